import time
from quart import Quart, Blueprint
app = Quart(__name__)

@app.route("/a", methods=["PUT"])
async def a():
    time.sleep(1)  # E: blocking-sleep

@app.get("/b")
def b():
    time.sleep(1)

@app.websocket("/w")
async def w():
    time.sleep(1)  # E: blocking-sleep

@app.before_serving
async def go():
    time.sleep(1)
