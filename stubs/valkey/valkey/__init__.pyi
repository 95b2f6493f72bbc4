from valkey import client as client, cluster as cluster, lock as lock, sentinel as sentinel
from valkey.client import Valkey as Valkey, StrictValkey as StrictValkey
from valkey.cluster import ValkeyCluster as ValkeyCluster
from valkey.sentinel import Sentinel as Sentinel
from valkey.utils import from_url as from_url
