"""How much memory a run takes, about, against what there is."""

from __future__ import annotations

from dataclasses import dataclass

from ldm_studio.core.wording import said


@dataclass(frozen=True)
class Estimate:
    """Bytes, on the device that computes.

    Attributes:
        weights: of the model and what goes with it; 0 where they are in memory already.
        activations: what is in memory at the most while a step is done or the result decoded.
        free: what nothing uses now.
    """

    weights: int
    activations: int
    free: int

    @property
    def needed(self) -> int:
        return self.weights + self.activations

    @property
    def fits(self) -> bool:
        return self.needed <= self.free

    @property
    def words(self) -> str:
        """ "About 3.1 of 14 GB of memory"."""
        return said("About {needed} of {free} GB of memory", needed=_size(self.needed), free=_size(self.free))

    def remedy(self, pictures: bool) -> str:
        """One sentence on what to do where it does not fit.

        pictures: the size of the run is the user's to choose.
        """
        needed, free = _size(self.needed), _size(self.free)
        if pictures and self.activations > self.weights:
            return said(
                "This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller size, a smaller "
                "model or a narrower precision in Settings, or close other programs.",
                needed=needed,
                free=free,
            )
        return said(
            "This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller model or a narrower "
            "precision in Settings, or close other programs.",
            needed=needed,
            free=free,
        )


def _size(count: int) -> str:
    return f"{count / 1e9:.1f}" if count < 10e9 else f"{count / 1e9:.0f}"
