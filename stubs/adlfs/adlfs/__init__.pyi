from adlfs.spec import AzureBlobFile as AzureBlobFile, AzureBlobFileSystem as AzureBlobFileSystem
