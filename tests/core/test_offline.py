"""The guard is process-wide, so it is tried in a process of its own."""

import subprocess
import sys

SCRIPT = """
import socket
from ldm_studio.core.offline import NetworkRefusedError, refuse_network
refuse_network(); refuse_network()
for attempt in (
    lambda: socket.create_connection(("192.0.2.1", 80), timeout=1),
    lambda: socket.create_connection(("example.org", 80), timeout=1),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 53)),
    lambda: socket.socket().connect_ex(("192.0.2.1", 80)),
    lambda: socket.getaddrinfo("example.org", 443),
):
    try:
        attempt()
    except NetworkRefusedError:
        continue
    raise SystemExit("something got through")
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname()).close()
a, b = socket.socketpair()
a.sendall(b"x"); assert b.recv(1) == b"x"
import os
assert os.environ["HF_HUB_OFFLINE"] == "1"
"""


def test_only_this_machine_can_be_reached():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr + done.stdout
