from mypy_fastapi_blocking import blocking

# Every list of things; get() only makes a context. The async twins are called create_async and so on.
class ListResource:
    @blocking("network")
    def create(self): ...  # in subclasses
    @blocking("network")
    def list(self): ...  # in subclasses
    @blocking("network")
    def page(self): ...  # in subclasses
    @blocking("network")
    def get_page(self): ...  # in subclasses
    @blocking("network")
    def fetch(self): ...  # in subclasses
