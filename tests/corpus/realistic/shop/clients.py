"""The outside world."""

import time
from typing import Optional

import requests


class PaymentError(Exception):
    pass


class PaymentClient:
    base_url = "http://127.0.0.1:9"

    def __init__(self, session: Optional[requests.Session] = None) -> None:
        self._session = session or requests.Session()
        self._headers = {"accept": "application/json"}

    def charge(self, amount: int) -> bool:
        for attempt in range(3):
            try:
                return self._post("/charge", amount)
            except PaymentError:
                self._wait(attempt)
        return False

    def _post(self, path: str, amount: int) -> bool:
        if amount < 0:
            raise PaymentError(path)
        return True

    def _wait(self, attempt: int) -> None:
        time.sleep(2**attempt)

    def refund(self, amount: int) -> bool:
        response = self._session.post(self.base_url + "/refund", json={"amount": amount}, headers=self._headers)
        return response.status_code == 200

    def headers(self) -> dict[str, str]:
        return dict(self._headers)


def build_client() -> PaymentClient:
    return PaymentClient()
