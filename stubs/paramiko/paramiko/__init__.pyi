from paramiko.channel import Channel as Channel, ChannelFile as ChannelFile
from paramiko.client import SSHClient as SSHClient
from paramiko.sftp_client import SFTPClient as SFTPClient
from paramiko.sftp_file import SFTPFile as SFTPFile
from paramiko.transport import Transport as Transport
