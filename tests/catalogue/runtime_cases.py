"""Calls of the standard library: what happens when they run on an event loop, and so what the plugin has to say of them.

Each case is a statement in an `async def`, with the kind of its blocking or None. `test_stdlib_runtime.py` runs it under a detector of
blocking calls (`runtime_oracle.py`) and has mypy check it: both must agree with the table.
"""

from __future__ import annotations

PREAMBLE = """\
# mypy: enable-error-code="blocking-lock, blocking-file-metadata"
import asyncio, bz2, concurrent.futures, contextlib, dbm.dumb, fileinput, functools, getpass, glob, gzip, http.client, io, json, linecache
import logging.handlers, lzma, mailbox, multiprocessing, os, os.path, pathlib, pickle, queue, select, selectors, shelve, shutil, signal, smtplib
import socket, socketserver, sqlite3, subprocess, sys, tarfile, tempfile, threading, time, tokenize, urllib.request, wave, zipfile
from pathlib import Path

path = Path("file.txt")
folder = Path("folder")
left, right = socket.socketpair()
listener = socket.create_server(("127.0.0.1", 0))
calm, other = socket.socketpair()
calm.setblocking(False)
connection = sqlite3.connect(":memory:")
cursor = connection.cursor()
busy = threading.Lock()
busy.acquire()
free = threading.Lock()
pool = concurrent.futures.ThreadPoolExecutor(1)
done: concurrent.futures.Future[int] = concurrent.futures.Future()
done.set_result(1)
pending: concurrent.futures.Future[int] = concurrent.futures.Future()
empty: queue.Queue[int] = queue.Queue()
full: queue.Queue[int] = queue.Queue(1)
full.put(1)
reader, writer = os.pipe()
python = [sys.executable, "-c", ""]
"""
"""What the statements use. Files are made by `prepare`."""

Case = tuple[str, str | None]

