# typed-only: FastAPI injects files by annotation
# no-run: needs an upload
"""Methods of UploadFile, Request and WebSocket are coroutines."""

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
