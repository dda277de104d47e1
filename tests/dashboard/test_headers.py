"""What every answer tells browsers."""

import asyncio
import re

from netmap.dashboard.headers import SecurityHeaders, content_security_policy


async def hello(_scope, _receive, send):
    """Answer every request."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"a", b"b")]})
    await send({"type": "http.response.body", "body": b"hello"})


def test_every_answer_carries_the_security_headers():
    sent = []

    async def send(message):
        sent.append(message)

    asyncio.run(SecurityHeaders(hello)({"type": "http"}, None, send))
    assert dict(sent[0]["headers"]) == {
        b"a": b"b",
        b"x-content-type-options": b"nosniff",
        b"referrer-policy": b"no-referrer",
        b"cross-origin-resource-policy": b"same-origin",
        b"content-security-policy": content_security_policy().encode(),
    }


def test_the_policy_allows_scripts_only_from_here_and_by_hash():
    rules = dict(rule.split(" ", 1) for rule in content_security_policy().split("; "))
    assert re.fullmatch(r"'self'( 'sha256-[A-Za-z0-9+/]{43}=')+", rules["script-src"])
    assert rules["default-src"] == rules["connect-src"] == "'self'"
    assert rules["object-src"] == rules["frame-ancestors"] == "'none'"
    assert not re.search(r"https?:|\*|unsafe-eval", content_security_policy())
