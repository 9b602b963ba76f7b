"""Core's results as Qt items."""
