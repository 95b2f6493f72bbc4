from mypy_fastapi_blocking import blocking
from botocore.client import BaseClient

class S3Transfer:
    @blocking("network", instead="aiobotocore.session.get_session")
    def upload_file(self): ...
    @blocking("network", instead="aiobotocore.session.get_session")
    def download_file(self): ...
