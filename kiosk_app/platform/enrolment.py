"""Makes this device known to the central server, with the one-time code that an operator was given."""

from __future__ import annotations

import re
import ssl
from dataclasses import dataclass
from enum import StrEnum

from kiosk_app.platform.credentials import write_tokens
from kiosk_app.platform.paths import DataDir
from kiosk_app.platform.settings import Settings, SettingsProblem
from sync.client.authority import fetch_authority
from sync.client.credentials import Tokens, make_token, token_hash
from sync.client.enrolling import OpenWire, ask_to_enrol
from sync.client.errors import ServerProblem, SyncProblem, TransportKind
from sync.client.http_wire import HttpWire
from sync.protocol.enrolment import BUILDING, EnrolReply, EnrolRequest
from sync.protocol.errors import ErrorCode
from sync.protocol.fingerprints import matches, read_certificate
from sync.protocol.invitation import URL, Invitation, parse_code
from vault.durable import sync_directory, write_durably
from vault.errors import StoreError
from vault.secrets import open_secret_door


class EnrolProblem(StrEnum):
    """Why a device was not enrolled; nothing of the device has changed then."""

    UNREACHABLE = "unreachable"
    """Nobody answers at this address; try again when the network is there, with the same code."""
    BUSY = "busy"
    """The server has too much to do; try again in a moment, with the same code."""
    BAD_CODE = "bad_code"
    """Mistyped, or made for another building."""
    EXPIRED = "expired"
    """Too old, or used by another device already: a new code is needed."""
    TOO_MANY_TRIES = "too_many_tries"
    """So many wrong codes came from this building that the server rests a minute."""
    WRONG_FINGERPRINT = "wrong_fingerprint"
    """Who answers is not the server that the code was made on, or the fingerprint was mistyped."""
    UNTRUSTED = "untrusted"
    """The server's certificate is signed by nobody we know: the fingerprint is missing, or it ran out."""
    NOT_OURS = "not_ours"
    """Something else answers: a login page of the network, a proxy."""
    NOT_SAVED = "not_saved"
    """This device cannot keep its key: the keyring is locked, the disk full or read-only."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """``settings`` are saved; ``role`` and ``name`` are what the operator chose for this device."""

    settings: Settings
    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Refused:
    reason: EnrolProblem


def enrol(
    data_dir: DataDir,
    settings: Settings,
    url: str,
    building: str,
    code: str,
    fingerprint: str = "",
    *,
    open_wire: OpenWire | None = None,
) -> Enrolled | Refused:
    """Use ``code`` at the server at ``url`` and keep what it gives: address, building, authority, token.

    Waits for the network (up to half a minute): call it in the background. ``settings`` must be settled
    (``first_start.settle``). ``code`` as typed; ``fingerprint`` of the server's authority as typed or from
    the QR, "" where the server has a certificate that the system trusts. A lost answer loses nothing: ask
    again with the same code. For a scanned QR see ``sync.protocol.invitation.read_invitation``.
    """
    wanted = _read(url, building, code, fingerprint)
    if isinstance(wanted, Refused):
        return wanted
    try:
        return _Attempt(data_dir, settings, wanted, open_wire or HttpWire).run()
    except SyncProblem as problem:
        return Refused(_reason(problem))
    except (StoreError, SettingsProblem, OSError):
        return Refused(EnrolProblem.NOT_SAVED)


def _read(url: str, building: str, code: str, fingerprint: str) -> Invitation | Refused:
    """What people type is forgiven where it can be: case, spaces, a missing ``https://``."""
    address, house, parsed = url.strip().rstrip("/"), building.strip().lower(), parse_code(code)
    if "://" not in address:
        address = f"https://{address}"
    if not URL.fullmatch(address):
        return Refused(EnrolProblem.UNREACHABLE)
    if parsed is None or not re.fullmatch(BUILDING, house):
        return Refused(EnrolProblem.BAD_CODE)
    mark = fingerprint.strip()
    if mark and not address.lower().startswith("https://"):
        # Somebody took the protection out of the address that the operator gave.
        return Refused(EnrolProblem.UNTRUSTED)
    return Invitation(address, house, parsed, mark)


