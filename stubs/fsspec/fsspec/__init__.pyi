from fsspec.core import open as open, open_files as open_files, open_local as open_local, url_to_fs as url_to_fs
from fsspec.registry import filesystem as filesystem
from fsspec.spec import AbstractFileSystem as AbstractFileSystem
