// Where the question of a message begins, so that it stays on screen above its buttons.

const MARKS = "?\uff1f\u061f";

// The top of the line with the last question mark, in px of the window; a letter to copy asks nothing of the reader.
// Without a mark it is the top of the message, and null where there are no words.
export function questionTop(node) {
  const words = node.querySelector(".words");
  if (!words) return null;
  const pieces = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (piece) => (
    piece.parentElement.closest(".pre") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let begin = null; // where the current line began
  let asked = null;
  while (pieces.nextNode()) {
    const piece = pieces.currentNode;
    for (let at = 0; at < piece.length; at += 1) {
      if (piece.data[at] === "\n") begin = null;
      else begin ??= { piece, at };
      if (MARKS.includes(piece.data[at])) asked = begin;
    }
  }
  if (!asked) return words.getBoundingClientRect().top;
  const line = document.createRange();
  line.setStart(asked.piece, asked.at);
  line.setEnd(asked.piece, asked.at + 1);
  return line.getBoundingClientRect().top;
}
