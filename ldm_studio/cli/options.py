"""What the command line takes: verbs and their options."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from ldm_studio import __version__


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        text = message[:1].upper() + message[1:]
        self.exit(2, f"{text}: see {self.prog} --help.\n" if not text.endswith(".") else f"{text}\n")


_SET_HELP = (
    "after STEP steps, change prompt, negative_prompt, guidance, guidance_schedule, sampler, seed (of the random "
    "numbers left), mask or source (files), or a LoRA's weight as lora.NAME; can be repeated"
)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    root = _Parser(
        prog="ldm-studio",
        description="Makes and edits pictures with latent diffusion on this machine. Without a verb: opens the window.",
        usage="ldm-studio [FILE] | ldm-studio VERB ...",
    )
    root.add_argument("--version", action="version", version=f"LDM Studio {__version__}")
    verbs = root.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Parser)

    _add_making(verbs)
    _add_recipes(verbs)
    _add_runs(verbs)
    _add_files(verbs)
    return root


def _add_making(verbs: Any) -> None:
    """Verbs that make pictures."""
    generate = verbs.add_parser("generate", help="make a picture from a prompt")
    generate.add_argument("prompt")
    _run_options(generate)

    inpaint = verbs.add_parser("inpaint", help="repaint the masked part of a picture")
    inpaint.add_argument("image", type=Path)
    inpaint.add_argument("prompt")
    inpaint.add_argument("--mask", type=Path, required=True, help="white repaints, black keeps; the picture's size")
    inpaint.add_argument("--strength", type=float, default=1.0, help="share of the schedule to run, 0..1")
    inpaint.add_argument("--context", type=float, default=0.25, help="surroundings kept in the frame, per mask side")
    _add_frame(inpaint, "around the mask")
    _add_enlarge(inpaint)
    inpaint.add_argument("--softness", type=int, default=4, help="pixels over which the result blends in")
    inpaint.add_argument("--keep-colours", action="store_true", help="do not match shades to the mask's surroundings")
    _run_options(inpaint)

    vary = verbs.add_parser("vary", help="make a picture like another one")
    vary.add_argument("image", type=Path)
    vary.add_argument("prompt")
    vary.add_argument("--strength", type=float, required=True, help="share of the schedule to run, 0..1")
    _add_frame(vary, "the whole picture")
    _add_enlarge(vary)
    _run_options(vary)

    enlarge = verbs.add_parser("enlarge", help="make a picture larger with an upscaler")
    enlarge.add_argument("image", type=Path)
    enlarge.add_argument(
        "--upscaler", default="", metavar="NAME|PATH", help="an ESRGAN or Real-ESRGAN file; the bundled one if left out"
    )
    enlarge.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    _output_options(enlarge)

    grid = verbs.add_parser("grid", help="make the pictures of a grid over up to three parameters, with labels")
    grid.add_argument("what", metavar="PROMPT|FILE.png", help="a prompt, or a file whose recipe is varied")
    grid.add_argument("--x", required=True, metavar="KEY=VALUES", help="across: guidance=3,5,7 or seed=1..4")
    grid.add_argument("--y", default="", metavar="KEY=VALUES", help="down")
    grid.add_argument("--z", default="", metavar="KEY=VALUES", help="as sheets below one another")
    grid.add_argument("--separate", type=Path, default=None, metavar="DIR", help="write each result here too")
    _run_options(grid)


def _add_enlarge(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--enlarge",
        default="lanczos",
        metavar="lanczos|NAME|PATH",
        help="what brings the result to a frame that is larger than the size the model runs at: an upscaler, or "
        "lanczos (if left out)",
    )


def _add_frame(verb: argparse.ArgumentParser, otherwise: str) -> None:
    verb.add_argument(
        "--frame",
        default="",
        metavar="X,Y,WxH",
        help=f"the rectangle that is run, {otherwise} if left out; beyond the edges the picture grows and is painted "
        "(--frame=-64,0,512x512); what is masked outside of it stays",
    )


def _add_recipes(verbs: Any) -> None:
    """Verbs on the recipe in a file."""
    info = verbs.add_parser("info", help="print the recipe inside a file, or what another program wrote there, as JSON")
    info.add_argument("file", type=Path)

    verify = verbs.add_parser("verify", help="replay a file's recipe; exit 0 if the pixels are the same, 1 if not")
    verify.add_argument("file", type=Path)
    verify.add_argument("--model", default="", help="where the model is, if not where it was")
    verify.add_argument("--quiet", action="store_true")

    replay = verbs.add_parser(
        "replay",
        help="make a file's picture again, with changes",
        description="Makes the picture of a file's recipe again, with changes, into a new file.",
    )
    replay.add_argument("file", type=Path)
    replay.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="another prompt, negative_prompt, seed, steps, guidance, guidance_schedule, sampler, strength, "
        "variation_seed, variation_strength or lora.NAME; with --from-step also mask or source; can be repeated",
    )
    replay.add_argument(
        "--from-step",
        type=int,
        default=None,
        metavar="N",
        help="keep the first N steps as they were: what --set says holds from there on",
    )
    replay.add_argument("--set-at", action="append", default=[], metavar="STEP:KEY=VALUE", help=_SET_HELP)
    replay.add_argument("--model", default="", help="where the model is, if not where it was")
    _output_options(replay)


def _add_runs(verbs: Any) -> None:
    """Verbs on the journal."""
    runs = verbs.add_parser("runs", help="list the runs that the journal holds, newest first")
    runs.add_argument("--json", action="store_true")

    resume = verbs.add_parser("resume", help="go on with a run that was cut short, from its last step")
    resume.add_argument("run", type=int, nargs="?", default=None, help="its number; else the newest cut short")
    resume.add_argument("--image", type=Path, default=None, help="the picture that the run was to repaint a part of")
    _output_options(resume)


def _add_files(verbs: Any) -> None:
    """Verbs on models, and on this machine."""
    models = verbs.add_parser("models", help="list the models found")
    models.add_argument("--json", action="store_true")

    convert = verbs.add_parser("convert", help="make a safetensors file of pickled weights (.ckpt, .pt, .pth, .bin)")
    convert.add_argument("file", type=Path)
    convert.add_argument("-o", "--output", type=Path, default=None, metavar="OUT.safetensors")

    bench = verbs.add_parser("bench", help="measure this machine and print the figures")
    bench.add_argument("--json", action="store_true")
    bench.add_argument("--only", default="", help="only figures whose name contains this")
    bench.add_argument("--sequences", type=int, default=10, metavar="N", help="random handlings that are replayed")
    bench.add_argument("--model", default="", metavar="MODEL", help="of the cache's figures, which need a transformer")
    bench.add_argument("--kills", type=int, default=5, metavar="N", help="runs that are killed and resumed")


def _run_options(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--negative", default="", metavar="T")
    verb.add_argument("--seed", type=int, default=None, metavar="N", help="0..4294967295; random if left out")
    verb.add_argument("--steps", type=int, default=None, metavar="N")
    verb.add_argument("--size", default=None, metavar="WxH", help="size the model runs at, multiples of 8")
    verb.add_argument("--guidance", type=float, default=None, metavar="G")
    verb.add_argument(
        "--guidance-schedule", default="", metavar="TEXT", help='guidance over the steps: "9 until 30 %%, then 5"'
    )
    verb.add_argument(
        "--guidance-interval", default=None, metavar="FROM-UNTIL", help="shares of the steps with guidance: 0.1-0.8"
    )
    verb.add_argument(
        "--few-steps",
        action="store_true",
        help="with the model's own LoRA for that: in place of steps, guidance, sampler",
    )
    verb.add_argument("--compile", action="store_true", help="compile the backbone's repeated blocks (torch.compile)")
    verb.add_argument(
        "--block-cache",
        type=float,
        default=None,
        metavar="SHARE",
        help="leave a transformer's further blocks out while its first changes by less: 0.1",
    )
    verb.add_argument(
        "--variation-seed", type=int, default=None, metavar="N", help="turn the noise towards this seed's"
    )
    verb.add_argument("--variation-strength", type=float, default=None, metavar="S", help="by this share, 0..1")
    verb.add_argument("--sampler", default=None, metavar="NAME", help="the model's own if left out")
    verb.add_argument("--model", default="", metavar="ID|PATH")
    verb.add_argument(
        "--lora", action="append", default=[], metavar="NAME[:WEIGHT]", help="add a LoRA file; can be repeated"
    )
    from ldm_studio.cli.guides import add_options

    add_options(verb)
    verb.add_argument("--precision", choices=("auto", "fp32", "bf16", "fp16", "int8", "fp8"), default="auto")
    verb.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    verb.add_argument("--set", action="append", default=[], metavar="STEP:KEY=VALUE", help=_SET_HELP)
    _output_options(verb)


def _output_options(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--steps-dir", type=Path, default=None, metavar="DIR", help="write a picture of every step here")
    verb.add_argument("--quiet", action="store_true", help="no progress bar")
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.png")
