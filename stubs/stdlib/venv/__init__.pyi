from mypy_fastapi_blocking import blocking

@blocking("subprocess")
def create(env_dir, *args, **kwargs): ...

class EnvBuilder:
    @blocking("subprocess")
    def create(self, env_dir): ...
