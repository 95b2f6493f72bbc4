"""mypy keeps nothing of these names but the import statements."""

import boto3
import psycopg2
from pymongo import MongoClient as Mongo

client = boto3.client("dynamodb")
collection = Mongo()["db"]["things"]


def connect():  # type: ignore[no-untyped-def]
    return psycopg2.connect("dbname=x")


def cursor():  # type: ignore[no-untyped-def]
    return connect().cursor()
