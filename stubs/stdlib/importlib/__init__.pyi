from mypy_fastapi_blocking import blocking

# Like an import statement in a function: it reads and runs the module the first time, and looks it up ever after.
@blocking("file-metadata", note="It reads and runs the module the first time.")
def import_module(name, package=...): ...
@blocking("file")
def reload(module): ...
@blocking("file-metadata", note="It reads and runs the module the first time.")
def __import__(name, globals=..., locals=..., fromlist=..., level=...): ...
@blocking("file-metadata")
def find_loader(name, path=...): ...  # only <3.12
