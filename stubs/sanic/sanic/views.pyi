from typing import Annotated, Any

from mypy_fastapi_blocking import Endpoint

# HTTPMethodView.dispatch_request(): the method is called on the loop. Its path is given to add_route() or to the class statement.
class HTTPMethodView:
    def get(self: Annotated[Any, Endpoint("route", method="GET", offloaded=False)], request): ...  # in subclasses
    def head(self: Annotated[Any, Endpoint("route", method="HEAD", offloaded=False)], request): ...  # in subclasses
    def post(self: Annotated[Any, Endpoint("route", method="POST", offloaded=False)], request): ...  # in subclasses
    def put(self: Annotated[Any, Endpoint("route", method="PUT", offloaded=False)], request): ...  # in subclasses
    def patch(self: Annotated[Any, Endpoint("route", method="PATCH", offloaded=False)], request): ...  # in subclasses
    def delete(self: Annotated[Any, Endpoint("route", method="DELETE", offloaded=False)], request): ...  # in subclasses
    def options(self: Annotated[Any, Endpoint("route", method="OPTIONS", offloaded=False)], request): ...  # in subclasses
