from elasticsearch.helpers.actions import bulk as bulk, parallel_bulk as parallel_bulk, reindex as reindex, scan as scan, streaming_bulk as streaming_bulk
