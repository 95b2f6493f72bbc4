# no-run: starts and waits for processes
"""Calls that ASYNC220, 221 and 222 are about: processes."""

import os
import subprocess
import subprocess as sp
from os import system
from subprocess import Popen

ARGS = ["true"]


async def processes():
    subprocess.run(ARGS)  # E: blocking-subprocess
    subprocess.call(ARGS)  # E: blocking-subprocess
    subprocess.check_call(ARGS)  # E: blocking-subprocess
    subprocess.check_output(ARGS)  # E: blocking-subprocess
    subprocess.getoutput("true")  # E: blocking-subprocess
    subprocess.getstatusoutput("true")  # E: blocking-subprocess
    subprocess.Popen(ARGS)  # E: blocking-subprocess
    Popen(ARGS)  # E: blocking-subprocess
    sp.run(ARGS)  # E: blocking-subprocess
    os.system("true")  # E: blocking-subprocess
    system("true")  # E: blocking-subprocess
    os.popen("true")  # E: blocking-subprocess


async def spawning():
    os.posix_spawn("/bin/true", ARGS, {})  # E: blocking-subprocess
    os.posix_spawnp("true", ARGS, {})  # E: blocking-subprocess
    os.spawnl(os.P_WAIT, "/bin/true", "true")  # E: blocking-subprocess
    os.spawnle(os.P_WAIT, "/bin/true", "true", {})  # E: blocking-subprocess
    os.spawnlp(os.P_WAIT, "true", "true")  # E: blocking-subprocess
    os.spawnlpe(os.P_WAIT, "true", "true", {})  # E: blocking-subprocess
    os.spawnv(os.P_WAIT, "/bin/true", ARGS)  # E: blocking-subprocess
    os.spawnve(os.P_WAIT, "/bin/true", ARGS, {})  # E: blocking-subprocess
    os.spawnvp(os.P_WAIT, "true", ARGS)  # E: blocking-subprocess
    os.spawnvpe(os.P_WAIT, "true", ARGS, {})  # E: blocking-subprocess
    os.spawnv(os.P_NOWAIT, "/bin/true", ARGS)  # E: blocking-subprocess


async def waiting():
    os.wait()  # E: blocking-subprocess
    os.wait3(0)  # E: blocking-subprocess
    os.wait4(1, 0)  # E: blocking-subprocess
    os.waitid(os.P_ALL, 0, os.WEXITED)  # E: blocking-subprocess
    os.waitpid(1, 0)  # E: blocking-subprocess


async def as_argument():
    await consume(
        subprocess.getoutput("true"),  # E: blocking-subprocess
    )


async def consume(text):
    print(text)  # OK


async def right():
    subprocess.PIPE  # OK
    os.P_NOWAIT  # OK
    os.WEXITSTATUS(0)  # OK
    subprocess.run  # OK
    subprocess.CalledProcessError(1, "true")  # OK


def sync():
    subprocess.run(ARGS)  # OK
    os.wait()  # OK
