"""What stands around the pages: the window, its faces, the rail, the strip, and their pictures.

``shell`` shows one face at a time, ``workspace`` is the open diary with its pages; ``screenshots``
photographs them, ``crash`` says calmly that something is wrong and ``ending`` hears of what ends
the window from outside. Only ``app`` is above them.
"""
