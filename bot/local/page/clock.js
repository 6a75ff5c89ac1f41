// Shows and moves the bot's clock.
import { byId, day, shortDay, time } from "./dom.js";
import { toast } from "./notices.js";
import { now, store } from "./store.js";
import { post } from "./wire.js";

const HOUR = 3600;
const MORNING = 8; // o'clock, in the browser's time zone

export function begin() {
  byId("clock").addEventListener("click", (event) => {
    const by = event.target.closest("[data-move]")?.dataset.move;
    if (by) move(by);
  });
  setInterval(drawClock, 1000);
}

// Seconds from a moment to the next 8:00 of the browser's local day.
export function untilMorning(from) {
  const morning = new Date(from);
  morning.setHours(MORNING, 0, 0, 0);
  if (morning <= from) morning.setDate(morning.getDate() + 1);
  return (morning - from) / 1000;
}

async function move(by) {
  const seconds = by === "hour" ? HOUR : by === "week" ? 7 * 24 * HOUR : untilMorning(now());
  moving(true);
  try {
    const answer = await post("clock", { seconds });
    setClock(answer.now);
    toast(`It's now ${day(now())}, ${time(now())}.`);
  } catch (error) {
    toast(error.message);
  } finally {
    moving(false);
  }
}

export function moving(on) {
  byId("clock-chip").classList.toggle("busy", on);
  for (const button of byId("clock").querySelectorAll("button")) button.disabled = on;
  if (on) byId("clock-long").textContent = "Moving …";
  else drawClock();
}

export function setClock(seconds) {
  store.offset = seconds * 1000 - Date.now();
  drawClock();
}

export function drawClock() {
  if (byId("clock-chip").classList.contains("busy")) return;
  const at = now();
  put("clock-time", time(at));
  put("clock-day", shortDay(at));
  put("clock-long", `${day(at)}, ${time(at)}`);
  byId("clock-chip").setAttribute("aria-label", `Clock: ${day(at)}, ${time(at)}. Move it`);
}

function put(id, text) {
  if (byId(id).textContent !== text) byId(id).textContent = text;
}
