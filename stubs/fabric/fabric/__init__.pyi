from fabric.connection import Connection as Connection
from fabric.group import Group as Group, SerialGroup as SerialGroup, ThreadingGroup as ThreadingGroup
