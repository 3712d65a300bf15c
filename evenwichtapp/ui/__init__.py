"""The window: everything that knows Qt.

Here stands the frame: the window itself, the session (the hub), the workspace with its rail, the
shapes of a page and of a form, and how things look. Each place of the window has a folder with a
page and the parts that only it uses: ``today``, ``trends``, ``signals``, ``care``, ``worksheet``,
``reflect``, ``share``, ``settings`` and ``opening``. What two places use stands in ``widgets``,
and what one presses, types in or chooses from in ``controls``.
"""
