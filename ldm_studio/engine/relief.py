"""What a run does about memory that has run out."""

from __future__ import annotations

from typing import Any

from ldm_studio.engine.protocols import Backend, Run


def relieved(backend: Backend, run: Run, snapshot: Any, error: Exception) -> tuple[Any, str]:
    """Takes a run back to its last step, to go on from there with less memory. Raises any other error again.

    Args:
        snapshot: of that step; None: there is none, and the error is raised.

    Returns:
        A snapshot of the run as it stands now, and a sentence about what it does without.
    """
    relief = backend.relieve(error, run)
    if relief is None or snapshot is None:
        raise error
    changes, message = relief
    error.__traceback__ = None  # It holds the run's tensors.
    backend.recover()
    run.restore(snapshot)
    run.change(changes)
    return run.snapshot(), message
