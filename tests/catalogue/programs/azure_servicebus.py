from azure.servicebus import ServiceBusMessage, ServiceBusSender
from azure.servicebus.aio import ServiceBusSender as AsyncSender


async def handler(sender: ServiceBusSender, twin: AsyncSender) -> None:
    sender.send_messages(ServiceBusMessage(b""))  # E: blocking-database
    await twin.send_messages(ServiceBusMessage(b""))  # OK
