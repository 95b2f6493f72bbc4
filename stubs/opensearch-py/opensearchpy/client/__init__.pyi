from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking
from opensearchpy.client.cat import CatClient
from opensearchpy.client.cluster import ClusterClient
from opensearchpy.client.dangling_indices import DanglingIndicesClient
from opensearchpy.client.features import FeaturesClient
from opensearchpy.client.http import HttpClient
from opensearchpy.client.indices import IndicesClient
from opensearchpy.client.ingest import IngestClient
from opensearchpy.client.ingestion import IngestionClient
from opensearchpy.client.insights import InsightsClient
from opensearchpy.client.list import ListClient
from opensearchpy.client.nodes import NodesClient
from opensearchpy.client.plugins import PluginsClient
from opensearchpy.client.remote import RemoteClient
from opensearchpy.client.remote_store import RemoteStoreClient
from opensearchpy.client.search_pipeline import SearchPipelineClient
from opensearchpy.client.security import SecurityClient
from opensearchpy.client.snapshot import SnapshotClient
from opensearchpy.client.tasks import TasksClient
from opensearchpy.client.wlm import WlmClient

@blocking("database", instead="opensearchpy.AsyncOpenSearch")
class OpenSearch:
    cat: CatClient
    cluster: ClusterClient
    dangling_indices: DanglingIndicesClient
    features: FeaturesClient
    http: HttpClient
    indices: IndicesClient
    ingest: IngestClient
    ingestion: IngestionClient
    insights: InsightsClient
    list: ListClient
    nodes: NodesClient
    plugins: PluginsClient
    remote: RemoteClient
    remote_store: RemoteStoreClient
    search_pipeline: SearchPipelineClient
    security: SecurityClient
    snapshot: SnapshotClient
    tasks: TasksClient
    wlm: WlmClient
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.search")
    def search(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.index")
    def index(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.get")
    def get(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.create")
    def create(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.update")
    def update(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.delete")
    def delete(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.bulk")
    def bulk(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.count")
    def count(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.exists")
    def exists(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.mget")
    def mget(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.msearch")
    def msearch(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.ping")
    def ping(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.info")
    def info(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.scroll")
    def scroll(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.delete_by_query")
    def delete_by_query(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.update_by_query")
    def update_by_query(self): ...
    @blocking("database", instead="opensearchpy.AsyncOpenSearch.reindex")
    def reindex(self): ...
    @nonblocking
    def close(self): ...
    def __enter__(self) -> Self: ...
