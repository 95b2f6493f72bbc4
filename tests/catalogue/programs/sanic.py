import time
from sanic import Sanic, Blueprint
app = Sanic("x")
bp = Blueprint("b", url_prefix="/bp")

@app.get("/a")
async def a(request):
    time.sleep(1)  # E: blocking-sleep

@bp.route("/b", methods=["POST"])
def b(request):
    time.sleep(1)  # E: blocking-sleep

@app.on_request
def mid(request):
    time.sleep(1)  # E: blocking-sleep

@app.middleware("response")
def mid2(request, response):
    time.sleep(1)  # E: blocking-sleep

@app.before_server_start
async def go(app):
    time.sleep(1)

@app.exception(ValueError)
def exc(request, e):
    time.sleep(1)  # E: blocking-sleep
