"""Words that name a field in German and English, in headings of columns and before a colon."""

import re
from functools import cache

from babel import Locale

_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_OTHERS = re.compile(r"[^a-z0-9]+")
LINE = "lines."
# The first word that fits decides; words of a longer meaning stand before shorter ones.
NAMES: dict[str, str] = {
    "lines.sku": "sku artikelnummer artikelnr artnr artikelno artno articlenumber articleno itemnumber itemno itemsku"
    " lineitemsku productcode productsku produktnummer produktnr"
    " partnumber partno teilenummer materialnummer materialnr"
    " bestellartikel article artikel ean gtin articlecode itemcode",
    "lines.name": "bezeichnung artikelbezeichnung artikelname beschreibung description articlename itemname product"
    " productname produkt produktname lineitemname title item ware text",
    "lines.quantity": "menge anzahl stueck stk stueckzahl qty quantity lineitemquantity"
    " bestellmenge orderquantity pieces"
    " units itemquantity amountordered",
    "lines.unitPrice.amount": "einzelpreis epreis ep stueckpreis preis preisprostueck unitprice price lineitemprice"
    " itemprice vkpreis vk bruttopreis grossprice pricegross",
    "lines.unitPrice.currency": "waehrung currency currencycode",
    "lines.total": "gesamt gesamtpreis gp summe total betrag linetotal positionssumme amount subtotal",
    "lines.position": "pos position posnr lfdnr zeile line lineno",
    "externalReference": "bestellnummer bestellnr auftragsnummer auftragsnr ordernumber orderno ordernr orderid"
    " purchaseorder purchaseordernumber ponumber pono ponr po referenz reference yourreference ihrzeichen belegnummer"
    " belegnr bestellreferenz orderreference unserebestellung ourorder bestellung order orderref",
    "customer.number": "kundennummer kundennr kdnr customernumber customerno customerid"
    " kundenid debitor debitorennummer",
    "customer.name": "kunde kundenname customer customername besteller buyer buyername ordername auftraggeber",
    "customer.email": "email emailadresse mail kundenemail customeremail buyeremail emailaddress mailadresse",
    "shippingAddress.name": "empfaenger empfaengername liefername lieferadressename recipient"
    " recipientname shippingname"
    " shiptoname deliverto ansprechpartner vorundnachname fullname name contact contactname",
    "shippingAddress.company": "firma company firmenname shippingcompany lieferfirma unternehmen companyname",
    "shippingAddress.street": "strasse strassehausnr strasseundhausnummer strassehausnummer street shippingstreet"
    " shippingaddress1 lieferstrasse address1 addressline1 streetaddress anschrift adresse address",
    "shippingAddress.extra": "adresszusatz address2 addressline2 shippingaddress2 zusatz",
    "shippingAddress.postalCode": "plz postleitzahl zip zipcode postcode postalcode shippingzip"
    " shippingpostcode lieferplz",
    "shippingAddress.city": "ort stadt city town shippingcity lieferort wohnort",
    "shippingAddress.region": "bundesland region state province shippingprovince",
    "shippingAddress.countryCode": "land country laendercode laenderkennzeichen countrycode shippingcountry lieferland",
    "shippingAddress.phone": "telefon telefonnummer tel phone phonenumber telephone mobil mobile shippingphone",
    "billingAddress.name": "billingname rechnungsname rechnungsempfaenger",
    "billingAddress.company": "billingcompany rechnungsfirma",
    "billingAddress.street": "billingstreet billingaddress1 rechnungsstrasse",
    "billingAddress.postalCode": "billingzip billingpostcode rechnungsplz",
    "billingAddress.city": "billingcity rechnungsort",
    "billingAddress.countryCode": "billingcountry rechnungsland",
    "note": "bemerkung bemerkungen anmerkung anmerkungen kommentar hinweis nachricht note notes comment comments remark"
    " remarks message customernote",
    "paymentStatus": "financialstatus paymentstatus zahlungsstatus bezahlstatus",
    "paymentMethod": "zahlungsart zahlungsweise zahlart zahlungsmethode paymentmethod payment",
}
PAYMENTS = {
    "rechnung": "INVOICE", "aufrechnung": "INVOICE", "kaufaufrechnung": "INVOICE", "invoice": "INVOICE",
    "onaccount": "INVOICE", "vorkasse": "PREPAYMENT", "vorauskasse": "PREPAYMENT", "ueberweisung": "PREPAYMENT",
    "prepayment": "PREPAYMENT", "prepaid": "PREPAYMENT", "bacs": "PREPAYMENT", "banktransfer": "PREPAYMENT",
}  # fmt: skip
PATHS = {word: path for path, words in NAMES.items() for word in words.split()}


def plain(text: str) -> str:
    """A heading without case, umlauts, blanks and signs: `Artikel-Nr.` is artikelnr."""
    return _OTHERS.sub("", text.lower().translate(_PLAIN))


def path_of(heading: str) -> tuple[str, int] | None:
    """The field a heading names and how sure that is, or None."""
    word = plain(heading)[:60]
    if word in PATHS:
        return PATHS[word], 95
    longest = max((known for known in PATHS if len(known) >= 5 and known in word), key=len, default="")
    return (PATHS[longest], 70) if longest else None


def payment_of(text: str) -> str:
    """Our word for a way to pay, or nothing."""
    return PAYMENTS.get(plain(text), "")


@cache
def _countries() -> dict[str, str]:
    codes: dict[str, str] = {}
    for language in ("en", "de", "fr", "it", "nl"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                codes[plain(name)] = code
    return codes | {"usa": "US", "uk": "GB", "england": "GB", "brd": "DE", "holland": "NL", "schweiz": "CH"}


def country_of(text: str) -> tuple[str, int] | None:
    """The code of a country by its code or its name in five languages."""
    word = text.strip()
    if len(word) == 2 and word.isascii() and word.isalpha() and word.upper() in set(_countries().values()):
        return word.upper(), 100
    found = _countries().get(plain(word)) if plain(word) else None
    return (found, 95) if found else None
