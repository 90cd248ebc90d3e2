"""Where this computer says which proxy an address is reached by. Each source answers "" when it knows nothing, DIRECT,
or the proxy as a URL. They read the system, and choose nothing."""

from __future__ import annotations

import re
import subprocess
import sys
import urllib.request
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
        proxy = urllib.request.getproxies().get(urlsplit(url).scheme, "")
        return DIRECT if proxy and urllib.request.proxy_bypass(_place(url)) else proxy
    return _from_portal(url)


def from_script_answer(text: str) -> str:
    """The first way that we can go, of "PROXY proxy.example.edu:3128; SOCKS other:1080; DIRECT"."""
    for way in text.split(";"):
        kind, _, place = way.strip().partition(" ")
        if kind.upper() == "DIRECT":
            return DIRECT
        if kind.upper() in ("PROXY", "HTTP"):
            return f"http://{place.strip()}"
    return ""


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
    return next((way for way in ways if way.startswith(("http:", "direct:"))), "")


def _place(url: str) -> str:
    return urlsplit(url).hostname or ""
