"""What the picture should show, and what it should not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from os.path import commonprefix

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ldm_studio.core import prompts
from ldm_studio.studio.language import tr
from ldm_studio.studio.studio import Studio
from ldm_studio.studio.taking import LONGEST, Carried
from ldm_studio.ui import tokens
from ldm_studio.ui.binding import bind
from ldm_studio.ui.carrying import carried
from ldm_studio.ui.icons import Icons
from ldm_studio.ui.panels.classes import ClassList
from ldm_studio.ui.panels.earlier import EarlierButton
from ldm_studio.ui.panels.prompt_words import Completion, Underliner
from ldm_studio.ui.panels.styles import StylesButton
from ldm_studio.ui.theme import Theme

_REMEMBERED = 100


class PromptHistory:
    """Prompts that were run, newest last, and a position among them while one is looking back."""

    def __init__(self, items: Sequence[str] = ()) -> None:
        self._items = list(items)
        self._at = len(self._items)
        self._draft = ""

    @property
    def items(self) -> tuple[str, ...]:
        return tuple(self._items)

    def remember(self, text: str) -> None:
        if text.strip():
            self._items = [*(item for item in self._items if item != text), text][-_REMEMBERED:]
        self._at = len(self._items)

    def go(self, by: int, present: str) -> str | None:
        """The prompt `by` places on from the present one; None where there is none."""
        if self._at == len(self._items):
            self._draft = present
        wanted = self._at + by
        if by < 0 and wanted >= 0 and self._items[wanted] == present:
            wanted -= 1  # The prompt that was just run is what stands in the field.
        if not 0 <= wanted <= len(self._items):
            return None
        self._at = wanted
        return self._draft if wanted == len(self._items) else self._items[wanted]


class PromptEdit(QPlainTextEdit):
    """A text field of a few lines: Tab goes on to the next control, Alt+Up and Alt+Down go through a history.

    Ctrl+Up and Ctrl+Down weigh what is selected, or the word at the cursor, more or less.
    """

    def __init__(
        self,
        name: str,
        hint: str,
        lines: int,
        history: PromptHistory | None = None,
        dropped: Callable[[Carried], str] = lambda found: found.prompt,
    ) -> None:
        """`dropped`: what takes the place of the text when a result is dropped on it."""
        super().__init__()
        self._dropped = dropped
        self._history = history
        self._underliner = Underliner(self)
        self.completion = Completion(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * tokens.GRID)

    def know(self, names: tuple[str, ...], colour: QColor) -> None:
        """Underlines what is not among a model's names, in a colour, and completes them (none: all words will do)."""
        self._underliner.know(names, colour)
        self.completion.know(names)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        if self.completion.takes(event):
            event.ignore()  # The list of words acts on it.
            return
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if by is not None and held == Qt.KeyboardModifier.ControlModifier:
            self._weigh(-by * prompts.WEIGHT_STEP)
        elif by is not None and held == Qt.KeyboardModifier.AltModifier and self._history is not None:
            self._look_back(self._history, by)
        else:
            super().keyPressEvent(event)
            self.completion.typed(event)

    def canInsertFromMimeData(self, data: QMimeData) -> bool:  # noqa: N802 (Qt's name)
        return carried(data) is not None or super().canInsertFromMimeData(data)

    def insertFromMimeData(self, data: QMimeData) -> None:  # noqa: N802 (Qt's name)
        found = carried(data)
        if found is None:
            super().insertFromMimeData(data)
        else:
            self._put(self._dropped(found))

    def _weigh(self, by: float) -> None:
        cursor, old = self.textCursor(), self.toPlainText()
        text, start, end = prompts.reweighted(old, cursor.selectionStart(), cursor.selectionEnd(), by)
        if text == old:
            return
        # Only what differs, so that the cursor is there again when it is undone.
        first = len(commonprefix([old, text]))  # noqa: RUF071 (characters are meant)
        last = len(commonprefix([old[first:][::-1], text[first:][::-1]]))  # noqa: RUF071
        cursor.setPosition(first)
        cursor.setPosition(len(old) - last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[first : len(text) - last])
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _look_back(self, history: PromptHistory, by: int) -> None:
        text = history.go(by, self.toPlainText())
        if text is not None:
            self._put(text)

    def _put(self, text: str) -> None:
        # Through the cursor, so that Ctrl+Z brings back what stood here.
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)


