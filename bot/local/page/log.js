// The list of messages: what is in it, where it is scrolled to, where the focus goes.
import { draw } from "./bubble.js";
import { byId, day, el } from "./dom.js";
import { chat, person, store, takeEarlier } from "./store.js";
import { get } from "./wire.js";

const log = byId("log");
const list = byId("messages");
const NEAR = 90; // px from the end that still count as being there
const TOGETHER = 300; // seconds within which messages of one side stand together

let act = {};
let tappedAt = 0; // when a button was last used from here, for the focus that follows
let below = 0;
let quiet;

export function begin(actions) {
  act = actions;
  byId("to-end").addEventListener("click", () => { toEnd(); byId("words").focus(); });
  byId("earlier").addEventListener("click", showEarlier);
  log.addEventListener("scroll", () => { if (atEnd()) seen(); else byId("to-end").hidden = false; }, { passive: true });
  let stay = true;
  log.addEventListener("scroll", () => { stay = atEnd(); }, { passive: true });
  new ResizeObserver(() => { if (stay) toEnd(); }).observe(log);
  // A picture that arrives late must not push the newest words out of sight.
  list.addEventListener("load", () => { if (stay) toEnd(); }, true);
}

const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

function toEnd() {
  log.scrollTop = log.scrollHeight;
  seen();
}

function seen() {
  below = 0;
  byId("to-end").hidden = true;
  byId("below").hidden = true;
}

export const tapped = () => { tappedAt = performance.now(); };

const nodeOf = (id) => list.querySelector(`[data-id="${id}"]`);

// Draws the whole chat; a screen reader isn't told all of it again.
export function drawChat() {
  log.setAttribute("aria-live", "off");
  const held = document.activeElement?.closest?.(".msg")?.dataset.id;
  list.replaceChildren();
  stopTyping();
  const { messages, more } = chat();
  byId("earlier").hidden = !more;
  if (messages.size === 0) list.append(hello());
  for (const message of messages.values()) place(message);
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

// Puts a message where it belongs: in the place of its old self, or at the end.
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

// A message came or changed.
export function show(message) {
  const stay = atEnd();
  const known = nodeOf(message.message_id);
  const inside = known?.contains(document.activeElement);
  const node = place(message);
  const mine = !message.from.is_bot;
  if (known) {
    // A used keyboard is taken away with the focus in it: keep the place for whoever uses the keyboard.
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
    byId("to-end").hidden = false;
  }
  followTap(node);
}

// After a tap the focus goes on to the next question's buttons, unless it went elsewhere meanwhile.
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
  if (lonely) before.remove();
}

export function redraw(id) {
  const message = chat().messages.get(id);
  if (message && nodeOf(id)) place(message);
}

// The bot has read some messages: their marks change, nothing else.
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
