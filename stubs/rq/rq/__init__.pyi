from mypy_fastapi_blocking import blocking

from rq.queue import Queue as Queue
from rq.worker import Worker as Worker

@blocking("database")
def cancel_job(): ...
@blocking("database")
def requeue_job(): ...
