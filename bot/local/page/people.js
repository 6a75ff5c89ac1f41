// The simulated people: listing, switching, adding.
import { byId, el, gist } from "./dom.js";
import { toast } from "./notices.js";
import { store } from "./store.js";
import { post } from "./wire.js";

let change = () => {};

export function begin(onChange) {
  change = onChange;
  byId("add-person").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    try {
      const { id } = await post("people", { name: form.name.value, language: form.language.value });
      form.reset();
      change(id);
    } catch (error) {
      toast(error.message);
    }
  });
}

export function drawPeople() {
  const list = byId("people-list");
  const held = list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
  list.replaceChildren(...store.people.map((one) => el("li", {}, row(one))));
  if (held) list.querySelector(`[data-id="${held}"]`)?.focus();
  const elsewhere = [...store.fresh.values()].reduce((sum, count) => sum + count, 0);
  byId("elsewhere").hidden = elsewhere === 0;
  byId("elsewhere").textContent = elsewhere;
  byId("open-people").setAttribute("aria-label", elsewhere ? `People, ${elsewhere} new messages` : "People");
}

function row(one) {
  const last = [...(store.chats.get(one.id)?.messages.values() ?? [])].at(-1);
  const fresh = store.fresh.get(one.id) ?? 0;
  const said = one.blocked ? "Blocked the bot" : last ? gist(last) : "Hasn't started yet";
  const button = el("button", {
    type: "button", class: "person", data: { id: one.id }, "aria-current": one.id === store.current ? "true" : null,
    on: { click: () => change(one.id) },
  },
  el("span", { class: `face c${one.id % 6}`, "aria-hidden": "true" }, [...one.name][0].toUpperCase()),
  el("span", { class: "lines" }, el("b", { dir: "auto" }, one.name), el("small", { dir: "auto" }, said)));
  if (fresh) button.append(el("span", { class: "badge" }, fresh, el("span", { class: "out" }, " new")));
  return button;
}
