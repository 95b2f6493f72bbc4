import time
from corpus.values.objects_elsewhere_untyped.reg import fast_ones, slow_ones, task


@task
def convert():
    time.sleep(0)


@slow_ones.add
def slow():
    time.sleep(0)


@fast_ones.add
def fast(): ...
