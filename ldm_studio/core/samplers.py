"""The samplers offered, by id and by the name shown. What each one is lives in `diffusion.samplers`."""

from __future__ import annotations

SAMPLERS: dict[str, str] = {
    "euler": "Euler",
    "euler_a": "Euler a",
    "dpmpp_2m": "DPM++ 2M",
    "dpmpp_2m_karras": "DPM++ 2M Karras",
    "unipc": "UniPC",
    "ddim": "DDIM",
    "heun": "Heun",
    "pndm": "PNDM",
    "lcm": "LCM",
}


def sampler_id(name: str) -> str | None:
    """The id for an id or a shown name, whatever its case and punctuation; None if there is no such sampler."""

    def plain(text: str) -> str:
        return "".join(c for c in text.lower().replace("++", "pp") if c.isalnum())

    wanted = plain(name)
    for key, label in SAMPLERS.items():
        if wanted in (plain(key), plain(label)):
            return key
    return None
