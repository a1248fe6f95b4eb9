"""Finding objects with models of the SAM family: tiny random ones, saved in their real layout."""

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from tiny_sam import SIDE, sam, sam2, sam2_video

from ldm_studio.core.errors import ModelError
from ldm_studio.core.geometry import Rect
from ldm_studio.core.selection import Hint
from ldm_studio.diffusion.catalog import inspect, walk
from ldm_studio.diffusion.segmenting import Segmenter


@pytest.fixture(scope="module", params=[sam, sam2, sam2_video], ids=lambda make: make.__name__)
def folder(request, tmp_path_factory):
    torch.manual_seed(3)
    place = tmp_path_factory.mktemp("models") / request.param.__name__
    request.param().eval().save_pretrained(place)
    return place


def picture(width=SIDE, height=SIDE):
    return np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)


def test_it_is_listed_for_what_it_is(folder):
    file = folder / "model.safetensors"
    found = inspect(file, file.stat().st_size)
    assert (found.kind, found.name, found.problem) == ("segmenter", folder.name, "")
    assert [asset.path for asset in walk([folder.parent])[1]] == [str(file)]


@pytest.mark.parametrize("hint", [Hint((SIDE, SIDE), point=(20, 45)), Hint((SIDE, SIDE), Rect(10, 12, 30, 25))])
def test_it_is_what_transformers_itself_finds(folder, hint):
    """Of a picture that needs no scaling."""
    if folder.name == "sam":
        model = transformers.SamModel.from_pretrained(folder).eval()
    else:
        model = sam2().eval()
        tensors = load_file(folder / "model.safetensors")
        assert not model.load_state_dict(tensors, strict=False).missing_keys
    pixels = (picture() / 255 - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]
    given = {"pixel_values": torch.tensor(pixels, dtype=torch.float32).permute(2, 0, 1)[None]}
    if hint.box is None:
        given |= {"input_points": torch.tensor([[[[20.0, 45.0]]]]), "input_labels": torch.ones((1, 1, 1), dtype=int)}
    else:
        given |= {"input_boxes": torch.tensor([[[9.5, 11.5, 39.5, 36.5]]]), "multimask_output": False}
    with torch.no_grad():
        made = model(**given)
        best = made.pred_masks[:, 0, made.iou_scores[0, 0].argmax()][None]
        large = torch.nn.functional.interpolate(best, (SIDE, SIDE), mode="bilinear", align_corners=False)
    mask = Segmenter(lambda: "cpu").find(str(folder / "model.safetensors"), picture, 1, hint)
    expected = (large[0, 0] > 0).numpy()
    # Where a number is 0 but for rounding, either is right.
    sure = large[0, 0].abs().numpy() > 1e-4
    np.testing.assert_array_equal((mask == 255)[sure], expected[sure])
    assert set(np.unique(mask)) <= {0, 255}


def test_a_picture_is_looked_at_once(folder):
    looked = []

    def seen():
        looked.append(1)
        return picture(90, 40)

    finder, file = Segmenter(lambda: "cpu"), str(folder / "model.safetensors")
    first = finder.find(file, seen, "a", Hint((80, 180), point=(170, 70)))
    assert first.shape == (80, 180)
    finder.find(file, seen, "a", Hint((80, 180), Rect(0, 0, 50, 50)))
    assert len(looked) == 1
    finder.find(file, seen, "b", Hint((80, 180), point=(170, 70)))
    assert len(looked) == 2
    np.testing.assert_array_equal(finder.find(file, seen, "b", Hint((80, 180), point=(170, 70))), first)


def test_another_size_shows_the_same_object_larger(folder):
    finder, file = Segmenter(lambda: "cpu"), str(folder / "model.safetensors")
    small = finder.find(file, lambda: picture(64, 32), 1, Hint((32, 64), Rect(8, 8, 20, 16)))
    large = finder.find(file, lambda: picture(64, 32), 1, Hint((128, 256), Rect(32, 32, 80, 64)))
    assert np.mean(large[2::4, 2::4] == small) > 0.9


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda folder: (folder / "config.json").unlink(), "is missing"),
        (lambda folder: (folder / "config.json").write_text('{"model_type": "sam_hq"}'), "cannot find objects here"),
        (lambda folder: (folder / "model.safetensors").write_bytes(b"\0" * 40), "damaged"),
    ],
)
def test_what_cannot_be_loaded_is_refused_in_a_sentence(tmp_path, change, said):
    torch.manual_seed(0)
    sam().save_pretrained(tmp_path)
    change(tmp_path)
    with pytest.raises(ModelError, match=said):
        Segmenter(lambda: "cpu").find(str(tmp_path / "model.safetensors"), picture, 1, Hint((8, 8)))


def test_weights_that_are_missing_are_not_made_up(tmp_path):
    sam().save_pretrained(tmp_path)
    tensors = load_file(tmp_path / "model.safetensors")
    del tensors["mask_decoder.iou_token.weight"]
    save_file(tensors, tmp_path / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match="damaged"):
        Segmenter(lambda: "cpu").find(str(tmp_path / "model.safetensors"), picture, 1, Hint((8, 8)))


def test_a_picture_that_is_but_a_line_is_looked_at_too(folder):
    found = Segmenter(lambda: "cpu").find(
        str(folder / "model.safetensors"), lambda: picture(900, 1), 1, Hint((1, 900), point=(450, 0))
    )
    assert found.shape == (1, 900)
