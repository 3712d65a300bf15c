"""What stands around the pages: the window, its faces, the rail, the strip, and their pictures.

``shell`` shows one face at a time, ``workspace`` is the open diary with its pages; ``screenshots``
photographs them, ``crash`` says calmly that something is wrong, ``ending`` hears of what ends the
window from outside and ``reminding`` asks once in an evening, for whoever wants that. Only ``app``
is above them.
"""
