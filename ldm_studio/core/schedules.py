"""Prompts and guidance that change over the steps of a run.

Prompts take the notation of AUTOMATIC1111's web UI ("Prompt editing" and "Alternating words" of its wiki):
`[a fox:a wolf:0.4]` turns from one into the other after 40 % of the steps (a whole number: after so many steps),
`[x:0.4]` adds, `[x::0.4]` takes away, `[a|b]` takes turns step by step. They can be nested; `\\[` is a bracket itself,
and `[x]` is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ldm_studio.core.errors import InputError

_WHEN = re.compile(r"\s*(\d+(?:\.\d*)?|\.\d+)\s*")
_PART = re.compile(r"(?P<value>\d+(?:\.\d+)?)\s*(?:(?:until)\s*(?P<until>\d+(?:\.\d+)?)\s*%)?", re.IGNORECASE)
_INTERVAL = re.compile(r"\s*(\d*\.?\d+)\s*-\s*(\d*\.?\d+)\s*")
_DEEPEST = 50

Schedule = tuple[tuple[float, float], ...]
"""Keyframes: (share of the run, guidance from there on), in order."""


def prompt_at(prompt: str, step: int, steps: int) -> str:
    """The prompt that holds for a step.

    Args:
        prompt: with or without the notation above; what does not follow it stays as it stands.
        step: counted from 0.
        steps: how many the run has.
    """
    if "[" not in prompt:
        return prompt
    return _Reader(prompt, step, steps).text()


class _Reader:
    """Reads a prompt from left to right, and gives what holds for one step."""

    def __init__(self, prompt: str, step: int, steps: int) -> None:
        self._prompt, self._step, self._steps = prompt, step, steps
        self._at = 0
        self._depth = 0
        self._closed = _closed(prompt)

    def text(self) -> str:
        done = []
        while self._at < len(self._prompt):
            done.append(self._until(""))
            if self._at < len(self._prompt):  # A closing bracket that nothing opened.
                done.append(self._prompt[self._at])
                self._at += 1
        return "".join(done)

    def _until(self, ends: str) -> str:
        """Plain text and brackets up to one of `ends` or a closing bracket. Colons in round brackets are weights."""
        done: list[str] = []
        round_brackets = 0
        while self._at < len(self._prompt):
            letter = self._prompt[self._at]
            if letter == "]" or (letter in ends and not round_brackets):
                break
            if letter == "\\":
                done.append(self._prompt[self._at : self._at + 2])
                self._at += 2
            elif letter == "[" and self._at in self._closed and self._depth < _DEEPEST:
                done.append(self._bracket())
            else:
                round_brackets = max(0, round_brackets + (letter == "(") - (letter == ")"))
                done.append(letter)
                self._at += 1
        return "".join(done)

    def _bracket(self) -> str:
        self._at += 1
        self._depth += 1
        parts, marks = [self._until(":|")], ""
        while self._at < len(self._prompt) and self._prompt[self._at] in ":|":
            marks += self._prompt[self._at]
            self._at += 1
            parts.append(self._until(":|"))
        self._depth -= 1
        self._at += 1
        return self._chosen(parts, marks)

    def _chosen(self, parts: list[str], marks: str) -> str:
        if marks and set(marks) == {"|"}:
            return parts[self._step % len(parts)]
        when = _WHEN.fullmatch(parts[-1]) if marks in (":", "::") else None
        if when is None:
            whole = parts[0] + "".join(mark + part for mark, part in zip(marks, parts[1:], strict=True))
            return f"[{whole}]"
        before, after = (parts[0], parts[1]) if marks == "::" else ("", parts[0])
        return before if self._step < self._switch(when[1]) else after

    def _switch(self, when: str) -> int:
        """The step (from 0) that is the first with the new words."""
        return int(float(when) * self._steps + 1e-6) if "." in when else int(when)


def _closed(prompt: str) -> frozenset[int]:
    """The places of the brackets that are closed again: others are no notation."""
    opened: list[int] = []
    closed = []
    escaped = False
    for place, letter in enumerate(prompt):
        if escaped or letter == "\\":
            escaped = not escaped
        elif letter == "[":
            opened.append(place)
        elif letter == "]" and opened:
            closed.append(opened.pop())
    return frozenset(closed)


def guidance_at(schedule: Sequence[tuple[float, float]], guidance: float, step: int, steps: int) -> float:
    """The guidance that holds for a step (from 0): that of the last keyframe not after it, or the plain one."""
    held = guidance
    for share, value in schedule:
        if step >= round(share * steps):
            held = value
    return held


def guidance_within(
    interval: tuple[float, float] | None, guidance: float, step: int, steps: int, least: float = 1.0
) -> float:
    """The guidance of a step (from 0) where it is only used in an interval of the steps (Kynkaanniemi et al. 2024).

    Args:
        interval: shares of the steps, from and until; None: all of them.
        least: the guidance that is none; without a second pass of the backbone such steps take half the time.
    """
    if interval is None or interval[0] <= step / steps < interval[1]:
        return guidance
    return min(guidance, least)


def parse_guidance(text: str) -> tuple[tuple[float, float], ...]:
    """Keyframes from words: "9 until 30 %, then 5" -> ((0.0, 9.0), (0.3, 5.0)); an empty text has none.

    Raises:
        InputError: the text cannot be read so.
    """
    frames: list[tuple[float, float]] = []
    begin = 0.0
    pieces = [piece.removeprefix("then").strip() for piece in re.split(r"[,;]\s*", text.strip()) if piece.strip()]
    for place, piece in enumerate(pieces):
        found = _PART.fullmatch(piece)
        last = place == len(pieces) - 1
        if found is None or (found["until"] is None and not last) or float(found["value"]) > 100:
            raise InputError("The guidance {text!r} cannot be read: write it as 9 until 30 %, then 5.", text=text[:60])
        frames.append((begin, float(found["value"])))
        if found["until"] is not None:
            if not begin < float(found["until"]) / 100 <= 1:
                raise InputError(
                    "The shares in {text!r} must rise, up to 100 %: 9 until 30 %, 7 until 60 %, 5.", text=text[:60]
                )
            begin = float(found["until"]) / 100
    return tuple(frames)


def parse_interval(text: str) -> tuple[float, float]:
    """Shares of the steps from words: "0.1-0.8" -> (0.1, 0.8).

    Raises:
        InputError: the text cannot be read so.
    """
    found = _INTERVAL.fullmatch(text)
    if found is None or not float(found[1]) < float(found[2]) <= 1:
        raise InputError(
            "The interval {text!r} cannot be read: write it as FROM-UNTIL, such as 0.1-0.8.", text=text[:40]
        )
    return float(found[1]), float(found[2])


def guidance_text(schedule: Sequence[tuple[float, float]]) -> str:
    """The words for keyframes, as `parse_guidance` reads them."""
    parts = []
    for place, (_, value) in enumerate(schedule):
        until = f" until {100 * schedule[place + 1][0]:g} %" if place + 1 < len(schedule) else ""
        parts.append(f"{value:g}{until}")
    return ", then ".join(parts)


#: How far two keyframes are apart at least, as a share of the run: what can be written in whole percents.
APART = 0.01


def with_moved(schedule: Schedule, place: int, share: float, guidance: float) -> Schedule:
    """A keyframe moved: to whole percents between its neighbours (the first one stays at the start), and to tenths of
    a guidance of 0..100.
    """
    low = schedule[place - 1][0] + APART if place else 0.0
    high = schedule[place + 1][0] - APART if place + 1 < len(schedule) else 1 - APART
    moved = round(min(max(share, low), high), 2) if place else 0.0
    value = round(min(max(0.0, guidance), 100.0), 1)
    return (*schedule[:place], (moved, value), *schedule[place + 1 :])


def with_added(schedule: Schedule, share: float, guidance: float) -> tuple[Schedule, int]:
    """A keyframe more, and its place; the old schedule where there is no room for it."""
    share = round(min(max(share, APART), 1 - APART), 2)
    place = sum(at <= share for at, _ in schedule)
    if any(abs(at - share) < APART - 1e-9 for at, _ in schedule):
        return tuple(schedule), max(0, place - 1)
    made = (*schedule[:place], (share, guidance), *schedule[place:])
    return with_moved(made, place, share, guidance), place


def without(schedule: Schedule, place: int) -> Schedule:
    """A keyframe less; the first of what is left begins at the start."""
    left = (*schedule[:place], *schedule[place + 1 :])
    return ((0.0, left[0][1]), *left[1:]) if left else ()
