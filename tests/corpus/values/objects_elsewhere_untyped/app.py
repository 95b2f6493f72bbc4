from corpus.values.objects_elsewhere_untyped import jobs
from corpus.values.objects_elsewhere_untyped.reg import TASKS, fast_ones, run_all, slow_ones


async def main(name):
    TASKS[name].run()  # E: blocking-sleep
    run_all()  # E: blocking-sleep
    slow_ones.run(name)  # E: blocking-sleep
    fast_ones.run(name)
    for one in TASKS.values():
        one.func()  # E: blocking-sleep
    print(jobs)
