"""Trains the 9-channel U-Net (Stable Diffusion inpainting shape) on composed scenes; text encoder and VAE are frozen.

    python packaging/default_model/train_unet.py WORK --minutes 90

v-prediction (Salimans & Ho 2022), linear betas, noise levels drawn around those at which shapes are decided (as Karras
et al. 2022 do), classifier-free dropout of 10 %, averaged weights. Beside cross-attention, the text is pooled into the
timestep's embedding (`addition_embed_type`, as in DeepFloyd IF), and its states get noise, so that a word that was
never taught does what its neighbours do. Scenes lie encoded in memory and are replaced by new ones as training goes on.

State lies in WORK/unet.pt, and the next call goes on from it; `--start-from FOLDER` begins with an exported U-Net.
WORK/unet and a sample sheet, WORK/sheet.png, are written at the end.
"""

from __future__ import annotations

import argparse
import math
import threading
import time
from pathlib import Path

import captions
import torch
import workers
from diffusers import AutoencoderKL, DDPMScheduler, DPMSolverMultistepScheduler, UNet2DConditionModel
from pictures import HERE, SIZE, read_words
from PIL import Image
from scenes import Bank, Scenes, wait_for
from torch.nn.functional import mse_loss
from training import Training
from transformers import CLIPTextModel, CLIPTokenizer

CONFIG = {
    "sample_size": 32,
    "in_channels": 9,
    "out_channels": 4,
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "block_out_channels": (96, 192, 320),
    "layers_per_block": 1,
    "cross_attention_dim": 256,
    # Heads of 64 channels: what diffusers calls the dimension is their number.
    "attention_head_dim": (2, 3, 5),
    "norm_num_groups": 32,
    "addition_embed_type": "text",
    "addition_embed_type_num_heads": 4,
}
SCHEDULE = {
    "beta_schedule": "linear",
    "beta_start": 0.0001,
    "beta_end": 0.02,
    "num_train_timesteps": 1000,
    "prediction_type": "v_prediction",
}
#: Middle and width of the drawn noise levels, as logarithms of the signal-to-noise ratio.
LEVEL, LEVELS = 0.3, 2.3
#: The most noise on the text's states, as a share of their standard deviation.
BLUR = 0.4
PROMPTS = (
    "a red apple", "a snowy mountain", "a smiling face", "a dog", "a cat", "a rocket", "a pizza", "a tree",
    "a house", "a sunflower", "a blue car", "a robot", "a penguin", "a cup of coffee", "a guitar", "green hills at sunset",
    "a castle", "a green dragon", "a fox, glossy 3d render", "an elephant, outlined sticker", "a burger", "an owl",
    "a purple butterfly", "two yellow stars", "a dog and a ball", "a happy person with red hair, glasses",
    "a rabbit, simple flat emoji", "a boat in front of sea rocks and crashing waves at sunrise", "a hound", "a unicorn",
    "a lion on light blue", "a wooden chair, 3d render",
)  # fmt: skip


class Frozen:
    """What the U-Net is trained against: the autoencoder and the text encoder."""

    def __init__(self, work: Path, device: str) -> None:
        self.device = device
        self.vae = AutoencoderKL.from_pretrained(work / "vae").to(device, memory_format=torch.channels_last)
        self.vae.eval().requires_grad_(False)
        self.scale = float(self.vae.config.scaling_factor)
        self.text = CLIPTextModel.from_pretrained(work / "text_encoder").to(device).eval().requires_grad_(False)
        self._encoder = self.vae.encoder
        if device == "cuda":
            self._encoder = torch.compile(self.vae.encoder)

    @torch.no_grad()
    def encode(self, pixels: torch.Tensor, batch: int = 64) -> torch.Tensor:
        """(n, 3, S, S) in -1..1 -> scaled latents (n, 4, S/8, S/8) float16."""
        parts = []
        for part in pixels.split(batch):
            # Always the same number, so that what was compiled fits.
            padded = torch.cat([part, part[:1].expand(batch - len(part), -1, -1, -1)]) if len(part) < batch else part
            with workers.autocast(self.device):
                hidden = self._encoder(padded.contiguous(memory_format=torch.channels_last))
                mean = self.vae.quant_conv(hidden).chunk(2, 1)[0]
            parts.append((mean[: len(part)].float() * self.scale).half())
        return torch.cat(parts)

    @torch.no_grad()
    def context(self, tokens: torch.Tensor) -> torch.Tensor:
        """The text encoder's states (n, T, 256) float32: always the same kind, or what was compiled is compiled anew."""
        with workers.autocast(self.device):
            return self.text(tokens.to(self.device))[0].float()


