"""From what was written to what deserves attention: each rule looks back, never ahead."""
