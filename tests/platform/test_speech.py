"""Reading aloud where there is a voice, and silence where there is none."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk_app.platform.speech import MOCK, SpeechDoor


def test_a_text_is_read_and_can_be_interrupted(qtbot: QtBot) -> None:
    door = SpeechDoor(MOCK)
    assert door.available
    with qtbot.waitSignal(door.changed):
        door.say("Jam buka", "id")
    assert door.speaking
    with qtbot.waitSignal(door.changed):
        door.stop()
    assert not door.speaking


def test_without_a_voice_nobody_is_offered_one_and_nothing_fails(qtbot: QtBot) -> None:
    door = SpeechDoor("no-such-voice")
    assert not door.available
    door.say("Jam buka", "id")
    door.stop()
    assert not door.speaking
