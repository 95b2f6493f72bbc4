# typed-only: FastAPI injects files by annotation
# no-run: needs an upload
"""Methods of UploadFile, Request and WebSocket are coroutines."""

import codecs
import csv
import io
import json
import pickle

from fastapi import FastAPI, Request, UploadFile, WebSocket

app = FastAPI()


@app.post("/upload")
async def upload(file: UploadFile, request: Request) -> int:
    data = await file.read()  # OK
    await file.seek(0)  # OK
    await request.body()  # OK
    await request.json()  # OK
    await file.close()  # OK
    return len(data)


@app.websocket("/ws")
async def websocket(ws: WebSocket) -> None:
    await ws.accept()  # OK
    await ws.receive_text()  # OK
    await ws.send_json({})  # OK
    await ws.close()  # OK


@app.post("/save")
async def save(file: UploadFile) -> None:
    open("/tmp/x", "wb").write(await file.read())  # E: blocking-file


@app.post("/parse")
async def parse(file: UploadFile) -> None:
    json.load(file.file)  # E: blocking-file
    pickle.load(file.file)  # E: blocking-file
    list(csv.reader(io.TextIOWrapper(file.file)))  # E: blocking-file
    for row in csv.DictReader(codecs.iterdecode(file.file, "utf-8")):  # E: blocking-file
        print(row)
    json.loads(await file.read())  # OK
    json.load(io.BytesIO(await file.read()))  # OK
    list(csv.reader(io.StringIO((await file.read()).decode())))  # OK
