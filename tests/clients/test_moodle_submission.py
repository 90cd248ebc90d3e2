"""A video's link goes into submissions of three releases of Moodle, beside what stands there."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import pytest

from tests import builders
from tests.fakes import moodle as fake
from tests.fakes.moodle import RELEASES
from tests.fakes.moodle_submissions import SubmissionMoodle
from uploader_app import net
from uploader_app.clients.moodle_files import Login
from uploader_app.clients.moodle_submission import TRIES, Submissions
from uploader_app.clients.moodle_text import MARKDOWN, block
from uploader_app.domain.faults import Code, StepError
from uploader_app.domain.upload import Film
from uploader_app.wire import Link

LINK = Link("https://videos.example.edu/p/7f3a.m3u8?k=0123", "https://videos.example.edu/w/7f3a?k=0123")
OTHER = Link("https://videos.example.edu/p/99aa.m3u8?k=4567", "https://videos.example.edu/w/99aa?k=4567")
DRAFTS, CLOSED, PLAIN, FILES, TEAM, EARLY, STATEMENT, WORDS, HIDDEN, NOTHING, LOCKED = (
    1,
    2,
    3,
    4,
    5,
    8,
    9,
    10,
    12,
    13,
    16,
)
SAVE, SUBMIT, STATUS = "mod_assign_save_submission", "mod_assign_submit_for_grading", "mod_assign_get_submission_status"
ESSAY = '<p>Essay &amp; more</p><!-- c --><p><img src="@@PLUGINFILE@@/pic%201.png" alt="é"></p>\r\n<iframe></iframe>'
PICTURE = bytes(range(70))


@pytest.fixture
def site():
    with SubmissionMoodle("4.5.5") as server:
        yield server
    assert server.surprises == []


@pytest.fixture(params=RELEASES)
def each_release(request):
    with SubmissionMoodle(request.param) as server:
        yield server
    assert server.surprises == []


def card(title, about, note, link):
    return f"%PDF {title} {about} {note} {link.page}".encode()


def upload_to(assignment, **facts):
    target = replace(builders.TARGET, assignment=str(assignment))
    film = Film("mov,mp4", "h264", 3733.0)
    return builders.upload(name="interview.mp4", size=3_200_000_000, film=film, target=target, **facts)


def hand_in(site, *uploads, who="student1", link=LINK, now=1795226700.0):
    """All at once, as one app does it; what the last one came to."""

    async def run():
        async with net.api_client() as http:
            submissions, login = Submissions(http, card, lambda: now), Login(site.url, f"token-{who}")
            links = [link, *[OTHER] * (len(uploads) - 1)]
            return await asyncio.gather(
                *(submissions.hand_in(login, one, to) for one, to in zip(uploads, links, strict=True))
            )

    return asyncio.run(run())[-1]


def refused(site, *uploads, **options):
    with pytest.raises(StepError) as raised:
        hand_in(site, *uploads, **options)
    return raised.value.fault


def written(site, assignment, **facts):
    """A submission that the student made before."""
    work = site.work("student1", assignment)
    for name, value in {"format": 1, "status": "submitted", **facts}.items():
        setattr(work, name, value)
    return work


# -- the text ----------------------------------------------------------------------------------------


def test_a_link_goes_into_an_empty_submission(each_release):
    done = hand_in(each_release, upload_to(PLAIN, note="Second take"))

    assert done
    work = each_release.work("student1", PLAIN)
    assert (work.text, work.format) == (block(LINK, "interview.mp4 (3.2 GB, 1:02:13)", "Second take"), 1)
    assert work.status == "submitted"


def test_every_byte_that_stood_there_stays_with_its_pictures_and_files(each_release):
    files = {"notes.txt": b"n"}
    work = written(each_release, PLAIN, text=ESSAY, embedded={"pic 1.png": PICTURE}, files=dict(files))

    assert hand_in(each_release, upload_to(PLAIN))

    assert work.text == block(LINK, "interview.mp4 (3.2 GB, 1:02:13)") + ESSAY
    assert work.embedded == {"pic 1.png": PICTURE}
    assert work.files == files


def test_a_text_stays_in_the_format_that_it_has(site):
    work = written(site, PLAIN, text="# Essay", format=MARKDOWN)

    hand_in(site, upload_to(PLAIN))

    assert (work.text[-9:], work.format) == ("\n\n# Essay", MARKDOWN)


def test_what_stands_there_already_is_not_saved_again(site):
    hand_in(site, upload_to(PLAIN))

    assert hand_in(site, upload_to(PLAIN))
    assert site.asked(SAVE) == 1


def test_a_save_whose_answer_was_lost_is_read_and_not_repeated(site):
    site.lost = {SAVE}

    fault = refused(site, upload_to(PLAIN))

    assert (fault.code, fault.retry) == (Code.NET_DOWN, True)
    assert hand_in(site, upload_to(PLAIN))
    assert site.asked(SAVE) == 1


def test_two_videos_at_once_both_stand_there(site):
    hand_in(site, upload_to(PLAIN), upload_to(PLAIN))

    text = site.work("student1", PLAIN).text
    assert (text.count(LINK.player), text.count(OTHER.player)) == (1, 1)


def test_what_somebody_writes_meanwhile_is_not_lost(site):
    work = written(site, PLAIN, text="<p>old</p>")

    def write():
        work.text, work.modified = "<p>new</p>", work.modified + 1

    site.before["core_files_get_unused_draft_itemid"] = write

    hand_in(site, upload_to(PLAIN))

    assert work.text.endswith("</div><p>new</p>")
    assert site.asked(SAVE) == 1


def test_a_submission_that_never_rests_is_left_alone_for_a_while(site):
    work = written(site, PLAIN, text="<p>old</p>")

    def write():
        work.modified += 1
        site.before["core_files_get_unused_draft_itemid"] = write

    write()

    fault = refused(site, upload_to(PLAIN))

    assert (fault.code, fault.retry) == (Code.TARGET_NOT_SHOWN, True)
    assert (site.asked(SAVE), site.asked("core_files_get_unused_draft_itemid")) == (0, TRIES)


def test_what_moodle_does_not_show_afterwards_is_not_done(site):
    def forget():
        site.before[STATUS] = lambda: None
        site.works.clear()

    site.before[SAVE] = lambda: site.before.update({STATUS: forget})

    fault = refused(site, upload_to(PLAIN))

    assert (fault.code, fault.retry) == (Code.TARGET_NOT_SHOWN, True)


def test_graders_who_must_not_know_whose_it_is_see_no_file_name(site):
    site.configs[PLAIN] = {"blindmarking": 1}

    hand_in(site, upload_to(PLAIN))

    assert "interview" not in site.work("student1", PLAIN).text
    assert ">Video (3.2 GB, 1:02:13)<" in site.work("student1", PLAIN).text


def test_few_words_are_enough(site):
    site.configs[WORDS] = {"onlinetext.wordlimitenabled": 1, "onlinetext.wordlimit": 5}
    work = written(site, WORDS, text="<p>three words here</p>")

    hand_in(site, upload_to(WORDS, note="fine"))

    assert work.text == block(LINK, "Video", "fine", page=False) + "<p>three words here</p>"


def test_too_many_words_are_told_and_nothing_is_saved(site):
    site.configs[WORDS] = {"onlinetext.wordlimitenabled": 1, "onlinetext.wordlimit": 5}

    fault = refused(site, upload_to(WORDS, note="a note of many more words than that"))

    assert (fault.code, fault.retry, site.asked(SAVE)) == (Code.TARGET_WORD_LIMIT, False, 0)


def test_time_that_runs_from_the_beginning_is_begun_first(site):
    site.flags[PLAIN] = {"timelimit": 3600}

    assert hand_in(site, upload_to(PLAIN))
    assert site.work("student1", PLAIN).started
    assert site.asked("mod_assign_start_submission") == 1


def test_a_team_has_one_text_for_all(site):
    hand_in(site, upload_to(TEAM), who="student2")

    assert not hand_in(site, upload_to(TEAM), link=OTHER)
    text = site.work("student1", TEAM).text
    assert (text.count(LINK.player), text.count(OTHER.player)) == (1, 1)


# -- files -------------------------------------------------------------------------------------------


def test_where_there_is_no_text_a_card_goes_beside_the_files(each_release):
    work = written(each_release, FILES, files={"ünï notes.txt": b"n" * 100_000})
    upload = upload_to(FILES)

    assert hand_in(each_release, upload)

    name = f"fieldpost-{upload.id[:12]}.pdf"
    assert set(work.files) == {"ünï notes.txt", name}
    assert work.files["ünï notes.txt"] == b"n" * 100_000
    assert work.files[name] == card("interview.mp4", "3.2 GB, 1:02:13", "", LINK)


def test_a_card_is_not_brought_twice(site):
    hand_in(site, upload_to(FILES, id="7f" * 16))

    assert hand_in(site, upload_to(FILES, id="7f" * 16))
    assert site.asked(SAVE) == 1


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ({"file.maxfilesubmissions": 1}, Code.TARGET_FILES_FULL),
        ({"file.maxsubmissionsizebytes": 10}, Code.TARGET_FILES_FULL),
        ({"file.filetypeslist": ".mp4,video"}, Code.TARGET_NO_CARRIER),
        ({"file.enabled": 0}, Code.TARGET_NO_CARRIER),
    ],
)
def test_a_card_for_which_there_is_no_place_is_told(site, config, code):
    written(site, FILES, files={"notes.txt": b"n"})
    site.configs[FILES] = config

    fault = refused(site, upload_to(FILES))

    assert (fault.code, fault.retry, site.asked(SAVE)) == (code, False, 0)


@pytest.mark.parametrize("types", ["", "*", ".pdf", "document", ".doc; .PDF", "image application/pdf"])
def test_lists_of_types_that_hold_a_pdf(site, types):
    site.configs[FILES] = {"file.filetypeslist": types}

    assert hand_in(site, upload_to(FILES))


def test_a_token_goes_to_no_other_site(site):
    written(site, PLAIN, text=ESSAY, embedded={"pic 1.png": PICTURE})
    plugin = site._plugin
    site._plugin = lambda *all: {**plugin(*all), "fileareas": elsewhere(plugin(*all)["fileareas"])}

    assert refused(site, upload_to(PLAIN)).code is Code.SERVER_ERROR


def elsewhere(areas):
    return [
        {**area, "files": [{**file, "fileurl": "http://127.0.0.1:1/x/pluginfile.php/x"} for file in area["files"]]}
        for area in areas
    ]


# -- drafts ------------------------------------------------------------------------------------------


def test_a_draft_stays_one_until_the_person_says_so(each_release):
    assert not hand_in(each_release, upload_to(DRAFTS))
    assert each_release.asked(SUBMIT) == 0

    assert hand_in(each_release, upload_to(DRAFTS, final=True))
    assert each_release.work("student1", DRAFTS).status == "submitted"
    assert (each_release.asked(SAVE), each_release.asked(SUBMIT)) == (1, 1)


def test_a_draft_that_was_handed_in_at_moodle_is_handed_in(site):
    hand_in(site, upload_to(DRAFTS))
    site.work("student1", DRAFTS).status = "submitted"

    assert hand_in(site, upload_to(DRAFTS))
    assert site.asked(SUBMIT) == 0


def test_the_statement_is_agreed_to_with_the_hand_in(site):
    assert hand_in(site, upload_to(STATEMENT, final=True))


def test_a_hand_in_whose_answer_was_lost_is_read_and_not_repeated(site):
    site.lost = {SUBMIT}

    assert refused(site, upload_to(DRAFTS, final=True)).code is Code.NET_DOWN
    assert hand_in(site, upload_to(DRAFTS, final=True))
    assert site.asked(SUBMIT) == 1


def test_an_empty_submission_is_never_handed_in(site):
    site.flags[DRAFTS] = {"cansubmit": False}

    assert refused(site, upload_to(DRAFTS, final=True)).code is Code.TARGET_REFUSED
    assert site.asked(SUBMIT) == 0


def test_a_member_of_a_team_in_which_all_have_to_has_done_what_is_theirs(site):
    site.configs[TEAM] = {"requireallteammemberssubmit": 1}
    hand_in(site, upload_to(TEAM))
    status = site._status

    def own_is_done(who, params):
        answer = status(who, params)
        answer["lastattempt"]["submission"]["status"] = "submitted"
        return answer

    site._status = own_is_done

    assert hand_in(site, upload_to(TEAM, final=True))


# -- taking it out -----------------------------------------------------------------------------------


def take_out(site, upload):
    async def run():
        async with net.api_client() as http:
            login = Login(site.url, "token-student1")
            await Submissions(http, card, lambda: 1795226700.0).take_out(login, upload, LINK)

    asyncio.run(run())


def test_a_video_that_is_taken_out_leaves_every_byte_of_the_rest(each_release):
    work = written(each_release, PLAIN, text=ESSAY, embedded={"pic 1.png": PICTURE}, files={"notes.txt": b"n"})
    upload = upload_to(PLAIN)
    hand_in(each_release, upload)
    hand_in(each_release, upload_to(PLAIN), link=OTHER)

    take_out(each_release, upload)

    assert work.text == block(OTHER, "interview.mp4 (3.2 GB, 1:02:13)") + ESSAY
    assert (work.embedded, work.files) == ({"pic 1.png": PICTURE}, {"notes.txt": b"n"})


def test_a_card_that_is_taken_out_leaves_the_files(site):
    work = written(site, FILES, files={"notes.txt": b"n"})
    upload = upload_to(FILES)
    hand_in(site, upload)

    take_out(site, upload)

    assert work.files == {"notes.txt": b"n"}


def test_what_is_not_there_is_not_taken_out(site):
    written(site, PLAIN, text="<p>mine</p>")

    take_out(site, upload_to(PLAIN))

    assert site.asked(SAVE) == 0


@pytest.mark.parametrize(
    ("assignment", "code"),
    [(PLAIN, Code.TARGET_REFUSED), (FILES, Code.TARGET_REFUSED), (DRAFTS, Code.TARGET_SUBMITTED)],
)
def test_what_cannot_be_taken_out_is_told(site, assignment, code):
    upload = upload_to(assignment, final=True)
    hand_in(site, upload)

    with pytest.raises(StepError) as raised:
        take_out(site, upload)

    assert (raised.value.fault.code, raised.value.fault.retry) == (code, False)
    assert site.asked(SAVE) == 1


# -- refusals ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("assignment", "flags", "code", "retry"),
    [
        (CLOSED, {}, Code.TARGET_CLOSED, False),
        (EARLY, {}, Code.TARGET_EARLY, True),
        (NOTHING, {}, Code.TARGET_NO_CARRIER, False),
        (LOCKED, {"locked": True, "canedit": False}, Code.TARGET_LOCKED, False),
        (PLAIN, {"canedit": False}, Code.TARGET_REFUSED, False),
    ],
)
def test_what_cannot_be_changed_is_told_before_anything_is_tried(site, assignment, flags, code, retry):
    site.flags[assignment] = flags

    fault = refused(site, upload_to(assignment), now=1795226700.0 if assignment == EARLY else 1795312564.0)

    assert (fault.code, fault.retry, site.asked(SAVE)) == (code, retry, 0)


def test_what_was_handed_in_before_takes_no_more(site):
    written(site, DRAFTS, text="<p>mine</p>")

    assert refused(site, upload_to(DRAFTS)).code is Code.TARGET_SUBMITTED


def test_what_is_hidden_is_told(site):
    assert refused(site, upload_to(HIDDEN)).code is Code.TARGET_REFUSED


def test_a_save_that_moodle_refuses_all_the_same_tells_what_it_says(site):
    site._save = lambda who, params: [{"item": "&lt;b&gt;No&lt;/b&gt;", "warningcode": "couldnotsavesubmission"}]

    fault = refused(site, upload_to(PLAIN))

    assert (fault.code, fault.retry, fault.detail) == (Code.TARGET_REFUSED, False, "couldnotsavesubmission: No")


def test_an_assignment_that_closes_meanwhile_is_told_as_closed(site):
    site.before[SAVE] = lambda: site.flags[PLAIN].update(canedit=False, locked=True)

    assert refused(site, upload_to(PLAIN)).code is Code.TARGET_LOCKED


@pytest.mark.parametrize(
    ("act", "code", "retry"),
    [
        (fake.hang_up, Code.NET_DOWN, True),
        (fake.broken, Code.SERVER_ERROR, True),
        (fake.html, Code.SERVER_ERROR, True),
        ("03-site-info-maintenance", Code.SITE_MAINTENANCE, True),
        ("03-site-info-invalid-token", Code.AUTH_EXPIRED, False),
        ("A1-expired-token", Code.AUTH_EXPIRED, False),
    ],
)
def test_a_moodle_that_is_down_is_waited_for(site, act, code, retry):
    site.instead = site.says(act) if isinstance(act, str) else act

    fault = refused(site, upload_to(PLAIN))

    assert (fault.code, fault.retry) == (code, retry)


def test_a_service_that_does_not_hold_the_function_is_no_reason_to_sign_in(site):
    site._save = lambda who, params: {"exception": "x", "errorcode": "accessexception", "message": "x"}

    fault = refused(site, upload_to(PLAIN))

    assert (fault.code, fault.detail) == (Code.SITE_SERVICES_OFF, f"{SAVE}: accessexception")


def test_no_token_comes_into_logs_or_faults(site, caplog):
    written(site, PLAIN, text=ESSAY, embedded={"pic 1.png": PICTURE})
    logging.getLogger("httpx").setLevel(logging.WARNING)  # as the programs have it
    caplog.set_level(logging.DEBUG, "uploader_app")
    site.lost = {SAVE}

    fault = refused(site, upload_to(PLAIN))

    assert "token-student1" not in caplog.text + str(fault) + repr(Login(site.url, "token-student1"))
