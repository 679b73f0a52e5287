"""A technician sets what a device does, in a file whose mistakes are explained."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.platform.first_start import settle
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings, SettingsProblem, describe
from kiosk_app.platform.toml_text import to_toml
from tests.helpers.clock import FixedClock


@pytest.fixture
def place(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path / "device")


def _write(place: DataDir, text: str) -> None:
    place.make()
    place.settings_file.write_text(text, "utf-8")


def test_without_a_file_there_are_sound_defaults(place: DataDir) -> None:
    settings = Settings.load(place)
    assert settings == Settings()
    assert (settings.idle_seconds, settings.idle_warning_seconds) == (90, 25)
    assert (settings.duplicate_minutes, settings.retention_days) == (30, 365)
    assert not place.settings_file.exists()


def test_what_was_saved_is_there_at_the_next_start(place: DataDir) -> None:
    changed = Settings(device_name='Pintu "Utama"', idle_seconds=120, scale=1.5, on_screen_keyboard=False)
    changed.save(place)
    assert Settings.load(place) == changed


def test_defaults_are_not_written_down(place: DataDir) -> None:
    """A better default of a later version must reach devices that never chose."""
    Settings(idle_seconds=120).save(place)
    assert tomllib.loads(place.settings_file.read_text()) == {"idle_seconds": 120}


def test_a_default_that_somebody_wrote_down_stays_written(place: DataDir) -> None:
    _write(place, 'idle_seconds = 90\nprinter = "cups:Loket"\n')
    Settings.load(place).with_changes(printer="none").save(place)
    assert tomllib.loads(place.settings_file.read_text()) == {"idle_seconds": 90, "printer": "none"}


def test_keys_of_other_versions_survive(place: DataDir) -> None:
    _write(place, 'camera = "depan"\nidle_seconds = 60\n[speech]\nvoice = "id_ID"\nrates = [1, 2.5]\n')
    Settings.load(place).with_changes(device_name="Loket 1").save(place)
    kept = tomllib.loads(place.settings_file.read_text())
    assert kept["camera"] == "depan"
    assert kept["speech"] == {"voice": "id_ID", "rates": [1, 2.5]}
    assert kept["device_name"] == "Loket 1"


@pytest.mark.parametrize(
    ("line", "key", "allowed"),
    [
        ("idle_seconds = 5", "idle_seconds", "a whole number from 20 to 3600"),
        ("idle_seconds = 90.5", "idle_seconds", "a whole number from 20 to 3600"),
        ("idle_seconds = true", "idle_seconds", "a whole number from 20 to 3600"),
        ("idle_warning_seconds = 10", "idle_warning_seconds", "a whole number from 20 to 600"),
        ("scale = -1", "scale", "a number from 0 to 4"),
        ('role = "kiosk"', "role", "one of: entrance, terminal, desk, display"),
        ("on_screen_keyboard = 1", "on_screen_keyboard", "one of: true, false"),
        ('server_url = "pusat"', "server_url", "an address that begins with https:// or http://, or nothing"),
        ('printer = "usb"', "printer", "none, folder:DIRECTORY, cups:NAME or escpos:PATH"),
        ('secrets_backend = "keyring:file"', "secrets_backend", "one of: auto, credential-file"),
        ('device_name = "dua\\nbaris"', "device_name", "one line of at most 60 letters"),
        ('building = "PIP Semarang"', "building", "lower-case letters, digits and hyphens"),
    ],
)
def test_a_bad_value_is_explained(place: DataDir, line: str, key: str, allowed: str) -> None:
    _write(place, line)
    with pytest.raises(SettingsProblem) as raised:
        Settings.load(place)
    sentence = str(raised.value)
    assert raised.value.key == key
    assert sentence.startswith(f"{place.settings_file}: {key} must be {allowed}")


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"role = entrance\n", "is not valid TOML"), (b'device_name = "\xff"\n', "is not written in UTF-8")],
)
def test_a_file_that_cannot_be_read_is_explained(place: DataDir, content: bytes, words: str) -> None:
    place.make()
    place.settings_file.write_bytes(content)
    with pytest.raises(SettingsProblem, match=words):
        Settings.load(place)


def test_a_directory_in_the_files_place_is_explained(place: DataDir) -> None:
    place.settings_file.mkdir(parents=True)
    with pytest.raises(SettingsProblem, match="cannot be read"):
        Settings.load(place)


def test_a_bad_value_is_never_saved(place: DataDir) -> None:
    with pytest.raises(SettingsProblem, match="idle_seconds"):
        Settings(idle_seconds=1).save(place)
    assert not place.settings_file.exists()


def test_every_setting_says_what_it_is_for() -> None:
    lines = describe()
    assert [line.key for line in lines][:3] == ["building", "device_id", "device_name"]
    for line in lines:
        assert len(line.meaning) > 10, line.key
        assert line.allowed, line.key
        assert line.kind in ("str", "int", "float", "bool"), line.key


def test_every_default_is_allowed(place: DataDir) -> None:
    Settings().save(place)
    assert Settings.load(place) == Settings()


def test_the_first_start_settles_who_this_is_and_where_its_keys_rest(
    place: DataDir, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    first = settle(place, clock.now(), role="desk")
    assert first.role == "desk"
    assert len(first.device_id) == 36
    assert tomllib.loads(place.settings_file.read_text())["secrets_backend"] == "credential-file"
    clock.advance(days=1)
    assert settle(place, clock.now()) == first
    assert settle(place, clock.now(), role="entrance").role == "entrance"
    assert Settings.load(place) == first


plain = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])), st.integers(-(2**63), 2**63 - 1), st.booleans(),
    st.floats(allow_nan=False), st.dates(), st.times(),
)  # fmt: skip
keys = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(
    st.dictionaries(
        keys, st.recursive(plain, lambda it: st.lists(it) | st.dictionaries(keys, it), max_leaves=8)
    )
)
def test_whatever_a_file_may_hold_comes_back_equal(values: dict[str, object]) -> None:
    assert tomllib.loads(to_toml(values)) == values
