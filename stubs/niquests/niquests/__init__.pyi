from niquests.api import delete as delete, get as get, head as head, options as options, patch as patch, post as post, put as put, request as request
from niquests.models import Response as Response
from niquests.sessions import Session as Session
