# no-run: the libraries are not installed
"""Libraries that are not installed work through the packs' own types."""

import boto3
import psycopg2
import pymongo
from pymongo import MongoClient
from sklearn.linear_model import LogisticRegression

s3 = boto3.client("s3")
mongo = MongoClient("mongodb://localhost")


async def postgres():
    connection = psycopg2.connect("dbname=x")  # E: blocking-database
    cursor = connection.cursor()
    cursor.execute("select 1")  # E: blocking-database
    psycopg2.connect("dbname=x").cursor().execute("select 1")  # E: blocking-database


async def aws():
    s3.get_object(Bucket="b", Key="k")  # E: blocking-network
    boto3.client("sqs").send_message(QueueUrl="u", MessageBody="b")  # E: blocking-network


async def documents():
    mongo["db"]["things"].find_one({"a": 1})  # E: blocking-database
    mongo.db.things.insert_one({"a": 1})  # E: blocking-database
    pymongo.MongoClient()["db"]["c"].count_documents({})  # E: blocking-database


async def model():
    classifier = LogisticRegression()  # OK
    classifier.fit([[1]], [1])  # E: blocking-cpu
    classifier.predict([[1]])  # E: blocking-cpu
    classifier.get_params()  # OK


class Store:
    def __init__(self, dsn):
        self.connection = psycopg2.connect(dsn)
        self.collection = MongoClient(dsn)["db"]["c"]

    def rows(self):
        with self.connection.cursor() as cursor:
            cursor.execute("select 1")
            return cursor.fetchall()

    async def load(self):
        return self.rows()  # E: blocking-database

    async def find(self):
        return self.collection.find_one({})  # E: blocking-database


def get_connection():
    return psycopg2.connect("dbname=x")


async def through_helpers():
    get_connection()  # E: blocking-database


def sync_route():
    s3.get_object(Bucket="b", Key="k")  # OK
