"""Show on the real server that what the plugin reports is what happens.

    python freeze.py

Each trial starts the shop under uvicorn, holds the thing that a route waits for (the supplier's answer, the end of a file, the lock on the
database), calls the route, and asks for `/health` while the work is held. Behind a wrong route `/health` answers only after the release;
behind its right twin it answers at once. Nothing is measured: the work lasts for as long as the trial holds it.
"""

from __future__ import annotations

import errno
import os
import re
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
PATIENCE = 120.0  # seconds until a trial that makes no progress is given up
LOOK = 0.5  # seconds for which a frozen server is watched; a server that is not frozen is waited for

Release = Callable[[], None]


class Log:
    """The lines that the server has logged so far, and a way to wait for one."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.closed = False
        self.changed = threading.Condition()

    def follow(self, stream: Iterator[str]) -> None:
        for line in stream:
            with self.changed:
                self.lines.append(line.rstrip())
                self.changed.notify_all()
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def wait_for(self, pattern: str) -> re.Match[str]:
        with self.changed:
            self.changed.wait_for(lambda: self.closed or self._find(pattern) is not None, timeout=PATIENCE)
            found = self._find(pattern)
        if found is None:
            raise RuntimeError(f"the server did not log {pattern!r}:\n" + "\n".join(self.lines))
        return found

    def _find(self, pattern: str) -> re.Match[str] | None:
        return next((match for line in self.lines if (match := re.search(pattern, line))), None)


@dataclass(frozen=True)
class Place:
    """Where one trial keeps the shop's things."""

    folder: Path
    supplier: ThreadingHTTPServer
    supplier_may_answer: threading.Event

    @property
    def terms(self) -> Path:
        return self.folder / "terms.txt"

    @property
    def database(self) -> Path:
        return self.folder / "shop.sqlite3"

    @property
    def environment(self) -> dict[str, str]:
        host, port = self.supplier.server_address[:2]
        return {
            **os.environ,
            "SHOP_DATABASE": str(self.database),
            "SHOP_DOCUMENTS": str(self.folder),
            "SHOP_SUPPLIER": f"http://{host!s}:{port}",
            "NO_PROXY": "*",
        }


@contextmanager
def held_supplier(place: Place) -> Iterator[Release]:
    """The supplier gets the request and does not answer."""
    place.supplier_may_answer.clear()
    try:
        yield place.supplier_may_answer.set
    finally:
        place.supplier_may_answer.set()


@contextmanager
def held_file(place: Place) -> Iterator[Release]:
    """The terms are a pipe that nobody has written to yet."""
    os.mkfifo(place.terms)
    yield lambda: _write_to_reader(place.terms, b"Be kind.\n")


def _write_to_reader(pipe: Path, text: bytes) -> None:
    """Write to a pipe as soon as somebody has opened it for reading."""
    give_up = time.monotonic() + PATIENCE
    while True:
        try:
            writer = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
            break
        except OSError as error:
            if error.errno != errno.ENXIO or time.monotonic() > give_up:
                raise
            time.sleep(0.01)
    os.write(writer, text)
    os.close(writer)