BLOCKING: tuple[Case, ...] = (
    ("time.sleep(0.01)", "sleep"),
    # files
    ('open("file.txt").read()', "file"),
    ('open("file.txt", "rb").read()', "file"),
    ('io.open("file.txt").read()', "file"),
    ("path.read_text()", "file"),
    ("path.read_bytes()", "file"),
    ('path.write_text("x")', "file"),
    ('path.write_bytes(b"x")', "file"),
    ("path.unlink()", "file"),
    ('path.rename("other.txt")', "file"),
    ('path.replace("other.txt")', "file"),
    ('Path("new").mkdir()', "file"),
    ('Path("empty").rmdir()', "file"),
    ("path.resolve()", "file-metadata"),
    ("list(folder.iterdir())", "file"),
    ('list(folder.glob("*"))', "file"),
    ('os.remove("file.txt")', "file"),
    ('os.rename("file.txt", "other.txt")', "file"),
    ('os.mkdir("new")', "file"),
    ('os.makedirs("new/newer")', "file"),
    ('os.rmdir("empty")', "file"),
    ('os.listdir(".")', "file"),
    ('list(os.scandir("."))', "file"),
    ('list(os.walk("."))', "file"),
    ('os.stat("file.txt")', "file-metadata"),
    ("os.getcwd()", "file-metadata"),
    ('os.path.exists("file.txt")', "file-metadata"),
    ('os.path.isfile("file.txt")', "file-metadata"),
    ('os.path.getsize("file.txt")', "file-metadata"),
    ("os.read(reader, 1)", "file"),
    ('os.write(writer, b"x")', "file"),
    ('shutil.copy("file.txt", "copy.txt")', "file"),
    ('shutil.copyfile("file.txt", "copy.txt")', "file"),
    ('shutil.copytree("folder", "copy")', "file"),
    ('shutil.move("file.txt", "moved.txt")', "file"),
    ('shutil.rmtree("folder")', "file"),
    ('shutil.make_archive("made", "zip", "folder")', "file"),
    ('glob.glob("*")', "file"),
    ("tempfile.mkdtemp()", "file"),
    ("tempfile.TemporaryDirectory()", "file"),
    ('zipfile.ZipFile("archive.zip").read("name")', "file"),
    ('zipfile.ZipFile("archive.zip")', "file"),
    ('tarfile.open("archive.tar").getnames()', "file"),
    ('gzip.open("file.gz").read()', "file"),
    ('bz2.open("file.bz2").read()', "file"),
    ('lzma.open("file.xz").read()', "file"),
    ('linecache.getlines("file.txt")', "file"),
    ('list(fileinput.input("file.txt"))', "file"),
    ('json.load(open("data.json"))', "file"),
    ('shelve.open("shelf")', "file"),
    # sockets
    ("left.recv(1)", "network"),
    ('left.send(b"x")', "network"),
    ('left.sendall(b"x")', "network"),
    ("left.recv_into(bytearray(1))", "network"),
    ("left.recvfrom(1)", "network"),
    ("listener.accept()", "network"),
    ("socket.create_connection(listener.getsockname())", "network"),
    ('http.client.HTTPConnection(*listener.getsockname()).request("GET", "/")', "network"),
    ('urllib.request.urlopen("http://127.0.0.1:9")', "network"),
    ('smtplib.SMTP("127.0.0.1", 9)', "network"),
    # databases
    ('connection.execute("select 1")', "database"),
    ('connection.executemany("select ?", [])', "database"),
    ('connection.executescript("select 1;")', "database"),
    ("connection.commit()", "database"),
    ("connection.rollback()", "database"),
    ('cursor.execute("select 1")', "database"),
    ("cursor.fetchone()", "database"),
    ("cursor.fetchall()", "database"),
    # processes
    ("subprocess.run(python)", "subprocess"),
    ("subprocess.call(python)", "subprocess"),
    ("subprocess.check_call(python)", "subprocess"),
    ("subprocess.check_output(python)", "subprocess"),
    ("subprocess.Popen(python).wait()", "subprocess"),
    ('subprocess.getoutput("true")', "subprocess"),
    ('os.popen("true").read()', "subprocess"),
    # waits
    ("empty.get()", "wait"),
    ("empty.get(timeout=0.01)", "wait"),
    ("full.put(2)", "wait"),
    ("full.join()", "wait"),
    ("threading.Event().wait()", "wait"),
    ("threading.Event().wait(0.01)", "wait"),
    ("threading.Semaphore(0).acquire()", "wait"),
    ("pending.result()", "wait"),
    ("pending.exception()", "wait"),
    ("concurrent.futures.wait([pending])", "wait"),
    ("list(concurrent.futures.as_completed([pending]))", "wait"),
    ("list(pool.map(time.sleep, [0.1]))", "wait"),
    ("asyncio.run_coroutine_threadsafe(asyncio.sleep(1), asyncio.get_running_loop()).result()", "wait"),
    # locks
    ("busy.acquire()", "lock"),
    # a person
    ("input()", "input"),
)

CLEAN: tuple[Case, ...] = tuple(
    (statement, None)
    for statement in (
        "await asyncio.sleep(0)",
        "await asyncio.to_thread(time.sleep, 0)",
        "await asyncio.to_thread(path.read_text)",
        "await asyncio.get_running_loop().run_in_executor(None, os.listdir, '.')",
        "io.StringIO('x').read()",
        "io.BytesIO(b'x').read()",
        "path / 'name'",
        "path.with_suffix('.md').name",
        "os.path.join('a', 'b')",
        "os.path.splitext('a.b')",
        "os.environ.get('HOME')",
        "os.getpid()",
        "path.iterdir",
        "socket.socket().close()",
        "left.fileno()",
        "calm.setblocking(False)",
        "queue.Queue[int]().put_nowait(1)",
        "full.get_nowait()",
        "full.get(block=False)",
        "full.get(False)",
        "empty.put(1, block=False)",
        "empty.empty()",
        "threading.Event().set()",
        "threading.Event().is_set()",
        "free.acquire(blocking=False)",
        "busy.acquire(blocking=False)",
        "busy.acquire(False)",
        "busy.locked()",
        "threading.Semaphore(0).acquire(blocking=False)",
        "threading.Thread(target=time.sleep, args=(0,)).start()",
        "pool.submit(time.sleep, 0)",
        "pool.shutdown(wait=False)",
        "pending.done()",
        "pending.cancel()",
        "concurrent.futures.wait([done], timeout=0)",
        "select.select([], [], [], 0)",
        "logging.getLogger('x').info('x')",
        "json.dumps({})",
        "json.loads('{}')",
        "pickle.dumps({})",
        "functools.partial(time.sleep, 1)",
        "connection.cursor()",
        "tempfile.gettempprefix()",
    )
)
