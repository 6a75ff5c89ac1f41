"""What the bot counts for Prometheus. Names and numbers of our own only: no person, no id, no word.

The parts that do the work don't know that they are counted. Those that everything passes through are replaced by ones
that count as well, where HEALTH_LISTEN is set: the wire (calls), the documents (check-ins, outboxes) and what the
intake hands updates to.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.registry import Collector

from .. import logs
from ..delivery.document import Counts
from ..delivery.documents import Documents, Record
from ..store.base import StoreFailed
from ..telegram.calls import chat_of
from ..telegram.errors import CallFailed
from ..telegram.incoming import Incoming
from ..telegram.intake import Handler
from ..telegram.wire import Wire

COMMIT = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
REPLY = (0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300)
FORGET, AWAITED = 600.0, 10_000  # after so many seconds, or with so many people, a message is no reply to be timed
STORE_PAUSE = 10.0  # seconds after which a failed save says nothing about now
disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series for each, which nobody reads


class Metrics:
    """All of them, and the parts that count."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self.updates = Counter("rebound_updates", "Updates that came in.", ["kind"], registry=registry)
        self.failed = Counter("rebound_updates_failed", "Updates not taken in, by why.", ["why"], registry=registry)
        self.commit = Histogram(
            "rebound_update_seconds", "From an update to its commit.", buckets=COMMIT, registry=registry
        )
        self.reply = Histogram(
            "rebound_reply_seconds", "From an update to the first message after it.", buckets=REPLY, registry=registry
        )
        self.calls = Counter("rebound_calls", "Bot API calls, by outcome.", ["method", "outcome"], registry=registry)
        self.call = Histogram("rebound_call_seconds", "Bot API calls but polls.", buckets=REPLY, registry=registry)
        self.check_ins = Counter(
            "rebound_check_ins", "Check-ins, by what became of them.", ["state"], registry=registry
        )
        self.given_up = Counter("rebound_given_up", "Messages that may not have arrived.", registry=registry)
        self.store_failed = Counter("rebound_store_failed", "Reads and writes that failed.", registry=registry)
        for state in Counts.__struct_fields__:
            self.check_ins.labels(state)
        for why in ("store", "error"):
            self.failed.labels(why)
        self.count("rebound_log_lines", "Lines logged since the start.", "level", lambda: logs.counted)
        self.outboxes: dict[int, int] = {}
        """How many calls wait in somebody's outbox, as it was saved last."""
        self.store_failed_at = -STORE_PAUSE
        self._asked: dict[int, float] = {}

    def gauge(self, name: str, says: str, value: Callable[[], float]) -> None:
        """Add a number that is read whenever somebody asks."""
        Gauge(name, says, registry=self.registry).set_function(value)

    def count(self, name: str, says: str, label: str, values: Callable[[], Mapping[str, int]]) -> None:
        """Add what is counted elsewhere, by label."""
        self.registry.register(_Elsewhere(name, says, label, values))

    def wire(self, token: str, api_url: str) -> Wire:
        """A wire that counts its calls."""
        return _Wire(token, api_url, self)

    def documents(self, *parts: Any) -> Documents:
        """Documents that count what changes in them."""
        return _Documents(*parts, metrics=self)

    def handler(self, handler: Handler) -> Handler:
        """A handler that counts the updates it hands on."""
        return _Handler(handler, self)

    def note_asked(self, person: int) -> None:
        """Somebody sent something that may be answered."""
        if len(self._asked) >= AWAITED:
            self._asked.clear()
        self._asked.setdefault(person, time.monotonic())

    def note_sent(self, person: Any) -> None:
        """A message reached somebody."""
        asked = self._asked.pop(person, None)
        if asked is not None and (took := time.monotonic() - asked) < FORGET:
            self.reply.observe(took)

    def note_changes(self, before: "_Counted", after: "_Counted") -> None:
        """A document was saved: what was counted in it since it was read."""
        for state in Counts.__struct_fields__:
            more = getattr(after.check_ins, state) - getattr(before.check_ins, state)
            self.check_ins.labels(state).inc(max(0, more))
        self.given_up.inc(max(0, after.given_up - before.given_up))


class _Elsewhere(Collector):
    def __init__(self, name: str, says: str, label: str, values: Callable[[], Mapping[str, int]]) -> None:
        self._about, self._values = (name, says), values
        self._label = label

    def collect(self) -> Iterable[Metric]:
        family = CounterMetricFamily(*self._about, labels=[self._label])
        for value, count in self._values().items():
            family.add_metric([value], count)
        yield family


class _Wire(Wire):
    def __init__(self, token: str, api_url: str, metrics: Metrics) -> None:
        super().__init__(token, api_url)
        self._metrics = metrics

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        began, outcome = time.monotonic(), "stopped"
        try:
            answer = await super().call(method, data, read_timeout)
            outcome = "done"
            if method.startswith("send"):
                self._metrics.note_sent(chat_of(data))
            return answer
        except CallFailed as error:
            outcome = error.meaning.name.lower()
            raise
        finally:
            self._metrics.calls.labels(method, outcome).inc()
            if method != "getUpdates":
                self._metrics.call.observe(time.monotonic() - began)


class _Counted:
    """What is counted in a document, as it was at one moment."""

    def __init__(self, record: Record) -> None:
        self.check_ins = Counts(*(getattr(record.document.check_ins, name) for name in Counts.__struct_fields__))
        self.given_up = record.document.given_up


class _Documents(Documents):
    def __init__(self, *parts: Any, metrics: Metrics) -> None:
        super().__init__(*parts)
        self._metrics = metrics
        self._before: WeakKeyDictionary[Record, _Counted] = WeakKeyDictionary()

    async def load(self, person: int) -> Record:
        try:
            record = await super().load(person)
        except StoreFailed:
            self._failed()
            raise
        self._before[record] = _Counted(record)
        return record

    async def save(self, record: Record, *, ours: bool = False) -> None:
        try:
            await super().save(record, ours=ours)
        except StoreFailed:
            self._failed()
            raise
        metrics, after = self._metrics, _Counted(record)
        metrics.store_failed_at = -STORE_PAUSE
        metrics.note_changes(self._before.get(record, after), after)
        self._before[record] = after
        if waiting := len(record.document.outbox):
            metrics.outboxes[record.person] = waiting
        else:
            metrics.outboxes.pop(record.person, None)

    def _failed(self) -> None:
        self._metrics.store_failed.inc()
        self._metrics.store_failed_at = time.monotonic()


class _Handler:
    def __init__(self, handler: Handler, metrics: Metrics) -> None:
        self._handler, self._metrics = handler, metrics

    async def handle(self, *updates: Incoming) -> None:
        """See Handler."""
        metrics, began = self._metrics, time.monotonic()
        for one in updates:
            metrics.updates.labels(type(one.event).__name__.lower() if one.event else "other").inc()
            if one.event and one.person is not None:
                metrics.note_asked(one.person)
        try:
            await self._handler.handle(*updates)
        except BaseException as error:
            metrics.failed.labels("store" if isinstance(error, StoreFailed) else "error").inc(len(updates))
            raise
        metrics.commit.observe(time.monotonic() - began)
