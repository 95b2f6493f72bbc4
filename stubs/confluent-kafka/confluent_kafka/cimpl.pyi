from confluent_kafka import Consumer as Consumer, Producer as Producer
