"""Orders are verified: issues, rules of verification and confirmation, and what is known of customers.

By hand      SQLite's body; CHECKs of limits; one open issue of a kind per order and line; open issues
Before code  safe: new columns are nullable or have a default; the running version names the columns it writes
Locks        customers and confirmation_rules for metadata; orders against writing while one index is built
Backfill     none: orders without a content key are nobody's duplicate; who is known stays STANDARD and unblocked
Undo         drops issues, rules and what was noted of customers; rules for any channel must be removed before
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        DROP INDEX IF EXISTS "idx_orders_custome_384e97";
        CREATE TABLE IF NOT EXISTS "vat_checks" (
            "vat_id" VARCHAR(20) COLLATE "C" NOT NULL PRIMARY KEY,
            "valid" BOOL NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "address" VARCHAR(500) NOT NULL,
            "consultation" VARCHAR(60) COLLATE "C" NOT NULL,
            "checked_at" TIMESTAMPTZ NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "verification_rules" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "kind" VARCHAR(20) NOT NULL,
            "severity" VARCHAR(10) NOT NULL,
            "channel" VARCHAR(20),
            "country_code" VARCHAR(2) COLLATE "C",
            "sku" VARCHAR(64) COLLATE "C",
            "amount_minor" BIGINT,
            "minutes" INT,
            "note" VARCHAR(200) NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "validation_issues" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "code" VARCHAR(30) NOT NULL,
            "severity" VARCHAR(10) NOT NULL,
            "status" VARCHAR(10) NOT NULL,
            "message" VARCHAR(500) NOT NULL,
            "remedy" VARCHAR(500) NOT NULL,
            "measure" BIGINT NOT NULL,
            "found_at" TIMESTAMPTZ NOT NULL,
            "closed_at" TIMESTAMPTZ,
            "closed_by_id" VARCHAR(40) COLLATE "C",
            "closed_by" VARCHAR(120),
            "reason" VARCHAR(500),
            "line_id" VARCHAR(30) COLLATE "C" REFERENCES "order_lines" ("id") ON DELETE RESTRICT,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_validation__order_i_25c0d5" ON "validation_issues" ("order_id");
        ALTER TABLE "customers" ADD "strategic" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "customers" ADD "backorder" BOOL;
        ALTER TABLE "customers" ADD "blocked_reason" VARCHAR(500);
        ALTER TABLE "customers" ADD "credit_limit_minor" BIGINT;
        ALTER TABLE "customers" ADD "vat_id" VARCHAR(20) COLLATE "C";
        ALTER TABLE "customers" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "customers" ADD "tier" VARCHAR(10) NOT NULL DEFAULT 'STANDARD';
        ALTER TABLE "confirmation_rules" ADD "customer_id" VARCHAR(30) COLLATE "C"
            REFERENCES "customers" ("id") ON DELETE RESTRICT;
        ALTER TABLE "confirmation_rules" ADD "tier" VARCHAR(10);
        ALTER TABLE "confirmation_rules" ALTER COLUMN "channel" DROP NOT NULL;
        ALTER TABLE "orders" ADD "vat_id" VARCHAR(20) COLLATE "C";
        ALTER TABLE "orders" ADD "content_key" VARCHAR(22) COLLATE "C";
        CREATE INDEX IF NOT EXISTS "idx_orders_custome_9811da" ON "orders" ("customer_id", "content_key", "id");
        ALTER TABLE "customers" ADD CONSTRAINT "chk_customers_credit_limit" CHECK ("credit_limit_minor" >= 0);
        CREATE UNIQUE INDEX IF NOT EXISTS "uid_validation_issues_open"
            ON "validation_issues" ("order_id", "code", coalesce("line_id", '')) WHERE "status" = 'OPEN';
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_orders_custome_384e97";
        CREATE TABLE IF NOT EXISTS "vat_checks" (
            "vat_id" VARCHAR(20) NOT NULL PRIMARY KEY,
            "valid" INT NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "address" VARCHAR(500) NOT NULL,
            "consultation" VARCHAR(60) NOT NULL,
            "checked_at" TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "verification_rules" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "kind" VARCHAR(20) NOT NULL,
            "severity" VARCHAR(10) NOT NULL,
            "channel" VARCHAR(20),
            "country_code" VARCHAR(2),
            "sku" VARCHAR(64),
            "amount_minor" BIGINT,
            "minutes" INT,
            "note" VARCHAR(200) NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "validation_issues" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "code" VARCHAR(30) NOT NULL,
            "severity" VARCHAR(10) NOT NULL,
            "status" VARCHAR(10) NOT NULL,
            "message" VARCHAR(500) NOT NULL,
            "remedy" VARCHAR(500) NOT NULL,
            "measure" BIGINT NOT NULL,
            "found_at" TIMESTAMP NOT NULL,
            "closed_at" TIMESTAMP,
            "closed_by_id" VARCHAR(40),
            "closed_by" VARCHAR(120),
            "reason" VARCHAR(500),
            "line_id" VARCHAR(30) REFERENCES "order_lines" ("id") ON DELETE RESTRICT,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_validation__order_i_25c0d5" ON "validation_issues" ("order_id");
        ALTER TABLE "customers" ADD "version" INT NOT NULL DEFAULT 1;
        ALTER TABLE "customers" ADD "vat_id" VARCHAR(20);
        ALTER TABLE "customers" ADD "credit_limit_minor" BIGINT
            CONSTRAINT "chk_customers_credit_limit" CHECK ("credit_limit_minor" >= 0);
        ALTER TABLE "customers" ADD "blocked_reason" VARCHAR(500);
        ALTER TABLE "customers" ADD "tier" VARCHAR(10) NOT NULL DEFAULT 'STANDARD';
        ALTER TABLE "customers" ADD "strategic" INT NOT NULL DEFAULT 0;
        ALTER TABLE "customers" ADD "backorder" INT;
        ALTER TABLE "orders" ADD "vat_id" VARCHAR(20);
        ALTER TABLE "orders" ADD "content_key" VARCHAR(22);
        CREATE INDEX IF NOT EXISTS "idx_orders_custome_9811da" ON "orders" ("customer_id", "content_key", "id");
        CREATE TABLE "confirmation_rules_new" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "channel" VARCHAR(20),
            "tier" VARCHAR(10),
            "payment_method" VARCHAR(20),
            "up_to_minor" BIGINT NOT NULL,
            "customer_id" VARCHAR(30) REFERENCES "customers" ("id") ON DELETE RESTRICT
        );
        INSERT INTO "confirmation_rules_new" ("id", "channel", "payment_method", "up_to_minor")
            SELECT "id", "channel", "payment_method", "up_to_minor" FROM "confirmation_rules";
        DROP TABLE "confirmation_rules";
        ALTER TABLE "confirmation_rules_new" RENAME TO "confirmation_rules";
        CREATE UNIQUE INDEX IF NOT EXISTS "uid_validation_issues_open"
            ON "validation_issues" ("order_id", "code", coalesce("line_id", '')) WHERE "status" = 'OPEN';
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP INDEX IF EXISTS "idx_orders_custome_9811da";
        ALTER TABLE "customers" DROP COLUMN "strategic";
        ALTER TABLE "customers" DROP COLUMN "backorder";
        ALTER TABLE "customers" DROP COLUMN "blocked_reason";
        ALTER TABLE "customers" DROP COLUMN "credit_limit_minor";
        ALTER TABLE "customers" DROP COLUMN "vat_id";
        ALTER TABLE "customers" DROP COLUMN "version";
        ALTER TABLE "customers" DROP COLUMN "tier";
        ALTER TABLE "confirmation_rules" DROP COLUMN "customer_id";
        ALTER TABLE "confirmation_rules" DROP COLUMN "tier";
        ALTER TABLE "confirmation_rules" ALTER COLUMN "channel" SET NOT NULL;
        ALTER TABLE "orders" DROP COLUMN "vat_id";
        ALTER TABLE "orders" DROP COLUMN "content_key";
        DROP TABLE IF EXISTS "vat_checks";
        DROP TABLE IF EXISTS "verification_rules";
        DROP TABLE IF EXISTS "validation_issues";
        CREATE INDEX IF NOT EXISTS "idx_orders_custome_384e97" ON "orders" ("customer_id");
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_orders_custome_9811da";
        CREATE TABLE "confirmation_rules_old" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "channel" VARCHAR(20) NOT NULL,
            "payment_method" VARCHAR(20),
            "up_to_minor" BIGINT NOT NULL
        );
        INSERT INTO "confirmation_rules_old" ("id", "channel", "payment_method", "up_to_minor")
            SELECT "id", "channel", "payment_method", "up_to_minor" FROM "confirmation_rules";
        DROP TABLE "confirmation_rules";
        ALTER TABLE "confirmation_rules_old" RENAME TO "confirmation_rules";
        DROP TABLE IF EXISTS "validation_issues";
        DROP TABLE IF EXISTS "verification_rules";
        DROP TABLE IF EXISTS "vat_checks";
        ALTER TABLE "orders" DROP COLUMN "content_key";
        ALTER TABLE "orders" DROP COLUMN "vat_id";
        ALTER TABLE "customers" DROP COLUMN "backorder";
        ALTER TABLE "customers" DROP COLUMN "strategic";
        ALTER TABLE "customers" DROP COLUMN "tier";
        ALTER TABLE "customers" DROP COLUMN "blocked_reason";
        ALTER TABLE "customers" DROP COLUMN "credit_limit_minor";
        ALTER TABLE "customers" DROP COLUMN "vat_id";
        ALTER TABLE "customers" DROP COLUMN "version";
        CREATE INDEX IF NOT EXISTS "idx_orders_custome_384e97" ON "orders" ("customer_id");
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfX1z2ziS91dBueqpmavTTsVO7J2Nn+epshPPjGcdO2d7XvbiKy1EQRJWFKElSCu62/nuhwZIiqQImqQo8cXIHzMJiQapbhDo"
    "l193/8/RmC0wdb678MfUu3I8d330Hv3PkYMXRPwl4+4AHeHlcnMPLnh4ZMvhGMYNiRhICZdDR9xzseWJmxNscyIujQm3XLr0KHPE"
    "Vce3bbjILDGQOlOY5QK5bIW8GfbQCnNkzbAzJWPEXDQmNvHIeIBWLvU84qDRWowjaIzFK2BOztFqxtCYjhH1EMfqJnkWL8QRm8h/"
    "cfHL0AK78++enCdnyTiFN0GCgKOljS2CqCMHisdSZ4CmVJAj5ogbwcPEzxHXkEtsvH5y1NtxhOC2xWx/4byXw56x7QsaMmGuoHHG"
    "8iJzxN8nHnHF8wSt77rEsdYoejl/wRFeMGcK/1w8OTabiteBP/DDgBucTh3BDHFVsCf5229/ubkRT0AP/3FDPQLs9x36T58MPTYl"
    "YqgrmPvlv8Rl6ozJVyEg8c8vR4LXQzqG0eK/4u6XI+yF/4LBy/lwQok9TqwLRSCvD731Ul67Hv8gx4E4R0PFis3Y5dqbMScaLKQN"
    "V6fEIS4WIo0tEFgSwYIKL6nfIS54rk+iHzDeXBiTCfZtWGZH/3fiO5aUabB4J8x3BJPEle/omH+3wHMifvD/D94zRjkc3t49Dh+u"
    "HofDoyILNbhkMQcWORWLTPJogb8ObeJMvZn459s3f6jnbHilRsEDf724//DTxf23b9/8GzyQiS9FfUe3wZ2T8JZYp97UlaRxKvTh"
    "7ubm4vEKPR19eDo6+kM+S6wH9TQp4I3MwrW+LblLOr12vGzpxalSMhS/uIAMAwmVEGHI6n0IZwqv8Ke/nJy8ffvnkzdvz74/fffn"
    "P59+/+Z7MVa+7vatP+dI8PL6x+vbx6Tw4AJIYsN5uT8O5b+2eP+BjUk255NU9Xw/4YUN9zfb8iHYn/g23hX5Nt7pv413+m/jXea3"
    "sZHIZtMrKo0NhZFEnZJg7pi4mbLQnSdxikqySO9I26I46JbU7HkR0/WUcpVxPDBmE+xkSyNGlRLGSJDt68uIruxBIHnb/d3dDcy8"
    "4Pyfttr/U5v/7S+fLq/uvz2WUhCDQBHLPBMCvXGb2z8/3N1mszpGkmL1mFoe+heyKS9yIrdtL8phODAjwfBwpX/76eL39Efw4ebu"
    "Mr34YYLLNOsDtbvM9h+n2dOm0+D+/7bIpqPfc/RbTv6OA2ZYOW00pKikibZt3TejjEqTsszSjwj6t+7Piiz8M/3KP9Mv/bMX1r4y"
    "spMy+CjY6NGFRg6KIr3zByTfhX/p4HeQI4PH609XD48Xnz4nDoGPgqlw50ReXaeufnuWklc0Cfrt+vEnBP9E/3l3e5UWXTTu8T+P"
    "4J2w77GhI/R+PI7zJLwcXvoDvCSTeczmhgsjbM1X2B0Pt+6wE6Ybu31rcbJIX8EOnkohATcl72JOugeC7SOdB0/eHLzswONi3C7u"
    "O5s689ClJd1o7xFGM8xniD0TV16WQwLnGPUGkYMscNbBP+W7oMCZiDh1LCJ9dmrI0F8OPTYI76t/IhS6KyJ/n425B243XswfpvV4"
    "Of5iRNxyp9WGpp7z6tW4TvROrLjwywkjTWlUiMoqROKbKymFNKkRQ2UxwI5aRpELx/fQgXX2rogi906vyL3TK3Lv+qXI5QZILJtZ"
    "8++EcrO38IhR9mpR9j4SPL4hnieVmC1tL3Y3V90bi3HiI4KBu+l73IOViqb4mSB/CUFI7Chd7hxCsTZocELhEjcdj9pCG1yKJ8IK"
    "JBYVT5B6Hfydy1jsKgz9qtvjAcRWVzO2kHrhakacINi5mlEb9EcxmHo6De+LOvqFVvtP+Rstj7kqtFlE7zORzoJbcIsinQl5l9QQ"
    "Q7JaYp1Nn5GNqCXqAyuhl0QEPVRMvi/yVXyv/yq+138V378U4ySYZ0X7H8lXzQewoeiFJPJUjavfH/PjCpGmcXN3+2M4PB1sSLmz"
    "CefitC4T0omRmJDODiEdo4S/KiU8GbZWamOZEydO07+oxnGRM+dYf+Yc68+c4xcxBFJhH5b/HpOUNXyXLRNR3z45kNUoK4Q+w26+"
    "hEc9DaIfnxT67k5yPjy490drXAzM8hfCIjrKcjCE9wa57oVg1C6+hQlY+CuAbI8JQMBdYhH6DD4BzMHyp1x6GCAq5AZQcf6d1hMw"
    "FysFbnJ/9A9iecMQ5Gw8Af30BITyLqoYhON7Yf+0BuMZ+9oKf0FJmh7Ko0Gkp8HctkUScLpp8gK0elScpoffxfFZITXqLEeNOpNq"
    "VNI1M6ZYsanEaZCk6iGvG/RO8hk+OT0rI40NRQ8l0WAAW7yXF6jy6ViJg921Bg+9IUrD/teeAlt1TB55cY/ACxnZ5oK1l9e3F/d/"
    "y3YXX2Z4LS//9nh1kea8S4A/FbwlSUrjxeykS6Uldv4VhD3viSV0vKMMUz9+e5Bn7SuAXWVT/4EthKFOZeoz9tCIWJCpDVrhezSj"
    "3GPueoCY743Y10GADYW1YEtMgA0Z2RNCxpAVzUKkaE52N4wNk7tVQrbFFgsxZ5DkLRO1Y4neAeBAwRfEADE7J+JLgbzw2OxR7nYs"
    "6xzuSv15gCYuW6BjtKLie/U9hNEUL8/RGzRhbozAYWr8kwPvBD8vBomwsOtSyIb3veCdksQBpjag5GgFqIswXX7MVuLFIYlC5pSH"
    "GFnBR4dj+SEPNknyVCI43LUSCoAsXKZNK/+SMBFC1hR3rpQO1hcO0wd2hcHVmuTwFkkilhxe0ijpsTlSyPLLMfzO9ObIWRddIq/T"
    "OxUdHtuiyDkMIpLDAcrf7HcfOjl+9+d33789exdtP9GVvF1ne4dZ4rXNcMbS1uNSYiQGl7IDLmW0LllmIiLo4fbeYARCsLWsmzVG"
    "0kNZ1BasjnN5Tkrl1AfD+3d4nrwpwlwxSsvc8F7WWod7JiPlIGdCJ9xISV+uNPvLfIUxkv59iQ1aFAcubtGyAOvBTOmWOFF/Ijjb"
    "fapuDPIcp7NoyI7pVzNImQLPpfQWhhlYCPM5OAzBE6lHRtWdI5W30DM1XOO62yUlvolsp9ZpuCbdqenztkFAgdF6X5XW25Jz/2c2"
    "yjr14XLumf8PNqoeKv2EnbU4zMmCq1gpHPlBQrU66yEkGARCVSkdtGLuXGgIY0Z4rAi1jHSCDiDDpYo2qDYtyGdMcEDNZdvqeQPE"
    "fWsG0GtZ4pq4Izk/hDhV8uCTI76lEZlhe6JqVstJBzLkKWnEey4o55sSPeJBCwYo8SexPslSPV88eyVuQ8wyenfQbqbw7uJnyumo"
    "dy7+bquAbZBJF4Y0l2J5ge4jp6TiUSOyVlUqd6gBZBDgBY8BgwBv4+HcoDHMPexpvK9Xjr+QorgWr46DIE4yuhMSH04mR//xy9Uv"
    "Vx8P87UUcsXmeGK3HbFy0y0T74kITLRnh2hPdPSVYX2CyLC/V8G25nIaTKytPefuXmJtHvNUMc+CEIlovMFHpD044DItwclwuGFk"
    "mpETTO0svUPLyg2BYWaamWC5lmBlONwwMs1I8Yv8SkkWCULjJuykmzBlhLrV0m2SlKY4SZulTJxqBWjidEbCbZawBV4ieyh9FlVy"
    "57bJjbzbJu/2hHeuPbI4yg7xyFuDF8I8Qxk4qRzruXMIUhlYGInZZARngMhXMY+93qS6zckawibwjlxFb2RtHAUH8dg5EuuU2HBF"
    "YUPCeJGFbVtFkaL4Tyr2Ix7OZfAHYTuwfDIBJPKnjgP5q6wgAyBpEWKhSu7X/hK/WuexqdnoyIZCax1gu0ChW8fKfWChUz2sYDMr"
    "w9+I4IAhpEMFj/bA34biR93RofYSv+hckPS3i+vH69sfD7XQ646SWmxcKvM2HN+7PaTBYJG2ZrZ+L9fXzO6+JE4L7eanObv56fZu"
    "vtHMi0GXYpp8//SRA0OTtuzYhFi2ZfIDcwmdOn8l663tPn20JpCGHZPJH+GaC69uTn8XryILMbYUxS9Xrabl5nDx8OHi49XRH814"
    "Bf5Klt6Fw1fZzXdidwd5voG5GDfEcmB198DjDArUcCEcQD7isO6LwlVCvZigxI2D6JgslsyDJsZImBv6TBBwCUSVDcAwMWZ8J8z4"
    "hNwK6zRxoh5u9w2qNgfMhm63DBpOh24gJ7bd8mgQBzwRb0ncpUuz6k3q5ZEi66NMmqv/ycoX52Y71+ZumaunNcWP2p3FVi7vxKBT"
    "OhLlvJV9yh8IdGY+yrBoEvdzbRrV8XzIN0OrGjWyb7uaLrBhoGImhXwwNfsmFY06z4xaROaTQbhzTbCrM2+KmjIaBLP2hKoXvtys"
    "NdOsAq03cGBJDNWSKGdnpgh7A5F8PeU1PovlsxTfdmaJjc3N3L1pmRi2Y6kNhVxGiTIbkAjLkcfQCCAXtrg7Fe9wjly2AtgF40FV"
    "YOmXkUU/EKcyRdcV+x2ZeIg9B6m4HuxwKPqzyYalXvDoJ8d35uIscYZqDtkWGU2oyyW6w2ViQ+RoQSQQRHqDZO6vwzwEZDJJNvw1"
    "sULCMhv4cJ2UjXfoUN4hUyXEVAlpi33VYJUQL1RMi6ZNheN7ozTUBnFyyFevAvw2RtaQ0Wpgt4Vg1t3oH763wHyeKPfRPTyhzpX9"
    "qLaIDaK9bZ9WSyype+hm8gkqTWZYUpubgzxLSnZEGUK5yuo+np+EDTLBqgSRnE/W97HYgig7xCFhq1fjy6lL72qRL6ehfiNtVMhe"
    "jxfnwZqRsW+TsaZqWuJ+7g7Ew5HDnQqp/TaTBcYgryaoGxZOjFzf4Qh0VbP7dNXq0+8+XTFdjILVPQXrYcaWmZsbXM/f1MSI3YJm"
    "C+JaM+x472XpRU5smwdN51Zi1xLzgI9a/lXVTBRa1hpNGeG7bnKmMmLBTbBFlRHLFmkyFZrKVWgSjyMkC+ak5fCGwvC4GI/hO8D2"
    "UJPJo2V0iqyX3C7E7Bxeb2VLUa9USms4vofMrUOTTWNUfcdz17qFnANUTdL1kNlFFrJ+HZ/occP5gSIidIVSKcYRQR9lcFoEnipG"
    "6eUA91J79yyz7l7Orj3LrrzXxehC/Y65JHNXZMSpLps4m70xkt4xeC9Z8s84GzWt3643FH3cJGpI0Nbt1S9F9cV76ICB+gWfpOrd"
    "mq/D1Eyy2SVTQIy5QwJKRxlWb1P2jt17sW/oCGeESPQbTDi+h9vL2yIqyFu9BvJWnyHz9oUMmRG1ygghGN6/FX5cZIEf69f3sVYC"
    "4la+BLAzL19VPE7UO2nswQj1XRfSw0sZoDGaPm46RfYc/Zaj33Hyl7uNnamfXRZFK4k4zQEX+5gcZrk35AZY4jX0phqO8boMbDRN"
    "djiwwvG7fYmjBvhoS0J0F0v6V7I+ygjSBXcGeWE6vKTDOVlXj9RdQHrG1MULlZcRluAk6OLzddDRDAMaaqZ6tnLEieUSWc6Te8wl"
    "YxOtM9E6E62rOVpnsWX14nshcQ+5XX/dPbWdDWGHK6PgpMh6h49qsASES55ZtWLqSUqDOm8bKCph37kEV+t/kaQ0rVA6uRRaonw/"
    "ENn99yhD+w5v5arfXA3aRf0Wp/hkgnxOXKlT06lDxrK0hGqlPIKEbciKzlDFPbHbOUYTf82auFwCpbWXJJVRXupTXsjXJRUkVVr+"
    "JCgNpLt1R1YiP5Jrilvq9ssYQf/6u7anjDGweVsopesYP8CZ/EswV7ck80e48l4oZhxbkG2qZrzhfJZKFhdLjlIGw4bwA3dyi6qe"
    "RJC7sGLuHCp7qaSsGVsaTev1aVpNYzBbpF/tBYFpfMr79Sm7zK7sUg5pe8jr+j3KS8y5ODHGOqtMDylOE/aS3fvoECUOrOeMxX3J"
    "xLrFTja3N0QpNo8E1b74HO7ZhzWvLu/ubhKW1eV1ugbML58ur8SWIrkuBlGlDG7XWTJu21dtA7fEbfvB5x5bZBsJ0b1cG8EKRlW3"
    "EB4E+YiN19JCELs2cclY/B8t8Fr9U9bOFKt+TL2hTRfivwvqiAGygOYCygULs2Gtxq+I8vda4tkxO+MbjkJMmyqL+R5KDC+CUsOS"
    "3KZz8uSMYOWKj0sVvVJ1OlezNXKCVwsqSlCXywxr8SQ0WoMPmdiTcGY5HVT/hLKcwYRPcvV6ZEqtTQFQZDMOPWAFwULYRr49RjPf"
    "9dCCyVRu7EjHtXou9HhlrjcTrygkr65t/qxm0nRSjxZmVNAsVlUG9WRq+Jp4sZ8OjMGuR8Vy54jjtbHDXp0dpk2t0BcxqTmtok2W"
    "WHNpLsZe269Se2B/w8tQh575GwysuS2wZmNTvGqbIpHFKjTycs3fYxQHxLWnRXm8wydYcyXkgycCtwwk1xoFadv0y/BQ5dSXzKav"
    "tMjbJqJGqt4nbeQymtU2Zf8+lL00e/aoLgn+5ZhDSHtAPUucXrcfL+4/bp/UiTu1hHgKRXhyAjxZFb6Uo6akHzxBd0BXeHQlzujC"
    "7rcmfeCRJ6skpxN01Tjdsi1kf/xuiaP5V+x9mBErsz55dG+Q52gG5cqCYbsUBsZeUJpcFa4Ab+6vF4+IjsEJSseq3RJVvZxkrzrM"
    "59AQagRt6phDlCtayE5IX5olKDHfNxwFze2g2rk3oxypVuADMTO1ZpAi+Ex40MebqNl3dL02X6/mNbvx9O7VZ2xn9sbK29gimgMe"
    "H53c1brlP+1yOSw8HosPISNLXs/gGEnveLwX7T5+oJTZyNN0veN2gz3NpapRzZeaoDS+1E76UluiNn922diXWu52f9TgVq7SvFSD"
    "doBvOyFMQPZklpgCNpkQkyX3KjEDfO6XOaCC4b0zMxrMi2u/tttttACUD7XAj8cya2HqM0FTdK3wtvbCxI6XP6bTmTeEIktlynal"
    "yXrTY6y2UOdc/Iiq4YWQ9qAL/u7DX7uz2gs7vYsxPM/7vU+uf7y6/dthmF5/TMckNpjEhqLr3BjOiXHdNJw/Ec6xPCW3DOfw1iDP"
    "cF6oQbtlNXgzQPdjFOZIgPHsMXss8xPeI7Usg/wBBOdo0MkNoPvS0pZxJ52d/SU6erk/+gexZFDnv4z13V/rW6OmaW2Sw6tmB7P9"
    "Dt70OOYD2Xxthb+gJE0P5XHwr2QjD6kLl5JGnKJ3GP8GJeESiy4pcUq1R0wQ9fDL2EvORcS00u0Ttil7FzXci18w2MHLsDpG0sN1"
    "/bYQl9/mcPlthveVfM1g8aO4qvG6BuN7wd880+/q98eE1Rdy8dtPF7//W8Lyu7m7/TEcHuP6h5u7yxSzZ94iIy9Oz+xwvGF2BWaL"
    "N/Jl8whhwWwz/eeHu9tspqfp0m4RannoX8imfG9O7GaEABzJF0Ka3ymlBSZIC4F7WNc9sUA5+JD4gAfmb/fXj49Xt131dU8wtX03"
    "g+P6TSZG0gPF5NC7zMqlnkecCs7XJKVxvnbS+ZrsxyAOjfLrIEZm6v63Tb4tca5/dqmV6VpXNwb5iDQxZMcUDrwBpVmCq7KiKFTK"
    "CUv8DJCHv4qLlu2P9Ti1LyE6LvAERU3vjA+98z4pvQ/dtEPclk4R4dTfDnHqMs6r5HOnCA8H59mnRBrJ5E5ugMU2siRNHz+H1hRh"
    "X24g3knZlK7DHgOLd0w2f4Tr74Uy7Mll2apK7DO6XIqf+EloHiypQGSPyNWfeDB2uJCDdynMvsJr5DEkNH4AHqg6gwMJQQA8glTU"
    "0Ip6M9CmdgX7W2xcqkBUOL530PEWqUIGSr7PttvYdbOLdujX/IbkgK6vu9865F7UrPwXKwgZpd8o/S2USCNK/8QlZDhx2aKKGDKI"
    "TSGtqpIo2X7+8G3nT/bL7tryV8RGRLOT57XMjJOYhKAWVQp6xF/vsZfpXg5vDfIMJEjEA7HtYhkBPdQGesa2TxAej8lYupSxh2Zs"
    "IWYZrVGY7CdLAo0wp3y4ZCAPhI7/8uYNWhDscPFX9H92NZ0qZCPWn4nYIhOqRUV+4nIvsfmkyfqkzfRhD7oQhpj49rP2oPBW7h6E"
    "1aDqW9BnSqywThh0kiBfl8TyoC+GgzASisA5YkvVsvifPnY86q2RTThHrqCjzwSySKhNgjSSq98/X314vPootyrOfNciSKWZyH4R"
    "ltjSEOh0A8SDjhgYLcWoGeZB+4mosNmOe5mJmBXc41rkJupqKekWbWtxXTX8XsvZXXGqPp0WB7a4wu2xHPPjVL2xFQ7M+fAEG2bt"
    "JABJymZ9iiwPktTBjyCHq4AxSqNX5cldxgzYUPQAS7mX1p6aM/L4JY8ygIF9TVXEYlBi/9AFEkMtsDve/jTLmTUfUo8syqVepsn6"
    "6MxvDWRhw+1tCVXoHi8muw7m6piAiuIWtpZnArpwf/XweH/94bEp7MINs3Dwy7cs4ejeIM8UtoNRO3WQtzFAEWQbw6WyjG1KzqEp"
    "o2yVKA1Yj0kMqBdrfKgKuJg6ha/PZjVwk+brJBh4yX770JuaVq+hccY94cR91h7C8du557C7GVifW3pOlp5sdRHCB8W57IipZPML"
    "VcVohQFMKMZI5/OSuEN5gqPwIJf9lKHUUZDQIemmDAkBqwNdDVdtl+X072P9kY/FEHsN+R8jcfDZhItHuJS54A9HsqG0er6EMWI0"
    "o1PokgzTikcCQ8gYTajLvQFM70iKGeaSStyymTMl3HtyxJhF0GoZXiNqySxWI9wi4wHiLF65KZhbPhd+nS31IGglorpTG53k1ekk"
    "DdSpKbBbvyIkbFoUsJlUkEeMrIeqSoNSMZGRBv3zHXRo3l89XN3/2l2HZqQMlQitJmhMcHU7oU0pf2U4GiPpTXCvNoaCdlvSxAxJ"
    "mm6B2XoL0wQ32qiRmODGawlubCSQlZMZF09OOmb0C6t7VX5iK7QA4B2bxEtbQLFoGfKgDvgPVBSEi6MDPfknJ2fvkHLpgO8huhQ0"
    "2B5E99C/h9fCIcIwn2FnLN0x0ajQGxM5dKSpw2UyqGplygAK6EjvBzhHoLA1FB1TPhZ4y6ArFIxYPDnhQxEa4wWwX04ldHUXtHVH"
    "/Fs98b36jQM08j0Zs4GncWwbB8krdJA4Q1iZ5cy/GFFvtLeDg+LULlCO8XEqw/lqnA92yXKMjxEZvlfju0O+ekP8jKnkSUlIYibx"
    "jsDElqVDlsMltqWKTIvC7k3bLGUU6gL1Zu4c8sjEfwqaNjtUm2lUhjXUmtHYNLvbKTfkmWQmJMXuFrBUbBhYu6liUxIV4ZNmyjmy"
    "hFY2lQlL9jpKRuJIvgUCewnsG3WS6Qv0bdmPIZrMtLrpwa5lbIH2aUZGI22G7/GNrfBmlSIyEIEag9HGId8WqRiH/OEd8llbUw0s"
    "jqcMdGtfKsrg1JbcvnjHJ/ZMoJ/Ikc6UiAYUsCYWwdjqBsWPjI0DQKmFobLKSkw3UBGFMIbAXHHPQSOCODTPxFPxMudhHCMIkyDu"
    "L8AoCdBAwh4ZbOgn4V9l0CMUEUK3v9zcyICDBG6uMEcjxoBiRCYKYgqvId8lDL5AIEbMR9VwYfJ8uri+LRaryDBnQivGmC0dOo/y"
    "zJZuNVI/mMZQP3bKYAWNkfjqjMRWdjp9PYZIMmYKaAcnsxxDTu/NGJGpyFAkyc0lmGeZHnlMDil6x+G9tNwcrTN3FH2ubETQQ0Wl"
    "wXTZ8q26TKu2DrfyaoXz15zuxvnbbqkY5+9rdP62bF/qg/P3g2ou8kilXLdcv/HbgzzHb9CkZAiqxQ5tHJk7Bwg5lLRHGIVNjZBq"
    "aoQ8PIcyA0zcsoRS4bnrHIxIsiFS2MxRkQ1lYReDFOn4KTDIcbkmJF3CjEnT9fCsPiniddU7XfVV0vO1p9a3tdi/Q7a2/Mvs3a3o"
    "Gs+m7uFKb5FWmmR5HarpVnfAjomqsH6auVrb1MrxhuCxToOK7uWqT7YYtaPuBBjcGPY2XvAwyBfkaMq8AUSnVzE9SxVgkll3Qygj"
    "IK4FXQCC6PoCj4lqMBAjO5dR8vfiiWtkWgC8Uh0Llo8Q9hAYUPJkj5P1qFNYbQd8yKORX6ZoRYrKMDajFEhipyvB221Cw972tg43"
    "SV8m6avppK9srXQnTVNwc0E5eSAelFrgWQpnekiu3rlUg4c8PrqS5w7KZALuUpXjltDLGVtKlZEPwjuOTPayfO6xBdSRmBHsypwx"
    "FLyIUlsBPzo+36itkD/mslVQm2IqQZrxPxhxfzSmzxTaC0HpCTHRjNlUuhGlQ2fTwuryb6HqKmtWiGEkdCZ+w2Va2pNj+d6QTSY8"
    "/gxOnolUnMfi53xiDqjJskSo0IERaO7wO8RFWeX0T+rHOmzExmvFAzGrLd4LOpbEZpVvKB4l9GxOBZej1x6oGqEjGztzLu56K0Kc"
    "oIiGR2x7KDhnU+KGE4nnAbsyeBtwlm9YKz2oDgpnEI8L5sQTT5xuC+r4nhgv3mUlS52iie/KyYGYywqvQSFUAMluQLHRwyX4lqmd"
    "vmaTQO/UOLBR8PDT3efDKPzHhfAzOfCZnH4mJRV+WOfD/xafYxnBJIh66GRqEByiNsMywthQ9A8ZcFZADmk8x0YMZ1opnL3URV6d"
    "FqWiDDGaHn4SZ0U+iTP9J3Gm/yTOXvgkolN2WxyP5KvGtksQ9QAfmIeCuvpdAoojAFTI9W8/XfwuuR6BoG7ubn8Mh8ek9OHm7jLF"
    "dMi4scFFWzLGs0VnSpemDeq4srfN2dyKm2lSU3mzROXNbYW4xLrOJj7g4j5t8ereyUFRI/JF9WiQbvx7384M3myNGeRiYGKjh64Y"
    "Xt2cvlN1FqOOGlFDCWgxD1YgJ/YzJB76S7DmZKsM7i+UoW3TOVGXlDGOkWRJGA0C69c0v3p90RooveOockBV8hBj5P0zHerPRPQy"
    "z+tirPayD+we8LkOX0Yq4IDXkGquxVUU4/j2LP3jff1r3F/KMC51WJZqmpP0mSLsE8TrwLmfocu1VMAtRdS/pd50yG1bPtvCKQ34"
    "+hCbqlvCKRpLS63LVgHlf2IpFTh+PdcsmDGYv6ol8CAYIqNIgjXLpSyYrqqwn0flE2UnOdnAcRD2mhPWgMWWBMHLcqEIE6X6z8Rb"
    "EkfG0dT9TfxMlkn5O/yaB7jz9yeHfF1SsfiHYsIwdoeIM+ZggognEHtijIhXZ0RARydNcnuxdlCHTnK/+PB4/evVYeS0h+b28C2W"
    "cDxF4w+nUr3tiie1GzUDDqYjnRaqGnCaUzXg1FQNaGtgWLC1bJ/tGEkPImCHaLRtKjOUkUifKjNsVOOySyBJWcNSaKep1wspu8L4"
    "xIALKC/mFKmRcyfkPMrIB8jTDhNk/fOi7eXUNO3O2+qqlHyuwU95F87TLbEUdVLGl2OrPJSK7xkuykggeh+l6utY2Ul5EUG/v+Fo"
    "RflMIRdWBM3wM0Erl3oeAbVz5SiIAkDLJ9gFl+IMA0ZfHIbglRz7RIWFIlg79pLQcrZSPWWwbSsIv8c8LIsvr2IZrxYsUdsmY0gY"
    "sAh9Ftt0MO8qLCotZhkgm3Ae1HkmjodAEk/ODNASsT/wGOVgRdKZO4BEgr//JEb9Hc0JWcpS0wuVV6BcpVHqgsMc8uRACrNYWYsl"
    "rBUxoXjFGSTSAmpDPlZh6MkzcdfRHTnHk/OMIbkk+TIbbstXCcpOh09eKwcx/Hixmj2Ia87FxZCYw2+PNfMUrIsuB9nDqsOnyngT"
    "b0+wa82GHvnqyUlsIQP3T5Y4+1Q+BFoStoR2P4zNI/c0IFPUwZhZniWGJhDTEtfB9nBTBzNdmeXLkSy0HapTUB97gL7E28tn3fZd"
    "sQNZa+394OLGBZE1KBWTiDE0HGX82x07Awc5/u1NLntRD9aGoneZi3X4szVyOXnBgSV2Qp6Z2qB1fccoDIp4CybQLPar3X7a+sM2"
    "GUdaiR0lm9rYlxr7UrPDHL+0xWy0h6qxTP/A+TtHH+8vfnjsaixz4tsTatsSZ7cb77NnOqAcfrn94ZebH65vbq4+dlUaIeJxN0ls"
    "z3JQKXy+uO6sAKjzzKhFdhTA9iwHFACw+fr217vrD939Dlzi+a6zoxS2JjmoEG47C2/B4BbKriOs1fMTNL1pGVObpj8LeJbk5s8P"
    "d7eaFMzgYtqXSy0P/QvZlHewqFEOw4ARibjUVvprOtM1pV7CBOn015ijqeAijrumzBJOqyZxP1yZqGuC0MRc2xxz9ZcghypCTlIa"
    "ME3nl0JQoCi7ZgOsBc3HniTLWwi9+tRBZuku4diZ+nhayskUpzmgtjom+/okWlHjPKpVLNa/oMwwKPSaWBat0cqqa2UjatsVRZFB"
    "aiRRXRKW77rZCnJehaQNTQ9jDm+LRDz1AU99vLPg/qRNly7aNKCvcmmuu1jQQqfUR7Ih6aEsGgw/R4vdIV6VBPds+t6Y+gdOco+4"
    "6YnlsYs0EvRGGtWkIQF3VT+MDGIjh13kUPGTyCA2cqgmhwizWk4CCTLD+2q8T4J7ywlgm9ZIoZoUWlWDqZpfKghjH8g5tTc0RyW8"
    "WSbxnuBmDYJZT4sw/VTP9FO9NXGab004LKtmhr4ccTi+B3nYeYGKfVQiTmRaZJwHefVyt2ibLphbOAGnNO9rLJSr8lPK7Dcbiv5h"
    "Whv0WaRSUwr7kJJkPRRJoVhQTjAoJxr0QjgonWFU+EROZyb1z7nXYHEUBdMbemxOnOEM81kpN3gWcS0fTYsSf87eFRDO2Tt9/4Z3"
    "+v4N714QzibZsIzKlCIzmlNpzclUEm1BPMhUEu1/JVGZjn9DHXKky9WXNwcv5usPbTFuh6T9TbPoMCV/Ae2cVdo3pIVT732YSp5M"
    "2yfYmgV544tkAn/Yxw+tZuugNGkI1JI557IugGyTByn0Qa/C74SwxDP+LgsFQHq/9+TgoMVc+DpBQQGXxOYTf0FE/Nyw5yB2gsaD"
    "+tqkX5LlRBinkkPphHOT092xjROepcvpjqS8LTlts98YSZ+qk9eG0eZzv5TWrIb30I5pUFUuW+Hx8OUdD+h2KeZ3yXO8bDnV/+lj"
    "x6NembyOOInZNzL7FRgoYDuggIIZ3nDpQvJolQ4eGdR9WvCHxnKIBTHCnPLhksk3Kb7lZJH2SRK1bT0VEUsNYZV6ucSrAJWagSj1"
    "jv0rQqczbzh18aLM7pIm6w1Epr5sVZO+tmP62oS6HJSJSnzMJH7N3AxYsc1DfbpTjMSkOVVPcwpcliV21xhFgxvrm/Zsppz5rlWK"
    "hTEKczZtnU3Umpfi5obAMHMb5VqWmdgwU/uhQ0pOuQ99Q2HYuZWDQGz6DHG6EgxN0BiWbnkqwxLiJViaoDEs3c7WgDJppTgaJzEM"
    "TTM0qP5XhqFxEsPQrY9ebIcldfg4iWFomqHtbPfyegBlKc/A2Ley0fo6aSRpDL5vf/i+FrbfaSW0r0D/nYxFXwNjP29m6taKL8rZ"
    "5LfeKsxkABS8JSv1daZQk/HbgzzcZODpHDrhyIrASbkIv4mwjWjBnmVr9nGyWVHUeH3usBVaE+8cTZlDAPvIGXPg/7Jfj8Q1eswe"
    "SwwlDHaCZj1jvA7GjIS5Rp5V16LRGgH28xzdwmwh/DE+kcJLOky2jocJuWquFDVzl8NxODrsnRRhK8UTxAjJPNPhvXfH0ADp0ZJy"
    "9ZWJHkQEO8UOWnocHSx4oD7O7MiXvhjqhuowhVAbaMiXmQDTtRqnbTCDWpRf1rTWXUaJeVFDv3PIIxP/2bd+3qj8dtbOP1w8fLj4"
    "eJVSIHdSCn/FNlUn9jXnkkVbimF6SK5y+BwNHlIYXV1DfGBQxAT6OOIR871NU0SplWG0JC4XmgefMV8oX2Ni0bGYGFoyOrZS16Qi"
    "CDpe1LZR/kNl1MhJVbtJ1QNzNWM2UY94chYEc18odvEmm1OhiA6gbaZqggnoTQ7PU8k15zABWmH6TIJmkvJvDhN67SaxhnJoponh"
    "xaP0Htl2EkaPjab46jRFi401+QcFOsoFtMbDlymhdE70M3EzExEK9iqL0feQ4ceF2sjldJHbZnj3WsPdfb66PcwOVD+7F4Tz7PL1"
    "2lymGEkPV/RpoXSm05x0ptPtdCaXLMhYs4fogq8hheFxMR4Hutc2k/Mg7jGi3gQQD4xulypZBf9JnM60kum8m0Vwi1dqKpQgNJ2j"
    "OiDj0jW10nT9i2U3WFIrYm4Z9SJB1D9x1NTeOq3EgQOmnBIXUvSPxXvR4cDRVspVHyPoH4sbxCu1IWjSbAisXVGTVmOVOhUMyYYq"
    "2UHZrzqYGpYQ69bWU5SxsR23VTClX4lLJ9SSptu9b2eHpNJjBrkxqdjooSuGVw9K/QaxJ1UfjS2RzdicI6ipBmigKEAFhdw4os65"
    "qvE2FwsB+VzWXyNIcQHiPg4hYz6QESi0INgRMznr70wM6NXFgGCBVPWTh7Q9dC7W3+HBxIAOHJSwZthxiF05wLkh759RUP/ytsR+"
    "6rnroSamnFO9PknXQ14XYfUeOhkfrsBjq9nfYH1HvIDFXaVoUpqyUlipbWJpJLAkWOh7pEzFpBhFj9heXxW2zF5IOUVL+9MLaU8l"
    "S3dCt9Zn+3508cQ7yjB41Y1BnpU7hiG7J+RAPg0AHjEPsYnCSCMu9xhTmTUe9WyFqEQq5QXL9ASwiFdRxfNEBg8TsyHxvvY3HHF/"
    "9A9ieU9OYAfLP5CAw+R1QHWiZ2z75D1aYm82UP8YIFWiZiBsa0E5hgZr6M2Tf/Lm+O3xmzeQNDSAR+OoHLsYKS4CFJXwJydGFZRc"
    "RzbB8NIA8pSvomCl0DQGIKfSNj9Hb5RlD+9HOVpQzsXNJwe+p+DVESfQ+geqqyuYqmQJsM0mEw/BFfHzlaOAjceyuLsQ2IKjDQDU"
    "kghWSHEaEaTa1oS/PoDoyKwohSSRPoViToIvEkUlv3xh6oubX+IaNfnqEdfBdqxl3X8Zt0KP3ArCVuXlKrbHKA4HojnuyKEbfUtV"
    "4YyHPoIPh2bcgynbrOOg3X6a+tmdcRZsc15rt2ZT98+MrQmMoNnej1/qTSgVrzJqf0Rg9P4irQrUGSoWMc5QdvSpuymywyfwxjSg"
    "kU9tjzr8O3heE2jHvaT1brT3ErpMkqg3mOBafQgZLhn9Oo8IzAqvfYWHRmEZecRpjEhqF8nBQYJtPm/3ghFkS8GQKkDzBKHJOOg8"
    "Gt1fgrCqrIQkpVkKnV8K2HXps7Aky/gbkzR7MjtfDWK1YfCwkUQ2kkCGP0qJIkHSP2dMe4DcitHbgikNOha2LJ6Th2i6bomnKO44"
    "sS4LILqD7b02/l5s5uvUXlSUv8njsACDD52I0E22FshDaAYzkFzVGdiBrWWvxxBQOXQYLKE6ajfJqLolXkjW3JyTpRcgC+CaxBOQ"
    "Z+JAvVRVoYkTR1UFhfKd4qLEEwwUhGCG+Uxd4Gi09qDmkgTYU47gtSFObxEx4VeLuOI5SA0kU+o4soyUGEa+iskmcragfpTHAK+/"
    "hCqeK+rNYuWZ4vWZxIcA3dXhPSzsBKF6cPnKHuw4QgEcDTID89AxnU4Vs8Pfu9UvPRWuN7H4jqkIg5xY/Eb8RYNqG4oeRjAbzLKO"
    "Pr8SsojT9FAaDcc1OwesuL/6cHX969XHw+xi9Uf7Tb7RgRjtsSW1yoQQIoLeRRD2UshhQsX8eFEKFBGn6R+Xzwpx+SyHy2cZaUWg"
    "22b45i+pg921NvweEqW4LDX3Dm4WeWkQQUwx8rALdl5e317c/y2KQEZu9pu72x8vM2KQl397vLpIn4z0v8tAHsLhferwXRveIbAK"
    "t9n5KGxCHa4tIunBTpEXJrr6/TGxfrcC6InlGw5PR9WLBdD1/O5VAP3w7LYI1JCuEEVNkZowaufDqCZcZMJFLRdPneGiJh3vuhI1"
    "sbuDAi733crSyPRAHnRGcMMksqAB1YIT+5lwMZ/LFrIHQZRNt0ntgyo2QUock1lx9lp659VIFP2RzbLAgQ6lMNbBRE/OgjrD/CQ7"
    "yM5DMkfxGx4UwQm6dA2jREHVugFmDy9xtCJohp8Jwja429caB7spj9Pt/XKQ4ztPrq0S9tA2obGMMiyj5EeYYeYzJr5jJ5vH28Rp"
    "c19Q74vJ4Ud0YGv/7u4moQheXqf1818+XV7df3ssPwExiKoDKyOnsJ162quBWHVSTWsjOqLtWlrAfq2ethHPi5qa+qk7FFpQ2pmq"
    "tsBlsUCpmb0HGMGMLQfi/+F+KlUlG9pOqQIKI/ZVamVRouVwKf5KvyIEq3AMaIeJ6jYF6IRgDFfaWEztEyqeVBW9FZOP5GLyNZJl"
    "oISeRedCoeME22Q85MRyibep9QCIihUZzVThQ/EkLr4FoWkCdGKAxNPc9dKLNE9E4esQSxvYIX7LnKyFqig4DHCMzR+pGn54+DV4"
    "v/dI7XZoJhQ+oRU++SfHfzmRBREytEijEL46hbB8fbM6+2S1qAVkgzCKsmG3w4fcugafMDH6RmL0ptLEQdmd1lzK7ONZtD2IFNXP"
    "cs2e/iIQK67zlQncbRH2QCqHjt8FavE22/UZ4DGSdiSAw2N7kwAu7Dr6nNWFLs8dtiEybrDibjCxbVRMAE5Smsh1JyPXW164ZjxF"
    "n5SD5RN250cZjqL47UGenyhw1AwXYmR1N9FPQePxyPEj81AgBiY9QD4dD2WvdeqtwTdDbdnYXGipa9Vngou3H8i/CR12BJ6mICYX"
    "lJTksudENHRHN4rGHNSqcvWagy0yyWuqTKXV4Eq6SuLLJOMoyyl/nabsU+jswPWvbcy9oZ/lacwTQJyqN+WrDsD5lpwmDzO6XBAn"
    "s5pzdC/3HOHBqOpnyJ1D0BK7FrGRUE2k7x6vIeNxE2E4lycATD2XdY/lWRF0MAKnvoJx4BGxTWei1+dpV8uh1MEeUfTvaC/SxeJE"
    "38XiRN/F4uSFLhaQ5eZnVIcrniPnZ9WJ26df5vPFh792N0XOghT4cis/RmI8wXW6JcPDaVh+N8og7R+0uVDOV07K15leNGdFReO7"
    "mgjKC3IJ6PonlLeF7MC3OXbg2+2KiStCpzNvOHVxVqlQrSWRJuuNNVFfbX+hai8rOSCTlMYB2UkHZHwpjIlNn4lbaTGkaWtYDi3b"
    "5PokadMava3YW9MavdslyUL/lmygnuP/Chusv+wDG0K38uqOsM+UBDjYqEk3TIioA4XApIfMuLden3vrnz6GdnYZkRGtLh0n6VNI"
    "pDZVWm1K8HVVOFpjZD30oTRZPzjcR0ulGiWJjMazx2yjWERoR6UnHlzqlnAKJxsl12XRErdyd6lLqwxVl45tSOVUy9h23Cr98mK5"
    "ZOLddeHV+O1c7RJvBu6Sz8WJ+0wtonKqKBdaVqhacpt5RrF8fYqlab1aq07ZwfDn5d3dwcKfx4Xyj3LSj7YCDbBvlVMVNwRGTaxR"
    "b/cwn5cSRIzACGJ/+jqwuQ5d3V8u7fVjMFm3RFNUlYytyAKaOmwkdTA2mKafLI3ttq3Sy39mowePLI8ydPLwVq4+/g82GnIxajfE"
    "I8ygCgXA0nuPZmyFbOZMBwrQCHUMBoCHXM2oNUNjvOYSUT9ibE7GUI9gQR3fI9BjAu6GHSfEhhGUT1DNJoJqWgRZWGxQY+w+OeLt"
    "MESDEVoqh7O0CFYE6iQIS8MWdyjgMDUWwZfE7s04lT803SbCGAodO0byDIVIysUthTiJ8UBndTY2pQn2Wpog2B5LLNkYhVmxGStW"
    "HT3bDNWn/m4oDp/52wy8ZD99t22o3iC0nowNGKA+mh04QZUH8ikggu4AfAC0033HzG8X14/Xtz921jMTqJgldt84iYF+ZvgW3Wq5"
    "50lKg/VrM9ZvQh3KZ5XEnCI1cm6znEMjvZTPNEXUQzvAeLBfqSS658JuJRyinA873E9q4O59bKqe8ja1+7bKof1JsNul2W2Vo3uD"
    "/GIwalQ92GUGrmIk1E4qNgblXZ4yJHjLEGBOpNc5QDmHg1YzAi5nwKUs8Jjo0ChfjpYuG/tWFMUV9FlNio33uWMnwCDH+2zwz/Xb"
    "k+GHU/hjiBEYfadOzTO5oRUURnITNPLYn/4ZsLoGJenzZqaOyaaojpRclgVUUNhUDGeLcHaz+7ZK8/wsVOIZ5kSlMGaon8kBuTro"
    "Mhg6VC0nKmuivyk0Q5BAJ/EPGHGw/ygUkoK+XdCcgS1RiNAHxRPeW5UkVHTYGYNSGnSpmDI25uK/EoJBvi6J5cnIClKK62YIlKQa"
    "IBwUNwweijiUO4TnyuvUhY5jYwR+OOQRW2ndL2Ovv8RCEaHOa5TcDh0zeUquqWHVjhpWBhN/9Mox8R/vL354PMz+s4eKYL4LvQcy"
    "bOWckmAxmj7aEkX2eP0Wr9/hX85lFaf5tiD0cJkYyU54me5E7vYCl4npZ9lR1Gzup8heM2Bm0+K+KDpxQ9GDphrJ/eO0UI2005wa"
    "aafbNdJMLwEDBoj62TheFVzPhsyAPdos3wYKeLWrO2trXO2hP6ZczmiSyKQr7rG8SMDqGlzCD7GpuiWcwtl1yXVZtLxIDbwtWq+u"
    "XbtQuZoibfe162rWbQ8aFPe511m+LoH+2PjfEVuJIT5/r9zsZIz+H3IFGX0Wf/13NBX/d5C/FH8NzTHpcoei5c/YFmIJOjxzT6iY"
    "wRiuch8hW9IiAYgEtCNoIeEX9K0bX3rHjpFBji/dpCvuwZE798v4FIPhPXQnnhWJTZzpYxNn+tjE2Uv9NcIjv6wwUnS9c9E0KBOT"
    "xlt3U7mMQp2lEsliFGYnz9jJQ3WrBEvjJCY3L81QqbQO/WUJhsZJDEPTDN1o+8V17yRNHzu1NIhQpRYZLqjDMrwHeb0hU4S9WegH"
    "bszZXoTwq3FaJsSR9JmUkkoWqRHOHtHbCYbX4PvcwrN2S06F8cZZC7UIoLudaPlWsrgIWL4ZT3OUzpnhYI6neur9ymG2ZHVn8gNb"
    "kBEbrwE2zcXfvRk0/lWV6pg7V8XwwhJ4UfE8KJhHsKqXF3aSXxEyH6BPzIFrE+pyXWE74xLu9jkwyHEJGzfNfqutzcVPy+bvyyjf"
    "kPaQbX+v7gPkYRerK2lL2+mhpfradqYU2/sS2FJxjNHnjJ3kkjGbYEfjm4iIUrwfCap9MT08HA7L9Mu7u5sE0y+vU/bt7S+fLq/E"
    "gpcSEIOoFzN7t1T5ZhQgWZc5Q/kJ6zXndIKTdUaGUPp4l14dMjUMVB1Z/BdHVX2RhR00ImiGx1D3lzMkfsMaRkLs+xw55Jm4cGch"
    "9G19EYVUMQtZIowDmNDUUeixDrQR85boCpSQ4wdFHDdgsfUCbEqccRUJx8iaQpQbARcSsIWX2CpXDCVOYjIUi1Y11rJTW9S4uwGN"
    "GmPLprBh80pAjkPcFH07KuGjbXPRtwjhnmWnxNDvL9gqdJdSG5GTdkXQyF/LYhsDWToDHLLi4soV5h3gcIXtsZAuW6h8MYRuJkj6"
    "ccGpK/8l63QIZgflN3zHo3asrgZ2hdFDXGJct6/ObDGu2/0i7IhYbXYZBkcEfeTwaaHSI6c5tUfgXpLDNnamvtjFM5isxezGaQ7o"
    "GB+Tw+wvJ0W4rOexvrxLPnbDlMdoS3mMSA8oYXklaA5nfJ3uSw6119pxCclw/eh38g1F71IC9hLlhHWObcHAcSmNJEXWO17voYxR"
    "podLz2GNe6v7rP2+CGu/17P2+23WCrPCc9e6Raw/BlN0h6zIddVrpcTElF9FTDnwtlyoxOijHLdNOGRQxHszDDKtdwg3b7K1MY/n"
    "anOoTYqoJx03MTA/Un+gkmpUz1+1rWW+hzz8dQANZOMVUL/hKFSjnxyXKFTpkgnhy5lkx9sJWcl6rYRID1KY/x1rUgtzQoMA5hLp"
    "EFq6THxuZHyO3siXkdHvzfxhEXgFD1SB8hgVvKCj8Sd92Sr7sUFrmhh5j51NJsW2fSm2Jv+o2fyjxH5dwlzfouuNAGqMlyaPqgrc"
    "babVSVcYbHLnWnDcdqMCm8EHxHi9LZ2GS7C1Eh9QvgabSZDrQ4Kc6ib5Ea+PdFa8vDkogBQPwxmVLPefwK71rZmsuRaBxIWxDalu"
    "wlL2hBnnhKhwaTYHVjT0NaG8MEBcTGfM3q7v+oMcs3eMM1RPfan0YPiOJdJbuutnSSOjRnqIqh1qs7FeBOQO9VlZplTR0fsQaluB"
    "w9uExjQyWN027soGq/tasLrrez8n7KPuFtEYXX+XYM9vUvcLYirQrU4ib98nq/YOlEIJidnyb9FVV/7Tts9ldMeGYr4eWrqUuRBn"
    "UR3J0Io6PKjaK+mGcp6wKZ4ldBCbTYOGe9Q7R2SxFMSyL59ta1RSo3x2e5vLUz51u1zBHmERdQ8Po/prB8S/yTIBrjRd7wJc74qw"
    "+p2e1e/0H8S7lwvsyQ20hIIbJzlgTt+brii3BlOzV0xNC0Isplpny0IsRiCtbSjfMtHUGgHIWvuHjV51lLvFgldNGsyPmM+PtAaz"
    "vDsoYDB7YuAOBjNz56ru4Agu8dB2VgazylaFvjnv0QKPxZQj5k9n3kB1oBmtY3jKgTD8HGVFQ+orEba1I+1kuBxgKmOzUy9onqN6"
    "0LvkyVna2HHijedVsxuPQU0gl+CxRFdCJ0412Wq2hiETTG14mnguph5HeBpwyvScf9WGt+l1flSnzdGtGogd9mF0sKn855uL29ur"
    "j4fZYurPxzLdn5qHQVfAiDaDDe1QgBk0rxL8DIebYPKWEyjSTLfZqceRJKl2hJO00wwriCZRWnv2kaaLxIcUvXPFnxYqc3KaU+bk"
    "dLvMiSUYJrhRoThikrKp+oi5ZoxlM2v+ncNWezNicgTSuRqKDXRkbxkGtzXe6k3f4QryiJH1UNVstOOXyZppkzjCbjylv5Msyj0F"
    "d16lZEywrQUCyQm21dX2q+ftvkp2+dqcvnWx9iaYq2MHdjn+xvZgkylm4sRdWbwVkhzjWkcdCzjedLHgVtEuhaXwSs7Q11oVmIdo"
    "+INHlkcZYfno3iAvKA+h7yEXw3ZLe9yA1SECrkLv8cD6e1maCJ6jYun6XMeU4cI4lY82+Y4dVwsHSB/5jqS8LTkt4jZGYmIpGSEA"
    "U6d7v8VHOfH8ZYVcyC06E73ail4B6KoCa7fozMbQHoB469jaFqeVSfxtg0RaBhFvm2z2ZvubrOoy7G1zVvW188xodpf68NYgzxKl"
    "atAuudQAz0aWzz22IC6CdGiZx6x6Fqlm9ZBuDVjwc0QXC18+HI18T45byRGYoyWmYLTm2KnGGu32dj/IsUZV3nyG7aQFWG4oDiW9"
    "gx3DJ4Ua8OT039EjLE9eQFgCMrh6HnpIfMjC+PcXPzwe5nOpH1NMOfdLIwYTRK+6/pQ4h+mzOFzKcjBN97qZKE7ZkuyLKF4140wj"
    "rW2Foog+UX8jLYd4VWqjJ8j65LY6cHF0TyyBCuxPkBn2V2Y/GE6VWgMk6HrjET8499cLYdoOXTIhsLWXaiiVSdw/c+a0iN58mtNO"
    "VG/OnBbBVhuYe/scvAaWWBcssVHPo4Qi6b2PIVLpRQ+kRPvs0L8LhdiEoChFMO054jO6XEKLdUusWTTDHDksVrJC9tkCmIz8x1Jc"
    "FWoJgnWkR8uEr2zQMv3arQY5/kmDlqk/KN5o4lPLkKitiYybMgfNlzkwMLKYz72Y0z3P677ldjdlJOrfzMXv8oaV2xRmUfeJzQ14"
    "5EaYU64aD5bB82WR9kkS9WF9jdO56SVunM6NsT9pAxe0ZZN2c/+UlfZ41+gG/LWjfy0GI+uYbIq62JLLslVOtkvszB8AVANRgqMM"
    "N1tywCDP0TYSQ4c8HLuLq21CbdUyRTYzgXkH0NmEKhyfbLiHqKP6o1jMd6DcqkvAMReB/RyyEkMM1u9V+tJg/ZQ1ceM0PTw5js8K"
    "ZUud5WRLnW1nS83wyelZKW9ORNG/0FeD/hxsyW2wjCRiJH1c7vUkB2rEAfdy5SHey+FY7s2lTOMUWW8gE/W1nLFtZsnfXpyrCRrD"
    "0jRLuT+dEl6OpQkaw9JtV+UCe9asFEsTNIalaZYKU8eBzhDbHP354e42m6VxmrTtSS0P/QvZlHfRI5PDOeAGzByVCA1PtG8/Xfye"
    "Puw+3Nxdps84mOAy7YtZLJlbra5ritQUdu1kYdctR1Bz3orHjY50pPFXxIcMXvRYpJWuSj6LO4cg6IcNOCCACPkuChTsczQXnHSg"
    "Sw20hZmIEcRdCjpoX8NU/qLqMKP6aQtyi6jOrqHeovzJCM3YCi18axY0rgE3x5Q+Ewd600jMAj9HDnkmLlow2c8GO8gS7EHUSbas"
    "ifetgVmiJ4lXCk92KPRjk4knPS9YZleG+NFMzFLCBIl+4xZm6csmh8u0uumZ28VYoWmPQBHZ5LhczvSyOXvBAo1/gyXkkSLro0ya"
    "89J0LvX1+tPnu/vH7nbUUSdqyeTDBNGrzj/EC9ibqwTB05QmDl45Dp7SAkvKYZu4N66FA8vBJOO2JRl3idfEHZaN7yWpetfOZy8w"
    "VsUzKszkMqs+SdU7Tjeo1LtkQb1IPUzK45F81RwCSaoeyCPPm3b1+2O++zNypt3c3f4YDk/7RDURkmH5bM9sWpNQUmupxey2bnlf"
    "RI/auh38awgRXuW+gxRV/+Af7cFm8jheb0d05hb+r1siKgrRTC/PVoE0P6siDkcZ4Y7w1iAvzBEUgage3fjEHLKWxRSxoyINBlX5"
    "+tz7nXNffrj4/PjLfXfdlwvxWbGsbvda02tDcUA2X17c/nX4eH9x+/DD1X1PvwrjFDXOuNaxvg3OOJdYhD5XggalSA00qJPQoES8"
    "LYWnKWUhaohNJ9X6zi5TrKytJrspVlbITC/ZQzW9pdTkD0nhCzu1FxXltGY3bpVf5IK41JodZbhFgjuDPK8I3oyp4BMJLtXtAtHZ"
    "Dpk7cIbFEIhyNxfI/s2FHdMC9D6KZ+LyzA9dHxiOkfTQLDg5LVYbNa846mnaMQEfVQkOB8N7yN3jQlH345yo+/F21F080ct03usz"
    "XWIkJtGlZKJLo7kNf/wvztgIcA=="
)