class PromptPanel(QWidget):
    """Prompt and negative prompt; for models that make pictures of classes, a list of them in place of the second."""

    def __init__(self, studio: Studio, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._theme = theme
        self._history = PromptHistory(studio.settings.values.prompts)
        self.prompt = PromptEdit(tr("Prompt"), tr("What should be painted here?"), 3, self._history)
        self.prompt.setToolTip(
            tr(
                "What the picture should show (earlier prompts: Alt+Up, Alt+Down; weight of words: Ctrl+Up, "
                "Ctrl+Down).\n{red|blue} and __colour__ are chosen anew for each run, the latter from colour.txt among "
                "the wildcards."
            )
        )
        self.negative = PromptEdit(
            tr("Negative prompt"), tr("What to keep out of the picture"), 2, None, lambda found: found.negative_prompt
        )
        self.negative.setToolTip(tr("What the picture should not show; acts where guidance is above 1"))
        self.earlier = EarlierButton(studio)
        self.styles = StylesButton(studio)
        self.classes = ClassList(studio, icons)
        bind(studio.parameters, "prompt", self.prompt)
        bind(studio.parameters, "negative_prompt", self.negative)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.HALF)
        self._titles: list[QLabel] = []
        self._counts: list[QLabel] = []
        for text, tokens_text, field in (
            (tr("Prompt"), tr("Tokens in the prompt"), self.prompt),
            (tr("Negative prompt"), tr("Tokens in the negative prompt"), self.negative),
        ):
            label, count = QLabel(text), QLabel()
            for small in (label, count):
                small.setProperty("muted", True)
                small.setProperty("small", True)
            label.setBuddy(field)
            count.setAccessibleName(tokens_text)
            self._titles.append(label)
            self._counts.append(count)
            head = QHBoxLayout()
            head.addWidget(label, 1)
            head.addWidget(count)
            if field is self.prompt:
                head.addWidget(self.earlier)
                head.addWidget(self.styles)
            layout.addLayout(head)
            layout.addWidget(field)
        layout.addWidget(self.classes)
        # Not at every key: a long prompt takes a millisecond to cut into tokens.
        self._later = QTimer(self, singleShot=True, interval=150)
        self._later.timeout.connect(self._show_counts)
        studio.commands.ran.connect(self._on_command)
        studio.parameters.changed.connect(self._on_parameter)
        for signal in (studio.models_changed, theme.changed):
            signal.connect(self._show_words)
        studio.models_changed.connect(self._fit_model)
        self._show_words()
        self._fit_model()

    def _on_parameter(self, name: str) -> None:
        if name == "model":
            self._show_words()
            self._fit_model()
        if name in ("prompt", "negative_prompt"):
            self._later.start()

    def _fit_model(self) -> None:
        """Asks for what the model reads: a prompt, or classes; and a negative prompt only where it is heard."""
        info = self._studio.runner.model if self._studio.models else None
        classes = info is not None and info.prompt == "classes"
        self._titles[0].setText(tr("Classes") if classes else tr("Prompt"))
        first, second = (*info.words[:2], "0", "1")[:2] if info is not None else ("0", "1")
        self.prompt.setPlaceholderText(
            tr("Classes, with weights if you like: {first}, {second}: 0.5", first=first, second=second)
            if classes
            else tr("What should be painted here?")
        )
        self.classes.setVisible(classes)
        heard = info is None or info.hears_negative
        for widget in (self.negative, self._titles[1]):
            widget.setEnabled(heard)
            widget.setVisible(not classes)
        self.negative.setToolTip(
            tr("What the picture should not show; acts where guidance is above 1")
            if heard
            else tr("This model does not take a negative prompt")
        )
        self._later.start()

    def _show_counts(self) -> None:
        for field, label in zip((self.prompt, self.negative), self._counts, strict=True):
            text = field.toPlainText()
            counted = (
                self._studio.count_tokens(self._studio.runner.model, text) if text and self._studio.models else None
            )
            label.setText(
                "" if counted is None else f"{counted[0]} / {counted[1] * max(1, -(-counted[0] // counted[1]))}"
            )
            label.setToolTip(tr("Tokens in the prompt, and in the chunks that hold them"))

    def _show_words(self) -> None:
        words = self._studio.runner.model.words if self._studio.models else ()
        for field in (self.prompt, self.negative):
            field.know(words, QColor(self._theme.colours.attention))

    def _on_command(self, command_id: str) -> None:
        if command_id == "run.generate":
            self._history.remember(self._studio.parameters.values.prompt)
            # Very long ones are not worth a settings file of megabytes.
            kept = tuple(text for text in self._history.items if len(text) <= LONGEST)
            self._studio.settings.set("prompts", kept)

    def focus_prompt(self) -> None:
        """Puts the text cursor at the prompt's end."""
        self.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        blocker = QSignalBlocker(self.prompt)
        self.prompt.moveCursor(QTextCursor.MoveOperation.End)
        blocker.unblock()
