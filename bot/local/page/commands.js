// The command menu: "/" lists the bot's commands, filtered as you type.
import { byId, el } from "./dom.js";
import { person } from "./store.js";

const box = byId("suggestions");
const words = byId("words");
let shown = [];
let active = -1;
let pick = () => {};

export function begin(onPick) {
  pick = onPick;
  byId("show-commands").addEventListener("click", () => {
    const open = !box.hidden;
    words.focus();
    if (open) return hide();
    if (!words.value.startsWith("/")) offer(person()?.commands ?? []);
    else suggest();
  });
  const leave = () => setTimeout(() => { if (![words, box].includes(document.activeElement)) hide(); }, 150);
  words.addEventListener("blur", leave);
  box.addEventListener("blur", leave);
  box.addEventListener("keydown", (event) => {
    if (onKey(event)) words.focus();
  });
}

export function hide() {
  box.hidden = true;
  shown = [];
  active = -1;
  words.removeAttribute("aria-activedescendant");
}

export function suggest() {
  const typed = /^\/([a-z0-9_]*)$/i.exec(words.value);
  if (!typed) return hide();
  const start = typed[1].toLowerCase();
  offer((person()?.commands ?? []).filter(({ command }) => command.startsWith(start)));
  // A complete name means that command: "/do" isn't "/dodont".
  if (start) mark(Math.max(shown.findIndex(({ command }) => command === start), 0));
}

function offer(commands) {
  if (commands.length === 0) return hide();
  shown = commands;
  box.replaceChildren(...commands.map(({ command, description }, place) => {
    const row = el("div", { class: "suggestion", role: "option", id: `command-${place}`, "aria-selected": "false" },
      el("b", {}, `/${command}`), el("span", {}, description));
    row.addEventListener("pointerdown", (event) => { event.preventDefault(); take(place); });
    return row;
  }));
  box.hidden = false;
  box.scrollTop = 0;
  mark(-1);
}

function mark(place) {
  box.children[active]?.setAttribute("aria-selected", "false");
  active = place;
  const row = box.children[active];
  row?.setAttribute("aria-selected", "true");
  row?.scrollIntoView({ block: "nearest" });
  if (row) words.setAttribute("aria-activedescendant", row.id);
  else words.removeAttribute("aria-activedescendant");
}

function take(place) {
  const { command } = shown[place];
  hide();
  pick(`/${command}`);
}

// Returns true if the menu handled the key.
export function onKey(event) {
  if (box.hidden) return false;
  const { key } = event;
  if (key === "ArrowDown" || key === "ArrowUp") {
    const step = key === "ArrowDown" ? 1 : -1;
    mark(active < 0 ? (step > 0 ? 0 : shown.length - 1) : (active + step + shown.length) % shown.length);
  } else if (key === "Escape") hide();
  else if (key === "Tab" && active >= 0 && !event.shiftKey) {
    words.value = `/${shown[active].command} `;
    words.dispatchEvent(new Event("input"));
  } else if (key === "Enter" && active >= 0 && !event.shiftKey) take(active);
  else return false;
  event.preventDefault();
  return true;
}
