// The composer: text input, splitting long texts, replying, editing, attachments.
import * as commands from "./commands.js";
import { byId, el, gist } from "./dom.js";
import { toast } from "./notices.js";
import { chat, person, store } from "./store.js";
import { post } from "./wire.js";

export const MOST = 4096;
const MOST_BYTES = 12_000_000;
const SPOT = ["latitude", "longitude"];
const words = byId("words");
const drafts = new Map();
let about = null; // { what: "reply" | "edit", id }
let sending = Promise.resolve();
let sendingFor = null;

export function begin() {
  commands.begin((command) => say(command));
  byId("composer").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  words.addEventListener("input", () => { fit(); commands.suggest(); });
  words.addEventListener("keydown", onKey);
  byId("cancel").addEventListener("click", () => { forget(); words.focus(); });
  byId("start").addEventListener("click", () => say("/start").then(() => words.focus()));
  byId("unblock").addEventListener("click", () => act("block", { blocked: false }).then(() => words.focus()));
  byId("attach").addEventListener("click", (event) => {
    const kind = event.target.closest("[data-send]")?.dataset.send;
    if (kind) send(kind);
  });
  byId("file").addEventListener("change", sendFile);
  byId("send-place").addEventListener("submit", (event) => { event.preventDefault(); sendPlace(); });
  byId("place").addEventListener("change", choosePlace);
  choosePlace();
}

function onKey(event) {
  if (event.isComposing || commands.onKey(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  } else if (event.key === "Escape" && about) forget();
  else if (event.key === "ArrowUp" && words.value === "" && !about) {
    const last = [...chat().messages.values()].findLast((message) => !message.from.is_bot && message.text);
    if (last) { event.preventDefault(); edit(last.message_id); }
  }
}

function fit() {
  words.style.height = "auto";
  words.style.height = `${words.scrollHeight + 2}px`;
  const parts = words.value.length > MOST ? split(words.value).length : 1;
  byId("count").hidden = parts === 1;
  byId("count").textContent = parts === 1 ? "" : `That's long, so it will go out as ${parts} messages, just as in Telegram.`;
}

// Telegram's apps split a long text into messages, at a line break or a space if possible.
export function split(text, most = MOST) {
  const parts = [];
  let rest = text;
  while (rest.length > most) {
    let cut = Math.max(rest.lastIndexOf("\n", most), 0);
    if (cut < most / 2) cut = Math.max(rest.lastIndexOf(" ", most), 0);
    if (cut < most / 2) cut = most;
    const code = rest.charCodeAt(cut - 1);
    if (code >= 0xd800 && code < 0xdc00) cut -= 1; // never between surrogates
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  parts.push(rest);
  return parts.filter((part) => part.trim());
}

function submit() {
  const text = words.value;
  if (!text.trim()) return;
  const what = about;
  setWords("");
  forget();
  commands.hide();
  if (what?.what === "edit") {
    if (text.length > MOST) toast("An edited message can have 4,096 characters at most.");
    else act("edit", { message_id: what.id, text });
  } else say(text, what?.id);
}

// Messages are sent one at a time, so that they arrive in order whatever the network does.
export function say(text, replyTo) {
  const to = store.current;
  commands.hide();
  if (words.value.startsWith("/")) setWords("");
  sending = sending.then(async () => {
    const parts = split(text);
    for (const [place, part] of parts.entries()) {
      try {
        await post("say", { chat: to, text: part, reply_to: place === 0 ? replyTo : undefined });
      } catch (error) {
        toast(error.message);
        // What wasn't sent is put back into the composer.
        const left = parts.slice(place).join("");
        if (store.current === to) setWords(words.value ? `${left}\n${words.value}` : left);
        else drafts.set(to, left);
        return;
      }
    }
  });
  return sending;
}

async function act(name, body) {
  try {
    await post(name, { chat: store.current, ...body });
  } catch (error) {
    toast(error.message);
  }
}

function send(kind, given = {}) {
  byId("attach").hidePopover();
  words.focus();
  return act("send", { kind, ...given });
}

async function sendFile() {
  const [file] = byId("file").files;
  if (!file) return;
  if (file.size > MOST_BYTES) return toast("A file can have 12 MB at most here.");
  const url = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  }).catch(() => null);
  byId("file").value = "";
  if (url === null) return toast("That file can't be read.");
  await send("document", { name: file.name, data: url.slice(url.indexOf(",") + 1) });
}

// A city of the list knows its coordinates; they are only asked for where it isn't there.
function choosePlace() {
  const elsewhere = byId("place").value === "";
  byId("spot").hidden = !elsewhere;
  for (const name of SPOT) byId(name).disabled = !elsewhere;
}

function sendPlace() {
  const city = byId("place").value;
  const [latitude, longitude] = city ? city.split(",").map(Number) : SPOT.map((name) => byId(name).valueAsNumber);
  return send("location", { latitude, longitude });
}

function setWords(text) {
  words.value = text;
  fit();
}

export function reply(id) {
  const message = chat().messages.get(id);
  if (!message) return;
  speakOf("reply", id, message.from.is_bot ? `Reply to ${store.bot}` : "Reply to yourself", gist(message));
}

export function edit(id) {
  const message = chat().messages.get(id);
  if (!message?.text || message.from.is_bot) return;
  speakOf("edit", id, "Edit message", gist(message));
  setWords(message.text);
  words.setSelectionRange(words.value.length, words.value.length);
}

function speakOf(what, id, title, text) {
  if (about?.what === "edit") setWords("");
  about = { what, id };
  byId("about-icon").setAttribute("href", `#i-${what}`);
  byId("about-what").textContent = title;
  byId("about-text").textContent = text;
  byId("about-reply").hidden = false;
  words.focus();
}

function forget() {
  if (about?.what === "edit") setWords("");
  about = null;
  byId("about-reply").hidden = true;
}

// The bottom of the page for this person: start, write, or unblock. Each person has a draft of their own.
export function drawFoot() {
  const who = person();
  const writing = Boolean(who?.started && !who.blocked);
  byId("start").hidden = !who || who.started || who.blocked;
  byId("unblock").hidden = !who?.blocked;
  byId("composer").hidden = !writing;
  if (!writing) forget();
  byId("show-commands").hidden = !who?.commands.length;
  drawKeyboard(writing ? who.keyboard : null);
  if (sendingFor !== store.current) {
    if (sendingFor !== null) drafts.set(sendingFor, about?.what === "edit" ? "" : words.value);
    sendingFor = store.current;
    forget();
    setWords(drafts.get(store.current) ?? "");
    commands.hide();
  }
}

function drawKeyboard(markup) {
  const box = byId("their-keyboard");
  box.hidden = !markup;
  const rows = markup?.keyboard ?? [];
  box.replaceChildren(...rows.map((row) => el("div", { class: "line" }, ...row.map((button) => {
    const run = () => (button.request_location ? byId("attach").showPopover() : say(button.text));
    return el("button", { type: "button", class: "key", on: { click: run } }, button.text);
  }))));
}
