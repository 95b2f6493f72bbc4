"""Who sets it."""

from corpus.values.set_elsewhere import core
from corpus.values.set_elsewhere.core import Db, state
state.db = Db()
core.hook = Db().query
