from sqlalchemy.orm import scoped_session as scoped_session
