from mypy_fastapi_blocking import blocking

class Client:
    @blocking("network", instead="twilio.rest.Client.request_async")
    def request(self): ...
    messages: _List
    calls: _List
    recordings: _List
    conferences: _List
    incoming_phone_numbers: _List
    available_phone_numbers: _List
    queues: _List
    verify: _Domain
    lookups: _Domain
    messaging: _Domain
    conversations: _Domain
    voice: _Domain
    video: _Domain
    notify: _Domain
    studio: _Domain
    sync: _Domain
    taskrouter: _Domain

class _Domain:
    """verify, verify.v2, verify.v2.services: all the way down to a list."""

    def __getattr__(self, name: str) -> _Domain: ...
    def __call__(self, *args, **kwargs) -> _Domain: ...
    @blocking("network")
    def create(self): ...
    @blocking("network")
    def list(self): ...
    @blocking("network")
    def fetch(self): ...
    @blocking("network")
    def update(self): ...
    @blocking("network")
    def delete(self): ...
    @blocking("network")
    def page(self): ...
    @blocking("network")
    def get_page(self): ...
    @blocking("network")
    def stream(self): ...

class _List:
    def __call__(self, *args, **kwargs) -> _Domain: ...
    @blocking("network")
    def create(self): ...
    @blocking("network")
    def list(self): ...
    @blocking("network")
    def page(self): ...
    @blocking("network")
    def get_page(self): ...
    @blocking("network")
    def stream(self): ...
