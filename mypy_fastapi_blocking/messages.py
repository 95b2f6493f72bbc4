"""Every sentence that the plugin says about code, once."""

from __future__ import annotations

from typing import Final

WHAT: Final = {
    "call": '"{text}"',
    "iterate": 'iterating over "{text}"',
    "enter": 'entering "{text}"',
    "leave": 'leaving "{text}"',
    "read": 'reading "{text}"',
    "set": 'setting "{text}"',
    "await": 'awaiting "{text}"',
    "subscript": '"{text}[...]"',
    "operator": 'evaluating "{text}"',
    "format": 'formatting "{text}"',
    "decorate": 'decorating with "{text}"',
}
BLOCKS: Final = "{what} blocks the event loop in {frame}"
BREAKS_PROMISE: Final = '{what} blocks in "{name}", which promises not to block'
UNRESOLVED: Final = "Cannot tell whether {what} blocks the event loop in {frame}"
FRAMES: Final = {
    "route": 'async route "{name}"',
    "websocket": 'async websocket route "{name}"',
    "dependency": 'async dependency "{name}"',
    "background": 'async background task "{name}"',
    "exception-handler": 'async exception handler "{name}"',
    "middleware": 'async middleware "{name}"',
    "lifespan": 'async lifespan function "{name}"',
    "": 'async function "{name}"',
}
USE_CALL: Final = 'Use "await {name}(...)" instead'
USE: Final = 'Use "{name}" instead'
RUN_IN_THREAD: Final = 'Run it in a thread: "await {call}"'
OR_DEF: Final = '; or declare "{name}" with "def": it awaits nothing'
PASS_FUNCTION: Final = "Pass the function, not its result"
PASS_FUNCTION_CALL: Final = 'Pass the function, not its result: "{call}"'
CPU: Final = "A thread keeps the event loop alive but shares the GIL; for heavy work use a process pool"
BAD_MARKER: Final = "{problem}"
INTERNAL: Final = (
    'mypy-fastapi-blocking failed on "{name}" and skipped it ({error}); please report it (MYPY_FASTAPI_BLOCKING_DEBUG=1 shows where)'
)
