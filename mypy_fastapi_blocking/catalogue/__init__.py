"""The commands around the packs: what is known (`list`, `explain`), whether it is true (`check`), and a first pack for a library (`new`)."""
