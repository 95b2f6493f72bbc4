from elasticsearch._sync.client import Elasticsearch as Elasticsearch
