from redis import client as client, cluster as cluster, lock as lock, sentinel as sentinel
from redis.client import Redis as Redis, StrictRedis as StrictRedis
from redis.cluster import RedisCluster as RedisCluster
from redis.sentinel import Sentinel as Sentinel
from redis.utils import from_url as from_url
