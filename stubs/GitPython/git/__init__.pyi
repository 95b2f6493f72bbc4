from git.cmd import Git as Git
from git.remote import Remote as Remote
from git.repo.base import Repo as Repo
