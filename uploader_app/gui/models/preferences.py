"""What a person can choose, as a table: one line for each setting, in the order of the page. No Qt.

A setting that is not here is for administrators, and set by the file or the environment only.
"""

from __future__ import annotations

from dataclasses import dataclass

from uploader_app.language import mark


@dataclass(frozen=True, slots=True)
class Toggle:
    """Yes or no."""

    name: str
    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of these: (value, title)."""

    name: str
    title: str
    hint: str
    options: tuple[tuple[str | int, str], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """Some words. ``sample`` stands in the empty field."""

    name: str
    title: str
    hint: str
    sample: str = ""


Field = Toggle | Choice | Text


@dataclass(frozen=True, slots=True)
class Section:
    name: str
    title: str
    icon: str
    fields: tuple[Field, ...] = ()


REFUSED = mark("This computer does not let Fieldpost change that. Ask who looks after it.")
"""Of what the system keeps, and not Fieldpost."""

MB = 1_000_000

TRANSFERS = Section(
    "transfers",
    mark("Transfers"),
    "upload",
    (
        Choice(
            "parallel",
            mark("Uploads at the same time"),
            mark("More are seldom faster: they share one connection."),
            ((1, mark("One")), (2, mark("Two")), (3, mark("Three")), (4, mark("Four"))),
        ),
        Choice(
            "limit_rate",
            mark("Speed"),
            mark("A limit leaves room for others on the same network."),
            (
                (0, mark("As fast as possible")),
                (MB // 4, mark("At most 0.25 MB a second")),
                (MB, mark("At most 1 MB a second")),
                (3 * MB, mark("At most 3 MB a second")),
                (10 * MB, mark("At most 10 MB a second")),
            ),
        ),
        Toggle(
            "keep_awake",
            mark("Keep this computer awake while it uploads"),
            mark("Only while bytes move. A closed lid or an empty battery still puts it to sleep."),
        ),
        Choice(
            "history_days",
            mark("Keep the history"),
            mark("Receipts of what was handed in. Videos on this computer are never touched."),
            (
                (0, mark("For ever")),
                (365, mark("For a year")),
                (90, mark("For three months")),
                (30, mark("For a month")),
            ),
        ),
    ),
)
NETWORK = Section(
    "network",
    mark("Network"),
    "network",
    (
        Choice(
            "metered",
            mark("On a network that costs by the megabyte"),
            mark("Such as a phone's hotspot. Each upload can still be sent anyway."),
            (
                ("ask", mark("Wait, and ask me")),
                ("pause", mark("Wait for another network")),
                ("send", mark("Upload as usual")),
            ),
        ),
        Text(
            "schedule",
            mark("Only at these times"),
            mark("Empty means always. Times are this computer's; outside of them uploads wait."),
            "Mon-Fri 22:00-06:00 full",
        ),
        Text(
            "proxy",
            mark("Proxy"),
            mark("“system” takes the one of this computer, “none” goes directly; or give its address."),
            "http://proxy.example.edu:3128",
        ),
        Text(
            "ca_file",
            mark("Extra certificate authority"),
            mark("A PEM file from your university's IT, when its network has one of its own."),
            "",
        ),
    ),
)
NOTICES = Section(
    "notices",
    mark("Notifications"),
    "bell",
    (
        Toggle("notify_done", mark("When videos are handed in"), mark("Several at once come as one notification.")),
        Toggle("notify_needs_you", mark("When an upload needs you")),
        Toggle("notify_deadline", mark("When a deadline is at risk")),
    ),
)
BACKGROUND = Section(
    "background",
    mark("Background"),
    "power",
    (
        Toggle(
            "keep_running",
            mark("Keep uploading when the window is closed"),
            mark("Where this computer has a place for Fieldpost's icon; otherwise closing asks."),
        ),
    ),
)
LOOKS = Section(
    "looks",
    mark("Appearance"),
    "palette",
    (
        Choice(
            "theme",
            mark("Colours"),
            "",
            (("system", mark("Like the system")), ("light", mark("Light")), ("dark", mark("Dark"))),
        ),
        Choice(
            "language",
            mark("Language"),
            mark("It changes when Fieldpost starts again."),
            (
                ("", mark("Like the system")),
                ("ar", "العربية"),
                ("de", "Deutsch"),
                ("en", "English"),
                ("es", "Español"),
                ("fr", "Français"),
            ),
        ),
    ),
)
HELP = Section("help", mark("Privacy and help"), "bug")

SECTIONS = (TRANSFERS, NETWORK, NOTICES, BACKGROUND, LOOKS, HELP)
