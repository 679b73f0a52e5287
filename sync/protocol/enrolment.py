"""How a device is let in, and how its token changes. Hashes travel, never the token itself."""

from __future__ import annotations

from pydantic import Field

from sync.protocol.messages import Message

BUILDING = r"^[a-z0-9][a-z0-9-]{0,62}$"
DEVICE_ID = r"^[A-Za-z0-9-]{1,64}$"
_HASH = r"^[0-9a-f]{64}$"


class EnrolRequest(Message):
    """``code``: the one-time code as typed. ``token_hash``: of the token that the device has made.

    The same request again gets the same answer: an answer may be lost on its way.
    """

    building: str = Field(pattern=BUILDING)
    code: str = Field(min_length=1, max_length=40)
    device_id: str = Field(pattern=DEVICE_ID)
    token_hash: str = Field(pattern=_HASH)
    program_version: str = Field(default="", max_length=64)


class EnrolReply(Message):
    """``role`` and ``name`` are the operator's choice."""

    building: str
    device_id: str
    role: str
    name: str


class RotateRequest(Message):
    """``token_hash``: of the token that the device would like to use from now on."""

    token_hash: str = Field(pattern=_HASH)


class RotateReply(Message):
    """``accepted``: both tokens hold until the new one is used for the first time; then it alone does."""

    accepted: bool


class AuthorityReply(Message):
    """``certificate``: of the authority that signed the server's, as PEM; "" where there is none.

    Read before anything is trusted: it counts for nothing until its fingerprint is compared.
    """

    certificate: str = ""
