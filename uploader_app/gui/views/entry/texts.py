"""What the sign-in page says when it did not work: what happened, and what to do about it. Nothing of an upload: that
is said in its row."""

from __future__ import annotations

from uploader_app import words
from uploader_app.domain.faults import Code, Fault
from uploader_app.gui.entrance import Site
from uploader_app.language import mark, tr

_OFFLINE = mark("There is no connection to the site. Check the network, then try again.")

OF_THE_SITE = {
    Code.SITE_UNKNOWN: mark(
        "No site was found under this name. Check the spelling of the address, and that you are connected."
    ),
    Code.SITE_WRONG: mark(
        "There is a site, but it takes no videos from Fieldpost. Check the address, or ask your teacher for the "
        "right one."
    ),
    Code.SITE_INSECURE: mark(
        "This site is not protected (https), so your password would be readable on the way. Ask its support for the "
        "protected address."
    ),
    Code.SITE_TOO_NEW: mark("This site needs a newer Fieldpost. Update Fieldpost, then sign in."),
    Code.SITE_SERVICES_OFF: mark(
        "This Moodle does not let apps in. Ask its support to switch on the mobile web services."
    ),
    Code.SITE_MAINTENANCE: mark("Moodle is being maintained. Try again later; your uploads are kept and go on then."),
    Code.SITE_ACCOUNT_UNREADY: mark(
        "Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, "
        "then sign in here."
    ),
    Code.NET_DOWN: _OFFLINE,
    Code.NET_STALLED: _OFFLINE,
    Code.NET_TLS: mark(
        "No safe connection to this site. If this Wi-Fi has a sign-in page, open it in a browser; else check this "
        "computer's clock."
    ),
    Code.NET_PROXY: mark("Your network's proxy asks for a user name and password first. Give them, then try again."),
    Code.NET_PORTAL: mark("This Wi-Fi wants you to sign in first. Do so in a browser, then try again."),
    Code.SERVER_BUSY: mark("The site is busy. Wait a moment, then try again."),
    Code.RATE_LIMITED: mark("There were many tries in a short time. Wait a minute, then try again."),
}
OF_THE_PERSON = {
    Code.AUTH_REFUSED: mark(
        "The site did not accept this user name and password. Check both. If they are right, your account may be "
        "locked: ask the site's support."
    ),
    Code.AUTH_EXPIRED: mark("The site did not accept this sign-in. Try again."),
    Code.AUTH_ELSEWHERE: mark(
        "Moodle does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the "
        "browser instead."
    ),
    Code.AUTH_LINK: mark(
        "This link is not of this sign-in: it may be an older one. Open the page again, and use its link."
    ),
}


def about(fault: Fault) -> str:
    text = OF_THE_SITE.get(fault.code) or OF_THE_PERSON.get(fault.code)
    return tr(text) if text else words.about(fault).text


def about_site(site: Site) -> str:
    """Why nobody can sign in there now, with the site's own words; "" when one can."""
    if site.fault is None:
        return ""
    if not site.message:
        return about(site.fault)
    return tr("{sentence} The site says: {words}").format(sentence=about(site.fault), words=words.name(site.message))
