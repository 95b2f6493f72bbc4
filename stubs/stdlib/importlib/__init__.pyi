from mypy_fastapi_blocking import blocking

@blocking("file", note="It reads and runs the module the first time.")
def import_module(name, package=...): ...
@blocking("file")
def reload(module): ...
@blocking("file", note="It reads and runs the module the first time.")
def __import__(name, globals=..., locals=..., fromlist=..., level=...): ...
@blocking("file-metadata")
def find_loader(name, path=...): ...  # only <3.12
