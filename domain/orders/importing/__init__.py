"""Historic orders: invoice lines of another system become orders that are done already.

One invoice is one order of the channel IMPORT. Its lines keep the order of the file, nothing is merged; it is
delivered, paid and invoiced, moves no stock and bears no tax, because the file tells none. Times without
a zone are UTC.
A cancellation names no order: it counts on the customer's newest orders that fit, or on none. What is taken back on the
day it was ordered is a cancelled line, all else a return.
What cannot be said with our tables is not taken and told with its line, a code and a sentence.
"""
