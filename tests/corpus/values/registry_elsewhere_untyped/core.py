"""The registry."""

registry = {}
def register(name):
    def deco(fn):
        registry[name] = fn
        return fn
    return deco
def run(name): return registry[name]()
