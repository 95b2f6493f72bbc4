# Since 3.14.
from .thread import ThreadPoolExecutor

class InterpreterPoolExecutor(ThreadPoolExecutor): ...
