from dataclasses import dataclass

from corpus.dispatch.functions_for_protocols_untyped.ports import Sink


@dataclass
class Resolve:
    sink: Sink

    def execute(self, name):
        self.sink(name)
        return name
