from collections.abc import Callable
from typing import Annotated, Any

from mypy_fastapi_blocking import Called, blocking

@blocking("file")
def copyfileobj(fsrc, fdst, length=...): ...
@blocking("file")
def copyfile(src, dst, *, follow_symlinks=...): ...
@blocking("file")
def copy(src, dst, *, follow_symlinks=...): ...
@blocking("file")
def copy2(src, dst, *, follow_symlinks=...): ...
@blocking("file")
def copytree(
    src,
    dst,
    symlinks=...,
    ignore: Annotated[Callable[..., Any], Called] = ...,
    copy_function: Annotated[Callable[..., Any], Called] = ...,
    ignore_dangling_symlinks=...,
    dirs_exist_ok=...,
): ...
@blocking("file")
def move(src, dst, copy_function: Annotated[Callable[..., Any], Called] = ...): ...
@blocking("file")
def rmtree(
    path,
    ignore_errors=...,
    onerror: Annotated[Callable[..., Any], Called] = ...,
    *,
    onexc: Annotated[Callable[..., Any], Called] = ...,
    dir_fd=...,
): ...
@blocking("file")
def make_archive(base_name, format, root_dir=..., base_dir=..., verbose=..., dry_run=..., owner=..., group=..., logger=...): ...
@blocking("file")
def unpack_archive(filename, extract_dir=..., format=..., *, filter=...): ...
@blocking("file-metadata")
def copymode(src, dst, *, follow_symlinks=...): ...
@blocking("file-metadata")
def copystat(src, dst, *, follow_symlinks=...): ...
@blocking("file-metadata")
def chown(path, user=..., group=..., *, dir_fd=..., follow_symlinks=...): ...
@blocking("file-metadata")
def disk_usage(path): ...
@blocking("file-metadata")
def which(cmd, mode=..., path=...): ...
