"""From files to versions. The door is `read`."""
