from __future__ import annotations

from dataclasses import replace

import pytest

from tests import builders
from uploader_app.domain.commands import Run, Stop
from uploader_app.domain.conditions import Network, Situation, events_between, holds, keeps_awake, slept
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.messages import Failed, Held, Hold, NetworkReturned, Released, Started
from uploader_app.domain.queue import Queue
from uploader_app.domain.upload import Status, Step

HOME = Network(way="10.0.0.7 wlan0", name="home")
CAFE = Network(way="192.168.1.9 wlan0", name="cafe")
PHONE = replace(CAFE, name="phone", metered=True)
GONE = Network(online=False)
AT_HOME = Situation(HOME)


def at(network: Network, **more) -> Situation:
    return Situation(network, **more)


def test_where_nothing_is_wrong_nothing_is_held():
    assert holds(AT_HOME) == {}
    assert events_between(AT_HOME, AT_HOME) == []


def test_the_network_goes_and_comes_back():
    assert events_between(AT_HOME, at(GONE)) == [Held(Hold.OFFLINE)]
    assert events_between(at(GONE), AT_HOME) == [Released(Hold.OFFLINE), NetworkReturned()]


def test_another_network_makes_what_is_connected_begin_anew():
    assert events_between(AT_HOME, at(CAFE)) == [Held(Hold.OFFLINE), Released(Hold.OFFLINE), NetworkReturned()]


def test_the_first_look_is_no_change():
    assert events_between(Situation(), AT_HOME) == []


def test_a_metered_network_holds_until_it_is_another_one_or_may_be_used():
    away = at(PHONE)

    assert events_between(at(CAFE), away) == [Held(Hold.METERED)]
    assert events_between(away, replace(away, heeds_metered=False)) == [Released(Hold.METERED)]
    assert Released(Hold.METERED) in events_between(away, AT_HOME)


def test_a_person_knows_better_whether_a_network_is_metered():
    assert holds(at(CAFE, paid=frozenset({"cafe"}))) == {Hold.METERED: 0.0}
    assert holds(at(replace(CAFE, name=""), paid=frozenset({CAFE.way}))) == {Hold.METERED: 0.0}
    assert holds(at(HOME, paid=frozenset({"cafe"}))) == {}


def test_a_network_that_is_gone_is_not_metered_as_well():
    assert holds(at(replace(PHONE, online=False))) == {Hold.OFFLINE: 0.0}


def test_what_stays_on_this_computer_needs_no_network():
    assert holds(at(GONE, near=True)) == {}
    assert holds(at(PHONE, near=True)) == {}
    assert events_between(at(HOME, near=True), at(CAFE, near=True)) == [NetworkReturned()]


def test_sleep_stops_everything_and_waking_is_a_return():
    asleep = replace(AT_HOME, asleep=True)

    assert events_between(AT_HOME, asleep) == [Held(Hold.OFFLINE)]
    assert events_between(asleep, AT_HOME) == [Released(Hold.OFFLINE), NetworkReturned()]
    assert holds(replace(asleep, near=True)) == {Hold.OFFLINE: 0.0}


def test_waking_without_a_network_waits_for_it():
    assert events_between(replace(at(GONE), asleep=True), at(GONE)) == []


def test_a_sleep_that_nobody_announced_is_a_stop_and_a_start_where_anything_may_go():
    assert slept(AT_HOME) == [Held(Hold.OFFLINE), Released(Hold.OFFLINE), NetworkReturned()]
    assert slept(at(GONE)) == slept(at(HOME, asleep=True)) == []


def test_the_timetable_holds_until_it_says_otherwise():
    until_six = replace(AT_HOME, moves=False, until=6.0)

    assert events_between(AT_HOME, until_six) == [Held(Hold.SCHEDULE, 6.0)]
    assert events_between(until_six, replace(until_six, until=9.0)) == [Held(Hold.SCHEDULE, 9.0)]
    assert events_between(until_six, AT_HOME) == [Released(Hold.SCHEDULE)]


@pytest.mark.parametrize("trouble", ["portal", "limited"])
def test_the_internet_behind_a_network_comes_back(trouble: str):
    assert events_between(at(replace(HOME, **{trouble: True})), AT_HOME) == [NetworkReturned()]
    assert events_between(AT_HOME, at(replace(HOME, **{trouble: True}))) == []


@pytest.mark.parametrize(
    ("status", "wake_at", "awake"),
    [
        (Status.RUNNING, None, True),
        (Status.WAITING, 159.0, True),
        (Status.WAITING, 160.0, False),
        (Status.READY, None, False),
        (Status.PAUSED, None, False),
        (Status.FAILED, None, False),
        (Status.DONE, None, False),
    ],
)
def test_only_what_moves_keeps_the_computer_awake(status: Status, wake_at: float | None, awake: bool):
    assert keeps_awake([builders.upload(status=status, wake_at=wake_at)], 100.0) is awake


def test_an_empty_list_keeps_nobody_awake():
    assert not keeps_awake([], 100.0)


def test_in_another_network_what_is_under_way_begins_a_new_run_at_once():
    queue = Queue([builders.upload(step=Step.TRANSFER, ticket=builders.TICKET, source=builders.source())], slots=1)
    queue.handle(Started(0))
    (one,) = queue.uploads.values()

    commands = [command for event in events_between(AT_HOME, at(CAFE)) for command in queue.handle(event)]

    assert [command for command in commands if isinstance(command, Stop | Run)] == [
        Stop(one.id),
        Run(one.id, one.run + 1, Step.TRANSFER),
    ]


@pytest.mark.parametrize("code", [Code.NET_PROXY, Code.NET_PROXY_KIND, Code.NET_PORTAL])
def test_who_waits_for_a_sign_in_of_the_network_goes_on_when_it_returns(code: Code):
    queue = Queue([builders.upload()], slots=1)
    (run,) = [command for command in queue.handle(Started(0)) if isinstance(command, Run)]
    queue.handle(Failed(run.id, run.run, Fault(code, retry=True), 0, 0.5))

    commands = queue.handle(NetworkReturned())

    assert Run(run.id, run.run + 1, Step.CHECK) in commands
