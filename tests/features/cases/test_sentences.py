"""What staff read about an entry that was set aside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.features.cases.outcomes import Mending, SetAside
from kiosk_app.features.cases.sentences import kind_word, reason_sentence, short_reason
from kiosk_app.platform.translation import Translation
from sync.protocol.operations import Reason

NOON = datetime(2026, 11, 23, 5, tzinfo=UTC)


@pytest.fixture
def translation(qtbot: QtBot) -> Iterator[Translation]:
    translation = Translation()
    yield translation
    translation.reset()


@pytest.mark.parametrize("reason", [Reason.CHANGED_MEANWHILE, Reason.AGAINST_RULES])
def test_what_others_or_the_rules_stopped_says_what_to_do_in_both_languages(
    translation: Translation, reason: Reason
) -> None:
    entry = SetAside("case/1", "desk-2", "arrangement.put", reason, "", "{}", NOON, Mending.IMPOSSIBLE)
    assert "Lihat keadaannya sekarang" in reason_sentence(entry)
    translation.setLanguage("en")
    assert "See how it stands now" in reason_sentence(entry)
    assert reason.value not in (short_reason(reason), reason_sentence(entry))


def test_staff_know_a_booking_and_an_arrangement_by_their_names(translation: Translation) -> None:
    assert kind_word("booking.moved") == kind_word("series.made") == "Pemesanan"
    assert kind_word("arrangement.put") == "Pengaturan sarana dan jam"
    assert kind_word("moon.phase") == "Tidak dikenali"
