from opensearchpy.client import OpenSearch as OpenSearch
