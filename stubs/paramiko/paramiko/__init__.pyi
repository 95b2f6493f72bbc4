from paramiko.channel import Channel as Channel, ChannelFile as ChannelFile
from paramiko.client import SSHClient as SSHClient
from paramiko.sftp_client import SFTPClient as SFTPClient
from paramiko.sftp_file import SFTPFile as SFTPFile
from paramiko.transport import Transport as Transport
from paramiko.ecdsakey import ECDSAKey as ECDSAKey
from paramiko.hostkeys import HostKeys as HostKeys
from paramiko.pkey import PKey as PKey
from paramiko.rsakey import RSAKey as RSAKey
