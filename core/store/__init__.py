"""The library of versions on disk. The door is `library`."""
