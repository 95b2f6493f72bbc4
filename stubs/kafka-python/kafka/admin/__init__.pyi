from kafka.admin.client import KafkaAdminClient as KafkaAdminClient
