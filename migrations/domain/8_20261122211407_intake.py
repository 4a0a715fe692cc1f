"""Intake: sources, rules, what came in as it came, and the drafts made of it.

By hand      CHECKs of states and confidence; one living draft per channel and reference
Before code  safe: new tables only
Locks        none but those of creating tables; the references to orders lock it for an instant
Backfill     none
Undo         drops every draft and all that came in; orders stay
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "intake_sources" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "code" VARCHAR(40) COLLATE "C" NOT NULL UNIQUE,
            "name" VARCHAR(120) NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "reference_prefix" VARCHAR(20) COLLATE "C" NOT NULL,
            "sealed_secret" TEXT NOT NULL,
            "mapping" JSONB NOT NULL,
            "active" BOOL NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "mailbox_marks" (
            "name" VARCHAR(200) COLLATE "C" NOT NULL PRIMARY KEY,
            "uid_validity" BIGINT NOT NULL,
            "last_uid" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "intake_arrivals" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "origin" VARCHAR(40) COLLATE "C" NOT NULL,
            "event_id" VARCHAR(120) COLLATE "C" NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "topic" VARCHAR(120) NOT NULL,
            "filename" VARCHAR(160) NOT NULL,
            "content" BYTEA NOT NULL,
            "size" INT NOT NULL,
            "excerpt" TEXT NOT NULL,
            "reason" TEXT NOT NULL,
            "received_at" TIMESTAMPTZ NOT NULL,
            "source_id" VARCHAR(30) COLLATE "C" REFERENCES "intake_sources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_intake_arri_origin_f97efe" UNIQUE ("origin", "event_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_intake_arri_state_e1809a" ON "intake_arrivals" ("state", "id");
        CREATE TABLE IF NOT EXISTS "drafts" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "external_reference" VARCHAR(120) COLLATE "C",
            "title" VARCHAR(200) NOT NULL,
            "fields_read" JSONB NOT NULL,
            "confidence" INT NOT NULL CONSTRAINT "chk_drafts_confidence" CHECK ("confidence" BETWEEN 0 AND 100),
            "notes" JSONB NOT NULL,
            "problems" JSONB NOT NULL,
            "reason" VARCHAR(500) NOT NULL,
            "opened_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "arrival_id" VARCHAR(30) COLLATE "C" REFERENCES "intake_arrivals" ("id") ON DELETE RESTRICT,
            "order_id" VARCHAR(30) COLLATE "C" REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "source_id" VARCHAR(30) COLLATE "C" REFERENCES "intake_sources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_drafts_order" CHECK (("state" = 'PLACED') = ("order_id" IS NOT NULL))
        );
        CREATE INDEX IF NOT EXISTS "idx_drafts_arrival_42f81d" ON "drafts" ("arrival_id");
        CREATE INDEX IF NOT EXISTS "idx_drafts_order_i_c4a861" ON "drafts" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_drafts_state_300a4f" ON "drafts" ("state", "id");
        CREATE UNIQUE INDEX IF NOT EXISTS "uid_drafts_reference" ON "drafts" ("channel", "external_reference")
            WHERE "state" <> 'DISCARDED' AND "external_reference" IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_drafts_channel_eb6bb4" ON "drafts" ("channel", "external_reference");
        CREATE TABLE IF NOT EXISTS "intake_rules" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "min_confidence" INT NOT NULL CONSTRAINT "chk_intake_rules_confidence" CHECK ("min_confidence" BETWEEN 1 AND 100),
            "known_customer" BOOL NOT NULL,
            "source_id" VARCHAR(30) COLLATE "C" REFERENCES "intake_sources" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_intake_rule_source__749b90" ON "intake_rules" ("source_id");
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "intake_sources" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "code" VARCHAR(40) NOT NULL UNIQUE,
            "name" VARCHAR(120) NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "reference_prefix" VARCHAR(20) NOT NULL,
            "sealed_secret" TEXT NOT NULL,
            "mapping" JSON NOT NULL,
            "active" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "mailbox_marks" (
            "name" VARCHAR(200) NOT NULL PRIMARY KEY,
            "uid_validity" BIGINT NOT NULL,
            "last_uid" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "intake_arrivals" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "origin" VARCHAR(40) NOT NULL,
            "event_id" VARCHAR(120) NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "kind" VARCHAR(20) NOT NULL,
            "topic" VARCHAR(120) NOT NULL,
            "filename" VARCHAR(160) NOT NULL,
            "content" BLOB NOT NULL,
            "size" INT NOT NULL,
            "excerpt" TEXT NOT NULL,
            "reason" TEXT NOT NULL,
            "received_at" TIMESTAMP NOT NULL,
            "source_id" VARCHAR(30) REFERENCES "intake_sources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_intake_arri_origin_f97efe" UNIQUE ("origin", "event_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_intake_arri_state_e1809a" ON "intake_arrivals" ("state", "id");
        CREATE TABLE IF NOT EXISTS "drafts" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "external_reference" VARCHAR(120),
            "title" VARCHAR(200) NOT NULL,
            "fields_read" JSON NOT NULL,
            "confidence" INT NOT NULL CONSTRAINT "chk_drafts_confidence" CHECK ("confidence" BETWEEN 0 AND 100),
            "notes" JSON NOT NULL,
            "problems" JSON NOT NULL,
            "reason" VARCHAR(500) NOT NULL,
            "opened_at" TIMESTAMP NOT NULL,
            "updated_at" TIMESTAMP NOT NULL,
            "arrival_id" VARCHAR(30) REFERENCES "intake_arrivals" ("id") ON DELETE RESTRICT,
            "order_id" VARCHAR(30) REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "source_id" VARCHAR(30) REFERENCES "intake_sources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_drafts_order" CHECK (("state" = 'PLACED') = ("order_id" IS NOT NULL))
        );
        CREATE INDEX IF NOT EXISTS "idx_drafts_arrival_42f81d" ON "drafts" ("arrival_id");
        CREATE INDEX IF NOT EXISTS "idx_drafts_order_i_c4a861" ON "drafts" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_drafts_state_300a4f" ON "drafts" ("state", "id");
        CREATE UNIQUE INDEX IF NOT EXISTS "uid_drafts_reference" ON "drafts" ("channel", "external_reference")
            WHERE "state" <> 'DISCARDED' AND "external_reference" IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_drafts_channel_eb6bb4" ON "drafts" ("channel", "external_reference");
        CREATE TABLE IF NOT EXISTS "intake_rules" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "min_confidence" INT NOT NULL CONSTRAINT "chk_intake_rules_confidence" CHECK ("min_confidence" BETWEEN 1 AND 100),
            "known_customer" INT NOT NULL,
            "source_id" VARCHAR(30) REFERENCES "intake_sources" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_intake_rule_source__749b90" ON "intake_rules" ("source_id");
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP TABLE IF EXISTS "drafts";
        DROP TABLE IF EXISTS "intake_rules";
        DROP TABLE IF EXISTS "intake_arrivals";
        DROP TABLE IF EXISTS "intake_sources";
        DROP TABLE IF EXISTS "mailbox_marks";
    """,
    "sqlite": """
        DROP TABLE IF EXISTS "drafts";
        DROP TABLE IF EXISTS "intake_rules";
        DROP TABLE IF EXISTS "intake_arrivals";
        DROP TABLE IF EXISTS "intake_sources";
        DROP TABLE IF EXISTS "mailbox_marks";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfY1zo0iy579S4YiL2YvTdrTdtme2fXERbrdn2jtuu5/t+XrjF5oSlCTWiNJQYLXe2/nfL7MKECDAgCQEuDo2drqhskCZRVXm"
    "L7/+58DkM2o5bz4yal4zz2PuwXvyPwcOnTH4S8bdATmg8/nqHl7w6MhWw2Hc0JYDhRw5Ep5LDQ/ujakt2ACHCMO15p7FHbjq+LaN"
    "F7kBAy1ngpOcE9sSHnOYSyb0mRF/TrhDqEPYM3O8M2J5MIAJMmUu3HQ8yyaUzOGJMMpkhgVPePPoPDr4dwGPIWQxpR5ZUBHcNgdk"
    "tISLfAazmvAX5pyRm5+ur+Gvls3wAQtqefIX+I71p8+GHp8wbyqZ8/vvB/JFhoL9KX+j4XH34L/+C/5qwTO/MoGD8J/zp+HYYraZ"
    "4KhlIpG8PvSWc3ntyvxejkNOjIYGt/2Zsxo7X3pT7kSDgVF4dYIMoh4zY7xFbgaiCC+p94cLnuuz6BXN1QWTjalvo4QO/u/YdwwU"
    "DAnEPua+Y1K88sYyxZsZfWJDy/x/wXvGKIfDm9uH4f3lw3B4UEbGwSWDO7g+LMcTkkcz+hVWjzPxpvDPd2//Us9Z8UqNwgf+fH53"
    "8en87m/v3v5vfCCHRaZW4E1w5yi8NefCm7iSNE5FLm6vr88fLsnjwcXjwcFf8lnUo+ppUoQrmSXknRTdB2ty5XjZ4kuQpaQIv7mE"
    "FAMZRUIMh6ykuPqsQmGE7N6FgCb4En//x9HRu3ffHr19d/rdyfG335589/Y7GCtfeP3WtwVS/HD1w9XNQ1KAeAGlseK++sDWOH/B"
    "TZbN94hgO1/Ovpme+Cq+K/NVfJf/VXyX/1V8l/lVrOTgMgpb7LogHtjXnA9gRdELSRRw/uHyV7mOZ0L8acc5/rfP579Kjs+WwZ3r"
    "25sfwuExCV1c335IMXzGhKDwya1x/J/3tzfZHI+RpFhuWoZH/i2P1n6xHplRzPo0l1PrHydIs55661z/COzyrFnepuNlMT0geRP+"
    "ZVesLzy7DZsbT28cvtjZyV30ZVx9vrx/OP/8JSGjj7DJ4J2jxKcRXv3baUpu0STkl6uHTwT/Sf7z9uYyLcpo3MN/HuA7Ud/jQ/jh"
    "Q2rG+RZeDi8lRB+qjVVOnDhNra2ubQd94sw5LHPmHOafOYf5Z87hC2dOoLAPq3+PScotfJctE1HfPjmU1WiZ8dFNqVssYUXVw8/u"
    "qNR3d1Tw4eG9v/5CW3T8FLNs8MKIGk8L6prDtTv8iOeNXb81O5qlr1AHNBAz+JHyFwQgAjf8GVhEB1kAQ3hvUAgvBKM2wRbGaOEv"
    "GJlRkxHuEpcZzHpGTIAKtPwtIREGB4w3lxhT6kyYeJOLBDzBSsGbwh/9ixkeWMcaCegzEhDKu6xiEI7vhf2TlMpxGakc50vlOF8q"
    "xy9oBbGvrfQXlKTpoTwa/0pW8uCuydxK0ohT7OjkXtvVXoMk8HSTf6+gR8VpevhdHJ6WUqNOC9SoU6lGJaEZ06KKTRVOgyRVD3m9"
    "R3RSTOnRyWkVaawoeiiJ0+MSkjg9zpVEcCtLEnCrUBLwXl6gyqd9JQ51l9nCiBGlpDFaekx0UB5Ffo8AhYxsc2Dth6ub87vfsuHi"
    "Dxmo5YffHi7P05x3GfKnBlqSpNQoZichlZbY+Zfo9rxjBuh4Bxmmfvz2oMjal+7T+qb+PZ+BoQ7/IB66/0fMgPeQWuF7MrWEx93l"
    "gHDfG/GvYPv7Jhj9uBZsGRNgW8+MjBkzCZByx2AyogCEZMnVSSxPkLlNDUYsB+ZXYwdkAmQOoWMPsQM+m8Gco6W8zx1G4BfgtC6z"
    "6TIIOFDhCzAAZhcMvhR4VHx2OuPyBzAV/CAIH8u7Un8ekLHLZ+SQLCz4Xn2PUDKh8zPyloy5GyNwuBqfi2LEtfHwLcrjGJX94qU9"
    "4oEKvxmY0RN/eD4mEa7KakKIU20lNuHVSGLF+ar6f481/1JGVoGNdZqv+Z92EX14nUBQdHisi6LgMIhIau1Dtb6Lt7vdh44Oj789"
    "/u7d6XG0/URXinad9R1mTpc2pxlLOz8EJEaiQ0A2CAEZLTP3lPzdPSLo4fa+R7Af2FoV0YyR9FAWW/MLx7n8xLJ87/l+LdZTp/vR"
    "2zLMhVG5zA3vZa11vFe42HXcmUZsmkdsPjGajdWoG4MilGYaDdkw12OK+RkIk8hsjTDdg1DxxEwFe+SHYWw7IaPIcM484zV4URO8"
    "2FtqRevOeJ1bse+zf4/eS33u63O/+XP/n3yUderj5cIz/198VN8v85k6SzjM2Uwoxwwe+UH2pjrr0XkReF2kL4aSBXefQEMwORPK"
    "kSIdLNKtgjqA9M0oWvlHKhBTDhxQc9m2et6ACN+YYpwnkj4zdyTnR3+KylR6dOBbGrEptcc4C1cvNJD+FUkD7zmzBEb6S8eKfP8Z"
    "x5DUR1ifbK6eD89ewG0PXUHhu6N2M8F3h58pp7O8M/i7rbxDQdqOmhMeA8sLdR85pQWPGrElM3O0Hx1u2nX8VIebttvBIDxgWjb+"
    "dOn4MymKK3h1GsDYSXw7JG5OJgf/8dPlT5cfm/laSoFRBVjUOhQlN90qiHdEoPHuDfDu6OirwvoEkWZ/r9wN+wug1t6G9py7O/E2"
    "eNyjdoY6mgf3ROO1hziN4CBkWoGT4XDNyDQjx9Sys/SOXFauCDQz08xEy7UCK8PhmpFpRsIv8mtFdCcINUzYSZgwZYS69WL7k5S6"
    "EkKbpcycetUu4nRawm2WsIEokT2UmEWdRJ11ci3vtsm7Pe6dK4/NDrJdPPLW4AU3z1A6Tmr7em4dRlQODiUwm/TgDAj7CvPYy1Ve"
    "zRNbotsE31Eo740sxKHCQTx+RmCdMhuvqNiQ0F9kUNtWXqTI/5Py/cDDhXT+EGoHlk9mAIn8qWYgf5UXoQNIWhSxUCf7ZXepL61D"
    "bLZsdGQHg+YCYJsEg7aOlbuIBk1yV25mVfgbETToQmrKebQD/u7Jf9QdHWon/ovOOUl/Ob96uLr5oamFvm0vqcHNSrmH4fje7SF7"
    "dBblFujN38vzC/R2XxInpXbzk4Ld/GR9N19p5uVCl2KafP/0kYZDk9bs2IRY1mXyPXeZNXF+ZMu17T59tCYiDTsmk7/CNRdeXZ3+"
    "Ll1EFmJsKcIvN5nNPLU5nN9fnH+8PPhrP6jAj2zunTtikd3pI3Z3UIQNPMG4IZUD68MDD1OshiFAOBj5SGXJDIzI9MJ+HUE9DYdY"
    "JpvNucccY0nA3MjPBEFIIMrtRsNEm/GdMOMTciut08SJerjd71G1aTAftN0y2HNCaLAlVtP0I5IeymOPccBjeEvmzl0rq7hdvjxS"
    "ZH2Uyf6KDfLqlYD5xoWAWwb1tKb8S7uz2KrlnejolI54OW/82Yi598y1AgamLJrE/UKbxpEjh2I1tK5RY1PhETVdYMNgeT4L88HU"
    "7KtUNMt55pbBZD4ZujuXjLp55k1ZUyYngjn3hNpu+PJ+rZn9KtD5Bg4uiaFaEtXszBRhb0IkGzA4W7JDfYHlM4dvO7PExupm4d40"
    "TwzbsNSGilwmiTIbmAgriMfJCEMubLg7gXc4Iy5fYNgFF0EJUonLyKIfRFgyRdeF/Y6NPcKfg1RcD3c4Ev1ZZcNaXvDoR8d3nuAs"
    "cYZqDtmDlYwtV8joDpfDhijIjMlAEIkGydxfh3sEyWSSbPhrgkqqGO0hs4Gba9uq0aGm0CFdJURXCWmLfbXHKiFeqJiWTZsKx/dG"
    "adhaiJPDvno1wm9jZHsyWnXYbakw6240K96ZY75IlLtoVZxQ56p+VGvEOqK9bZ9WSyypO2yd8Jm6TwcZltTq5qDIkpLtF4YzGFcf"
    "4/kENsiYqhJEcj5Z38fgM6bsEIeFfSU1lrMtvatFWM6eOi60USF7PSjOvTFlpm8zM6dqWuJ+4Q4kwpHDjQqp/TKVBcYwryaoGxZO"
    "TFzfEQR1Vb37dNXqy999umK6aAWrewrW/ZTPMzc3vF68qcGIzZxmM+Ziv23vvSy9KJhti6DD1QJ2LZgHMWr5V1UzEbSsJZnw/Pbc"
    "m2C7ujJiG0ILCjbBikWadIWmahWa4HGMZYU55XJ4RaF5XI7H+B1Qe5iTyZPL6BRZL7lditkFvF7LlrK8Simt4fgeMncbmmw6RtV3"
    "PHeZt5ALAlWTdD1kdpmFnL+Oj/LjhosdRQx0hUopxhFBH2VwUiY8FUblywHvpfbuaWbdvYJde5pdea+L3oXtA3NJ5i7YSFh52cTZ"
    "7I2R9I7BO8mSf6bZUdP52/WKoo+bxBYStPP26pe8+vAeeYGB+Qs+SdW7Nb8NUzPJZpdNMGLMHTJUOqqwep2yd+zeiX1jjWiGiyR/"
    "gwnH93B7eVdGBXmXr4G8y8+QefdChszIMqoIIRjevxV+WGaBH+av78NcCcCtYglQ56l6VfE4Ue+ksQMj1HddTA+vZIDGaPq46ZTZ"
    "c/K3nPwdp3i529SZ+NllUXIlEadpcLGbrJnlvicYYE6X2JtqaNJllbDRNFlzwQqHx7sSxxbCR1viojufWz+y5UGGky64Myhy09G5"
    "NXxiy/qeunNMz5i4dKbyMsISnIycf7kKOppRjIaaqp6tgghmuEyW8xQed5mpvXXaW6e9dVv21hl8Xr/4XkjcQ25vv+6e2s6GuMNV"
    "UXBSZL2Lj9pjCQiXPfN6xdSTlDrqvG1BUQn7zmW0Xv+LJKVuhdLJpdAS5fueye6/Bxnad3irUP0WatAm6jec4uMx8QVzpU5tTRxm"
    "ytISqpXyCBO2MSs6QxX3YLdztCb+mjVxuQQqay9JKq28bE95YV/nFpDUafmToNQh3a07shL5kSKnuGXefhkj6F9/1/aUMUY2rwul"
    "ch3jezyTfwrm6pZk/gpX3gvFjGMLsk3VjFecz1LJ4mIpUMpw2BB/4EawqOpJhLkLC+4+YWUvlZQ15XOtab0+TWvfMZgt0q92EoGp"
    "MeXdYsout2tDyiFtD3m9fUR5ToWAE8PMs8ryQ4rThL1k9y46RMGB9ZyxuD9wWLfUyeb2iijF5hFQ7YrP4Z7drHn14fb2OmFZfbhK"
    "14D56fOHS9hSJNdhkKWUwfU6Sxq2fdU2cEtg2wtfeHyWbSRE9wptBCMYVd9CuAfyETeX0kKAXZu5zIT/khldqn9qI+H1GQm5cf/5"
    "FTa2HPPfJjNhfzkY2pjYrcbVsDH8sh++Z8awjrltS8ytVni1wrt/hfeLy01fKqjrBeeDW4Xq7lwN2gAPdwh1PQu4LptcyPhfPh4z"
    "HXbwKvVc8eRXOZqC4b3TcPcYaKA13N1quJiPbQBHJjwzuTg/tCZF16AmBufbzcfzu48N6WP7s+4WzJpMvSFmrVTJg0qT9aZo69aq"
    "6D9Zma0pS/mIQtpGF/ztxY/dWe3pLGLjSeKEdRmemKBBrn+8vPmtGaYflnKDFnhBtadIe4pqr3NtOCfGddNw/syEoPKUXDOcw1uD"
    "IsN5pgZt5ibypvAPQknodFKd2WyTcNjX3xO1LMloKYP68RwNSuNSL7C06Yj7ubW/f4+OXuFHrXA3aoSmre92W985alp+N/fGVbPG"
    "bL/Gu0jEMBC/eq/qJE0P5bHHbtVSF67WOTxG0Tu/1B4l4TLDmlvMqVRvOkHUwy9jJ37CiGmV61GtU/auKNVOcMFgB6/C6hhJD9f1"
    "u1JcflfA5XcZ6Cv7msHi/GZ/4fhe8LfI9NtFs7+pN8uI5chndjheM7sGs+GNfFmNCyyYdab/8/72Jpvpabo0LGIZHvm3bKLdLyEg"
    "R4qFkOZ3SmnBCdJCEB7NK0ddor5OSNzggfnL3dXDw+VNV7Fu7BLvuxkcz99kYiQ9UEya3mUWruV5zKkBviYpNfjaSfA1WeDKqdNe"
    "LkamCym1Tb4tAde/uJaRCa2rG4PiiDQYskmzTOoRugpKM4CrMkUba+aEdYAHxKNf4aJh+2Z+nNrvYXRcgARFVYQ1ht55TCofQ9f1"
    "pdtSX3riciGGM8vhGaEQRQ2YU4TNhfPsUiKNtWFOpCwnNsByG1mSpo+fQ2uq2sxXId5J2VQubBMLFu+YbMrWtUkuy1aVtpla8zn8"
    "xM+gefCkApE9olB/EsHY4UwO3qTSzYIuiYcdemXggUpeVd15MR5BKmpkYXlT1KY2Dfav3lNwm70EWxQ63iJVSIeS77KPCXVdq1pK"
    "cIykQejr9pcOwYs5K/+lwHGt9Gulv40S2YvSP3YZG45dPqsjhgziWqJoGTC4H0lU7OfTfB+fo92ye2v5K7ARWV5QtLskM+MkOiGo"
    "RX2RHujXO+plwsvhrUGRgYSJeCi2TSwjpMdi68/U9hmhpslMCSlTj0z5DGYZLUmY7Pfm0Xl0RlRYYjjnKA9CDv/x9i2ZMeoI+Cv5"
    "X5uaTjWyEbefidgiE6pxRTLfhIrLvcLmkybrkzbThz3oHAwx+Paz9qDwVuEeRNWg+lvQF4sZTKjWbNRlhH2dM8PDQmMOoQQUgTPC"
    "56oHxJ8+dTzLWxKbCUFcoLOeGWaRWDYL0kguf/1yefFw+VFuVYL7rsGISjOBvQh2MtjSCOp0AyJ8Y4qFHiiZw6gpFUzBQt8IsipY"
    "pWs+vCqY6Jm5oppuFaNosOdki7e1uK4afq/V7K44VZ9Oi4YtrnB7rMb8OFVvbIWGOR+eYMOsnQRDkrJZnyIrCknq4EdQwFWMMUpH"
    "r8qTu4oZsKLoQSzlTmql55yRhy8hyhgM7Geo/OVDif0szX+Xcgm1wO6g/WmWc+NpaHlsVi31Mk3WRzC/NSELK26vS6hGOx6Y7CqY"
    "q2MCKhu3sLY8E6ELd5f3D3dXFw/7il245gb1cholRvcGRaawHYzaqCWPTTEUAWxNRubKMrYtdkYcTmawppQB63EZAypNZrB5HQ6W"
    "syzgousUvj6bVYeb7L9Ogg4v2W1jH13Taqc1rVoCRd8xwdzn3EM4frvwHHZXA7cHSz+xuUfG3I3CB+FcdmAquOIFVYwWFIMJYYwE"
    "n+fMHcoTnIQHOR/DUCx1FCR0SLoJJyBgdaCr4XIYk9O/V4c+DHTIoWqPbDlkBAefzQQ8wrW4i3g4UT385PNlGCMlU2sCh7+cFrsn"
    "A0OYScaWK7wBTq+6/k2pkFRwy+bOhAnv0YExM6L+4Guo3wpTwGrEW8wcEMHjlZuCueVz8dfZUg+CK7K9s1J6tU7yqnSSPdSpKbFb"
    "v6JI2LQocDOpIY8YWQ9VlT1KRXtG9ojPdxDQvLu8v7z7ubuAZqQMVXCtJmi0c3U9oU0pf1U4GiPpjXNvawxF7baiiRmSNGhgRlc6"
    "ZWFq50YbNRLt3Hgtzo2VBLJyMuPiKUjHjH5hfVTlE1+QGQbe8XG8tAUWi5YuD8tB/EB5QQQcHeTRPzo6PSYK0kHsIbo0whI5eCW8"
    "R/5PeC0cAob5lDqmhGOiUSEaEwE60tQRMhl0LNEcjqGAjkQ/EBzBwtZYdExhLPiWQVcoHDF7dMKHEmLSGbJfTgW6uovaugP/Vk98"
    "r37jgIx8T/ps8GmC2hogeYUAiTPElVnN/IsR9UZ7azwoTu0C1Rgfp9Kcr8f5YJesxvgYkeZ7Pb477Ks3pM/UkjypGJKYSbxhYGLL"
    "0iGrxSW2pYpMi9zu+7ZZqijUJerN3DrsgcP/lTRtNqg2s1cZbqHWTI5Ns7mdcs2eWWZCUuxuCUvFxoFbN1Vsi0VF+KSZckYM0Mom"
    "MmHJXkbJSILItyBoL6F9o06y/AJ9a/ZjGE2mW930YNfStkD7NCOtke6H7/GNrfRmlSLSIQJbdEZrQL4tUtGAfPOAfNbWtAUWx1MG"
    "urUvlWVwaktun7/jM39m2E/kIM+UiAaUsCZmwdj6BsUPnJtBQKlBsbLKAqYbKI9C6EPgLtxzyIgRgc0z6QRe5iz0YwRuEiL8GRol"
    "QTQQ2CODFf04/Kt0eoQiIuTmp+tr6XCQgZsLKsiIc6QYsbEKMcXXkO8SOl/QEQPzWWo4mDyfz69uyvkqMsyZ0IrRZkuHzqMis6Vb"
    "jdQb0xi2HzulYwW1kfjqjMRWdjp9PYZI0meK0Q5OZjmGgt6bMSJdkaFMkpvLqMgyPYqYHFL0jsM7abk5WmbuKPm5shFBDxWVPabL"
    "Vm/VpVu1dbiVVyvAX326a/C33VLR4O9rBH9bti/1Afy9UM1FHiwp1zXoN357UAT8Bk1KhqhabNDGkbtPGEKOJe0JJWFTI6KaGhGP"
    "PmGZAQ63DFAqPHdZECOSbIgUNnNUZENZ2EVHinT8FBgUQK4JSVcwY9J0PTyrj8qgrvmga36V9GLtqfVtLXYPyG4t/zJ7dyu7xrOp"
    "e7jSW6SVJlm+DdV0rTtgx0RVWj/NXK1tauV4zaiZp0FF9wrVJxtGbag7YQxuLPY2XvAwyBcUZMK9AXqnFzE9SxVgkll3QywjANeC"
    "LgCBd31GTaYaDMTIzqSX/D08cUl0C4BXqmPh8gFhD5EBFU/2OFmPOoVt7YAPeTTyqxStSFFpxmaUAknsdBV4u06o2dve1uE66Usn"
    "fe076StbK91I0wRuzizB7pmHpRZElsKZHlKod87V4KGIj66F3GGZTIy7VOW4ZejllM+lyigG4R1HJnsZvvD4DOtITBl1Zc4YCV5E"
    "qa0YP2qerdRWzB9z+SKoTTGRQZrxP5QIf2Razxa2F8LSEzDRlNuWhBEloLNqYfXht1B1lTUrYBgLwcRvhExLe3QM3xvy8VjEnyHY"
    "M5OKswk/5zN3UE2WJUJBByaouePvgIuyyunf1Y91+IibS8UDmNWG98KOJbFZ5RvCo0DPFhZwOXrtgaoROrKp8yTgrrdgzAmKaHjM"
    "tofAOdtibjgRPA/ZlcHbgLNixVqJoDoknAEeF8xJxx6cbjPL8T0YD++ykKVOydh35eRILGSF16AQKgbJroJio4fL4FuudvotmwT5"
    "oEbDRsH9p9svzSj8h6XiZwrCZwr6mVRU+HGdD/8bPscqgkkQ9RBk2mNwiNoMqwhjRdG/yIDTEnJIx3OsxHCaK4XTl7rIq9Oikpch"
    "RtPDT+K0zCdxmv9JnOZ/EqcvfBLRKbsujgf2Nce2SxD1ID6wKArq8lcZUBwFQIVc/9vn818l16MgqOvbmx/C4TEpXVzffkgxHTNu"
    "bIRoK/p41uh06dK0QR1X9tY5W1hxM02qK29WqLy5rhBXWNfZxA0u7pMWr+6NAIotRr6oHg0Sxr/z7UznzdqYQWEMTGz00IXh9c3p"
    "W1VnMeqoETWUwBbzaAUKZj9j4iH2Z1adMrCyisNgpjm1TEW5QHPUn6O9J4cIf6a7Xr0+N02wMjL001IJiDHyHqqqO6jfTpeY/Jzr"
    "6S/H9fVZ+mewbZ/3/lw6Fi2HZylLBWmIKcI+BR01kI3YkiP9E0+dVvHrhUf3lOP8dU/rez5jEukVHp/PZVFjVSn5LCpxJrs9ySZr"
    "g7AfFJzHBp8zgi8r4MxiKlhjCm/JHIl1q/srjFuWMvgDf8093vnj0WFf5xacDkOYMMTXCXNMgWoCPIHZY33ev7rzHruu5CSglmvZ"
    "0nQi6vnFw9XPl83IaQcNqPFbrGAcRuObO2TedQXt6EZeb2MK0kmpzN6TgszeE53Z21bnDbC1ai/cGEkPUOommuHq7OkqEulT9vRK"
    "Na66BJKUW1gKLTPC+yRll9mgADCzhphTpFrOnZDzKCNmt0g7TJD1D0LbyampWxK3K4I3JZl1sVROHrsN5+mWWMoG5caXY6vS7RXf"
    "MyDKSCD5GKXqvVYbpDyPwjO/wcb3Yhr4CBmZ0mdGFq7leQzVzoWj4nUx/HNMXYQUpxTjaOEwRFTS9JkCyqPQU+olwz/5QvV9oLat"
    "wmw97lFZIHURy0ozcInaNjMxqNdg1jNs08G8i7DwK8wyIDYTIqjFyhyPoCQenSnwOx6fi49RACuRYO4Ag33/+ASj/iBPjM1lOdiZ"
    "iv1VUGkUXuxwhz06mGYIK2s2x7UCE8IrTjHZDf2m8rEqzpU9M3cZ3ZFzAC2jrjEdeuyrJ1/GBg64fzfg5FERw2TO+BwbYnD+FIHD"
    "6JlVx1JmAYOY2w2mZa5D7eGqUly6dsHvB7IUbajMYAXZAfk93oA567bvwvdvLHPvBxdXAEB6kMaNO3a2DApw41UeZ1lkaEXRu6yd"
    "beDEOXI5egEYgh1GZIb15kLKMQodQZfGlHX4Q6PukIzDqsKOkk2t7bYcuy1nhzl8aYtZ6QV1fYR+w7HrBx/vzr9/6KqPcOzbY8u2"
    "ZUTPZrzPnqlBOfx08/1P199fXV9ffuyqNMLYqs0ksT5Lo1L4cn7VWQFYzjO3DLahANZnaVAAyOarm59vry66+x24zPNdZ0MprE3S"
    "qBBuOhs2QhFuya6hmavnJ2h60y5ha5r+NOBZkpv/vL+9yUk/Ci6mMVLL8Mi/iW2JDhb0KGAYMiLh71lL/UpneaXUS5wgnfoVg5BK"
    "LuI46KSXcFo1iSNsVbyZCULty2yzL9OfoxzqCDlJqYNUOr8UguIc2fnKuBZyPvYkWdFC6NWnjjJLd8ilzsSnk0ogU5ymQW3VZLv6"
    "JFpR3zeq0wnrHygzDIp8TSyLVmtl9bWykWXbNUWRQaolUV8Shu+62QpyUXWQFU0PfQ7vyng88x2e+f7OkvtTbmJm2YLZfZXL/jrr"
    "BO0jKn0kK5IeymKP7udosTvMq5NKm03fG1O/4eaeETc9WB6bSCNBr6VRTxoykK3uh5FBrOWwiRxqfhIZxFoO9eQQxYJWk0CCTPO+"
    "Hu+TQbPVBLBOq6VQTwqtqvZSD5cK3NgNgVM7i+aoFW+WSbyjcLM9BrOelGH6ST7TT/KtiZNia8LhWbUo8ktxhuN7kN9c5KjYRRXO"
    "RAZDxnlQVCtyjXbfxSJLJ7ZU5v0Wi0Sm8yNK7zrpvIr+ARh7LKygQpGGHn9iznBKxbQS1JdFvJUDoUXJDafHJYRzepxfn/k4vz7z"
    "8QvCWaVKVTkWUmT6dKh8OoTZeZXyelNEvVOM2pPZG3J6XTaVk3svYlN1SjZl03tTq7J9Gb7XlsMO8rJ85c3Bi5m+QxvGbZDuu2oF"
    "GSbzzrBZo2pjhrm4lvdeJaIyM5nwy6gxxQGYMJtM/Q279JDFdBkUNQxDUWQvGJlRLJvgYPJt0InoDQgLnvGHTDHGxGDv0aFBA5nw"
    "dYJUZJfF5sPKxgx+bthRiDpBW6H8qoa/JwsRcGFJDulG3x3fN/FZeVmrkZTXJZfbyi9G0qdKr9trL/3kV9KZ1fAeWjF7VJSr1oZr"
    "vjBcg87wcqBhEWq4Bhv+6VPHs7wqketxEr1vZKVa62CnlgQ7ATO84dzF9Lg61dAzqPu04Jv2VsOCGFFhieGcyzcpv+VkkfZJElvb"
    "emrGZOwpGqOXS7xOKMZ+gjB6x/4FsyZTbzhx6azK7pIm600QwDb7mesEnY0SdGST5GFNPmYSv2ZuBqxY52F+QkeMRCdy1E/kCCDL"
    "CrtrjGKPG+vb9mymgvuuUYmFMQp9Nq2dTZbxVImbKwLNzPU4vqrMpJqZuR86Jh1U+9BXFJqda1HWzLae0U9XgaEJGs3SNaQyLD5c"
    "gaUJGs3S9Xh0LARViaNxEs3QNEOD+mZVGBon0Qxd++hhO6yow8dJNEPTDG1no4h9env2l0INZr7pG14laSRp+ldltz3hfS1s3LEP"
    "tGYbnTsyFv0WGPtlNVO3VnxZzia/9VbFTAaBgjdsob7OVNRk/PagKG4yQDqHTjiyZuCkXITfRLGNZMafZVNnM9nmJGrZ/OTwBVky"
    "74xMuMMw9lFw7uB/YfxSxTV63DZlDCUOdoKGJSZdBmNGYK6xZ9XvZLQkGPt5Rm5wtjD8MT6Ripd0uGw6jRMK1ZYlagMth9NwdNh1"
    "JYqthCfACMk83Ru6d8fQgORHS8rVV8V7EBFs5Dto6XHUmPNAfZzZnq/8co8rqmZKPe4h1j8z/aVrVRzbYAa1KLts31p3FSXmRQ39"
    "1mEPHP5v1/r5XuW3sXZ+cX5/cf7xMqVAbqQUfnTp2MtSB9WNQkXQxCGbq4CowWFCDMWkFbKA/4ASwVxQ/7jS5TzLs1m8DR6VByIR"
    "U1DJwhybZGs8mI3A+9qgXgp/9C9meI+O4oiaBlU+Lq+TOYx/prbP3pM59aYD9Y8BUU7RAQFxjS0TixaQt4/+0dvDd4dv36KaOsBH"
    "0ygBaICt9kwLzwrQE2NUQZIPwR6p8NI+6IvyVZR6iUnK2ObOYcwUZ+St0izx/UCVBD1SwM1HB/P1g1eXffJwYkHoiPte0LMP2Gaz"
    "sUfwCvx87IEHvDFNmU4EApsJxT6ZUWRwH56PSvWIEZUmHf76GRMClorUw102Y6D6YqZSOSVWtcKTH27Y3K5Egz2t9nboHChSe3VL"
    "tYOt+nfDb2k9OaVc96imS3zcfrm8aWbRb7++je5fp/vXtY7ve+5fJxWv7C8iJ9A8JOhB5YgGkuPUGQqLmFZqqJMiax4yimlAI9+y"
    "PcsRb/B5+2hGsZty4pH2XsWJnSDSbuy13CG0Yaqs84hAr/Ctr/DQKKwijziNFsnWRQL7ucgynvKP2xVF787bk1Ln7UnBeXuyft7y"
    "OTCkTkeoBKFuCNV5V4LuDaaXQphw5LrWM1iSVfDGJI0u17YporhXH5+WRHYFSen+qCSKBEn/wJh9O1zTslkXTOVwPLBl6RO7j6br"
    "lnjK+lMT67JEuGOwvW+Nv+er+Tq1F5Xlb/I4LMHgpsN0u8nWEkG6+wkkTa7qjNiBtWWfH0NgyaHDYAnVDya459jUAR3p0qtuwAvJ"
    "KM8nNveCyAK8JuMJ2DP2IrBMFR0qmKPiUDFgFC7KeIKBCiHAytTqgiCjpcfEmSrbaQmCr41+eoPBhF8N5sJziBrIJpbj4KtgaCr7"
    "CpON5Wxz5oK5TjyOpT7nGDe6sLzpo6PM+Jh7Hp358CFgPU98D4M6gaseIV9Z9ZNGUQAHg0zHPNbotCaK2eHvXavQmXLXa198x1SE"
    "QYEvfiX+sk61FUUPPZh7LJQffX4VZBGn6aE09uzX7Fxgxd3lxeXVz5cfm9nFtu/tf4JfV5ffIW0PP4PtM9rjc8uo4kKICHrnQdjS"
    "HpP22MP8FUsGx2n6x+XTUlw+LeDy6XosFkfdNgOb/2A51F3mut9DonRXpWXgR+7YZlFUrzDwKUYIO7Dzw9XN+d1v2c1LPmT4ID/8"
    "9nB5nj4Zrf+uEvIQDu9TTcmtxTsEVuE6O/P778RIerBTFLmJdtF7J8+Bns/vXjnQm2d30N20uhc1RardqJ13o2p3kXYXtVw823QX"
    "7RN4v/Mld3NQd3l3UAJyd2FgfbxdpgcGHaUQyVZJZEHJg5lg9jMT71V3KW9qiSibbpXaR4AySInjMivOXkp0Xo0k0R9ZngEBdPbM"
    "3GUw0aMzs5xhcZIdZucRmaP4jVAZdyKoCzGMEgUJd+ylnD28JMiCkSl9ZoTaCLcvcwB2Xb6h2/vloAA7T66tCvbQOqG2jDIso+RH"
    "mGHmF/VQXidusIly+BE1bO1vr5dyS/W0VxNi1Uk1rY3REW3X0gL25+ppK/G8qKmpn7pBoQWlnalqC6rPqNTM3mMYwZTPB/DfcD+V"
    "qhIohoOggMKIf5VaWZRoOZzDX62vhOAqNDHaAbQnWTmLRGOE0sZiah+oeFJV9BZcPlLA5EssQ+CA+mhbT6DQCUZtZg4FM1zmrWo9"
    "YETFgo2msp4BapoCvgXQNDF0YkDgae5y7kWaJ7Hw64CljeyA3/LElqAqAocxHGP1R6qGF/c/B+/3nqjdjkxB4QOt8NE/OvzHkSyI"
    "kKFFaoXw1SmEBjcr5SeH43tXdGiPYRS6U+duXZvaR68rTfSR3WnNpco+nkXbA0/R9lmes6e/GIgV1/mqOO7WCHsglab9d4FavM72"
    "/AzwGEk7EsDxsb1JAAe7znrO0HEK4bAVkYbBysNgsG3UTABOUmrPdSc912so3H6Qos8KYPlM3aeDDKAofntQhBMFQM1wBiPrw0Sf"
    "+ILIOpwh8CPzUNAHJhEg3zKHz9S2TMtbIjZj2QxzVUBLVdXViYC3H8i/gQ47QqQp8MkFJSUF/IU60dANYZQcczBXlduuOdgik3xL"
    "lalyNbiKUEl8mWQcZQVdqtOUfXKdNdyo2qbCG/pZSGORAOJUvSlf1QDnW3Ka3E+t+Yw5mdWco3uF54gIRtU/Q24dRubUNZhNQDWR"
    "2D1dYsbjysNwJk8AnPpJ1j2WZ4V0SggJ6qswDjpi9huNtL86pF0th0oHe0TRv6P9uMzJfpx/sB/nn+vHL6fI+RnV4crnyPlZdeJ2"
    "ict8Ob/4sbspcgamwFdb+TESjQRvE5YMD6dh9d0og7R/oc2lcr4KUr5O80VzWlY0vpvjQXlBLgFd/4TyrpQd+K7ADny3XjFxwazJ"
    "1BtOXJpVKjTXkkiT9caa2Hbv9hoAZJJSA5CdBCAz+87X6V2Wot3CcmjZJtcnSbehg5mOvc0yO1vYOLiNQbetLUkW4lvXlsMOCvAv"
    "eX9QBgMbYnPY+kDYF4sFcbA0bHOGExLLwUJgEiHT8Nbrg7f+9Cm2s8vwjOTq0nGSPrlEtqZKq00Jv64aR2uMrIcYyj7rB4f7aKVU"
    "oySR1nh2mG0U8whtqPTEnUvdEk7pZKPkuixb4lbuLtvSKkPVpWMbUjXVMrYdt0q/vHKeuZWXzqVuFWqVlhpUX5/8RfW9XXW4XYB2"
    "iXnrE87NIA9/wVxZztY7I9Zs5suHk5HvyXFRl9g5xSK36JzVCujrU0C1f7U9/tVOlSD9eHf+/UNXnauWED6DIyCjOBjiqzlbVpyo"
    "CFjt7qmcxWBESlPsW6HM1TiYpnvdTIRTtiL7IopXzTjDdzEHKwMzKQiNiNH00a4vo0/kqxP52sQLKbjMG84sh2eVbCmIK02Q9QnC"
    "ajiq14MlUIP9CTLN/trsR8OpDv+TdL0JhWic+0uJwNTqF59J3D9z5qSM3nySrzef5JszJ63r29cyKLGtOK/2bHfbsx3Ai3mO7fjt"
    "QQkEckO39jmBJWlJYE25toNpz4gMS8OEDgPWLDbOIg6PO76pg6gjU/+Yw1VQSwiuozwU8vfolYNNInjwWhcrjU92bLcaFOCTkZTX"
    "JZerX8VI+qTe9sNB3rJwwvb4x5/8KhpsMLyHWMZpGRD+NB+EP80H4U9fAOF1SbFtZ5En+aujnba/mcPv8oZzF/WiGlhEFnWf2LwH"
    "RG5EhSWGc24FedMlF3oWaZ8ksbUFr0HnvS9xDTrvjf1JG7ikLZu0m/unrLQHXbNWwV8b4muxMLKOyaYsxJZclq0C2T5Q5+keg2ry"
    "6qckBwyKgLYRDB2KcOwmUBsWYg9b6DCC8w6CVvYYx6ca0FuOqqciS6mrAul8vAr2c9gCU050rN9rxNK606y2sZNjJ+1qxZQenZxW"
    "QnMiiv65vvaI51BDboNVJBEj6eNy306h+BxxHJaoo+IIKvfmSqZxiqw3IRNbs4mpbXND/vbyXE3QaJauFeTwJxMmqrE0QaNZug5V"
    "zqhnTCuxNEGjWZpmKZg6DjwvYzfNL9oep2m+avt+woh3Up/dms25W69qeIpUV+3pZC2XNSBof2jFw0pHOsjBK+JDBi8iFmmlq3b5"
    "1xHnsrArhgj5LgkU7DMi+3ZimzasCjuGEcydA523ag5nwf+EpGcYK2QwWXc80lsUnkzIlC/IzDdka7YAC5lYz8zBMrOqxd0ZcbBZ"
    "MJmpznTUIQawh1iyjx0V8GarP4vpMpwlehK8Uniyw4zEZmNPIi9UZleG8aOZMUsJEyT6jWsxS7+vcrgsU93VsEtPYBdthbanXGT8"
    "G6wgjxRZH2WyP5Smc6mvV5+/3N49dLe0sDpRKyYfJohedf4hneHeXMcJnqbUfvDafvCUFlhRDuvEvYEWGpaDTsZtSzLunC6ZO6zq"
    "30tS9aBrYgNhrIpnFpjJVVZ9kqp3nN6jUu+ymeVF6mFSHvktQ5NUPZBHEZq2i36hESYyrJ7tmU2rE0q2mFCikK1qX0RIob+G6l9D"
    "GOFV7TtIUfUv/KM9sZkiHq+3YXTmWvxft0RUNkQzvTxbFaT5RRVxOMhwd4S3BkVujqAIRH3vxmfusKUsphjW9NZRla8P3u8cfHlx"
    "/uXhp7vuwpcz+Kx4xoeSb3qtKBpk84fzmx+HD3fnN/ffX9719KvQoKgG41rH+jaAcS4zmPVcKzQoRapDgzoZGpTwt6XiaSpZiDnE"
    "O4JKXo2dqIuVtUYUulhZA8XKivajLeEhqfjCTu1FZTmdsxu3Chc5Z65lTA8yYJHgzqAIFaGrMTUwkeDStiGQPNshcwfOsBgCUW4G"
    "gezeXNgwLSAfo3hmrsj80PMdwzGSHpoFRyflaqMWFUc9SQMT+FFV4HAwvIfcPSzldT8s8Lofrnvd4YleJnifn+kSI9GJLhUTXfaa"
    "2/DX/weQY9O5"
)
