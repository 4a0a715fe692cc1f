"""Historic orders: invoice lines of another system become orders that are done already.

One invoice is one order of the channel IMPORT. Its lines keep the order of the file, nothing is merged; it is
delivered, paid and invoiced, moves no stock and bears no tax, because the file tells none. Times without
a zone are UTC.
A cancellation names no order: it counts as a return of the customer's newest order that fits, or of none.
What cannot be said with our tables is not taken and told with its line, a code and a sentence.
"""
