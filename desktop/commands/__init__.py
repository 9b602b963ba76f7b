"""What the actions of a window do, by what they are about."""
