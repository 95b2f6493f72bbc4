from google.cloud.bigquery.job.query import QueryJob as QueryJob
