"""The window: everything that knows Qt.

Here stand the session (the hub), the list of the pages, the shapes of a page and of a form, and how
things look; ``frame`` is what stands around the pages, ``work`` what is done in other threads. Each
place of the window has a folder with a page and the parts that only it uses: ``today``, ``trends``,
``signals``, ``care``, ``worksheet``, ``reflect``, ``breathe``, ``share``, ``settings`` and
``opening``. No place knows another: forms that two of them open stand in ``forms``, what two of
them show in ``widgets``, and what one presses, types in or chooses from in ``controls``.
"""
