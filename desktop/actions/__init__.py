"""Every action of the window: words, icons and keys as data, and the QActions made of them."""
