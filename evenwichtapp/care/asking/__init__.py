"""What the app asks of itself, now and then: ``one_a_day`` says which, and when it is quiet.

``colleagues``, ``year`` and ``first_evening`` know when they ask; ``put_off`` keeps that they did.
"""
