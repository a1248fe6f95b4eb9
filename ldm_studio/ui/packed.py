"""Qt's bytes as text, as settings files hold them."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray


def packed(data: QByteArray) -> str:
    """Bytes as text."""
    return base64.b64encode(data.data()).decode("ascii")


def unpacked(text: str) -> QByteArray:
    """Whatever stands in the settings file: Qt refuses what it cannot read."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (ValueError, binascii.Error):
        return QByteArray()
