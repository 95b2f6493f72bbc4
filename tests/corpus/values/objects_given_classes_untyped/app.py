"""Who uses them."""

from corpus.values.objects_given_classes_untyped.wire import conn, heavy, multi
async def main():
    heavy.get()  # E: blocking-sleep
    conn.get().send()  # E: blocking-sleep
    multi.go()  # E: blocking-sleep
