from mypy_fastapi_blocking import blocking

@blocking("input")
def interact(banner=..., readfunc=..., local=..., exitmsg=..., local_exit=...): ...

class InteractiveConsole:
    @blocking("input")
    def interact(self, banner=..., exitmsg=...): ...
    @blocking("input")
    def raw_input(self, prompt=...): ...
