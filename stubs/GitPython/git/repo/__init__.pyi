from git.repo.base import Repo as Repo
