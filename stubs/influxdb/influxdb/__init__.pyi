from influxdb.client import InfluxDBClient as InfluxDBClient
