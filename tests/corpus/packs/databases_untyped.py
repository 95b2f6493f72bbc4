# no-run: the libraries are not installed
"""psycopg, pymongo and SQLAlchemy's engine."""

import psycopg
from pymongo import MongoClient
from sqlalchemy import create_engine, text

engine = create_engine("postgresql://")
things = MongoClient()["db"]["things"]


async def modern_psycopg():
    connection = psycopg.connect("dbname=x")  # E: blocking-database
    connection.execute("select 1")  # E: blocking-database
    connection.cursor().execute("select 1")  # E: blocking-database


async def async_psycopg():
    connection = await psycopg.AsyncConnection.connect("dbname=x")  # OK
    await connection.execute("select 1")  # OK


async def mongo():
    things.find_one({})  # E: blocking-database
    things.insert_one({})  # E: blocking-database
    things.update_many({}, {})  # E: blocking-database
    for document in things.find({}):  # E: blocking-database
        print(document)


async def core():
    connection = engine.connect()  # E: blocking-database
    connection.execute(text("select 1"))  # E: blocking-database


def rows():
    with engine.connect() as connection:
        return connection.execute(text("select 1")).all()


async def through_helper():
    rows()  # E: blocking-database


def sync_route():
    return things.find_one({})  # OK
