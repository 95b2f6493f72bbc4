"""`except ImportError:` runs what comes after it where the library is not there: functions, classes, imports."""
