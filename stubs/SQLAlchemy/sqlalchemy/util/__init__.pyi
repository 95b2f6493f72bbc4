from sqlalchemy.util.concurrency import greenlet_spawn as greenlet_spawn
