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
    "delete": 'deleting "{text}"',
    "await": 'awaiting "{text}"',
    "subscript": 'reading "{text}"',
    "operator": 'evaluating "{text}"',
    "truth": 'evaluating "{text}"',
    "contains": 'searching "{text}"',
    "format": 'formatting "{text}"',
    "decorate": 'decorating with "{text}"',
    "promise": '"{text}"',
    "return": '"{text}"',
    "validate": 'validating "{text}"',
    "serialize": 'serializing "{text}"',
}
BLOCKS: Final = "{what} blocks the event loop in {frame}"
BLOCKS_WHEN_CALLED: Final = '"{name}" blocks, where a callable is expected that does not'
BREAKS_PROMISE: Final = '{what} blocks in "{name}", which promises not to block'
UNRESOLVED: Final = "Cannot tell whether {what} blocks the event loop in {frame}"

FRAMES: Final = {
    "route": 'async route "{name}"',
    "websocket": 'async websocket route "{name}"',
    "tool": 'async tool "{name}"',
    "dependency": 'async dependency "{name}"',
    "background": 'async background task "{name}"',
    "exception-handler": 'async exception handler "{name}"',
    "middleware": 'async middleware "{name}"',
    "lifespan": 'async lifespan function "{name}"',
    "": 'async function "{name}"',
}
# A plain `def` that a framework runs on the loop.
SYNC_FRAMES: Final = {
    "route": 'route "{name}"',
    "websocket": 'websocket route "{name}"',
    "tool": 'tool "{name}"',
    "dependency": 'dependency "{name}"',
    "exception-handler": 'exception handler "{name}"',
    "middleware": 'middleware "{name}"',
    "lifespan": 'lifespan function "{name}", which runs on the event loop',
    "": '"{name}", which runs on the event loop',
}

# The async alternative that the mark names: a function, a class, a method of a class.
USE_CALL: Final = 'Use "{form}{name}(...)" instead'
USE: Final = 'Use "{name}" instead'
USE_FORM: Final = 'Use "{name}" instead: "{form}"'
USE_AWAIT: Final = 'Use "await {call}" instead'
USE_AT_END: Final = 'Use "{name}" instead, and "{form}" at the end of the block'
USE_RESULT: Final = 'Use "{name}" instead, and {how} what it gives'

RUN_IN_THREAD: Final = 'Run it in a thread: "await {call}"'
RUN_NEXT_IN_THREAD: Final = 'Run it in a thread, with a default, since no StopIteration comes back from there: "await {call}"'
ITERATE_IN_THREADS: Final = 'Iterate it in threads: "async for ... in {call}"'
ENTER_IN_THREADS: Final = 'Enter and leave it in threads: "async with {call}"'
RUN_PART_IN_THREAD: Final = 'Move it into a function that runs in a thread: "await {call}"'
RUN_BLOCK_IN_THREAD: Final = 'Move the block into a function that runs in a thread: "await {call}"'
OR_IN_THREAD: Final = ', or run it in a thread: "await {call}"'
OR_PART_IN_THREAD: Final = ', or move it into a function that runs in a thread: "await {call}"'
OR_BLOCK_IN_THREAD: Final = ', or move the block into a function that runs in a thread: "await {call}"'
FROM_MODULE: Final = " (from {module})"
OR_DEF: Final = '; or declare "{name}" with "def": it awaits nothing'
CPU: Final = (
    'A thread keeps the event loop alive but shares the GIL; for heavy work use a process pool: "await loop.run_in_executor(pool, ...)"'
)
PASS_FUNCTION: Final = "Pass the function, not its result"
PASS_FUNCTION_CALL: Final = 'Pass the function, not its result: "{call}"'
NOT_HERE: Final = 'Leave it to the callers, or take the promise off "{name}"'
FIX_THERE: Final = 'Change "{name}", the last async function on the way'
HAND_OVER: Final = 'It runs on the event loop later: have it hand over to a thread, with "loop.run_in_executor(None, ...)"'
NOT_IN_CALLBACK: Final = "Nothing can be awaited there: do it in the route or in a dependency"
MAKE_ASYNC: Final = 'Declare "{name}" with "async def" and run it in a thread: "await {call}"'

BAD_MARKER: Final = "{problem}"
INTERNAL: Final = (
    'mypy-fastapi-blocking failed on "{name}" and skipped it ({error}); please report it (MYPY_FASTAPI_BLOCKING_DEBUG=1 shows where)'
)
