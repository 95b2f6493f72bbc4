"""What the shop does; nothing in here knows that there is an event loop, but for the functions that are `async def`."""
