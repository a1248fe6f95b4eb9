"""Pictures of the data set that are rendered from models of furniture, five views each, with VTK off-screen."""

from __future__ import annotations

import importlib
import random
import re
import zipfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from captions import article
from dataset_drawing import SIZE, trimmed
from dataset_packages import MissingPackageError, Packages
from dataset_source import Item
from PIL import Image

MARGIN, VIEWS, LARGE = 14, 5, 3 * SIZE
#: The first view has a white ground, the others one of these.
GROUNDS = {
    "white": (255, 255, 255), "light blue": (204, 231, 252), "light green": (217, 243, 215), "pink": (252, 222, 230),
    "lavender": (230, 222, 250), "light grey": (224, 225, 230), "orange": (247, 193, 131), "blue": (87, 141, 219),
    "dark grey": (63, 64, 68), "cream": (251, 242, 222),
}  # fmt: skip
#: Each catalogue's licence; its models name their creators.
LICENCES = {
    "BlendSwap-CC-0": "CC0-1.0",
    "BlendSwap-CC-BY": "CC-BY-3.0",
    "KatorLegaz": "CC-BY-3.0-US",
    "Reallusion": "CC-BY-3.0-US",
    "Scopia": "CC-BY-3.0",
}
NO_TAGS = ("", "blend swap")


def properties(text: str) -> list[dict[str, str]]:
    """The models of a catalogue, in its order: what stands as "name#3=Bed" is the third's `name`."""
    found: dict[int, dict[str, str]] = {}
    for key, number, value in re.findall(r"^(\w+)#(\d+)=(.*)$", text, re.MULTILINE):
        found.setdefault(int(number), {})[key] = re.sub(
            r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), value.strip()
        )
    return [found[number] for number in sorted(found) if {"name", "model"} <= found[number].keys()]


