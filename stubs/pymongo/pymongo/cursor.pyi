from pymongo.synchronous.cursor import Cursor as Cursor, RawBatchCursor as RawBatchCursor
