# Since 3.14.
from lzma import (
    LZMACompressor as LZMACompressor,
    LZMADecompressor as LZMADecompressor,
    LZMAFile as LZMAFile,
    compress as compress,
    decompress as decompress,
    open as open,
)
