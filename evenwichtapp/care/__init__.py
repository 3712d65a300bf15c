"""What may help: interventions that match a signal, questions afterwards, and reflections."""
