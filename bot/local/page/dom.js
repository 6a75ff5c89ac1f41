// DOM helpers. Text always becomes a text node, so nothing that anybody wrote is parsed as markup.

import { now } from "./store.js";

export const byId = (id) => document.getElementById(id);

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name === "on") for (const [event, run] of Object.entries(value)) node.addEventListener(event, run);
    else if (name === "data") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

const asTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const asDay = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const asShort = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });
const asYear = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

export const time = (date) => asTime.format(date);
export const day = (date) => (date.getFullYear() === now().getFullYear() ? asDay : asYear).format(date);
export const shortDay = (date) => asShort.format(date);

// One line about a message, for previews and quotes.
export function gist(message) {
  if (message.text) return message.text.replace(/\s+/g, " ").slice(0, 120);
  if (message.caption) return message.caption.replace(/\s+/g, " ").slice(0, 120);
  const kinds = {
    photo: "Photo", voice: "Voice message", sticker: "Sticker", video_note: "Video message", location: "Location",
    contact: "Contact", document: message.document?.file_name ?? "File",
  };
  return kinds[Object.keys(kinds).find((kind) => kind in message)] ?? "Message";
}
