from mypy_boto3_s3.client import S3Client


async def handler(s3: S3Client) -> None:
    s3.get_object(Bucket="x", Key="x")  # E: blocking-network
    s3.can_paginate("list_objects_v2")
