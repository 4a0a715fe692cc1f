"""Promises explain themselves: working times, carriers' times, lead times, and each line's reasons and first promise.

Before code  safe: the running version ignores the new tables, and new columns are nullable or have a default
Locks        orders and order_lines, metadata only, no rewrite; the partial index is empty, as nothing is awaited yet
Backfill     none; lines from before have a day without reasons, and no first promise
Undo         drops reasons, first promises and all settings; what customers were not told yet is forgotten
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "promise_settings" (
            "id" VARCHAR(10) COLLATE "C" NOT NULL PRIMARY KEY,
            "time_zone" VARCHAR(40) COLLATE "C" NOT NULL,
            "region" VARCHAR(6) COLLATE "C",
            "cut_offs" VARCHAR(60) COLLATE "C" NOT NULL,
            "closed_on" TEXT NOT NULL,
            "handling_days" INT NOT NULL,
            "tell_earlier" BOOL NOT NULL,
            "tell_after_minutes" INT NOT NULL,
            CONSTRAINT "chk_promise_settings" CHECK ("id" = 'SHOP' AND "handling_days" >= 0 AND "tell_after_minutes" >= 0)
        );
        CREATE TABLE IF NOT EXISTS "carrier_times" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "country_code" VARCHAR(2) COLLATE "C" NOT NULL,
            "days" INT NOT NULL,
            "shipping_method_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "shipping_methods" ("code") ON DELETE CASCADE,
            CONSTRAINT "uid_carrier_tim_shippin_68d9d3" UNIQUE ("shipping_method_id", "country_code"),
            CONSTRAINT "chk_carrier_times" CHECK ("days" >= 0)
        );
        CREATE TABLE IF NOT EXISTS "lead_times" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "days_to_make" INT,
            "days_to_buy" INT,
            "pieces_per_day" INT,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL UNIQUE REFERENCES "products" ("id") ON DELETE CASCADE,
            CONSTRAINT "chk_lead_times" CHECK ("days_to_make" >= 0 AND "days_to_buy" >= 0 AND "pieces_per_day" > 0)
        );
        CREATE TABLE IF NOT EXISTS "promise_news" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "known" JSONB NOT NULL,
            "due_at" TIMESTAMPTZ NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL UNIQUE REFERENCES "orders" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_promise_new_due_at_436324" ON "promise_news" ("due_at");
        ALTER TABLE "orders" ADD "ship_complete" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "order_lines" ADD "awaited" INT NOT NULL DEFAULT 0;
        ALTER TABLE "order_lines" ADD "first_promised_on" DATE;
        ALTER TABLE "order_lines" ADD "promise" JSONB;
        CREATE INDEX "idx_lines_awaited" ON "order_lines" ("product_id", "order_id") WHERE "awaited" > 0;
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "promise_settings" (
            "id" VARCHAR(10) NOT NULL PRIMARY KEY,
            "time_zone" VARCHAR(40) NOT NULL,
            "region" VARCHAR(6),
            "cut_offs" VARCHAR(60) NOT NULL,
            "closed_on" TEXT NOT NULL,
            "handling_days" INT NOT NULL,
            "tell_earlier" INT NOT NULL,
            "tell_after_minutes" INT NOT NULL,
            CONSTRAINT "chk_promise_settings" CHECK ("id" = 'SHOP' AND "handling_days" >= 0 AND "tell_after_minutes" >= 0)
        );
        CREATE TABLE IF NOT EXISTS "carrier_times" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "country_code" VARCHAR(2) NOT NULL,
            "days" INT NOT NULL,
            "shipping_method_id" VARCHAR(30) NOT NULL REFERENCES "shipping_methods" ("code") ON DELETE CASCADE,
            CONSTRAINT "uid_carrier_tim_shippin_68d9d3" UNIQUE ("shipping_method_id", "country_code"),
            CONSTRAINT "chk_carrier_times" CHECK ("days" >= 0)
        );
        CREATE TABLE IF NOT EXISTS "lead_times" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "days_to_make" INT,
            "days_to_buy" INT,
            "pieces_per_day" INT,
            "product_id" VARCHAR(30) NOT NULL UNIQUE REFERENCES "products" ("id") ON DELETE CASCADE,
            CONSTRAINT "chk_lead_times" CHECK ("days_to_make" >= 0 AND "days_to_buy" >= 0 AND "pieces_per_day" > 0)
        );
        CREATE TABLE IF NOT EXISTS "promise_news" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "known" JSON NOT NULL,
            "due_at" TIMESTAMP NOT NULL,
            "order_id" VARCHAR(30) NOT NULL UNIQUE REFERENCES "orders" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_promise_new_due_at_436324" ON "promise_news" ("due_at");
        ALTER TABLE "orders" ADD "ship_complete" INT NOT NULL DEFAULT 0;
        ALTER TABLE "order_lines" ADD "awaited" INT NOT NULL DEFAULT 0;
        ALTER TABLE "order_lines" ADD "first_promised_on" DATE;
        ALTER TABLE "order_lines" ADD "promise" JSON;
        CREATE INDEX "idx_lines_awaited" ON "order_lines" ("product_id", "order_id") WHERE "awaited" > 0;
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP INDEX "idx_lines_awaited";
        ALTER TABLE "orders" DROP COLUMN "ship_complete";
        ALTER TABLE "order_lines" DROP COLUMN "awaited";
        ALTER TABLE "order_lines" DROP COLUMN "first_promised_on";
        ALTER TABLE "order_lines" DROP COLUMN "promise";
        DROP TABLE IF EXISTS "promise_news";
        DROP TABLE IF EXISTS "carrier_times";
        DROP TABLE IF EXISTS "promise_settings";
        DROP TABLE IF EXISTS "lead_times";
    """,
    "sqlite": """
        DROP INDEX "idx_lines_awaited";
        ALTER TABLE "orders" DROP COLUMN "ship_complete";
        ALTER TABLE "order_lines" DROP COLUMN "awaited";
        ALTER TABLE "order_lines" DROP COLUMN "first_promised_on";
        ALTER TABLE "order_lines" DROP COLUMN "promise";
        DROP TABLE IF EXISTS "lead_times";
        DROP TABLE IF EXISTS "carrier_times";
        DROP TABLE IF EXISTS "promise_news";
        DROP TABLE IF EXISTS "promise_settings";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztPWlz5LaVfwWlqq1kqzpTo9MTa2urNBrZlq2RZiWNnWS0RaNJdDfSJNEmQPX0JvPfFwCP5gWKZB88BH9INAQeyH4PeHj3+9eB"
    "RRyI3TcfELRuEGPIO/ge/OvAhQ7ifxSMjsABXCzWY+IBg2M7mM7nGbacSOXMMWUeNBkfm0CbopGYQk0PLxgmLn/q+rYtHhKTT8Tu"
    "VCxyAWxMGXKRB6bwGQF/AYgLoAvQM3LZOcCMT0AUzJDHB12GbQDBgr+Rz7KQifkb3jy5T674m/LXALCcQQaWkIbD1giMV/whcfiq"
    "Fv8Duefg9vPNDf8T20i8YAkxk7/Ad/EfPjIYmSI2k8j58uVAfohB0R/yN5qMeAf/+7/8T8zf+RVRMUn8czE3JhjZVgqj2BJA8rnB"
    "Vgv57Nr6Qc4TmBgbJrF9x13PXazYjLjxZI4o8XQqEAQZshK4FdgMSRE9Cr6fP2Cej+JPtNYPLDSBvi0odPBfE981BWFASPYJ8V0L"
    "iidvsEXfOHCODGz9d/idCUjDuL17NB6uHg3joAqNw0cmccX+wC6jEkcO/Mp3jztlM/7P47ffgvescRXMEi/89eL+8qeL+z8fv/1P"
    "8ULCN1mwA2/DkaNoaEEom3oSNAkFLu9ubi4er8DTweXTwcE3+S7IYPA2ScI1zVL0TpPuPZ5eu6yYfCmwDBX5b65AxZBGMRGjKWsq"
    "ro9VRIwI3bsg0FR8xF/+enR0fPzd0dvjs3enJ999d/ru7Ts+V35wfui7Eiq+v/7x+vYxTUDxQFBjjf3ggOUwf0ksVIz3GGA7J6dt"
    "pKdOxbsqp+Kd+lS8U5+Kd4WnYk0HD0HOYvOEeERfFQdgDTEISpRg/vHqb3IfO5T+YScx/uePF3+TGHdW4cjN3e2P0fQEhS5v7t5n"
    "EO4gSiE/cjmM//xwd1uM8QRIBuUWNhn4t7xah4V6gYxy1GexnNn/YoEs6iHLY/0DRxfDjorpsCKkhyBvoj92hfrSu9u0iTl/45Ll"
    "zm7uspNx/fHq4fHi46cUjT5wJiNGjlJHI3r657MM3eJFwG/Xjz8B8U/wj7vbqywp43mP/zgQ3wR9Rgz+ww1oJfEWPY4epUgfiY11"
    "bpwkTCNW17WLPnXnHFa5cw7Vd86h+s45fOHOCQV2o/55TENu4Vx2jERDO3KCVuNVwaGbQa+cwgHUAI/dUaVzd1Ry8MTYt29CF53M"
    "E5qNeDCG5nwJPcvIjZAjopqbH3KOnOwT6HIJxAp/pPwFoRGBmL7DNaKDIgNDNDYqNS+EszaxLUyEhr9EwIEWAsQDHjIRfhY2AUiF"
    "5o+ptDC4XHnzgDmD7hTRN0pLwJzvFDFI/fE/kcm4dqwtAUO2BET0rioYRPMHof+kqXJShSonaqqcqKly8oJUkDhtlU9QGmaA9Nj7"
    "KVnTg3gW8mpRIwmxo5s7x9VeAyXE7Sb/riFHJWEGeC4OzyqJUWclYtSZFKPSphkLwwBNNW6DNNQAcd2idZLO4NHpWR1qrCEGSImz"
    "kwqUODtRUiIcKqIEHyqlBP8uForyWV+JC71VMTESQBlqjFcM0R7So8zvEVohY92co/b99e3F/d+LzcXvC6yW7//+eHWRxbyHBH4a"
    "WEvSkNqK2UuTSkf0/Cvh9rxHJpfxDgpU/eTwqEzbl+7T5qr+A3G4os7/AZhw/4+Ryb9DSoXfgxmmjHirESA+G5OvXPf3La70i71g"
    "y5gAGz8jMEHIAhyUuCaSEQWcSFjuToAZBQsbmghgl68fzB2BKQdzAZwwYTsgjsPXHK/kOHER4L9ALOshG67CgIMgfIFP4KtTxE8K"
    "f1VydegQ+QNQEPxAAZnIUSk/j8DEIw44BEvMz6vPAARTuDgHb8GEeAkAlwTzlVaMpDQefUV1O0Ztv3hlj3gowm9mzBiIP1xtk4h2"
    "ZT0iJKG2Epvwaiixxnxd+X/Akn8lJatExzpTS/5nfbQ+vE5DUHx55ElRchnEII34UKNz8Xa3fOjo8OS7k3fHZycx+4mflHGdPIdZ"
    "wJVNYMHWVoeAJEB0CMgGISDjVSFPUXP3GGCA7L1FYz9Ha12LZgJkgLTYml84ieU5KvK9q/1aaKBO96O3VZDLZymRG40V7XUxVrrZ"
    "ddyZttjs32LzE4LFtppgYFRmpZnFUzbM9ZiJ/AxhJpHZGlG6B4B0jqzA7KEOw9h2QkaZ4lx4x2vjRUPjRWupFZ2743VuRdt3f4ve"
    "S33v63t///f+z2RcdOuLx6V3/j/JuLlf5iN0V/wyRw4NHDPiyg+zN4O7XjgvQq+L9MVAsCTenEsIFkE0cKRIB4t0qwgZQPpmAlj5"
    "nxQgZoRjIFjLtoP3jQD1zZmI8xSgz8gby/WFPyXIVHpy+Vkaoxm0J2IVEnzQSPpXJAz/TgdTEekvHSvy+x0iQlKf+P5Ei+D9/N1L"
    "PsyEKyj6diHdTMW3858pl8PsnP9tB96hMG0nWJO/hm8vIfvIJTF/1RitkKWQfnS4ad/tpzrctNsOBso40ortT1eu70hSXPNPh6EZ"
    "O23fjoD3R5OD//l89fnqw35OSyVjVIktKm+Kkky3jsU7BtD27g3s3fHVVwf1KSCN/kG5G9oLoNbehu7cuzvxNjDCoF0gjqrMPfF8"
    "7SHOWnCEybQGJqPpGpFZRE4gtovkDiUq1wAamVlkCs21Biqj6RqRWUTyX+Q3iuhOAWozYS/NhBkl1GsW25+G1JUQukxl5DardpGE"
    "0xTuMoVNYSWyDWmzaJKokwfX9O4avbvj3rlmyDkodvHIodELbh5DOk4a+3ruXASCHBwI+GrSgzMC6Ctfx16t82rmaCXcJuIbaeC9"
    "kYU4gnAQRs4B36fIFk+C2JDIX2RC2w68SLH/J+P74S+n0vkDoB1qPoUBJPKnWiH9g7wIHUDSoYiFJtkvu0t96ZzFZstKR3EwqNIA"
    "tkkwaOdQuYto0DR2JTOrg98YYI8upH05j3aA35b8R/2RoXbiv+idk/S3i+vH69sf97XRt+0lNYlVK/cwmj84HtKis0hZoFfNy9UF"
    "evtPidNK3Py0hJuf5rn5WjKvFrqUkOSHJ4/sOTQpp8emyJKnyQ/EQ3jq/oJWOXafvVpTkYY9o8m3aM9FT9e3vweXsYaY2Ir8l1vI"
    "RixgDhcPlxcfrg6+tWMV+AUt2IVLl8WdPhKjozLbwJzPM6Cc2Nw88DgT1TAoJ46IfISyZIaIyGRRv46wnoYLsIWcBWHINVeAqxvq"
    "TBBhEohzu4ViotX4XqjxKbpVlmmSQANk9y2KNnvMB+02DVpOCA1ZYj1JPwYZID1ajAOe8K9E3sLDRcXt1PTIgA2RJu0VGyT1KwGT"
    "jQsBd8zU05nyL93OYquXd6KjU3ri5bz1nTHyHpCHQwRmNJrUeKlO48qZBl1PbarU2JAyECwX6jCiPB8W+WDB6utUNOw+E2wimU8m"
    "3J0rBD2VelNVlVFEMCtvqO2GL7erzbQrQKsVHLEljGBL1NMzM4CDCZHcg8LZEQ71iW+fBT/bhSU21oOlvGmRmrZhqY0gchmkymyI"
    "RFgKGAFjEXJh89Ep/4Zz4JGlCLsgNCxBKu0ysugHoFim6Hqc36EJA+Q5TMVlgsOB+L91Nixm4aufXN+d87vENYI1ZA9WMMEeldEd"
    "HuEMkQIHyUAQaQ2Sub8uYUCAySTZ6NeElVRFtIfMBt5f21ZtHdqXdUhXCdFVQrqiX7VYJYRFgmnVtKlo/mCEhq2FOLnoK2sQfpsA"
    "a0lp1WG3lcKs+9GseGeO+TJS7qJVcUqcq3uocsA6or1rR6sjmtS9aJ3wEXrzgwJNaj04KtOkZPsFw+Hzmtt4fuI6yAQGJYjkerK+"
    "j0kcFOghLor6Smpbzrbkrg7ZclrquNBFgez1WHEezBmyfBtZiqppqfFSDkSjmcZGhdR+m8kCYyKvJqwbFi0MPN+lQMiqmvv0VetT"
    "c5++qC5awOqfgPUwI4tC5iaelzM1PmMzp5mDPNFvm30vSy9SZNs07HC15FyLryNs1PLPoGYil7JWYErU7bk3se3qyohdCC0oYYI1"
    "izTpCk31KjTx1yFUFOakxPAaQuO4Go7FOYC2ocjkUSI6AzZIbFdCdgmuc9lSmNVKaY3mDxC525BkszGqvsu8lWojlwSqpuEGiOwq"
    "G1m9j4/UccPljiLEZYVaKcYxwBBpcFolPJXPUtNBjGV496yw7l4J154VV97ro3dh+4a5NHKXaEyxKpu4GL0JkMEheCdZ8s+wOGpa"
    "za7XEENkEltI0Fbx6pe8+vw7VIGB6g2fhhrcnt+GqplGs4emImLMM5AQOuqgOg85OHTvRL/BY1jgIlEzmGj+ANnLcRUR5FgtgRyr"
    "M2SOX8iQGWOzDhHC6cPb4YdVNvihen8fKinAh8opAN15/ariSaDBUWMHSqjveSI9vJYCmoAZItOpwnPULEfNccq3uw3dqV9cFkVJ"
    "iSTMHje7hfaz3VsyAyzgSvSmMiy4qhM2mgXbX7DC4cmuyLGF8NGOuOguFvgXtDoocNKFI6MyNx1cYGOOVs09dRciPWPqQSfIy4hK"
    "cCJw8ek67GgGRTTULOjZSgFFpodkOU/KiIcs7a3T3jrtrduyt84ki+bF9yLgAWJ7+3X3AnZmCA5XR8DJgA0uPqrFEhAeeibNiqmn"
    "IXXUedeColL6nYdgs/4XaUjdCqWXW6EjwvcDkt1/Dwqk72ioVPymwaRNxG9+i08mwKfIkzI1nrrIkqUlglbKY5GwLbKiC0Rxxrmd"
    "qyXx1yyJyy1QW3pJQ2nhZXvCC/q6wBykScufFKQO6e7clZXKj6SK4pYqfpkAGF5/1+6UMRZozhOldh3jB3Enfw7X6hdlvkU774Vi"
    "xokN2aVqxmvMF4lkSbKUCGVimiF+4EZm0aAnkchdWBJvLip7BUlZM7LQktbrk7TajsHskHy1kwhMbVPerU3ZI3Zjk3IEO0Bcb9+i"
    "vICU8hvDUmll6pDiLOAg0b2LDlH8wnou2NzvCd+30C3G9hoog+Yxh9oVniOevV/16v3d3U1Ks3p/na0B8/nj+yvOUiTW+SQcCIP5"
    "OkvabPuqdeCOmG0vfcqIU6wkxGOlOoIZzmquITxw8DGxVlJD4Fwbecji/w8cuAr+qZWE16ckKOP+1RU2thzz3yU1ob0cDK1M7Fbi"
    "2rMy/LIffmDKsI657UrMrRZ4tcDbvsD7ySOWLwXUfMH5cKhU3F0Ekzawh7sAegxzrMsmFzL+l0wmSIcdvEo5l879OldTOH1wEm6L"
    "gQZawt2thCvysU2OkSkpTC5Wh9Zk4PYoifH77fbDxf2HPclj7Wl3S4SnM2aIrJU6eVBZsMEUbd1aFX1tSNeG9KrcRusVqXn91Cs+"
    "IkqhZCI5vSIaKtUrnGDSZlZ0NuP/EO3CQ5t80LjKtgBxTfQ9CLYlGK9kzPOcb8qwcihkoSICx8RXlkb+ciBA5HH0406hG/WJ0spJ"
    "t5WTiN5VRbZo/gBF4xY7jidOW+UTlIYZID1abOYrfZL1GisnIAZntm+REh4y8QKjwq7jJUWrEkADPBk7caPESKtdricPObiaPTsx"
    "m4QcvA6qEyAD3NfHlbB8XILl4wLjFPpagGJ1L7Ro/iDwW6b67aIX2ow5Ba5uNbKj+RrZDZDNv8iXxYq4BpNH+s8Pd7fFSM/CZc0i"
    "2GTg37LH8LCIIDBSToQsvjNCi1ggSwTKoKpab4XyIxHwHi/M3+6vHx+vbvtj+E7jWzTR9r0CjKuZTAJkAILJvrnM0sOMIbeB8TUN"
    "qY2vvTS+puv/uE26byXAdJ2ZrtG3I8b1Tx42C03rwcCoPGCHT9mklyBkAK5jdkyOVZnBKkqKRGVSR4DBr/yhafuWOoznSxQ8FFqC"
    "4iKr2obee5uU2oauy+92pfzu1COUGg52SUFeQVl/2gzg/qIddkmRvXWpTWV0phhgNUaWhhnicehM0Y/FOgI2TZvadT8SsbQ9o03V"
    "sh/pbdmpyh8zvFjwn/iRSx4kLUAUzyiVn2g413Dk5E0KgSzhCjDRwFQGHgS5fUHzUhGPIAU1sMRsJqSpTWOh67dc22artQ5F1nZI"
    "FNKRtrts8wA9D9fLmEyA7NH0dfdbj8yLip3/UlytFvq10N9FirQi9E88hAzRrrwJGQqAG5GiY4bBdihRs93J/tucHO0W3VsL7+eM"
    "CLOwpnFFZCZBdL5Eh9rGPMKv95AVmpejoVGZgiTylATZNtGMBLyoRf0MbR8BaFnIkiZlyMCMOHyV8QpEuVBvntwndwwppsaCCHoA"
    "cPjXt2+Bg6BL+Z/gPzZVnRoka20/UatDKtTeBUm1CpWkew3mkwUbkjQzBB50jyjyniFTVNBPDpfyIm89sTk7+oSRiWjQxQp6CMzR"
    "goEJ8WKbDbCxi3Sy+uvzZbUQ+V6B6bwi21qWFOIgNqBHAmyIlob2qPKHD12GWYHoVKbjJqGGdDPvWbsV8ZJ+gVRUPdrSLxKOdmkL"
    "vb96uLr/9apHhQayKCfm3MAMOfWy07Jgmgvt0Ku7xvYWHLsPYrHrcK2eEaiqaze3PVPeXX5mH++vLx/ba+wQUaCwsUOCPGWNHaJf"
    "2FxN+IksgeObsodWIkAOy6a3XG0Qft1ZYo7UJ7Dw8xIHU2Sdg7fgyT86OjsBgdqCrOjfXPKecXCtYrxCFUN00yrKOi8ToBJAgzGt"
    "7ll4io5gPcQnoTTmm2HeRV+ZAZ8hljgxipwKIoJeESJRBFwWR98/V1kJgkVcfEcjDDtkvm5bEq0jJlWIRbxz0SPh/7P7SMRWabiF"
    "OESFpLq59PmRPCORI6qUQOMJFaRQJ5zbXBL9kRArtFeb/GNE74AlX/A8kiNDmRRQ3wkEUeRo0fL1iZaKakaVrEMDrmy0fauQtoK2"
    "KE52sjrR67HDpXUqUdY7ZCdVg55TQAPISN9DQ77xqnC/q6NVYoABsvMWC9XVT/7Wyf89Tg7vkyPo9Wrf/fADdVGz7rYb6DJI3nnE"
    "krj55n2J4VFp/75goiEY7QZlEog3F7WHRcg4gCBKGgRB0iBgXOcUpYhFbWLOYpm3UhdJyCQcRsUSAjBD5unpggk951KjEjU9Reka"
    "Ql0WboCyXUuduzqfNtLxIOOUoFTI3aru8WLoAe70DklNaZRvQ3TKZd/3jFSVBajC3dqlUgk3CFoqCSoeKxWfbD5rQ9lJBNIkAmii"
    "OBmXsDCShv9jSthIVJ1aJuQsmQi0kMH6xoJLcPwZCJo5mHy5MQIOtJDwgcAk2Dm4/Xxz8z1/4wqsW+ZqV8jgeFqZjCW2Dye2IRBQ"
    "82ZPgg0oE3drF3yEo7Ff4P94EbMhlEZsQc5titPVwG0eUKO3u6W5dOCMDpxpO3CmWCrdtO+wiHp+QIzxj6dFAmd2SqncGUZRGzQ5"
    "u1mBU+SGbcCErCnjZGZkIUVGOopGXFmiK+orRsEMQU8Gfkfh3IHYKmJ5rPO12CqKpHpkKSVVD02FJJb6DwLqjy38jKkYWs4IX2hG"
    "bCzNiNKgM+IzzJlolfz+75HoKr6Rz5XVWKXN50/iTfbqyTV9ZpDJhCbfQdEzkoKzxX/OR+IKMXmCPcq4DAyE5C5+B384EnFDfwl+"
    "rEvGxFoFOOCr2vy7OP2THy+/kL+Ky9kUcyzHnz0KSpiNbejOKR9lS8QXFDFHTy5Dtm1wzNkYedFC/H0CXQW4DTFL16iVFlQXRCvw"
    "14Vrwgnjt5uDXZ/x+TLs3iZc3p/4nlxcAFOZzLuEmJ9jmc47Rvx/A4pnG8btQCVQGzX2rBQ8/HT3aU/O7kq+7hJXt/r+OKwp8It9"
    "bvwfP451CJMCGqCRqUVXecAM6xBjDTG8GJ2zCnTIercTvb/Vrb9fqtIW3Ba1vAwJmAEeibMqR+JMfSTO1Efi7KWaedEtmyeHuntH"
    "CmgA0VJlMSE7acnE5TtbmGhr+nhycPtz9hzu6iBsWaFOCnt5zJY2As+C7rEdePykt/3A8wJxjX1dDLzHzX3a4d3dkWJJl8Tl+psj"
    "zfj3vl3ovMnNGZXGwCRmGx6f3lydvhPB1IniSeHSXOUar6QWSJHNdTG+JNfu+AOucJmcmbqIr7SA2Aogl0Id9RdC35NTqK8zVl6h"
    "mybcGQXyaaWklQT4AEXV7eetLOBKdj5UefqrYT2/yvAUtu3j3l9Ix2L9AsEZwCEFHe0hc6gjV/pPJHNbJZ+XXt0zYm/Qk+KBOEha"
    "eikjiwVat6U4B8sZFtVMZCgGXxY/8xVlcIUwhFOTLBAQH0v5nYWCYI0Z/0rkSlt3ML62ccu809/Fr3kQI78/uejrAvPbweALRvZ1"
    "gFyLCjGBvwHZE33fv7r7vnftYi8uH69/vdoPnXZQvUycxRrKYTx/f5fMcV+sHR6CtNCgXZLoGEEMUDg9rdSs/rSkWf1pvlm9znPs"
    "hvOGo7VuK6MEyACs1HvI6dW5pK82l3QtGtfdAmlI3U66y1T2kM0FAGQ1IHMGVNO5F3QeFzUUKZEOU2DDM6Ht5NbUBfq7FcGboUye"
    "LLWTx+6idfpFlqpBucnt2Kl0+wDvBSbKmCBqG6X8UZu0h4rCM/9EwRLTWegjRGAGnxFYepgxJMTOpTuKqy5PoCdMijMo4mj5ZSis"
    "kpaPAkN5HHoKWTr8kywRFWlm0LaDMFtGGLSF8XKZyEozxRa1bWSJoF4T4WfOpsN1l3ERPsw/xkaUBo9EPT4gKPHkzji+k/G54jWB"
    "gRVIY+5IBPv+/hOf9TuYI7SQtfucIPY3MJXG4cUucdGTK9IM+c5yFmKv8AX5J85Espvwm8rXBnGu6Bl5q3hErsFhEfTMmcHQVyY/"
    "xuYY8P5i8psniBgGC0T4uvw5ma/73/gLEFxLhQUMEm43vizyXGgb66pO2doFXw4WNjRjYYZvfT7hS7IdQdGw703jXqFF4+HDtQEg"
    "O0nbjXt2t4xK7MbrPM6qlqE1xOCydlps+8s5DK3XFTIBoSPosjZlHf6wV3dIwWVVg6MUQ2u9TaG3KTjM4UsspodNjj7cX/zw2Fcf"
    "4cS3J9i2ZUTPZrgvXmmPdPh8+8Pnmx+ub276228qiq3ajBL5VfZKhU8X170lAHafCTbRhgTIr7JHAgg0X9/+end92d9z4CHme+6G"
    "VMgtslci3PY2bAQKc0vN7u8pmMF0ytmapD8LcZbG5s8Pd7eK9KPwYdZGik0G/g1sTHtY0KMEYQIRKX9PLvUrm+WVES/FAtnUr4QJ"
    "qeImThqd9BbOiiZJC1sdb2YKUPsyu+zL9BeCDk2InIbUQSq93wpRF8ua/doyYK+5U5sN3akPp7WMTEmYPUqrFtrVkehEfd+4Tiff"
    "/xyyQKFQS2JFsFoqay6VjbFtNyRFAaimRHNKmL7nFQvIZdVB1jAD9DkcV/F4qh2ean9nRf6kTMysWjB7qHRpr8dV2D6i1iFZgwyQ"
    "Fi26n+PN7iLWJJW2GH4wqv6eG/HF2GR8e2xCjRS8pkYzashAtqYHowBY02ETOjQ8EgXAmg7N6BDHgtajQApM474Z7tNBs/UIkIfV"
    "VGhGhU5Ve2lmlwrd2HsyTu0smqNRvFkh8I7CzVoMZj2tgvRTNdJP1drEabk24ZKiWhTqUpzR/AHkN5c5KnZRhTOVwVBwH5TViszB"
    "tl0ssnJiS23cb7FIZDY/ojLXyeZVDM+A0WJhhSAUyWBkjlxjBumslqmvCHgrF0KHkhvOTioQ5+xEXZ/5RF2f+eQF4qxTpepcCxkw"
    "fTvUvh2i7Lxaeb0ZoMEJRt3J7I0wnadN7eTey8RSvaJN1fTezK7sXobvDXbRgSrLVw6OXsz0NWw+b4N033UryCiZ1xHNGoM2ZiIX"
    "F7Pvg0RUZKUTfhE0Z2KCSJhNp/5GXXrAcrYKixpGoSiyF4zMKJZNcETybdiJ6A0nFn/H7zLFWCQGsycXhg1kos8JU5E9lFhPVDZG"
    "/OdGHYWgG7YVUlc1/JIuREAolhjSjb57zjfFu1RZqzGV85RTtvJLgAyp0uv22kvP/VoyczB9gFpMi4Jy3dpw+y8Mt0dneDWjYZnV"
    "MGc2/MOHLsOsTuR6EkTzjaJUax3s1JFgJ44MZiw8kR7XpBp6AfSQNvy+vdV8Q4whxdRYEPkl1VlOEeiQKLE11tMwJqOlaIxBbvEm"
    "oRjtBGEMDv1LhKczZkw96NThLlmwwQQBbLOfuU7Q2ShBRzZJNhrisRD4NWMzREUeh+qEjgSITuRonsgRmixrcNcERIuM9W13mCkl"
    "vmfWQmECQt9NubsJm/Na2FwDaGTm4/jqIhNqZCoPukg6qHfQ1xAanbkoa2TjZ+Gnq4HQFIxGac5SGRUfroHSFIxGaT4eXRSCqoXR"
    "JIhGaBahYX2zOghNgmiE5g49Z4c1ZfgkiEZoFqHdbBTRprenvRRqruZbvslqUSMNM7wqu90J7+tg4442rDXb6NxRsOm3gNhP65X6"
    "teOrYjZ91jsVMxkGCt6iZXA6M1GTyeFRWdxkaOk03Ghmw8BJuQn/FMc2Aoc8y6bOVrrNSdyyee6SJVghdg6mxEUi9pES4or/5/NX"
    "QVwjI7YlYyjFZDdsWGLBVThnzNU19Bz0OxmvgIj9PAe3YrUo/DG5UBAv6RLZdFosSIO2LHEbaDkdRrOjritxbCV/A58hkad7Qw/u"
    "GhoBdbSk3H11vAcxwEa+g45eR3tzHgSHs9jzpS73uIbaT6nHFmL9C9Nf+lbFsQtqUIeyy9qWuusIMS9K6HcueiT8f3Ytn7dKv42l"
    "88uLh8uLD1cZAXIjofBhhhciNb9IIozHSsVBGs5qLgtyuoMF9ExkAy5KYEbBEnLRiQAYS4HnQYM7vvRc9IQLOmLJjBnRZY/N5DCn"
    "OrLfaHHr1YlbuqVaMoy/SjLFkTqZ4kidTHH0UtZx//odfbq4/KW/rUV0QcfuFHSMLiejPjcqAB2elfisCmnO1KQ5U5PmrCppfE/R"
    "oPAFuoRwwyPKcaWcr+OSnK/jfM6XDpPebcBPAxtHGlK3tOi9MSQOPGpi8MrA6j42XaZ0F8xe7Roxu2X36rS3uVfmrLYdopF9S1VH"
    "JjU+qmID27CazKe4agwM3aPSRQmwC2BoIdPmrddn3tI1FHYVUydOV4OrNQE2QBtKi9F1MR+tQ5MMkJZ4difx0IRHaEOhJ+lc6hdx"
    "qso9mX1ZIc5uzV22JVVGokvPGFI90TLBjjslX14HaQJFomU0VCpVhmkGzeXJ30RE2tqJCsiSS5eiguCUECtZDpDybXoOsOP48uVg"
    "7DM5T4a0LSHlwie2AuesFkBfnwCq/avd8a8qqtVVc6/uu+b/h/uLHx776lzFlPq1S2mkgDYsodHRW7kIwQU1NNZW5noYzMK9biTy"
    "W7Ym+mKIV404XSOxKzUSdck4XTLu9aJfKE5N8J+GG0woREtt41puWtZpdaa9pmXas91VO6/2bPfbsx2aF1WO7eTwqIIFctMmKSBq"
    "BRG6tsNlz0HUNhuYfM/KJiguSTq+RTKwyM6V/1jwp1wsAWIfqayQX+JP1s1JhsWtRiX2Sd2cZGAO8o6FE3bHP647xuiOMd2hgu4Y"
    "0xNmrvuUdMgoofuU7H7Da6Nz61tcG51bQ39aB66oy6b15uEJK92xruF18NeG9rVEGFnPaFPVxJbelp0ysr2H7vxBBNWo6qekJ4zK"
    "DG1jPtWg0dxNTG0TbKOgq68oiSLWlW2CcRDHx+AcCftbUE/FJD5/maxgRybrYD8XLUXKiY71e422NLF/6qq4SZgB3hyHlUoXHJbU"
    "LpBj2VQHeHR6VsuaE0MMz/XVoj0HmpIN1qFEAmSI271SKOVhSSzlYUkZlcMKdVRcCiVvrqUaZ8AGEzKxNZ0Y2jYxYc3mWkkYjdJc"
    "QQ5/OkW0HkpTMBqleVOlA5k5q4XSFIxGaa5tKfRc/r4CbqouSJyE0TWJN6hJjJ0F8VijOi0ZUF21p5e1XHKGoPasFY9rGelAYa9I"
    "Thm9aLHICl2Ny7+OCZGFXUWIkO+BUMA+B0EZ//FKVoWd8BnIW3A4NgKUBPmLWNbcF/BIxAqZSJb/j+WWwJ4MwIwsgeObM2HoCG0h"
    "U/wsaviHAUf0HLjoGXnAIbIRAHSBydEDMF/NQ5AS0U0g+m85W0WrxG/inxTd7HxFYKMJk5YXKLMro/jRwpillAoS/8ZczNKXdQ4X"
    "toJRbXYZiNlFa6HdKReZPIM16JEBGyJN2rPS9C719frjp7v7x/6WFg5u1JrJhymgV51/CB3Bm5s4wbOQ2g/e2A+ekQJr0iEPPBjT"
    "wp7poJNxu5KMu4Ar5Bl1/XtpqD1eovu6PHcQxhrgDHM1uc6uT0MNDtMtCvUecjCLxcM0PR7RV2Xr7CTUAOhRZk27+ttjufkzNqbd"
    "3N3+GE3P2kQVHhKjfrZnMaxOKNliQklg2ap3IiIIfRrqn4YowqveOchADS/8ozuxmTQZr7dhdGYu/q9fJKoaopndnp0K0vwUFHE4"
    "KHB3REOj0mbHwaTm3o2PxEUrWUwxqumtoypfn3m/d+bLy4tPj5/v+2u+dPixIgUHRa16rSH2iOb3F7e/GI/3F7cPP1zdD/RUaKOo"
    "NsZ1DvVdMMZ5yET4uVFoUAZUhwb1MjQo5W/LxNPU0hAVwDsylbwaPVEXK+sMKXSxsj0UKyvjR1uyh2TiC3vFi6piWsGNO2UXuUAe"
    "NmcHBWaRcGRUZhWB6zkNbCLho22bQFS6QyEHLtAYQlJuZgLZvbqwYVqA2kbxjDxaeNDVjuEEyADVgqPTarVRy4qjnmYNE+JQ1cBw"
    "OH2A2D2s5HU/LPG6H+a97vyNrNB4r850SYDoRJeaiS6t5jZ8+39JpqaD"
)
