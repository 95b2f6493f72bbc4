"""Globals that another module uses."""

from corpus.receivers.lib import Cheap, Engine

engine = Engine()
cheap = Cheap()
