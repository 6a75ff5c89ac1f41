// The log of the bot's API calls.
import { byId, el, time } from "./dom.js";
import { get } from "./wire.js";

const KEEP = 150;
const panel = byId("machinery");
const list = byId("calls");
let last = 0;
let timer;
let opener = null;

export function begin() {
  document.addEventListener("click", (event) => {
    const from = event.target.closest("[data-open='machinery']");
    if (from) open(from);
  });
  byId("close-machinery").addEventListener("click", close);
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  byId("show-polls").addEventListener("change", () => { last = 0; list.replaceChildren(); look(); });
}

function open(from) {
  opener = from.closest("[popover]") ? byId("open-menu") : from;
  byId("menu").hidePopover();
  panel.hidden = false;
  panel.querySelector("h2").focus();
  look();
}

function close() {
  panel.hidden = true;
  clearTimeout(timer);
  opener?.focus();
}

async function look() {
  clearTimeout(timer);
  if (panel.hidden) return;
  try {
    const { calls } = await get("calls", { after: last, limit: 400 });
    for (const call of calls) {
      last = Math.max(last, call.number);
      if (byId("show-polls").checked || !isEmptyPoll(call)) list.prepend(row(call));
    }
    while (list.childElementCount > KEEP) list.lastElementChild.remove();
    if (!list.childElementCount) list.textContent = "No calls yet.";
    else if (list.firstChild.nodeType === Node.TEXT_NODE) list.firstChild.remove();
  } catch { /* the line above the chat says that the connection is gone */ }
  timer = setTimeout(look, 1500);
}

const isEmptyPoll = ({ method, status, answer }) => method === "getUpdates" && status === 200 && answer.length === 0;

function row(call) {
  const bad = call.status !== 200;
  const about = bad ? call.answer : call.method === "getUpdates" ? `${call.answer.length} updates` : "";
  const code = (value) => el("pre", {}, JSON.stringify(value, null, 2));
  const box = el("details", { class: "call" },
    el("summary", {}, el("span", { class: bad ? "code bad" : "code" }, String(call.status)),
      el("b", {}, call.method, about ? ` · ${about}` : ""), el("small", {}, time(new Date(call.at * 1000)))));
  // The contents are rendered when the panel is opened.
  box.addEventListener("toggle", () => {
    if (box.childElementCount === 1) box.append(el("h3", {}, "Asked"), code(call.params), el("h3", {}, "Answered"), code(call.answer));
  });
  return box;
}
