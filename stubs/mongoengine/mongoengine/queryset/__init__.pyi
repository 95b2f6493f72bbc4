from mongoengine.queryset.queryset import QuerySet as QuerySet, QuerySetNoCache as QuerySetNoCache
