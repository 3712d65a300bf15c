"""Forms that more than one place opens, and the one way to open what may help.

``help`` knows for each intervention where it is done; ``intervention_form`` shows one from near
by and ``agenda_form`` what weighs in the work. ``happened`` opens an event or an answer;
``show_code`` is the recovery code, the only time it can be seen.
"""
