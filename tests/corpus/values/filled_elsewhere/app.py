"""Who sees both."""

from corpus.values.filled_elsewhere import jobs
from corpus.values.filled_elsewhere.core import dispatch, fire, bus, query, save, save_all, show, show_all
from corpus.values.filled_elsewhere.mid import all_, one
async def main() -> None:
    dispatch("x")  # E: blocking-sleep
    fire()  # E: blocking-sleep
    bus.emit()  # E: blocking-sleep
    query()  # E: blocking-sleep
    all_()  # E: blocking-sleep
    one()  # E: blocking-sleep
    save(jobs.Db())  # E: blocking-sleep
    save_all([jobs.Db()])  # E: blocking-sleep
    show(jobs.Db())  # OK
    show_all([jobs.Db()])  # OK
