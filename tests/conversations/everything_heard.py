"""What is said to typed words that answer nothing that is open: every kind, and what can't be placed."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.world.outside import World
from conversations import DIALOGUES
from conversations.dialogue.messages import MINE, NEW

from .chat import Chat
from .unasked import ACTS, COMING, IN_WORDS, KEYS, at_check_in

SAID: Mapping[str, str] = {  # of each kind, somebody's words
    "harm:done": "my husband hits me",
    "harm:at_work": "the interviewer groped me",
    "harm:at_home": "I'm scared to go home",
    "harm:threat": "I'm going to kill the recruiter",
    "harm:armed": "I'm bringing a knife for my boss",
    "trouble:baby": "we lost the baby",
    "trouble:grief": "my dad died this morning",
    "trouble:home": "sleeping in my car between interviews",
    "trouble:money": "no food for the kids tonight",
    "trouble:ill": "I've got cancer",
    "trouble:eating": "I stopped eating since the no",
    "trouble:drink": "always drunk now",
    "trouble:sacked": "I got sacked today",
    "feeling:low": "I feel so sad today",
    "feeling:angry": "I'm so angry at them",
    "feeling:anxious": "I'm so nervous",
    "feeling:good": "feeling great today",
    "news:another_no": "got another no today",
    "news:job": "I got the job!!",
    "news:offer": "I got an offer!",
    "news:interview_coming": "I've got an interview on thursday",
    "news:they_replied": "the recruiter finally answered",
    "wish:stop_messages": "stop messaging me",
    "wish:delete_me": "please delete my account",
    "wish:human": "can I talk to a real person",
    "wish:change_time": "dont text me before noon",
    "wish:menu": "show me the menu",
    "wish:list": "show me my list",
    "wish:questions": "show me the questions they asked me",
    "wish:stories": "where are my stories kept",
    "wish:practise": "can we practise an interview",
    "wish:back": "can we go back one step",
    "wish:open:plan": "can we plan the week",
    "wish:applications": "show me my applications",
    "wish:open:import": "can i import a csv",
    "wish:open:applied": "i want to log an application",
    "wish:open:timezone": "how do i change my time zone",
    "wish:open:look_back": "i just had another interview",
    "wish:open:set_up": "i want to put in the date",
    "wish:open:asked": "let me write down what they asked",
    "wish:open:told": "where do i put their feedback",
    "wish:open:ask_feedback": "can i ask them for feedback",
    "wish:open:add_do": "let me add a do to my list",
    "wish:open:add_dont": "i want to add a dont",
    "wish:open:change_line": "move it to the dos",
    "wish:open:answers": "i want to change an answer",
    "wish:open:onward": "ok whats next",
    "wish:open:tips": "show me the six tips",
    "wish:open:advice": "can i get some advice",
    "wish:open:network": "i want to find someone to write to",
    "wish:open:mood": "i want to log my mood",
    "wish:open:progress": "how is my job search going",
    "wish:open:playbook": "can i have my playbook",
    "wish:open:write": "i want to vent",
    "wish:open:rights": "what are my rights",
    "wish:open:people": "give me a helpline",
    "wish:open:safety": "show me my safety plan",
    "wish:open:setback": "prepare me for another no",
    "wish:open:language": "can i change the language",
    "wish:open:when": "when do you check in",
    "wish:as_it_is": "please don't stop messaging me",
    "wish:open:breathe": "i need a breathing exercise",
    "wish:open:export": "can i download my data",
    "wish:open:share": "can i share this with my careers adviser",
    "ask:privacy": "what do you store about me",
    "ask:who_are_you": "who are you?",
    "ask:what_can_you_do": "what can you do?",
    "ask:advice:nerves": "how do I deal with nerves in an interview?",
    "ask:advice:tell_me_about_yourself": "how should I answer tell me about yourself?",
    "ask:advice:weakness": "what do I say when they ask for my biggest weakness?",
    "ask:advice:gap": "how do I explain a gap in my cv?",
    "ask:advice:salary": "what salary should I ask for?",
    "ask:advice:silence": "how long should I wait before I follow up?",
    "ask:advice:reply_to_rejection": "should I reply to the rejection email?",
    "ask:advice:reapply": "can I apply again at the same company?",
    "ask:advice:thank_you": "should I send a thank you note after the interview?",
    "ask:advice:why_us": "how do I answer why do you want to work here?",
    "ask:advice:overqualified": "what can I say when they say I'm overqualified?",
    "ask:advice:ghosted": "they ghosted me, what do I do?",
    "ask:advice:offer_withdrawn": "they took my job offer back, what now?",
    "ask:advice:fake_job": "have I been scammed by this recruiter?",
    "ask:advice:long_task": "I did a trial shift and they won't pay me",
    "ask:advice:conviction": "I was convicted years ago, do I have to tell them?",
    "social:hello": "hello",
    "social:thanks": "thank you so much",
    "social:bye": "good night",
    "social:ok": "ok cool",
    "nothing": "nothing lol",
    "": "qqq",
}
BESIDE = (  # what comes before any answer, one after another
    (SAID["news:job"], "it's settled"),
    (SAID["news:offer"], SAID["news:offer"]),
    ("please stop, I have a job already", "please stop, I have a job already"),
    ("why are you asking me this",),
    ("sorry I was sick this week",),
)
LONG = "and then they asked me about the last job and I told them all of it " * 5


def at_own_words(outside: World) -> Iterator[Chat]:
    """At each question for their own words that isn't deaf: shrugs, every kind, and both answers to what it was."""
    for name in ("reflect.right", "week.plan", "findings.reason", "setback.what", "list_add.do_words", "mood.word"):
        dialogue, _, step = name.partition(".")
        there = Chat(DIALOGUES, outside).reach("reflect.right")
        if name != "reflect.right":
            there.begin(dialogue, step, about=1)
        for words in (*SAID.values(), "There was nothing right in it"):
            chat = there.copy()
            chat.type(words)
            yield chat
            for choice in (NEW, MINE) if chat.person.unplaced else ():
                chosen = chat.copy()
                chosen.press(choice)
                yield chosen
    for name in ("reflect.right", "week.plan"):
        for words in ("a lot has happened since", SAID["news:another_no"], SAID["wish:human"]):
            chat = Chat(DIALOGUES, outside).reach("reflect.right" if name == "reflect.right" else "")
            if name == "week.plan":
                chat.command("week plan")
            chat.now += timedelta(days=21)
            chat.type(words)
            chat.press(NEW)
            yield chat
    chat = Chat(DIALOGUES, outside).reach("reflect.went")
    for _ in range(2):
        chat.type(SAID["feeling:low"])
    yield chat
    for choice in (NEW, MINE):
        chat = Chat(DIALOGUES, outside).reach("reflect.right")
        chat.begin("list_add", "do_words")
        chat.type("Turn up sober haha")
        yield chat
        chat.press(choice)
        yield chat
    for step in ("reflect.went", ""):
        chat = Chat(DIALOGUES, outside).reach(step)
        chat.type(SAID["feeling:low"])
        chat.type("that's not what I meant")
        yield chat


