from mypy_fastapi_blocking import blocking
from playwright.sync_api._generated import APIRequestContext as APIRequestContext, Browser as Browser, BrowserContext as BrowserContext, BrowserType as BrowserType, ElementHandle as ElementHandle, Frame as Frame, Locator as Locator, Page as Page

@blocking("wait", instead="playwright.async_api.async_playwright", note="It raises inside a running event loop")
def sync_playwright(): ...
