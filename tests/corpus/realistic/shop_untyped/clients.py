"""The outside world."""

import time
from typing import Optional

import requests


class PaymentError(Exception):
    pass


class PaymentClient:
    base_url = "http://127.0.0.1:9"

    def __init__(self, session = None):
        self._session = session or requests.Session()
        self._headers = {"accept": "application/json"}

    def charge(self, amount):
        for attempt in range(3):
            try:
                return self._post("/charge", amount)
            except PaymentError:
                self._wait(attempt)
        return False

    def _post(self, path, amount):
        if amount < 0:
            raise PaymentError(path)
        return True

    def _wait(self, attempt):
        time.sleep(2**attempt)

    def refund(self, amount):
        response = self._session.post(self.base_url + "/refund", json={"amount": amount}, headers=self._headers)
        return response.status_code == 200

    def headers(self):
        return dict(self._headers)


def build_client():
    return PaymentClient()
