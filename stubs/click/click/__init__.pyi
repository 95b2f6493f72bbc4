from .core import Group as Group
from .decorators import command as command, group as group
from .termui import confirm as confirm, echo_via_pager as echo_via_pager, edit as edit, getchar as getchar, pause as pause, prompt as prompt
