"""Whether every page can be read whole at every size of window and text; ``make looks``."""
