# only <2.1
from sqlalchemy.util.concurrency import greenlet_spawn as greenlet_spawn
