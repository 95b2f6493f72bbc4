import time
from corpus.values.objects_elsewhere.reg import fast_ones, slow_ones, task


@task
def convert() -> None:
    time.sleep(0)


@slow_ones.add
def slow() -> None:
    time.sleep(0)


@fast_ones.add
def fast() -> None: ...
