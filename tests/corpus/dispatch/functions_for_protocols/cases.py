from dataclasses import dataclass

from corpus.dispatch.functions_for_protocols.ports import Sink


@dataclass
class Resolve:
    sink: Sink

    def execute(self, name: str) -> str:
        self.sink(name)
        return name
