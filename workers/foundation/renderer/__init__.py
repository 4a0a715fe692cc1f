"""Paper: letters and labels as PDF, from plain values to bytes that are the same every time.

`typesetter` runs typst, `glyphs` keeps out what the fonts cannot show, `letter.typ` and `letter.py` are the sheet every
letter is written on, `sums.typ` and `sums.py` its tables of prices, `formats` writes money, days and countries.
"""
