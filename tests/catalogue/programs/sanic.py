import time
from sanic import Sanic, Blueprint
from sanic.handlers import ErrorHandler
from sanic.views import HTTPMethodView
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

class View(HTTPMethodView):
    def get(self, request):
        time.sleep(1)  # E: blocking-sleep

    async def post(self, request):
        time.sleep(1)  # E: blocking-sleep

    def helper(self):
        time.sleep(1)  # OK

app.add_route(View.as_view(), "/v")

def registered(request):
    time.sleep(1)  # E: blocking-sleep

app.register_middleware(registered, "request")

def added(request, e):
    time.sleep(1)  # E: blocking-sleep

app.error_handler.add(KeyError, added)

class Handler(ErrorHandler):
    def default(self, request, exception):
        time.sleep(1)  # E: blocking-sleep

def started(app):
    time.sleep(1)  # OK

app.register_listener(started, "before_server_start")
