from mypy_fastapi_blocking import blocking

# Logger calls are never marked: a handler that sends something belongs behind a QueueHandler and a QueueListener.
class SocketHandler:
    @blocking("network", note="Put it behind a QueueHandler and a QueueListener.")
    def emit(self, record): ...
    @blocking("network", note="Put it behind a QueueHandler and a QueueListener.")
    def send(self, s): ...

class SMTPHandler:
    @blocking("network", note="Put it behind a QueueHandler and a QueueListener.")
    def emit(self, record): ...

class HTTPHandler:
    @blocking("network", note="Put it behind a QueueHandler and a QueueListener.")
    def emit(self, record): ...

class QueueListener:
    @blocking("wait", note="It joins the listener's thread.")
    def stop(self): ...
    @blocking("wait")
    def dequeue(self, block): ...

class SysLogHandler:
    @blocking("network", note="Put it behind a QueueHandler and a QueueListener.")
    def emit(self, record): ...

class RotatingFileHandler:
    @blocking("file")
    def doRollover(self): ...

class TimedRotatingFileHandler:
    @blocking("file")
    def doRollover(self): ...
