from serial.serialposix import Serial as Serial
