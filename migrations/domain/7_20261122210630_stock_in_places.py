"""Stock lies in places, can be blocked, waited for and expected.

Before code  nearly: the running version goes on, but what it receives and ships is missing in the level of MAIN;
             count MAIN afterwards when goods moved during the update
Locks        stock_items, reservations and stock_movements, metadata, and one look at each row for the CHECKs
Backfill     MAIN gets a level with all that is on hand; older movements have no location, which means MAIN
Undo         drops places, what is blocked, expected and waited for; pieces in all places count as one again
By hand      CHECKs of what is blocked and expected; partial indexes for those who wait and what is expected
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        DROP INDEX IF EXISTS "idx_stock_movem_stock_i_904f62";
        CREATE TABLE IF NOT EXISTS "locations" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "code" VARCHAR(40) COLLATE "C" NOT NULL UNIQUE,
            "name" VARCHAR(120) NOT NULL,
            "active" BOOL NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "arrivals" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "quantity" BIGINT NOT NULL,
            "received" BIGINT NOT NULL,
            "expected_on" DATE NOT NULL,
            "source" VARCHAR(120) COLLATE "C" NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "stock_item_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_arrivals_received" CHECK (0 <= "received" AND "received" <= "quantity")
        );
        CREATE TABLE IF NOT EXISTS "stock_levels" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "on_hand" BIGINT NOT NULL,
            "blocked" BIGINT NOT NULL,
            "location_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "locations" ("id") ON DELETE RESTRICT,
            "stock_item_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_stock_levels_blocked" CHECK (0 <= "blocked" AND "blocked" <= "on_hand"),
            CONSTRAINT "uid_stock_level_stock_i_b1c06e" UNIQUE ("stock_item_id", "location_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_stock_level_locatio_33bb28" ON "stock_levels" ("location_id");
        ALTER TABLE "products" ADD "backorder" VARCHAR(10) NOT NULL DEFAULT 'DENY';
        ALTER TABLE "products" ADD "kind" VARCHAR(20) NOT NULL DEFAULT 'STOCK';
        ALTER TABLE "reservations" ADD "per_piece" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reservations" ADD "priority" INT NOT NULL DEFAULT 0;
        ALTER TABLE "reservations" ADD "firm" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "stock_items" ADD "blocked" BIGINT NOT NULL DEFAULT 0
            CONSTRAINT "chk_stock_items_blocked" CHECK (0 <= "blocked" AND "reserved" + "blocked" <= "on_hand");
        ALTER TABLE "stock_movements" ADD "reason" VARCHAR(300) NOT NULL DEFAULT '';
        ALTER TABLE "stock_movements" ADD "blocked" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "stock_movements" ADD "location_id" VARCHAR(30) COLLATE "C" REFERENCES "locations" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_stock_movem_stock_i_448120" ON "stock_movements" ("stock_item_id", "id");
        INSERT INTO "locations" ("id", "code", "name", "active")
            VALUES ('loc_00000000000000000000000000', 'MAIN', 'Main', true);
        INSERT INTO "stock_levels" ("id", "on_hand", "blocked", "location_id", "stock_item_id")
            SELECT 'lvl_' || substr("id", 5), "on_hand", 0, 'loc_00000000000000000000000000', "id" FROM "stock_items";
        CREATE INDEX "idx_reservations_waiting" ON "reservations" ("stock_item_id", "priority" DESC, "id")
            WHERE "status" = 'WAITING';
        CREATE INDEX "idx_reservations_open" ON "reservations" ("stock_item_id")
            WHERE "status" IN ('WAITING', 'RESERVED', 'ALLOCATED', 'PICKED');
        CREATE INDEX "idx_arrivals_expected" ON "arrivals" ("stock_item_id", "expected_on")
            WHERE "status" = 'EXPECTED';
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_stock_movem_stock_i_904f62";
        CREATE TABLE IF NOT EXISTS "locations" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "code" VARCHAR(40) NOT NULL UNIQUE,
            "name" VARCHAR(120) NOT NULL,
            "active" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "arrivals" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "quantity" BIGINT NOT NULL,
            "received" BIGINT NOT NULL,
            "expected_on" DATE NOT NULL,
            "source" VARCHAR(120) NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "stock_item_id" VARCHAR(30) NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_arrivals_received" CHECK (0 <= "received" AND "received" <= "quantity")
        );
        CREATE TABLE IF NOT EXISTS "stock_levels" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "on_hand" BIGINT NOT NULL,
            "blocked" BIGINT NOT NULL,
            "location_id" VARCHAR(30) NOT NULL REFERENCES "locations" ("id") ON DELETE RESTRICT,
            "stock_item_id" VARCHAR(30) NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_stock_levels_blocked" CHECK (0 <= "blocked" AND "blocked" <= "on_hand"),
            CONSTRAINT "uid_stock_level_stock_i_b1c06e" UNIQUE ("stock_item_id", "location_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_stock_level_locatio_33bb28" ON "stock_levels" ("location_id");
        ALTER TABLE "products" ADD "kind" VARCHAR(20) NOT NULL DEFAULT 'STOCK';
        ALTER TABLE "products" ADD "backorder" VARCHAR(10) NOT NULL DEFAULT 'DENY';
        ALTER TABLE "reservations" ADD "firm" INT NOT NULL DEFAULT 0;
        ALTER TABLE "reservations" ADD "per_piece" INT NOT NULL DEFAULT 1;
        ALTER TABLE "reservations" ADD "priority" INT NOT NULL DEFAULT 0;
        ALTER TABLE "stock_items" ADD "blocked" BIGINT NOT NULL DEFAULT 0
            CONSTRAINT "chk_stock_items_blocked" CHECK (0 <= "blocked" AND "reserved" + "blocked" <= "on_hand");
        ALTER TABLE "stock_movements" ADD "location_id" VARCHAR(30) REFERENCES "locations" ("id") ON DELETE RESTRICT;
        ALTER TABLE "stock_movements" ADD "blocked" BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE "stock_movements" ADD "reason" VARCHAR(300) NOT NULL DEFAULT '';
        CREATE INDEX "idx_stock_movem_stock_i_448120" ON "stock_movements" ("stock_item_id", "id");
        INSERT INTO "locations" ("id", "code", "name", "active")
            VALUES ('loc_00000000000000000000000000', 'MAIN', 'Main', 1);
        INSERT INTO "stock_levels" ("id", "on_hand", "blocked", "location_id", "stock_item_id")
            SELECT 'lvl_' || substr("id", 5), "on_hand", 0, 'loc_00000000000000000000000000', "id" FROM "stock_items";
        CREATE INDEX "idx_reservations_waiting" ON "reservations" ("stock_item_id", "priority" DESC, "id")
            WHERE "status" = 'WAITING';
        CREATE INDEX "idx_reservations_open" ON "reservations" ("stock_item_id")
            WHERE "status" IN ('WAITING', 'RESERVED', 'ALLOCATED', 'PICKED');
        CREATE INDEX "idx_arrivals_expected" ON "arrivals" ("stock_item_id", "expected_on")
            WHERE "status" = 'EXPECTED';
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP INDEX IF EXISTS "idx_reservations_open";
        DROP INDEX IF EXISTS "idx_reservations_waiting";
        DROP INDEX IF EXISTS "idx_stock_movem_stock_i_448120";
        ALTER TABLE "products" DROP COLUMN "backorder";
        ALTER TABLE "products" DROP COLUMN "kind";
        ALTER TABLE "reservations" DROP COLUMN "per_piece";
        ALTER TABLE "reservations" DROP COLUMN "priority";
        ALTER TABLE "reservations" DROP COLUMN "firm";
        ALTER TABLE "stock_items" DROP COLUMN "blocked";
        ALTER TABLE "stock_movements" DROP COLUMN "reason";
        ALTER TABLE "stock_movements" DROP COLUMN "blocked";
        ALTER TABLE "stock_movements" DROP COLUMN "location_id";
        CREATE INDEX IF NOT EXISTS "idx_stock_movem_stock_i_904f62" ON "stock_movements" ("stock_item_id");
        DROP TABLE IF EXISTS "stock_levels";
        DROP TABLE IF EXISTS "arrivals";
        DROP TABLE IF EXISTS "locations";
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_reservations_open";
        DROP INDEX IF EXISTS "idx_reservations_waiting";
        DROP INDEX IF EXISTS "idx_stock_movem_stock_i_448120";
        ALTER TABLE "products" DROP COLUMN "kind";
        ALTER TABLE "products" DROP COLUMN "backorder";
        ALTER TABLE "reservations" DROP COLUMN "firm";
        ALTER TABLE "reservations" DROP COLUMN "per_piece";
        ALTER TABLE "reservations" DROP COLUMN "priority";
        ALTER TABLE "stock_items" DROP COLUMN "blocked";
        ALTER TABLE "stock_movements" DROP COLUMN "location_id";
        ALTER TABLE "stock_movements" DROP COLUMN "blocked";
        ALTER TABLE "stock_movements" DROP COLUMN "reason";
        CREATE INDEX "idx_stock_movem_stock_i_904f62" ON "stock_movements" ("stock_item_id");
        DROP TABLE IF EXISTS "stock_levels";
        DROP TABLE IF EXISTS "arrivals";
        DROP TABLE IF EXISTS "locations";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztPf1z47aV/wrGMzftzak7a3vtpPHNzXi9TuLGa+/Z3ibtuqNAJCSxJgmFIK3VtfnfDw8gKZIiaJKS+GXkh9ZL4IHUe8DD+37/"
    "OjCpgy33zQeCzWvi+8Q7+A7968DFDuF/5IyO0AFeLNZj8MDHE1tO5/PGtpjIxMwJ8z1s+Hxsim1GRjCFGZ618C3q8qduYNvwkBp8"
    "ouXOYJFzZFvMJy7x0Aw/ExQsEHURdhF5Jq5/hiyfTyAMzYnHB13fshFGC/5GPsskhsXf8ObRfXThb8Zfg9Byjn20xCwcNkdosuIP"
    "qcNXNfkfxD1DN5+vr/mflk3gBUts+eIXBK71W0DGPp0Rfy6Q8+XLgfiQMSO/id9o+NQ7+Mc/+J8Wf+dXwmAS/HPxNJ5axDZTGLVM"
    "ABLPx/5qIZ5dmd+LeYCJydigduC467mLlT+nbjyZIwqezgBB2CdmAreAzZAU0SP5/fyB7wUk/kRz/cAkUxzYQKGD/54GrgGEQSHZ"
    "pzRwTQxP3lgme+PgJzK2zP8JvzMBOR7f3D6M7y8fxuODMjQOHxnUhf1huT4TOHLwV7573Jk/5/88fvu7fM8aV3IWvPCv53cXP57f"
    "/fH47X/CCynfZHIH3oQjR9HQgjJ/5gnQJBS6uL2+Pn+4RI8HF48HB7+Ld2Efy7cJEq5plqJ3mnTvrdmV6+eTLwWWoSL/zSWoGNIo"
    "JmI0ZU3F9bGKiBGhex8EmsFH/OnPR0fHx98cvT0+/fbk3TffnHz79ls+V3zw5tA3BVR8f/XD1c1DmoDwAKixxr48YBuYv6Amycd7"
    "DLCbk9M20lOn4tsyp+Jb9an4Vn0qvs09FWs6eARzFrtJiAfyVXEA1hCDoEQB5h8ufxH72GHsNzuJ8T9+PP9FYNxZhSPXtzc/RNMT"
    "FLq4vn2fQbhDGMP8yG1g/C/3tzf5GE+AZFBuWoaP/i2u1mGhHpBRjPosljP7HxbIoh77m1j/wNHlW46K6fh5SA9B3kR/7Av1hXe3"
    "YVPj6Y1Ll3u7uYtOxtXHy/uH84+fUjT6wJkMjByljkb09I+nGbrFi6Cfrx5+RPBP9Pfbm8ssKeN5D38/gG/CgU/H/IePsZnEW/Q4"
    "epQifSQ2VrlxkjC1WF3XLvrUnXNY5s45VN85h+o75/CFOycU2MfVz2MacgfnsmMkGtqRA1pNVjmHbo69YgpLqAEeu6NS5+6o4ODB"
    "2O+/gy46fUpoNvBggo2nJfbM8cYIPaKquZtDzpGTfYJdLoGY4Y8UvyA0IlAjcLhGdJBnYIjGRoXmhXDWNraFKWj4S4IcbBJEPeQR"
    "g1jPYBPADDR/iwkLg8uVNw8Zc+zOCHujtAQ88Z0CgyyY/JMYPteOtSVgyJaAiN5lBYNo/iD0nzRV3pWhyjs1Vd6pqfLuBakgcdpK"
    "n6A0zADp0fgpWdODeibxKlEjCbGnm3uDq70GSsDtJv6uIEclYQZ4Lg5PS4lRpwVi1KkQo9KmGdPCEk0VboM01ABx3aJ1ks3x0clp"
    "FWqsIQZIidN3JShx+k5JiXAojxJ8qJAS/Lv8UJTP+kpc7K3yiZEAylBjsvIJ6yE9ivweoRUy1s05at9f3Zzf/S3fXPw+x2r5/m8P"
    "l+dZzHsE8FPDWpKG1FbMXppUOqLnX4Lb844YXMY7yFH1k8OjIm1fuE/rq/r31OGKOv8H8sH9PyEG/w4hFX6H5hbzqbcaIRr4E/qV"
    "6/6ByZV+2Au2iAmwrWeCpoSYiINS1yAiooATyRK7E1k+QwsbGwRZLl9fzh2hGQdzEZ76YDugjsPXnKzEOHUJ4r8AlvWIjVdhwIEM"
    "X+AT+OqM8JPCX5VcHTtU/AAigx8YolMxKuTnEZp61EGHaGnx8xr4CKMZXpyht2hKvQSAS+V8pRUjKY1HX1HejlHZL17aIx6K8NsZ"
    "MwbiD1fbJKJdWY0ISaidxCa8GkqsMV9V/h+w5F9KySrQsU7Vkv9pH60Pr9MQFF8em6QouAxikFp8qNa5eLtfPnR0+O6bd98en76L"
    "2U/8pIjrbHKYBV7ZFOdsbXUISAJEh4BsEQIyWeXyFDV3jwEGyN5bNPZztFa1aCZABkiLnfmFk1h+Inm+d7VfiwzU6X70tgxy+Swl"
    "cqOxvL0OY4WbXcedaYtN8xabHwnOt9XIgVGRlWYeT9ky12MO+RlgJhHZGlG6B8LsiZjS7KEOw9h1QkaR4px7x2vjRU3jRWupFZ27"
    "43VuRdt3f4veS33v63u/+Xv/L3SSd+vD48I7/590Ut8v8xG7K36ZE4dJxwxc+WH2przrwXkRel2ELwajJfWeuIRgUsKkI0U4WIRb"
    "BWQA4ZuRsOI/IUDMKceAXMu25ftGiAXGHOI8AfSZeBOxPvhTZKbSo8vP0oTMsT2FVaj8oJHwrwgY/p2OxSDSXzhWxPc7FEJSH/n+"
    "JAv5fv7uJR/2wRUUfTtINzP4dv4zxXKWf8b/tqV3KEzbkWvy1/DtBbKPWNLir5qQFTEV0o8ON+27/VSHm3bbwcB8jrR8+9OlGziC"
    "FFf803Foxk7btyPg5mhy8L+fLz9ffmjmtJQyRhXYojZNUYLpVrF4xwDa3r2FvTu++qqgPgWk0T8od0N7AdTa29Cde3cv3gaf+tjO"
    "EUdV5p54vvYQZy04YDKtgMloukZkFpFTbNl5cocSlWsAjcwsMkFzrYDKaLpGZBaR/BcFtSK6U4DaTNhLM2FGCfXqxfanIXUlhC5T"
    "mbj1ql0k4TSFu0xhA6xE9ljYLOok6myCa3p3jd7dce9c+cQ5yHfxiKHRC26esXCc1Pb13LoEyRwcjPhqwoMzQuQrX8derfNqnsgK"
    "3CbwjUx6b0QhDhkO4tMzxPcpseGJjA2J/EUGtm3pRYr9PxnfD385E84fhO1Q88kNIBE/1QzpL/MidABJhyIW6mS/7C/1pXMWmx0r"
    "HfnBoEoD2DbBoJ1D5T6iQdPYFcysCn5jgAZdSE05j/aA35b8R/2Rofbiv+idk/Tn86uHq5sfmtrou/aSGtSslHsYzR8cD2nRWaQs"
    "0Kvm5eoCvf2nxEkpbn5SwM1PNrn5WjIvF7qUkOSHJ480HJq0ocemyLJJk++pR6yZ+xNZbbD77NWaijTsGU1+j/Zc9HR9+3t4GWuI"
    "ia3If7lJbOJL5nB+f3H+4fLg93asAj+RhX/usmV+p4/E6KjINvDE542xmFjfPPAwh2oYjBMHIh+xKJkBEZl+1K8jrKfhIsskzoL6"
    "xDVWiKsb6kwQMAnEud2gmGg1vhdqfIpupWWaJNAA2X2Lok2D+aDdpkHLCaEhS6wm6ccgA6RHi3HAU/6VxFt4Vl5xOzU9MmBDpEl7"
    "xQZp9UrAdOtCwB0z9XSm/Eu3s9iq5Z3o6JSeeDlvAmdCvHviWSECMxpNarxQp3HFzDFbT62r1NiY+UguF+owUJ7Pgnwwufo6Fc1y"
    "n6llEJFPBu7OFcGeSr0pq8ooIpiVN9Ruw5fb1WbaFaDVCg5sibHcEtX0zAzgYEIkG1A4O8KhPvHts+BnO7fExnqwkDctUtO2LLUh"
    "I5dRqswGJMIy5FM0gZALm4/O+DecIY8uIeyCsrAEqbDLiKIfiFkiRdfj/I5MfUSfw1RcHzgciv9bZ8NafvjqRzdwn/hd4o7lGqIH"
    "K5paHhPRHR7lDJEhh4hAEGENErm/LvURgIkk2ejXhJVUIdpDZAM317ZVW4easg7pKiG6SkhX9KsWq4T4kWBaNm0qmj8YoWFnIU4u"
    "+erXCL9NgLWktOqw21Jh1v1oVrw3x3wRKffRqjglzlU9VBvAOqK9a0erI5rUHbRO+Ii9p4McTWo9OCrSpET7hbHD59W38fzIdZAp"
    "liWIxHqivo9BHSL1EJdEfSW1LWdXcleHbDktdVzookD2eqw498acmIFNTEXVtNR4IQdi0czxVoXUfp6LAmOQVxPWDYsWRl7gMgSy"
    "quY+fdX61NynL6qLFrD6J2Ddz+kil7nB82Kmxmds5zRziAf9tv3vROlFRmybhR2ulpxr8XXARi3+lDUTuZS1QjOqbs+9jW1XV0bs"
    "QmhBAROsWKRJV2iqVqGJv46QvDAnJYbXEBrH5XAM5wDbY0UmjxLRGbBBYrsUsgtwvZEtZfmVUlqj+QNE7i4k2WyMauD63kq1kQsC"
    "VdNwA0R2mY2s3sdH6rjhYkcR4bJCpRTjGGCINDgpE57KZ6npAGMZ3j3PrbtXwLXn+ZX3+uhd2L1hLo3cJZkwS5VNnI/eBMjgELyX"
    "LPlnnB81rWbXa4ghMokdJGirePVLXn3+HarAQPWGT0MNbs/vQtVMo9kjM4gY88YEhI4qqN6EHBy696LfWBOc4yJRM5ho/gDZy3EZ"
    "EeRYLYEcqzNkjl/IkJlYRhUihNOHt8MPy2zwQ/X+PlRSgA8VUwC7T9WriieBBkeNPSihgedBenglBTQBM0SmU4bnqFmOmuMUb3cb"
    "u7MgvyyKkhJJmAY3u0ma2e4tmQEWeAW9qcYmXlUJG82CNRescPhuX+TYQfhoR1x05wvrJ7I6yHHShSOjIjcdXljjJ7Kq76k7h/SM"
    "mYcdmZcRleAk6PzTVdjRDEM01Fz2bGWIEcMjopwn86lHTO2t09467a3bsbfOoIv6xfci4AFie/d19yQ7GwOHqyLgZMAGFx/VYgkI"
    "jzzTesXU05A66rxrQVEp/c4juF7/izSkboXSy63QEeH7nojuvwc50nc0VCh+MzlpG/Gb3+LTKQoY8YRMbc1cYorSErKV8gQStiEr"
    "OkcU9zm3c7Uk/polcbEFKksvaSgtvOxOeCFfFxYHqdPyJwWpQ7o7d2Wl8iOZorilil8mAIbX37U7ZYwBzZtEqVzH+B7u5M/hWv2i"
    "zO/RznuhmHFiQ3apmvEa83kiWZIsBUIZTBvDD9zKLCp7EkHuwpJ6T1DZSyZlzelCS1qvT9JqOwazQ/LVXiIwtU15vzZlj9q1TcoR"
    "7ABxvXuL8gIzxm8MU6WVqUOKs4CDRPc+OkTxC+s5Z3O/p3zfYjcf22ugDJonHGpfeI54drPq1fvb2+uUZvX+KlsD5vPH95ecpQis"
    "80mWFAY36yxps+2r1oE7Yra9CJhPnXwlIR4r1BGMcFZ9DeGeg0+ouRIaAufaxCMm/3/k4JX8p1YSXp+SoIz7V1fY2HHMf5fUhPZy"
    "MLQysV+Jq2Fl+GU//MCUYR1z25WYWy3waoG3fYH3k0fNQAiomwXnw6FCcXchJ21hD3cR9nyLY100uRDxv3Q6JTrs4FXKuewpqHI1"
    "hdMHJ+G2GGigJdz9SriQj21wjMxobnKxOrQmA9egJMbvt5sP53cfGpLH2tPulsSazf0xZK1UyYPKgg2maOvOqug/WbmtKUv5iCLY"
    "Rjf87cVP/dnt2Sxi40nYCesiPLVAg1j/cHnzt2aQfljKDVrgBdWeIu0pqr3PteKcmtdPxfkjYQyLW3JDcY6GRkWKsyMnbecm8uf8"
    "HwijyOkkO7PZJqKcr3+H5LZEk5UI6od7NCyNi/1Q08YTGihrf3+Jr14WxK1wt2qEprXvbmvfCjFN3c29cdGsMd2v8S4SCRtIUL1X"
    "dRpmgPRosVu1kIWrdQ5PQAzOL9UiJTxiWAuLuJXqTaeABngy9uInjJFWuR7VJuTgilLtxS4YcvAqqE6ADHBfH5fC8nEBlo9zrK/k"
    "aw6K1c3+ovmDwG+R6rePZn9z38mJ5VAjO5qvkV0D2fyLAlGNi2swm0j/y/3tTT7Ss3BZs4hl+Ojfoon2sIgAGCkmQhbfGaEFFsgS"
    "gflYVY66RH2dCLjBC/Pnu6uHh8ubvtq6oUt84OVgXM1kEiADEEya5jJLz/J94tYwvqYhtfG1l8bXdIErt057uQSYLqTUNfp2xLj+"
    "ybOMXNO6HBgVR6TxKds0y8Q+wuugNINjVaRoQ82cqA7wCPn4K39o2IGpjlP7EkXHhZaguIqwtqH33ialtqHr+tJdqS898yhjY8dy"
    "aU4oRFED5gxgc+E8+6RIY22YUynLKQZYjpGlYYZ4HDpT1WaxDvFO06ZyYZtEsHjPaFO2rk16W3aqtM3cWiz4T/zIJQ+aFiDyZxTK"
    "TyycO3bE5G0q3SzxCvnQoVcEHsjkVdmdF+IRhKCGlpY/B2lq22D/6j0Fd9lLsEOh4x0ShXQo+T77mGDPs6qlBCdAGjR93f7cI/Oi"
    "Yue/FDiuhX4t9HeRIq0I/VOPkPHUo04dMuQA1yJFxwyD7VCiYj+f5vv4HO0X3TvLX+GMyPLDot0lkZkE0QlBHeqL9IC/3mE/17wc"
    "DY2KFCRIxAOybaMZATwUW3/GdkAQNk1iCpMy9tGcOnyVyQpFyX5vHt1Hd4KZxcYLCvRA6PDPb98ih2CX8T/Rf2yrOtXIRtx9JmKH"
    "VKjGBUm1CpWkewXmkwUbkjQzBB50zhUxfvbzeFA0VMiDsJxUnwV9sohBmGzNhj2CyNcFMXwoNOYijLggcIboQvaA+C3Arm/5K2QT"
    "xpDH4axnAlkklk3CNJLLXz5dXjxcfhCsitHAMwiSaSacF3FOxlkaApluhFhgzKHQA0YLPmuOGZFmoT8wtC5YpWs+vCoz0TPxWDXZ"
    "KgHRYM/JDrO1pKwanddqelcSaki3RcMaV8QeqyE/CTUYXaFhzEc32DiPk0BIUj7qM2BFIUk9PAQFWIUYo2z0qri5q6gBa4gBxFLu"
    "pVa64o48fMmiDMHAQY7IXz6UOMiT/PdJl0gK7I+1P4tyajyNLZ841VIvs2BDNOZ3JmRhje1NCtVox8MXuwrX6hmBysYtbGzPVOjC"
    "3eX9w93VxUNbsQvX1MC+olFiPDYqUoXtcNZWLXlsDKEIXNckaCE1Y9siZ8ilyOF7SiqwPhUxoEJl5jqvS7nmLAq46DqFr09n1eEm"
    "7ddJ0OEl+23so2ta7bWmVUdM0XeEEe9ZeQknhwvvYW89cXdm6Sey8NGUenH4IL+XXb4Uf+KHVYyWGIIJ+RxhfF4QbyxucBRd5HTK"
    "p0KpozChQ8DNKOIElhe6nC6mEbH8d/LS5xNddCjbI1sumvCLzyaMv8KzqAf2cCR7+In3izBGjObWjF/+YlnonswRQkw0tTzmj2B5"
    "2fVvjpmA4kM2dWeE+Y8un+Mg+R98hvytfAm+G2GImCPEaLJyU7i2eC/8OlvIQfyJaO8shV4tk7wqmaSFOjUluPUrioTNkgKYSQ16"
    "JMAGKKq0SBXtGWnRPt9Dg+bd5f3l3V/7a9CMhaEKrtUUjHaubia0SeGvCkYTIINx7u0MoSDdVlQxI5AGFcz4Sa80TO3c6KJEop0b"
    "r8W5saZAXk5mkjwF6ZjxL6xvVfmRLpEDgXd0mixtAcWihcvDcsF+IL0gjF8d6DE4Ojp9h6RJB2wP8aMJlMiBJ9EY+q/oWTSFK+Zz"
    "7JrCHBPPiqwxsUFHqDpMJINOhTWHQiigK6wfYByBwtZQdEzaWOArw65QMMN5dKOXImRiB9AvluKyugfSusv/Ld/4nfyNIzQJfOGz"
    "gbcxbGsDySs0kLhj2JnV1L8E0GCkt8aD4iQXqIb4JJTGfD3Mh1yyGuITQBrv9fDukq/+GD9jS+CkYkhiLvCWgYkdS4esFpfYlSoy"
    "HXK7t62zVBGoS9SbuXXJA+X/U1K12aLaTKs03EGtGYVOs72eck2eSW5CUmK0hKZiw8Sdqyq2ReIifEJNOUMGl8pmImHJXsXJSAyJ"
    "r0CgL4F+I28ydYG+Df0xiibTrW4GwLW0LtA9yUhLpO3gPcnYSjOrDJAOEdihM1ob5LtCFW2Qb94gn8eadoDiZMpAv/hSWQRnWHL3"
    "/B0f6TOBfiIHKlUinlBCm3DCufUVih8oNcOAUgNDZZUlX24kPQqRD4F6fMxFE4IYNM/EM/4xZ5EfI3STIBY4oJSE0UBcHxmt4afR"
    "n8LpEZEIoZvP19fC4SACN5eYoQmlADEhUxliCp8hviVyvoAjhq9nyelc5fl4fnVTzleRo85EWoxWW3p0HxWpLf1qpN6YxLD72Ckd"
    "K6iVxFenJHay0+nrUUTSPlOIdnBzyzEU9N5MAOmKDGWS3DyCWZ7qUYTkCGJwGN5Ly83JKpejqHNlY4ABCiotpstWb9WlW7X1uJVX"
    "J4y/+nbXxt9uU0Ubf1+j8bdjfGkIxt8L2VzkwRJ03TD9JodHRYbfsEnJGESLLdo4Uu8JQsihpD3CKGpqhGRTI+TjJygzQPmQwYUK"
    "31sVxIikGyJFzRwl2FgUdtGRIj2/BUYFJtcUpSuoMVm4Ad7VR2Wsrmqjq7pKerH01Pm2Fvs3yO4s/zKfu5Xd4/nQA9zpHZJK0yjf"
    "hWi60R2wZ6QqLZ/m7tYutXK8JthUSVDxWKH4ZPNZW8pOEIObiL1NFjwM8wUZmlF/BN7pZULOkgWYRNbdGMoI8GdhF4DQu+5gk8gG"
    "AwmwM+El/46/cYV0C4BXKmPB9uHEHgMCKt7sSbABdQrb2QUf4WgSVClakYHSiM0pBZLidBVwuwmo0dvd1uE66UsnfbWd9JUvlW4l"
    "aXJsOhYj98SHUgssT+DMTimUOxdy8pglZ9ey3EGZTIi7lOW4RejlnC6EyMhG0Ygrkr2MgPnUgToSc4I9kTOGwg+RYivEj5pna7EV"
    "8sc8ugxrU8xEkGbyP4xYMDGtZwvaC0HpCb7QnNqWMCMKg866hdX7v0Wiq6hZwaeRyJj4BybS0h5dI/DHdDplyXcw8kyE4Gzyn/OR"
    "uiAmixKhXAZGILnD7+APRZXTP8kf69IJNVcSB3xVm38XdCxJrCq+kL+Ky9nM4liOP3ska4RObOw+MT7qLwlxwyIaPrHtMcecbREv"
    "Woi/D9CVg9sQs2yNWmFBdVG0An9duCae+vx2cyw38Pl8/i1LUeoUTQNPLA7ATFR4DQuhQpDsOig2frkIvqWS0+9YJVAbNRpWCu5/"
    "vP3UjMB/WCp+piB8pqCfSUWBH/b5+P/4caxCmBTQAI1MLQaHSGZYhRhriOFFBpyWoEM2nmNNhlMlFU5f6iIvb4tKXoYEzACPxGmZ"
    "I3GqPhKn6iNx+sKRiG/ZTXI8kK8K3S4FNID4wKIoqMtfREBxHAAVYf2PH89/EViPg6Cub29+iKYnqHRxffs+g3TIuLHBRFvRx7MB"
    "p0uXZhXqpLC3idnCiptZUF15s0LlzU2BuMK+zgducHOfdHh3b2Wg2GHki+zRIMz4d4Gd67zZmDMqjIFJzB57fHp9dfpW1lmMO2rE"
    "DSWgxTxogYzYz5B4CP2ZZacMqKziEr7SAlumhFyCOhosQN8TU1jg6K5Xr89NE+6MHPm0VAJiAnyAouoe6rfjFSQ/Kz395bC+ucrw"
    "FLbd4z5YCMei5dI8YakgDTEDOKSgowayETtypf9IM7dV8nnh1T2nsH7d2/qeOkRYeplPFwtR1FhWSj6LS5yJbk+iydoo6gfF72OD"
    "LgiCj2X8ziIyWGPOv5K4wtYtx9c2blHK4Ff4Nfcw8uujS74uLH47jPmCkX0dEddkICbwNxB7qu/7V3ffQ9cVRQJquZYtTSeinl88"
    "XP31shk67aEBNZzFCsphPL+5S+a4L9aOfuT1NiYgnZTK7D0pyOw90Zm9XXXecLRW7YWbABmAlbqJZrg6e7oKRYaUPb0WjatugTTk"
    "DrZCx5TwIVHZIzYXAIhZg8wZUE3nXtB5khOzWyQdpsCGZ0Lby62pWxJ3K4I3Q5lNslROHruN1ukXWcoG5Sa3Y6fS7SXec0yUMUHU"
    "NkrZe622kfI8Ds/8AzS+Z/PQR0jQHD8TtPQs3ycgdi5dGa8L4Z9T7IFJcY4hjpZfhmCVNAMiDeVx6Cn20+GfdCn7PmDblmG2PvWx"
    "KJC6TGSlGbBFbZuYENRrEOuZs+lw3WVU+JWvMkI2YSysxUpcHwElHt05x3cyPhdeIw2sSBhzRxDs++uPfNav6ImQhSgH68jYX2kq"
    "jcOLXeqSRxfSDPnOchawV/iC/BPnkOwGflPxWhnnSp6Jt4pHxBoclmDPmI998tUXH2NzDHh/MvjNIyOG0YLQBTTEoPQpNg6DZ1Ze"
    "S7kFDBJuN74s8Vxsj9eV4rK1C74ciFK0kTADFWRH6EuyAXPecODx82+slOPhw7UBIDtJ2417dreMCuzG6zzOspahNcTgsnZ2YSdW"
    "0OXoBcMQ5zAsN6xXaVJOQOgIuqxNWYc/NOoOybmsKnCUfGittyn0NgWHOXyJxazlgro+wqDh2PWDD3fn3z/01Uc4DeypZdsiomc7"
    "3Oev1CAdPt98//n6+6vr68sPfaVGFFu1HSU2V2mUCp/Or3pLAMt9ppZBtiTA5ioNEgDQfHXz19uri/6eA4/4geduSYWNRRolwk1v"
    "w0YwmFvya2gq5fwUzGDaJexM0p+HOEtj8y/3tzeK9KPwYdZGahk++jeyLdbDgh4FCANEpPw9G6lf2SyvjHgJC2RTvxImpJKbOGl0"
    "0ls4K5okLWxVvJkpQO3L7LIvM1gAHeoQOQ2pg1R6vxXC4hz5+cqwFxSHPQ1WtBEGddSBZtkOudidBXhWyciUhGlQWjXJvo5EJ+r7"
    "xnU6+f7nkDkKhVoSy4PVUll9qWxi2XZNUuSAakrUp4QReF6+gFxUHWQNM0Cfw3EZj6fa4an2d5bkT8rEzLIFs4dKl/Y664TtIyod"
    "kjXIAGnRovs53uwu8euk0ubDD0bVb7i5Z4xNn2+PbaiRgtfUqEcNEchW92DkAGs6bEOHmkciB1jToR4d4ljQahRIgWnc18N9Omi2"
    "GgE2YTUV6lGhU9Ve6tmlQjd2Q8apvUVz1Io3ywXeU7hZi8GsJ2WQfqJG+olamzgp1iZcmleLQl2KM5o/gPzmIkfFPqpwpjIYcu6D"
    "olqRG7BtF4ssndhSGfc7LBKZzY8ozXWyeRXDM2C0WFhBhiKNffpE3PEcs3klU18e8E4uhA4lN5y+K0Gc03fq+szv1PWZ371AnHWq"
    "VJVrIQOmb4fKt0OUnVcprzcDNDjBqDuZvRGmN2lTObn3IrFUr2hTNr03syu7l+F7bbnkQJXlKwZHL2b6jm0+b4t033UryCiZ14Fm"
    "jbKNGeTiWv53MhGVmOmEX4KNOUyAhNl06m/UpQct56uwqGEUiiJ6wYiMYtEEB5Jvw05Ebzix+Dt+FSnGkBjsP7o4bCATfU6YiuyR"
    "xHpQ2Zjwnxt1FMJu2FZIXdXwS7oQAWWWwJBu9N1zvgnvUmWtxlTepJyylV8CZEiVXnfXXvopqCQzy+kD1GJaFJSr1oZrvjBcg87w"
    "ckbDIqvhhtnwtwC7vuVXiVxPgmi+kZdqrYOdOhLsxJHhjxcepMfVqYaeAz2kDd+0t5pviAlmFhsvqPiS8iwnD3RIlNgZ66kZk9FS"
    "NMYgt3idUIx2gjAGh/4lsWZzfzzzsFOFu2TBBhMEsMt+5jpBZ6sEHdEkeVwTj7nArxmbISo2cahO6EiA6ESO+okcocmyAndNQLTI"
    "WN92h5kyGnhGJRQmIPTdtHE3WcZTJWyuATQyN+P4qiITa2QqDzokHVQ76GsIjc6NKGtiW8/gp6uA0BSMRumGpTIqPlwBpSkYjdLN"
    "eHQoBFUJo0kQjdAsQsP6ZlUQmgTRCN049JwdVpThkyAaoVmEdrNRRJvenvZSqLmabwaGX4kaaZjhVdntTnhfBxt3tGGt2UXnjpxN"
    "vwPEflqv1K8dXxaz6bPeqZjJMFDwhizl6cxETSaHR0Vxk6Glc+xGM2sGTopN+Ic4thE59Fk0dTbTbU7ils1PLl2iFfHP0Iy6BGIf"
    "GaUu/D+fv5JxjT61TRFDCZPdsGGJiVfhnAlX18iz7HcyWSGI/TxDN7BaFP6YXEjGS7pUNJ2GBZlsyxK3gRbTcTQ76roSx1byN/AZ"
    "Anm6N/TgrqERUkdLit1XxXsQA2zlO+joddSY80AeznzPl7rc4xqqmVKPLcT656a/9K2KYxfUoA5ll7UtdVcRYl6U0G9d8kD5/+xb"
    "Pm+VfltL5xfn9xfnHy4zAuRWQuH93FpAan6eRBiPFYqDLJxVXxbkdEcL7BnERlyUsHyGlpiLThThWAo8kw3u+NJP0BNOdsQSGTPQ"
    "Zc+fi2FOdWK/0eLWqxO3dEu1ZBh/mWSKI3UyxZE6meLopazj/vU7+nR+8VN/W4vogo7dKegYXU7j6twoB3R4VuLTMqQ5VZPmVE2a"
    "07KkCTxFg8IX6BLCDY8ox6Vyvo4Lcr6ON3O+dJj0fgN+atg40pC6pUXvjSFx4FEdg1cGVvex6TKlu2D2ateI2S27V6e9zb0yZ7Xt"
    "EI3sW6o6MqnxURkb2JbVZD7FVWNw6B4VLkpkuQiHFjJt3np95i1dQ2FfMXVwumpcrQmwAdpQWoyui/loFZpkgLTEsz+JhyU8QlsK"
    "PUnnUr+IU1buyezLEnF2a+6yK6kyEl16xpCqiZYJdtwp+fJKpgnkiZbRUKFUGaYZ1Jcnf4aItLUTFdElly6hguCMUjNZDpDxbXqG"
    "LMcJxMvRJPDFPBHStsSMC5+WKZ2zWgB9fQKo9q92x7+qqFZXzr3adM3/D3fn3z/01blqMRZULqWRAtqyhEZHb+U8BOfU0Fhbmath"
    "MAv3upHIb9mK6IshXjXidI3ErtRI1CXjdMm414t+UJzq4D8NN5hQiJbaxrXctKzT6kx7Tcu0Z7urdl7t2e63Zzs0L6oc28nhUQkL"
    "5LZNUlDUCiJ0bYfLnqGobTYy+J4VTVBcmnR8QzIwZOeKfyz4Uy6WINhHKivkl/iTdXOSYXGrUYF9UjcnGZiDvGPhhN3xj+uOMbpj"
    "THeooDvG9ISZ6z4lHTJK6D4l+9/w2ujc+hbXRufW0J/WgUvqsmm9eXjCSnesa9Y6+GtL+1oijKxntClrYktvy04Z2d5j9+kegmpU"
    "9VPSE0ZFhrYJnzpm0dxtTG1Tyyayqy+URIF1RZtgS8bx+fiJgP1N1lMxaMBfJirY0ek62M8lS0g50bF+r9GWBvunqoqbhBngzXFY"
    "qnTBYUHtAjGWTXXARyenlaw5McTwXF8t2nOwIdhgFUokQIa43UuFUh4WxFIeFpRROSxRR8VlWPDmSqpxBmwwIRM704mxbVMDV2yu"
    "lYTRKN0oyBHMZoRVQ2kKRqN001TpYN+YV0JpCkajdKNtKfZc/r4cbqouSJyE0TWJt6hJbDkL6vm16rRkQHXVnl7WctkwBLVnrXhY"
    "y0gHCntFcsroRYtFVuiqXf51Qqko7AohQoGHQgH7DMky/pOVqAo75TOIt+Bw/ggxKvMXLVFzH+AJxAoZRJT/j+UWaU9GaE6XyAmM"
    "ORg6QlvIzHqGGv5hwBE7Qy55Jh5yqGgEgF1kcPQgi6/mEcwodBOI/lvOV9Eq8Zv4J0U3O18R2WTqC8sLFtmVUfxobsxSSgWJf+NG"
    "zNKXdQ6XZcpRbXYZiNlFa6HdKReZPIMV6JEBGyJN2rPS9C719erjp9u7h/6WFpY3asXkwxTQq84/xA7w5jpO8Cyk9oPX9oNnpMCK"
    "dNgEHoxpoWE66GTcriTjLvCKeOOq/r00VIOXaFOX5x7CWCXOLK4mV9n1aajBYbpFod4jjuXH4mGaHg/kq7J1dhJqAPQosqZd/vJQ"
    "bP6MjWnXtzc/RNOzNlGFh2RcPdszH1YnlOwwoURatqqdiAhCn4bqpyGK8Kp2DjJQwwv/6E5sJkvG620ZnbkR/9cvEpUN0cxuz04F"
    "aX6SRRwOctwd0dCosNmxnFTfu/GRumQliilGNb11VOXrM+/3znx5cf7p4fNdf82XDj9WNOegqFWvNUSDaH5/fvPT+OHu/Ob++8u7"
    "gZ4KbRTVxrjOob4LxjiPGMR6rhUalAHVoUG9DA1K+dsy8TSVNEQF8J5MJa9GT9TFyjpDCl2srIFiZUX8aEf2kEx8Ya94UVlMK7hx"
    "p+wi58SzjPlBjlkkHBkVWUXwek4Nm0j4aNcmEJXukMuBczSGkJTbmUD2ry5smRagtlE8E4/lHnS1YzgBMkC14OikXG3UouKoJ1nD"
    "BByqChgOpw8Qu4elvO6HBV73w02vO3+jn2u8V2e6JEB0okvFRJdWcxt+/39OoRU/"
)
