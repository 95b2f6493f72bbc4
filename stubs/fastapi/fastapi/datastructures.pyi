from starlette.datastructures import UploadFile as StarletteUploadFile, _SyncFile

class UploadFile(StarletteUploadFile):
    file: _SyncFile
