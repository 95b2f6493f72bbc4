from kafka.consumer.group import KafkaConsumer as KafkaConsumer
