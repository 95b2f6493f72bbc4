from gridfs.synchronous.grid_file import GridFS as GridFS, GridFSBucket as GridFSBucket, GridIn as GridIn, GridOut as GridOut, GridOutCursor as GridOutCursor
