from sqlalchemy_utils.functions import create_database as create_database, database_exists as database_exists, drop_database as drop_database
