"""The drawing process itself: reads what to draw from standard input, and writes the picture to standard output.

A request is a line of JSON, the template and its data. The answer is a line "drawn" or "error", with the length in
bytes or the reason, and after "drawn" the picture. It ends with its parent, or when idle.
"""

import json
import select
import signal
import sys

from .drawing import draw

LONGEST = 30  # seconds for one: it is ended then


def main(idle: float) -> None:
    """Draw until standard input ends, or nothing was asked for `idle` seconds."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the bot, which ends this process
    asked, answer = sys.stdin.buffer, sys.stdout.buffer
    while select.select([asked], [], [], idle)[0] and (request := asked.readline()):
        signal.alarm(LONGEST)
        try:
            drawn = draw(*json.loads(request))
        except ValueError as error:
            answer.write(f"error {error}\n".encode())
        else:
            answer.write(f"drawn {len(drawn)}\n".encode())
            answer.write(drawn)
        answer.flush()
        signal.alarm(0)


if __name__ == "__main__":
    main(float(sys.argv[1]))
