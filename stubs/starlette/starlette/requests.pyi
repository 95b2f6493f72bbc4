from starlette.applications import Starlette

# What is typed as Any.
class HTTPConnection:
    @property
    def app(self) -> Starlette: ...
