from ratelimit.decorators import sleep_and_retry as sleep_and_retry
