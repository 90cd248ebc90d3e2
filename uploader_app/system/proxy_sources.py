"""Where this computer says which proxy an address is reached by. Each source answers "" when it knows nothing, DIRECT,
or the proxy as a URL. They read the system, and choose nothing."""

from __future__ import annotations

import re
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from urllib.parse import urlsplit

DIRECT = "direct://"


def from_environment(url: str) -> str:
    """HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in small letters too."""
    parts, known = urlsplit(url), urllib.request.getproxies_environment()
    proxy = known.get(parts.scheme) or known.get("all", "")
    # A public function that the stubs have forgotten.
    spared = proxy and urllib.request.proxy_bypass_environment(_place(url), known)  # type: ignore[attr-defined]
    return DIRECT if spared else proxy


def from_system(url: str) -> str:
    """What is set in the system's own settings: Windows, macOS, and desktops with a proxy portal, which evaluates the
    network's script as well."""
    if sys.platform in ("win32", "darwin"):
        proxy = of_settings(urllib.request.getproxies(), urlsplit(url).scheme)
        return DIRECT if proxy and urllib.request.proxy_bypass(_place(url)) else proxy
    return _from_portal(url)


def of_settings(known: Mapping[str, str], scheme: str) -> str:
    """Of what Python says that Windows and macOS say. On macOS the address of a SOCKS proxy has the wrong scheme."""
    if proxy := known.get(scheme, ""):
        return proxy
    socks = known.get("socks", "").rpartition("://")[2]
    return f"socks5://{socks}" if socks else ""


def from_script_answer(text: str) -> str:
    """The first way that we can go, of "PROXY proxy.example.edu:3128; SOCKS other:1080; DIRECT". When there is none,
    the first of those that we cannot."""
    ways = [way.strip().partition(" ") for way in text.split(";") if way.strip()]
    for kind, _, place in ways:
        if kind.upper() == "DIRECT":
            return DIRECT
        if scheme := _SCRIPT_KINDS.get(kind.upper()):
            return f"{scheme}://{place.strip()}"
    return f"{ways[0][0].lower()}://{ways[0][2].strip()}" if ways else ""


_SCRIPT_KINDS = {
    "PROXY": "http",
    "HTTP": "http",
    "HTTPS": "https",
    "SOCKS": "socks5",
    "SOCKS5": "socks5",
    "SOCKS4": "socks4",
}
"""Whoever serves SOCKS serves 5 as well."""


def system_script() -> str:
    """The address of the script that the system's settings name, "" for none."""
    if sys.platform == "win32":
        from pypac.os_settings import autoconfig_url_from_registry

        return autoconfig_url_from_registry() or ""
    if sys.platform == "darwin":
        told = subprocess.run(["/usr/sbin/scutil", "--proxy"], capture_output=True, text=True, timeout=5, check=False)
        return script_of_scutil(told.stdout)
    return ""


def script_of_scutil(text: str) -> str:
    """Of what ``scutil --proxy`` prints on macOS."""
    found = dict(re.findall(r"^\s*(ProxyAutoConfig\w+) : (\S+)$", text, re.MULTILINE))
    return found.get("ProxyAutoConfigURLString", "") if found.get("ProxyAutoConfigEnable") == "1" else ""


def _from_portal(url: str) -> str:
    from uploader_app.system.bus import Call, NoBusError, ask

    desktop = "org.freedesktop.portal"
    asked = Call(f"{desktop}.Desktop", "/org/freedesktop/portal/desktop", f"{desktop}.ProxyResolver", "Lookup", "s")
    parts = urlsplit(url)
    try:
        (ways,) = ask("SESSION", asked.given(f"{parts.scheme}://{parts.netloc}/"))
    except NoBusError:
        return ""
    return next(iter(ways), "")


def _place(url: str) -> str:
    return urlsplit(url).hostname or ""
