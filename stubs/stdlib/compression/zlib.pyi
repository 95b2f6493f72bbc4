# Since 3.14.
from zlib import compress as compress, decompress as decompress