class Composer:
    """Composes scenes and turns their words into tokens: all that can be done before there is an autoencoder."""

    def __init__(self, scenes: Scenes, tokenizer: CLIPTokenizer) -> None:
        self.scenes, self._tokenizer = scenes, tokenizer

    def tokens(self, texts: list[str]) -> torch.Tensor:
        """(n, T) int64 on the CPU."""
        return self._tokenizer(texts, padding="max_length", truncation=True, return_tensors="pt")["input_ids"]

    def made(self, count: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Pixels (n, 3, S, S) and masks (n, 1, S, S) as uint8, tokens (n, WAYS, T)."""
        batch = self.scenes.draw(count)
        ids = self.tokens([words for each in batch.words for words in each])
        return batch.pixels.add(1).mul(127.5).round().byte(), batch.mask.byte(), ids.view(count, -1, ids.shape[1])

    def ahead(self, count: int, files: list[Path]) -> list[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
        """Composes `count` scenes in batches of 128, and then waits for the files of other stages."""
        made = [self.made(128) for _ in range(-(-count // 128))]
        for file in files:
            wait_for(file)
        return made


class Store:
    """Encoded scenes in the device's memory, and the ways to ask for each, as tokens; old ones give way to new ones."""

    def __init__(
        self, composer: Composer, frozen: Frozen, made: list[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]
    ) -> None:
        self._composer, self._frozen = composer, frozen
        size = composer.scenes.bank.size
        self.full = frozen.encode(torch.zeros(1, 3, size, size, device=frozen.device))
        self.empty = composer.tokens([""]).to(frozen.device)
        parts = []
        while made:
            parts.append(self._encoded(*made.pop()))
        self.latents, self.masked, self.masks, self.ids = (torch.cat(each) for each in zip(*parts, strict=True))
        self._next = 0

    def _encoded(
        self, pixels: torch.Tensor, mask: torch.Tensor, ids: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        x = pixels.float().div(127.5).sub(1)
        latents = self._frozen.encode(x)
        masked = self.full.expand_as(latents).clone()
        partial = (mask == 0).flatten(1).any(1).nonzero().flatten()
        if len(partial):
            # Masked pixels are 0 in -1..1, that is mid grey.
            masked[partial] = self._frozen.encode(x[partial] * (mask[partial] == 0))
        # Nearest, as the inpainting pipelines scale a mask down to latents.
        return latents, masked, mask[:, :, ::8, ::8].half(), ids.to(latents.device)

    def tokens(self, texts: list[str]) -> torch.Tensor:
        return self._composer.tokens(texts)

    def renew(self, count: int = 128) -> None:
        """Replaces the oldest `count` scenes."""
        made = self._encoded(*self._composer.made(count))
        at = self._next if self._next + count <= len(self.latents) else 0
        for own, new in zip((self.latents, self.masked, self.masks, self.ids), made, strict=True):
            own[at : at + count] = new
        self._next = at + count

    def draw(self, count: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Latents, what is given with them (mask and masked latents), and tokens of `count` scenes."""
        device = self.latents.device
        chosen = torch.randint(len(self.latents), (count,), device=device)
        way = torch.randint(self.ids.shape[1], (count,), device=device)
        tokens = self.ids[chosen, way]
        dropped = torch.rand(count, 1, device=device) < 0.1
        tokens = torch.where(dropped, self.empty, tokens)
        given = torch.cat([self.masks[chosen], self.masked[chosen]], 1).float()
        return self.latents[chosen].float(), given, tokens


class Renewal:
    """Keeps a store's scenes new. On a GPU in a thread with a stream of its own, so that training need not wait for it."""

    def __init__(self, store: Store, share: float) -> None:
        self._store, self._share, self._owed = store, share, 0.0
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        if store.latents.is_cuda:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()

    def trained(self, count: int) -> None:
        """Says that `count` scenes more were trained on."""
        self._owed += count * self._share
        while self._thread is None and self._owed >= 128:
            self._owed -= 128
            self._store.renew()

    def _run(self) -> None:
        with torch.cuda.stream(torch.cuda.Stream()):
            while not self._over.is_set():
                if self._owed < 128:
                    time.sleep(0.01)
                    continue
                self._owed -= 128
                self._store.renew()

    def stop(self) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join()


def begun_from(folder: Path) -> UNet2DConditionModel:
    """An exported U-Net; one without pooled text gets it, at first without much effect."""
    own = UNet2DConditionModel.from_pretrained(folder)
    if own.config.addition_embed_type is not None:
        return own
    added = {name: CONFIG[name] for name in ("addition_embed_type", "addition_embed_type_num_heads")}
    unet = UNet2DConditionModel.from_config({**own.config, **added})
    unet.load_state_dict(own.state_dict(), strict=False)
    torch.nn.init.constant_(unet.add_embedding.norm2.weight, 0.1)
    return unet


def opened(args: argparse.Namespace, device: str) -> Training:
    """The U-Net as the file in WORK has it, else as `--start-from` has it, else new."""
    file = args.work / "unet.pt"
    begun = args.start_from if args.start_from and not file.exists() else None
    unet = begun_from(begun) if begun else UNet2DConditionModel(**CONFIG)
    unet.register_to_config(sample_size=args.size // 8)
    return Training("unet", file, unet.to(device, memory_format=torch.channels_last), args.rate, weight_decay=0.01)


def noise_schedule(device: str) -> torch.Tensor:
    return DDPMScheduler(**SCHEDULE).alphas_cumprod.to(device)


def level_shares(alphas: torch.Tensor) -> torch.Tensor:
    """How often each timestep is drawn, (1000,) that sum to 1: a bell over the logarithm of the signal-to-noise ratio.

    Its middle is where about as much is noise as is signal. Under linear betas nearly half of the timesteps are all
    but pure noise: a tenth is drawn evenly from all of them, so that the first steps of a run are learned too.
    """
    level = (alphas / (1 - alphas)).log()
    bell = torch.exp(-(((level - LEVEL) / LEVELS) ** 2) / 2) * -torch.gradient(level)[0]
    return 0.9 * bell / bell.sum() + 0.1 / len(alphas)


def noised(
    x: torch.Tensor, alphas: torch.Tensor, reached: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Latents (n, ...) with noise, each at a level of its own: timesteps (n,), the noisy latents, and v.

    reached: the summed `level_shares`.
    """
    noise = torch.randn_like(x)
    # Stratified: the levels of a batch are spread evenly, which makes its gradient less noisy.
    even = (torch.arange(len(x), device=x.device) + torch.rand(len(x), device=x.device)) / len(x)
    t = torch.searchsorted(reached, even).clamp(max=999)
    a = alphas[t].view(-1, 1, 1, 1)
    return t, a.sqrt() * x + (1 - a).sqrt() * noise, a.sqrt() * noise - (1 - a).sqrt() * x


def loss_of(
    unet: torch.nn.Module,
    frozen: Frozen,
    drawn: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
    alphas: torch.Tensor,
    reached: torch.Tensor,
) -> torch.Tensor:
    """The error of v for a batch of scenes, each at a noise level of its own; `reached`: the summed `level_shares`."""
    x, given, tokens = drawn
    t, noisy, target = noised(x, alphas, reached)
    context = blurred(frozen.context(tokens))
    with workers.autocast(frozen.device):
        fed = torch.cat([noisy, given], 1).contiguous(memory_format=torch.channels_last)
        v = unet(fed, t, context, return_dict=False)[0]
    return mse_loss(v.float(), target)


def blurred(context: torch.Tensor) -> torch.Tensor:
    """Text states (n, T, C) with noise, most of it the same for all tokens of a text, of another strength for each."""
    strength = torch.rand(len(context), 1, 1, device=context.device) * BLUR * context.std()
    shift = torch.randn(len(context), 1, context.shape[2], device=context.device)
    return context + strength * (shift + 0.5 * torch.randn_like(context))


@torch.no_grad()
def sheet(unet: UNet2DConditionModel, frozen: Frozen, store: Store, file: Path, guidance: float = 3.5) -> None:
    """Draws PROMPTS with 20 steps of DPM++ 2M."""
    scheduler = DPMSolverMultistepScheduler(**SCHEDULE, timestep_spacing="trailing")
    scheduler.set_timesteps(20)
    full = store.full
    count, device, side = len(PROMPTS), frozen.device, full.shape[-1]
    context = frozen.context(store.tokens([""] * count + list(PROMPTS)))
    x = torch.randn(count, 4, side, side, generator=torch.Generator().manual_seed(7)).to(device)
    rest = torch.cat([torch.ones(count, 1, side, side, device=device), full.float().expand(count, -1, -1, -1)], 1)
    with workers.autocast(device):
        for t in scheduler.timesteps:
            v = unet(torch.cat([x, rest], 1).repeat(2, 1, 1, 1), t.to(device), context).sample.float()
            free, bound = v.chunk(2)
            x = scheduler.step(free + guidance * (bound - free), t, x).prev_sample
        y = frozen.vae.decode(x / frozen.scale).sample.float().clamp(-1, 1)
    pixels = y.add(1).mul(127.5).byte().cpu().reshape(4, count // 4, 3, y.shape[-2], -1).permute(0, 3, 1, 4, 2)
    Image.fromarray(pixels.reshape(4 * y.shape[-2], -1, 3).numpy()).save(file)


def warm_up(unet: torch.nn.Module, batch: int, side: int, device: str) -> None:
    """Compiles while another stage is still at work; `side` is that of the latents."""
    fed = torch.randn(batch, 9, side, side, device=device).contiguous(memory_format=torch.channels_last)
    t, context = torch.zeros(batch, dtype=torch.long, device=device), torch.randn(batch, 32, 256, device=device)
    for _ in range(2):
        with workers.autocast(device):
            unet(fed, t, context, return_dict=False)[0].float().mean().backward()


def add_narrowing(parser: argparse.ArgumentParser) -> None:
    """--size, --things and --source: which scenes are learned."""
    parser.add_argument("--size", type=int, default=SIZE, help="of the scenes, in pixels")
    parser.add_argument("--things", type=int, default=0, help="only so many of words.txt, in few styles")
    parser.add_argument(
        "--source", action="append", help="whose styles those are, the one that need not be named first; once for each"
    )


def narrowed(args: argparse.Namespace, device: str) -> Bank:
    """The pictures that `add_narrowing` asks for."""
    only = frozenset(list(read_words(HERE / "words.txt"))[: args.things])
    sources = tuple(args.source or ("noto",))
    if only:
        # The first style is the house's: nobody need name it. The others have to be asked for.
        captions.UNNAMED |= dict.fromkeys(sources, 0.03) | {sources[0]: 0.7 if len(sources) > 1 else 0.85}
    return Bank(args.work / "pictures.zip", device, args.size, only=only, sources=sources)


def work(rank: int, args: argparse.Namespace) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    training = opened(args, device)
    unet = training.net
    if device == "cuda":
        torch.backends.cudnn.benchmark = True
        unet = torch.compile(training.net)
        warm_up(unet, args.batch, args.size // 8, device)
        training.optimizer.zero_grad(set_to_none=True)
    torch.manual_seed(args.seed + training.step + 1000 * rank)
    for file in args.wait_for[:1]:
        wait_for(file)
    bank = narrowed(args, device)
    tokenizer = CLIPTokenizer.from_pretrained(args.work / "tokenizer")
    composer = Composer(Scenes(bank, args.seed + training.step + 1 + 1000 * rank, args.inside), tokenizer)
    made = composer.ahead(args.scenes, args.wait_for)
    begin = time.time()
    frozen = Frozen(args.work, device)
    store = Store(composer, frozen, made)
    renewal = Renewal(store, args.renew)
    size = sum(p.numel() for p in training.live) / 1e6
    ready = time.time() - begin
    print(f"{len(store.latents)} scenes in {ready:.0f} s, U-Net {size:.1f}M, step {training.step}", flush=True)
    alphas = noise_schedule(device)
    reached = level_shares(alphas).cumsum(0)
    start = time.time()
    minutes = min(args.minutes, (args.until - start) / 60)
    shown, begun, running = start, training.step, []
    while True:
        elapsed = (time.time() - start) / 60
        part = min(1.0, elapsed / minutes)
        rate = args.rate * min(1, (training.step - begun + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * part)) + 1e-6
        loss = loss_of(unet, frozen, store.draw(args.batch), alphas, reached)
        loss.backward()
        over = workers.add_up(training.live, elapsed >= minutes, args.workers)
        training.update(rate)
        running.append(loss.detach())
        renewal.trained(args.batch)
        if rank == 0 and (over or time.time() - shown > args.every * 60):
            shown = time.time()
            speed = (training.step - begun) * args.batch * args.workers / max(1, elapsed * 60)
            mean = float(torch.stack(running).mean())
            print(f"{elapsed:5.1f} min step {training.step} loss {mean:.4f} {speed:.0f} samples/s", flush=True)
            running = []
            sheet(training.ema, frozen, store, args.work / "sheet.png")
            training.ema.save_pretrained(args.work / "unet-so-far")
        if over:
            break
    renewal.stop()
    if rank == 0:
        training.ema.save_pretrained(args.work / "unet")
        training.save()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--batch", type=int, default=16, help="of each worker")
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--scenes", type=int, default=4096, help="kept in memory at a time, by each worker")
    parser.add_argument("--renew", type=float, default=0.1, help="new scenes, as a share of those trained on")
    parser.add_argument("--start-from", type=Path, help="folder of an exported U-Net to begin with")
    parser.add_argument(
        "--wait-for", type=Path, action="append", default=[], help="files of other stages, the pictures first"
    )
    parser.add_argument("--until", type=float, default=math.inf, help="time at which to be done, in seconds since 1970")
    parser.add_argument("--every", type=float, default=4, help="minutes between reports")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--inside", type=float, default=0.36, help="the share of scenes with a thing inside of a mask")
    add_narrowing(parser)
    workers.add_arguments(parser)
    workers.run(work, parser.parse_args())


if __name__ == "__main__":
    main()
