from mypy_fastapi_blocking import blocking

class Server:
    @blocking("network")
    def check_availability(self): ...
    @blocking("network")
    def get_info_from_server(self): ...
