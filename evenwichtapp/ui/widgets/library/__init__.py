"""What a library shows of a thing: a row that names it, and the label of how sure it is."""
