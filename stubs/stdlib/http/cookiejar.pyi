from mypy_fastapi_blocking import blocking

# MozillaCookieJar and LWPCookieJar are subclasses.
class FileCookieJar:
    @blocking("file")
    def save(self, filename=..., ignore_discard=..., ignore_expires=...): ...
    @blocking("file")
    def load(self, filename=..., ignore_discard=..., ignore_expires=...): ...
    @blocking("file")
    def revert(self, filename=..., ignore_discard=..., ignore_expires=...): ...
