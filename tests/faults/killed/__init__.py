"""A process that is killed, or loses its power, while it writes."""
