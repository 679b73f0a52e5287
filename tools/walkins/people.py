"""Who comes: made-up people of Semarang, some of them often."""

from __future__ import annotations

from random import Random

from domain.booking.bookings import Party

_FIRST = (
    "Adi Agus Anisa Ayu Bagas Bayu Budi Citra Dewi Dian Dimas Dwi Eka Endah Fajar Fitri Galih Hana Hendra Ika "
    "Indah Intan Joko Kartika Kurnia Laras Lestari Maya Mega Nanda Nia Novi Nur Putri Rahma Ratna Rendra Retno "
    "Rina Rizki Sari Satria Sekar Siti Sri Surya Taufik Tri Utami Vina Wahyu Wati Wulan Yoga Yudi Yuni Zahra"
).split()
_LAST = (
    "Anggraini Astuti Cahyono Damayanti Firmansyah Handayani Hapsari Hartono Hidayat Ismail Kusuma Lestari "
    "Maharani Mulyono Nugroho Nurhaliza Oktaviani Pamungkas Permata Pradana Prakoso Prasetyo Pratiwi Purnomo "
    "Puspita Rahayu Rahmawati Ramadhan Saputra Saraswati Setiawan Setyaningsih Subagyo Sudirman Sulistyo "
    "Supriyadi Suryani Susanto Sutrisno Utomo Wibowo Widodo Wijaya Wulandari Yulianto"
).split()

REGULARS = 60
_FROM_THE_REGULARS = 0.2


class People:
    """``somebody`` gives a visitor; one in five has come before and will come again."""

    def __init__(self, dice: Random) -> None:
        self._dice, self._count = dice, 0
        self._regulars = [self._new() for _ in range(REGULARS)]

    def somebody(self) -> Party:
        """Return a person who gives a name, and whom limits know by a phone of their own."""
        if self._dice.random() < _FROM_THE_REGULARS:
            return self._dice.choice(self._regulars)
        return self._new()

    def _new(self) -> Party:
        # Numbers count up: no two people of one history share one.
        self._count += 1
        name = f"{self._dice.choice(_FIRST)} {self._dice.choice(_LAST)}"
        return Party(name=name, phone=f"+62812155{self._count:05d}")
