"""Help for models that know few words: what they do not know is underlined, what they do is completed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtGui import QColor, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from ldm_studio.studio.language import tr

#: Letters, with what joins them: "t-shirt", "o'clock".
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
#: Words that carry no picture: any model may ignore them.
FILLERS = frozenset(
    re.findall(r"\w+", "a an and at by for from in into is it its of on or over the to under up with without")
)
_SHORTEST = 2
_ACCEPT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def unknown_words(text: str, known: frozenset[str]) -> list[tuple[int, int]]:
    """Where a text has words that are not among the known ones (lower case), as (start, length).

    Plurals of known words count as known.
    """
    return [
        (match.start(), match.end() - match.start())
        for match in WORD.finditer(text)
        if not _forms(match.group().lower()) & (known | FILLERS)
    ]


def _forms(word: str) -> set[str]:
    """A word as it stands and as it may be in the singular."""
    forms = {word, word.removesuffix("s"), word.removesuffix("es")}
    return forms | {word.removesuffix("ies") + "y"} if word.endswith("ies") else forms


class Underliner(QSyntaxHighlighter):
    """Underlines what the model was not taught. With no words given it underlines nothing."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._known: frozenset[str] = frozenset()
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)

    def know(self, names: Iterable[str], colour: QColor) -> None:
        """Takes the names that a model was taught (none: it takes any words) and the underline's colour."""
        self._known = frozenset(word.lower() for name in names for word in WORD.findall(name))
        self._format.setUnderlineColor(colour)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 (Qt's name)
        if self._known:
            for start, length in unknown_words(text, self._known):
                self.setFormat(start, length, self._format)


class Completion(QObject):
    """Offers a model's names for what is being typed; Enter or Tab takes the marked one, Escape none.

    The field has to hand its key presses to `takes` first and tell `typed` after it has carried one out.
    """

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._names = QStringListModel([], self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(field)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        # A view of our own: the completer's is made on demand, and may not be there.
        self._list = QListView()
        self._list.setAccessibleName(tr("Words that the model knows"))
        self._completer.setPopup(self._list)
        self._completer.activated[str].connect(self._insert)  # type: ignore[index]

    @property
    def open(self) -> bool:
        return self._list.isVisible()

    def know(self, names: Iterable[str]) -> None:
        """Takes the names that a model was taught; none: nothing is offered."""
        self._names.setStringList(sorted({name.lower() for name in names}))
        self._list.hide()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key press is the open list's and none of the field's."""
        return self.open and event.key() in (*_ACCEPT, Qt.Key.Key_Escape) and not event.modifiers()

    def typed(self, event: QKeyEvent) -> None:
        """Opens, narrows or closes the list after a key press."""
        begun = self._begun()
        if not event.text().strip() or len(begun) < _SHORTEST:
            if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
                self._list.hide()
            return
        self._completer.setCompletionPrefix(begun)
        if not self._completer.completionCount() or self._completer.currentCompletion() == begun.lower():
            self._list.hide()
            return
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self._field.cursorRect()
        place.setWidth(self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width() + 16)
        self._completer.complete(place)

    def _begun(self) -> str:
        """What stands before the cursor of a name: the longest run of words that begins one, else the last word."""
        cursor = self._field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        phrase = re.split(r"[,.;:()\[\]|]", before)[-1].lstrip()
        names = self._names.stringList()
        while phrase:
            if any(name.startswith(phrase.lower()) for name in names):
                return phrase
            _, _, phrase = phrase.partition(" ")
        return ""

    def _insert(self, name: str) -> None:
        cursor = self._field.textCursor()
        begun = self._begun()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(name)
        self._field.setTextCursor(cursor)
