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

bp = Blueprint("b", __name__)

@app.template_filter("slow")
def slow(value):
    time.sleep(1)  # E: blocking-sleep
    return value

@bp.app_template_global("now")
def now():
    time.sleep(1)  # E: blocking-sleep

def is_slow(value):
    time.sleep(1)  # E: blocking-sleep
    return True

app.add_template_test(is_slow, "slow")

@app.context_processor
def context():
    time.sleep(1)  # OK
    return {}
