"""The short way to write a push and its answer says nothing that the long way would not say."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.messages import PushReply, PushRequest
from sync.protocol.operations import Operation, OperationResult, Outcome
from tests.sync.wire import Chain

OPERATION = Chain("semarang").sign_in()
MORE = st.dictionaries(st.sampled_from(["erased", "of_a_newer_program"]), st.text(max_size=4))


@given(text=st.text(max_size=20), lease=st.one_of(st.none(), st.text(max_size=20)), more=MORE)
def test_a_push_is_written_as_the_model_would_write_it(
    text: str, lease: str | None, more: dict[str, str]
) -> None:
    told = {**OPERATION.model_dump(), "body": text, "lease_id": lease, **more}
    push = PushRequest(operations=[OPERATION, Operation.model_validate(told)])
    assert json.loads(push.to_json()) == json.loads(push.model_dump_json())
    assert PushRequest.read(push.to_json()) == push


@given(text=st.text(max_size=20), outcome=st.sampled_from(Outcome), seq=st.one_of(st.none(), st.just(4)))
def test_an_answer_is_written_as_the_model_would_write_it(
    text: str, outcome: Outcome, seq: int | None
) -> None:
    results = [OperationResult(op_id=text, outcome=outcome, reason=text, feed_seq=seq)]
    reply = PushReply(epoch=text, results=results, renew_incarnation=True)
    assert json.loads(reply.to_json()) == json.loads(reply.model_dump_json())
    assert PushReply.read(reply.to_json()) == reply