@contextmanager
def held_database(place: Place) -> Iterator[Release]:
    """Somebody else holds the lock on the database."""
    connection = sqlite3.connect(place.database, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        yield connection.rollback
    finally:
        connection.close()


@dataclass(frozen=True)
class Trial:
    """A wrong route (and the function behind it), its right twins, what they wait for, and what the shop logs just before it waits."""

    name: str
    function: str
    wrong: str
    right: tuple[str, ...]
    hold: Callable[[Place], AbstractContextManager[Release]]
    begins: str
    body: str | None = None


TRIALS = (
    Trial(
        name="network",
        function="stock_frozen",
        wrong="/wrong/stock/apple",
        right=("/right/stock/apple", "/right/async/stock/apple"),
        hold=held_supplier,
        begins="asking the supplier",
    ),
    Trial(
        name="file",
        function="terms_frozen",
        wrong="/wrong/terms",
        right=("/right/terms", "/right/async/terms"),
        hold=held_file,
        begins="reading the terms",
    ),
    Trial(
        name="database",
        function="create_order_frozen",
        wrong="/wrong/orders",
        right=("/right/orders",),
        hold=held_database,
        begins="saving an order",
        body='{"sku": "apple"}',
    ),
)


def freezes(trial: Trial, route: str) -> bool:
    """Call a route while its work is held: is `/health` frozen until the release?"""
    with ExitStack() as stack:
        place = stack.enter_context(_place())
        server, log = stack.enter_context(_shop(place.environment))
        clients = stack.enter_context(ThreadPoolExecutor(1))
        release = stack.enter_context(trial.hold(place))
        working = clients.submit(_call, server, route, trial.body)
        try:
            log.wait_for(trial.begins)
            with _asked(server, "/health") as health:
                frozen = not _answers(health, LOOK if route == trial.wrong else PATIENCE)
                still_held = not working.done()
                release()
                _check(working, route)
                if not still_held:
                    raise RuntimeError(f"{route} was over before its work was released")
                if frozen and not _answers(health, PATIENCE):
                    raise RuntimeError(f"{route}: /health did not answer after the release either")
        finally:
            if not working.done():
                release()
    return frozen


def _check(working: Future[int], route: str) -> None:
    status = working.result(timeout=PATIENCE)
    if status != 200:
        raise RuntimeError(f"{route} answered {status}")


def _call(server: int, route: str, body: str | None) -> int:
    with closing(HTTPConnection("127.0.0.1", server, timeout=PATIENCE)) as connection:
        connection.request("POST" if body else "GET", route, body, {"content-type": "application/json"} if body else {})
        return connection.getresponse().status


@contextmanager
def _asked(server: int, route: str) -> Iterator[socket.socket]:
    """A connection on which a request was sent; the kernel accepts it whatever the server does."""
    with socket.create_connection(("127.0.0.1", server), timeout=PATIENCE) as connection:
        connection.sendall(f"GET {route} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n".encode())
        yield connection


def _answers(connection: socket.socket, patience: float) -> bool:
    connection.settimeout(patience)
    try:
        return connection.recv(1, socket.MSG_PEEK) != b""
    except TimeoutError:
        return False


@contextmanager
def _place() -> Iterator[Place]:
    may_answer = threading.Event()

    class Supplier(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            may_answer.wait(PATIENCE)
            answer = b'{"sku": "apple", "available": 3}'
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with tempfile.TemporaryDirectory() as folder, ThreadingHTTPServer(("127.0.0.1", 0), Supplier) as supplier:
        thread = threading.Thread(target=supplier.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield Place(Path(folder), supplier, may_answer)
        finally:
            may_answer.set()
            supplier.shutdown()
            thread.join()


@contextmanager
def _shop(environment: dict[str, str]) -> Iterator[tuple[int, Log]]:
    """The shop under uvicorn, on a port of its own choice: (the port, its log)."""
    command = [sys.executable, "-m", "uvicorn", "shop.main:app", "--port", "0", "--no-use-colors"]
    process = subprocess.Popen(command, cwd=HERE, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    assert process.stderr is not None
    log = Log()
    reader = threading.Thread(target=log.follow, args=(process.stderr,))
    reader.start()
    try:
        yield int(log.wait_for(r"running on http://127\.0\.0\.1:(\d+)")[1]), log
    finally:
        process.terminate()
        process.wait(PATIENCE)
        reader.join()
        process.stderr.close()


def main() -> int:
    """Run every trial; the exit status says whether each route did what the plugin says."""
    as_expected = True
    for trial in TRIALS:
        for route in (trial.wrong, *trial.right):
            frozen = freezes(trial, route)
            as_expected &= frozen == (route == trial.wrong)
            verdict = "frozen until the work was over" if frozen else "answered while the work went on"
            print(f"{trial.name:9} {route:26} /health {verdict}", flush=True)
    return 0 if as_expected else 1


if __name__ == "__main__":
    sys.exit(main())
