"""An application becomes an interview, the interview a debrief, and back: nothing is typed twice."""

from datetime import timedelta

from .chat import Chat
from .test_applications import applying, stages


def invited() -> Chat:
    """Somebody who was invited by the Globex and set its day."""
    chat = applying("Acme, cook", "Globex, chef, contact Sam Lee")
    chat.person.zone = "Europe/London"
    chat.command("applications 2")
    chat.press("interview")
    chat.press("day")
    assert chat.at == "next.when"
    chat.type("9 November at 14:00")
    chat.press("yes")
    return chat


def test_an_invitation_becomes_the_interview_ahead() -> None:
    """With its name, job and contact; only the day is asked for."""
    chat = invited()
    interview = chat.person.interviews[1]
    assert (interview.where, interview.role, interview.addressee) == ("Globex", "chef", "Sam Lee")
    assert (interview.application, chat.person.applications[2].interview) == (2, 1)
    chat.command("applications 2")
    chat.press("day")
    assert "Your interview at Globex has its own page" in chat.last
    assert "next 1" in chat.keys


def test_what_became_of_the_interview_moves_its_application_on() -> None:
    """Said in a check-in, a tip or anywhere; nobody has to say it again."""
    chat = invited()
    chat.now += timedelta(days=7)
    chat.command("coming 1 turned_down")
    assert stages(chat) == ["applied", "no"]


def test_what_became_of_the_application_is_said_of_its_interview() -> None:
    """And looking back begins in tip 1, without asking where it was."""
    chat = invited()
    chat.now += timedelta(days=7)
    chat.command("applications 2")
    chat.press("no")
    assert (chat.person.interviews[1].standing, chat.person.interviews[1].coming) == ("turned_down", None)
    chat.press("debrief")
    assert chat.at.startswith("reflect.")
    assert chat.talk.state.about == 1


def test_a_move_undone_is_undone_for_its_interview() -> None:
    """It hasn't been answered yet, then."""
    chat = invited()
    chat.now += timedelta(days=7)
    chat.command("applications 2")
    chat.press("no")
    chat.press("undo")
    assert (stages(chat)[1], chat.person.interviews[1].standing) == ("interview", "just_had")


def test_an_interview_that_is_still_to_come_keeps_its_day() -> None:
    """Whatever was tapped here; /next calls it off."""
    chat = invited()
    coming = chat.person.interviews[1].coming
    chat.command("applications 2")
    chat.press("no")
    assert chat.person.interviews[1].coming == coming


def test_an_application_that_led_to_none_can_be_looked_back_at() -> None:
    """First where it stopped, then tip 1; it's known from then on."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    chat.type("they rejected me")
    chat.press("debrief")
    assert chat.at == "new_interview.stopped"
    chat.press("cv")
    assert chat.at.startswith("reflect.")
    interview = chat.person.interviews[1]
    assert (interview.where, interview.role, interview.stopped) == ("Acme", "cook", "cv")
    chat.command("applications 1")
    chat.press("debrief")
    assert chat.at.startswith("reflect.")
    assert list(chat.person.interviews) == [1]


def test_an_interview_at_the_one_open_application_there_belongs_to_it() -> None:
    """Set by /next; it takes over the job, and the application moves on by itself."""
    chat = applying("Acme, cook", "Globex, chef", "Globex, baker")
    chat.person.zone = "Europe/London"
    for where in ("acme", "Globex"):
        chat.command("next new")
        chat.press("new") if "new" in chat.keys else None
        chat.type(where)
        chat.press("skip")
    assert (chat.person.interviews[1].application, chat.person.interviews[1].role) == (1, "cook")
    assert chat.person.interviews[2].application == 0
    assert stages(chat) == ["interview", "applied", "applied"]


def test_the_next_round_belongs_to_the_same_application() -> None:
    """Its newest interview is the one that counts."""
    chat = invited()
    chat.now += timedelta(days=7)
    chat.command("coming 1 well")
    chat.command("next new")
    chat.press("1")
    assert chat.person.interviews[2].application == 2
    assert chat.person.applications[2].interview == 2


def test_an_interview_leads_to_its_application_and_may_become_one() -> None:
    """From all its answers; once it is there it isn't added again."""
    chat = invited()
    chat.command("interview 1")
    chat.press("applications open 2")
    assert chat.at == "applications.one"
    chat.command("new_interview")
    chat.type("Initech")
    chat.command("interview 2")
    button = chat.press_of("applications from 2")
    chat.feed(button)
    chat.feed(button)
    assert [one.company for one in chat.person.applications.values()] == ["Acme", "Globex", "Initech"]
    assert chat.person.applications[3].stage == "interview"
    for number in range(4, 501):
        chat.person.applications[number] = chat.person.applications[1]
    chat.command("new_interview")
    chat.type("Hooli")
    chat.command("applications from 3")
    assert chat.last.startswith("I can keep 500 applications")


def test_who_applies_for_nothing_here_isn_t_offered_it() -> None:
    """The overview of an interview stays as it was."""
    chat = Chat().reach("reflect.went")
    chat.command("interview 1")
    assert not [key for key in chat.keys if key.startswith("applications")]


def test_a_deleted_interview_leaves_its_application() -> None:
    """Another one can be begun."""
    chat = invited()
    chat.command("delete 1")
    chat.press("delete")
    assert chat.person.applications[2].interview == 0
    chat.command("applications 2")
    chat.press("day")
    assert chat.person.interviews[2].application == 2


def test_the_job_they_took_ends_the_search() -> None:
    """From an offer, one tap to /hired."""
    chat = applying("Acme, cook")
    chat.command("applications 1")
    chat.type("they made me an offer")
    chat.press("fine")
    chat.press("1")
    chat.press("hired")
    assert chat.at == "hired.sure"
