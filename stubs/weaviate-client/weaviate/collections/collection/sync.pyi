from weaviate.collections import Collection as Collection
