"""ComfyUI's graphs, as they stand in its pictures: nodes by number, each with a class and inputs.

An input is a value, or a link: the number of another node and which of its outputs. What a picture was made with is
what is found first on the way from its sampler backwards.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_MOST_NODES = 10_000


class Graph:
    """Nodes, and the ways between them."""

    def __init__(self, inputs: Mapping[str, Mapping[str, Any]], classes: Mapping[str, str]) -> None:
        self._inputs, self._classes = inputs, classes

    @classmethod
    def of(cls, found: object) -> Graph | None:
        """The graph that was read from JSON; None: it is none."""
        if not isinstance(found, dict) or not 0 < len(found) <= _MOST_NODES:
            return None
        nodes = {str(number): node for number, node in found.items() if isinstance(node, dict)}
        inputs = {number: node["inputs"] for number, node in nodes.items() if isinstance(node.get("inputs"), dict)}
        return (
            cls(inputs, {number: str(node.get("class_type", "")) for number, node in nodes.items()}) if inputs else None
        )

    def first_sampler(self) -> str | None:
        """The sampler that no other comes before: of several stages the first made the picture what it is."""
        samplers = [number for number in self._inputs if self._samples(number)]
        for number in samplers:
            if not any(other in samplers for other in self._before(number) if other != number):
                return number
        return samplers[0] if samplers else None

    def nearest(self, start: str, names: Iterable[str]) -> dict[str, Any]:
        """The values, no links, that inputs of these names have nearest to a node."""
        wanted, found = set(names), {}
        for number in self._before(start):
            for name, value in self._inputs[number].items():
                if name in wanted and name not in found and not _is_link(value):
                    found[name] = value
        return found

    def pairs(self, start: str, name: str, other: str) -> list[tuple[Any, Any]]:
        """The values of two inputs of each node before one that has the first of them."""
        nodes = (self._inputs[number] for number in self._before(start))
        return [(inputs[name], inputs.get(other)) for inputs in nodes if name in inputs]

    def text(self, start: str, name: str) -> str:
        """The text that leads to the input called "positive" or "negative" nearest to a node; "" where there is none.

        A node with both, which a ControlNet for instance has, passes each on by itself.
        """
        for number in self._before(start):
            inputs = self._inputs[number]
            given = inputs.get(name, inputs.get("conditioning") if name == "positive" else None)
            if isinstance(given, str):
                return given
            if _is_link(given):
                return self._said(given, name)
        return ""

    def _said(self, link: object, name: str) -> str:
        for number in self._from(link, name):
            inputs = self._inputs[number]
            for key in ("text", "text_g", "t5xxl", "clip_l", "prompt", "value", "string"):
                if isinstance(inputs.get(key), str):
                    return str(inputs[key])
        return ""

    def _samples(self, number: str) -> bool:
        inputs = self._inputs[number]
        noise = {"seed", "noise_seed", "noise"} & set(inputs)
        return "Sampler" in self._classes[number] and bool(noise) and bool({"positive", "guider"} & set(inputs))

    def _before(self, start: str) -> Iterator[str]:
        """A node and all that it hangs on, the nearest first."""
        return self._from([start, 0])

    def _from(self, link: object, only: str = "") -> Iterator[str]:
        """The node of a link and all that it hangs on; where one has an input called `only`, by that one alone."""
        waiting, seen = deque([link]), set()
        while waiting:
            at = waiting.popleft()
            number = str(at[0]) if isinstance(at, list) and _is_link(at) else ""
            if number in seen or number not in self._inputs:
                continue
            seen.add(number)
            yield number
            inputs = self._inputs[number]
            waiting.extend([inputs[only]] if only in inputs else inputs.values())


def _is_link(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str | int)
