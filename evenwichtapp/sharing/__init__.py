"""The way out and the way in: files that a person takes along or brings with them."""
