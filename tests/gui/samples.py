"""Uploads, assignments and people for the scenes: like those of a student in the field."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.fakes.backend import ACCOUNT, SITE
from uploader_app.domain.faults import Code, Fault
from uploader_app.domain.upload import Receipt, Status, Step, Target, Upload, UploadId
from uploader_app.wire import Assignment

NOW = 1_795_082_400.0  # Thu 19 Nov 2026, 11:00 in Amsterdam
HOUR = 3600
GB = 1_000_000_000
DAY = 24 * HOUR
HEALTH, COAST = "Community health · Field methods", "Coastal ecology"
INTERVIEW = Assignment("a1", HEALTH, "Interview with a care worker", True, closes_at=NOW + 30 * HOUR, max_bytes=8 * GB,
                       max_bytes_of="companion")  # fmt: skip
DIARY = Assignment("a6", HEALTH, "Reflection on my first week", True, due_at=NOW + 5 * DAY, drafts=True,
                   statement="<p>This submission is <b>my own work</b>, except where I have named the sources. "
                   "Everybody who can be seen or heard has agreed to it.</p>")  # fmt: skip
TIDE_POOLS = Assignment("a4", COAST, "Tide pool transect", False, "The cut-off date has passed.",
                        closes_at=NOW - 10 * DAY + 7 * HOUR)  # fmt: skip
ASSIGNMENTS = [
    INTERVIEW,
    DIARY,
    TIDE_POOLS,
    Assignment("a2", HEALTH, "Home visit, part 2", True, closes_at=NOW + 7 * HOUR),
    Assignment("a3", COAST, "Shoreline survey", True, due_at=NOW + 8 * DAY, closes_at=NOW + 10 * DAY,
               max_bytes=12 * GB, max_bytes_of="assignment", team=True),
    Assignment("a5", COAST, "Presentation on the erosion of soft cliffs and what the village can do about it", True,
               closes_at=NOW + 12 * DAY, extended=True),
    Assignment("a7", HEALTH, "Role play: first contact", True, closes_at=NOW + 20 * DAY, state="submitted",
               handed_in_at=NOW - 21 * HOUR),
    Assignment("a8", HEALTH, "Final film", False, opens_at=NOW + 4 * DAY),
]  # fmt: skip
TARGET = Target(SITE, ACCOUNT.username, "a1", INTERVIEW.name, INTERVIEW.max_bytes, INTERVIEW.closes_at)
SHORE = replace(TARGET, assignment="a3", name="Shoreline survey")
SIGNED = json.dumps({"number": "FP-20261118-7F3K9Q", "file_name": "GX010034 Village clinic, morning round.MP4",
                     "size": 2_240_000_000, "sha256": "9f2c", "person": "Mia Santos", "assignment": "a1", "at": NOW,
                     "compared": "sha256", "proof": "onlinetext"})  # fmt: skip
SHA = "9f2c51d0a7be4c6f8813e09d5b7a64c20f1de8937bc455a1620f4de7a90b31c8"


def made(number: int, name: str, size: float, **changes: object) -> Upload:
    upload = Upload(
        UploadId(f"{0x5C1D40E2B97F03A86D155B2E8C40F9A1 * number:x}"[-32:]),
        "",
        f"/media/FIELD-SSD/Day 3/{name}",
        name,
        TARGET,
        NOW,
    )
    return replace(upload, size=round(size * GB), **changes)


def sending(number: int, name: str, size: float, sent: float, **changes: object) -> Upload:
    return made(number, name, size, step=Step.TRANSFER, sent=round(sent * GB), **{"status": Status.RUNNING, **changes})


def done(number: int, name: str, size: float, receipt: str) -> Upload:
    proof = Receipt(receipt, name, round(size * GB), SHA, "a1", "s1", NOW, "{}", "00")
    return made(
        number, name, size, step=Step.ATTACH, status=Status.DONE, sent=round(size * GB), sha256=SHA, receipt=proof
    )


BUSY = (
    done(1, "GX010034 Village clinic, morning round.MP4", 2.24, "7F3K"),
    sending(2, "GX010035 Interview with Amina, nurse.MP4", 3.12, 1.71),
    sending(3, "GX010036 Walk along the river path.MP4", 4.87, 0.42, target=SHORE),
    made(4, "Interview_3_translated_final_cut_with_subtitles_and_consent_statement_v12.mov", 1.38,
         status=Status.RUNNING, step=Step.CONFIRM, sent=1_380_000_000),
    made(5, "C0007.MP4", 7.6),
    made(6, "Focus group, second half.mkv", 0.91),
)  # fmt: skip
TROUBLED = (
    sending(1, "GX010035 Interview with Amina, nurse.MP4", 3.12, 1.71, status=Status.WAITING, wake_at=NOW + 60,
            fault=Fault(Code.NET_DOWN, retry=True, detail="connect timeout after 10 s")),
    sending(2, "Interview_3_final.mov", 1.38, 0.9, status=Status.FAILED,
            fault=Fault(Code.FILE_CHANGED, detail="mtime_ns differs")),
    sending(3, "GX010036 Walk along the river path.MP4", 4.87, 2.1, status=Status.FAILED, target=SHORE,
            fault=Fault(Code.FILE_MISSING, detail="request 4f1c09")),
    made(4, "notes.mp4", 0.0, status=Status.FAILED, fault=Fault(Code.FILE_NOT_VIDEO)),
    done(5, "GX010034 Village clinic, morning round.MP4", 2.24, "7F3K"),
)  # fmt: skip


PAST = tuple(
    replace(one, receipt=one.receipt and replace(one.receipt, document=SIGNED), done_at=NOW - 19 * HOUR * number)
    for number, one in enumerate((
        done(1, "GX010034 Village clinic, morning round.MP4", 2.24, "FP-20261118-7F3K9Q"),
        done(2, "Interview_3_translated_final_cut_with_subtitles_and_consent_statement_v12.mov", 1.38,
             "FP-20261118-4T8WPM"),
        done(3, "C0007.MP4", 7.6, "FP-20261117-Q2N6XD"),
    ))
)  # fmt: skip
