"""Everything that is decided once about HTTP: timeouts, trust, who may be called in clear text, and how an
httpx error becomes a Fault. It knows no companion, no tus, no Moodle."""

from __future__ import annotations

import email.utils
import ipaddress
import ssl
import sys
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from urllib.parse import urlsplit

import certifi
import httpx

from uploader_app import __version__
from uploader_app.domain.faults import Code, Fault, StepError
from uploader_app.proxy import Proxies, ProxySignInError, ProxyUnusableError
from uploader_app.proxy.transport import ProxiedTransport

CONNECT_SECONDS = 15.0
STALL_SECONDS = 20.0
"""No byte moved for so long: the connection is dead, whatever the kernel hopes."""
ANSWER_SECONDS = 120.0
"""After the last byte a store may still assemble (an S3-backed tusd does)."""
SHORT_SECONDS = 30.0

USER_AGENT = f"Fieldpost/{__version__}"

API_TIMEOUT = httpx.Timeout(connect=CONNECT_SECONDS, read=SHORT_SECONDS, write=STALL_SECONDS, pool=SHORT_SECONDS)
SEND_TIMEOUT = httpx.Timeout(connect=CONNECT_SECONDS, read=ANSWER_SECONDS, write=STALL_SECONDS, pool=SHORT_SECONDS)


_SYSTEM_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux distributions keep whom they trust. A packaged Python may look where the one that built it kept it."""


@cache
def trust(ca_file: str = "") -> ssl.SSLContext:
    """Whom the operating system trusts, and those in ``ca_file`` (PEM) and SSL_CERT_FILE. Building it costs 60 ms, so
    everybody shares it; verifying cannot be switched off. Raises OSError when ``ca_file`` cannot be read."""
    context = _system_trust()
    if ca_file:
        context.load_verify_locations(cafile=ca_file)
    return context


def _system_trust() -> ssl.SSLContext:
    if sys.platform in ("win32", "darwin"):
        # It asks the system itself, with what administrators and revocation lists say. On Linux there is no such
        # service, only files, which it would read again for every connection.
        import truststore

        context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if named := ssl.get_default_verify_paths().cafile:
            context.load_verify_locations(cafile=named)
        return context
    context = ssl.create_default_context()
    if not context.get_ca_certs() and not ssl.get_default_verify_paths().capath:
        context.load_verify_locations(next(filter(_is_file, _SYSTEM_BUNDLES), certifi.where()))
    return context


def _is_file(path: str) -> bool:
    return Path(path).is_file()


def api_client(trusted: ssl.SSLContext | None = None, proxies: Proxies | None = None) -> httpx.AsyncClient:
    """For short calls. Redirects are answers to look at, never followed unseen; cookies are never kept, because what
    one person was given must not go along with the next one's call. Without ``proxies`` the environment says."""
    return httpx.AsyncClient(
        verify=trusted or trust(),
        transport=None if proxies is None else ProxiedTransport(proxies, trusted or trust()),
        timeout=API_TIMEOUT,
        follow_redirects=False,
        headers={"User-Agent": USER_AGENT},
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
    )


def site_root(address: str) -> str:
    """The root URL of the site that a person typed, without a slash at the end.

    Raises StepError: SITE_WRONG when it is no address, SITE_INSECURE for plain http beyond this computer.
    """
    text = address.strip()
    parts = urlsplit(text if "://" in text else f"https://{text}")
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in text:
        raise StepError(Fault(Code.SITE_WRONG, detail="not an address"))
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise StepError(Fault(Code.SITE_INSECURE, detail=f"host={parts.hostname}"))
    return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def fault_of(error: httpx.TransportError | ssl.SSLError | OSError) -> Fault:
    """Why the network did not do it. Always worth another try; the detail names the kind, never the URL."""
    detail = f"{type(error).__name__}: {error}"[:200]
    if isinstance(error, ProxySignInError):
        return Fault(Code.NET_PROXY, retry=True, detail=detail)
    if isinstance(error, ProxyUnusableError):
        return Fault(Code.NET_PROXY_KIND, retry=True, detail=detail)
    if isinstance(error, httpx.TimeoutException) and not isinstance(error, httpx.ConnectTimeout):
        return Fault(Code.NET_STALLED, retry=True, detail=detail)
    if _is_tls(error):
        return Fault(Code.NET_TLS, retry=True, detail=detail)
    return Fault(Code.NET_DOWN, retry=True, detail=detail)


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


def retry_after(headers: httpx.Headers, now: float) -> float:
    """Seconds that ``Retry-After`` asks for (RFC 9110 section 10.2.3: seconds or a date), 0 when it asks nothing."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(value).timestamp() - now)
    except (TypeError, ValueError):
        return 0.0
