import sqlite3
from pathlib import Path

from tests.cli.conftest import ROOT, SETUP, Laufzettel


def database(tmp_path: Path) -> sqlite3.Connection:
    return sqlite3.connect(tmp_path / "data" / "laufzettel.sqlite3")


def words(**changed: str) -> list[str]:
    given = {**SETUP, **{f"--{name.replace('_', '-')}": value for name, value in changed.items()}}
    return [word for pair in given.items() for word in pair]


def test_help_lists_every_command(laufzettel: Laufzettel):
    said = laufzettel("--help").stdout
    for command in ("demo", "serve", "worker", "relay", "migrate", "import", "keys", "doctor", "export-schema"):
        assert command in said


def test_the_exported_schema_is_the_committed_one(laufzettel: Laufzettel):
    assert laufzettel("export-schema").stdout == (ROOT / "api" / "schema.graphql").read_text()


def test_a_misspelled_setting_is_refused_by_name(laufzettel: Laufzettel):
    done = laufzettel("doctor", LAUFZETTEL_BROKR_URL="redis://x")
    assert done.returncode == 2
    assert "LAUFZETTEL_BROKR_URL: no such setting" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_setting_that_cannot_be_is_refused_by_name(laufzettel: Laufzettel):
    done = laufzettel("serve", LAUFZETTEL_PORT="many")
    assert done.returncode == 2
    assert "LAUFZETTEL_PORT" in done.stderr


def test_the_doctor_says_what_to_do_before_anything_is_migrated(laufzettel: Laufzettel):
    done = laufzettel("doctor")
    assert done.returncode == 1
    assert "laufzettel migrate" in done.stdout


def test_the_doctor_finds_nothing_in_a_shop_that_is_set_up(shop: Laufzettel):
    done = shop("doctor")
    assert done.returncode == 0, done.stdout
    assert "Mein Laden" in done.stdout


def test_the_doctor_never_shows_a_secret(shop: Laufzettel):
    done = shop("doctor", LAUFZETTEL_SECRET_KEY="open sesame", LAUFZETTEL_SMTP_URL="smtp://me:hunter2@127.0.0.1")
    assert "sesame" not in done.stdout + done.stderr
    assert "hunter2" not in done.stdout + done.stderr


def test_migrating_twice_does_nothing_the_second_time(laufzettel: Laufzettel):
    assert "applied 0_" in laufzettel("migrate").stdout
    assert laufzettel("migrate").stdout.strip() == "Nothing to do."


def test_a_setup_that_is_refused_leaves_nothing_behind(laufzettel: Laufzettel, tmp_path: Path):
    laufzettel("migrate")
    done = laufzettel("setup", *words(iban="DE00", vat_id="DE1"))
    assert done.returncode == 1
    assert "is not an IBAN" in done.stderr
    assert "is not a VAT id" in done.stderr
    assert laufzettel("setup", *words(password="short")).returncode == 1
    for table in ("shops", "tax_rates", "shipping_methods", "staff_users", "events"):
        assert database(tmp_path).execute(f"select count(*) from {table}").fetchone() == (0,), table


def test_there_is_one_shop_in_a_database(shop: Laufzettel):
    again = shop("setup", *words())
    assert again.returncode == 1
    assert "set up already" in again.stderr


def test_a_key_is_shown_once_and_kept_as_a_hash(shop: Laufzettel, tmp_path: Path):
    secret = shop("keys", "create", "shopfront").stdout.split()[-1]
    assert secret.startswith("key_")
    stored = database(tmp_path).execute("select * from api_keys").fetchall()
    assert secret not in repr(stored)
    listed = shop("keys", "list").stdout
    assert "shopfront" in listed
    assert secret not in listed


def test_a_revoked_key_says_so_and_an_unknown_one_is_refused(shop: Laufzettel):
    key_id = shop("keys", "create", "old", "--scope", "integration").stdout.split()[0]
    assert "revoked" in shop("keys", "revoke", key_id).stdout
    unknown = shop("keys", "revoke", "key_nobody")
    assert unknown.returncode == 1
    assert "There is no key" in unknown.stderr


def test_articles_come_in_once_and_what_is_wrong_names_its_line(shop: Laufzettel, tmp_path: Path):
    file = tmp_path / "articles.csv"
    file.write_text(
        "sku,name,price,tax,weight_grams,stock\n"
        "A-1,Tasse,12.90,STANDARD,300,20\nB-1,Tee,4.905,REDUCED,,5\nC-1,Keks,3.50,NOPE,,\nD-1,Brot,4.20,REDUCED,x,\n"
    )
    for _ in range(2):
        done = shop("import", "articles", str(file))
        assert done.returncode == 1
        assert "1 articles taken, 3 not." in done.stdout
        for place in ("line 3: 4.905 has more decimals", "line 4: There is no tax category", "line 5: weight_grams"):
            assert place in done.stderr
    assert database(tmp_path).execute("select on_hand from stock_items").fetchall() == [(20,)]


def test_a_file_that_is_none_is_refused(shop: Laufzettel, tmp_path: Path):
    file = tmp_path / "picture.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    assert shop("import", "articles", str(file)).returncode == 2
    assert shop("import", "articles", str(tmp_path / "nowhere.csv")).returncode == 2


def test_without_a_broker_a_worker_says_who_does_its_work(shop: Laufzettel):
    done = shop("worker")
    assert done.returncode == 2
    assert "laufzettel serve" in done.stderr
