from playwright.async_api import async_playwright
from playwright.sync_api import Page, sync_playwright


async def handler(page: Page) -> None:
    page.goto("https://x")  # E: blocking-network
    with sync_playwright() as driver:  # E: blocking-wait
        print(driver)


async def twin() -> None:
    async with async_playwright() as driver:
        browser = await driver.chromium.launch()  # OK
        await browser.new_page()  # OK
