"""Prompts that leave something to chance: `{red|blue}`, and `__colour__` for a line of a file of the user's.

The notation is that of the dynamicprompts library (A1111's extension of that name). Each run's seed drives its choices.
"""

from __future__ import annotations

import random
from collections import OrderedDict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from ldm_studio.core.errors import InputError
from ldm_studio.core.recipe import MAX_PROMPT, Recipe

_KEPT = 1000
_ATTEMPTS = 100
_PROMPTS = ("prompt", "negative_prompt")
#: What the library would take for notation of its own, and stands for itself in a prompt.
_PLAIN = {"\\{": "\ue000", "\\}": "\ue001", "%": "\ue002", "#": "\ue003"}


class Wildcards:
    """Settles prompts with the files of a folder: `colour.txt` has a choice on each line for `__colour__`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: OrderedDict[str, str] = OrderedDict()

    def settled(self, recipe: Recipe, taken: Collection[str] = (), earlier: Recipe | None = None) -> Recipe:
        """A copy of a recipe whose prompts leave nothing to chance.

        Args:
            taken: prompts that are not to come out again, as long as there are others.
            earlier: what the recipe was changed from; its prompts are words already, whatever they look like.

        Raises:
            InputError: a prompt cannot be read, or there is no file for a wildcard.
        """
        words = frozenset() if earlier is None else _prompts(earlier)

        def made(template: str, taken: Collection[str] = ()) -> str:
            return template if template in words else self._resolved(template, recipe.seed, taken)

        def changed(changes: Mapping[str, Any]) -> dict[str, Any]:
            return {name: made(value) if name in _PROMPTS else value for name, value in changes.items()}

        values: dict[str, Any] = {
            "prompt": made(recipe.prompt, taken),
            "negative_prompt": made(recipe.negative_prompt),
            "regions": tuple(each.model_copy(update={"prompt": made(each.prompt)}) for each in recipe.regions),
            "edits": tuple(each.model_copy(update={"changes": changed(each.changes)}) for each in recipe.edits),
        }
        return recipe.model_copy(update=values)

    def made_folder(self) -> Path | None:
        """The folder, made with an example in it if it was not there; None where it cannot be."""
        if not self._folder.is_dir():
            try:
                self._folder.mkdir(parents=True)
                (self._folder / "colour.txt").write_text("red\nblue\ngreen\nyellow\n", "utf-8")
            except OSError:
                return None
        return self._folder

    def present(self, template: str, held: str, seed: int) -> str:
        """What a template in the panel stands for beside a run: the prompt that the run made of it, if it did."""
        return held if is_dynamic(template) and self._made.get(held) == template else self._resolved(template, seed)

    def _resolved(self, template: str, seed: int, taken: Collection[str] = ()) -> str:
        if not is_dynamic(template):
            return template
        draw = _Draw(self._folder, template)
        made = first = draw.prompt(seed)
        attempts = random.Random(seed)
        for _ in range(_ATTEMPTS):
            if made not in taken:
                break
            made = draw.prompt(attempts.randrange(1 << 32))
        else:
            made = first
        self._made[made] = template
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        return made


def is_dynamic(prompt: str) -> bool:
    """Whether a prompt may leave something to chance."""
    plain = prompt.replace("\\{", "")
    return "{" in plain or prompt.count("__") > 1


def _prompts(recipe: Recipe) -> frozenset[str]:
    """All prompts of a recipe."""
    changed = [edit.changes[name] for edit in recipe.edits for name in _PROMPTS if name in edit.changes]
    return frozenset([recipe.prompt, recipe.negative_prompt, *(each.prompt for each in recipe.regions), *changed])


class _Draw:
    """Draws prompts from one template."""

    def __init__(self, folder: Path, template: str) -> None:
        # Not before somebody uses it: it takes a fifth of a second.
        from dynamicprompts.generators import RandomPromptGenerator
        from dynamicprompts.wildcards.wildcard_manager import WildcardManager

        class Files(WildcardManager):
            def get_values(self, wildcard: str) -> Any:
                if ".." in wildcard or not (values := super().get_values(wildcard)):
                    raise InputError(
                        "There is no wildcard __{wildcard}__: put a file {wildcard}.txt with a choice on each "
                        "line into {folder}.",
                        wildcard=wildcard[:60],
                        folder=folder,
                    )
                return values

        self._template = template
        for written, stand_in in _PLAIN.items():
            template = template.replace(written, stand_in)
        self._marked = template
        self._make = RandomPromptGenerator
        self._files = Files(folder if folder.is_dir() else None)

    def prompt(self, seed: int) -> str:
        import pyparsing

        try:
            made = str(self._make(self._files, seed=seed).generate(self._marked, 1)[0])
        except InputError:
            raise
        except pyparsing.ParseBaseException as error:
            where = self._marked[error.loc : error.loc + 20]
            for written, stand_in in _PLAIN.items():
                where = where.replace(stand_in, written)
            raise InputError(
                "The prompt cannot be read from {where!r} on: close each {{ with a }}, or write \\{{ for a brace.",
                where=where,
            ) from error
        except (RecursionError, ValueError, IndexError, OSError) as error:
            raise InputError(
                "The choices in the prompt {template!r} cannot be made: simplify it.", template=self._template[:60]
            ) from error
        if len(made) > MAX_PROMPT:
            raise InputError("The prompt {template!r} grew too long: simplify it.", template=self._template[:60])
        for written, stand_in in _PLAIN.items():
            made = made.replace(stand_in, written)
        return made
