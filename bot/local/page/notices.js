// Temporary messages: notifications, confirmation dialogs, copying to the clipboard.
import { byId } from "./dom.js";

let hiding;

export function toast(words) {
  const box = byId("toast");
  clearTimeout(hiding);
  box.textContent = words;
  hiding = setTimeout(() => { box.textContent = ""; }, 3500);
}

// Asks a question, and resolves to true if the answer is yes. Without `no` it only informs.
export function ask({ title, words, yes = "OK", no = null, danger = false }) {
  const dialog = byId("ask");
  byId("ask-title").textContent = title;
  byId("ask-words").textContent = words;
  byId("ask-yes").textContent = yes;
  byId("ask-yes").classList.toggle("danger", danger);
  byId("ask-no").textContent = no ?? "";
  byId("ask-no").hidden = no === null;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

export async function copy(text, said = "Copied") {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
  } catch {
    const box = document.createElement("textarea");
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    toast(done ? said : "Your browser doesn't allow copying here. Select the text instead.");
  }
}
