"""Every colour, space, radius and size of type of the window. Nothing else may hold one."""

from __future__ import annotations

from dataclasses import dataclass

XS, S, M, L, XL = 4, 8, 16, 24, 32
"""Spaces, on a grid of 8 px."""

RADIUS, RADIUS_LARGE = 8, 12
TARGET = 32
"""Edge of what can be clicked, px; never below 24."""
LINE = 20
"""Of text in a control, at the smallest type."""
ICON, ICON_LARGE = 18, 28
BOX = 14
"""Inside of what is ticked or chosen with a click."""
TICK = 14
"""Sign of what is chosen in a menu."""
ICON_GAP = 6
"""Between the icon of a button and its text."""
FLAT = 11
"""From the edge of a button that shows none to its text; in one line with other things it begins that much before."""
POINTING = frozenset({"back", "chevron-end", "sign-in", "sign-out", "send", "external"})
"""Icons that point along the line, and so the other way where one reads from the right."""
BAR = 6
"""Thickness of a progress bar."""
GUTTER = 16
"""Where the scroll bar of the queue runs; also the gap to the details."""
DETAILS_WIDTH = 336

SMALL, BODY, HEADING, TITLE = 0.9, 1.0, 1.15, 1.6
"""Type scale, times the font that the person chose for the system."""
BASE_POINTS = 10.5
"""The smallest body type, whatever the system says."""


SHADE, ON_SHADE = "#b3000000", "#ffffff"
"""A dark veil over a picture, and text on it: the same in every theme."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The roles. ``track`` is the empty part of a bar, ``soft`` the quiet fill behind something of the accent."""

    window: str
    surface: str
    raised: str
    border: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    success: str
    warning: str
    danger: str
    success_soft: str
    warning_soft: str
    danger_soft: str
    track: str
    warning_bar: str
    hover: str


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    raised="#ffffff",
    border="#dfe4ea",
    control="#7d8896",
    text="#18202a",
    muted="#566170",
    accent="#2456c8",
    accent_hover="#1d479f",
    on_accent="#ffffff",
    soft="#e8eefb",
    success="#17713f",
    warning="#87530a",
    danger="#b3261e",
    success_soft="#e4f3ea",
    warning_soft="#fbf0dc",
    danger_soft="#fcebea",
    track="#e3e8ee",
    warning_bar="#b8760b",
    hover="#eef1f5",
)

DARK = Colours(
    window="#14171c",
    surface="#1c2027",
    raised="#242932",
    border="#303742",
    control="#778394",
    text="#e9edf2",
    muted="#a5b0be",
    accent="#86abff",
    accent_hover="#a5c1ff",
    on_accent="#0c1b3a",
    soft="#24314d",
    success="#63d296",
    warning="#e9b95c",
    danger="#ff9187",
    success_soft="#1b3327",
    warning_soft="#382d19",
    danger_soft="#3d2422",
    track="#343b47",
    warning_bar="#e9b95c",
    hover="#282e38",
)

HIGH_LIGHT = Colours(
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    border="#4d4d4d",
    control="#4d4d4d",
    text="#000000",
    muted="#2b2b2b",
    accent="#0b2c8a",
    accent_hover="#061c5c",
    on_accent="#ffffff",
    soft="#e4ebff",
    success="#06491f",
    warning="#573000",
    danger="#7a0c06",
    success_soft="#e6f6ec",
    warning_soft="#fff1d6",
    danger_soft="#ffe9e7",
    track="#dcdcdc",
    warning_bar="#6b4000",
    hover="#ebebeb",
)

HIGH_DARK = Colours(
    window="#000000",
    surface="#000000",
    raised="#0d0d0d",
    border="#b8b8b8",
    control="#b8b8b8",
    text="#ffffff",
    muted="#e2e2e2",
    accent="#a8c6ff",
    accent_hover="#d3e3ff",
    on_accent="#000000",
    soft="#10264d",
    success="#7df0ac",
    warning="#ffd166",
    danger="#ffb4ac",
    success_soft="#06301a",
    warning_soft="#332500",
    danger_soft="#3d0d09",
    track="#333333",
    warning_bar="#ffd166",
    hover="#262626",
)


def colours(*, dark: bool, high: bool) -> Colours:
    """``high``: the system asks for more contrast."""
    if high:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


READABLE = (
    *((text, ground) for text in ("text", "muted") for ground in ("window", "surface", "raised", "soft", "hover")),
    *(
        (tone, ground)
        for tone in ("success", "warning", "danger", "accent")
        for ground in ("window", "surface", "soft", "hover")
    ),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent_hover", "surface"),
    ("success", "success_soft"),
    ("warning", "warning_soft"),
    ("danger", "danger_soft"),
    ("text", "success_soft"),
    ("text", "warning_soft"),
    ("text", "danger_soft"),
)
"""Pairs (text, ground) in use: at least 4.5:1 each, and 7:1 where the system asks for more contrast."""

VISIBLE = (
    ("control", "surface"),
    ("control", "window"),
    ("accent", "track"),
    ("warning_bar", "track"),
    ("success", "track"),
    ("danger", "track"),
    ("muted", "track"),
    ("accent", "surface"),
    ("accent", "window"),
)
"""Pairs of edges, bars and focus rings: at least 3:1, and 4.5:1 where the system asks for more contrast."""
