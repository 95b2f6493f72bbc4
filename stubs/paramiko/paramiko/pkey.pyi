from mypy_fastapi_blocking import blocking

class PKey:
    @blocking("file")
    @classmethod
    def from_private_key_file(cls): ...
    @blocking("file")
    def write_private_key_file(self): ...
    @blocking("file")
    @staticmethod
    def from_path(): ...