def to_check_ins(outside: World) -> Iterator[Chat]:
    """What is typed to each check-in: every button of it, taken back or kept, and what fits none."""
    for name, key in KEYS.items():
        for label, _ in (*ACTS[name], *IN_WORDS.get(name, ())):
            chat = due_to(outside, name, key)
            chat.type(outside.render(f"check_in-act.{label}"))
            for _ in range(2):
                chat.command("not_meant")
            yield chat
        chat = due_to(outside, name, key)
        chat.type("went to a job fair with my cousin")
        yield chat
    chat = due_to(outside, "chase-nudge", KEYS["chase-nudge"])
    chat.type("either wait or close it")
    chat.type("close it please")
    chat.command("close 1")
    chat.command("not_meant")
    yield chat


def due_to(outside: World, name: str, key: str) -> Chat:
    """Somebody who was just sent that check-in, and has nothing else open."""
    chat = at_check_in(outside, name)
    chat.person.talks = [] if name != "come_back" else chat.person.talks
    for talk in chat.person.talks:
        talk.stopped = True
    chat.now = COMING + timedelta(hours=4) if name == "coming-after" else chat.now
    chat.person.check_ins.open, chat.person.check_ins.came = [key], chat.now
    chat.now += timedelta(minutes=5)
    return chat


def heard(outside: World) -> Iterator[Chat]:
    """With nothing open, for somebody who has been through it all and for somebody new; and with a talk
    stopped, or at a question with buttons.
    """
    ended, stopped = Chat(DIALOGUES, outside).reach(), Chat(DIALOGUES, outside).reach("reflect.went")
    asked = stopped.copy()
    stopped.press("stop")
    stopped.press("never")
    waits = Chat(DIALOGUES, outside).reach(
        "feedback.whom", {"start.welcome": "just_had", "new_interview.answer": "just_had"}
    )
    waits.command("stop")
    waits.press("never")
    waits.type(SAID["news:another_no"])
    waits.press("no 1")
    yield waits
    for words in (*SAID.values(), LONG):
        for there in (ended, Chat(DIALOGUES, outside), stopped, asked):
            chat = there.copy()
            chat.type(words)
            yield chat
    for choice in ("pause", "less", "none", "keep"):
        chat = ended.copy()
        chat.type(SAID["wish:stop_messages"])
        chat.type("qqq")
        chat.choose(choice)
        yield chat
    for said in BESIDE:
        for there in (ended, asked):
            chat = there.copy()
            for words in said:
                chat.type(words)
                yield chat.copy()
    chat = ended.copy()
    chat.command("next new")
    for words in ("Globex", "Leeds", "/skip", "qqq"):
        chat.command(words[1:]) if words.startswith("/") else chat.type(words)
    yield chat
