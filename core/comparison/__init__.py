"""What changed between two versions. The door is `compare`."""
