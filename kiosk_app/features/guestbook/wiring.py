"""Builds the guestbook's screens from what they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.visits import Visit, VisitPolicy
from kiosk_app.features.guestbook.already_view_model import AlreadyViewModel
from kiosk_app.features.guestbook.check_out_view_model import CheckOutViewModel
from kiosk_app.features.guestbook.choices_view_model import ChoicesViewModel
from kiosk_app.features.guestbook.countdown_view_model import CountdownViewModel
from kiosk_app.features.guestbook.notice_view_model import NoticeViewModel
from kiosk_app.features.guestbook.ports import Background, GuestbookSource, Moves
from kiosk_app.features.guestbook.returning_view_model import ReturningViewModel
from kiosk_app.features.guestbook.sign_in_view_model import SignInViewModel
from kiosk_app.features.guestbook.thanks_view_model import GoOn, ThanksViewModel
from kiosk_app.platform.printing import Printer
from kiosk_app.platform.translation import Translation
from kiosk_app.session.home_view_model import Tile
from kiosk_app.session.navigator import Navigator, PageEntry, page_entry

FIRST_PAGE = "guestbook/who"
CHECK_OUT_PAGE = "guestbook/checkout"


@dataclass(frozen=True, slots=True)
class Feature:
    """What the guestbook brings. ``resets`` run between two visitors, each with its name for the log;
    ``scanned`` takes what the scanner read, on whatever page."""

    pages: tuple[PageEntry, ...]
    resets: tuple[tuple[str, Callable[[], object]], ...]
    tiles: tuple[Tile, ...]
    scanned: Callable[[str], None]
    sign_in: SignInViewModel
    returning: ReturningViewModel
    check_out: CheckOutViewModel
    thanks: ThanksViewModel


def wire(
    *,
    service: GuestbookSource,
    background: Background,
    print_background: Background,
    printer: Printer | None,
    policy: VisitPolicy,
    translation: Translation,
    navigator: Navigator,
    start_over: Callable[[], None],
    on_visit: Callable[[Visit], None] = lambda _visit: None,
    go_on: GoOn | None = None,
) -> Feature:
    """Return the guestbook's screens.

    ``service`` is asked in the background only, at the first need: the store may open after the first
    frame. ``print_background`` is a runner of its own, because a printer may keep it waiting.
    ``start_over`` ends the visit to the kiosk and runs all resets. ``on_visit`` hears of each visit that was
    signed in here; ``go_on`` leads from the thanks to what else can be done at this device.
    """
    moves = Moves(navigator.open, navigator.openFresh, navigator.back, start_over)
    thanks_countdown, goodbye_countdown = CountdownViewModel(start_over), CountdownViewModel(start_over)
    thanks = ThanksViewModel(
        background,
        print_background,
        printer,
        lambda: str(translation.language),
        moves,
        thanks_countdown,
        go_on,
    )

    def thank(visit: Visit, *, already: bool = False) -> None:
        for forget in (sign_in.reset, returning.reset, already_view_model.reset):
            forget()
        on_visit(visit)
        thanks.show(visit, already=already)

    already_view_model = AlreadyViewModel(background, moves, thank)
    check_out = CheckOutViewModel(service, background, moves, goodbye_countdown)
    sign_in = SignInViewModel(service, background, policy, moves, thank, already_view_model)
    returning = ReturningViewModel(service, background, moves, thank, already_view_model, check_out)
    notice = NoticeViewModel(lambda: str(translation.language), policy.retention_days)
    choices = ChoicesViewModel()

    spoken = (sign_in, returning, check_out, thanks, already_view_model, notice, choices)
    for view_model in spoken:
        translation.languageChanged.connect(view_model.retranslate)

    def scanned(code: str) -> None:
        (check_out if str(navigator.page) == CHECK_OUT_PAGE else returning).scanned(code)

    filling_in = {"model": sign_in, "choices": choices}
    return Feature(
        pages=(
            page_entry(FIRST_PAGE, "Guestbook/WhoPage.qml", {"model": sign_in, "notice": notice}),
            page_entry("guestbook/notice", "Guestbook/NoticePage.qml", {"notice": notice}),
            page_entry("guestbook/origin", "Guestbook/OriginPage.qml", filling_in),
            page_entry("guestbook/purpose", "Guestbook/PurposePage.qml", filling_in),
            page_entry("guestbook/details", "Guestbook/DetailsPage.qml", filling_in),
            page_entry("guestbook/already", "Guestbook/AlreadyPage.qml", {"model": already_view_model}),
            page_entry(
                "guestbook/thanks",
                "Guestbook/ThanksPage.qml",
                {"model": thanks, "countdown": thanks_countdown},
            ),
            page_entry("guestbook/returning", "Guestbook/ReturningPage.qml", {"model": returning}),
            page_entry(
                "guestbook/again", "Guestbook/AgainPage.qml", {"model": returning, "choices": choices}
            ),
            page_entry(CHECK_OUT_PAGE, "Guestbook/CheckOutPage.qml", {"model": check_out}),
            page_entry(
                "guestbook/goodbye",
                "Guestbook/GoodbyePage.qml",
                {"model": check_out, "countdown": goodbye_countdown},
            ),
        ),
        resets=(
            ("guestbook sign-in", sign_in.reset),
            ("guestbook returning", returning.reset),
            ("guestbook already", already_view_model.reset),
            ("guestbook check-out", check_out.reset),
            ("guestbook thanks", thanks.reset),
            ("guestbook goodbye", goodbye_countdown.reset),
        ),
        tiles=_tiles(),
        scanned=scanned,
        sign_in=sign_in,
        returning=returning,
        check_out=check_out,
        thanks=thanks,
    )


def _tiles() -> tuple[Tile, ...]:
    return (
        Tile(
            FIRST_PAGE,
            lambda: QCoreApplication.translate("Guestbook", "Isi buku tamu"),
            lambda: QCoreApplication.translate("Guestbook", "Kurang dari satu menit"),
            icon="notebookEdit",
            main=True,
        ),
        Tile(
            "guestbook/returning",
            lambda: QCoreApplication.translate("Guestbook", "Pernah ke sini?"),
            lambda: QCoreApplication.translate("Guestbook", "Pindai kartu atau ketik kode"),
            icon="qrcodeScan",
            tone="leaf",
        ),
        Tile(
            CHECK_OUT_PAGE,
            lambda: QCoreApplication.translate("Guestbook", "Saya mau pulang"),
            lambda: QCoreApplication.translate("Guestbook", "Catat kepulangan dengan kode"),
            icon="logout",
            tone="brick",
        ),
    )
