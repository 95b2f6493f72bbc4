from mypy_fastapi_blocking import blocking
from selenium.webdriver.remote.webdriver import WebDriver

# Each constructor starts a driver (Remote: connects to one) and a browser.

class Chrome(WebDriver):
    @blocking("subprocess")
    def __init__(self): ...

class Edge(WebDriver):
    @blocking("subprocess")
    def __init__(self): ...

class Firefox(WebDriver):
    @blocking("subprocess")
    def __init__(self): ...

class Ie(WebDriver):
    @blocking("subprocess")
    def __init__(self): ...

class Safari(WebDriver):
    @blocking("subprocess")
    def __init__(self): ...

class Remote(WebDriver):
    @blocking("network")
    def __init__(self): ...
