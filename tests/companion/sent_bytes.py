"""Teaches schemathesis, which loads this, to send what tus sends."""

from __future__ import annotations

import schemathesis


@schemathesis.serializer("application/offset+octet-stream")
def as_they_are(_context, value):
    return value if isinstance(value, bytes) else str(value).encode()
