"""More of the standard library's everyday blocking functions."""

import ftplib
import http.client
import os
import select
import shutil
import smtplib
import socket
import ssl
import tempfile
import threading
import urllib.request
import zipfile

SOCKET = socket.socket()
SERVER = smtplib.SMTP


async def sockets(run = False):
    if run:
        SOCKET.connect(("127.0.0.1", 9))  # E: blocking-network
        SOCKET.send(b"x")  # E: blocking-network
        SOCKET.sendall(b"x")  # E: blocking-network
        SOCKET.recv(1)  # E: blocking-network
        SOCKET.accept()  # E: blocking-network
    SOCKET.setblocking(False)  # OK
    SOCKET.fileno()  # OK
    SOCKET.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # OK
    ssl.create_default_context  # OK


async def mail(run = False):
    if run:
        server = smtplib.SMTP("localhost", 25)  # E: blocking-network
        server.sendmail("a", "b", "c")  # E: blocking-network
        server.quit()  # E: blocking-network
        ftplib.FTP("localhost").retrlines("LIST")  # E: blocking-network


async def web(run = False):
    connection = http.client.HTTPSConnection("localhost")  # OK
    if run:
        connection.request("GET", "/")  # E: blocking-network
        connection.getresponse()  # E: blocking-network
        urllib.request.urlretrieve("http://127.0.0.1:9/")  # E: blocking-network


async def files(run = False):
    if run:
        shutil.copytree("a", "b")  # E: blocking-file
        shutil.move("a", "b")  # E: blocking-file
        os.rename("a", "b")  # E: blocking-file
        os.mkdir("a")  # E: blocking-file
        os.rmdir("a")  # E: blocking-file
        os.fsync(0)  # E: blocking-file
        tempfile.mkdtemp()  # E: blocking-file
        zipfile.ZipFile("a.zip")  # E: blocking-file
        shutil.make_archive("a", "zip")  # E: blocking-file


async def waits(run = False):
    condition = threading.Condition()
    barrier = threading.Barrier(1)
    if run:
        condition.wait()  # E: blocking-wait
        barrier.wait()  # E: blocking-wait
        threading.Semaphore(0).acquire()  # E: blocking-wait
        select.select([SOCKET], [], [])  # E: blocking-wait
    select.select([], [], [], 0)  # OK
    threading.current_thread()  # OK
