// The page's copy of the server's state.

export const store = {
  bot: "Rebound",
  people: [],
  chats: new Map(), // id → { messages: Map(id → message), reactions: Map, more }
  unread: new Map(), // "chat:message" → update id that the bot hasn't confirmed
  fresh: new Map(), // chat → how many messages came while another was open
  current: null,
  here: false,
  offset: 0, // the bot's time minus this machine's, in ms
};

export const person = (id = store.current) => store.people.find((one) => one.id === id);
export const chat = (id = store.current) => store.chats.get(id);
export const now = () => new Date(Date.now() + store.offset);
export const isUnread = (chatId, messageId) => store.unread.has(`${chatId}:${messageId}`);

const asChat = ({ messages, reactions, more }) => ({
  messages: new Map(messages.map((message) => [message.message_id, message])),
  reactions: new Map(Object.entries(reactions).map(([id, emoji]) => [Number(id), emoji])),
  more,
});

export function takeEverything(event) {
  store.bot = event.bot;
  store.people = event.people;
  store.here = event.here;
  store.offset = event.now * 1000 - Date.now();
  store.chats = new Map(Object.entries(event.chats).map(([id, history]) => [Number(id), asChat(history)]));
  store.unread = new Map();
  for (const [id, waiting] of Object.entries(event.unread)) {
    for (const [message, update] of Object.entries(waiting)) store.unread.set(`${id}:${message}`, update);
  }
  if (!person()) store.current = chosen();
}

export function takePeople(event) {
  store.people = event.people;
  store.bot = event.bot;
  for (const { id } of event.people) {
    if (!store.chats.has(id)) store.chats.set(id, asChat({ messages: [], reactions: {}, more: false }));
  }
}

// Adds earlier messages before those already loaded.
export function takeEarlier(id, history) {
  const earlier = asChat(history);
  const known = store.chats.get(id);
  known.messages = new Map([...earlier.messages, ...known.messages]);
  known.reactions = new Map([...earlier.reactions, ...known.reactions]);
  known.more = earlier.more;
}

// Each tab remembers its own person, so that two tabs can be two people.
function chosen() {
  const saved = Number(read(sessionStorage, "person") ?? read(localStorage, "person"));
  return store.people.some(({ id }) => id === saved) ? saved : store.people[0]?.id ?? null;
}

export function choose(id) {
  store.current = id;
  store.fresh.delete(id);
  write(sessionStorage, "person", id);
  write(localStorage, "person", id);
}

export function read(storage, name) {
  try { return storage.getItem(name); } catch { return null; }
}

export function write(storage, name, value) {
  try { storage.setItem(name, String(value)); } catch { /* storage is off; nothing else depends on it */ }
}
