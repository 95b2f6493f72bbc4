from http.client import HTTPResponse

from mypy_fastapi_blocking import blocking

# The response has no type in typeshed.
@blocking("network", instead="httpx.AsyncClient.get")
def urlopen(url, data=..., timeout=..., *, cafile=..., capath=..., cadefault=..., context=...) -> HTTPResponse: ...
@blocking("network", instead="httpx.AsyncClient.stream")
def urlretrieve(url, filename=..., reporthook=..., data=...): ...

class OpenerDirector:
    @blocking("network", instead="httpx.AsyncClient.get")
    def open(self, fullurl, data=..., timeout=...) -> HTTPResponse: ...

# Until 3.13.
class URLopener:
    @blocking("network", instead="httpx.AsyncClient.get")
    def open(self, fullurl, data=...): ...
    @blocking("network", instead="httpx.AsyncClient.get")
    def retrieve(self, url, filename=..., reporthook=..., data=...): ...
    @blocking("network")
    def open_http(self, url, data=...): ...  # only <3.14
    @blocking("network")
    def open_https(self, url, data=...): ...  # only <3.14
    @blocking("network")
    def open_ftp(self, url): ...  # only <3.14
    @blocking("file")
    def open_file(self, url): ...  # only <3.14
    @blocking("file")
    def open_local_file(self, url): ...  # only <3.14

class AbstractHTTPHandler:
    @blocking("network", instead="httpx.AsyncClient.get")
    def do_open(self, http_class, req, **http_conn_args): ...

class HTTPHandler:
    @blocking("network", instead="httpx.AsyncClient.get")
    def http_open(self, req): ...

class HTTPSHandler:
    @blocking("network", instead="httpx.AsyncClient.get")
    def https_open(self, req): ...

class FTPHandler:
    @blocking("network")
    def ftp_open(self, req): ...
    @blocking("network")
    def connect_ftp(self, user, passwd, host, port, dirs, timeout): ...

class CacheFTPHandler:
    @blocking("network")
    def connect_ftp(self, user, passwd, host, port, dirs, timeout): ...

class FileHandler:
    @blocking("file")
    def file_open(self, req): ...
    @blocking("file")
    def open_local_file(self, req): ...

class HTTPRedirectHandler:
    @blocking("network")
    def http_error_301(self, req, fp, code, msg, headers): ...
    @blocking("network")
    def http_error_302(self, req, fp, code, msg, headers): ...
    @blocking("network")
    def http_error_303(self, req, fp, code, msg, headers): ...
    @blocking("network")
    def http_error_307(self, req, fp, code, msg, headers): ...
    @blocking("network")
    def http_error_308(self, req, fp, code, msg, headers): ...  # only >=3.11

class AbstractBasicAuthHandler:
    @blocking("network")
    def retry_http_basic_auth(self, host, req, realm): ...
    @blocking("network")
    def http_error_auth_reqed(self, authreq, host, req, headers): ...

class AbstractDigestAuthHandler:
    @blocking("network")
    def retry_http_digest_auth(self, req, auth): ...
    @blocking("network")
    def http_error_auth_reqed(self, auth_header, host, req, headers): ...

class HTTPBasicAuthHandler:
    @blocking("network")
    def http_error_401(self, req, fp, code, msg, headers): ...

class HTTPDigestAuthHandler:
    @blocking("network")
    def http_error_401(self, req, fp, code, msg, headers): ...

class ProxyBasicAuthHandler:
    @blocking("network")
    def http_error_407(self, req, fp, code, msg, headers): ...

class ProxyDigestAuthHandler:
    @blocking("network")
    def http_error_407(self, req, fp, code, msg, headers): ...

class ProxyHandler:
    @blocking("network")
    def proxy_open(self, req, proxy, type): ...

@blocking("file")
def urlcleanup(): ...
