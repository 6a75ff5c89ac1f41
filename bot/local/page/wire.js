// Talks to the server: JSON requests out, server-sent events in.

export class CantDo extends Error {}

export async function post(name, body) {
  let answer;
  try {
    answer = await fetch(`/chat/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new CantDo("Rebound isn't running on this machine right now.");
  }
  const given = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new CantDo(given.error ?? "That didn't work.");
  return given;
}

export async function get(name, query) {
  const answer = await fetch(`/chat/${name}?${new URLSearchParams(query)}`);
  if (!answer.ok) throw new CantDo("That didn't work.");
  return answer.json();
}

// Every connection begins with the full state, so nothing is missed between connections.
export function listen({ onEvent, onLost }) {
  let source;
  let again;
  const open = () => {
    clearTimeout(again);
    source?.close();
    source = new EventSource("/chat/events");
    source.onmessage = (event) => onEvent(JSON.parse(event.data));
    source.onerror = () => {
      onLost();
      // Browsers stop reconnecting after some errors; we don't.
      source.close();
      again = setTimeout(open, 1000);
    };
  };
  open();
  addEventListener("online", open);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) open(); });
}
