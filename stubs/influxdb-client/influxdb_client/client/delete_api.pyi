from mypy_fastapi_blocking import blocking

class DeleteApi:
    @blocking("database", instead="influxdb_client.client.delete_api_async.DeleteApiAsync.delete")
    def delete(self): ...
