"""mypy's error codes for what the plugin reports: `blocking-call`, and below it `blocking-<kind>` for each kind.

An `ErrorCode` registers itself by name in `mypy.errorcodes.error_codes` when it is made, so importing this module is all that it takes.
It has to happen before mypy looks the names up. What mypy 2.4 does, in this order:

1. `mypy.main.process_options` reads the command line and the config file and keeps the names of codes as plain strings
   (`options.enable_error_code`, `disable_error_code`, and those of the per-module sections).
2. `mypy.build.build_inner` calls `load_plugins`, which imports the plugin's module, calls `plugin(version)` and makes the plugin.
3. Only then `options.process_error_codes` looks the names up ("Invalid error code(s): …" for one that is not registered); a parallel
   worker does the same in `setup_worker_manager`, and `dmypy` builds by way of 2.
4. `Options.clone_for_module` looks up those of per-module sections, and `# mypy: enable-error-code=…` is read, when a file is.

So this module must be imported by the time the plugin's constructor returns; then `--enable-error-code`, `--disable-error-code`, both
keys in pyproject.toml and mypy.ini, per-module overrides and inline configuration all accept our names. Nothing else is needed.
(`tests/unit/test_codes.py` runs mypy to see it.)

`Errors.is_error_code_enabled` decides in this order: the code is disabled; the code is enabled; its base is disabled; its default. Hence
disabling `blocking-call` silences all kinds but those enabled by name, and enabling it does not turn on what is off by default.
With `warn_unused_ignores` mypy asks for the narrower code where `# type: ignore[blocking-call]` silences an error of a sub-code, as it
does for its own sub-codes.
"""

from __future__ import annotations

from typing import Final

from mypy.errorcodes import ErrorCode

from mypy_fastapi_blocking.kinds import BASE_KIND, KINDS, Kind, code_name

CATEGORY: Final = "FastAPI"


def _code(kind: Kind, base: ErrorCode | None = None) -> ErrorCode:
    return ErrorCode(code_name(kind.name), kind.description, CATEGORY, kind.default_enabled, sub_code_of=base)


BLOCKING_CALL: Final = _code(KINDS[BASE_KIND])
BY_KIND: Final[dict[str, ErrorCode]] = {
    name: BLOCKING_CALL if name == BASE_KIND else _code(kind, BLOCKING_CALL) for name, kind in KINDS.items()
}


def code_for(kind: str | None) -> ErrorCode:
    """The code under which blocking of this kind is reported; the base code for none, and for one that this version doesn't know."""
    return BY_KIND.get(kind or BASE_KIND, BLOCKING_CALL)
