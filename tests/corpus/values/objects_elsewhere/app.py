from corpus.values.objects_elsewhere import jobs
from corpus.values.objects_elsewhere.reg import TASKS, fast_ones, run_all, slow_ones


async def main(name: str) -> None:
    TASKS[name].run()  # E: blocking-sleep
    run_all()  # E: blocking-sleep
    slow_ones.run(name)  # E: blocking-sleep
    fast_ones.run(name)
    for one in TASKS.values():
        one.func()  # E: blocking-sleep
    print(jobs)
