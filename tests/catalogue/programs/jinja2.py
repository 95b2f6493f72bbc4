# mypy: enable-error-code="blocking-cpu-bulk"
from jinja2 import Environment

environment = Environment(enable_async=True)


async def handler() -> None:
    template = environment.from_string("x")  # E: blocking-cpu-bulk
    template.render()  # E: blocking-cpu-bulk
    await template.render_async()  # OK
