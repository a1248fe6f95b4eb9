"""Which families there are."""

from __future__ import annotations

from ldm_studio.core.errors import ModelError
from ldm_studio.diffusion.families.base import Family
from ldm_studio.diffusion.families.stable_diffusion import STABLE_DIFFUSION
from ldm_studio.diffusion.families.stable_diffusion_xl import STABLE_DIFFUSION_XL

FAMILIES: dict[str, Family] = {
    # SD 1.x and 2.x differ in their text encoder and in what the U-Net predicts; both are read from the model.
    "sd1": STABLE_DIFFUSION,
    "sd2": STABLE_DIFFUSION,
    "sdxl": STABLE_DIFFUSION_XL,
}


def family_of(family: str) -> Family:
    """The family that runs a model of `core.job.ModelInfo.family`.

    Raises:
        ModelError: there is none.
    """
    if family not in FAMILIES:
        raise ModelError(f"Models of the family {family!r} cannot be run yet: choose a Stable Diffusion model.")
    return FAMILIES[family]
