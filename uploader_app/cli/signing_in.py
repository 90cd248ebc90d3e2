"""The commands about people: sign in, by password or in the browser, sign out, and who is signed in."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
import time

from uploader_app import words
from uploader_app.cli.account_book import Account
from uploader_app.cli.accounts import Accounts
from uploader_app.cli.entrance import door_of
from uploader_app.cli.follow import EXIT_DONE, EXIT_SIGN_IN, EXIT_USAGE, say
from uploader_app.cli.profile import Profile, open_profile
from uploader_app.clients import moodle_launch
from uploader_app.clients.moodle_launch import Try
from uploader_app.domain.faults import StepError

HOW_IN_BROWSER = (
    "Open this page in a browser and sign in there:\n\n  {url}\n\nThen copy the link “Click here if the app does not "
    "open automatically” and paste it here. (If the page says that a plugin is not enabled, sign in at {login} first.)"
)

NO_PAGE = "This site has no page to sign in on: it takes a user name and a password. Nothing was changed."

NOBODY = "Nobody is signed in."
NOT_TOLD = "The site could not be told; what it knows of this sign-in ends there by itself."


def login(args: argparse.Namespace) -> int:
    if args.browser:
        return _login_in_browser(open_profile(args.home), args.site)
    username = args.username or _ask("Username: ")
    password = sys.stdin.readline().rstrip("\r\n") if args.password_stdin else getpass.getpass("Password: ")
    if not username or not password:
        say("A username and a password are needed. Nothing was changed.")
        return EXIT_USAGE
    profile = open_profile(args.home)

    async def sign_in() -> Account:
        async with profile.client() as http:
            accounts = Accounts(profile.home, profile.keychain)
            return await accounts.sign_in(http, args.site, username, password, time.time())

    return _welcome(profile, asyncio.run(sign_in()))


def _login_in_browser(profile: Profile, site: str) -> int:
    async def sign_in() -> Account | None:
        async with profile.client() as http:
            door = await door_of(http, site)
            if door.moodle is None:
                say(NO_PAGE)
                return None
            begun = Try(door.moodle)
            say(HOW_IN_BROWSER.format(url=begun.url(), login=begun.login_url))
            link = await asyncio.to_thread(_ask, "Link: ")
            _, tokens = moodle_launch.accepted([begun], link)
            return await Accounts(profile.home, profile.keychain).enter(http, door, tokens, time.time())

    account = asyncio.run(sign_in())
    return _welcome(profile, account) if account else EXIT_SIGN_IN


def _welcome(profile: Profile, account: Account) -> int:
    print(f"Signed in to {account.site} as {account.name}.")
    for notice in filter(None, (profile.keychain.notice, words.clock_off(-account.clock_ahead))):
        say(notice)
    return EXIT_DONE


def logout(args: argparse.Namespace) -> int:
    profile = open_profile(args.home)
    known = Accounts(profile.home, profile.keychain)
    if known.current is None:
        print(NOBODY)
        return EXIT_DONE

    async def sign_out() -> None:
        async with profile.client() as http:
            await known.sign_out(http)

    try:
        asyncio.run(sign_out())
    except StepError:
        say(NOT_TOLD)
    print("Signed out. Uploads that are not finished stay in the queue.")
    return EXIT_DONE


def accounts(args: argparse.Namespace) -> int:
    """One a line, the current one with a star."""
    profile = open_profile(args.home)
    known = Accounts(profile.home, profile.keychain)
    for account in known.all:
        print(f"{'*' if account == known.current else ' '} {account.name} ({account.username}) at {account.site}")
    if not known.all:
        print(NOBODY)
    return EXIT_DONE


def _ask(prompt: str) -> str:
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()
