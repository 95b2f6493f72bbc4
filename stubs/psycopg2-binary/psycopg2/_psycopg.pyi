from psycopg2.extensions import connection as connection, cursor as cursor, lobject as lobject