def words(model: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """What a model is called, and keywords for it."""
    label = " ".join(re.sub(r"[^\w\s'-]", " ", model["name"].lower()).split())
    parts = label.split() if " " in label else []
    tags = [tag.strip().lower() for tag in model.get("tags", "").split(",")]
    kept = [tag for tag in (*tags, model.get("category", "").lower()) if tag not in NO_TAGS]
    return label, tuple(dict.fromkeys([label, *parts, *kept, "3d render"]))


def furniture(packages: Packages) -> Iterator[Item]:
    """Every model of the catalogues that `LICENCES` names, from five sides."""
    folder = packages.debian("sweethome3d-furniture") / "usr/share/sweethome3d/furniture"
    for name, licence in LICENCES.items():
        unpacked = packages.cache / "furniture" / name
        if not unpacked.exists():
            with zipfile.ZipFile(folder / f"{name}.sh3f") as archive:
                archive.extractall(unpacked)
        text = (unpacked / "PluginFurnitureCatalog.properties").read_text("latin-1")
        for model in properties(text):
            yield from _views(unpacked, model, licence)


def _views(folder: Path, model: Mapping[str, str], licence: str) -> Iterator[Item]:
    label, keywords = words(model)
    rng = random.Random(model["model"])
    creator = f" ({model['creator']})" if model.get("creator") else ""
    file = folder / model["model"].lstrip("/")
    for view in range(VIEWS):
        ground = "white" if view == 0 else rng.choice(list(GROUNDS))
        side = (-32.0, 22.0) if view == 0 else (rng.uniform(-60, 60), rng.uniform(8, 42))
        draw = partial(_rendered, file, model.get("modelRotation", ""), side, GROUNDS[ground])
        caption = f"{article(label)}, 3d render, {ground} background"
        yield Item(caption, (*keywords, f"{ground} background"), "3d render", f"{licence}{creator}", draw)


def _rendered(file: Path, turn: str, side: tuple[float, float], ground: tuple[int, int, int]) -> Image.Image:
    if file.suffix.lower() != ".obj" or not file.exists():
        raise ValueError(f"{file.name} is no model that can be read")
    try:
        picture = _worker().submit(_picture, file, turn, side).result()
    except BrokenProcessPool as error:
        _worker.cache_clear()
        raise ValueError(f"VTK crashes on {file.name}") from error
    sprite = trimmed(picture, MARGIN)
    square = Image.new("RGB", sprite.size, ground)
    square.paste(sprite, mask=sprite.getchannel("A"))
    return square


@lru_cache(maxsize=1)
def _worker() -> ProcessPoolExecutor:
    """A process of its own for VTK, which a few models bring down."""
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"))


def _picture(file: Path, turn: str, side: tuple[float, float]) -> Image.Image:
    """A model from one side: degrees to the right of its front, degrees above; transparent around it."""
    window, renderer, grabber = _scene(file, turn)
    camera = renderer.GetActiveCamera()
    camera.SetFocalPoint(0, 0, 0)
    camera.SetPosition(0, 0, 1)
    camera.SetViewUp(0, 1, 0)
    camera.Azimuth(side[0])
    camera.Elevation(side[1])
    renderer.ResetCamera()
    window.Render()
    grabber.Modified()
    grabber.Update()
    values = numpy_support().vtk_to_numpy(grabber.GetOutput().GetPointData().GetScalars()).reshape(LARGE, LARGE, 4)
    return Image.fromarray(np.ascontiguousarray(values[::-1]), "RGBA")


def vtk_module() -> Any:
    try:
        return importlib.import_module("vtk")
    except ImportError as error:
        raise MissingPackageError(
            "vtk is not installed: python -m pip install vtk, or leave the source furniture-3d out."
        ) from error


def numpy_support() -> Any:
    return importlib.import_module("vtk.util.numpy_support")


@lru_cache(maxsize=1)
def _window() -> tuple[Any, Any, Any]:
    """A window that is not shown, its renderer, and what grabs its pixels: one for all models."""
    vtk = vtk_module()
    # Models name textures on their makers' disks: said for each of them.
    vtk.vtkObject.GlobalWarningDisplayOff()
    vtk.vtkLogger.SetStderrVerbosity(vtk.vtkLogger.VERBOSITY_OFF)
    window, renderer = vtk.vtkRenderWindow(), vtk.vtkRenderer()
    window.SetOffScreenRendering(1)
    window.SetAlphaBitPlanes(1)
    window.SetMultiSamples(0)
    window.SetSize(LARGE, LARGE)
    window.AddRenderer(renderer)
    renderer.SetBackgroundAlpha(0.0)
    grabber = vtk.vtkWindowToImageFilter()
    grabber.SetInput(window)
    grabber.SetInputBufferTypeToRGBA()
    grabber.ReadFrontBufferOff()
    return window, renderer, grabber


@lru_cache(maxsize=1)
def _scene(file: Path, turn: str) -> tuple[Any, Any, Any]:
    """The window with a model in it. The views of one model follow each other, so that it is read once."""
    vtk, (window, renderer, grabber) = vtk_module(), _window()
    renderer.RemoveAllViewProps()
    renderer.RemoveAllLights()
    importer = vtk.vtkOBJImporter()
    importer.SetFileName(str(file))
    if (materials := file.with_suffix(".mtl")).exists():
        importer.SetFileNameMTL(str(materials))
    importer.SetTexturePath(str(file.parent))
    importer.SetRenderWindow(window)
    importer.Update()
    _turn(renderer, turn, vtk)
    vtk.vtkLightKit().AddLightsToRenderer(renderer)
    return window, renderer, grabber


def _turn(renderer: Any, turn: str, vtk: Any) -> None:
    """Applies a catalogue's rotation, nine numbers by rows."""
    numbers = [float(number) for number in turn.split()]
    if len(numbers) != 9:
        return
    matrix = vtk.vtkMatrix4x4()
    for place, number in enumerate(numbers):
        matrix.SetElement(place // 3, place % 3, number)
    actors = renderer.GetActors()
    actors.InitTraversal()
    for _ in range(actors.GetNumberOfItems()):
        actors.GetNextActor().SetUserMatrix(matrix)
