from mypy_boto3_ec2.client import EC2Client as EC2Client, EC2Client as Client
