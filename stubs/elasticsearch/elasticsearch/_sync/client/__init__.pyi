from typing import Self

from mypy_fastapi_blocking import blocking, nonblocking
from elasticsearch._sync.client.async_search import AsyncSearchClient
from elasticsearch._sync.client.autoscaling import AutoscalingClient
from elasticsearch._sync.client.cat import CatClient
from elasticsearch._sync.client.ccr import CcrClient
from elasticsearch._sync.client.cluster import ClusterClient
from elasticsearch._sync.client.connector import ConnectorClient
from elasticsearch._sync.client.dangling_indices import DanglingIndicesClient
from elasticsearch._sync.client.encryption import EncryptionClient
from elasticsearch._sync.client.enrich import EnrichClient
from elasticsearch._sync.client.eql import EqlClient
from elasticsearch._sync.client.esql import EsqlClient
from elasticsearch._sync.client.features import FeaturesClient
from elasticsearch._sync.client.fleet import FleetClient
from elasticsearch._sync.client.graph import GraphClient
from elasticsearch._sync.client.ilm import IlmClient
from elasticsearch._sync.client.indices import IndicesClient
from elasticsearch._sync.client.inference import InferenceClient
from elasticsearch._sync.client.ingest import IngestClient
from elasticsearch._sync.client.license import LicenseClient
from elasticsearch._sync.client.logstash import LogstashClient
from elasticsearch._sync.client.migration import MigrationClient
from elasticsearch._sync.client.ml import MlClient
from elasticsearch._sync.client.monitoring import MonitoringClient
from elasticsearch._sync.client.nodes import NodesClient
from elasticsearch._sync.client.project import ProjectClient
from elasticsearch._sync.client.project_routing import ProjectRoutingClient
from elasticsearch._sync.client.query_rules import QueryRulesClient
from elasticsearch._sync.client.rollup import RollupClient
from elasticsearch._sync.client.search_application import SearchApplicationClient
from elasticsearch._sync.client.searchable_snapshots import SearchableSnapshotsClient
from elasticsearch._sync.client.security import SecurityClient
from elasticsearch._sync.client.shutdown import ShutdownClient
from elasticsearch._sync.client.simulate import SimulateClient
from elasticsearch._sync.client.slm import SlmClient
from elasticsearch._sync.client.snapshot import SnapshotClient
from elasticsearch._sync.client.sql import SqlClient
from elasticsearch._sync.client.ssl import SslClient
from elasticsearch._sync.client.streams import StreamsClient
from elasticsearch._sync.client.synonyms import SynonymsClient
from elasticsearch._sync.client.tasks import TasksClient
from elasticsearch._sync.client.text_structure import TextStructureClient
from elasticsearch._sync.client.transform import TransformClient
from elasticsearch._sync.client.watcher import WatcherClient
from elasticsearch._sync.client.xpack import XPackClient

@blocking("database", instead="elasticsearch.AsyncElasticsearch")
class Elasticsearch:
    async_search: AsyncSearchClient
    autoscaling: AutoscalingClient
    cat: CatClient
    ccr: CcrClient
    cluster: ClusterClient
    connector: ConnectorClient
    dangling_indices: DanglingIndicesClient
    encryption: EncryptionClient
    enrich: EnrichClient
    eql: EqlClient
    esql: EsqlClient
    features: FeaturesClient
    fleet: FleetClient
    graph: GraphClient
    ilm: IlmClient
    indices: IndicesClient
    inference: InferenceClient
    ingest: IngestClient
    license: LicenseClient
    logstash: LogstashClient
    migration: MigrationClient
    ml: MlClient
    monitoring: MonitoringClient
    nodes: NodesClient
    project: ProjectClient
    project_routing: ProjectRoutingClient
    query_rules: QueryRulesClient
    rollup: RollupClient
    search_application: SearchApplicationClient
    searchable_snapshots: SearchableSnapshotsClient
    security: SecurityClient
    shutdown: ShutdownClient
    simulate: SimulateClient
    slm: SlmClient
    snapshot: SnapshotClient
    sql: SqlClient
    ssl: SslClient
    streams: StreamsClient
    synonyms: SynonymsClient
    tasks: TasksClient
    text_structure: TextStructureClient
    transform: TransformClient
    watcher: WatcherClient
    xpack: XPackClient
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.search")
    def search(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.index")
    def index(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.get")
    def get(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.create")
    def create(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.update")
    def update(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.delete")
    def delete(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.bulk")
    def bulk(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.count")
    def count(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.exists")
    def exists(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.mget")
    def mget(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.msearch")
    def msearch(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.ping")
    def ping(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.info")
    def info(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.scroll")
    def scroll(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.delete_by_query")
    def delete_by_query(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.update_by_query")
    def update_by_query(self): ...
    @blocking("database", instead="elasticsearch.AsyncElasticsearch.reindex")
    def reindex(self): ...
    @nonblocking
    def close(self): ...
    @nonblocking
    def options(self): ...
    def __enter__(self) -> Self: ...
