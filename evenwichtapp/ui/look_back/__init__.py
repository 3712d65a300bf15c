"""Even terugkijken: what the last weeks showed, what to keep, and one agreement or none.

``page`` goes through the steps and saves by itself. The first step is ``seen_step``, with the facts
on the left (``seen_card``, drawn by ``days_plot``) and what stood out on the right; then
``keep_step`` and ``agreement_step`` with its ideas. ``previous`` asks what came of the agreement of
the last time.
"""
