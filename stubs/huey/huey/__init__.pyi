from huey.api import FileHuey as FileHuey, Huey as Huey, MemoryHuey as MemoryHuey, PriorityRedisHuey as PriorityRedisHuey, RedisHuey as RedisHuey, SqliteHuey as SqliteHuey
