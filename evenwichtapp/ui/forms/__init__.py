"""Forms that open on top of more than one page, and the one way to open what may help.

``help`` knows for each intervention where it is done; ``intervention_form`` shows one from near
by and ``agenda_form`` what weighs in the work, as a text for the team.
"""
