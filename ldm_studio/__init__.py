"""LDM Studio: makes and edits pictures with latent diffusion on the user's own machine."""

import os

__version__ = "0.1.0"

# numpy's own linear algebra is not used for anything large, and the threads that it would start for it cost 0.06 s,
# a tenth of the time until the window is shown. torch has its own.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# torch's threads spin for milliseconds while they wait for one another: with few cores they take them from the thread
# that paints (with 3,000 spins its p99 delay during a run fell from 8 to 5 ms, and a run took no longer).
os.environ.setdefault("GOMP_SPINCOUNT", "3000")
# Qt shares each scaled picture out among threads of its own, and the thread that paints waits for all of them behind
# torch's: by itself it paints in half the time while a run goes on.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
