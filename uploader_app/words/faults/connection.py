"""Sentences about the way to the site, signing in there, and how the site is."""

from __future__ import annotations

from uploader_app.domain.faults import Code
from uploader_app.language import mark
from uploader_app.words.actions import Action, Sentence

CONNECTION = {
    Code.NET_DOWN: Sentence(
        mark("Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.NET_STALLED: Sentence(
        mark("The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.NET_TLS: Sentence(
        mark(
            "No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer's clock. "
            "Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.NET_MOVED: Sentence(
        mark(
            "The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. "
            "Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.NET_PROXY: Sentence(
        mark(
            "Your network's proxy asks for a user name and password. Give them once, and the upload goes on by "
            "itself. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.NET_PROXY_KIND: Sentence(
        mark(
            "Fieldpost cannot use your network's proxy, and sends nothing past it. Choose another one in the settings, "
            "or ask your IT support. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.NET_PORTAL: Sentence(
        mark(
            "This Wi-Fi wants you to sign in. Open a browser and do so, and the upload goes on by itself. Nothing "
            "is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.AUTH_EXPIRED: Sentence(
        mark("Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost."),
        Action.SIGN_IN,
    ),
    Code.AUTH_REFUSED: Sentence(
        mark("The site did not accept this user name and password. Check both and sign in again. Nothing is lost."),
        Action.SIGN_IN,
    ),
    Code.AUTH_ELSEWHERE: Sentence(
        mark(
            "The site does not sign you in with a password alone, perhaps because it wants a second step. Sign in in "
            "the browser instead. Nothing is lost."
        ),
        Action.SIGN_IN,
    ),
    Code.AUTH_LINK: Sentence(
        mark(
            "This link is not of this sign-in: it may be an older one. Open the page again, and use its link. "
            "Nothing is lost."
        ),
        Action.SIGN_IN,
    ),
    Code.SITE_UNKNOWN: Sentence(
        mark(
            "No site was found under this name. Check the spelling of the address, and that you are connected. "
            "Nothing is lost."
        ),
        Action.SIGN_IN,
    ),
    Code.SITE_WRONG: Sentence(
        mark("There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost."),
        Action.SIGN_IN,
    ),
    Code.SITE_INSECURE: Sentence(
        mark(
            "This address is not protected (https), so nothing is sent to it. Sign in with the protected address. "
            "Nothing is lost."
        ),
        Action.SIGN_IN,
    ),
    Code.SITE_TOO_NEW: Sentence(
        mark("The site needs a newer Fieldpost. Update Fieldpost, then try again. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.SITE_MAINTENANCE: Sentence(
        mark("Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.SITE_CANNOT: Sentence(
        mark("This site cannot do that for Fieldpost. Open the assignment in Moodle for it. Nothing is lost."),
    ),
    Code.SITE_SERVICES_OFF: Sentence(
        mark(
            "This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.SITE_ACCOUNT_UNREADY: Sentence(
        mark(
            "Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try "
            "again. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.SLOT_BUSY: Sentence(
        mark(
            "Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost."
        ),
        Action.TRY_AGAIN,
    ),
    Code.RATE_LIMITED: Sentence(
        mark("The site asked us to slow down. The upload goes on by itself. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.SERVER_BUSY: Sentence(
        mark("The site is busy. The upload goes on by itself. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.SERVER_FULL: Sentence(
        mark("The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
    Code.SERVER_ERROR: Sentence(
        mark("The site has a problem of its own. If it stays, send the details to its support. Nothing is lost."),
        Action.TRY_AGAIN,
    ),
}
