"""Forms that more than one place opens.

``happened`` opens an event or an answer to change it; ``agenda_form`` shows what weighs in the
work, as a text for the team; ``show_code`` is the recovery code, the only time it can be seen.
"""
