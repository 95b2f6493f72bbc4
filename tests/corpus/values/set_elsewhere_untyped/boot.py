"""Who sets it."""

from corpus.values.set_elsewhere_untyped import core
from corpus.values.set_elsewhere_untyped.core import Db, state
state.db = Db()
core.hook = Db().query
