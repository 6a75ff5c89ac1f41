// One message: its text, attachments, time and buttons.
import { byId, el, gist, icon, time } from "./dom.js";
import { copies, keys } from "./keys.js";
import { rich } from "./rich.js";
import { chat, isUnread, store } from "./store.js";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const HOVERLESS = matchMedia("(hover: none)");

// Renders a message into its element. Only what changed is replaced, so that focus and reading position aren't lost.
export function draw(node, message, act) {
  const mine = !message.from.is_bot;
  const { reactions } = chat();
  const parts = {
    body: JSON.stringify([message.text, message.entities, message.caption, message.caption_entities,
      message.photo?.at(-1).file_id, message.document?.file_id, message.reply_to_message?.message_id,
      copies(message), mine && message.edit_date, mine && isUnread(store.current, message.message_id)]),
    keys: JSON.stringify(message.reply_markup ?? null),
    reaction: reactions.get(message.message_id) ?? "",
  };
  const before = { ...node.parts };
  node.parts = parts;
  node.classList.toggle("mine", mine);
  node.classList.toggle("edited", mine && "edit_date" in message);
  if (before.body !== parts.body) {
    const body = bubble(message, mine, act);
    const old = node.querySelector(".bubble");
    if (old) old.replaceWith(body);
    else node.append(body, tools(message, act));
    before.reaction = ""; // it was attached to the old bubble
  }
  if (before.keys !== parts.keys) {
    node.querySelector(".keys")?.remove();
    if (message.reply_markup?.inline_keyboard) node.append(keys(message, act));
  }
  if (before.reaction !== parts.reaction) {
    node.querySelector(".reaction")?.remove();
    if (parts.reaction) {
      const label = `${store.bot} reacted with ${parts.reaction}`;
      node.querySelector(".bubble").append(el("span", { class: "reaction", role: "img", "aria-label": label }, parts.reaction));
    }
  }
}

function bubble(message, mine, act) {
  const box = el("div", { class: "bubble" });
  box.append(el("span", { class: "out" }, mine ? "You: " : `${store.bot}: `));
  if (message.forward_origin) {
    box.append(el("p", { class: "forwarded" }, `Forwarded from ${message.forward_origin.sender_user_name}`));
  }
  if (message.reply_to_message) box.append(quote(message.reply_to_message, act));
  const carried = carries(message);
  if (carried) {
    box.classList.add("media");
    if (message.sticker) box.classList.add("bare");
    if (carried.matches(".open")) {
      const { width, height } = message.photo.at(-1);
      box.classList.add("photo");
      box.style.setProperty("--ratio", width / height);
    }
    box.append(carried);
  }
  const words = message.text ?? message.caption;
  if (words) {
    const entities = message.entities ?? message.caption_entities ?? [];
    box.append(el("div", { class: "words", dir: "auto" }, rich(words, entities, { onCommand: mine ? null : act.command, copied: copies(message) })));
    const last = entities.findLast?.(({ type }) => type === "pre" || type.endsWith("blockquote"));
    if (last && last.offset + last.length >= words.length) box.classList.add("block-end");
  }
  if (words && RIGHT_TO_LEFT.test(words)) box.classList.add("block-end"); // its last line may end where the time is
  box.append(meta(message, mine));
  box.addEventListener("click", (event) => {
    // On a touch screen nothing hovers: tapping the bubble opens the menu, unless something in it was tapped.
    if (HOVERLESS.matches && !event.target.closest("button, a") && getSelection().isCollapsed) {
      act.more(box.parentElement.querySelector(".tools"), message.message_id);
    }
  });
  return box;
}

function meta(message, mine) {
  const when = new Date(message.date * 1000);
  const line = el("div", { class: "meta" });
  if (mine && message.edit_date) line.append("edited");
  line.append(el("time", { datetime: when.toISOString() }, time(when)));
  if (mine) {
    const waiting = isUnread(store.current, message.message_id);
    line.append(icon(waiting ? "clock" : "checks"), el("span", { class: "out" }, waiting ? "not yet read" : "read"));
    if (waiting) line.classList.add("waiting");
  }
  return line;
}

function quote(target, act) {
  const name = target.from.is_bot ? store.bot : target.from.first_name;
  return el("button", { type: "button", class: "quote", on: { click: () => act.show(target.message_id) } },
    el("b", {}, name), el("span", { dir: "auto" }, gist(target)));
}

function tools(message, act) {
  const button = el("button", {
    type: "button", class: "icon small tools", "aria-haspopup": "dialog", "aria-expanded": "false",
    "aria-label": `More about: ${gist(message).slice(0, 40)}`,
  }, icon("more"));
  button.addEventListener("click", () => act.more(button, message.message_id));
  return button;
}

function carries(message) {
  if (message.photo) return photo(message);
  if (message.document) {
    const { file_id: id, file_name: name, file_size: size } = message.document;
    return el("a", { class: "file", href: `/chat/file/${id}`, download: name },
      el("span", { class: "disc" }, icon("file")), el("span", {}, el("b", {}, name), el("small", {}, weight(size))));
  }
  if (message.sticker) return el("span", { class: "sticker", role: "img", "aria-label": "Sticker" }, message.sticker.emoji);
  const { latitude, longitude } = message.location ?? {};
  const words = message.location ? `📍 Location ${latitude.toFixed(2)}, ${longitude.toFixed(2)}`
    : message.voice ? "🎤 Voice message, 0:04"
      : message.video_note ? "📹 Video message, 0:04"
        : message.contact ? `👤 Contact: ${message.contact.first_name}` : null;
  return words && el("div", { class: "words" }, words);
}

function photo(message) {
  const { file_id: id, width, height } = message.photo.at(-1);
  if (width <= 1) return el("div", { class: "words" }, "🖼️ Photo");
  const source = `/chat/file/${id}`;
  const alt = message.caption ? `Picture: ${gist(message)}` : "Picture";
  const open = el("button", { type: "button", class: "open", "aria-label": `${alt.replace(/\.$/, "")}. Open it large` },
    el("img", { src: source, alt: "", width, height, loading: "lazy" }));
  open.addEventListener("click", () => {
    byId("picture-large").src = source;
    byId("picture-large").alt = alt;
    byId("picture-save").href = source;
    byId("picture").showModal();
  });
  return open;
}

function weight(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}
