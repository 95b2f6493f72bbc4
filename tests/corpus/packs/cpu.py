# no-run: the libraries are not installed
"""CPU-bound work: hashing, models, data frames, images."""

import asyncio
import hashlib

import bcrypt
import pandas as pd
from passlib.context import CryptContext
from PIL import Image
from sklearn.ensemble import RandomForestClassifier

passwords = CryptContext(schemes=["bcrypt"])
model = RandomForestClassifier()


async def hashing() -> None:
    bcrypt.hashpw(b"secret", b"salt")  # E: blocking-cpu
    bcrypt.checkpw(b"secret", b"hash")  # E: blocking-cpu
    passwords.hash("secret")  # E: blocking-cpu
    passwords.verify("secret", "hash")  # E: blocking-cpu
    hashlib.scrypt(b"secret", salt=b"salt", n=2, r=8, p=1)  # E: blocking-cpu
    hashlib.sha256(b"text").hexdigest()  # OK
    await asyncio.to_thread(bcrypt.hashpw, b"secret", b"salt")  # OK
    await asyncio.to_thread(passwords.verify, "secret", "hash")  # OK


async def inference() -> None:
    model.predict([[1]])  # E: blocking-cpu
    model.fit([[1]], [1])  # E: blocking-cpu
    await asyncio.to_thread(model.predict, [[1]])  # OK


async def frames() -> None:
    frame = pd.read_csv("data.csv")  # E: blocking-file
    frame.merge(frame)  # E: blocking-cpu
    frame.sort_values("a")  # E: blocking-cpu
    frame.to_parquet("data.parquet")  # E: blocking-file
    frame.columns  # OK


async def images() -> None:
    image = Image.open("a.png")  # E: blocking-file
    image.resize((1, 1))  # E: blocking-cpu
    image.size  # OK


def verify(password: str) -> object:
    return passwords.verify(password, "hash")


async def login(password: str = "x") -> object:
    return verify(password)  # E: blocking-cpu


def login_in_a_thread(password: str = "x") -> object:
    return verify(password)  # OK
