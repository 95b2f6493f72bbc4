from yagmail.sender import SMTP as SMTP
