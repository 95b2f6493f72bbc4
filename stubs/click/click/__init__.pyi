from .core import Group as Group
from .decorators import command as command, group as group
