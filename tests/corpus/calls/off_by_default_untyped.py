"""Kinds that are off by default: locks, file metadata, costs that grow with the data."""

import copy
import hashlib
import json
import logging
import os
import random
import re
import threading
import zlib
from pathlib import Path

lock = threading.Lock()
rlock = threading.RLock()
log = logging.getLogger(__name__)


async def locks():
    with lock:  # OK
        pass
    with rlock:  # OK
        pass
    lock.acquire()  # OK
    lock.release()  # OK
    rlock.acquire(blocking=False)  # OK


async def metadata():
    Path("/tmp").exists()  # OK
    Path("/tmp").is_dir()  # OK
    Path("/tmp").stat()  # OK
    Path("/tmp").resolve()  # OK
    os.path.exists("/tmp")  # OK
    os.path.getsize("/tmp")  # OK
    os.stat("/tmp")  # OK
    os.getcwd()  # OK


async def bulk():
    zlib.compress(b"data")  # OK
    copy.deepcopy({"a": [1]})  # OK
    hashlib.sha256(b"data").hexdigest()  # OK


async def never():
    log.info("hello %s", "world")  # OK
    json.dumps({"a": 1})  # OK
    json.loads("{}")  # OK
    random.random()  # OK
    re.match("a", "b")  # OK
    threading.Thread(target=print).start()  # OK


def locked_helper():
    with lock:
        Path("/tmp").exists()


async def through_helper():
    locked_helper()  # OK
