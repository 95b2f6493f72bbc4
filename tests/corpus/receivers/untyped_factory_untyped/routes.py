"""Real freezes hide behind such factories."""

from corpus.receivers.untyped_factory_untyped import factory
from corpus.receivers.untyped_factory_untyped.factory import create_all, create_controller, create_pair, get_controller

controller = create_controller()


async def wrong(item=1):  # type: ignore[no-untyped-def]
    controller.process(item)  # E: blocking-sleep
    create_controller().process(item)  # E: blocking-sleep
    get_controller().process(item)  # E: blocking-sleep
    factory.create_controller().backend.store(item)  # E: blocking-sleep
    local = get_controller()
    local.backend.store(item)  # E: blocking-sleep
    own, backend = create_pair()
    own.process(item)  # E: blocking-sleep
    backend.store(item)  # E: blocking-sleep
    for each in create_all():
        each.process(item)  # E: blocking-sleep


async def right():  # type: ignore[no-untyped-def]
    controller.describe()  # OK
    create_controller().backend.name()  # OK
    get_controller().describe()  # OK
    return controller.settings  # OK
