"""What a resolution is and how its versions are read, kept and compared: no Qt, no printing."""
