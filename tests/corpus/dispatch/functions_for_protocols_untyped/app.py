from corpus.dispatch.functions_for_protocols_untyped.cases import Resolve
from corpus.dispatch.functions_for_protocols_untyped.sinks import Loud, quiet


async def main():
    Resolve(quiet).execute("a")
    Resolve(Loud()).execute("a")  # E: blocking-sleep
