"""`python -m mypy_fastapi_blocking`: the commands around the plugin."""

from mypy_fastapi_blocking.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
