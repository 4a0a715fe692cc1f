"""What the demo shop sells and to whom: teas at the reduced rate, tableware at the standard one."""

from dataclasses import dataclass

STANDARD, REDUCED = "STANDARD", "REDUCED"
CURRENCY = "EUR"
RATES = {STANDARD: 1900, REDUCED: 700}


@dataclass(frozen=True, slots=True)
class Article:
    """price_minor includes tax."""

    sku: str
    name: str
    price_minor: int
    tax: str
    weight_grams: int
    stock: int


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    email: str
    street: str
    postal_code: str
    city: str
    country_code: str
    company: str | None = None


def _teas() -> tuple[Article, ...]:
    rows = (
        ("TEE-ASSAM-100", "Assam Mangalam, second flush, 100 g", 790, 120, 180),
        ("TEE-DARJ-100", "Darjeeling first flush, 100 g", 1290, 120, 90),
        ("TEE-CEYL-100", "Ceylon Nuwara Eliya, 100 g", 690, 120, 160),
        ("TEE-OSTF-250", "Ostfriesenmischung, 250 g", 1190, 270, 220),
        ("TEE-EARL-100", "Earl Grey mit Bergamotte, 100 g", 720, 120, 200),
        ("TEE-LAPS-100", "Lapsang Souchong, geräuchert, 100 g", 890, 120, 70),
        ("TEE-SENC-100", "Sencha Uji, 100 g", 1090, 120, 110),
        ("TEE-GYOK-050", "Gyokuro, 50 g", 2490, 65, 40),
        ("TEE-MATC-030", "Matcha, Zeremoniequalität, 30 g", 2690, 60, 60),
        ("TEE-JASM-100", "Jasminperlen, 100 g", 1590, 120, 80),
        ("TEE-OOLO-100", "Oolong Tie Guan Yin, 100 g", 1490, 120, 75),
        ("TEE-PUER-357", "Pu-Erh Fladen, 357 g", 3890, 380, 25),
        ("TEE-WEIS-050", "Weißer Tee Bai Mu Dan, 50 g", 1190, 65, 65),
        ("TEE-ROOI-100", "Rooibos natur, 100 g", 490, 120, 240),
        ("TEE-ROOV-100", "Rooibos Vanille, 100 g", 540, 120, 230),
        ("TEE-PFEF-050", "Pfefferminze, geschnitten, 50 g", 390, 65, 260),
        ("TEE-KAMI-050", "Kamillenblüten, 50 g", 450, 65, 210),
        ("TEE-FRUE-250", "Früchtetee Waldbeere, 250 g", 890, 270, 170),
        ("TEE-INGW-100", "Ingwer-Zitrone, 100 g", 620, 120, 150),
        ("TEE-CHAI-100", "Chai-Gewürzmischung, 100 g", 690, 120, 140),
        ("TEE-ADVE-024", "Adventskalender mit 24 Tees", 2990, 650, 120),
        ("KAN-WEIS-500", "Kluntje weiß, 500 g", 390, 520, 190),
        ("KAN-BRAU-500", "Kluntje braun, 500 g", 420, 520, 180),
        ("HON-LIND-250", "Lindenhonig, 250 g", 690, 430, 100),
        ("KEK-BUTT-200", "Buttergebäck, 200 g", 520, 230, 130),
        ("BUC-TEEK-001", "Buch: Kleine Teekunde", 1800, 420, 45),
    )
    return tuple(Article(sku, name, price, REDUCED, weight, stock) for sku, name, price, weight, stock in rows)


def _ware() -> tuple[Article, ...]:
    rows = (
        ("KAN-GUSS-08", "Gusseisenkanne 0,8 l, schwarz", 6490, 1900, 22),
        ("KAN-GLAS-12", "Glaskanne 1,2 l mit Sieb", 3490, 780, 48),
        ("KAN-PORZ-10", "Porzellankanne 1,0 l, weiß", 4290, 900, 36),
        ("KAN-STEI-06", "Steingutkanne 0,6 l, indigo", 3890, 720, 30),
        ("TAS-PORZ-02", "Teetasse 0,2 l mit Untertasse", 1490, 380, 150),
        ("TAS-GLAS-03", "Doppelwandglas 0,3 l, 2 Stück", 1990, 420, 95),
        ("BEC-STEI-04", "Becher 0,4 l, Salzglasur", 1690, 410, 120),
        ("SCH-MATC-01", "Matchaschale, handgedreht", 3290, 460, 28),
        ("BES-MATC-01", "Matchabesen aus Bambus", 1790, 60, 64),
        ("SIE-EDEL-01", "Teesieb aus Edelstahl", 890, 70, 210),
        ("EI-EDEL-005", "Tee-Ei, 5 cm", 490, 40, 260),
        ("FIL-PAPI-100", "Teefilter Größe 2, 100 Stück", 350, 110, 300),
        ("DOS-BLEC-100", "Teedose 100 g, Blech", 690, 140, 170),
        ("DOS-KIRS-100", "Teedose mit Kirschrinde", 4490, 120, 18),
        ("STO-KERA-01", "Stövchen, Keramik", 2490, 640, 40),
        ("WAA-DIGI-01", "Feinwaage 0,1 g", 2290, 210, 34),
        ("THE-FLAS-05", "Thermosflasche 0,5 l mit Sieb", 2790, 390, 58),
        ("KOC-TEMP-17", "Wasserkocher 1,7 l mit Temperaturwahl", 7990, 1600, 20),
        ("TAB-BAMB-01", "Teetablett, Bambus", 3590, 1100, 24),
        ("GES-KART-01", "Geschenkkarton", 450, 130, 150),
    )
    return tuple(Article(sku, name, price, STANDARD, weight, stock) for sku, name, price, weight, stock in rows)


ARTICLES = _teas() + _ware()

PEOPLE = (
    Person("Antje Petersen", "antje.petersen@example.de", "Deichstraße 12", "26721", "Emden", "DE"),
    Person("Mehmet Yıldız", "mehmet.yildiz@example.de", "Sonnenallee 88", "12045", "Berlin", "DE"),
    Person("Claudia Brandt", "c.brandt@example.de", "Schillerstraße 4", "80336", "München", "DE"),
    Person("Jonas Krüger", "jonas.krueger@example.de", "Am Markt 7", "18055", "Rostock", "DE"),
    Person("Ingrid Möller", "moeller@example.de", "Gartenweg 31", "50733", "Köln", "DE", "Café Möller GmbH"),
    Person("Paul Nowak", "paul.nowak@example.de", "Königstraße 60", "70173", "Stuttgart", "DE"),
    Person("Sabine Gruber", "s.gruber@example.at", "Mariahilfer Straße 77", "1060", "Wien", "AT"),
    Person("Lukas Moser", "lukas.moser@example.at", "Getreidegasse 20", "5020", "Salzburg", "AT"),
    Person("Reto Zürcher", "reto.zuercher@example.ch", "Bahnhofstrasse 15", "8001", "Zürich", "CH"),
    Person("Nadine Favre", "nadine.favre@example.ch", "Rue du Rhône 9", "1204", "Genève", "CH"),
    Person("Camille Laurent", "camille.laurent@example.fr", "12 rue des Lilas", "67000", "Strasbourg", "FR"),
    Person("Hugo Bernard", "hugo.bernard@example.fr", "3 quai Voltaire", "75007", "Paris", "FR", "Salon Bernard"),
)
