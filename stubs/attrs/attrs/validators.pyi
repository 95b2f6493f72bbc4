from attr.validators import and_ as and_, deep_iterable as deep_iterable, not_ as not_, optional as optional, or_ as or_
