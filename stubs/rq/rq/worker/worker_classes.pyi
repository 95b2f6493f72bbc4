from rq.worker import Worker as Worker
