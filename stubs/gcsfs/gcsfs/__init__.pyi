from gcsfs.core import GCSFileSystem as GCSFileSystem
