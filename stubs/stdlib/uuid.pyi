from mypy_fastapi_blocking import blocking

@blocking("subprocess", note="It runs ifconfig, ip or arp, the first time.")
def getnode(): ...
