from sqlalchemy.orm import Session as Session, SessionTransaction as SessionTransaction, sessionmaker as sessionmaker
