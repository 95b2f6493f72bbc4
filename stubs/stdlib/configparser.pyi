from mypy_fastapi_blocking import blocking

# The other parsers are subclasses.
class RawConfigParser:
    @blocking("file")
    def read(self, filenames, encoding=...): ...
    @blocking("file-metadata")
    def read_file(self, f, source=...): ...
    @blocking("file-metadata")
    def write(self, fp, space_around_delimiters=...): ...
    @blocking("file-metadata")
    def readfp(self, fp, filename=...): ...  # only <3.12
