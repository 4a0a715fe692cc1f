"""Words that customers are made of; the earlier in the list, the more frequent."""

FIRST = (
    *("Anna", "Peter", "Maria", "Thomas", "Sabine", "Michael", "Ursula", "Andreas", "Monika", "Stefan", "Petra"),
    *("Christian", "Elke", "Martin", "Karin", "Frank", "Claudia", "Jürgen", "Susanne", "Bernd", "Jörg", "Ilse"),
    *("Xaver", "Günther", "Käthe", "Finn", "Lea", "Noah", "Mia", "Ben", "Zoë", "Emil", "Yasemin", "Ole"),
)
_STARTS = (
    *("Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Hoffmann"),
    *("Koch", "Richter", "Klein", "Wolf", "Schröder", "Neumann", "Schwarz", "Zimmermann", "Braun", "Krüger"),
    *("Hart", "Lange", "Wern", "Krause", "Leh", "Köh", "Herr", "Walt", "Peters", "Scholz", "Jung", "Möl"),
    *("Keller", "Groß", "Friedrich", "Berg", "Winkel", "Roth", "Beck", "Lorenz", "Baum", "Franke", "Albrecht"),
)
_ENDS = ("", "mann", "er", "hofer", "bauer", "s", "ke", "stein", "ing", "müller", "en", "dorf", "ow", "feld", "berger")
LAST = tuple(start + end for end in _ENDS for start in _STARTS)
CITIES = (
    *("Berlin", "Hamburg", "München", "Köln", "Frankfurt am Main", "Stuttgart", "Düsseldorf", "Leipzig", "Dortmund"),
    *("Essen", "Bremen", "Dresden", "Hannover", "Nürnberg", "Duisburg", "Bochum", "Wuppertal", "Bielefeld", "Bonn"),
    *("Münster", "Mannheim", "Karlsruhe", "Augsburg", "Wiesbaden", "Kiel", "Aachen", "Halle", "Lübeck", "Rostock"),
    *("Kassel", "Erfurt", "Mainz", "Jena", "Trier", "Ulm", "Fulda", "Gera", "Celle", "Husum", "Zwickau"),
)
DOMAINS = ("example.org", "example.org", "example.com", "mail.example.net")
