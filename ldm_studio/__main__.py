"""`python -m ldm_studio`, and the `ldm-studio` command."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Runs a verb without a window, or opens the window. Returns the exit code."""
    # Only here is it known which of the two to import: the window needs no torch, the verbs no Qt.
    from ldm_studio import cli

    arguments = sys.argv[1:]
    if cli.is_for_us(arguments):
        return cli.main(arguments)
    # Nothing of what the imports make is garbage: looking for it would take a tenth of the start. The window has a
    # collector of its own later (`ui.collector`).
    gc.disable()
    from ldm_studio import opening

    return opening.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
