"""The first-start page of a kiosk, in each of its states, for the walks that all pages must pass."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_app.features.enrolment.ports import EnrolDoor, Refusal, Typed, Welcome
from kiosk_app.features.enrolment.view_model import EnrolViewModel
from kiosk_app.platform.jobs import Runner
from kiosk_app.session.navigator import PageEntry, page_url
from kiosk_app.session.wiring import Shell
from sync.protocol.invitation import read_invitation
from tests.helpers.manual_executor import ManualExecutor

ENROL_PAGES = ["enrol", "enrol refused", "enrol done"]
TYPED = Typed("https://pusat.semarang.go.id", "pip-semarang", "7K4-Q39-MW4", "3F2A-99C0-17B4-E05D-8A61")
NOTHING = Typed()

Answer = Callable[[Typed], Welcome | Refusal]


def read_qr(text: str) -> Typed | None:
    """What the device makes of a scanned text."""
    found = read_invitation(text)
    return None if found is None else Typed(found.url, found.building, found.code, found.fingerprint)


def enrolment(
    answer: Answer, executor: ManualExecutor, known: Typed = NOTHING, **door: Callable[[], None]
) -> EnrolViewModel:
    """A page's view model whose server answers so."""
    ways = {"abort": lambda: None, "later": lambda: None, "begin": lambda: None, **door}
    return EnrolViewModel(EnrolDoor(answer, read_qr=read_qr, **ways), Runner(executor), "entrance", known)


def enrol_pages(shell: Shell) -> list[str]:
    """The form, a refusal, and the end."""
    answers: list[Answer] = [
        lambda _: Refusal("bad_code"),
        lambda _: Refusal("wrong_fingerprint"),
        lambda _: Welcome("desk", "Pintu kiri, lantai satu"),
    ]
    for name, answer in zip(ENROL_PAGES, answers, strict=True):
        executor = ManualExecutor()
        model = enrolment(answer, executor, TYPED if name != "enrol" else Typed(building="pip-semarang"))
        if name != "enrol":
            model.enrol()
            executor.drain()
        model.setParent(shell.navigator)
        shell.translation.languageChanged.connect(model.retranslate)
        entry = PageEntry(name, page_url("Enrol/EnrolPage.qml"), {"enrolment": model})
        shell.navigator.register([entry])
    return list(ENROL_PAGES)
