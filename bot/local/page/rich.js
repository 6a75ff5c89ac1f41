// Renders text with entities as nodes. Offsets are UTF-16 code units, like JavaScript's own.
import { el, icon } from "./dom.js";
import { copy } from "./notices.js";

// A number to call as our helplines name it: before "call" or "free", or after a comma at the end of a line. No year.
const NUMBER = String.raw`\+?\d(?:[ -]?\d){2,14}`;
const PHONE = new RegExp(
  String.raw`(?<=[:,] )${NUMBER}(?=, (?:call|text|free|or text)\b)|(?<=, |\b(?:text|call) )(?!(?:19|20)\d\d\b)${NUMBER}(?=[.;]?\s*$)`,
  "gm",
);
const SIMPLE = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };

// The entities as a tree: one that overlaps another's edge is split there.
function tree(entities, start, end) {
  const rest = entities
    .filter(({ offset, length }) => length > 0 && offset < end && offset + length > start)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const found = [];
  while (rest.length) {
    const entity = rest.shift();
    const stop = entity.offset + entity.length;
    const inside = [];
    while (rest.length && rest[0].offset < stop) {
      const next = rest.shift();
      const over = next.offset + next.length - stop;
      inside.push(over > 0 ? { ...next, length: next.length - over } : next);
      if (over > 0) {
        const later = { ...next, offset: stop, length: over };
        const place = rest.findIndex((other) => other.offset >= stop);
        rest.splice(place < 0 ? rest.length : place, 0, later);
      }
    }
    found.push({ ...entity, inside });
  }
  return found;
}

// `copied` are the texts that the message's own buttons copy.
export function rich(text, entities = [], { onCommand = null, copied = [] } = {}, start = 0, end = text.length) {
  const fragment = document.createDocumentFragment();
  let at = start;
  for (const entity of tree(entities, start, end)) {
    if (entity.offset > at) fragment.append(...plain(text, at, entity.offset));
    const stop = entity.offset + entity.length;
    const said = text.slice(entity.offset, stop);
    const inner = rich(text, entity.inside, { onCommand, copied }, entity.offset, stop);
    fragment.append(wrap(entity, said, inner, { onCommand, copied }));
    at = stop;
  }
  if (at < end) fragment.append(...plain(text, at, end));
  return fragment;
}

// Text without entities. Telegram's apps make links of numbers by themselves.
function plain(text, start, end) {
  const nodes = [];
  let at = start;
  for (const found of text.matchAll(PHONE)) {
    const stop = found.index + found[0].length;
    if (found.index < at || stop > end) continue;
    nodes.push(text.slice(at, found.index), link(`tel:${found[0].replace(/[ -]/g, "")}`, found[0]));
    at = stop;
  }
  return [...nodes, text.slice(at, end)];
}

function wrap(entity, said, inner, { onCommand, copied }) {
  switch (entity.type) {
    case "pre": return pre(entity, said, copied);
    case "text_link": return link(entity.url, inner);
    case "url": return link(said, inner);
    case "email": return link(`mailto:${said}`, inner);
    case "bot_command":
      if (!onCommand) return inner;
      return el("button", { type: "button", class: "cmd", on: { click: () => onCommand(said) } }, inner);
    case "spoiler": return spoiler(inner);
    case "blockquote":
    case "expandable_blockquote": return el("blockquote", {}, inner);
    default: return SIMPLE[entity.type] ? el(SIMPLE[entity.type], {}, inner) : inner;
  }
}

export function safeUrl(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(address, inner) {
  const href = safeUrl(address);
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, inner) : inner;
}

function spoiler(inner) {
  const veil = el("button", { type: "button", class: "spoiler", "aria-expanded": "false", "aria-label": "Hidden text" });
  const words = el("span", { "aria-hidden": "true" }, inner);
  veil.append(words);
  veil.addEventListener("click", () => {
    veil.setAttribute("aria-expanded", "true");
    veil.removeAttribute("aria-label");
    words.removeAttribute("aria-hidden");
  });
  return veil;
}

function pre(entity, said, copied) {
  const block = el("span", { class: "pre" }, el("pre", { dir: "auto" }, said));
  if (copied.includes(said)) return block; // a button under the message copies the same
  const button = el("button", { type: "button", on: { click: () => copy(said) } }, icon("copy"), "Copy");
  block.prepend(el("span", { class: "pre-bar" }, el("span", {}, entity.language), button));
  return block;
}
