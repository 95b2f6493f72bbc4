# Since 3.14.
from gzip import GzipFile as GzipFile, compress as compress, decompress as decompress, open as open
