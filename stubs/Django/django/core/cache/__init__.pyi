from django.core.cache.backends.base import BaseCache

cache: BaseCache
