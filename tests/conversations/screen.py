"""What there is to see of a chat: the messages, the buttons under them, and the open question."""

from conversations import Commanded, Event, Person, Question, Redraw, Reply, Say, Tapped
from conversations.dialogue.messages import MARK, Button, Message
from conversations.person import Talk


class Screen:
    """What somebody sees; what they do is in `Chat`."""

    person: Person
    heard: list[Message]
    keyboards: dict[Question, tuple[tuple[Button, ...], ...]]
    replies: list[Reply]

    @property
    def reply(self) -> Reply:
        """The reply to the last event."""
        return self.replies[-1]

    @property
    def said(self) -> list[Say]:
        """The texts sent in reply to the last event."""
        return [message for message in self.reply.messages if isinstance(message, Say)]

    @property
    def redrawn(self) -> list[Redraw]:
        """The keyboards that the last event changed."""
        return [message for message in self.reply.messages if isinstance(message, Redraw)]

    @property
    def last(self) -> str:
        """The text of the newest message, all but its title."""
        return next(read(message) for message in reversed(self.heard) if isinstance(message, Say))

    @property
    def text(self) -> str:
        """All texts sent in reply to the last event, joined."""
        return "\n\n".join(read(say) for say in self.said)

    @property
    def buttons(self) -> list[str]:
        """The labels under the newest message, as they stand now."""
        return [button.label for button in self._shown]

    @property
    def _shown(self) -> list[Button]:
        say = next(message for message in reversed(self.heard) if isinstance(message, Say))
        rows = self.keyboards[say.question] if say.question else say.rows
        return [button for row in rows for button in row]

    @property
    def keys(self) -> list[str]:
        """The keys under the newest message, as they stand now."""
        return [keys_of(button)[-1] for button in self._shown if keys_of(button)]

    @property
    def talk(self) -> Talk:
        """The talk on top."""
        return self.person.talks[-1]

    @property
    def question(self) -> Question:
        """The question of the talk on top."""
        return Question(self.talk.id, self.talk.question)

    @property
    def at(self) -> str:
        """The current step ("reflect.went"), or ""."""
        return f"{self.talk.dialogue}.{self.talk.step}" if self.person.talks else ""


def read(say: Say) -> str:
    """What a message says, all but its title."""
    return f"{say.above}\n\n{say.text}" if say.above else say.text


def event_of(button: Button, question: Question | None) -> Event:
    """What tapping a button makes, as the bot would read it."""
    assert not button.copy + button.url, f"{button} stays on the person's side"
    if button.command:
        name, _, words = button.command.partition(" ")
        return Commanded(name, words)
    assert question, f"{button} answers no question"
    return Tapped(question, button.choice)


def keys_of(button: Button) -> tuple[str, ...]:
    """What a button may be called without its words: its choice, the same without a mark, or its command."""
    bare = button.choice.lstrip(MARK + "+-")
    return tuple(filter(None, (button.choice, bare, button.command)))
