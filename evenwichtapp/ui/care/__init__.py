"""Hulp: the library of interventions, the support circle, breathing, and help that is near.

``page`` is the library with its ``filters``; ``intervention_form`` shows one intervention;
``help_panel`` is what the help button of every page opens; ``breathe_page`` leads an exercise.
"""
