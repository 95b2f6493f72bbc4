from django.db.models.base import Model as Model
from django.db.models.manager import Manager as Manager
from django.db.models.query import QuerySet as QuerySet, prefetch_related_objects as prefetch_related_objects
