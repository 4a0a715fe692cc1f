"""Who carries messages from the relay to the workers: this process, RabbitMQ or Redis; nobody else notices which.

A message is an actor's name and an event's number. Nothing depends on a message arriving: the log tells it again.
"""
