from rq.queue import Queue as Queue
