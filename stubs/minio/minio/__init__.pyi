from minio.api import Minio as Minio
