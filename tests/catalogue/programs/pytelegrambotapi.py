import telebot

bot = telebot.TeleBot("x")


async def handler() -> None:
    bot.send_message(1, "x")  # E: blocking-network
    bot.message_handler()
