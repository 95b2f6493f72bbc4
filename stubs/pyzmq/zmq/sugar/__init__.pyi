from mypy_fastapi_blocking import blocking

from zmq.sugar.context import Context as Context
from zmq.sugar.poll import Poller as Poller
from zmq.sugar.socket import Socket as Socket

@blocking("wait")
def device(): ...
