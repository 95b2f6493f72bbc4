from mypy_fastapi_blocking import blocking

# Until 3.12.
@blocking("file")
def getcaps(): ...
@blocking("subprocess")
def findmatch(caps, MIMEtype, key=..., filename=..., plist=...): ...
