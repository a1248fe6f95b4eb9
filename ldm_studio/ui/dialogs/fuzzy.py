"""Finding a command by some of its letters."""

from __future__ import annotations


def fuzzy_score(query: str, text: str) -> int | None:
    """How well `text` answers `query`: higher is better, None is not at all.

    All letters of the query have to occur in their order. Runs of letters and starts of words count more.
    """
    wanted, found = "".join(query.lower().split()), text.lower()
    score, at, run = 0, -1, 0
    for letter in wanted:
        start_of_word = _next_word_start(found, letter, at + 1)
        nearest = found.find(letter, at + 1)
        if nearest < 0:
            return None
        # A letter that goes on where the last one was beats one that starts a later word.
        position = nearest if nearest == at + 1 and at >= 0 else (start_of_word if start_of_word >= 0 else nearest)
        if found.find(letter, position) < 0:
            return None
        run = run + 1 if position == at + 1 else 1
        score += 2 * run + (6 if _starts_word(found, position) else 0)
        at = position
    if query.lower().strip() in found:
        score += 20
    return score - len(text) // 8


def _starts_word(text: str, position: int) -> bool:
    return position == 0 or not text[position - 1].isalnum()


def _next_word_start(text: str, letter: str, start: int) -> int:
    position = text.find(letter, start)
    while position >= 0 and not _starts_word(text, position):
        position = text.find(letter, position + 1)
    return position
