// Connects the parts: server events go into the store, then onto the page.
import * as clock from "./clock.js";
import * as composer from "./composer.js";
import { byId } from "./dom.js";
import { answered } from "./keys.js";
import * as log from "./log.js";
import * as machinery from "./machinery.js";
import { ask, copy, toast } from "./notices.js";
import * as people from "./people.js";
import { chat, choose, person, read, store, takeEverything, takePeople, write } from "./store.js";
import { listen, post } from "./wire.js";

const AWAY_AFTER = 4000;
let lost = false;
let awayTimer;
let about = null; // the message whose menu is open

const events = {
  everything(event) {
    takeEverything(event);
    choose(store.current);
    if ("note" in event) setUp(event);
    if (lost) toast("Connected again.");
    lost = false;
    trouble("");
    drawAll();
    here();
  },
  people(event) {
    const before = JSON.stringify(person()?.description);
    takePeople(event);
    people.drawPeople();
    composer.drawFoot();
    drawHead();
    if (chat().messages.size === 0 && before !== JSON.stringify(person()?.description)) log.drawChat();
  },
  message({ chat: id, message, update_id: update }) {
    const known = chat(id);
    if (!known) return;
    const isNew = !known.messages.has(message.message_id);
    known.messages.set(message.message_id, message);
    if (update) store.unread.set(`${id}:${message.message_id}`, update);
    if (id === store.current) {
      log.show(message);
      status();
    } else if (isNew && message.from.is_bot) store.fresh.set(id, (store.fresh.get(id) ?? 0) + 1);
    if (isNew && message.from.is_bot && document.hidden) document.title = `● ${store.bot}`;
    people.drawPeople();
  },
  gone({ chat: id, message_id: message }) {
    chat(id)?.messages.delete(message);
    if (id === store.current) log.remove(message);
    people.drawPeople();
  },
  read({ below }) {
    const mine = [];
    for (const [key, update] of store.unread) {
      if (update >= below) continue;
      store.unread.delete(key);
      const [id, message] = key.split(":").map(Number);
      if (id === store.current) mine.push(message);
    }
    log.readMarks(mine);
  },
  reaction({ chat: id, message_id: message, emoji }) {
    if (emoji) chat(id)?.reactions.set(message, emoji);
    else chat(id)?.reactions.delete(message);
    if (id === store.current) log.redraw(message);
  },
  typing({ chat: id }) {
    if (id !== store.current) return;
    log.typing();
    status();
  },
  answered,
  moving: () => clock.moving(true),
  clock({ now }) {
    clock.moving(false);
    clock.setClock(now);
  },
  here(event) {
    store.here = event.here;
    here();
  },
};

function setUp({ note, kept, movable }) {
  byId("note").textContent = note;
  byId("kept").textContent = kept
    ? `Everything said here is kept in ${kept} on this machine, encrypted. Starting over deletes it.`
    : "Everything said here is gone when the server stops.";
  byId("clock-chip").hidden = !movable;
}

function drawHead() {
  byId("bot-name").textContent = store.bot;
  byId("log").setAttribute("aria-label", `Chat of ${person()?.name} with ${store.bot}`);
  byId("block").textContent = person()?.blocked ? "Unblock the bot" : "Block the bot";
  if (!document.hidden) document.title = store.bot;
  status();
}

function drawAll() {
  people.drawPeople();
  composer.drawFoot();
  drawHead();
  log.drawChat();
  clock.drawClock();
}

function status() {
  const [words, look] = lost ? ["connection lost", ""] : log.isTyping() ? ["typing …", "typing"]
    : store.here ? ["online", "here"] : ["away", ""];
  const line = byId("status");
  if (line.textContent !== words) line.textContent = words;
  line.className = look;
}

function trouble(words) {
  const line = byId("trouble");
  line.hidden = !words;
  line.classList.toggle("lost", lost);
  if (line.textContent !== words) line.textContent = words;
}

// Shows the bot as away only after it hasn't polled for a while, not while it is starting.
function here() {
  status();
  clearTimeout(awayTimer);
  if (store.here) trouble("");
  else awayTimer = setTimeout(() => {
    if (!lost) trouble(`${store.bot} isn't reading right now. What you write is kept, and it will read that when it's back.`);
  }, AWAY_AFTER);
}

function switchTo(id) {
  choose(id);
  if (byId("people").matches(":popover-open")) byId("people").hidePopover();
  drawAll();
  (byId("composer").hidden ? byId("start") : byId("words")).focus();
}

function more(button, id) {
  about = id;
  const menu = byId("actions");
  const message = chat().messages.get(id);
  menu.querySelector("[data-act='edit']").hidden = message.from.is_bot || !message.text;
  menu.querySelector("[data-act='copy']").hidden = !(message.text ?? message.caption);
  menu.showPopover();
  button.setAttribute("aria-expanded", "true");
  const at = button.getBoundingClientRect();
  const fits = innerHeight - at.bottom > menu.offsetHeight + 8;
  menu.style.top = `${Math.max(8, fits ? at.bottom + 4 : at.top - menu.offsetHeight - 4)}px`;
  menu.style.left = `${Math.min(Math.max(8, at.left - menu.offsetWidth / 2), innerWidth - menu.offsetWidth - 8)}px`;
  menu.querySelector("button:not([hidden])").focus();
  menu.onbeforetoggle = ({ newState }) => {
    if (newState !== "closed") return;
    button.setAttribute("aria-expanded", "false");
    if (menu.contains(document.activeElement)) button.focus();
  };
}

function onAction(event) {
  const what = event.target.closest("[data-act]")?.dataset.act;
  const message = chat().messages.get(about);
  if (!what || !message) return;
  byId("actions").hidePopover();
  if (what === "reply") composer.reply(about);
  else if (what === "edit") composer.edit(about);
  else copy(message.text ?? message.caption);
}

async function startOver() {
  byId("menu").hidePopover();
  const sure = await ask({
    title: "Start over?",
    words: `This empties every chat on this page, and ${store.bot} forgets everyone in them. You can't undo it.`,
    yes: "Start over", no: "Cancel", danger: true,
  });
  if (!sure) return;
  try {
    await post("start-over", {});
    toast("Everything is back to the first day.");
  } catch (error) {
    toast(error.message);
  }
}

function themes() {
  const saved = read(localStorage, "theme") ?? "auto";
  for (const choice of document.querySelectorAll("input[name='theme']")) {
    choice.checked = choice.value === saved;
    choice.addEventListener("change", () => {
      write(localStorage, "theme", choice.value);
      if (choice.value === "auto") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = choice.value;
    });
  }
}

log.begin({ command: composer.say, show: log.jump, more, tapped: log.tapped, status });
composer.begin();
people.begin(switchTo);
clock.begin();
machinery.begin();
themes();
byId("actions").addEventListener("click", onAction);
byId("start-over").addEventListener("click", startOver);
byId("block").addEventListener("click", () => {
  byId("menu").hidePopover();
  post("block", { chat: store.current, blocked: !person().blocked }).catch((error) => toast(error.message));
});
document.addEventListener("visibilitychange", () => { if (!document.hidden) document.title = store.bot; });
listen({
  onEvent: (event) => events[event.kind]?.(event),
  onLost() {
    lost = true;
    status();
    trouble("The connection to the server on this machine is lost. Trying again …");
  },
});
