from selenium import webdriver

driver = webdriver.Chrome()


async def handler() -> None:
    driver.get("https://x")  # E: blocking-network
    webdriver.Chrome()  # E: blocking-subprocess
