from mypy_fastapi_blocking import blocking

class RSAKey:
    @blocking("cpu")
    @staticmethod
    def generate(): ...
    @blocking("file")
    def write_private_key_file(self): ...
