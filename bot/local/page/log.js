// The list of messages: its contents, scroll position and focus.
import { draw } from "./bubble.js";
import { byId, day, el } from "./dom.js";
import { markUsed } from "./keys.js";
import { questionTop } from "./question.js";
import { chat, person, store, takeEarlier } from "./store.js";
import { get } from "./wire.js";

const log = byId("log");
const list = byId("messages");
const NEAR = 90; // px from the end that count as being at the end
const ABOVE = 12; // px left free above a question
const TOGETHER = 300; // seconds within which messages from one side are grouped

let act = {};
let tappedAt = 0; // when a button was last tapped, for moving the focus afterwards
let below = 0;
let quiet;

export function begin(actions) {
  act = actions;
  byId("to-end").addEventListener("click", () => { log.scrollTop = log.scrollHeight; seen(); byId("words").focus(); });
  byId("earlier").addEventListener("click", showEarlier);
  log.addEventListener("scroll", () => { if (atEnd()) seen(); else offerEnd(); }, { passive: true });
  let stay = true;
  log.addEventListener("scroll", () => { stay = atEnd(); }, { passive: true });
  new ResizeObserver(() => { if (stay) toEnd(); }).observe(log);
  // A picture that loads late must not push the newest message out of view.
  list.addEventListener("load", () => { if (stay) toEnd(); }, true);
}

const most = () => log.scrollHeight - log.clientHeight;
const atEnd = () => end() - log.scrollTop < NEAR;

// How far down to go for the newest message: all the way, but not past the question whose buttons fill the screen.
function end() {
  const asked = list.lastElementChild?.querySelector(".keys:not(.used)") ? questionTop(list.lastElementChild) : null;
  if (asked === null) return most();
  return Math.min(most(), log.scrollTop + asked - log.getBoundingClientRect().top - ABOVE);
}

function toEnd() {
  log.scrollTop = end();
  seen();
}

function seen() {
  below = 0;
  byId("below").hidden = true;
  if (most() - log.scrollTop < NEAR) byId("to-end").hidden = true;
  else offerEnd();
}

function offerEnd() {
  byId("to-end").hidden = false;
}

export const tapped = () => { tappedAt = performance.now(); };

const nodeOf = (id) => list.querySelector(`[data-id="${id}"]`);

// Renders the whole chat without having a screen reader announce all of it again.
export function drawChat() {
  log.setAttribute("aria-live", "off");
  const held = document.activeElement?.closest?.(".msg")?.dataset.id;
  list.replaceChildren();
  stopTyping();
  const { messages, more } = chat();
  byId("earlier").hidden = !more;
  if (messages.size === 0) list.append(hello());
  for (const message of messages.values()) place(message);
  markUsed(list);
  toEnd();
  if (held) nodeOf(held)?.focus({ preventScroll: true });
  setTimeout(() => log.setAttribute("aria-live", "polite"), 300);
}

function hello() {
  const about = person()?.description;
  return el("div", { class: "hello" },
    el("img", { src: "/chat/page/icon.svg", alt: "", width: 84, height: 84 }),
    el("h2", {}, store.bot),
    el("p", { dir: "auto" }, about || "No messages here yet."));
}

// Replaces the message's old version, or appends it.
function place(message) {
  const known = nodeOf(message.message_id);
  if (known) {
    draw(known, message, act);
    return known;
  }
  list.querySelector(".hello")?.remove();
  const last = list.lastElementChild;
  const when = new Date(message.date * 1000);
  const node = el("div", { class: "msg", tabindex: "-1", data: { id: message.message_id, date: message.date } });
  const sameDay = last && new Date(last.dataset.date * 1000).toDateString() === when.toDateString();
  if (!sameDay) list.append(el("div", { class: "day", data: { date: message.date } }, day(when)));
  draw(node, message, act);
  const together = sameDay && last.classList.contains("mine") === node.classList.contains("mine")
    && message.date - last.dataset.date < TOGETHER;
  node.classList.toggle("next", Boolean(together));
  list.append(node);
  return node;
}

// Handles a new or edited message.
export function show(message) {
  const stay = atEnd();
  const known = nodeOf(message.message_id);
  const inside = known?.contains(document.activeElement);
  const node = place(message);
  markUsed(list);
  const mine = !message.from.is_bot;
  if (known) {
    // The removed keyboard may have the focus: keep the position for people who navigate with the keyboard.
    if (inside && !known.contains(document.activeElement)) known.focus({ preventScroll: true });
    if (stay) toEnd();
    return;
  }
  node.classList.add("fresh");
  if (!mine) stopTyping();
  if (stay || mine) toEnd();
  else if (!mine) {
    below += 1;
    byId("below").textContent = below;
    byId("below").hidden = false;
    offerEnd();
  }
  followTap(node);
}

// After a tap, moves the focus to the next question's buttons, unless it has moved elsewhere meanwhile.
function followTap(node) {
  const free = document.activeElement === document.body || document.activeElement?.classList.contains("msg");
  const first = node.querySelector(".key");
  if (first && free && performance.now() - tappedAt < 6000) first.focus({ preventScroll: true });
}

export function remove(id) {
  const node = nodeOf(id);
  if (!node) return;
  const before = node.previousElementSibling;
  const lonely = before?.classList.contains("day") && !node.nextElementSibling?.classList.contains("msg");
  if (node.contains(document.activeElement)) log.focus({ preventScroll: true });
  node.remove();
  markUsed(list);
  if (lonely) before.remove();
}

export function redraw(id) {
  const message = chat().messages.get(id);
  if (!message || !nodeOf(id)) return;
  place(message);
  markUsed(list);
}

// Updates the read marks of messages that the bot has read.
export function readMarks(ids) {
  for (const id of ids) redraw(id);
}

export function typing() {
  const stay = atEnd();
  byId("typing").hidden = false;
  clearTimeout(quiet);
  quiet = setTimeout(() => { stopTyping(); act.status(); }, 5000);
  if (stay) toEnd();
}

export function stopTyping() {
  clearTimeout(quiet);
  byId("typing").hidden = true;
}

export const isTyping = () => !byId("typing").hidden;

export function jump(id) {
  const node = nodeOf(id);
  if (!node) return;
  node.scrollIntoView({ block: "center", behavior: "smooth" });
  node.focus({ preventScroll: true });
}

async function showEarlier() {
  const known = chat();
  const id = store.current;
  const [first] = known.messages.keys();
  const history = await get("history", { chat: id, before: first });
  takeEarlier(id, history);
  if (store.current !== id) return;
  const height = log.scrollHeight;
  drawChat();
  log.scrollTop = log.scrollHeight - height;
  nodeOf(first)?.focus({ preventScroll: true });
}
