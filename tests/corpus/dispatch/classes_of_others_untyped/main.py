"""Who uses it in another module."""

from corpus.dispatch.classes_of_others_untyped.lib import Gateway


async def main():
    Gateway().push()  # OK
    Gateway().push_direct()  # OK
    Gateway().get().send()  # OK
