from google.cloud.tasks_v2 import CloudTasksClient as CloudTasksClient
