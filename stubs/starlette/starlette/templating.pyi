from mypy_fastapi_blocking import blocking

# Jinja2 renders while the response is made; loading a template reads a file only the first time.
class Jinja2Templates:
    @blocking("cpu-bulk")
    def TemplateResponse(self, *args, **kwargs): ...
