"""What the launcher says in the terminal: short sentences, in Indonesian or English."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TextIO

SENTENCES: Mapping[str, tuple[str, str]] = {
    "data_dir": ("Data disimpan di {path}", "Data is kept in {path}"),
    "server_starting": ("Server pusat dinyalakan …", "Starting the central server …"),
    "server_ready": ("Server pusat siap di {url}", "The central server is ready at {url}"),
    "server_shared": (
        "Server pusat yang sudah berjalan dipakai bersama: {url}",
        "Sharing the central server that is already running: {url}",
    ),
    "server_again": (
        (
            "Server pusat berhenti (kode {code}); dinyalakan lagi dalam {seconds:g} detik. "
            "Kios tetap mencatat dan mengirim kemudian."
        ),
        (
            "The central server stopped (code {code}); starting it again in {seconds:g} s. "
            "The kiosks keep working and send later."
        ),
    ),
    "role_started": ("{role} dibuka.", "{role} is open."),
    "role_ended": ("{role} ditutup.", "{role} was closed."),
    "role_crashed": (
        "{role} berhenti tidak semestinya (kode {code}). Tidak ada data tersimpan yang hilang.",
        "{role} stopped unexpectedly (code {code}). Nothing that was saved is lost.",
    ),
    "role_gave_up": (
        "{role} berulang kali berhenti. Lihat catatan di {path}",
        "{role} keeps stopping. See the log in {path}",
    ),
    "vnc": (
        (
            "Tidak ada layar di sini, jadi tampilan disajikan lewat VNC.\n"
            "Sambungkan penampil VNC ke {address} (tanpa sandi, hanya dari komputer ini)."
        ),
        (
            "There is no display here, so the screens are served over VNC.\n"
            "Connect a VNC viewer to {address} (no password, from this computer only)."
        ),
    ),
    "vnc_again": (
        "{role} dibuka di alamat yang sama: sambungkan lagi ke {address}",
        "{role} opens at the same address: connect again to {address}",
    ),
    "ending": ("Menutup semuanya …", "Closing everything …"),
    "ended": ("Selesai. Sampai jumpa.", "Done. See you."),
    "stop_hint": ("Ctrl-C menutup semuanya.", "Ctrl-C closes everything."),
    "enrol_failed": (
        "{device} belum terdaftar di server pusat; dicoba lagi nanti. Kios tetap dapat dipakai.",
        "{device} is not registered with the central server yet; will try again. It works meanwhile.",
    ),
    "libraries": (
        "Pustaka sistem untuk Qt belum ada ({names}). Jalankan: {command}",
        "System libraries that Qt needs are missing ({names}). Run: {command}",
    ),
    "unwritable": (
        "Folder data {path} tidak dapat ditulisi. Pilih folder lain dengan --data-dir.",
        "The data folder {path} cannot be written to. Choose another one with --data-dir.",
    ),
    "chooser": ("Pemilih peran", "The role chooser"),
    "entrance": ("Pintu masuk", "Entrance"),
    "desk": ("Meja depan", "Front desk"),
    "terminal": ("Terminal layanan", "Service terminal"),
    "display": ("Layar informasi", "Information display"),
}


def speaks_english(environment: Mapping[str, str]) -> bool:
    """Whether the person at the terminal has set English; Indonesian is the house's own language."""
    setting = environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG") or ""
    return setting.lower().startswith("en")


class Terminal:
    """Writes the sentences; ``english`` chooses the language."""

    def __init__(self, english: bool, out: TextIO | None = None) -> None:
        self._column = 1 if english else 0
        self._out = sys.stdout if out is None else out

    def word(self, key: str) -> str:
        """Return the sentence ``key`` without filling anything in."""
        return SENTENCES[key][self._column]

    def say(self, key: str, **values: object) -> None:
        """Write the sentence ``key`` with ``values`` filled in; a closed terminal is no error."""
        try:
            print(self.word(key).format(**values), file=self._out, flush=True)
        except OSError:
            return

    def device_name(self, device: str) -> str:
        """Return how people call the device "entrance-2": "Pintu masuk 2"."""
        role, _, number = device.partition("-")
        return f"{self.word(role)} {number}".strip()
