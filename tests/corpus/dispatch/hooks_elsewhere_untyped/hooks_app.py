"""Who uses both."""

from corpus.dispatch.hooks_elsewhere_untyped.hooks import Runner, Svc, boot, boot2, boot3
from corpus.dispatch.hooks_elsewhere_untyped.hooks_impl import Db, Mem


async def main():
    boot(Db())  # E: blocking-sleep
    boot(Mem())
    boot2(Db())  # E: blocking-sleep
    boot2(Mem())
    boot3([Db()])  # E: blocking-sleep
    boot3([Mem()])
    Runner(Db()).go()  # E: blocking-sleep
    Runner(Mem()).go()
    Db().start()  # E: blocking-sleep
    Mem().start()
