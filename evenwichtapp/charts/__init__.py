"""Charts drawn from plain series; nothing here computes, and nothing here knows Qt."""
