"""Holds say what they stop and when they end; an order keeps its active ones in mind.

Before code  safe but for new holds, which the running version cannot write until it is replaced
Locks        holds and orders, metadata only; holds are rewritten by the backfill, they are few
Backfill     holds that were released say so; orders keep their active holds; who held is known by id only
Undo         drops scopes, ends and who released
By hand      the backfill; an index of holds that end by themselves
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        ALTER TABLE "holds" ADD "released_by" VARCHAR(120);
        ALTER TABLE "holds" ADD "expires_at" TIMESTAMPTZ;
        ALTER TABLE "holds" ADD "by_name" VARCHAR(120);
        ALTER TABLE "holds" ADD "scope" INT;
        ALTER TABLE "holds" ADD "state" VARCHAR(20);
        ALTER TABLE "orders" ADD "held" JSONB;
        UPDATE "holds" SET "by_name" = "by_id", "scope" = 31, "state" = 'ACTIVE';
        UPDATE "holds" SET "state" = 'RELEASED' WHERE "released_at" IS NOT NULL
            OR "order_id" IN (SELECT "id" FROM "orders" WHERE "status" IN ('CANCELLED', 'REJECTED', 'EXPIRED'));
        UPDATE "orders" SET "held" = (
            SELECT jsonb_agg(jsonb_build_array(h."id", h."scope", h."by_name", h."reason")) FROM (SELECT * FROM "holds" ORDER BY "id") h
            WHERE h."order_id" = "orders"."id" AND h."state" = 'ACTIVE'
        ) WHERE EXISTS (SELECT 1 FROM "holds" a WHERE a."order_id" = "orders"."id" AND a."state" = 'ACTIVE');
        ALTER TABLE "holds" ALTER COLUMN "by_name" SET NOT NULL;
        ALTER TABLE "holds" ALTER COLUMN "scope" SET NOT NULL;
        ALTER TABLE "holds" ALTER COLUMN "state" SET NOT NULL;
        CREATE INDEX IF NOT EXISTS "idx_holds_expiring" ON "holds" ("expires_at") WHERE "state" = 'ACTIVE';
    """,
    "sqlite": """
        ALTER TABLE "holds" RENAME TO "holds_before";
        DROP INDEX IF EXISTS "idx_holds_order_i_5b51e6";
        CREATE TABLE "holds" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "state" VARCHAR(20) NOT NULL,
            "scope" INT NOT NULL,
            "reason" VARCHAR(500) NOT NULL,
            "by_id" VARCHAR(40) NOT NULL,
            "by_name" VARCHAR(120) NOT NULL,
            "at" TIMESTAMP NOT NULL,
            "expires_at" TIMESTAMP,
            "released_at" TIMESTAMP,
            "released_by" VARCHAR(120),
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_holds_order_i_5b51e6" ON "holds" ("order_id");
        INSERT INTO "holds" ("id", "order_id", "state", "scope", "reason", "by_id", "by_name", "at", "released_at")
            SELECT "id", "order_id", 'ACTIVE', 31, "reason", "by_id", "by_id", "at", "released_at" FROM "holds_before";
        DROP TABLE "holds_before";
        ALTER TABLE "orders" ADD "held" JSON;
        UPDATE "holds" SET "state" = 'RELEASED' WHERE "released_at" IS NOT NULL
            OR "order_id" IN (SELECT "id" FROM "orders" WHERE "status" IN ('CANCELLED', 'REJECTED', 'EXPIRED'));
        UPDATE "orders" SET "held" = (
            SELECT json_group_array(json_array(h."id", h."scope", h."by_name", h."reason")) FROM (SELECT * FROM "holds" ORDER BY "id") h
            WHERE h."order_id" = "orders"."id" AND h."state" = 'ACTIVE'
        ) WHERE EXISTS (SELECT 1 FROM "holds" a WHERE a."order_id" = "orders"."id" AND a."state" = 'ACTIVE');
        CREATE INDEX IF NOT EXISTS "idx_holds_expiring" ON "holds" ("expires_at") WHERE "state" = 'ACTIVE';
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP INDEX IF EXISTS "idx_holds_expiring";
        ALTER TABLE "holds" DROP COLUMN "scope";
        ALTER TABLE "holds" DROP COLUMN "released_by";
        ALTER TABLE "holds" DROP COLUMN "expires_at";
        ALTER TABLE "holds" DROP COLUMN "by_name";
        ALTER TABLE "holds" DROP COLUMN "state";
        ALTER TABLE "orders" DROP COLUMN "held";
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_holds_expiring";
        ALTER TABLE "holds" DROP COLUMN "by_name";
        ALTER TABLE "holds" DROP COLUMN "scope";
        ALTER TABLE "holds" DROP COLUMN "expires_at";
        ALTER TABLE "holds" DROP COLUMN "state";
        ALTER TABLE "holds" DROP COLUMN "released_by";
        ALTER TABLE "orders" DROP COLUMN "held";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXQlv40aW/isFAYuZBTSN9pmeeLGA2+2knbjtXludZKY9UEpkSaoRyWJYpGVh0v99q4qHeBVNUgcPlRGkbbIeRb1Xx3vfu/4z"
    "0IkJsfXmA4L6LXJd5Ay+B/8ZWNBE7Jecu0MwgLa9vscvuHBi+MPZuLEhBlIxckJdB2ouuzeFBkVDPoRqDrZdTCx21fIMg18kGhuI"
    "rRl/yCUwMHWRhRwwg88IeDYgFoAWQM/Ici8AdtkARMEcOeym5WIDQGCzT2SjdKRh9glvnqwni/9O2ccAsJxDFywhDW7rQzBZsYvE"
    "ZE/V2S/IugB3X25v2a/YQPwDlhC74ht4Fv7DQ2OXzJA7F8z5+nUgXmRM0R/iO2oucQb/+hf7FbPPfEGUD+J/2ovxFCNDT3AU65xI"
    "XB+7K1tcu9F/EOM4JyZjjRieaa3H2it3TqxoMGMUvzrjDIIu0mO85dwMRBFe8t+fXXAdD0WvqK8v6GgKPYNLaPA/U8/SuGBAIPYp"
    "8Swd8itvsE7fmHCBxlj/3+A9Y5Tj8d39aPx4PRqPB2VkHFzSiMXnB7ZcKnhkwhc2e6yZO2d/nrz95n/Omlf+KP6Bv1w+XH28fPjr"
    "ydv/5h9I2CTzZ+BdcOc4vGUT6s4cQRqnAlf3t7eXo2vwNLh6Ggy+ic+CLvQ/TYhwLbOEvJOie49nN5abL74EWUqK7DuXkGIgo0iI"
    "4ZC1FNfLKhRGyO5dCGjGX+Jvfz8+Pjn57vjtyfm7s9Pvvjt79/YdGyteOHvruwIpvr/58eZulBQgv8Clsea+v8AynL8iOsrne0Sw"
    "nZXTNNMTq+JdmVXxTr4q3slXxbvcVbGWg4Mg22KzghihF8kCWFP0QhIFnB9d/ybmsUnpH0ac43/9dPmb4Li5Cu7c3t/9GA6PSejq"
    "9v59iuEmohSyJZfh+E+P93f5HI+RpFiuY80Ff4qjtV+s58woZn2ay6n5zx+QZj10s1z/wNjlYlO26bh5TA9I3oS/7Ir1hWe3ZhBt"
    "8cYiy52d3EUr4+bT9ePo8tPnhIw+sE2G3zlOLI3w6l/PU3KLHgJ+vRl9BPxP8M/7u+u0KKNxo38O+DtBzyVj9sXHUI/zLbwcXkqI"
    "PlQbq5w4cZpaW13bDvrEmXNU5sw5kp85R/Iz5+iVMydQ2MfV12OScgvrsmUi6tuS47KarHIW3Rw6xRL2qXq47I5LrbvjgoXH7337"
    "xm3R6SJm2fALE6gtltDRx5k75JjIxmZvmcdm+gq0mAaiB19SfIMARCCaZzKLaJAHMIT3hoXwQjBqE2xhyi38JQIm1BEgDnCQhvAz"
    "xwQg5ZY/pgJhsJjx5gBtDq0Zom+kSMCCzRR+k3qTfyPNZdaxQgL6jASE8i6rGITje2H/JKVyWkYqp3KpnMqlcvqKVhBbbaVXUJKm"
    "h/LY+ypZy4M4OnIqSSNOsaOTO7OrHYIk+Okmfq+gR8Vpergujs5LqVHnBWrUuVCjktCMjqHPpgqnQZKqh7xuEJ2kc3h8dl5FGmuK"
    "Hkri/LSEJM5PpZIIbuVJgt0qlAR7LzdQ5dO+Egs6q3xhxIhS0pisXEQ7KI8iv0eAQka2OWPt+5u7y4d/5MPF73NQy/f/GF1fpjnv"
    "IM6fGmhJklKhmJ2EVFpi519zt+cD0piON8gx9eO3h0XWvnCf1jf1H4nJDHX2B3C5+3+CNPYeQiv8HswxdYmzGgLiuRPywmx/T2dG"
    "P58LhogJMPAzAlOEdMBIiaUhEVHAhITF7ATYpcA2oIYAttjz/bFDMGNkFoBTl2MHxDTZMycrcZ9YCLBvwB/rIAOugoADP3yBDWBP"
    "p4itFPZR8adDk4gvgPzgBwrIVNwV+vMQTB1igiOwxGy9ei6AYAbtC/AWTIkTI7CIP16KYsS18fAtyuMYlf3ipT3igQq/GZjRE3+4"
    "HJMIZ2U1IcSpthKbcDCSWHO+qv7fY82/lJFVYGOdyzX/8y6iD4cJBEWHR1YUBYdBRFJrH6q1Lt7udh86Pjr97vTdyflptP1EV4p2"
    "newOY8OVQWDO1JaHgMRIVAjIBiEgk1XuniLf3SOCHm7vDYL9jK1VEc0YSQ9lsTW/cJzLC5Tne5f7tVBPne7Hb8swl42SMje8lzfX"
    "+b3Cya7izhRis3/E5iOC+ViNf2NYhNLMoyEb5nrMeX4Gh0lEtkaY7gEgXSDdhz3kYRjbTsgoMpxzz3gFXtQELxpLrWjdGa9yK5o+"
    "+xv0XqpzX537+z/3fyKTvFOfXy488/9NJvX9Mp+gtWKHOTKp75jhR36Qvemf9dx5EXhdhC8GgiVxFkxD0AmiviNFOFiEW4XrAMI3"
    "49OKH6FAzAnjgP8sw/A/bwiop815nCcnfUbORDyf+1P8TKUni62lCZpDY8qfQvwXGgr/iqBh72liyiP9hWNFvL9JeEjqE5ufyPY/"
    "n332kt12uSsofHeu3cz4u7OvKR6H3Qv2u+F7h4K0Hf+Z7GPY9OK6j3gkZh81QSukS7QfFW7adfxUhZu228FAXca0fPzp2vJMIYob"
    "9uowgLGT+HZIvD+ZDP7vy/WX6w/7WS2lwKgCLCoLRYlNtwriHREovHsDvDs6+qqwPkGk2N8rd0NzAdTK29Cec3cn3gaXuNDIUUdl"
    "cE80XnmI0wgOh0wrcDIcrhiZZuQUYiNP75Cyck2gmJlmJrdcK7AyHK4YmWYk+0ZerYjuBKGCCTsJE6aMUKdebH+SUlVCaLOUkVWv"
    "2kWcTkm4zRLWOEpkjAVmUSdRJ0uu5N02ebfHvXPjInOQ7+IRt4avuHnGwnFS29dzbyHg5+BAwJ4mPDhDgF7Yc4zVOq9mgVbcbcLf"
    "kfreG1GIww8HcckFYPMUGfyKHxsS+os0aBi+Fyny/6R8P+zDqXD+AGgElk9uAIn4qnogfz8vQgWQtChioU72y+5SX1qH2GzZ6MgP"
    "BpUCYJsEg7aOlbuIBk1yV2xmVfgbEezRhbQv59EO+NuQ/6g7OtRO/Bedc5L+enkzurn7cV8TfdteUo3olXIPw/G920MadBZJC/TK"
    "93J5gd7uS+Ks1G5+VrCbn2V387VmXi50KabJ908f2XNoUsaOTYglK5MfiIPwzPoZrTLbffpoTUQadkwm38I5F15dn/4OXEYWYmwq"
    "sm+uIwO5/uZw+Xh1+eF68K0ZVOBnZLuXFl3md/qI3R0WYQMLNm4MxcD68MBozqthUCYcHvkIRckMHpHphv06gnoaFsA6Mm3iIktb"
    "AWZuyDNBOCQQ5XZzw0SZ8Z0w4xNyK63TxIl6uN03qNrsMR+03TJoOCE02BKrafoRSQ/l0WAc8JS9JXJsB+cVt5PLI0XWR5k0V2yQ"
    "VK8ETDYuBNwyqKc15V/ancVWLe9ERad0xMt555kT5DwiBwcMTFk0ifuFNo0lRo7pemhdo8aA1AX+4wIbhpfnwzwfzH/6OhUNW88E"
    "a0jkk3F35wpBR2belDVlJBHM0hNqu+HLzVozzSrQcgOHT4mxPyWq2Zkpwt6ESO7B4GzJDvWZTR+bre3cEhvrm4V7k50YtmGpDT9y"
    "GSTKbPBEWApcAiY85MJgd2fsHS6AQ5Y87ILQoASpwGVE0Q9AsUjRddh+h6YuIM9BKq7LdzgQ/ayzYbEbfPST5VkLdpZYY/8Zogcr"
    "mGKHiugOh7ANkQITiUAQgQaJ3F+LuICTiSTZ8NsElVR5tIfIBt5f21aFDu0LHVJVQlSVkLbYVw1WCXFDxbRs2lQ4vjdKw9ZCnCz0"
    "4tYIv42RNWS0qrDbUmHW3WhWvDPHfJEod9GqOKHOVV1UGWIV0d62pdUSS+qBt074BJ3FIMeSWt8cFllSov3C2GTj6mM8H5kNMoV+"
    "CSLxPFHfRyMm8u0QC4V9JRWWsy29q0VYTkMdF9qokB0OivOozZHuGUiXVE1L3C/cgWg4crxRIbVf56LAGM+rCeqGhQ8GjmdRwHVV"
    "tft01eqT7z5dMV2UgtU9BetxTuzczY1fL97U2IjNnGYmcni/bfd7UXqRIsOgQYerJdu12HM4Ri1+9WsmMi1rBWZE3p57E2xXVUZs"
    "Q2hBwSZYsUiTqtBUrUIT+ziE8sKcpBxeUygel+MxXwfQGEsyeaSMTpH1ktulmF3A60y2FHYrpbSG43vI3G1osukYVc9ynZVsIhcE"
    "qibpesjsMhNZPo+P5XHDxY4ixHSFSinGEUEfZXBWJjyVjZLLgd9L7d3z3Lp7Bbv2PL/yXhe9C9sH5pLMXaIJxbJs4nz2xkh6x+Cd"
    "ZMk/w/yoafl2vabo4yaxhQRt2V79mlefvYcsMFA+4ZNUvZvz2zA1k2x20IxHjDljxJWOKqzOUvaO3Tuxb/AE5rhI5BtMOL6H28tJ"
    "GRXkRK6BnMgzZE5eyZCZYK2KEILh/ZvhR2Um+JF8fh9JJcBuFUsAWovqVcXjRL2Txg6MUM9xeHp4JQM0RtPHTafMniPfcuQ7TvF0"
    "N6A18/LLokglEafZ42TX0X6me0MwgA1XvDfVWIerKmGjabL9BSscne5KHFsIH22Ji+7Sxj+j1SDHSRfcGRa56aCNxwu0qu+pu+Tp"
    "GTMHmn5eRliCE4HLzzdBRzPIo6Hmfs9WCijSHCTKeVKXOEhX3jrlrVPeui176zRi1y++FxL3kNvbr7vnb2djvsNVUXBSZL2Lj2qw"
    "BISDnkm9YupJShV13ragqIR95yBYr/9FklK1QunkVGiJ8v2IRPffQY72Hd4qVL+pP2gT9Zud4tMp8ChyhE6NZxbSRWkJv5XyhCds"
    "86zoHFXcZbudpTTxQ9bExRSorL0kqZTysj3lBb3YmJHUafmToFQh3a07shL5kVRS3FK2X8YI+tfftT1ljDmbs0KpXMf4kZ/JX4Jn"
    "dUsy38KZ90ox49iEbFM14zXn81SyuFgKlDI+bMy/4EawqN+TiOcuLImz4JW9/KSsObGVpnV4mlbTMZgt0q92EoGpMOXdYsoOMWpD"
    "yiFtD3m9fUTZhpSyE0OXWWXykOI0YS/ZvYsOUezAes6Z3O8Jm7fQyuf2mijF5gmj2hWfwz17v+bV+/v724Rl9f4mXQPmy6f312xL"
    "EVxng7CvDGbrLCnY9qBt4JbAtlcedYmZbyRE9wptBC0YVd9CeGTkE6KvhIXAdm3kIJ39C0y48v9URsLhGQnSuH95hY0tx/y3yUxo"
    "LgdDGRO71bj2bAy/7ofvmTGsYm7bEnOrFF6l8Dav8H52iO4JBTVbcD64Vaju2v6gDfBwC0DHxYzrosmFiP8l0ylSYQcHqefShVfl"
    "aAqG907DbTDQQGm4u9VweT62xjgyI7nJxfLQmhTdHjUxdr7dfbh8+LAnfaw5626J8GzujnnWSpU8qDRZb4q2bq2KvgLSFZBedrdR"
    "dkViXDftik+IUig2kYxdEd4qtCtMf9BmKLo7Z3/wduEBJu83rjJ0QCwNfQ/8aQkmKxHzvGCTMqgcCt3AEIET4klLI38dcBKxHL2o"
    "U+hGfaKUcdJu4ySUd1mVLRzfQ9W4wY7jsdVWegUlaXoojwab+QqfZLXGyjGK3sH2DUrCQRq2McrtOl5QtCpG1MOVsRM3SsS0yuV6"
    "spS9q9mzE9gk2MGrsDpG0sN5fVKKyycFXD7JAafQSw6L5b3QwvG94G+R6beLXmhz18xxdcuZHY5XzK7BbPZGnihWxCyYLNN/ery/"
    "y2d6mi4Ni2DNBX+KHsP9EgLnSLEQ0vxOKS38AWkhUBfKqvWWKD8SEu/xwPz14WY0ur7rDvCd5Ddvou05ORyXbzIxkh4oJvveZZYO"
    "dl1k1QBfk5QKfO0k+Jqs/2PV6b4VI1N1Ztom35aA658drOVC6/6NYXHADhuySS9B6AK4jtnRGFdFBisvKRKWSR0CF76wi5rh6fIw"
    "nq9h8FCABEVFVhWG3nlMSo6hq/K7bSm/O3MIpWMTWyQnr6CoP22KcH/RDruUyN661CYyOhMbYLmNLEnTx+XQmqIf9joCNimbynU/"
    "YrG0HZNN2bIfyWnZqsofc2zb7Ct+YpoHSSoQ+SMK9ScajB2bYvAmhUCWcAVc3sBUBB74uX1+81IejyAUNbDE7pxrU5vGQldvubbN"
    "VmstiqxtkSqkIm132eYBOg6uljEZI9kj9HX/a4fgRcnMfy2uVin9Sulvo0QaUfqnDkJj3q68jhhyiGuJomXAYDOSqNjuZP9tTo53"
    "y+6thfezjQi7QU3jksyMk6h8iRa1jRnBlwfo5sLL4a1hkYHE85S42DaxjDg9r0X9DA0PAajrSBeQMnTBnJjsKZMVCHOh3jxZT9YE"
    "UkzHNuHyAODo72/fAhNBi7JfwX9tajrVSNbafqJWi0yovSuSchMqLvcKm0+arE/aTB/2oAdEkfMMXUkF/fjtwr3IWQ+svx19xkhD"
    "1O9iBR0EFsh2wZQ4EWYDDGwhlax+eL6sBiLfS2w6B4StpUXBF2INecTI+og0NCeVPzxoudjNUZ2KbNw4VZ9O5j1btzxe0svRispH"
    "W3p5ytEusdCH68frh1+uO1RoIM1yoi3G2EVmtey0NJnahXbo1V1zewuO3Uf+sJvgWR0TUFnXbmZ6Jry7bM2OHm6uRs01dgglkNvY"
    "ISaeosYO4TesbyZ8JEtgeprooRULkMOi6S0zG7hfdx4bI+wJzP28xMQU6RfgLXjyjo/PT4FvtiA9/Jtp3nNGrkyMAzQxeDetvKzz"
    "IgUqRtQbaHXPylO4BKsxPk6lOF+P8xZ6ccfwGWLBk3GeU4FH0EtCJPKIi+Lou+cqK2Awj4tvaYRhi+DrpjXRKmpSiVjEewuNCPvf"
    "7iMRG5XhFuIQJZrq5trnJ/KMeI6oVAONBpTQQs1gbH1N9EdC9ACv1tjL8N4BS/bAi1CPDHRSQD3TV0SRqVTLw1MtJdWMSqFDPa5s"
    "tH1USKGgDaqTraxOdDg4XNKm4mW9g+2kbNBzgqgHGel7aMg3WeXOd3m0SkTQw+28wUJ11ZO/VfJ/h5PDu+QIOlzruxt+oDZa1u12"
    "A10Ra4odU2xWD57gc7aDX3rMsLCTX2z02GHD61vk91yljIWQBY9GOg9k5fY3RcYzouyRDjHZBWaga8xStxB7kg2x7lMu4WoIPJvn"
    "DIohzH5Xdvvh2e3BzKhrusfIe6ju7aLr8krUfzOj5OA6XM8+pX+m5fZ579lsV6uTJpUiVPhJJfykJVHgH0nqtIpfLzy658TYIDM/"
    "asDLNB7bRuvk/AuwnGMe0+E3BxDtSYZhvwB2HmvERoC/LGVnFvufRVwwZ2+JLJGk4t/3f2CIvv/Ov80jv/P7k4VebMxOhzF7IHss"
    "svgnIUunQY8CZEzVeX9w533nimZeXo1ufrnej5x2EMPJ12LOKpEdNdH4/R0yJ0e7PWK2lhfqIEjzAjiK4N6QoofK6Vmpkt1nBSW7"
    "z7IluxXa2w60l7G1akGXGInybJTxbChE/WAR9bVqXHUKJClVUd02S9lBBlMAanUvTJEqOXdCzpO8sgoF2mGCrH8Q2k5OTZWm3FYX"
    "pODzFryP9+FzuiWWsp7H+HRsldPR53sORBkJRI5Rii+1SZGcsKvpXyhYYjoPfIQIzOEzAkE7CaZ2Lq1hlHs2hQ6HFOeQAo2RClRS"
    "95APlAfIpIAzeXhw1DWVLJEo8Q4N43txxyUuNDh4uQxy2DjQqfEpahhIf7IcpCH8zLbp4LnLKBQZs5cxEKX+JR6VDLgknqw54zeI"
    "/fCP8QFWIMBc9h0o+P0jG/U7WCBkiwhm8wLcfbm99aFSP8tOvIyFniyKoKPNx7xBlXigwb6F8zeNnR5gyVhPgY2IbSB2nSzWlTw8"
    "G/hHS269+pjrjD0WORY0xuv4tHTZ+q8D24BapJDw5rBD8DWeWJ1323NmUdXDvPvBxbURnx6ksN+OnQ/DAuzX8sxJtSKma4reJe40"
    "WMD0mW3V1erbxSj2Bwx3BRdWIQx7dWnkHFYVdpR8amV7SWwvyQ5z9NoW08FyLR8eLn8YddXPN/WMKTYMEZWzGe/zn7RHOXy5++HL"
    "7Q83t7fdrZwTxkdtJonsU/Yqhc+XN50VALaeCdbQhgLIPmWPAuBsvrn75f7mqrvrwEGu51gbSiHzkL0K4a6zoR+QQyYV61gnaHpT"
    "82Nrmv484FmSm/J2y+H4jdost0zNLGDYTrosxyCkkpM4DjqpKZxWTeIIWxWPZIJQ+SPb7I/0bC6HOkJOUqpAk85PhbAeX8XKUymy"
    "Q645ZUBr5sFZJZApTrNHbVVHu1oSKV21jKoq11TluPUrmFLYrJDNf0aZY1DINbE8WqWV1dfKJtgwaooih1RJor4kVDe6rMuzjMdz"
    "+93oUs1Uqwgkh7SPcmmuWk9XGmh2yi8nO8Zf8w2Fk91Cbp102Hz63pj6+26sEHKTtzrbRBoJeiWNetIQwWh1F0YOsZLDJnKouSRy"
    "iJUc6skhiuesJoEEmeJ93arx8cDXagLI0iop1JNCqyq21MOlAjf2nsCpnUVz1Io3yyXeUbhZg8GsZ2WYfiZn+pncmjgrtiYskldP"
    "YoReJDtTOL4HOcpFjorr30bFUFPkp7i9v/sxHJ7Gn3J9h5Vz9DNR/v0zpxtM1fcDY8YuWSDeKYfOKwFPecRb2Z5aFGp/flpCOOen"
    "UuEEt/KEw24VC2eduFNlk0qRqb2q8l4V5ntVyhRNEfXumG5PrmjI6axsKqeLXsUe1SnZlE0YTc3K9uWM3mILDWR5o+Lm8NXcUdG2"
    "eIME0nWPwqg1IbRWwPbbnZMpwO73flok0pMppAiGLQyRuU4mHUTzJJU2mcgmJxSLl0pnS6q0xY5tVfyzZGmLkZSzkpPBH3GSPpXr"
    "3FoYIl14ldRUf3gPDYcGddOqBb72X91rj97QcqhREWxUoVPSwbVJ2l6urYp2aUm0C2OGO7Ydnh9Vp6R1DnWfJvy+3ZVsQkwgxXRs"
    "Exx0Wyy55eSR9kkSW9t6ajrlG3LH93KK1/HFN+OF7x37lwjP5u545kCzyu6SJuuNF3h7CVkqQ2PDDA1KPEdDecCKNGZtTaEmZGZC"
    "Ym1RiZtrAsXMbPRGVWZCxUwpaMRDTast9DWFYmcmtg4Z+Jnj4RUYmqBRLM3AE2HZyAosTdAolmajEHn5j0ocjZMohqYZGlS1qcLQ"
    "OIliaGbRs+0Qu9XWfIxEMbQFXe5bZ+S3JXGO2Zm6p7mVpJGk6V9txfaE0bSw5HoTQME2aq7nTPotMPbz+kndmvFlOZtc662KTXpk"
    "xh+PvR/khCZF94ZFkUk0GLVBr2wLARs6TMEHxBJ9NZdwxXtew6gi/YVfhZ49esGIgF/yWgQh8VL47lzcZrMEGao/9uEFH6ma6fEw"
    "jTLBMsfyYJljebDM8WuB3N0raPz58urn7tYOVRUb2lOxITycxtV3oxzS/hkE52VEcy4XzblcNOdlReM5kg4Er8gloOufUE5KxfSd"
    "FMT0nWRj+pQbfLe+nRo1K5OUqmZl52tWRj6mGpMhTasK1bZZ0u0EelV+XiuBxTam5rW2l2OIb8lS8xL3h2UwsA0T9D5HiXhRe0L+"
    "QNGJMUDIFLx1ePCWypHZlfuUr64aR2uMrIcYSoOO1GgfrSKTFJHSeHan8dCYR2hDpSfuXOqWcMrqPal5WcKlut5dtqVVhqpLxzak"
    "aqplbDtulX5540eE5amW4a1CrTKIKKuvT/7KW27DVFvvKXHAjBCdhu3DHQQom6YXAJumJz4cTDxXjPN7dkPKlE+s+85ZpYAengKq"
    "/Kvt8a9KqhGUc6/uu6hfp9vFYkq9yilnCaINE85aeiqXzDhbo8zVOJimO2wmslO2IvsiioNmnKqB0ZYaGKokgCoJcLjs54ZTHf4n"
    "6XoTCtFQXfiGq5K32pxpriq58my3FedVnu1ue7YDeFHm2I7fHpZAIDetOwvCUp+Bazt47AUI+2IBjc1ZUVfWInHHNy9BS9i/4g+b"
    "XWVqCeDzSF56NnxlVXy2X7vVsACfVMVne+Ygb1k4YXv846oisKoI3B4pqIrAHdnMVR3aFoESqg7t7ie8Ap0bn+IKdG6M/UkbuKQt"
    "m7Sb+6estAddw+vgrw3xtVgYWcdkUxZiS07LVoFs76G1eORBNbL6KckBwyKgbcKGjmk4dhOobYoNBKYOMUVJFP7cIYAUYD+Oz4UL"
    "xPE3v56KRjz2YQA6iANzUbCfhZY85UTF+h0ilsbnT1UTN07Tw5PjqFTpgqOC2gXiXjrVAR6fnVdCcyKK/rm+GsRzoCa2wSqSiJH0"
    "cbqXCqU8KoilPCooo3JUoo6KRaHYmyuZximy3oRMbM0mhoZBNFitBmuCRrE0U5DDm80QrcbSBI1iaRaqNKGrzSuxNEGjWJppSwMd"
    "i31ezm760+P9XT5L4zRp2xNrLvgTGJh2EZEp4BznBn+yvMd2up126ozjD0j32MamTRy3Vp2WFKmq2tPJWi4ZIKg5tGK01pEGErwi"
    "PmT4KmKRVrpql3+dECIKu/IQIc8BgYJ9ARaMkxaYrERV2CkbgRyb0blDQImfv4jZf1TQIx4rpKE3T9aTFektPp4M/GbXnt/EOsBC"
    "ZvgZWbzMrIhZoBfAQs/IASZxEH+0BTTGHoDZ0xwEKXuz9c9yvgqfEn0Se6XwZGdPBAaaugJ5gSK7MowfzY1ZSpgg0XfMxCx9Xedw"
    "Yd2/q2CXnsAuygptT7nI+BqsII8UWR9l0hxK07nU15tPn+8fRt0tLeyfqBWTDxNEB51/CE2+N9dxgqcplR+8th88pQVWlEOWuDfQ"
    "wp7loJJx25KMa8MVcsZV/XtJqj0eovs6PHcQxurzDDMzucqsT1L1jtMNKvUOMrEbqYdJeYzQi7RLYpyqB/IoQtOufxsVw58RmHZ7"
    "f/djODyNiUo8JOPq2Z75tCqhZIsJJT6yVW1FhBRqNVRfDWGEV7V1kKLqX/hHe2IzaTxeb8PozEz8X7dEVDZEMz09WxWk+dkv4jDI"
    "cXeEt4ZFbo6gCER978YnYqGVKKYY1vRWUZWHB+93Dr68uvw8+vLQXfjSZMuK5CwUuem1ptgjm99f3v08Hj1c3j3+cP3Q01WhQFEF"
    "xrWO9W0A4xykIfxcKzQoRapCgzoZGpTwt6XiaSpZiBLiHUElB2MnqmJlrRGFKla2h2JlRfvRlvCQVHxhp/aispyW7MatwkUukYO1"
    "+SAHFgnuDItQEbgeUwMTCS5tGwKR2Q65O3COxRCIcjMIZPfmwoZpAXKM4hk5NHehyx3DMZIemgXHZ+VqoxYVRz1LAxN8UVXgcDC8"
    "h9w9KuV1Pyrwuh9lve7sE91c8F6e6RIjUYkuFRNdGs1t+Pb/XVkcJQ=="
)
