from mypy_fastapi_blocking import blocking

class TasksApi:
    @blocking("database")
    def find_tasks(self): ...
    @blocking("database")
    def create_task(self): ...
