"""A profile's manners, joined with what they steer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from uploader_app.cli.profile import Profile
from uploader_app.domain.timetable import timetable
from uploader_app.engine.transfer.carriers import Carriers
from uploader_app.engine.transfer.http1 import FileTransport
from uploader_app.engine.transfer.wire_pump import Line, RateLimit
from uploader_app.system.manners import Manners
from uploader_app.system.paid import PaidNetworks
from uploader_app.system.speed import Speed


@dataclass(frozen=True, slots=True)
class Conduct:
    """``carriers``: send as the manners want it."""

    carriers: Carriers
    manners: Manners


def conduct_of(profile: Profile, cap: int | None = None) -> Conduct:
    """``cap``: bytes per second instead of what the settings say."""
    limit, settings = RateLimit(), profile.settings
    speed = Speed(limit, settings.limit_rate if cap is None else cap, timetable(settings.schedule))
    speed.look()
    transport = partial(FileTransport, trust=profile.trusted, proxies=profile.proxies)
    return Conduct(
        Carriers(limit, partial(Line, transport=transport)),
        Manners(settings, speed, profile.proxies, PaidNetworks(profile.home)),
    )
