"""The way through a proxy to the far side, whatever kind the proxy is of. HTTP proxies are asked for a tunnel (CONNECT,
RFC 9110 section 9.3.6), so that they see no address and no byte of what goes through: what is not encrypted goes to
this very computer only, and never through a proxy."""

from __future__ import annotations

from collections.abc import Generator
from typing import assert_never

import h11
import httpx

from uploader_app.proxy import Kind, Proxy, ProxySignInError, ProxyUnusableError
from uploader_app.proxy.sign_in import Scheme, asked_for, schemes_for
from uploader_app.proxy.socks import by_socks4, by_socks5
from uploader_app.proxy.talk import Talk, Turn

LONGEST_PAGE = 1024 * 1024
"""Of what a proxy shows with its no; it has to be taken off the line before the next question."""

SIGN_IN_WANTED = 407


def way_to(host: str, port: int, proxy: Proxy) -> Talk:
    """See ``Talk``; the connection to the proxy, and TLS to it, are the carrier's."""
    match proxy.kind:
        case Kind.HTTP | Kind.HTTPS:
            return _by_connect(proxy, host, port)
        case Kind.SOCKS5:
            return by_socks5(proxy, host, port)
        case Kind.SOCKS4:
            return by_socks4(proxy, host, port)
        case _ as never:
            assert_never(never)


def _by_connect(proxy: Proxy, host: str, port: int) -> Talk:
    door = _Door(f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
    # Without a sign-in at first: which one it wants, it says itself, and a password is for nobody who does not ask.
    answer = yield from door.knock("")
    if answer.status_code == SIGN_IN_WANTED:
        answer = yield from _signed_in(door, proxy, answer)
    if answer.status_code == SIGN_IN_WANTED:
        raise ProxySignInError("407")
    if not 200 <= answer.status_code < 300:
        raise httpx.ProxyError(f"the proxy answered {answer.status_code}")
    yield Turn.OPEN


def _signed_in(door: _Door, proxy: Proxy, answer: h11.Response) -> Generator[bytes | Turn, bytes, h11.Response]:
    """Its answer to the strongest sign-in that it offers and we can give. One that came as far as proving a password is
    the last, because a few wrong ones lock an account."""
    known = schemes_for(proxy, door.target, asked_for(answer))
    if not known:
        raise ProxyUnusableError("it wants a sign-in of another kind")
    for scheme in known:
        answer = yield from _spoken(door, scheme, answer)
        if answer.status_code != SIGN_IN_WANTED or scheme.proven:
            break
    return answer


def _spoken(door: _Door, scheme: Scheme, answer: h11.Response) -> Generator[bytes | Turn, bytes, h11.Response]:
    begun = False
    while said := scheme.answer(asked_for(answer).get(scheme.name)):
        if begun and scheme.bound and door.closed:
            raise httpx.ProxyError("the proxy hung up in the middle of the sign-in")
        answer, begun = (yield from door.knock(said)), True
        if answer.status_code != SIGN_IN_WANTED:
            break
    return answer


class _Door:
    """One question after the other over one connection for as long as the proxy keeps it, else over a new one."""

    def __init__(self, target: str) -> None:
        self.target = target
        self.closed = False
        self._http = h11.Connection(h11.CLIENT)

    def knock(self, sign_in: str) -> Generator[bytes | Turn, bytes, h11.Response]:
        """Raises httpx.ProxyError."""
        if self.closed:
            yield Turn.ANEW
            self.closed, self._http = False, h11.Connection(h11.CLIENT)
        try:
            return (yield from self._asked(sign_in))
        except h11.ProtocolError as error:
            raise httpx.ProxyError("no talk in HTTP with this proxy") from error

    def _asked(self, sign_in: str) -> Generator[bytes | Turn, bytes, h11.Response]:
        headers = [(b"Host", self.target.encode("ascii"))]
        if sign_in:
            headers.append((b"Proxy-Authorization", sign_in.encode()))
        question = h11.Request(method="CONNECT", target=self.target, headers=headers)
        say = (self._http.send(question) or b"") + (self._http.send(h11.EndOfMessage()) or b"")
        while isinstance(head := self._http.next_event(), type(h11.NEED_DATA) | h11.InformationalResponse):
            if head is h11.NEED_DATA:
                self._http.receive_data((yield say))
                say = b""
        if not isinstance(head, h11.Response):
            raise httpx.ProxyError("the proxy gave no answer")
        if 200 <= head.status_code < 300:
            if self._http.trailing_data[0]:
                raise httpx.ProxyError("the proxy spoke out of turn")
            return head
        yield from self._rest(head)
        return head

    def _rest(self, head: h11.Response) -> Generator[bytes | Turn, bytes, None]:
        """The page below the head, so that the next question can follow."""
        length = 0
        while not isinstance(event := self._http.next_event(), h11.EndOfMessage | h11.ConnectionClosed):
            if event is h11.NEED_DATA:
                self._http.receive_data((yield b""))
            elif isinstance(event, h11.Data):
                length += len(event.data)
                if length > LONGEST_PAGE:
                    raise httpx.ProxyError("the proxy's answer does not end")
        # Older proxies say by a header of their own that they hang up.
        hangs_up = (b"proxy-connection", b"close") in [(name, value.lower()) for name, value in head.headers]
        self.closed = hangs_up or self._http.our_state is not h11.DONE or self._http.their_state is not h11.DONE
        if not self.closed:
            self._http.start_next_cycle()
