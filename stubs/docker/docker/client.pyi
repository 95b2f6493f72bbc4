from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking
from docker.models.containers import ContainerCollection
from docker.models.images import ImageCollection
from docker.models.networks import NetworkCollection
from docker.models.volumes import VolumeCollection

@nonblocking
def from_env() -> DockerClient: ...

class DockerClient:
    @blocking("network")
    def ping(self): ...
    @blocking("network")
    def info(self): ...
    @blocking("network")
    def version(self): ...
    @blocking("network")
    def df(self): ...
    @blocking("network")
    def login(self): ...
    @classmethod
    @nonblocking
    def from_env(cls) -> Self: ...
    @nonblocking
    def close(self): ...
    @nonblocking
    def events(self): ...
    containers: ContainerCollection
    images: ImageCollection
    networks: NetworkCollection
    volumes: VolumeCollection
