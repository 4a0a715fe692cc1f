"""Supply: tasks, suppliers, purchase orders, jobs, slots and appointments.

By hand      CHECKs of pieces, minutes and places
Before code  safe: the running version ignores the new tables, and new columns have defaults
Locks        products and order_lines, metadata only, no rewrite
Backfill     none; what there is stays as it is
Undo         drops the tables and what is in them
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "resources" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "name" VARCHAR(120) NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "minutes" JSONB NOT NULL,
            "active" BOOL NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "suppliers" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "name" VARCHAR(200) NOT NULL,
            "email" VARCHAR(254) NOT NULL,
            "language" VARCHAR(2) COLLATE "C" NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "lead_days" INT NOT NULL,
            "street" VARCHAR(120) NOT NULL,
            "postal_code" VARCHAR(20) NOT NULL,
            "city" VARCHAR(80) NOT NULL,
            "country_code" VARCHAR(2) COLLATE "C" NOT NULL,
            "active" BOOL NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "materials" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "quantity" INT NOT NULL,
            "part_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_materials_product_12a54e" UNIQUE ("product_id", "part_id"),
            CONSTRAINT "chk_materials_quantity" CHECK ("quantity" >= 1)
        );
        CREATE TABLE IF NOT EXISTS "purchase_orders" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "number" VARCHAR(24) COLLATE "C" NOT NULL UNIQUE,
            "version" INT NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "ship_to" JSONB,
            "expected_on" DATE,
            "reason" VARCHAR(500) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "sent_at" TIMESTAMPTZ,
            "order_id" VARCHAR(30) COLLATE "C" REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "suppliers" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_order_i_9d8f48" ON "purchase_orders" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_supplie_3c0d72" ON "purchase_orders" ("supplier_id");
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_status_07450e" ON "purchase_orders" ("status", "id");
        CREATE TABLE IF NOT EXISTS "purchase_order_lines" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "sku" VARCHAR(64) COLLATE "C" NOT NULL,
            "supplier_sku" VARCHAR(64) COLLATE "C" NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "ordered" INT NOT NULL,
            "received" INT NOT NULL,
            "given_up" INT NOT NULL,
            "arrival_id" VARCHAR(30) COLLATE "C",
            "price_minor" BIGINT NOT NULL,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "purchase_order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "purchase_orders" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_purchase_order_lines_pieces" CHECK (0 <= "received" AND 0 <= "given_up" AND "received" + "given_up" <= "ordered")
        );
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_product_c79a38" ON "purchase_order_lines" ("product_id");
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_purchas_1b9b9d" ON "purchase_order_lines" ("purchase_order_id");
        CREATE TABLE IF NOT EXISTS "supply_slots" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "starts_at" TIMESTAMPTZ NOT NULL,
            "ends_at" TIMESTAMPTZ NOT NULL,
            "capacity" INT NOT NULL,
            "booked" INT NOT NULL,
            "resource_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_supply_slot_resourc_7d4593" UNIQUE ("resource_id", "starts_at"),
            CONSTRAINT "chk_supply_slots_booked" CHECK (0 <= "booked" AND "booked" <= "capacity"),
            CONSTRAINT "chk_supply_slots_time" CHECK ("starts_at" < "ends_at")
        );
        CREATE INDEX IF NOT EXISTS "idx_supply_slot_starts__ef6f3c" ON "supply_slots" ("starts_at");
        CREATE TABLE IF NOT EXISTS "supplier_articles" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "supplier_sku" VARCHAR(64) COLLATE "C" NOT NULL,
            "price_minor" BIGINT NOT NULL,
            "reorder_point" INT NOT NULL,
            "reorder_quantity" INT NOT NULL,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "suppliers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_supplier_ar_supplie_4c2086" UNIQUE ("supplier_id", "product_id"),
            CONSTRAINT "chk_supplier_articles_figures" CHECK ("price_minor" >= 0 AND "reorder_point" >= 0 AND "reorder_quantity" >= 0)
        );
        CREATE INDEX IF NOT EXISTS "idx_supplier_ar_product_f003ef" ON "supplier_articles" ("product_id");
        CREATE TABLE IF NOT EXISTS "supply_days" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "day" DATE NOT NULL,
            "capacity_minutes" INT NOT NULL,
            "booked_minutes" INT NOT NULL,
            "resource_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_supply_days_resourc_8ddf56" UNIQUE ("resource_id", "day"),
            CONSTRAINT "chk_supply_days_booked" CHECK (0 <= "booked_minutes" AND "booked_minutes" <= "capacity_minutes")
        );
        CREATE TABLE IF NOT EXISTS "supply_rules" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "source" VARCHAR(10) NOT NULL,
            "article_kind" VARCHAR(40) COLLATE "C" NOT NULL,
            "priority" INT NOT NULL,
            "active" BOOL NOT NULL,
            "product_id" VARCHAR(30) COLLATE "C" REFERENCES "products" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) COLLATE "C" REFERENCES "suppliers" ("id") ON DELETE RESTRICT
        );
        CREATE TABLE IF NOT EXISTS "supply_tasks" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "sku" VARCHAR(64) COLLATE "C" NOT NULL,
            "quantity" INT NOT NULL,
            "done" INT NOT NULL,
            "planned_on" DATE,
            "reason" VARCHAR(500) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "order_line_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "order_lines" ("id") ON DELETE RESTRICT,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "purchase_line_id" VARCHAR(30) COLLATE "C" REFERENCES "purchase_order_lines" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) COLLATE "C" REFERENCES "suppliers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_supply_tasks_pieces" CHECK ("quantity" >= 1 AND 0 <= "done" AND "done" <= "quantity")
        );
        CREATE INDEX IF NOT EXISTS "idx_supply_task_order_i_a23379" ON "supply_tasks" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_supply_task_product_5b0591" ON "supply_tasks" ("product_id");
        CREATE INDEX IF NOT EXISTS "idx_supply_task_purchas_9cf869" ON "supply_tasks" ("purchase_line_id");
        CREATE INDEX IF NOT EXISTS "idx_supply_task_status_e75a33" ON "supply_tasks" ("status", "id");
        CREATE TABLE IF NOT EXISTS "appointments" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "status" VARCHAR(10) NOT NULL,
            "slot_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "supply_slots" ("id") ON DELETE RESTRICT,
            "task_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "supply_tasks" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_appointment_slot_id_751e16" ON "appointments" ("slot_id");
        CREATE INDEX IF NOT EXISTS "idx_appointment_task_id_48541b" ON "appointments" ("task_id");
        CREATE TABLE IF NOT EXISTS "job_steps" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "minutes" INT NOT NULL,
            "booked" JSONB NOT NULL,
            "planned_on" DATE,
            "status" VARCHAR(10) NOT NULL,
            "scrapped" INT NOT NULL,
            "started_at" TIMESTAMPTZ,
            "finished_at" TIMESTAMPTZ,
            "resource_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            "task_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "supply_tasks" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_job_steps_task_id_7d9752" UNIQUE ("task_id", "position"),
            CONSTRAINT "chk_job_steps_scrapped" CHECK ("scrapped" >= 0 AND "minutes" >= 0)
        );
        CREATE TABLE IF NOT EXISTS "work_steps" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "setup_minutes" INT NOT NULL,
            "piece_minutes" INT NOT NULL,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "resource_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_work_steps_product_5f7df2" UNIQUE ("product_id", "position"),
            CONSTRAINT "chk_work_steps_minutes" CHECK ("setup_minutes" >= 0 AND "piece_minutes" >= 0)
        );
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "resources" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "name" VARCHAR(120) NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "minutes" JSON NOT NULL,
            "active" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "suppliers" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "name" VARCHAR(200) NOT NULL,
            "email" VARCHAR(254) NOT NULL,
            "language" VARCHAR(2) NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "lead_days" INT NOT NULL,
            "street" VARCHAR(120) NOT NULL,
            "postal_code" VARCHAR(20) NOT NULL,
            "city" VARCHAR(80) NOT NULL,
            "country_code" VARCHAR(2) NOT NULL,
            "active" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "materials" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "quantity" INT NOT NULL,
            "part_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "product_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_materials_product_12a54e" UNIQUE ("product_id", "part_id"),
            CONSTRAINT "chk_materials_quantity" CHECK ("quantity" >= 1)
        );
        CREATE TABLE IF NOT EXISTS "purchase_orders" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "number" VARCHAR(24) NOT NULL UNIQUE,
            "version" INT NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "ship_to" JSON,
            "expected_on" DATE,
            "reason" VARCHAR(500) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "sent_at" TIMESTAMP,
            "order_id" VARCHAR(30) REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) NOT NULL REFERENCES "suppliers" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_order_i_9d8f48" ON "purchase_orders" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_supplie_3c0d72" ON "purchase_orders" ("supplier_id");
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_status_07450e" ON "purchase_orders" ("status", "id");
        CREATE TABLE IF NOT EXISTS "purchase_order_lines" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "sku" VARCHAR(64) NOT NULL,
            "supplier_sku" VARCHAR(64) NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "ordered" INT NOT NULL,
            "received" INT NOT NULL,
            "given_up" INT NOT NULL,
            "arrival_id" VARCHAR(30),
            "price_minor" BIGINT NOT NULL,
            "product_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "purchase_order_id" VARCHAR(30) NOT NULL REFERENCES "purchase_orders" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_purchase_order_lines_pieces" CHECK (0 <= "received" AND 0 <= "given_up" AND "received" + "given_up" <= "ordered")
        );
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_product_c79a38" ON "purchase_order_lines" ("product_id");
        CREATE INDEX IF NOT EXISTS "idx_purchase_or_purchas_1b9b9d" ON "purchase_order_lines" ("purchase_order_id");
        CREATE TABLE IF NOT EXISTS "supply_slots" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "starts_at" TIMESTAMP NOT NULL,
            "ends_at" TIMESTAMP NOT NULL,
            "capacity" INT NOT NULL,
            "booked" INT NOT NULL,
            "resource_id" VARCHAR(30) NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_supply_slot_resourc_7d4593" UNIQUE ("resource_id", "starts_at"),
            CONSTRAINT "chk_supply_slots_booked" CHECK (0 <= "booked" AND "booked" <= "capacity"),
            CONSTRAINT "chk_supply_slots_time" CHECK ("starts_at" < "ends_at")
        );
        CREATE INDEX IF NOT EXISTS "idx_supply_slot_starts__ef6f3c" ON "supply_slots" ("starts_at");
        CREATE TABLE IF NOT EXISTS "supplier_articles" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "supplier_sku" VARCHAR(64) NOT NULL,
            "price_minor" BIGINT NOT NULL,
            "reorder_point" INT NOT NULL,
            "reorder_quantity" INT NOT NULL,
            "product_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) NOT NULL REFERENCES "suppliers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_supplier_ar_supplie_4c2086" UNIQUE ("supplier_id", "product_id"),
            CONSTRAINT "chk_supplier_articles_figures" CHECK ("price_minor" >= 0 AND "reorder_point" >= 0 AND "reorder_quantity" >= 0)
        );
        CREATE INDEX IF NOT EXISTS "idx_supplier_ar_product_f003ef" ON "supplier_articles" ("product_id");
        CREATE TABLE IF NOT EXISTS "supply_days" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "day" DATE NOT NULL,
            "capacity_minutes" INT NOT NULL,
            "booked_minutes" INT NOT NULL,
            "resource_id" VARCHAR(30) NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_supply_days_resourc_8ddf56" UNIQUE ("resource_id", "day"),
            CONSTRAINT "chk_supply_days_booked" CHECK (0 <= "booked_minutes" AND "booked_minutes" <= "capacity_minutes")
        );
        CREATE TABLE IF NOT EXISTS "supply_rules" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "source" VARCHAR(10) NOT NULL,
            "article_kind" VARCHAR(40) NOT NULL,
            "priority" INT NOT NULL,
            "active" INT NOT NULL,
            "product_id" VARCHAR(30) REFERENCES "products" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) REFERENCES "suppliers" ("id") ON DELETE RESTRICT
        );
        CREATE TABLE IF NOT EXISTS "supply_tasks" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "sku" VARCHAR(64) NOT NULL,
            "quantity" INT NOT NULL,
            "done" INT NOT NULL,
            "planned_on" DATE,
            "reason" VARCHAR(500) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "order_line_id" VARCHAR(30) NOT NULL REFERENCES "order_lines" ("id") ON DELETE RESTRICT,
            "product_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "purchase_line_id" VARCHAR(30) REFERENCES "purchase_order_lines" ("id") ON DELETE RESTRICT,
            "supplier_id" VARCHAR(30) REFERENCES "suppliers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_supply_tasks_pieces" CHECK ("quantity" >= 1 AND 0 <= "done" AND "done" <= "quantity")
        );
        CREATE INDEX IF NOT EXISTS "idx_supply_task_order_i_a23379" ON "supply_tasks" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_supply_task_product_5b0591" ON "supply_tasks" ("product_id");
        CREATE INDEX IF NOT EXISTS "idx_supply_task_purchas_9cf869" ON "supply_tasks" ("purchase_line_id");
        CREATE INDEX IF NOT EXISTS "idx_supply_task_status_e75a33" ON "supply_tasks" ("status", "id");
        CREATE TABLE IF NOT EXISTS "appointments" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "status" VARCHAR(10) NOT NULL,
            "slot_id" VARCHAR(30) NOT NULL REFERENCES "supply_slots" ("id") ON DELETE RESTRICT,
            "task_id" VARCHAR(30) NOT NULL REFERENCES "supply_tasks" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_appointment_slot_id_751e16" ON "appointments" ("slot_id");
        CREATE INDEX IF NOT EXISTS "idx_appointment_task_id_48541b" ON "appointments" ("task_id");
        CREATE TABLE IF NOT EXISTS "job_steps" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "minutes" INT NOT NULL,
            "booked" JSON NOT NULL,
            "planned_on" DATE,
            "status" VARCHAR(10) NOT NULL,
            "scrapped" INT NOT NULL,
            "started_at" TIMESTAMP,
            "finished_at" TIMESTAMP,
            "resource_id" VARCHAR(30) NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            "task_id" VARCHAR(30) NOT NULL REFERENCES "supply_tasks" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_job_steps_task_id_7d9752" UNIQUE ("task_id", "position"),
            CONSTRAINT "chk_job_steps_scrapped" CHECK ("scrapped" >= 0 AND "minutes" >= 0)
        );
        CREATE TABLE IF NOT EXISTS "work_steps" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "setup_minutes" INT NOT NULL,
            "piece_minutes" INT NOT NULL,
            "product_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "resource_id" VARCHAR(30) NOT NULL REFERENCES "resources" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_work_steps_product_5f7df2" UNIQUE ("product_id", "position"),
            CONSTRAINT "chk_work_steps_minutes" CHECK ("setup_minutes" >= 0 AND "piece_minutes" >= 0)
        );
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP TABLE IF EXISTS "suppliers";
        DROP TABLE IF EXISTS "purchase_orders";
        DROP TABLE IF EXISTS "supplier_articles";
        DROP TABLE IF EXISTS "job_steps";
        DROP TABLE IF EXISTS "appointments";
        DROP TABLE IF EXISTS "supply_slots";
        DROP TABLE IF EXISTS "resources";
        DROP TABLE IF EXISTS "materials";
        DROP TABLE IF EXISTS "work_steps";
        DROP TABLE IF EXISTS "purchase_order_lines";
        DROP TABLE IF EXISTS "supply_tasks";
        DROP TABLE IF EXISTS "supply_days";
        DROP TABLE IF EXISTS "supply_rules";
    """,
    "sqlite": """
        DROP TABLE IF EXISTS "supply_rules";
        DROP TABLE IF EXISTS "work_steps";
        DROP TABLE IF EXISTS "suppliers";
        DROP TABLE IF EXISTS "resources";
        DROP TABLE IF EXISTS "supply_tasks";
        DROP TABLE IF EXISTS "purchase_orders";
        DROP TABLE IF EXISTS "job_steps";
        DROP TABLE IF EXISTS "supplier_articles";
        DROP TABLE IF EXISTS "supply_days";
        DROP TABLE IF EXISTS "appointments";
        DROP TABLE IF EXISTS "purchase_order_lines";
        DROP TABLE IF EXISTS "materials";
        DROP TABLE IF EXISTS "supply_slots";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfW1z4ziS5l9BOOJi5mI1HWWX7ekt312EXeXudo/LrrXd0z1bvtBAJCRxRBEagrRKu9P/fZEASZEUQZMUxTejPnRXkUiQygSB"
    "fHky87+PTLrElvPdpW9a3rXjuZujD+i/jxy8JPwvGXdH6AivVtt7cMHDE1sMxzBuTPhAizAxdMI8FxsevznFNiP8kkmY4Vorz6IO"
    "v+r4tg0XqcEHWs4MZrlELl0jb449tMYMGXPszIiJqItMYhOPmCO0di3PIw6abPg4gkzMXwEzcoHWc4pMy0SWhxiWN8kLfyGG6FT8"
    "i/FfhpbYXXz37Dw7K8oseBPECRha2dggyHLEQP5YyxmhmcXJEXX4jeBh/Ofwa8glNt48O/LtGEJw26C2v3Q+iGEv2PY5DZlSl9M4"
    "prhIHf73qUdc/jxO67sucYwNil7OXzKEl9SZwT+Xz45NZ/x14A/8MOAGs2YOZwa/ytmT/O13v9ze8iegx/+4tTwC7Pcd658+GXt0"
    "RvhQlzP36//nly3HJN+4gPg/vx5xXo8tE0bz//K7X4+wF/4LBq8W46lFbDOxLiSBuD72Nitx7cb8QYwDcU7GkhXbsauNN6dONJhL"
    "G67OiENczEUaWyCwJIIFFV6Sv4Nf8FyfRD/A3F4wyRT7Niyzo/8z9R1DyDRYvFPqO5xJ/Mp3lsm+W+IF4T/4/wXvGaMcj+/un8aP"
    "10/j8VGRhRpcMqgDi9zii0zwaIm/jW3izLw5/+f7d7/L52x5JUfBA/96+fDxp8uHP75/97/hgZR/KfI7ugvunIS3+Dr1Zq4gjVOh"
    "j/e3t5dP1+j56OPz0dHv4ll8PcinCQFvZRau9V3JXVmzG8fLll6cKiVD/osLyDCQUAkRhqw+hHBm8Ap/+veTk/fv/3zy7v3592en"
    "f/7z2ffvvudjxevu3vpzjgSvbn68uXtKCg8ugCS2nBf741j8a4f3H6lJsjmfpKrn+wkvbLm/3ZabYH/i2zgt8m2cqr+NU/W3cZr5"
    "bWwlst30ikpjS6ElUackqGsSN1MWqvMkTlFJFukdaVcUjW5J7Z4XMV1PKlcZxwOlNsFOtjRiVClhTDjZob6M6MoBBJK33d/f38LM"
    "S8b+acv9P7X53/3y+er64Y/HQgp8EChimWdCoDfucvvnx/u7bFbHSFKsNi3DQ/9CtsWKnMhd24tyGA7MSDA8XOl//Hz5W/oj+Hh7"
    "f5Ve/DDBVZr1gdpdZvuP0xxo02lx/39fZNNR7znqLSd/xwEzrJw2GlJU0kS7tu7bUUaFSVlm6UcEw1v350UW/rl65Z+rl/75K2tf"
    "GtlJGXzibPSspUIOkiK98wck34V/6eF3kCODp5vP149Pl5+/JA6BT5ypcOdEXN2krv7xPCWvaBL0683TTwj+if7z/u46Lbpo3NN/"
    "HsE7Yd+jY4fr/diM8yS8HF76Hbwk00XM5oYLE2ws1tg1xzt36AlVjd29tTxZpq9gB8+EkICbgncxJ90jwfaRyoMnbo5ed+AxPm4f"
    "951tOYvQpSXcaB8QRnPM5oi+EFdcFkMC55jljSIHWeCsg3+Kd0GBMxExyzGI8NnJIWN/NfboKLwv/4lQ6K6I/H02Zh643Vgxf5jS"
    "4+X4ywlxy51WW5p6zqs34zpRO7Hiwi8njDSlViEqqxCJb66kFNKkWgyVxQA7ahlFLhw/QAfW+WkRRe5UrcidqhW502EpcrkBEsOm"
    "xuI7rtwcLDyilb1alL1PBJu3xPOEErOj7cXu5qp7Jh/HPyIYuJ++xzxYqWiGXwjyVxCExI7U5S4gFGuDBscVLn7T8Syba4Mr/kRY"
    "gcSw+BOEXgd/ZyIWuw5Dv/K2OYLY6npOl0IvXM+JEwQ713PLBv2RD7Y8lYb3VR79XKv9p/iNhkddGdosovfpSGfBLbhDkc6EvEtq"
    "iCFZLbHOts/IVtQS+YGV0EsiggEqJt8X+Sq+V38V36u/iu9fi3ESzLKi/U/km+ID2FIMQhJ5qsb1b0/5cYVI07i9v/sxHJ4ONqTc"
    "2YQxflqXCenESHRIZ4+QjlbC35QSngxbS7WxzIkTpxleVOO4yJlzrD5zjtVnzvGrGAKhsI/Lf49Jyhq+y46JaGifHMhqkhVCn2M3"
    "X8KTgQbRj08KfXcnOR8e3Pu9My4GavhLbhEdZTkYwnujXPdCMGof38IULPw1QLZNAhBwlxjEegGfAGZg+VtMeBggKuQGUHH2ndIT"
    "sOArBW4yf/IPYnjjEOSsPQHD9ASE8i6qGITjB2H/dAbjGfvaCn9BSZoByqNFpKfG3HZFEnC6KfIClHpUnGaA38XxeSE16jxHjToX"
    "alTSNWNaWLKpxGmQpBogr1v0TrI5Pjk7LyONLcUAJdFiAJu/lxeo8ulYiYPdjQIPvSVKw/43ngRb9UweeXGPwAsZ2eactVc3d5cP"
    "f8t2F19leC2v/vZ0fZnmvEuAPxW8JUlK7cXspUulI3b+NYQ9H4jBdbyjDFM/fnuUZ+1LgF1lU/+RLrmhbonUZ+yhCTEgUxu0wg9o"
    "bjGPupsRor43od9GATYU1oItMAE2ZGRPCTEhK5qGSNGc7G4YGyZ3y4Rsgy6XfM4gyVskascSvQPAgYQv8AF8dkb4lwJ54bHZo9zt"
    "WNY53BX68whNXbpEx2ht8e/V9xBGM7y6QO/QlLoxAofK8c8OvBP8vBgkwsCua0E2vO8F75QkDjC1ASVDa0BdhOnyJl3zF4ckCpFT"
    "HmJkOR8dhsWHPNomyVsCweFupFAAZOFSZVr514SJELKmuHOldLC+cJg+sCs0rlYnh3dIErHk8JJGyYDNkUKWX47hd642R8776BJ5"
    "m96p6PDYFUXOYRCRNAcof3fYfejk+PTPp9+/Pz+Ntp/oSt6us7vDrPDGpjhjaatxKTESjUvZA5cy2ZQsMxERDHB7bzECwdla1s0a"
    "IxmgLGoLVse5vCClcuqD4cM7PE/eFWEuH6Vkbngva63DPZ2R0siZ0As3UtKXK8z+Ml9hjGR4X2KLFkXDxS06FmBtzJTuiBP1J4Kz"
    "3afyxijPcTqPhuyZfjWHlCnwXApvYZiBhTBbgMMQPJFqZFTdOVJ5Cz1Tw9Wuu31S4tvIduqchqvTndo+b1sEFGit901pvR0593+m"
    "k6xTHy7nnvn/oJPqodLP2Nnww5wsmYyVwpEfJFTLsx5CgkEgVJbSQWvqLriGYFLCYkWoRaQTdAARLpW0QbVpTj6nnANyLtuWzxsh"
    "5htzgF6LEtfEnYj5IcQpkwefHf4tTcgc21NZs1pMOhIhT0HD33NpMbYt0cMftKSAEn/m65Os5PP5s9f8NsQso3cH7WYG785/ppjO"
    "8i74320ZsA0y6cKQ5oovL9B9xJQWf9SEbGSVyj1qAGkEeMFjQCPAu3g4t2gMMw97Cu/rteMvhShu+KvjIIiTjO6ExM3J5Og/frn+"
    "5fpTM19LIVdsjid21xErNt0y8Z6IQEd79oj2REdfGdYniDT7BxVsay+nQcfaunPuHiTW5lFPFvMsCJGIxmt8RNqDAy7TEpwMh2tG"
    "phk5xZadpXcoWbkl0MxMMxMs1xKsDIdrRqYZyX+RXynJIkGo3YS9dBOmjFC3WrpNklIXJ+mylIlTrQBNnE5LuMsSNsBLZI+Fz6JK"
    "7twuuZZ31+TdnfDOjUeWR9khHnFr9EqYZywCJ5VjPfcOQTIDCyM+m4jgjBD5xuexN9tUtwXZQNgE3pHJ6I2ojSPhIB69QHydEhuu"
    "SGxIGC8ysG3LKFIU/0nFfvjDmQj+IGwHlk8mgET8VDOQv8wK0gCSDiEWquR+HS7xq3Mem5qNjmwotNIBtg8UunOsPAQWOtXDCjaz"
    "MvyNCBoMITUVPDoAf1uKH/VHhzpI/KJ3QdJfL2+ebu5+bGqh1x0lNahZKvM2HD+4PaTFYJGyZrZ6L1fXzO6/JM4K7eZnObv52e5u"
    "vtXMi0GXYpr88PSRhqFJO3ZsQiy7MvmBusSaOX8hm53tPn20JpCGPZPJ7+GaC69uT38XryMLMbYU+S+XrabF5nD5+PHy0/XR7+14"
    "Bf5CVt6lw9bZzXdid0d5voEFHzfGYmB198DTHArUMC4cQD7isO6LxFVCvZigxI2DLJMsV9SDJsaImxvqTBBwCUSVDcAw0WZ8L8z4"
    "hNwK6zRxogFu9y2qNg1mQ3dbBi2nQ7eQE9ttebSIA57ytyTuyrWy6k2q5ZEiG6JM2qv/ScsX56Z71+bumKunM8WPup3FVi7vRKNT"
    "ehLlvBN9yh8JdGY+yrBoEvdzbRrZ8XzMtkOrGjWib7ucLrBhoGKmBflgcvZtKprlvFDLICKfDMKdG4JdlXlT1JRRIJiVJ1S98OV2"
    "rZl2FWi1gQNLYiyXRDk7M0U4GIjk2ymv8YUvnxX/tjNLbGxv5u5Nq8SwPUttSOQySpTZgERYhjyKJgC5sPndGX+HC+TSNcAuKAuq"
    "Agu/jCj6gZglUnRdvt+RqYfoS5CK68EOh6I/22xYywse/ez4zoKfJc5YziHaIqOp5TKB7nAp3xAZWhIBBBHeIJH761APAZlIkg1/"
    "TayQsMgGbq6TsvYONeUd0lVCdJWQrthXLVYJ8ULFtGjaVDh+MEpDbRAnh3zzKsBvY2QtGa0adlsIZt2P/uEHC8znifIQ3cMT6lzZ"
    "j2qHWCPau/ZpdcSSeoBuJp+h0mSGJbW9OcqzpERHlDGUq6zu4/mJ2yBTLEsQiflEfR+DLom0QxwStnrVvpy69K4O+XJa6jfSRYXs"
    "7XhxHo05MX2bmIqqaYn7uTsQC0eO9yqk9utcFBiDvJqgblg4MXJ9hyHQVfXu01erT7379MV00QpW/xSsxzldZW5ucD1/U+Mj9gua"
    "LYlrzLHjfRClFxmxbRY0nVvzXYvPAz5q8VdZM5FrWRs0o4Ttu8npyogFN8EOVUYsW6RJV2gqV6GJP46QLJiTksNbCs3jYjyG7wDb"
    "Y0Umj5LRKbJBcrsQs3N4vZMtZXmlUlrD8QNkbh2abBqj6jueu1Et5BygapJugMwuspDV6/hEjRvODxQRriuUSjGOCIYog7Mi8FQ+"
    "Si0HuJfau+eZdfdydu15duW9PkYX6nfMJZm7JhNmqbKJs9kbIxkcgw+SJf+Cs1HT6u16SzHETaKGBG3VXv1aVJ+/hwoYqF7wSarB"
    "rfk6TM0km10yA8SYOyagdJRh9S7l4Nh9EPvGmuCMEIl6gwnHD3B7eV9EBXmv1kDeqzNk3r+SITOxjDJCCIYPb4UfF1ngx+r1fayU"
    "AL+VLwHsLMpXFY8TDU4aBzBCfdeF9PBSBmiMZoibTpE9R73lqHec/OVuY2fmZ5dFUUoiTtPgYjdJM8u9JTfACm+gN9XYxJsysNE0"
    "WXNghePTQ4mjBvhoR0J0lyvrL2RzlBGkC+6M8sJ0eGWNF2RTPVJ3CekZMxcvZV5GWIKToMsvN0FHMwxoqLns2coQI4ZLRDlP5lGX"
    "mDpap6N1OlpXc7TOoKvqxfdC4gFyu/66e3I7G8MOV0bBSZENDh/VYgkIl7zQasXUk5Qadd41UFTCvnMJrtb/IkmpW6H0cil0RPl+"
    "JKL771GG9h3eylW/mRy0j/rNT/HpFPmMuEKntmYOMUVpCdlKeQIJ25AVnaGKe3y3c7Qm/pY1cbEESmsvSSqtvNSnvJBvK4uTVGn5"
    "k6DUkO7OHVmJ/EimKG6p2i9jBMPr79qdMsbA5l2hlK5j/Ahn8i/BXP2SzO/hynulmHFsQXapmvGW81kqWVwsOUoZDBvDD9zLLSp7"
    "EkHuwpq6C6jsJZOy5nSlNa23p2m1jcHskH51EASm9ikf1qfsUruySzmkHSCv6/corzBj/MQwVVaZGlKcJhwkuw/RIYofWC8Zi/uK"
    "8nWLnWxub4lSbJ5wqkPxOdyzmzWvru7vbxOW1dVNugbML5+vrvmWIrjOB1lSGdyts6Tdtm/aBu6I2/ajzzy6zDYSonu5NoIRjKpu"
    "ITxy8gk1N8JC4Ls2cYnJ/4+WeCP/qY2Et2ckKHH/6gobNWP+u2QmtJeDoY2Jw2pcDRvDr8fhB2YMa8xtVzC3WuHVCm/7Cu8Xl5q+"
    "UFB3C84Ht3LV3ZUctIc/3EHY9SzOddHkQuB/6XRKNOzgTeq5bOGXOZqC4YPTcFsEGmgN97AaLuRjG5wjM5qZXKyG1qToGtTE+Pl2"
    "9+ny4VND+lh71t2aWLO5N4aslTJ5UGmywRRtra2K/sLKbE1ZKEYU0ja64O8//qU/qz2dRWwshJ+wKsMTEzTI9U/Xd39rhunHhcKg"
    "OVFQHSnSkaLK61wbzolx/TScPxPGsDgldwzn8NYoz3BeykH7hYm8Of8HwigMOsnObLaJKN/XPyC5LNFkI0D9cI4GpXGxF1jaeEJ9"
    "Ze3vr9HRy/yoFe5ejdC09d1t61uhpqm7uTeumjVm+zXeRSLmA/HL96pO0gxQHi12qxa6cLnO4TGKwcWlWpSESwxrZRGnVL3pBNEA"
    "v4yDxAkjppWuR7VLObiiVAfxCwY7eBlWx0gGuK7fF+Ly+xwuv8/wvpJvGSxWN/sLxw+Cv3mm3yGa/c29ZQaWQ83scLxmdgVm8zfy"
    "RTUubsHsMv3nx/u7bKan6dJuEcvw0L9EE+1hCQE4ki+ENL9TSgtMkBYC87CqHHWB+johcYMH5q8PN09P13d99XVDl3jfzeC4epOJ"
    "kQxAMWl6l1m7lucRp4LzNUmpna+9dL4mC1w5VdrLxch0IaWuybcjzvUvrmVkutbljVE+Io0P2adZJvYQ3oLSDM5VkaINNXPCOsAj"
    "5OFv/KJh+6Yap/Y1RMcFnqCoirD2offeJ6X2oev60l2pLz1zKWPjpeXQDChEXgPmFGFzcJ5DSqSxNsyJlOXEBlhsI0vSDPFz6ExV"
    "m9UW4p2UTenCNjGweM9kU7SuTXJZdqq0zdxarfhP/Mw1D5pUILJH5OpPLBg7XorB+1S6WeMN8qBDrwAeyORV2Z0X8AhCUUNry5uD"
    "NrUv2L98T8E6ewl2CDreIVVIQ8kP2ccEu65VLiU4RtKg6+v+1x65FxUr/zXguFb6tdLfRYm0ovRPXULGU5cuq4ghg7iSKDrmGGxH"
    "EiX7+TTfx+fksOyuLX+Fb0SWFxTtLsjMOIlOCOpQX6Qn/O0Be5nu5fDWKM9AgkQ8ENs+lhHQQ7H1F2z7BGHTJKZwKWMPzemSzzLZ"
    "oDDZ77tn59mZYGax8YqCPBA6/vd379CSYIfxv6L/ta/pVCEbsf5MxA6ZUI0rkmoTKi73EptPmmxI2swQ9qBLbojxbz9rDwpv5e5B"
    "WA6qvgV9sYhBmGzNhl2CyLcVMTwoNOYgjLgicIHoSvaA+KePHc/yNsgmjCGX01kvBLJILJsEaSTXv325/vh0/UlsVYz6rkGQTDPh"
    "exHfyfiWhkCnGyHmG3Mo9IDRio+aY0akW+gPDG0LVumaD2/KTfRCXFZOt4pRNNhzssPbWlxXDb/XcnZXnGpIp0XDFle4PZZjfpxq"
    "MLZCw5wPT7Bx1k4CkKRs1qfI8iBJPfwIcrgKGKM0elWc3GXMgC3FALCUB6mVrjgjj1/zKAMY2M9Q+YtDif0szf+Qcgm1wP54+9Ms"
    "p8ZibHlkWS71Mk02RGd+ZyALW27vSqhCOx4+2U0wV88EVBS3sLM8E9CFh+vHp4ebj09tYRduqYE9RaPE6N4ozxS2g1F7teSxMUAR"
    "uK1J0EpaxrZFLpBD0ZKvKWnAelRgQIXJzG1eh3LLWRRw0XUK357NquEm7ddJ0PCSwzb20TWtDlrTqiOu6AfCiPuiPITjt3PPYXc7"
    "sD639IKsPDSlbgQf5Oeyw6fiV7ygitEaA5iQjxHO5xVxx+IER+FBTqd8KJQ6ChI6BN2MIi5geaDL4WIYEdN/kIc+H+igY9ke2XLQ"
    "hB98NmH8Ea5FXfCHI9nDTzxfwBgxmlszfviLaaF7MmcIMdHUcpk3gull1785ZoKK37KpMyPMe3b4mCWSf+A15G/lU/DVCLeIOUKM"
    "xis3BXOL58Kvs4UexK+I9s5S6dU6yZvSSVqoU1Ngt35DSNi0KGAzqSCPGNkAVZUWpaIjIy3653vo0Hy4frx++Gt/HZqRMlQitJqg"
    "0cHV3YQ2qfyV4WiMZDDBvdoYCtptSRMzJGnQwIyu9MrC1MGNLmokOrjxVoIbWwlk5WTGxZOTjhn9wupelZ/oGi0BeEen8dIWUCxa"
    "hDwsB/wHMgrC+NGBnv2Tk/NTJF064HuILk2gRA5cCe+hfwuvhUO4YT7HjincMdGo0BsTOXSEqcNEMuhUeHMoQAEd4f0A5wgUtoai"
    "Y9LHAm8ZdIWCEctnJ3woQiZeAvvFVFxXd0Fbd/i/5RM/yN84QhPfEzEbeBrDtnaQvEEHiTOGlVnO/IsRDUZ7axwUJ3eBcoyPU2nO"
    "V+N8sEuWY3yMSPO9Gt8d8s0b4xdsCZ6UhCRmEu8JTOxYOmQ5XGJXqsh0KOzets1SRqEuUG/m3iFPlP+noGmzR7WZVmVYQ60ZhU2z"
    "v51yS15IZkJS7G4BS8WGgbWbKrZFoiJ8wky5QAbXymYiYcneRMlIDIm3QGAvgX0jTzJ1gb4d+zFEk+lWNwPYtbQt0D3NSGuk7fA9"
    "vrEV3qxSRBoiUGMwWjvkuyIV7ZBv3iGftTXVwOJ4ykC/9qWiDE5tyd2Ld3ymLwT6iRypTIloQAFrYhmMrW5Q/EipGQBKDQyVVdZ8"
    "upGMKIQxBOryew6aEMSgeSae8Ze5COMYQZgEMX8JRkmABuL2yGhLPw3/KoIeoYgQuvvl9lYEHARwc40ZmlAKFBMylRBTeA3xLmHw"
    "BQIxfD5LDucmz+fLm7tisYoMcya0YrTZ0qPzKM9s6Vcj9cY0hvqxUxorqI3EN2ckdrLT6dsxRJIxU0A7OJnlGHJ6b8aIdEWGIklu"
    "LsEsy/TIY3JIMTgOH6Tl5mSTuaOoc2UjggEqKi2my5Zv1aVbtfW4lVcnnL/6dNfO325LRTt/36Lzt2P70hCcvx9lc5EnS8h1x/Ub"
    "vz3Kc/wGTUrGoFrs0caRuguAkENJe4RR2NQIyaZGyMMLKDNA+S2DKxWeu8nBiCQbIoXNHCXZWBR20UiRnp8CoxyXa0LSJcyYNN0A"
    "z+qTIl5XtdNVXSU9X3vqfFuLwztka8u/zN7diq7xbOoBrvQOaaVJltehmu50B+yZqArrp5mrtUutHG8JNlUaVHQvV32y+ag9dSfA"
    "4Mawt/GCh0G+IEMz6o0gOr2O6VmyAJPIuhtDGQF+LegCEETXl9gkssFAjOxCRMk/8CdukG4B8EZ1LFg+XNhjYEDJkz1ONqBOYbUd"
    "8CGPJn6ZohUpKs3YjFIgiZ2uBG93CTV7u9s6XCd96aSvtpO+srXSvTRNzs2lxcgj8aDUAstSONNDcvXOlRw8ZvHRlTx3UCYTcJey"
    "HLeAXs7pSqiMbBTecUSyl+Ezjy6hjsScYFfkjKHgRaTaCvhR82KrtkL+mEvXQW2KmQBpxv9gxPyJab1Y0F4ISk/wiebUtoQbUTh0"
    "ti2srv4Wqq6iZgUfRkJn4h+YSEt7dgzfG9PplMWfwcgLEYqzyX/OZ+qAmixKhHIdGIHmDr+DXxRVTv8kf6xDJ9TcSB7wWW3+XtCx"
    "JDareEP+KK5nM4tzOXrtkawROrGxs2D8rrcmxAmKaHjEtsecc7ZF3HAi/jxgVwZvA86yLWuFB9VB4Qz8ccGceOrx021pOb7Hx/N3"
    "WYtSp2jqu2JyIGaiwmtQCBVAsltQbPRwAb6lcqev2SRQOzUaNgoef7r/0ozCf1wIP5MDn8npZ1JS4Yd1Pv4v/jmWEUyCaIBOphbB"
    "IXIzLCOMLcXwkAHnBeSQxnNsxXCulML5a13k5WlRKsoQoxngJ3Fe5JM4V38S5+pP4vyVTyI6ZXfF8US+KWy7BNEA8IF5KKjr3wSg"
    "OAJAhVz/4+fL3wTXIxDU7f3dj+HwmJQ+3t5fpZgOGTc2uGhLxnh26HTp0rRBHVf2djmbW3EzTaorb5aovLmrEJdY19nEDS7usw6v"
    "7r0cFDUiX2SPBuHGf/DtzODNzphRLgYmNnrs8uHVzel7WWcx6qgRNZSAFvNgBTJiv0DiIfRnlp0yoLKKQ/hMK2yZknIN5qi/AntP"
    "DGH+Une9enthmmBlZOinhRIQY+QDVFUPUL8dbyD5WRnpL8b13VmGZ7DVz3t/JQKLlkOzlKWcNMQU4ZBARw1kI3bkSP+Jpk6r+PXc"
    "o3tOYf6qp/UjXRLh6WUeXa1EUWNZKfkiKnEmuj2JJmujsB8UP48NuiIIXpbxM4tIsMacvyVxhK9b3t/6uEUpg7/Dr3mEO39/dsi3"
    "lcVPhzGfMPSvI+KYDNQE/gRiT/V5/+bOe+i6okhALdaypelE1MuPTzd/vW5GTgdoQA3fYgnjMBrf3CHzvi/ejn7k9TamIJ0Vyuw9"
    "y8nsPdOZvV0N3nC2lu2FGyMZgJe6iWa4Onu6jESGlD29VY3LLoEkZQ1LoWNG+JCk7BKbKwDErCDmFKmWcy/kPMnA7OZphwmy4bnQ"
    "DnJq6pbE3ULwpiSzK5bSyWP34Tz9EktRUG58OXYq3V7yPcNFGQlE7aOUvdcqOykvI3jmH6DxPZsHMUKC5viFoLVreR4BtXPtSLwu"
    "wD+n2AWX4hwDjpYfhuCVNH0iHeUR9BR7SfgnXcu+D9i2JczWox4WBVLXsaw0A5aobRMTQL0GsV74Nh3Muw4Lv/JZRsgmjAW1WInj"
    "IZDEszPn/I7jc+Ex0sGKhDN3BGDfv//ER/0dLQhZiXKwS4n9la7SCF7sUIc8O5BmyFfWcgVrhU/IX3EOyW4QNxWPlThX8kLcTXRH"
    "zMFpCXaN+dgj3zzxMjbngPsng588EjGMVoSuoCEGpYvIOQyRWXksZRYwiIXd+LTEdbA93laKS9cu+HokStGGygxUkB2hr/EGzFm3"
    "fZd//8ZGeT+4uHUApAdpv3HPzpZRjt94m8dZ1DO0pRhc1k4dfmKFXE5ecQzxHYZlwnqVLuUYhUbQpX3KGv7QaDgk47AqsaNkU2u7"
    "TWG3KXaY49e2mK1eUDVG6DeMXT/69HD5w1NfY4RT355ati0QPfvxPnumBuXwy90Pv9z+cHN7e/2pr9IIsVX7SWJ3lkal8OXyprcC"
    "sJwXahlkTwHsztKgAIDNN3d/vb/52N/vwCWe7zp7SmFnkkaFcNdb2AgGd0t2DU2lnp+gGUy7hNo0/XnAsyQ3f368v1OkHwUX0z5S"
    "y/DQv5BtsR4W9MhhGDAiEe/ZSf1KZ3ml1EuYIJ36FXMhFVzEcaeTXsJp1STuYSsTzUwQ6lhml2OZ/grkUEXISUoNUun9UgiKc2Tn"
    "K8NaUHzsSbK8hTCoTx1klu6Qi52Zj2elnExxmga1VZMc6pPoRH3fqE4nX/+cMsOgUGtiWbRaK6uulU0s264oigxSLYnqkjB8181W"
    "kPOqg2xpBhhzeF8k4qkOeKrjnQX3J2ViZtGC2UOVS3uddYL2EaU+ki3JAGXRYvg5WuwO8aqk0mbTD8bUb7i5Z8RNjy+PfaSRoNfS"
    "qCYNAWSr+mFkEGs57COHip9EBrGWQzU5RFjQchJIkGneV+N9EjRbTgC7tFoK1aTQqWov1fxSQRi7IefUwdAclfBmmcQHgpu1CGY9"
    "K8L0MzXTz9TWxFm+NeHQrFoU6lKc4fgB5DfnBSoOUYUzkcGQcR7k1YrcoW27WGThxJbSvK+xSGQ6P6LwrpPOqxieA6PFwgoSijT2"
    "6II44zlm81KuviziWg6EDiU3nJ8WEM75qbo+86m6PvPpK8LZpkqVORZSZPp0KH06hNl5pfJ6U0SDU4y6k9kbcnpXNqWTez/GpuqV"
    "bIqm96ZWZfcyfG8thxypsnzFzdGrmb5jm4/bI9132woyTOZdQrNG2cYMcnEt74NMRCVmMuGXYGMOAyBhNpn6G3bpQev5JihqGEJR"
    "RC8YkVEsmuBA8m3Qieg7Liz+jL+LFGNIDPaeHRw0kAlfJ0hFdklsPqhsTPjPDTsKYSdoK6Suavg1WYiAMktwSDf67vm+Cc9SZa1G"
    "Ut6VnLKVX4xkSJVe62svvfBL6cxy+ACtmBYV5bK14ZovDNdgMLyY0zDPa7jjNvynjx3P8sog1+Mket/ISrXWYKeOgJ04M7zxyoX0"
    "uCrV0DOoh7Tgm45W8wUxwcxi4xUVb1J8y8kiHZIkatt6KmIyWkJjDHKJV4FitAPCGBz718Sazb3xzMXLMrtLmmwwIIA6+5nrBJ29"
    "EnREk+RxRT5mEr9lbgas2OWhOqEjRqITOaoncgQuyxK7a4yixY31XXc2U0Z91yjFwhiFPpt2zibLWJTi5pZAM3MXx1eWmVgzU/mh"
    "Q9JBuQ99S6HZuYOyJrb1AnG6EgxN0GiW7ngqw+LDJViaoNEs3cWjQyGoUhyNk2iGphka1Dcrw9A4iWbozkfPt8OSOnycRDM0zdBu"
    "NopoM9rTXgo1N/NN3/BKSSNJM7wqu92B93WwcUcb3po6OndkLPoaGPtlO1O/VnxRzia/9U5hJgOg4B1Zy68zhZqM3x7l4SYDT+fY"
    "CUdWBE6KRfiHCNuIlvRFNHU2k21OopbNC4eu0YZ4F2hGHQLYR0apA//n4zcS1+hR2xQYShjsBA1LTLwJxky4uUZeZL+TyQYB9vMC"
    "3cFsIfwxPpHESzpUNJ2GCZlsyxK1gRbDcTg67LoSYSv5E/gIwTzdG3pwx9AIqdGSYvWViR5EBHvFDjp6HDUWPJAfZ3bkS13ucUvV"
    "TKnHFrD+mekvfavi2AUzqEPZZW1r3WWUmFc19HuHPFH+n0Pr563Kb2/t/OPl48fLT9cpBXIvpfCTi6deljoob+QqgiYM2V8FBA0O"
    "EmIwJK2gNf8fVyKIy9U/KnU5z/JsEm+Dh8WBiNicq2Rhjk2yNR6fDfH3tbl6yfzJP4jhPTuSI3IaUPmouI5WfPwLtn3yAa2wNx/J"
    "f4yQDIqOEBfX1DKhaAF69+yfvDt+f/zuHaipI3g0jhKARtBqz7TgrOB6YowqSPJB0COVv7TP9UXxKlK9hCRlaHPnEGKyC/ROapbw"
    "flyV5Hok4zefHcjXD15d9MmDiRnCE+p7Qc8+zjabTD0EV/jPhx54nDemKdKJuMCWTLJPZBQZ1OfPB6V6QpBMkw5//ZIwxpeK0MNd"
    "siRc9YVMpWJKrGyFJz7csLldgQZ7Wu3t0TmQp/bqlmpHtcZ3w29pNzmlWPeopkt83H+5vmtm0ddf30b3r9P96zrH95b71wnFK/uL"
    "UADNQ4IBVI5oIDlOnqF8EeNSDXVSZM27jGIa0MS3bM9y2HfwvDaaURymnHikvZcJYieIdBh7J3cIbJgy6zwi0Cu89hUeGoVl5BGn"
    "0SKpXSR8P2dZxpP6uN1SDO68PSt03p7lnLdnu+ctXXGGVOkIlSDUDaF6H0rQvcH0UggTjlzXeuGWZBl/Y5JGl2vb16PYaoxPSyK7"
    "gqQIf5QSRYJkeM6YtgOuadnsCqY0HI/bsnhBHqPp+iWeovHUxLosAHcMtvfa+Hu5na9Xe1FR/iaPwwIMbhqm20+2FgDptgMkTa7q"
    "DOzAzrJXYwgsMXQcLKHqYIJHCk0dIJAuouoGfyGB8lyQlRcgC+CawBOQF+hFYJkSHcqII3GoABjlFwWeYCQhBFCZWl5gaLLxCLuQ"
    "ZTsthuC1IU5vED7hN4O4/DlIDiQzy3HgVQCaSr7xyaZithVxubmOPAqlPleAG11b3vzZkWZ8LDwPwXz+IUA9T3gPAztBqB5cvqLq"
    "J45QAEejzMA81Oi0ZpLZ4e/dqdCZCtfrWHzPVIRRTix+K/6iQbUtxQAjmC0Wyo8+vxKyiNMMUBotxzV7B6x4uP54ffPX60/N7GL1"
    "R/sX/NdV5XdIO8DPoH5Ge3RlGWVCCBHB4CIINe0x6Yg9n79kyeA4zfC4fF6Iy+c5XD7fxWJR0G0zfPNXloPdjTL8HhKluyptgjhy"
    "zzaLvHqFQUwx8rBzdl7d3F0+/C27eclVRgzy6m9P15fpk9H6rzKQh3D4kGpK1oZ3CKzCXXaq++/ESAawU+SFiQ7Re0cVQFfze1AB"
    "9ObZHXQ3LR9FTZHqMGrvw6g6XKTDRR0XT53hojYd7w++4K7C6y7ujgq43F0+sLq/XaQHBh2lwJMtk8iCkgdLRuwXwj7I7lLe3GJR"
    "Nt02tQ9xyiAljoqsOHsjvPNyJIr+iPIM4EAnL8TdBBM9O0vLGecn2UF2HhI5in9gMuOOBXUhxlGiIKKOvRGzh5cYWhM0xy8EYRvc"
    "7RuFg12Xb+j3fjnK8Z0n11YJe2iXUFtGGZZR8iPMMPPzeijvEjfYRDn8iBq29uvrpdxRPe3NQKx6qaZ1ER3RdS0tYL9ST9uK51VN"
    "Tf7UPQotSO1MVluQfUaFZvYBYARzuhrx/4f7qVCVuGI4CgooTOg3oZVFiZbjFf+r9Q0hWIUmoB249iQqZ6FoDJPaWEzt4yqeUBW9"
    "NRWPZHzyDZQhcLj6aFsLrtAxgm1ijhkxXOJtaz0AomJNJnNRzwA0Tca/Ba5pAnRihPjT3M3KizRPZMHXwZc2sIP/lgXZcFWRcxjg"
    "GNs/QjX8+PjX4P0+ILnboTlX+LhW+OyfHP/7iSiIkKFFaoXwzSmEBjVL5SeH4wdXdKhFGIXu1HnY0KaO0etKE0Nkd1pzKbOPZ9EO"
    "IFJUP8sVe/qrQKy4zlcmcLdDOACpNB2/C9TiXbarM8BjJN1IAIfHDiYBnNt11kuGjpPrDtsSaTdYcTcY3zYqJgAnKXXkupeR6x0v"
    "XDueos/SwfIZu4ujDEdR/PYoz08UOGrGSz6yupvoJ7pGog5n6PgReSgQAxMeIN8yxy/YtkzL24BvxrIJ5KpwLVVWV0eMv/1I/I3r"
    "sBPwNAUxuaCkJON/wU40dE83isIcVKpy9ZqDHTLJa6pMpdTgSrpK4ssk4yjL6VKdphxS6KzhRtU2Zt7Yz/I05gkgTjWY8lUNcL4j"
    "p8nj3FotiZNZzTm6l3uOsGBU9TPk3iFohV2D2IirJsJ3jzeQ8biNMFyIEwCmXoi6x+KsEEEJJpz6EsaBJ8T+Tnva35ynXS6HUgd7"
    "RDG8o/20yMl+qj7YT9Xn+unrKXJ+RnW44jlyfladuEP6Zb5cfvxLf1PkDEiBL7fyYyTaE1ynWzI8nMbld6MM0uFBmwvlfOWkfJ2r"
    "RXNeVDS+q4igvCKXgG54QnlfyA58n2MHvt+tmLgm1mzujWcuzioVqrQk0mSDsSbq7t1ewQGZpNQOyF46IDP7zlfpXZairWE5dGyT"
    "G5Kku9DBTGNvs8zODjYO7iLotrMlyUL/1q3lkKMc/5e4PyriAxtDc9jqjrAvFglwsDhscwYTIsuBQmDCQ6bdW2/PvfVPH0M7u4zI"
    "iFKXjpMMKSRSmyotNyX4uiocrTGyAfpQ2qwfHO6jpVKNkkRa4zlgtlEsIrSn0hMPLvVLOIWTjZLrsmiJW7G71KVVhqpLzzakcqpl"
    "bDvulH55uVpR/u6q8Gr8dq52ibcD98nnYsR9sQwic6osxrWsULVkNvW0Yvn2FEvderVWnbKH4c+r+/vGwp/HhfKPctKPdgINsG+V"
    "UxW3BFpNrFFv9zBblBJEjEAL4nD6OrC5Dl3dX63szVMwWb9EU1SVjK3IApo6bCR1MDaYZpgsje22ndLLf6aTR4+sjjJ08vBWrj7+"
    "DzoZMz5qP8QjzCALBcDS+4DmdI1s6sxGEtAIdQxGgIdczy1jjky8YQJRP6F0QUyoR7C0HN8j0GMC7oYdJ/iGEZRPkM0mgmpaBBmY"
    "b1Amdp8d/nYYosEIraTDWVgEawJ1ErilYfM7FuAwFRbB18TuTZklfmi6TYQ2FHp2jOQZCpGUi1sKcRLtgc7qbKxLExy0NEGwPZZY"
    "sjEKvWIzVqw8enYZqk793VI0n/nbDrzkMH23bajewLWejA0YoD6KHThBlQfyKSCC/gB8ALTTf8fMr5c3Tzd3P/bWMxOomCV23ziJ"
    "hn5m+BbdarnnSUqN9esy1m9qORabVxJzilTLuctyDo30Uj7TFNEA7QDtwX6jkuifC7uTcIhyPuxwP6mBuw+xqQbK29Tu2ymH9mfO"
    "btfKbqsc3RvlF4ORo+rBLlNwFSOudlp8Y5De5RlFnLcUAeZEeJ0DlHM4aD0n4HIGXMoSm0SFRvl6tHKp6RtRFJfTZzUp1t7nnp0A"
    "oxzvs8Y/129Phh9O4Y8hRqD1nTo1z+SGVlAYyU1Qy+Nw+mfA6hqUpC/bmXomm6I6UnJZFlBBYVPRnC3C2e3u2ynN8wtXieeYEZnC"
    "mKF+Jgfk6qCrYOhYtpyorIn+KtEMQQKdwD9gxMD+s6CQFPTtguYMdIVChD4onvDesiShpMOOCUpp0KViRqnJ+H8FBIN8WxHDE5EV"
    "JBXX7RAoSTVCOChuGDwUMSh3CM8V1y0XOo6ZCPxwyCO21Lpfx15/jYUiQp1XK7k9OmbylFxdw6obNaw0Jv7ojWPiPz1c/vDUzP5z"
    "gIpgvgu9BzJs5ZySYDGaIdoSRfZ49Rav3uFfz2Xlp/muINRwmRjJXniZ/kTuDgKXieln2VHUbO6nyN4yYGbb4r4oOnFLMYCmGsn9"
    "46xQjbSznBppZ7s10nQvAQ0GiPrZOF4VXM+WTIM9uizfFgp4das7a2dc7aE/plzOaJJIpysesLxIwOoaXMKPsan6JZzC2XXJdVm0"
    "vEgNvC1ar65bu1C5miJd97WratbtDhoV97nXWb4ugf7Y+t8RXfMhPvsg3ezERP8XuZzMeuF//Tc04/93kL/ifw3NMeFyh6LlL9jm"
    "Ygk6PDOPq5jBGCZzHyFb0iABiAS0I2gh4Rf0rWtfes+OkVGOL12nKx7Akbvwy/gUg+EDdCeeF4lNnKtjE+fq2MT5a/01wiO/rDBS"
    "dINz0bQoE53GW3dTuYxCnaUSyWIUeifP2MlDdasES+MkOjcvzVChtI79VQmGxkk0Q9MM3Wr7xXXvJM0QO7W0iFC1DDJeWg7N8B7k"
    "9YZMEQ5moTfcmLO7COE347RMiCPpMykllSxSLZwDorcTDK/B97mDZ+2XnArjjbMWahFAdzfR8p1kcRGwfDue5iidM8PBHE/1VPuV"
    "w2zJ6s7kR7okE2puADbN+N+9OTT+lZXqqLuQxfDCEnhR8TwomEewrJcXdpJfE7IYoc/UgWtTy2WqwnbaJdzvc2CU4xLWbprDVltb"
    "8J+Wzd/XUb4hbZNtf68fAuRhH6srKUvbqaGl6tp2uhTbhxLYUn6MWS8ZO8kVpTbBjsI3ERGleD/hVIdieng4NMv0q/v72wTTr25S"
    "9u3dL5+vrvmCFxLggywvZvbuqPLtKECiLnOG8hPWa87pBCfqjIyh9PE+vTpEahioOqL4L46q+iIDO2hC0BybUPeXUcR/wwZGQuz7"
    "AjnkhbhwZ8n1bXURhVQxC1EijAGYUNdRGLAOtBXzjugKlJBjjSKOW7DYBgE2JY5ZRcIxsrYQ5VrAhQRs4BU2yhVDiZPoDMWiVY2V"
    "7FQWNe5vQKPG2LIubNi+EpDjENdF345K+Gi7XPQtQrhn2Skx9Psrtoq1T6mNyEm7Jmjib0SxjZEonQEOWX5x7XLzDnC43PZYCpct"
    "VL4YQzcTJPy44NQV/xJ1Ojizg/IbvuNZdqyuBna50UNcol23b85s0a7bwyLsCF9tdhkGRwRD5PBZodIjZzm1R+BeksM2dmY+38Uz"
    "mKzE7MZpGnSMm6SZ/eWkCJfVPFaXd8nHbujyGF0pjxHpASUsrwRNc8bX2aHkUHutHZeQDNePeiffUgwuJeAgUU5Y59jmDDRLaSQp"
    "ssHx+gBljDI9XGoOK9xb/Wft90VY+72atd/vspabFZ67US1i9TGYomuyItf1oJUSHVN+EzHlwNtyKROjj3LcNuGQURHvzTjItN4j"
    "3LzN1sYsnqvNoDYpsjzhuImB+ZH8A5VUo3r+sm0t9T3k4W8jaCAbr4D6B4ZCNfrZcYlEla4oF76YSXS8nZK1qNdKiPAghfnfsSa1"
    "MCc0CKAuEQ6hlUv550bMC/ROvIyIfm/nD4vAS3igDJTHqOAFHYU/6etO2Y8tWlPHyAfsbNIptt1LsdX5R+3mHyX26xLm+g7dYARQ"
    "Y7w0eVRV4G47rU76wmCdO9eB47YfFdg0PiDG613ptFyCrZP4gPI12HSC3BAS5GQ3yU94c6Sy4sXNUQGkeBjOqGS5/wR2rW/MRc21"
    "CCTOjW1IdeOWssfNOCdEhQuzObCioa+JxQoDxPl02uzt+64/yjF7TZyheqpLpQfD9yyR3tFdP0saGTXSQ1TtWJmN9Sogd6zOytKl"
    "io4+hFDbChzeJdSmkcbqdnFX1ljdt4LV3Tz4OWEfebeIxuj6+wR7fhW6XxBTgW51Ann7IVm1dyQVSkjMFn+Lrrrin7Z9IaI7NhTz"
    "9dDKtagLcRbZkQytLYcFVXsF3VjMEzbFM7gOYtNZ0HDP8i4QWa44sejLZ9sKlVQrn/3e5vKUT9UuV7BHWEQ9wMOo/toB8W+yTIAr"
    "TTe4ANdpEVafqll9qv4gTl8vsCc20BIKbpykwZy+d31RbjWm5qCYmg6EWHS1zo6FWLRAOttQvmOiqTUCkLX2m41e9ZS7xYJXbRrM"
    "T5gtjpQGs7g7KmAwe3zgHgYzdRey7uAELrHQdpYGs8xWhb45H9ASm3zKCfVnc28kO9BMNjE85Ygbfo60oiH1lXDb2hF2MlwOMJWx"
    "2S0vaJ4je9C75NlZ2dhx4o3nZbMbj0JNIJdgU6AroROnnGw938CQKbZseBp/LrY8hvAs4JTuOf+mDW/d6/yoTpujXzUQe+zD6GFT"
    "+S+3l3d315+a2WLqz8fS3Z/ah0FXwIi2gw3tUYAZNK8S/AyH62DyjhMo0kx32anGkSSp9oSTdNMMK4gmkVp79pGmisSHFINzxZ8V"
    "KnNyllPm5Gy3zInBGca5UaE4YpKyrfqIuWaMYVNj8Z1D1wczYnIE0rsaii10ZO8YBrcz3upt3+EK8oiRDVDVbLXjl86a6ZI4wm48"
    "pb+TLMoDBXfepGR0sK0DAskJttXV9mvg7b5Kdvnanr51sfY2mKtnB3Y5/sb2YJ0ppuPEfVm8FZIc41pHHQs43nSx4FbRLYWl8ErO"
    "0Nc6FZiHaPijR1ZHGWH56N4oLygPoe8x48P2S3vcgtUhAi5D7/HA+gdRmgieI2Pp6lzHlOFCmSUerfMde64WjpA68h1JeVdySsRt"
    "jETHUjJCALpO92GLjzLi+asKuZA7dDp6tRO9AtBVBdbu0OmNoTsA8c6xtStOK5342wWJdAwi3jXZHMz211nVZdjb5azqG+eFWtld"
    "6sNbozxL1JKD9smlBng2Mnzm0SVxEaRDizxm2bNINquHdGvAgl8ga7n0xcPRxPfEuLUYgRlaYQuM1hw7VVuj/d7uRznWqMybz7Cd"
    "lADLLUVT0mvsGD4p1IAnp/+OGmF58grCEpDB1fPQQ+ImC+M/XP7w1MznUj+m2GLML40YTBC96fpT/By2XvjhUpaDabq3zUR+ypZk"
    "X0TxphmnG2ntKhRF9In6G2k5xKtSGz1BNiS3VcPF0T2+BCqwP0Gm2V+Z/WA4VWoNkKAbjEe8ce5vlty0HbtkSmBrL9VQKpN4eObM"
    "WRG9+SynnajanDkrgq3WMPfuOXg1LLEuWGKrnkcBRVJ7H0Ok0qseSIH22aN/FwqxCUFRimDaC8Tm1moFLdYNvmbRHDPk0FjJCtFn"
    "C2Ay4h8rfpWrJQjWkRotE76yRssMa7ca5fgnNVqm/qB4q4lPHUOidiYyrssctF/mQMPIYj73Yk73PK/7jttdl5GofzPnv8sbV25T"
    "mEU9JDa34JGbYGYx2XiwDJ4vi3RIkqgP66udzm0vce10bo39SRu4oC2btJuHp6x0x7tmbcFfe/rXYjCynsmmqIstuSw75WS7ws7i"
    "EUA1ECU4ynCzJQeM8hxtEz50zMKx+7jappYtW6aIZiYw7wg6m1gSxyca7iHLkf1RDOo7UG7VJeCYi8B+DlnzIRrr9yZ9abB+ypq4"
    "cZoBnhzH54Wypc5zsqXOd7Ol5vjk7LyUNyeiGF7oq0V/DjbENlhGEjGSIS73epIDFeKAe7ny4O/lMCz25lKmcYpsMJCJ+lrO2DY1"
    "xG8vztUEjWZpmqXMn80IK8fSBI1m6a6rcok9Y16KpQkazdI0S7mp40BniF2O/vx4f5fN0jhN2va0DA/9C9kW66NHJodzwA2YOSoR"
    "Gp5of/x8+Vv6sPt4e3+VPuNggqu0L2a5om61uq4pUl3YtZeFXXccQe15K562OtKRwl8RHzJ61WORVroq+SzuHYKgHzbggAAi5Lso"
    "ULAv0IJz0oEuNdAWZspHEHfF6aB9DZX5i7LDjOynzckNIju7hnqL9CcjNKdrtPSNedC4BtwcM+uFONCbRmAW2AVyyAtx0ZKKfjbY"
    "QQZnD7KcZMuaeN8amCV6En+l8GSHQj82mXrC84JFdmWIH83ELCVMkOg37mCWvm5zuHSrm4G5XbQVmvYIFJFNjsvlXC2b81cs0Pg3"
    "WEIeKbIhyqQ9L03vUl9vPn+5f3jqb0cdeaKWTD5MEL3p/EO8hL25ShA8Tanj4JXj4CktsKQcdokH41poWA46GbcrybgrvCHuuGx8"
    "L0k1uHY+B4GxSp5Z3Ewus+qTVIPjdItKvUuWlheph0l5PJFvikMgSTUAeeR5065/e8p3f0bOtNv7ux/D4WmfqCJCMi6f7ZlNqxNK"
    "ai21mN3WLe+LGFBbt8a/hhDhVe47SFEND/7RHWwmi+P19kRn7uD/+iWiohDN9PLsFEjziyzicJQR7ghvjfLCHEERiOrRjc/UIRtR"
    "TBE7MtKgUZVvz73fO/flx8svT7889Nd9ueSfFc3qdq80vbYUDbL56vLuL+Onh8u7xx+uHwb6VWinqHbGdY71XXDGucQg1kslaFCK"
    "VEODegkNSsTbUniaUhaiglh3Uq3v7NLFyrpqsutiZYXM9JI9VNNbSk3+kBS+sFd7UVFOK3bjTvlFLolrGfOjDLdIcGeU5xXB2zEV"
    "fCLBpbpdICrbIXMHzrAYAlHu5wI5vLmwZ1qA2kfxQlyW+aGrA8MxkgGaBSdnxWqj5hVHPUs7JuCjKsHhYPgAuXtcKOp+nBN1P96N"
    "uvMnepnOe3WmS4xEJ7qUTHRpNbfh9/8BVRXuFw=="
)
