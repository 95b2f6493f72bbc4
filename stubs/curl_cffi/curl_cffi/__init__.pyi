from curl_cffi.curl import Curl as Curl
from curl_cffi.requests import Session as Session, delete as delete, get as get, head as head, options as options, patch as patch, post as post, put as put, request as request
