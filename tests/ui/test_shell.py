"""The shell: attract, idle, start over, reset, keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import OpenScreen
from tests.ui.harness import LANDSCAPE, PORTRAIT, SMALL, Screen, settle, settle_until

SENTINEL = "Xylofonisti Qzw"


class Stopwatch:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_first_touch_on_the_attract_page_only_opens_home(screen: Screen) -> None:
    for at in (QPointF(540, 700), QPointF(540, 1250), QPointF(60, 1880)):
        screen.shell.reset.run()
        settle()
        screen.touch_at(at)
        assert screen.page == "home"


def test_attract_page_says_hours_and_greets_in_three_languages(screen: Screen) -> None:
    words = " ".join(screen.words())
    for wanted in (
        "Sugeng rawuh",
        "Selamat datang",
        "Welcome",
        "09.41",
        "Senin, 23 November 2026",
        "07.00–21.00",
    ):
        assert wanted in words


def test_A4_warning_comes_20_s_ahead_and_one_tap_extends_ten_times(open_screen: OpenScreen) -> None:
    watch = Stopwatch()
    screen = open_screen(now=watch, idle_seconds=90, warning_seconds=5)
    screen.open("home")
    for _ in range(10):
        watch.seconds += 91
        screen.shell.idle.check()
        settle()
        assert screen.shell.idle.secondsLeft >= 19
        screen.touch("stayButton")
        assert not screen.shell.idle.warningVisible
        assert screen.page == "home"
    watch.seconds += 111
    screen.shell.idle.check()
    settle()
    assert screen.page == "attract"


def test_A4_who_goes_on_after_the_warning_types_on_where_they_were(open_screen: OpenScreen) -> None:
    watch = Stopwatch()
    screen = open_screen(now=watch)
    screen.open("kit")
    typing = screen.focused()
    screen.touch("key_a")
    watch.seconds += 91
    screen.shell.idle.check()
    settle()
    screen.touch("stayButton")
    assert screen.focused() is typing
    assert screen.has("key_a")


def test_A4_nobody_is_timed_out_while_touching(open_screen: OpenScreen) -> None:
    watch = Stopwatch()
    screen = open_screen(now=watch)
    screen.open("home")
    for _ in range(5):
        watch.seconds += 80
        screen.touch_at(QPointF(540, 1500))
        screen.shell.idle.check()
        assert not screen.shell.idle.warningVisible


def test_L6_reset_leaves_no_trace_of_what_was_typed(screen: Screen) -> None:
    screen.open("kit")
    screen.keys(SENTINEL)
    screen.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    screen.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == SENTINEL
    clean = screen.shell
    clean.reset.run()
    settle()
    assert QGuiApplication.clipboard().text() == ""
    for thing in screen.everything():
        for name in ("text", "value", "name", "spokenName"):
            assert SENTINEL not in str(thing.property(name))
    screen.open("kit")
    screen.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert SENTINEL not in " ".join(screen.words())


def test_L6_the_next_visitor_finds_indonesian_and_normal_text(screen: Screen) -> None:
    screen.open("home")
    screen.touch("languageButton")
    screen.shell.appearance.setTextScale(2.0)
    screen.shell.appearance.setTheme("contrast")
    screen.touch("backButton")
    assert screen.page == "attract"
    assert screen.shell.translation.language == "id"
    assert screen.shell.appearance.textScale == 1.0
    assert screen.shell.appearance.theme == "light"


def test_start_over_asks_only_when_something_was_typed(screen: Screen) -> None:
    screen.open("kit")
    screen.touch("startOverButton")
    assert screen.page == "attract"
    screen.open("kit")
    screen.type("Yohana")
    screen.touch("startOverButton")
    assert screen.page == "kit"
    screen.touch("keepButton")
    assert screen.page == "kit"
    assert screen.find("name").property("text") == "Yohana"
    screen.touch("startOverButton")
    screen.touch("startOverConfirmButton")
    assert screen.page == "attract"


def test_back_keeps_what_was_typed_and_two_taps_open_one_page(screen: Screen) -> None:
    screen.open("home")
    screen.shell.navigator.open("kit")
    screen.shell.navigator.open("kit")
    settle()
    screen.shell.navigator.back()
    settle()
    assert screen.page == "home"


def test_P2_a_page_that_slides_away_keeps_its_looks_and_takes_no_touch(open_screen: OpenScreen) -> None:
    # Were it disabled, each of its buttons would fade: the whole page would be drawn anew within the tap.
    screen = open_screen(animated=True)
    screen.open("home")
    leave = screen.find("backButton")
    at = screen.rect(leave).center()
    stack = next(one for one in screen.everything() if one.inherits("QQuickStackView"))
    screen.shell.navigator.open("kit")
    assert stack.property("busy")
    assert leave.isEnabled()
    assert leave.opacity() == 1
    screen.touch_at(at)
    settle_until(lambda: not stack.property("busy"), "the slide is over")
    assert screen.page == "kit"


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, SMALL])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("field", ["name", "phone", "email", "code", "last"])
def test_keyboard_never_hides_the_field_being_typed_into(
    open_screen: OpenScreen, size: tuple[int, int], scale: float, field: str
) -> None:
    screen = open_screen(size)
    screen.shell.appearance.setTextScale(scale)
    screen.open("kit")
    line = screen.find(f"{field}Field")
    line.forceActiveFocus()
    settle()
    rect = screen.rect(screen.find(f"{field}Field"))
    keyboard = screen.rect(screen.find("key_main").parentItem().parentItem())
    bar = screen.rect(screen.find("helpButton"))
    assert bar.bottom() <= rect.top() + 1
    assert rect.bottom() <= keyboard.top()


def test_typing_on_the_screen_gives_capitals_to_names(screen: Screen) -> None:
    screen.open("kit")
    for key in "siti sa'adah":
        screen.touch("key_space" if key == " " else f"key_{key}")
    assert screen.find("name").property("text") == "Siti Sa'adah"


def test_shift_turns_a_capital_off_for_one_letter(screen: Screen) -> None:
    screen.open("kit")
    screen.touch("key_shift")
    screen.touch("key_v")
    screen.touch("key_a")
    assert screen.find("name").property("text") == "va"


def test_long_press_offers_accents(screen: Screen) -> None:
    screen.open("kit")
    at = screen.rect(screen.find("key_e")).center()
    screen.press_at(at)
    settle_until(lambda: screen.has("key_é"), "the accents")
    screen.release_at(at)
    screen.touch("key_é")
    assert screen.find("name").property("text") == "É"


def test_backspace_repeats_while_held(screen: Screen) -> None:
    screen.open("kit")
    screen.type("Slamet")
    at = screen.rect(screen.find("key_back")).center()
    screen.press_at(at)
    settle_until(lambda: screen.find("name").property("text") == "", "an empty line")
    screen.release_at(at)


def test_main_key_and_enter_do_the_pages_main_action(screen: Screen) -> None:
    screen.open("kit")
    screen.touch("key_main")
    screen.key(Qt.Key.Key_Return)
    page = next(item for item in screen.items() if item.property("done") is not None)
    assert page.property("done") == 2


def test_hide_key_hides_the_keyboard_and_a_touch_brings_it_back(screen: Screen) -> None:
    screen.open("kit")
    screen.touch("key_hide")
    assert not screen.has("key_a")
    screen.touch("phoneField")
    assert screen.has("key_0")


@pytest.mark.parametrize(
    ("field", "key"), [("email", "key_@"), ("email", "key_.go.id"), ("phone", "key_+"), ("code", "key_7")]
)
def test_each_kind_of_field_brings_its_keys(screen: Screen, field: str, key: str) -> None:
    screen.open("kit")
    screen.touch(f"{field}Field")
    screen.touch(key)
    assert screen.find(field).property("text").lower() == key.removeprefix("key_")


def test_2000_keys_typed_fast_arrive_all(screen: Screen) -> None:
    screen.open("kit")
    line = screen.find("lastField")
    line.setProperty("maximumLength", 5000)
    line.forceActiveFocus()
    settle()
    for _ in range(200):
        screen.shell.door.type("abcdefghij")
    assert screen.find("last").property("text") == "abcdefghij" * 200


def test_A9_escape_goes_back(screen: Screen) -> None:
    screen.open("home")
    screen.open("kit")
    screen.key(Qt.Key.Key_Escape)
    assert screen.page == "home"


def test_A10_pages_change_at_once_when_nothing_shall_move(open_screen: OpenScreen) -> None:
    screen = open_screen(animated=True)
    screen.open("home")
    stack = next(item for item in screen.items() if item.property("busy") is not None)
    settle_until(lambda: not stack.property("busy"), "the slide's end")
    screen.touch("helpButton")
    settle_until(lambda: screen.find("helpDoneButton").hasActiveFocus(), "the sheet")
    screen.touch("stillToggle")
    screen.touch("helpDoneButton")
    screen.shell.navigator.open("kit")
    assert stack.property("busy") is False


def test_reach_mode_brings_every_control_into_the_lower_half(screen: Screen) -> None:
    screen.open("home")
    screen.shell.appearance.setReach(True)
    settle()
    for item in screen.items():
        if item.property("spokenName"):
            assert screen.rect(item).top() >= 960


def test_window_of_a_kiosk_does_not_close(screen: Screen) -> None:
    screen.window.close()
    settle()
    assert screen.window.isVisible()
