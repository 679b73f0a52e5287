"""As much of a VNC viewer as a test needs (RFB 3.3 with no password, raw pixels)."""

from __future__ import annotations

import socket
import struct


class Viewer:
    """Connects, shakes hands, and can ask for one whole picture."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=15)
        self.greeting = self._read(12)
        self._socket.sendall(b"RFB 003.003\n")
        (self.security,) = struct.unpack(">I", self._read(4))
        self._socket.sendall(b"\x01")
        self.size = struct.unpack(">HH", self._read(4))
        pixel_format = self._read(16)
        self._pixel_bytes = pixel_format[0] // 8
        self.name = self._read(struct.unpack(">I", self._read(4))[0]).decode()
        # Every real viewer says which pixels it wants; Qt's server does not survive one that does not.
        self._socket.sendall(struct.pack(">B3x", 0) + pixel_format)
        self._socket.sendall(struct.pack(">BxHi", 2, 1, 0))

    def picture(self) -> dict[tuple[int, int], bytes]:
        """Return the pixels' bytes, keyed by the place of each rectangle that arrived."""
        width, height = self.size
        self._socket.sendall(struct.pack(">BBHHHH", 3, 0, 0, 0, width, height))
        kind, count = struct.unpack(">BxH", self._read(4))
        assert kind == 0
        parts = {}
        for _ in range(count):
            x, y, wide, high, encoding = struct.unpack(">HHHHi", self._read(12))
            assert encoding == 0
            parts[x, y] = self._read(wide * high * self._pixel_bytes)
        return parts

    def close(self) -> None:
        self._socket.close()

    def _read(self, length: int) -> bytes:
        parts = bytearray()
        while len(parts) < length:
            part = self._socket.recv(length - len(parts))
            assert part, "the server hung up"
            parts += part
        return bytes(parts)
