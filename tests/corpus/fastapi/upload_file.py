# typed-only: FastAPI injects files by annotation
# no-run: needs an upload
"""UploadFile.file is a synchronous file (issue 4)."""

import shutil

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/read")
async def read(file: UploadFile) -> int:
    return len(file.file.read())  # E: blocking-file


@app.post("/copy")
async def copy(file: UploadFile) -> None:
    shutil.copyfileobj(file.file, file.file)  # E: blocking-file


@app.post("/threads")
def threads(file: UploadFile) -> int:
    return len(file.file.read())  # OK
