# no-run: start-up code does block the loop, and is accepted
"""A lifespan that a factory or a subclass hands on to the application."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI


@asynccontextmanager
async def by_keywords(app):
    time.sleep(1)  # OK
    yield


@asynccontextmanager
async def by_parameter(app):
    time.sleep(1)  # OK
    yield


@asynccontextmanager
async def by_two(app):
    time.sleep(1)  # OK
    yield


async def started():
    time.sleep(1)  # OK


class Service(FastAPI):
    def __init__(self, name, **options):
        super().__init__(title=name, **options)


def create_app(lifespan):
    return FastAPI(lifespan=lifespan)


def create_service(lifespan):
    return Service("named", lifespan=lifespan)


def on_start(app, function):
    app.router.add_event_handler("startup", function)


first = Service("first", lifespan=by_keywords)
second = create_app(by_parameter)
third = create_service(by_two)
on_start(first, started)


async def given_to_no_application():
    time.sleep(1)  # E: blocking-sleep


print(given_to_no_application)
