from mypy_fastapi_blocking import blocking

class XMLFilterBase:
    @blocking("file")
    def parse(self, source): ...

@blocking("file")
def prepare_input_source(source, base=...): ...
