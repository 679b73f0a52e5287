"""The launcher's loop: starts, watches and ends the server, the chooser and the roles."""

from __future__ import annotations

import json
import queue
import signal
from collections.abc import Callable
from time import monotonic

from kiosk_app.launcher import central
from kiosk_app.launcher.backoff import Backoff
from kiosk_app.launcher.central import CentralPlace, Herald
from kiosk_app.launcher.children import Child, Command, end_all
from kiosk_app.launcher.events import ChildEnded, ChildSaid, Event, Events, ServerAnswered, StopAsked
from kiosk_app.launcher.fleet import is_device, next_device
from kiosk_app.launcher.options import LaunchOptions
from kiosk_app.launcher.roles import Role
from kiosk_app.launcher.stage import Stage
from kiosk_app.launcher.terminal import Terminal
from kiosk_app.launcher.timers import Timers

TAKE_OVER_SECONDS = 2.0
ENROL_PATIENCE_SECONDS = 8.0
"""How long a device may wait to be registered before it opens all the same, to work offline."""

CRASHES_BEFORE_GIVING_UP = 4
CHOOSER = "chooser"
INTERRUPTED_EXIT = 130


class Supervisor:
    """Runs until nothing is left to watch, or until it is asked to stop. Use it once."""

    def __init__(self, options: LaunchOptions, stage: Stage, terminal: Terminal) -> None:
        self._options = options
        self._stage = stage
        self._terminal = terminal
        self._events: Events = Events()
        self._timers = Timers()
        self._place = CentralPlace(options.central_dir)
        self._children: dict[str, Child] = {}
        self._central_backoff = Backoff()
        self._role_backoff = Backoff()
        self._herald: Herald | None = None
        self._server_ready = False
        self._enrolled: set[str] = set()
        self._waiting: set[str] = set()
        self._handing_over: Role | None = None
        self._exit_code: int | None = None

    def run(self) -> int:
        """Do everything; return the exit code: 0, 1 where a role would not stay up, 130 after Ctrl-C."""
        self._listen_for_signals()
        try:
            self._begin()
            while self._exit_code is None:
                self._turn()
        finally:
            self._end()
        return self._exit_code

    # --- the loop

    def _turn(self) -> None:
        try:
            event = self._events.get(timeout=self._timers.seconds_to_next(monotonic()))
        except queue.Empty:
            pass
        else:
            self._handle(event)
        self._timers.run_due(monotonic())

    def _handle(self, event: Event) -> None:
        match event:
            case StopAsked():
                self._exit_code = 0 if event.signal_number == signal.SIGTERM else INTERRUPTED_EXIT
            case ServerAnswered():
                self._server_answers()
            case ChildSaid():
                self._heard(event)
            case ChildEnded():
                self._ended(event)

    def _listen_for_signals(self) -> None:
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, lambda received, _frame: self._events.put(StopAsked(received)))

    def _begin(self) -> None:
        self._terminal.say("data_dir", path=self._options.data_dir)
        self._place.settle()
        if self._place.is_ours:
            self._terminal.say("server_starting")
            self._start_central()
        else:
            self._timers.at(monotonic() + TAKE_OVER_SECONDS, self._try_to_take_over)
        self._watch_health()
        if self._options.role is None:
            self._start_chooser()
        else:
            self._open(self._options.role)
        self._stage.announce(self._terminal)
        self._terminal.say("stop_hint")

    def _end(self) -> None:
        self._terminal.say("ending")
        if self._herald is not None:
            self._herald.stop()
        server = self._children.pop(central.CHILD, None)
        # The roles first: what they still want to send finds the server there.
        end_all(self._children.values())
        end_all([server] if server is not None else [])
        self._place.leave()
        self._terminal.say("ended")

    def _start(self, command: Command) -> Child:
        child = Child(command, self._events)
        self._children[command.name] = child
        return child

    def _later(self, seconds: float, action: Callable[[], None]) -> None:
        self._timers.at(monotonic() + seconds, action)

    # --- the central server

    def _start_central(self) -> None:
        self._start(self._place.command(self._options.program))

    def _watch_health(self) -> None:
        self._herald = Herald(self._place.url, self._events)
        self._herald.watch()

    def _server_answers(self) -> None:
        self._server_ready = True
        key = "server_ready" if self._place.is_ours else "server_shared"
        self._terminal.say(key, url=self._place.url)
        likely = {str(Role.ENTRANCE), str(Role.DESK)} if self._options.role is None else set()
        for device in sorted(self._waiting | likely):
            self._enrol(device)
        self._tell_chooser()

    def _central_ended(self, code: int, served: float) -> None:
        self._server_ready = False
        delay = self._central_backoff.delay_after_end(monotonic(), served)
        self._terminal.say("server_again", code=code, seconds=delay)
        self._later(delay, self._start_central)
        self._later(delay, self._watch_health)
        self._tell_chooser()

    def _try_to_take_over(self) -> None:
        if self._place.take_over():
            self._start_central()
        else:
            self._later(TAKE_OVER_SECONDS, self._try_to_take_over)

    # --- the devices

    def _open(self, role: Role) -> None:
        device = next_device(role, {*self._children, *self._waiting})
        if device in self._enrolled:
            self._start_device(device)
            return
        self._waiting.add(device)
        self._later(ENROL_PATIENCE_SECONDS, lambda: self._start_waiting(device))
        if self._server_ready:
            self._enrol(device)

    def _enrol(self, device: str) -> None:
        command = self._stage.enrol(device)
        if device not in self._enrolled and command.name not in self._children:
            self._start(command)

    def _enrol_ended(self, device: str, code: int) -> None:
        if code == 0:
            self._enrolled.add(device)
        else:
            self._terminal.say("enrol_failed", device=self._terminal.device_name(device))
        self._start_waiting(device)

    def _start_waiting(self, device: str) -> None:
        if device in self._waiting:
            self._waiting.discard(device)
            self._start_device(device)

    def _start_device(self, device: str) -> None:
        self._start(self._stage.device(device, self._place.url))
        self._terminal.say("role_started", role=self._terminal.device_name(device))
        self._tell_chooser()

    # --- the chooser

    def _start_chooser(self) -> None:
        self._start(self._stage.chooser())
        self._tell_chooser()

    def _heard(self, said: ChildSaid) -> None:
        verb, _, role = said.line.partition(" ")
        if said.name != CHOOSER or verb != "open" or role not in set(Role):
            return
        if self._stage.is_shared:
            self._handing_over = Role(role)
            self._children[CHOOSER].ask_to_end()
        else:
            self._open(Role(role))

    def _tell_chooser(self) -> None:
        chooser = self._children.get(CHOOSER)
        if chooser is not None:
            running = sorted(filter(is_device, self._children))
            chooser.tell(json.dumps({"server": self._server_ready, "running": running}))

    # --- ends

    def _ended(self, event: ChildEnded) -> None:
        child = self._children.pop(event.name, None)
        if child is None:
            return
        served = monotonic() - child.started_at
        if event.name == central.CHILD:
            self._central_ended(event.code, served)
        elif event.name == CHOOSER:
            self._chooser_ended(event.code)
        elif event.name.startswith("enrol:"):
            self._enrol_ended(event.name.removeprefix("enrol:"), event.code)
        else:
            self._device_ended(event, served)

    def _chooser_ended(self, code: int) -> None:
        if self._handing_over is not None:
            role, self._handing_over = self._handing_over, None
            self._stage.announce_again(self._terminal, role)
            self._open(role)
        elif not self._devices_left():
            self._exit_code = 0 if code == 0 else 1

    def _device_ended(self, event: ChildEnded, served: float) -> None:
        name = self._terminal.device_name(event.name)
        if event.code == 0:
            self._terminal.say("role_ended", role=name)
        else:
            self._terminal.say("role_crashed", role=name, code=event.code)
        self._tell_chooser()
        if CHOOSER not in self._children and not self._devices_left():
            self._nothing_left(event, served)

    def _nothing_left(self, event: ChildEnded, served: float) -> None:
        if self._options.role is None and self._stage.is_shared:
            self._start_chooser()
        elif event.code == 0 or self._options.role is None:
            self._exit_code = 0
        else:
            self._open_again(event.name, served)

    def _open_again(self, device: str, served: float) -> None:
        delay = self._role_backoff.delay_after_end(monotonic(), served)
        if self._role_backoff.ends >= CRASHES_BEFORE_GIVING_UP:
            name = self._terminal.device_name(device)
            self._terminal.say("role_gave_up", role=name, path=self._options.device_dir(device))
            self._exit_code = 1
        else:
            self._later(delay, lambda: self._start_device(device))

    def _devices_left(self) -> bool:
        return bool(self._waiting) or any(map(is_device, self._children))
