from corpus.dispatch.functions_for_protocols.cases import Resolve
from corpus.dispatch.functions_for_protocols.sinks import Loud, quiet


async def main() -> None:
    Resolve(quiet).execute("a")
    Resolve(Loud()).execute("a")  # E: blocking-sleep