def _reason(problem: SyncProblem) -> EnrolProblem:
    return _REASONS.get(problem.reason, EnrolProblem.BUSY if _is_busy(problem) else EnrolProblem.NOT_OURS)


def _is_busy(problem: SyncProblem) -> bool:
    return isinstance(problem, ServerProblem) and problem.status in {429, 500, 503}


_REASONS: dict[str, EnrolProblem] = {
    ErrorCode.BAD_CODE: EnrolProblem.BAD_CODE,
    ErrorCode.CODE_EXPIRED: EnrolProblem.EXPIRED,
    ErrorCode.TOO_MANY_TRIES: EnrolProblem.TOO_MANY_TRIES,
    TransportKind.UNTRUSTED: EnrolProblem.UNTRUSTED,
    TransportKind.NOT_OURS: EnrolProblem.NOT_OURS,
    TransportKind.WRONG_SHAPE: EnrolProblem.NOT_OURS,
    TransportKind.UNREACHABLE: EnrolProblem.UNREACHABLE,
    TransportKind.TIMEOUT: EnrolProblem.UNREACHABLE,
    TransportKind.CUT: EnrolProblem.UNREACHABLE,
    TransportKind.STOPPED: EnrolProblem.UNREACHABLE,
}


class _Attempt:
    """One use of a code. Everything that the device needs to ask again is on its disk before it asks."""

    def __init__(
        self, data_dir: DataDir, settings: Settings, invitation: Invitation, open_wire: OpenWire
    ) -> None:
        self._data_dir, self._settings, self._invitation = data_dir, settings, invitation
        self._open_wire = open_wire
        self._door = open_secret_door(settings.secrets_backend, data_dir.root)
        self._draft = data_dir.central_ca.with_suffix(".new.pem")

    def run(self) -> Enrolled | Refused:
        """Raises ``SyncProblem``, and what goes wrong on this device."""
        self._data_dir.make()
        try:
            if self._invitation.fingerprint and not self._fetch_authority():
                return Refused(EnrolProblem.WRONG_FINGERPRINT)
            token = self._pending_token()
            reply = self._ask(token)
            return self._keep(token, reply)
        finally:
            self._draft.unlink(missing_ok=True)

    def _fetch_authority(self) -> bool:
        certificate = read_certificate(fetch_authority(self._invitation.url))
        if certificate is None or not matches(certificate, self._invitation.fingerprint):
            return False
        # Written anew from what was compared: nothing else that came along is kept.
        write_durably(self._draft, ssl.DER_cert_to_PEM_cert(certificate).encode(), mode=0o644)
        return True

    def _pending_token(self) -> str:
        """The token of an attempt whose answer was lost, so that the code still fits; else a fresh one."""
        owner = f"{self._invitation.building}.{self._settings.device_id}."
        kept = (self._door.get(self._pending_name) or b"").decode("utf-8", errors="replace")
        if kept.startswith(owner):
            return kept
        token = make_token(self._invitation.building, self._settings.device_id)
        self._door.put(self._pending_name, token.encode())
        return token

    @property
    def _pending_name(self) -> str:
        return f"{self._settings.central_token_name}-pending"

    def _ask(self, token: str) -> EnrolReply:
        invitation = self._invitation
        request = EnrolRequest(
            building=invitation.building,
            code=invitation.code,
            device_id=self._settings.device_id,
            token_hash=token_hash(token),
        )
        wire = self._open_wire(invitation.url, self._draft if invitation.fingerprint else None)
        try:
            return ask_to_enrol(wire, request)
        finally:
            wire.abort()

    def _keep(self, token: str, reply: EnrolReply) -> Enrolled:
        """The token last: a power cut before it leaves the code usable, by this device alone."""
        authority = ""
        if self._invitation.fingerprint:
            self._draft.replace(self._data_dir.central_ca)
            sync_directory(self._data_dir.root)
            authority = self._data_dir.central_ca.name
        settings = self._settings.with_changes(
            server_url=self._invitation.url,
            building=reply.building,
            central_ca=authority,
            device_name=self._settings.device_name or reply.name[:60],
        )
        settings.save(self._data_dir)
        write_tokens(self._door, settings.central_token_name, Tokens(token))
        self._door.delete(self._pending_name)
        return Enrolled(settings, reply.role, reply.name)
