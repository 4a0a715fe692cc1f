"""The relay: gives committed events their places in the feed and tells them to the listeners.

One relay of all that run is active. It publishes before it marks, so nothing is lost; what comes twice is heard once.
"""
