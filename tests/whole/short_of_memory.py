"""Run in a process of its own: a run of the bundled model for which there is really too little memory.

Prints JSON: how it ended, what was said on the way, what of the recipe changed, and whether it replays to its pixels.
"""

import json
import os
import queue
import resource
import sys

from ldm_studio import resources
from ldm_studio.core.job import Job
from ldm_studio.core.recipe import make_recipe
from ldm_studio.diffusion import library
from ldm_studio.diffusion.backend import DiffusionBackend
from ldm_studio.engine import events
from ldm_studio.engine.thread import InferenceThread


def main(megabytes):
    # What the kernels' threads need besides would depend on the machine.
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    models = library.scan([resources.path("models")])
    told = queue.Queue()
    thread = InferenceThread(DiffusionBackend(models, device="cpu"), told.put, 0.0)
    thread.start()

    def run(recipe):
        number, said = thread.submit(Job(recipe)), []
        while True:
            event = told.get(timeout=100)
            if isinstance(event, events.Relieved):
                said.append(event.message)
            if event.run == number and isinstance(event, events.Finished | events.Failed | events.Stopped):
                return event, said

    def recipe(side):
        values = {"prompt": "a red apple", "seed": 4, "steps": 1, "guidance": 1.0, "sampler": "euler_a"}
        return make_recipe(task="text", model=models[0].path, width=side, height=side, **values)

    run(recipe(128))
    most = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (in_use() + megabytes * 2**20, most))
    event, said = run(recipe(384))
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    found = {"how": type(event).__name__, "said": said, "message": getattr(event, "message", "")}
    if isinstance(event, events.Finished):
        made = event.result
        again, more = run(made.recipe)
        found["edits"] = [(edit.step, edit.changes) for edit in made.recipe.edits]
        found["same"] = not more and again.result.pixels.tobytes() == made.pixels.tobytes()
        found["recipe"] = again.result.recipe == made.recipe
        found["levels"] = int(made.pixels[..., :3].std() > 5)
    thread.close(30)
    print(json.dumps(found))


def in_use():
    """Bytes of private memory that the process has asked for: what RLIMIT_DATA counts."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmData"))


main(int(sys.argv[1]))
