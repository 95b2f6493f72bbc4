"""What the methods that `collections.abc` gives to a class call of the methods that the class defines itself.

Python's documentation lists them as "mixin methods"; typeshed has no bodies that could be read instead.
"""

from __future__ import annotations

_COMPARED = "__le__ __lt__ __eq__ __gt__ __ge__ __and__ __or__ __sub__ __xor__ isdisjoint"
_BY_CLASS = {
    "typing.Mapping": {"get": "__getitem__", "__contains__": "__getitem__", "__eq__": "__iter__ __getitem__"},
    "typing.MutableMapping": {
        "pop": "__getitem__ __delitem__",
        "popitem": "__iter__ __getitem__ __delitem__",
        "clear": "__iter__ __getitem__ __delitem__",
        "update": "__setitem__",
        "setdefault": "__getitem__ __setitem__",
    },
    "typing.Sequence": {
        "__contains__": "__getitem__",
        "__iter__": "__getitem__",
        "__reversed__": "__len__ __getitem__",
        "index": "__getitem__",
        "count": "__getitem__",
    },
    "typing.MutableSequence": {
        "append": "insert",
        "extend": "insert",
        "pop": "__getitem__ __delitem__",
        "remove": "__getitem__ __delitem__",
        "clear": "__getitem__ __delitem__",
        "reverse": "__len__ __getitem__ __setitem__",
        "__iadd__": "insert",
    },
    "typing.AbstractSet": dict.fromkeys(_COMPARED.split(), "__iter__ __contains__"),
    "typing.MutableSet": {
        "remove": "__contains__ discard",
        "pop": "__iter__ discard",
        "clear": "__iter__ discard",
        "__ior__": "add",
        "__iand__": "__iter__ discard",
        "__ixor__": "__contains__ add discard",
        "__isub__": "discard",
    },
    "collections.UserDict": {"__init__": "__setitem__"},
}

CALLED = {f"{cls}.{name}": tuple(called.split()) for cls, methods in _BY_CLASS.items() for name, called in methods.items()}
ITERATORS = frozenset({"typing.Sequence.__iter__", "typing.Sequence.__reversed__"})  # give, one by one, what the methods return
VIEWS = {f"typing.Mapping.{name}": f"typing.{name.capitalize()}View" for name in ("keys", "values", "items")}
READING = frozenset({"typing.Mapping.get", "typing.MutableMapping.pop", "typing.MutableMapping.setdefault", "typing.MutableSequence.pop"})
VIEWED = "mapping"  # the field of a view that holds what it is a view of
