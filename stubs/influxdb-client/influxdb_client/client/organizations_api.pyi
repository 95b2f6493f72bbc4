from mypy_fastapi_blocking import blocking

class OrganizationsApi:
    @blocking("database")
    def find_organizations(self): ...
    @blocking("database")
    def create_organization(self): ...
