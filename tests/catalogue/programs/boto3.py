import boto3

s3 = boto3.client("s3")


async def handler() -> None:
    s3.put_object(Bucket="x", Key="x", Body=b"")  # E: blocking-network
    s3.get_object(Bucket="x", Key="x")  # E: blocking-network
    boto3.client("sqs").send_message(QueueUrl="x", MessageBody="x")  # E: blocking-network
    boto3.resource("dynamodb").Table("x").get_item(Key={})  # E: blocking-network
