"""No network: hub libraries kept offline, and sockets refused to anything but this machine."""

from __future__ import annotations

import os
import socket
from typing import Any

_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "DIFFUSERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
}
_LOCAL = ("127.", "::1", "localhost")


class NetworkRefusedError(ConnectionError):
    """Something tried to reach another machine."""


def is_local(family: int, address: Any) -> bool:
    """Whether a socket address stays on this machine (Unix sockets, 127.0.0.0/8, ::1)."""
    if family not in (socket.AF_INET, socket.AF_INET6):
        return True
    host = str(address[0]) if isinstance(address, tuple) and address else ""
    return host == "" or host.startswith(_LOCAL[0]) or host in _LOCAL


def stay_offline() -> None:
    """Keeps hub libraries offline. Call before they are imported."""
    os.environ.update(_OFFLINE)


def refuse_network() -> None:
    """Makes every socket of this process refuse to leave the machine, and keeps hub libraries offline."""
    stay_offline()
    if getattr(socket.socket.connect, "_ldm_studio_guard", False):
        return
    connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto
    resolve = socket.getaddrinfo

    def check(family: int, address: Any) -> None:
        if not is_local(family, address):
            raise NetworkRefusedError(f"LDM Studio makes no network connections; one to {address!r} was refused.")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(self.family, address)
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, data: Any, *rest: Any) -> int:
        check(self.family, rest[-1])
        return sendto(self, data, *rest)

    def guarded_resolve(host: Any, *rest: Any, **options: Any) -> Any:
        # Looking a name up already tells the network about it.
        if host is not None and not is_local(socket.AF_INET, (host.decode() if isinstance(host, bytes) else host,)):
            raise NetworkRefusedError(f"LDM Studio makes no network connections; looking up {host!r} was refused.")
        return resolve(host, *rest, **options)

    guarded_connect._ldm_studio_guard = True  # type: ignore[attr-defined]
    patches = {"connect": guarded_connect, "connect_ex": guarded_connect_ex, "sendto": guarded_sendto}
    for name, function in patches.items():
        setattr(socket.socket, name, function)
    socket.getaddrinfo = guarded_resolve
