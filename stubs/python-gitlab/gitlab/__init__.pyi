from gitlab.client import Gitlab as Gitlab
