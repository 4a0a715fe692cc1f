"""What customers are told by mail: facts in, subject, text and HTML out, in German and English."""
