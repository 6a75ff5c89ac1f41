// Inline keyboards and the actions of their buttons.
import { el, icon } from "./dom.js";
import { ask, copy, toast } from "./notices.js";
import { safeUrl } from "./rich.js";
import { store } from "./store.js";
import { post } from "./wire.js";

const waiting = new Map(); // callback id → the button waiting for its answer
const early = new Map(); // answers that arrived before the response to the tap
const PATIENCE = 20_000;

export function keys(message, act) {
  const box = el("div", { class: "keys", role: "group" });
  for (const row of message.reply_markup.inline_keyboard) {
    box.append(el("div", { class: "line" }, ...row.map((button) => key(message, button, act))));
  }
  box.classList.toggle("answered", "edit_date" in message && buttons(message).length === 1);
  return box;
}

const buttons = (message) => message.reply_markup?.inline_keyboard?.flat() ?? [];

// The texts that its buttons copy.
export const copies = (message) => buttons(message).flatMap((button) => button.copy_text?.text ?? []);

// Only the newest keyboard asks something. Those above it, and one that the bot cut down to the answer given, are used:
// they still work, and stay quiet.
export function markUsed(list) {
  const all = [...list.querySelectorAll(".keys")];
  for (const box of all) {
    const answered = box.classList.contains("answered");
    const used = answered || box !== all.at(-1);
    box.classList.toggle("used", used);
    box.setAttribute("aria-label", answered ? "Your answer" : used ? "Earlier buttons" : "Answers");
  }
}

function key(message, button, act) {
  const look = `key ${["primary", "success", "danger"].includes(button.style) ? button.style : ""}`;
  if (button.url) {
    const href = safeUrl(button.url);
    return el("a", { class: look, href, target: "_blank", rel: "noopener noreferrer" }, button.text, icon("open"),
      el("span", { class: "out" }, ", opens in a new tab"));
  }
  if (button.copy_text) {
    const run = () => copy(button.copy_text.text);
    return el("button", { type: "button", class: look, on: { click: run } }, button.text, icon("copy"),
      el("span", { class: "out" }, ", copies a text"));
  }
  const node = el("button", { type: "button", class: look, data: { data: button.callback_data } }, button.text);
  node.addEventListener("click", () => tap(node, message, button, act));
  return node;
}

async function tap(node, message, button, act) {
  if (node.getAttribute("aria-busy") === "true") return;
  node.setAttribute("aria-busy", "true");
  act.tapped();
  try {
    const { id } = await post("tap", { chat: store.current, message_id: message.message_id, data: button.callback_data });
    waiting.set(id, node);
    setTimeout(() => settle(id), PATIENCE);
    if (early.has(id)) answered(early.get(id));
  } catch (error) {
    node.removeAttribute("aria-busy");
    toast(error.message);
  }
}

function settle(id) {
  waiting.get(id)?.removeAttribute("aria-busy");
  waiting.delete(id);
  early.delete(id);
}

export function answered(event) {
  if (!waiting.has(event.id)) {
    early.set(event.id, event);
    setTimeout(() => early.delete(event.id), 2000);
    return;
  }
  settle(event.id);
  if (!event.text) return;
  if (event.alert) ask({ title: store.bot, words: event.text });
  else toast(event.text);
}
