"""What stands around the pages: the window, its faces, the rail, the strip, and their pictures.

``shell`` shows one face at a time, ``workspace`` is the open diary with its pages; ``screenshots``
photographs them and ``crash`` says calmly that something is wrong. Only ``app`` is above them.
"""
