from sqlite_utils.db import Database as Database
