from mypy_fastapi_blocking import blocking

class HeadMixin:
    @blocking("network")
    def head(self): ...

class GetMixin(HeadMixin):
    @blocking("network")
    def get(self): ...

class GetWithoutIdMixin(HeadMixin):
    @blocking("network")
    def get(self): ...

class RefreshMixin:
    @blocking("network")
    def refresh(self): ...

class ListMixin(HeadMixin):
    @blocking("network")
    def list(self): ...

class CreateMixin:
    @blocking("network")
    def create(self): ...

class UpdateMixin:
    @blocking("network")
    def update(self): ...

class SetMixin:
    @blocking("network")
    def set(self): ...

class DeleteMixin:
    @blocking("network")
    def delete(self): ...

class SaveMixin:
    @blocking("network")
    def save(self): ...

class ObjectDeleteMixin:
    @blocking("network")
    def delete(self): ...

class CRUDMixin(GetMixin, ListMixin, CreateMixin, UpdateMixin, DeleteMixin): ...
