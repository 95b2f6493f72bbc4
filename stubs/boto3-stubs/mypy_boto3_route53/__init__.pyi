from mypy_boto3_route53.client import Route53Client as Route53Client, Route53Client as Client
