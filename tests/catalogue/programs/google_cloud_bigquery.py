from google.cloud import bigquery

client = bigquery.Client()


async def handler() -> None:
    job = client.query("select 1")  # E: blocking-database
    job.result()  # E: blocking-database
