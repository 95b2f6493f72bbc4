from mypy_fastapi_blocking import blocking

# Until 3.12.
class Template:
    @blocking("subprocess", instead="asyncio.create_subprocess_shell")
    def open(self, file, rw): ...
    @blocking("subprocess", instead="asyncio.create_subprocess_shell")
    def copy(self, infile, outfile): ...
