"""First-block cache: a transformer's further blocks are left out while what its first block adds hardly changes.

In such a step the first block is computed, and what the others added in the last full step is added again (diffusers'
`FirstBlockCacheConfig`, after ParaAttention; the idea is TeaCache's, Liu et al. 2024). What is kept for that is too
large for snapshots: tens of megabytes. But it comes from one step alone, the last full one, so that a snapshot
remembers what that step began with, and it is done again where a run goes on from there (`driver.Driver`).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from diffusers.hooks import (  # type: ignore[import-untyped, unused-ignore]
    FirstBlockCacheConfig,
    HookRegistry,
    apply_first_block_cache,
)
from diffusers.hooks._helpers import (  # type: ignore[import-untyped, unused-ignore]
    TransformerBlockMetadata,
    TransformerBlockRegistry,
)
from diffusers.hooks.first_block_cache import (  # type: ignore[import-untyped, unused-ignore]
    _FBC_BLOCK_HOOK,
    _FBC_LEADER_BLOCK_HOOK,
)
from diffusers.hooks.hooks import CacheContext  # type: ignore[import-untyped, unused-ignore]
from diffusers.models.transformers.transformer_krea2 import (  # type: ignore[import-untyped, unused-ignore]
    Krea2TransformerBlock,
)
from diffusers.models.transformers.transformer_z_image import (  # type: ignore[import-untyped, unused-ignore]
    ZImageTransformerBlock,
)


class BlockCache:
    """What the blocks of one run's backbone added in its last full step. It is in the backbone during steps alone.

    full: whether the step just done was a full one.
    filled: the step that it holds the blocks of, as the driver names it; None: nothing.
    """

    def __init__(self, backbone: Any, threshold: float) -> None:
        _tell_diffusers()
        self._backbone, self._threshold = backbone, threshold
        self._states: dict[str, Any] = {}
        self.full = True
        self.filled: object = None

    def empty(self) -> None:
        """Forgets everything: the next step is a full one."""
        self._states.clear()
        self.filled = None

    @contextmanager
    def during(self) -> Iterator[None]:
        """Holds while one step is done, of one pass or several in the same order as in the steps before."""
        apply_first_block_cache(self._backbone, FirstBlockCacheConfig(threshold=self._threshold))
        registry = HookRegistry.check_if_exists_or_initialize(self._backbone)
        head = _head(self._backbone)
        manager, decide, passes = head.state_manager, head._should_compute_remaining_blocks, itertools.count()
        manager._state_cache = self._states
        # If a step is cut short, nothing can be said of what is kept.
        filled, self.filled = self.filled, None

        def begin(*_: Any) -> None:
            manager.set_context(CacheContext(str(next(passes))))

        def decided(residual: torch.Tensor) -> bool:
            # The first pass decides for all, so that all of what is kept comes from the same step.
            if manager.context.name == "0":
                self.full = bool(decide(residual))
            return self.full

        head._should_compute_remaining_blocks = decided
        handle = self._backbone.register_forward_pre_hook(begin)
        try:
            yield
            self.filled = filled
        finally:
            handle.remove()
            for name in (_FBC_LEADER_BLOCK_HOOK, _FBC_BLOCK_HOOK):
                registry.remove_hook(name, recurse=True)


def _tell_diffusers() -> None:
    """Blocks that diffusers does not know of, or by another name of what they take, which comes first."""
    for kind in (ZImageTransformerBlock, Krea2TransformerBlock):
        known = TransformerBlockMetadata(return_hidden_states_index=0, _cached_parameter_indices={"hidden_states": 0})
        TransformerBlockRegistry.register(kind, known)


def _head(backbone: Any) -> Any:
    for module in backbone.modules():
        registry = getattr(module, "_diffusers_hook", None)
        hook = None if registry is None else registry.get_hook(_FBC_LEADER_BLOCK_HOOK)
        if hook is not None:
            return hook
    raise AssertionError("no first block")
