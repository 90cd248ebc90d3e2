"""The rows of the window stand in the order of the queue, whatever is told, and what is chosen stays so."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester

from tests.builders import upload
from tests.gui.conftest import HandClock
from uploader_app.domain.messages import Gone
from uploader_app.domain.upload import Upload
from uploader_app.gui.models.uploads import UPLOAD_ROLE, UploadsModel

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def rows() -> list[Upload]:
    return [upload(number, rank=float(number)) for number in range(1, 6)]


@pytest.fixture
def model(qapp: object, hand_clock: HandClock, rows: list[Upload]) -> UploadsModel:
    model = UploadsModel(hand_clock.clock)
    QAbstractItemModelTester(model, STRICT)
    model.open(rows)
    return model


def seen(model: UploadsModel) -> list[int]:
    return [int(model.index(row).data(UPLOAD_ROLE).id, 16) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("number", "rank", "order"),
    [
        (5, 0.0, [5, 1, 2, 3, 4]),
        (1, 9.0, [2, 3, 4, 5, 1]),
        (4, 1.5, [1, 4, 2, 3, 5]),
        (2, 4.5, [1, 3, 4, 2, 5]),
        (3, 3.5, [1, 2, 3, 4, 5]),
        (3, 2.5, [1, 2, 3, 4, 5]),
    ],
)
def test_one_that_is_moved_stands_in_its_new_place(
    model: UploadsModel, rows: list[Upload], number: int, rank: float, order: Sequence[int]
):
    model.apply([replace(rows[number - 1], rank=rank)])

    assert seen(model) == order
    assert [model.row(rows[one - 1].id) for one in order] == list(range(5))


def test_urgent_ones_stand_above_all_others(model: UploadsModel, rows: list[Upload]):
    model.apply([replace(rows[3], urgent=True)])
    model.apply([replace(rows[1], urgent=True)])
    model.apply([upload(6, rank=0.5), upload(7, rank=9.0, urgent=True)])

    assert seen(model) == [2, 4, 7, 6, 1, 3, 5]


def test_what_is_chosen_stays_chosen(model: UploadsModel, rows: list[Upload]):
    selection = QItemSelectionModel(model)
    for row in (1, 4):
        selection.select(model.index(row), QItemSelectionModel.SelectionFlag.Select)

    model.apply([replace(rows[4], rank=0.0)])
    model.apply([replace(rows[0], rank=7.0), replace(rows[1], rank=8.0)])

    assert seen(model) == [5, 3, 4, 1, 2]
    assert {index.data(UPLOAD_ROLE).id for index in selection.selectedRows()} == {rows[1].id, rows[4].id}


@pytest.mark.parametrize("seed", range(5))
def test_after_any_news_the_rows_stand_in_order(model: UploadsModel, rows: list[Upload], seed: int):
    luck = random.Random(seed)
    known = {one.id: one for one in rows}

    for _ in range(60):
        some = luck.sample(list(known.values()), k=luck.choice([0, 1, 1, 1, 3]))
        changed = [replace(one, rank=luck.uniform(0, 9), urgent=luck.random() < 0.2) for one in some]
        new = [upload(rank=luck.uniform(0, 9)) for _ in range(luck.choice([0, 0, 1, 2]))]
        gone = [one for one in known.values() if one not in some and luck.random() < 0.1 and len(known) > 4]
        model.apply([*changed, *new, *(Gone(one.id) for one in gone)])
        known |= {one.id: one for one in [*changed, *new]}
        for one in gone:
            del known[one.id]

        order = sorted(known.values(), key=lambda one: (not one.urgent, one.rank))
        assert list(model.uploads()) == order
        assert [model.row(one.id) for one in order] == list(range(len(order)))
