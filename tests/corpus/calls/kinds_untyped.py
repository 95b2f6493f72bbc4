"""One direct call of every kind of the standard library that is on by default."""

import getpass
import hashlib
import http.client
import os
import shutil
import smtplib
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path


async def wrong(stop = sys.maxsize > 1):
    time.sleep(0)  # E: blocking-sleep
    urllib.request.urlopen("http://127.0.0.1:9/")  # E: blocking-network
    socket.create_connection(("127.0.0.1", 9))  # E: blocking-network
    socket.gethostbyname("localhost")  # E: blocking-network
    socket.getaddrinfo("localhost", 80)  # E: blocking-network
    http.client.HTTPConnection("127.0.0.1", 9).request("GET", "/")  # E: blocking-network
    open("/dev/null").close()  # E: blocking-file
    Path("/dev/null").read_text()  # E: blocking-file
    Path("/dev/null").write_bytes(b"")  # E: blocking-file
    shutil.copy("/dev/null", "/dev/null")  # E: blocking-file
    os.remove("/nonexistent")  # E: blocking-file
    os.listdir("/nonexistent")  # E: blocking-file
    os.system("true")  # E: blocking-subprocess
    subprocess.run(["true"])  # E: blocking-subprocess
    subprocess.check_output(["true"])  # E: blocking-subprocess
    input()  # E: blocking-input
    getpass.getpass()  # E: blocking-input
    hashlib.pbkdf2_hmac("sha256", b"", b"", 1)  # E: blocking-cpu
    smtplib.SMTP("127.0.0.1", 9)  # E: blocking-network


async def right():
    urllib.request.Request("http://127.0.0.1:9/")  # OK
    socket.socket()  # OK
    http.client.HTTPConnection("127.0.0.1", 9)  # OK
    Path("/dev/null")  # OK
    Path("/dev") / "null"  # OK
    os.getpid()  # OK
    os.environ.get("HOME")  # OK
    os.path.join("a", "b")  # OK
    hashlib.new("sha256")  # OK
    time.time()  # OK
    time.perf_counter()  # OK
