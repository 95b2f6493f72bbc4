"""Raising a class makes an instance of it."""

import time
class ApiError(Exception):
    def __init__(self): time.sleep(0.01)
def check(): raise ApiError
async def main():
    try:
        check()  # E: blocking-sleep
    except ApiError: pass
    try:
        raise ApiError  # E: blocking-sleep
    except ApiError: pass
