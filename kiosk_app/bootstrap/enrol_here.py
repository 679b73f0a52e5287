"""Enrolling from the screen: the page, and at an entrance the one time when it shows by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk_app.features.enrolment.ports import EnrolDoor, Refusal, Typed, Welcome
from kiosk_app.features.enrolment.view_model import EnrolViewModel
from kiosk_app.plan import BEGIN_AGAIN
from kiosk_app.platform.jobs import Runner
from kiosk_app.platform.translation import Translation
from kiosk_app.session.navigator import PageEntry, page_url
from kiosk_app.session.wiring import Shell

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk_app.bootstrap.parts import Ground
    from sync.client.wire import Wire

ENROL = "enrol"


def wire_enrolment(ground: Ground, translation: Translation) -> EnrolViewModel:
    """Return the view model of the page. It has a runner of its own: the network may keep it waiting."""
    backstage, settings = ground.backstage, ground.settings
    network = Runner(ground.world.executor(), backstage)
    attempt = _Attempt(ground)
    backstage.before_closing(network.close)
    backstage.before_closing(attempt.abort)
    door = EnrolDoor(attempt.enrol, attempt.abort, _read_qr, attempt.work_alone, begin_again)
    known = Typed(address=settings.server_url, building=settings.building)
    enrolment = EnrolViewModel(door, network, settings.role, known, backstage)
    translation.languageChanged.connect(enrolment.retranslate)
    return enrolment


def offer_enrolment(ground: Ground, shell: Shell) -> None:
    """At an entrance: show the page at the very first start. Visitors never meet it: not once there is a
    token or anything in the store, nor after somebody said "later"."""

    def show(wanted: bool) -> None:
        if not wanted:
            return
        enrolment = wire_enrolment(ground, shell.translation)
        shell.navigator.register(
            [PageEntry(ENROL, page_url("Enrol/EnrolPage.qml"), {"enrolment": enrolment})]
        )
        enrolment.left.connect(lambda: _go_to_work(shell))
        shell.navigator.hold(ENROL)

    told_to = ground.plan.server is not None
    if not told_to and not ground.settings.works_alone:
        ground.backstage.runner.submit(lambda: _is_first_start(ground), show)


def begin_again() -> None:
    """Have the program open the device anew, with the settings as they are now on the disk."""
    QCoreApplication.exit(BEGIN_AGAIN)


def _go_to_work(shell: Shell) -> None:
    shell.navigator.release()
    shell.reset.run()


def _is_first_start(ground: Ground) -> bool:
    from kiosk_app.features.guestbook.sync_adapter import VisitRecords
    from kiosk_app.platform.outbox import is_untouched
    from vault.sessions import reading_session

    if ground.backstage.read_token():
        return False
    with reading_session(ground.backstage.engine()) as session:
        return is_untouched(session) and not VisitRecords().ids_between(session, "", None, 1)


def _read_qr(text: str) -> Typed | None:
    from sync.protocol.invitation import read_invitation

    found = read_invitation(text)
    return None if found is None else Typed(found.url, found.building, found.code, found.fingerprint)


class _Attempt:
    """Joins the page with the platform's way to enrol; ``abort`` may be called from anywhere."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._wire: Wire | None = None

    def enrol(self, typed: Typed) -> Welcome | Refusal:
        from kiosk_app.platform.enrolment import Enrolled, enrol
        from kiosk_app.platform.first_start import settle

        plan = self._ground.plan
        settings = settle(plan.data_dir, self._ground.world.clock.now(), role=plan.role)
        words = (typed.address, typed.building, typed.code, typed.fingerprint)
        outcome = enrol(plan.data_dir, settings, *words, open_wire=self._open)
        if isinstance(outcome, Enrolled):
            return Welcome(outcome.role, outcome.name)
        return Refusal(outcome.reason.value)

    def abort(self) -> None:
        """End a request under way."""
        if self._wire is not None:
            self._wire.abort()

    def work_alone(self) -> None:
        """Note that the page is not to come by itself again."""
        data_dir = self._ground.plan.data_dir

        def note() -> None:
            from kiosk_app.platform.settings import Settings

            Settings.load(data_dir).with_changes(works_alone=True).save(data_dir)

        self._ground.backstage.runner.submit(note, lambda _: None)

    def _open(self, url: str, ca: Path | None) -> Wire:
        from sync.client.http_wire import HttpWire

        self._wire = HttpWire(url, ca)
        return self._wire
