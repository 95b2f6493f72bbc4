"""Functions without annotations, some behind others."""

from corpus.receivers.untyped_factory_untyped.controller import Backend, Controller


def load_settings(path="settings"):  # type: ignore[no-untyped-def]
    return {"path": path}


def create_controller():  # type: ignore[no-untyped-def]
    settings = load_settings()
    controller = Controller(settings)
    return controller


def get_controller(cached=None):  # type: ignore[no-untyped-def]
    if cached is not None:
        return cached
    return create_controller()


def create_pair():  # type: ignore[no-untyped-def]
    return create_controller(), Backend({})


def create_all():  # type: ignore[no-untyped-def]
    return [create_controller()]
