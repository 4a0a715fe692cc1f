"""Articles can be bundles of others, and people wait for articles without ordering them.

Before code  safe: two new tables that the running version does not know
Locks        none
Backfill     none
Undo         drops what bundles are made of and who waits
By hand      a CHECK of parts; a partial index of entries that are not over
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "bundle_parts" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "count" INT NOT NULL,
            "bundle_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "part_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_bundle_parts_count" CHECK ("count" >= 1),
            CONSTRAINT "uid_bundle_part_bundle__43eff0" UNIQUE ("bundle_id", "part_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_bundle_part_part_id_9e9232" ON "bundle_parts" ("part_id");
        CREATE TABLE IF NOT EXISTS "waiting_entries" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "quantity" INT NOT NULL,
            "email" VARCHAR(254) NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "language" VARCHAR(2) COLLATE "C" NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "by_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "since" TIMESTAMPTZ NOT NULL,
            "offered_at" TIMESTAMPTZ,
            "stock_item_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_waiting_entries_open" ON "waiting_entries" ("stock_item_id", "id")
            WHERE "status" IN ('WAITING', 'OFFERED');
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "bundle_parts" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "count" INT NOT NULL,
            "bundle_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            "part_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_bundle_parts_count" CHECK ("count" >= 1),
            CONSTRAINT "uid_bundle_part_bundle__43eff0" UNIQUE ("bundle_id", "part_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_bundle_part_part_id_9e9232" ON "bundle_parts" ("part_id");
        CREATE TABLE IF NOT EXISTS "waiting_entries" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "quantity" INT NOT NULL,
            "email" VARCHAR(254) NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "language" VARCHAR(2) NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "by_id" VARCHAR(40) NOT NULL,
            "since" TIMESTAMP NOT NULL,
            "offered_at" TIMESTAMP,
            "stock_item_id" VARCHAR(30) NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_waiting_entries_open" ON "waiting_entries" ("stock_item_id", "id")
            WHERE "status" IN ('WAITING', 'OFFERED');
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP TABLE IF EXISTS "waiting_entries";
        DROP TABLE IF EXISTS "bundle_parts";
    """,
    "sqlite": """
        DROP TABLE IF EXISTS "bundle_parts";
        DROP TABLE IF EXISTS "waiting_entries";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfX1z2ziS91dBueqpmavTTsVO7J2Nn+epshPPjGcdO2d7XvbiKy1EQRbWFKElSCu62/nuhwZIiqQImqQovhn5YyYh0SDVDQL9"
    "8uvu/zmYsgWmzndn/pR6F47nrg/eo/85cPCCiL9k3B2hA7xcbu7BBQ9PbDkcw7gxEQMp4XLohHsutjxxc4ZtTsSlKeGWS5ceZY64"
    "6vi2DReZJQZS5xFmOUMuWyFvjj20whxZc+w8kiliLpoSm3hkOkIrl3oecdBkLcYRNMXiFTAnp2g1Z2hKp4h6iGN1kzyLF+KIzeS/"
    "uPhlaIHdp+8enAdnyTiFN0GCgKOljS2CqCMHisdSZ4QeqSBHzBE3goeJnyOuIZfYeP3gqLfjCMFti9n+wnkvhz1j2xc0ZMZcQeNM"
    "5UXmiL/PPOKK5wla33WJY61R9HL+giO8YM4j/HPx4NjsUbwO/IEfBtzg9NERzBBXBXuSv/36l6sr8QR09x9X1CPAft+h//TJ2GOP"
    "RAx1BXO//Je4TJ0p+SoEJP755UDwekynMFr8V9z9coC98F8wePk0nlFiTxPrQhHI62NvvZTXLqc/yHEgzslYsWIzdrn25syJBgtp"
    "w9VH4hAXC5HGFggsiWBBhZfU7xAXPNcn0Q+Ybi5MyQz7Niyzg/878x1LyjRYvDPmO4JJ4sp3dMq/W+AnIn7w/w/eM0Y5Hl/f3I/v"
    "Lu7H44MiCzW4ZDEHFjkVi0zyaIG/jm3iPHpz8c+3b/5Qz9nwSo2CB/56dvvhp7Pbb9+++Td4IBNfivqOroM7R+EtsU69R1eSxqnQ"
    "h5urq7P7C/Rw8OHh4OAP+SyxHtTTpIA3MgvX+rbkzunjpeNlSy9OlZKh+MUFZBhIqIQIQ1bvQziP8Ap/+svR0du3fz568/bk++N3"
    "f/7z8fdvvhdj5etu3/pzjgTPL3+8vL5PCg8ugCQ2nJf741j+a4v3H9iUZHM+SVXP9xNe2HB/sy03wf7Et/GuyLfxTv9tvNN/G+8y"
    "v42NRDabXlFpbCiMJOqUBHOnxM2Uhe48iVNUkkV6R9oWRaNbUrvnRUzXU8pVxvHAmE2wky2NGFVKGBNBtq8vI7qyB4Hkbfc3N1cw"
    "84Lzf9pq/09t/te/fDq/uP32UEpBDAJFLPNMCPTGbW7/fHdznc3qGEmK1VNqeehfyKa8yInctb0oh+HAjATDw5X+7aez39MfwYer"
    "m/P04ocJztOsD9TuMtt/nGZPm06L+//bIpuOfs/Rbzn5Ow6YYeW00ZCikibatXXfjjIqTcoySz8iGN66Pymy8E/0K/9Ev/RPXlj7"
    "yshOyuCjYKNHFxo5KIr0zh+QfBf+pYffQY4M7i8/Xdzdn336nDgEPgqmwp0jeXWduvrtSUpe0STot8v7nxD8E/3nzfVFWnTRuPv/"
    "PIB3wr7Hxo7Q+/E0zpPwcnjpD/CSzJ5iNjdcmGDraYXd6XjrDjtiurHbtxZHi/QV7OBHKSTgpuRdzEl3R7B9oPPgyZujlx14XIzb"
    "xX1nU+cpdGlJN9p7hNEc8zliz8SVl+WQwDlGvVHkIAucdfBP+S4ocCYiTh2LSJ+dGjL2l2OPjcL76p8Ihe6KyN9nY+6B240X84dp"
    "PV6Ov5gQt9xptaGp57x6Na4TvRMrLvxywkhTGhWisgqR+OZKSiFNasRQWQywo5ZR5MLxA3Rgnbwrosi90yty7/SK3LthKXK5ARLL"
    "ZtbTd0K52Vt4xCh7tSh7HwmeXhHPk0rMlrYXu5ur7k3FOPERwcDd9D3uwUpFj/iZIH8JQUjsKF3uFEKxNmhwQuESNx2P2kIbXIon"
    "wgokFhVPkHod/J3LWOwqDP2q29MRxFZXc7aQeuFqTpwg2LmaUxv0RzGYejoN74s6+oVW+0/5Gy2PuSq0WUTvM5HOgltwhyKdCXmX"
    "1BBDslpinW2fka2oJeoDK6GXRAQDVEy+L/JVfK//Kr7XfxXfvxTjJJhnRfvvyVfNB7ChGIQk8lSNi9/v8+MKkaZxdXP9Yzg8HWxI"
    "ubMJ5+K0LhPSiZGYkM4OIR2jhL8qJTwZtlZqY5kTJ04zvKjGYZEz51B/5hzqz5zDFzEEUmEfl/8ek5Q1fJcdE9HQPjmQ1SQrhD7H"
    "br6EJwMNoh8eFfrujnI+PLj3R2dcDMzyF8IiOshyMIT3RrnuhWDULr6FGVj4K4BsTwlAwF1iEfoMPgHMwfKnXHoYICrkBlBx/p3W"
    "E/AkVgrc5P7kH8TyxiHI2XgChukJCOVdVDEIxw/C/ukMxjP2tRX+gpI0A5RHi0hPg7ntiiTgdNPkBWj1qDjNAL+Lw5NCatRJjhp1"
    "ItWopGtmSrFiU4nTIEk1QF636J3kc3x0fFJGGhuKAUqixQC2eC8vUOXTsRIHu2sNHnpDlIb9rz0FtuqZPPLiHoEXMrLNBWvPL6/P"
    "bv+W7S4+z/Banv/t/uIszXmXAH8qeEuSlMaL2UuXSkfs/AsIe94SS+h4Bxmmfvz2KM/aVwC7yqb+HVsIQ53K1GfsoQmxIFMbtML3"
    "aE65x9z1CDHfm7CvowAbCmvBlpgAGzKyZ4RMISuahUjRnOxuGBsmd6uEbIstFmLOIMlbJmrHEr0DwIGCL4gBYnZOxJcCeeGx2aPc"
    "7VjWOdyV+vMIzVy2QIdoRcX36nsIo0e8PEVv0Iy5MQKHqfEPDrwT/LwYJMLCrkshG973gndKEgeY2oCSoxWgLsJ0+SlbiReHJAqZ"
    "Ux5iZAUfHY7lhzzaJMlTieBw10ooALJwmTat/EvCRAhZU9y5UjpYXzhMH9gVBldrksM7JIlYcnhJo2TA5kghyy/H8DvRmyMnfXSJ"
    "vE7vVHR4bIsi5zCISJoDlL/Z7z50dPjuz+++f3vyLtp+oit5u872DrPEa5vhjKWtx6XESAwuZQdcymRdssxERDDA7b3FCIRga1k3"
    "a4xkgLKoLVgd5/ITKZVTHwwf3uF59KYIc8UoLXPDe1lrHe6ZjJRGzoReuJGSvlxp9pf5CmMkw/sSW7QoGi5u0bEAa2OmdEecqD8R"
    "nO0+VTdGeY7TeTRkx/SrOaRMgedSegvDDCyE+RM4DMETqUdG1Z0jlbfQMzVc47rbJSW+jWynzmm4Jt2p7fO2RUCB0XpfldbbkXP/"
    "ZzbJOvXhcu6Z/w82qR4q/YSdtTjMyYKrWCkc+UFCtTrrISQYBEJVKR20Yu6T0BCmjPBYEWoZ6QQdQIZLFW1QbVqQz5nggJrLttXz"
    "Roj71hyg17LENXEncn4IcarkwQdHfEsTMsf2TNWslpOOZMhT0oj3XFDONyV6xIMWDFDiD2J9kqV6vnj2StyGmGX07qDdPMK7i58p"
    "p6Peqfi7rQK2QSZdGNJciuUFuo+ckopHTchaVancoQaQQYAXPAYMAryLh3OLxjD3sKfxvl44/kKK4lK8Og6COMnoTkjcnEwO/uOX"
    "i18uPjbztRRyxeZ4YrcdsXLTLRPviQhMtGeHaE909JVhfYLIsH9Qwbb2chpMrK075+5eYm0e81Qxz4IQiWi8wUekPTjgMi3ByXC4"
    "YWSakTNM7Sy9Q8vKDYFhZpqZYLmWYGU43DAyzUjxi/xKSRYJQuMm7KWbMGWEutXSbZKUpjhJl6VMnGoFaOJ0RsJdlrAFXiJ7LH0W"
    "VXLntsmNvLsm7+6Edy49sjjIDvHIW6MXwjxjGTipHOu5cQhSGVgYidlkBGeEyFcxj73epLo9kTWETeAduYreyNo4Cg7isVMk1imx"
    "4YrChoTxIgvbtooiRfGfVOxHPJzL4A/CdmD5ZAJI5E+dBvJXWUEGQNIhxEKV3K/9JX51zmNTs9GRDYXWOsB2gUJ3jpX7wEKneljB"
    "ZlaGvxFBgyGkpoJHe+BvS/Gj/uhQe4lf9C5I+tvZ5f3l9Y9NLfS6o6QWm5bKvA3HD24PaTFYpK2Zrd/L9TWz+y+J40K7+XHObn68"
    "vZtvNPNi0KWYJj88faRhaNKWHZsQy7ZMfmAuoY/OX8l6a7tPH60JpGHPZPJHuObCq5vT38WryEKMLUXxy1Wrabk5nN19OPt4cfBH"
    "O16Bv5Kld+bwVXbzndjdUZ5v4EmMG2M5sLp74H4OBWq4EA4gH3FY90XhKqFeTFDixkF0ShZL5kETYyTMDX0mCLgEosoGYJgYM74X"
    "ZnxCboV1mjjRALf7FlWbBrOhuy2DltOhW8iJ7bY8WsQBz8RbEnfp0qx6k3p5pMiGKJP26n+y8sW52c61uTvm6ulM8aNuZ7GVyzsx"
    "6JSeRDmvZZ/yOwKdmQ8yLJrE/VybRnU8H/PN0KpGjezbrqYLbBiomEkhH0zNvklFo84zoxaR+WQQ7lwT7OrMm6KmjAbBrD2h6oUv"
    "t2vNtKtA6w0cWBJjtSTK2ZkpwsFAJF9PeY3PYvksxbedWWJjczN3b1omhu1YakMhl1GizAYkwnLkMTQByIUt7j6KdzhFLlsB7ILx"
    "oCqw9MvIoh+IU5mi64r9jsw8xJ6DVFwPdjgU/dlkw1IvePSD4ztP4ixxxmoO2RYZzajLJbrDZWJD5GhBJBBEeoNk7q/DPARkMkk2"
    "/DWxQsIyG7i5TsrGO9SUd8hUCTFVQrpiX7VYJcQLFdOiaVPh+MEoDbVBnBzy1asAv42RtWS0GthtIZh1P/qH7y0wnyfKfXQPT6hz"
    "ZT+qLWKDaO/ap9URS+oWupl8gkqTGZbU5uYoz5KSHVHGUK6yuo/nJ2GDzLAqQSTnk/V9LLYgyg5xSNjq1fhy6tK7OuTLaanfSBcV"
    "stfjxbmz5mTq22SqqZqWuJ+7A/Fw5HinQmq/zWWBMcirCeqGhRMj13c4Al3V7D59tfr0u09fTBejYPVPwbqbs2Xm5gbX8zc1MWK3"
    "oNmCuNYcO957WXqRE9vmQdO5ldi1xDzgo5Z/VTUThZa1Ro+M8F03OVMZseAm2KHKiGWLNJkKTeUqNInHEZIFc9JyeENheFyMx/Ad"
    "YHusyeTRMjpFNkhuF2J2Dq+3sqWoVyqlNRw/QObWocmmMaq+47lr3ULOAaom6QbI7CILWb+Oj/S44fxAERG6QqkU44hgiDI4LgJP"
    "FaP0coB7qb17nll3L2fXnmdX3utjdKF+x1ySuSsy4VSXTZzN3hjJ4Bi8lyz5Z5yNmtZv1xuKIW4SNSRo6/bql6L64j10wED9gk9S"
    "DW7N12FqJtnskkdAjLljAkpHGVZvUw6O3Xuxb+gEZ4RI9BtMOH6A28vbIirIW70G8lafIfP2hQyZCbXKCCEYPrwVflhkgR/q1/eh"
    "VgLiVr4EsPNUvqp4nGhw0tiDEeq7LqSHlzJAYzRD3HSK7Dn6LUe/4+Qvdxs7j352WRStJOI0DS72KWlmubfkBljiNfSmGk/xugxs"
    "NE3WHFjh8N2+xFEDfLQjIbqzJf0rWR9kBOmCO6O8MB1e0vETWVeP1J1BesajixcqLyMswUnQ2efLoKMZBjTUXPVs5YgTyyWynCf3"
    "mEumJlpnonUmWldztM5iy+rF90LiAXK7/rp7ajsbww5XRsFJkQ0OH9ViCQiXPLNqxdSTlAZ13jVQVMK+cwmu1v8iSWlaofRyKXRE"
    "+b4jsvvvQYb2Hd7KVb+5GrSL+i1O8dkM+Zy4Uqemjw6ZytISqpXyBBK2ISs6QxX3xG7nGE38NWvicgmU1l6SVEZ5qU95IV+XVJBU"
    "afmToDSQ7s4dWYn8SK4pbqnbL2MEw+vv2p0yxsDmbaGUrmN8B2fyL8Fc/ZLMH+HKe6GYcWxBdqma8YbzWSpZXCw5ShkMG8MP3Mkt"
    "qnoSQe7CirlPUNlLJWXN2dJoWq9P02obg9kh/WovCEzjU96vT9lldmWXckg7QF7X71FeYs7FiTHVWWV6SHGacJDs3keHKHFgPWcs"
    "7nMm1i12srm9IUqxeSKo9sXncM9u1rw6v7m5SlhW55fpGjC/fDq/EFuK5LoYRJUyuF1nybhtX7UN3BG37Qefe2yRbSRE93JtBCsY"
    "Vd1CuBPkEzZdSwtB7NrEJVPxf7TAa/VPWTtTrPop9cY2XYj/LqgjBsgCmgsoFyzMhrUavyLK32uJZ8fsjG84CjFtqizmeygxvAhK"
    "DUtymz6RB2cCK1d8XKrolarTuZqvkRO8WlBRgrpcZliLJ6HJGnzIxJ6FM8vpoPonlOUMJnyQq9cjj9TaFABFNuPQA1YQLIRt5NtT"
    "NPddDy2YTOXGjnRcq+dCj1fmenPxikLy6trmz2ouTSf1aGFGBc1iVWVQT6aGr4kX++nAGOx6VCx3jjheGzvs1dlh2tQKfRGTmtMq"
    "umSJtZfmYuy1/Sq1DfsbXoY6DMzfYGDNXYE1G5viVdsUiSxWoZGXa/4eo2gQ154W5eEOn2DNlZAbTwTuGEiuMwrStumX4aHKqS+Z"
    "TV9pkXdNRK1UvU/ayGU0q23K4X0oe2n27FFdEvzLMYeQtkE9S5xe1x/Pbj9un9SJO7WEeApFeHICPFkVvpSjpqQfPEHXoCs8uhJn"
    "dGH3W5s+8MiTVZLTCbpqnO7YFrI/fnfE0fwr9j7MiZVZnzy6N8pzNINyZcGwXQoDYy8oTa4KV4A399eze0Sn4ASlU9VuiapeTrJX"
    "HeZP0BBqAm3qmEOUK1rITkhfmiUoMd83HAXN7aDauTenHKlW4CMxM7XmkCL4THjQx5uo2Xd0vbZfr+Y1u/H07tVnbGf2xsrb2CKa"
    "Bo+PXu5q/fKf9rkcFp5OxYeQkSWvZ3CMZHA83ot2Hz9QymzkabrBcbvFnuZS1ajmS01QGl9qL32pHVGbP7ts6kstd7s/anArV2le"
    "qkE7wLedECYgezJLTAGbzYjJknuVmAH+5Jc5oILhgzMzWsyL676222+0AJQPtcCPxzJrYeozQVN0nfC2DsLEjpc/po9zbwxFlsqU"
    "7UqTDabHWG2hzifxI6qGF0LaRhf8zYe/9me1F3Z6F2N4nvd7n1z/eHH9t2aYXn9MxyQ2mMSGouvcGM6Jcf00nD8RzrE8JbcM5/DW"
    "KM9wXqhBu2U1eHNA92MU5kiA8ewxeyrzE94jtSyD/AEE52jQyQ2g+9LSlnEnnZ39JTp6uT/5B7FkUOe/jPU9XOtbo6ZpbZLmVbPG"
    "bL/Gmx7HfCCbr63wF5SkGaA8Gv9KNvKQunApacQpBofxb1ESLrHokhKnVHvEBNEAv4y95FxETCvdPmGbcnBRw734BYMdvAyrYyQD"
    "XNdvC3H5bQ6X32Z4X8nXDBbfi6sar2swfhD8zTP9Ln6/T1h9IRe//XT2+78lLL+rm+sfw+Exrn+4ujlPMXvuLTLy4vTMDscbZldg"
    "tngjXzaPEBbMNtN/vru5zmZ6mi7tFqGWh/6FbMr35sRuRwjAkXwhpPmdUlpggrQQuId13RMLlIMPiRs8MH+7vby/v7juq697hqnt"
    "uxkc128yMZIBKCZN7zIrl3oecSo4X5OUxvnaS+drsh+DODTKr4MYman73zX5dsS5/tmlVqZrXd0Y5SPSxJAdUzjwBpRmCa7KiqJQ"
    "KScs8TNCHv4qLlq2P9Xj1L6E6LjAExQ1vTM+9N77pPQ+dNMOcVs6RYRTfzvER5dxXiWfO0XYHJxnnxJpJZM7uQEW28iSNEP8HDpT"
    "hH25gXgnZVO6DnsMLN4z2fwRrr8XyrAnl2WnKrHP6XIpfuInoXmwpAKRPSJXf+LB2PFCDt6lMPsKr5HHkND4AXig6gyOJAQB8AhS"
    "UUMr6s1Bm9oV7G+xaakCUeH4wUHHO6QKGSj5PttuY9fNLtqhX/MbkgZdXze/9ci9qFn5L1YQMkq/Ufo7KJFWlP6ZS8h45rJFFTFk"
    "EJtCWlUlUbL9fPNt54/2y+7a8lfERkSzk+e1zIyTmISgDlUKusdfb7GX6V4Ob43yDCRIxAOx7WIZAT3UBnrGtk8Qnk7JVLqUsYfm"
    "bCFmmaxRmOwnSwJNMKd8vGQgD4QO//LmDVoQ7HDxV/R/djWdKmQj1p+J2CETqkNFfuJyL7H5pMmGpM0MYQ86E4aY+Paz9qDwVu4e"
    "hNWg6lvQZ0qssE4YdJIgX5fE8qAvhoMwEorAKWJL1bL4nz52POqtkU04R66go88EskioTYI0kovfP198uL/4KLcqznzXIkilmch+"
    "EZbY0hDodCPEg44YGC3FqDnmQfuJqLDZjnuZiZgV3OM65CbqaynpDm1rcV01/F7L2V1xqiGdFg1bXOH2WI75carB2AoNcz48wcZZ"
    "OwlAkrJZnyLLgyT18CPI4SpgjNLoVXlylzEDNhQDwFLupbWn5ow8fMmjDGBgX1MVsRiU2G+6QGKoBfbH259mObOextQji3Kpl2my"
    "ITrzOwNZ2HB7W0IVuseLyS6DuXomoKK4ha3lmYAu3F7c3d9efrhvC7twLkwgm3zGbmYJwtjdUZ45PJHjxksxsJZKhGwWlNPmDIlX"
    "X6OlMpcfGRKMZhILKi/BSIzU4/Uw0OD1gt1BPMQUUhjAJjXKMWktwYcMWJW+g0w4fkimV20WbeL7KfYhJD85cyDXmIQfbmCFZREj"
    "2JckXg3cKkczUku+Bq1o+FjOxO6g0YfSS75rjG1yyRfGyG6+9E5pmVfMwsFv3tIxo3u5GqYdjNol6Lu0MQBeZbPsQKG0KTmF1t+y"
    "IbcMkwTapRdrr63KBJpq2K9RjTSg5rarcRkQc90uUVM59fW1Z7slnLjP2kM4fjv3HHY3A+sDPzyRpScbqoVJKuJcdsRUssWaqpW5"
    "wpCyIsZIiMOSuGPl/wkPcjYLurEFHiRJl+kugnZuMP17deiLgQ46FEPsNWQZK82Ui0e4lLmAugAgBQueL5NlMJrTxzn0lhPTikcC"
    "Q8gUzajLvRFM70iKOeaSStyymfNIuPfgiDELpP7Aa6jfKqYQqxFukekIPF6x+qDB3PK58OtsqQdBwzpP1hg1Osmr00laqIbYMWuo"
    "M54YxVjYTCrII0Y2QFWlRakY/E2LKJAehs1vL+4ubn/tb9g8UoZKxDsSNAbCt102QSl/ZTgaIxkMhKw2hoJ2W9LEDEnabrTeeQvT"
    "QGi6qJEYCM1rgdBsJJBV+SMunpyiH9EvrO5V+Ymt0ALSOwATs8HSQEsSGfKgDvgPVBSEi6MDPfhHRyfvkHLpgO8hujSBQoxwJbyH"
    "/j28Fg4RhvkcO1PpjolGhd6YyKEjTR0uS47MpDeHQcKJI70f4ByB9ilQ2lb5WOAtg96jMGLx4IQPRWiKF8B+OZXQ1V3Q1h3xb/XE"
    "9+o3jtDE92TMBp7GsW0cJK/QQeKMYWWWM/9iRIPR3hpPvVC7QDnGx6kM56txPtglyzE+RmT4Xo3vDvnqjfEzppInJRNfMol3TH/p"
    "WNGNctkvXalV2KGwe9s2SxmFukBVwxuH3DPxn/3DtVqVYWG0lr6iocam2d1OuSLPJDPtPXa3gKViw8DaTRWbkqjUszRTTpEltLJH"
    "mRZvr6OUd47kWyCwl8C+USeZHv+/ZT+GaDKTBzCAXcvYAt3TjIxG2g7f4xtb4c0qRWQgAjUGo41DvitSMQ755h3yWVtTDSyOpwz0"
    "a18qyuDUlty9eMcn9kyga92BzpSIBhSwJhbB2OoGxY+MTQNAqYWhft9KTDdSEYUwhsBccc9BE4I4tGjHj+JlTsM4RhAmQdxfgFES"
    "oIGEPTLa0M/Cv8qgRygihK5/ubqSAQcJ3FxhjiaMAcWEzBTEFF5DvksYfIFAjJiPquHC5Pl0dnldLFaRYc6EVowxW3p0HuWZLZo+"
    "8IUwVAPuCV8/dspgBY2R+OqMxBYQ5B0LTHTGPHQJoB2czKJfOR3eY0Sm7leRJDeXYJ5leuQxOaQYHIf30th9ss7cUfS5shHBABWV"
    "FtNlyzeENQ2Be9wwthPOX3O6G+dvt6VinL+v0fnbsX1pCM7f3xRo+8Lx3PVBhu83cX+U5/oN4N9jIobSHZq53LEFmbDpGq0w9GaJ"
    "wUniNXwCeDgk0jPfQ3P8DNBzadcSaId5ijxwCq8gez+Ay3PExdSq+wvoqrIQAHkmLlr6csJFiGQHBPt7hAGVImwzlzneN4CBXyNO"
    "ANAi3oqtHBT8UAllKebqNT7dnh0zoxyfrt7V+Or8jLWlFRKxwuwyVn1EMECV6uj4XRH3+PE7vX8c7vWt+lKf3VI2dh59cdCW8ZvE"
    "aRrk8pQ0w+ejImtYv4L1jb8GV+7/t7PL+8vrHxsSS+2hN+Mw7IbDkNPM8EO+zzAiMm7D3rsNg4zbcXnPcZKyhqXQTYN9EFI2vsiu"
    "GInGF/laKkN8gDahxL2nUrpbvrL47VGeq8xSA8ewi1Z3lP3G3CdwekGXcXBWzelyCf9eELF6oP3xE9TkZOKW7IbhrnMSqgLasaIN"
    "eB+QjWUVZJNW1fNtapTjy0pIuoQKn6Yb4GHSkv0KH3UJz2I43HgVs4poZe5uRdd4NvUAV3qH1KYky+vQnYIZP0UT9kxUhRWozNWa"
    "0KI+nN19OPt40VrvEIKnOg0quperPtli1I66EySs50UW4R+PzBtBKscqpmepauWyRNUYam6Ka0Fj9iAVZYGnRPV8j5GdypSS9wg6"
    "35mu7K9Ux4LlI4Q9BgaUPNnjZJVO+I75Yeo+4EMeTfwy0dgUlWFsRt3cxE5XgrfbhIa9WWWJTYWkjimhpkJSSxWSsrXSnTRNwc0F"
    "5eSOeABM41kKZ3pIrt65VIPHPD66kucOUGmQpKx618k85TlbSpWRj8I7jkSaWT732AKKrs4JdlV/5OBFlNoKydbT043aCsWWXLYK"
    "Crk+yozm+B+MuD+Z0mfK4dZKVnCdM5tKN6J06IzECGuOMEfnfwtVV1ngVQwjoTPxGwV8e3As3xuz2YzHn8HJM5GK81T8nE/MATVZ"
    "9tMBVB1o7vA7xEXZEuhP6sc6TKH+gAdiVlu8l5B//OXlG4pHCT2bU8Hl6LUVDhBNbOw8cXHXWxEF+1s8OB6x7bHgnE2JG04kngfs"
    "yuBtwFm+Ya30oDoonEE8LpgTzzxxui2o43tivHiXlewLhGa+KycHYi7bIQVdgyCjfJNBHj1cZqoztdPXbBLonRoNGwV3P918bkbh"
    "PyyE6skB9ejPj8OSCj+s8/F/i8+xjGASRAN0MrUIjFCbYRlhbCiGl0ZzUkAO6fj2RgwnWimc5AshPC1KRRliNAP8JE6KfBIn+k/i"
    "RP9JnLzwSUSn7LY47slXjW2XIBoALjQPFXLxu8y+jwAhIde//XT2u+R6BAq5urn+MRwek9KHq5vzFNOhPI0NLtqSMZ4tOtPnJ21Q"
    "x5W9bc7mtqdJk5o2NSXa1GwrxCXWdTZxg4v7uMOreycHRY3IF9XQVLrxb307M3izNWaUi4GJjR67Ynh1c/pGNSWJ2s9G3VfRZC2t"
    "QE7sZ6jS5S/BmpN9Zbm/UIa2TZ+IuqSMcYwkS8JoEFi/plP864vWQJ1qh2hykV5OIIiRD890qD93wMs8r4ux2ss+sAfA5zp8GamA"
    "A15DXUYtrqIYx7dnGR7v61/j/lKGcanDslTTnAppKcIhQbwaLpQWulxLBdxSRMNb6m2H3Lblsy2c0oCvD7Gp+iWcorG01LrsFFD+"
    "J5ZSgePXc82COYP5q1oCUe0IwZrlUnYXVDUhTqNeI6DYi2nps5hRArdk+xGLLQmCl+VCESZK9Z+LtySOjKOp+5v4mawp/Hf4NXdw"
    "5+8PDvm6pGLxj8WEYewOEWfKwQQRTyD2zBgRr86IgDRiTbZ9sRzkppPCzz7cX/560Yyc6tew5FdawvEUjW9OpXrbF09qPwpsNqYj"
    "HRcqsXmcU2Lz2JTY7GpgWLC1bFmUGMkAImANVEYxZUxfbab6RjUuuwSSlKYeQZel7ArjE/NKZSdSpEbOvZDzJCMfIE87TJANz4u2"
    "l1Ozhc4OBU7L15sdkJJMDX7Km3CefomlqJMyvhw75aFUfM9wUUYC0fso5Y+q7qQ8i6Df33C0onyukAsrAlVsCVq51PMIqJ0rR0EU"
    "AFo+wy64FOcYMPpBFdupT1RYKIK1Yy8JLWcr1YAZ27aC8HvMw7JT2SqW8WrBErVtMoWEAYvQZ7FNB/Ouwg5sYpYRsgnnQVM04ngI"
    "JPHgzAEtEfsDj1EOViSduSNIJPj7T2LU39ETIUvZl22h8gpS9Xkd5pAHB1KYxcpaLGGtiAnFK84hkRZQG/KxCkMPlXvX0R05x4Pz"
    "jD1Z2Tf+Mhtuy1cJerSFT16HRYMfHLGaPYhrQqXfkJjDbwfkvhI6sC66HGQPcykklfEm3p5g15qPPfLVk5PYQgbunyxx9ql8CLQk"
    "bAm9sRl7itzTgEyZ6IoIf4mjCcS0xHWwPd40jUlXZvlyILvSheoUNJMboS/xmoZZt31X7EDWWns/uLhxQWQNSsUkYgwNRxn/ds/O"
    "wFGOf3uTy17Ug7WhGFzmYh3+bI1cjl5wYImdkGemNmhd3zEKgyLeggm0i/3qtp+2/rBNxpFWYkfJpjb2pca+1Owwhy9tMT2sp/zx"
    "9uyH+77GMme+PaO2LXF2u/E+e6YG5fDL9Q+/XP1weXV18bGv0ggRj7tJYnuWRqXw+eyytwKgzjOjFtlRANuzNCgAYPPl9a83lx/6"
    "+x24xPNdZ0cpbE3SqBCuewtvweAWym66pdXzEzSD6a9cm6Y/D3iW5ObPdzfXmhTM4GLal0stD/1Lto3qn5qZwzBgRCIutZX+ms50"
    "TamXMEE6/TXmaCq4iOOuKbOE06pJ3A9XJuqaIDQx1y7HXP0lyKGKkJOUBkzT+6UQFCjKrtkAa0HzsSfJ8hbCoD51kJnp0fWirlpE"
    "Vd1Dj66wVrFY/4Iyw6DQa2JZtEYrq66VTahtVxRFBqmRRHVJWL7rZivIeRWSNjQDjDm8LRLx1Ac89fHOgvuTNl26aNOAocql6VB0"
    "7CtRLXRKfSQbkgHKosXwc7TYHeJVSXDPph+Mqd9wknvETU8sj12kkaA30qgmDQm4q/phZBAbOewih4qfRAaxkUM1OUSY1XISSJAZ"
    "3lfjfRLcW04A27RGCtWk0KkaTNX8UkEYuyHn1N7QHJXwZpnEe4KbtQhmPS7C9GM904/11sRxvjXhsKyaGfpyxOH4AeRh5wUq9lGJ"
    "OJFpkXEe5NXL3aJtu2Bu4QSc0ryvsVCuyk8ps99sKIaHaW3RZ5FKTSnsQ0qSDVAkhWJBOcGgnGjQC+GgdIZR4RM5nZk0POdei8VR"
    "FExv7LEn4oznmM9LucGziGv5aDqU+HPyroBwTt7p+ze80/dvePeCcDbJhmVUphSZ0ZxKa06mkmgH4kGmkujwK4nKdPwr6pADXa6+"
    "vDl6MV9/bItxOyTtb5pFhyn5C2jnrNK+IS2ceu/DVPJk2j7B1jzIG18kE/jDPn5oNV8HpUlDoJbMOZd1AWSbPEihD3oVfieEJZ7x"
    "d1koANL7vQcHBy3mwtcJCgq4JDaf+Asi4ueGPQexEzQe1Ncm/ZIsJ8I4lRxKJ5ybnO6ebZzwLF1OdyTlbclpm/3GSIZUnbw2jDZ/"
    "8ktpzWr4AO2YFlXlshUemy/v2KDbpZjfJc/xsuVU/6ePHY96ZfI64iRm38jsV2CggN2AAgpmeOOlC8mjVTp4ZFAPacE3jeUQC2KC"
    "OeXjJZNvUnzLySIdkiRq23oqIpZawioNcolXASq1A1EaHPtXhD7OvfGjixdldpc02WAgMvVlq5r0tR3T12bU5aBMVOJjJvFr5mbA"
    "im0e6tOdYiQmzal6mlPgsiyxu8YoWtxY33RnM+XMd61SLIxRmLNp62yi1lMpbm4IDDO3Ua5lmYkNM7UfOqTklPvQNxSGnVs5CMSm"
    "zxCnK8HQBI1h6ZanMiwhXoKlCRrD0u1sDSiTVoqjcRLD0DRDg+p/ZRgaJzEM3froxXZYUoePkxiGphnazXYvrwdQlvIMTH0rG62v"
    "k0aSxuD79ofv62D7nU5C+wr038lY9DUw9vNmpn6t+KKcTX7rncJMBkDBa7JSX2cKNRm/PcrDTQaezrETjqwInJSL8JsI24gW7Fm2"
    "Zp8mmxVFjdefHLZCa+KdokfmEMA+csYc+L/s1yNxjR6zpxJDCYOdoFnPFK+DMRNhrpFn1bVoskaA/TxF1zBbCH+MT6Twkg6TreNh"
    "Qq6aK0XN3OVwHI4OeydF2ErxBDFCMs90eB/cMTRCerSkXH1logcRwU6xg44eR40FD9THmR350hdD3VA1Uwi1hYZ8mQkwfatx2gUz"
    "qEP5ZW1r3WWUmBc19BuH3DPxn33r563Kb2ft/MPZ3YezjxcpBXInpfBXbFN1Yl9yLlm0pRimh+Qqh8/R4DGF0dU1xDsGRUygjyOe"
    "MN/bNEWUWhlGS+JyoXnwOfOF8jUlFp2KiaElo2MrdU0qgqDjRW0b5T9URo2cVLWbVD0wV3NmE/WIB2dBMPeFYhdvsvkoFNERtM1U"
    "TTABvcnheSq55hQmQCtMn0nQTFL+zWFCr90k1lAOzTQxvHiU3iPbTsLoqdEUX52maLGpJv+gQEe5gNZ4+DIllM6JfiZuZiJCwV5l"
    "MfoBMvywUBu5nC5y2wzvX2u4m88X183sQPWze0E4zy5fr81lipEMcEUfF0pnOs5JZzreTmdyyYJMNXuILvgaUhgeF+NxoHttMzkP"
    "4h4jGkwAsWF0u1TJKvhP4nSmlUzv3SyCW7xSU6EEoekc1QMZl66plaYbXiy7xZJaEXPLqBcJouGJo6b21mklDhww5ZS4kGJ4LN6L"
    "DgeOtlKu+hjB8FjcIl6pC0GTdkNg3YqadBqr1KtgSDZUyQ7KftXB1LCEWL+2nqKMje24nYIp/UpcOqOWNN1ufTs7JJUeM8qNScVG"
    "j10xvHpQ6jeIPan6aGyJbMaeOIKaaoAGigJUUMiNI+qcqhpvT2IhIJ/L+msEKS5A3MchZMpHMgKFFgQ7YiZn/Z2JAb26GBAskKp+"
    "8pB2gM7F+js8mBhQw0EJa44dh9iVA5wb8uEZBfUvb0vsp567HmtiyjnV65N0A+R1EVbvoZNxcwUeO83+Fus74gUs7ipFk9KUlcJK"
    "XRNLK4ElwULfI2UqJsUoBsT2+qqwZfZCyilaOpxeSHsqWboTurU+2/eji2feQYbBq26M8qzcKQzZPSEH8mkA8Ih5iE0URhpxuceY"
    "yqzxqGcrRCVSKS9YpieARbyKKp4nMniYmA2J97W/4Yj7k38Qy3twAjtY/oEEHCavA6oTPWPbJ+/REnvzkfrHCKkSNSNhWwvKKTRY"
    "Q28e/KM3h28P37yBpKERPBpH5djFSHERoKiEPzgxqqDkOrIJhpcGkKd8FQUrhaYxADmVtvkpeqMse3g/ytGCci5uPjjwPQWvjjiB"
    "1j9QXV3BVCVLgG02mXkIroifrxwFbDqVxd2FwBYcbQCglkSwQorThCDVtib89QFER2ZFKSSJ9CkUcxJ8kSgq+eULU1/c/BLXqMlX"
    "j7gOtmMt6/7LuBUG5FYQtiovV7E9RtEciOawJ4du9C1VhTM2fQQ3h2bcgynbruOg236a+tmdcRZsc15rt2ZTD8+MrQmMoNneD1/q"
    "TSgVrzJqf0Rg9P4irQrUGSoWMc5QdvSpuymy5hN4YxrQxKe2Rx3+HTyvDbTjXtJ6N9p7CV0mSTQYTHCtPoQMl4x+nUcEZoXXvsJD"
    "o7CMPOI0RiS1i6RxkGCXz9u9YATZUjCkCtA8QWgyDnqPRveXIKwqKyFJaZZC75cCdl36LCzJMv7GJM2ezM5Xg1htGTxsJJGNJJDh"
    "j1KiSJAMzxnTHSC3YvS2YEqDjoUti5/IXTRdv8RTFHecWJcFEN3B9l4bf8828/VqLyrK3+RxWIDBTSci9JOtBfIQ2sEMJFd1BnZg"
    "a9nrMQRUDh0HS6iO2k0yqm6JF5I1N5/I0guQBXBN4gnIM3GgXqqq0MSJo6qCQvlOcVHiCUYKQjDHfK4ucDRZe1BzSQLsKUfw2hCn"
    "t4iY8KtFXPEcpAaSR+o4soyUGEa+islmcragfpTHAK+/hCqeK+rNY+WZ4vWZxIcA3dXhPSzsBKF6cPnKHuw4QgEcjDID89AxnT4q"
    "Zoe/d6tfeipcb2LxPVMRRjmx+I34iwbVNhQDjGC2mGUdfX4lZBGnGaA0Wo5r9g5YcXvx4eLy14uPzexi9Uf7Tb5RQ4z22JJaZUII"
    "EcHgIgh7KeQwo2J+vCgFiojTDI/LJ4W4fJLD5ZOMtCLQbTN88+fUwe5aG34PiVJclpp7DzeLvDSIIKYYedgFO88vr89u/xZFICM3"
    "+9XN9Y/nGTHI87/dX5ylT0b632UgD+HwIXX4rg3vEFiF2+y8FzahDtcWkQxgp8gLE138fp9Yv1sB9MTyDYeno+rFAuh6fg8qgN48"
    "uy0CNaQrRFFTpCaM2vswqgkXmXBRx8VTZ7ioTce7rkRN7O6ogMt9t7I0Mj2QB50R3DCJLGhAteDEfiZczOeyhexBEGXTbVL7oIpN"
    "kBLHZFacvZbeeTUSRX9ksyxwoEMpjHUw0YOzoM44P8kOsvOQzFH8hgdFcIIuXeMoUVC1boDZw0scrQia42eCsA3u9rXGwW7K4/R7"
    "vxzl+M6Ta6uEPbRNaCyjDMso+RFmmPmMie/YyebxNnHa3BfU+2Jy+BE1bO3f3FwlFMHzy7R+/sun84vbbw/lJyAGUXVgZeQUdlNP"
    "ezUQq16qaV1ER3RdSwvYr9XTNuJ5UVNTP3WHQgtKO1PVFrgsFig1s/cAI5iz5Uj8P9xPpapkQ9spVUBhwr5KrSxKtBwvxV/pV4Rg"
    "FU4B7TBT3aYAnRCM4Uobi6l9QsWTqqK3YvKRXEy+RrIMlNCz6JNQ6DjBNpmOObFc4m1qPQCiYkUmc1X4UDyJi29BaJoAnRgh8TR3"
    "vfQizRNR+DrE0gZ2iN/yRNZCVRQcBjjG5o9UDT/c/Rq833ukdjs0Fwqf0Aof/KPDvxzJgggZWqRRCF+dQli+vlmdfbI61AKyRRhF"
    "2bBb8yG3vsEnTIy+lRi9qTTRKLvTmkuZfTyLdgCRovpZrtnTXwRixXW+MoG7LcIBSKXp+F2gFm+zXZ8BHiPpRgI4PHYwCeDCrqPP"
    "WV3o8txhGyLjBivuBhPbRsUE4CSliVz3MnK95YVrx1P0STlYPmH36SDDURS/PcrzEwWOmvFCjKzuJvopaDweOX5kHgrEwKQHyKfT"
    "sey1Tr01+GaoLRubCy11rfpMcPH2I/k3ocNOwNMUxOSCkpJc9pyIhu7oRtGYg1pVrl5zsEMmeU2VqbQaXElXSXyZZBxlOeWv05RD"
    "Cp01XP/axtwb+1mexjwBxKkGU76qAc535DS5m9PlgjiZ1Zyje7nnCA9GVT9DbhyClti1iI2EaiJ993gNGY+bCMOpPAFg6idZ91ie"
    "FUEHI3DqKxgHnhDbdCZ6fZ52tRxKHewRxfCO9iJdLI70XSyO9F0sjl7oYgFZbn5GdbjiOXJ+Vp24ffplPp99+Gt/U+QsSIEvt/Jj"
    "JMYTXKdbMjycxuV3owzS4UGbC+V85aR8nehFc1JUNL6riaC8IJeAbnhCeVvIDnybYwe+3a6YuCL0ce6NH12cVSpUa0mkyQZjTdRX"
    "21+o2stKDsgkpXFA9tIBGV8KU2LTZ+JWWgxp2hqWQ8c2uSFJ2rRG7yr21rRG73dJstC/JRuo5/i/wgbrL/vAxtCtvLoj7DMlAQ42"
    "atINEyLqQCEw6SEz7q3X5976p4+hnV1GZESrS8dJhhQSqU2VVpsSfF0VjtYY2QB9KG3WDw730VKpRkkio/HsMdsoFhHaUemJB5f6"
    "JZzCyUbJdVm0xK3cXerSKkPVpWcbUjnVMrYdd0q/PFsumXh3XXg1fjtXu8Sbgbvkc3HiPlOLqJwqyoWWFaqW3GaeUSxfn2JpWq/W"
    "qlP2MPx5fnPTWPjzsFD+UU760VagAfatcqrihsCoiTXq7R7mT6UEESMwgtifvg5srkNX95dLe30fTNYv0RRVJWMrsoCmDhtJHYwN"
    "phkmS2O7baf08p/Z5M4jy4MMnTy8lauP/4NNxlyM2g3xCDOoQgGw9N6jOVshmzmPIwVohDoGI8BDrubUmqMpXnOJqJ8w9kSmUI9g"
    "QR3fI9BjAu6GHSfEhhGUT1DNJoJqWgRZWGxQU+w+OOLtMESDEVoqh7O0CFYE6iQIS8MWdyjgMDUWwZfE7s04lT803SbCGAo9O0by"
    "DIVIysUthTiJ8UBndTY2pQn2Wpog2B5LLNkYhVmxGStWHT3bDNWn/m4oms/8bQdesp++2zZUbxBaT8YGDFAfzQ6coMoD+RQQQX8A"
    "PgDa6b9j5rezy/vL6x9765kJVMwSu2+cxEA/M3yLbrXc8ySlwfp1Ges3ow7l80piTpEaOXdZzqGRXspnmiIaoB1gPNivVBL9c2F3"
    "Eg5Rzocd7ic1cPc2NtVAeZvafTvl0P4k2O3S7LbK0b1RfjEYNaoe7DIDVzESaicVG4PyLj8yJHjLEGBOpNc5QDmHg1ZzAi5nwKUs"
    "8JTo0ChfDpYum/pWFMUV9FlNio33uWcnwCjH+2zwz/Xbk+GHU/hjiBEYfadOzTO5oRUURnITNPLYn/4ZsLoGJenzZqaeyaaojpRc"
    "lgVUUNhUDGeLcHaz+3ZK8/wsVOI55kSlMGaon8kBuTroMhg6Vi0nKmuivyk0Q5BAJ/EPGHGw/ygUkoK+XdCcgS1RiNAHxRPeW5Uk"
    "VHTYmYJSGnSpeGRsysV/JQSDfF0Sy5ORFaQU180QKEk1Qjgobhg8FHEodwjPldepCx3Hpgj8cMgjttK6X8Zef4mFIkKd1yi5PTpm"
    "8pRcU8OqGzWsDCb+4JVj4j/env1w38z+s4eKYL4LvQcybOWckmAxmiHaEkX2eP0Wr9/hX85lFaf5tiD0cJkYyU54mf5E7vYCl4np"
    "Z9lR1Gzup8heM2Bm0+K+KDpxQzGAphrJ/eO4UI2045waacfbNdJMLwEDBoj62TheFVzPhsyAPbos3xYKeHWrO2tnXO2hP6ZczmiS"
    "yKQr7rG8SMDqGlzCd7Gp+iWcwtl1yXVZtLxIDbwtWq+uW7tQuZoiXfe162rWbQ8aFfe511m+LoH+2PjfEVuJIT5/r9zsZIr+H3IF"
    "GX0Wf/139Cj+7yB/Kf4ammPS5Q5Fy5+xLcQSdHjmnlAxgzFc5T5CtqRFAhAJaEfQQsIv6Fs3vvSeHSOjHF+6SVfcgyP3yS/jUwyG"
    "D9CdeFIkNnGij02c6GMTJy/11wiP/LLCSNENzkXTokxMGm/dTeUyCnWWSiSLUZidPGMnD9WtEiyNk5jcvDRDpdI69pclGBonMQxN"
    "M3Sj7RfXvZM0Q+zU0iJClVpkvKAOy/Ae5PWGTBEOZqE33JizuwjhV+O0TIgj6TMpJZUsUiOcPaK3Ewyvwfe5hWftl5wK442zFmoR"
    "QHc30fKdZHERsHw7nuYonTPDwRxP9dT7lcNsyerO5Du2IBM2XQNsmou/e3No/Ksq1TH3SRXDC0vgRcXzoGAewapeXthJfkXI0wh9"
    "Yg5cm1GX6wrbGZdwv8+BUY5L2Lhp9ltt7Un8tGz+vozyDWmbbPt7cRsgD/tYXUlb2k4PLdXXtjOl2N6XwJaKY4w+Z+wk54zZBDsa"
    "30RElOL9RFDti+nh4dAs089vbq4STD+/TNm31798Or8QC15KQAyiXszs3VLl21GAZF3mDOUnrNec0wlO1hkZQ+njXXp1yNQwUHVk"
    "8V8cVfVFFnbQhKA5nkLdX86Q+A1rGAmx71PkkGfiwp2F0Lf1RRRSxSxkiTAOYEJTR2HAOtBGzFuiK1BCjjeKOG7BYhsE2JQ40yoS"
    "jpG1hSg3Ai4kYAsvsVWuGEqcxGQoFq1qrGWntqhxfwMaNcaWTWHD9pWAHIe4Kfp2UMJH2+WibxHCPctOiaHfX7BV6C6lNiIn7Yqg"
    "ib+WxTZGsnQGOGTFxZUrzDvA4QrbYyFdtlD5YgzdTJD044JTV/5L1ukQzA7Kb/iOR+1YXQ3sCqOHuMS4bl+d2WJct/tF2BGx2uwy"
    "DI4Ihsjh40KlR45zao/AvSSHbew8+mIXz2CyFrMbp2nQMT4lzewvR0W4rOexvrxLPnbDlMfoSnmMSA8oYXklaJozvo73JYfaa+24"
    "hGS4fvQ7+YZicCkBe4lywjrHtmDgtJRGkiIbHK/3UMYo08Ol57DGvdV/1n5fhLXf61n7/TZrhVnhuWvdItYfgym6JityXQxaKTEx"
    "5VcRUw68LWcqMfogx20TDhkV8d6Mg0zrHcLNm2xtzOO52hxqkyLqScdNDMyP1B+opBrV81dta5nvIQ9/HUED2XgF1G84CtXoB8cl"
    "ClW6ZEL4cibZ8XZGVrJeKyHSgxTmf8ea1MKc0CCAuUQ6hJYuE58bmZ6iN/JlZPR7M39YBF7BA1WgPEYFL+ho/Elftsp+bNCaJkY+"
    "YGeTSbHtXoqtyT9qN/8osV+XMNe36AYjgBrjpcmjqgJ322l10hcGm9y5Dhy3/ajAZvABMV5vS6flEmydxAeUr8FmEuSGkCCnukl+"
    "xOsDnRUvb44KIMXDcEYly/0nsGt9ay5rrkUgcWFsQ6qbsJQ9YcY5ISpcms2BFQ19TSgvDBAX0xmzt++7/ijH7J3iDNVTXyo9GL5j"
    "ifSO7vpZ0siokR6iasfabKwXAbljfVaWKVV08D6E2lbg8DahMY0MVreLu7LB6r4WrO761s8J+6i7RTRG198l2POb1P2CmAp0q5PI"
    "2/fJqr0jpVBCYrb8W3TVlf+07VMZ3bGhmK+Hli5lLsRZVEcytKIOD6r2SrqxnCdsimcJHcRmj0HDPeqdIrJYCmLZl8+2NSqpUT77"
    "vc3lKZ+6Xa5gj7CIeoCHUf21A+LfZJkAV5pucAGud0VY/U7P6nf6D+LdywX25AZaQsGNkzSY0/emL8qtwdTsFVPTgRCLqdbZsRCL"
    "EUhnG8p3TDS1RgCy1n6z0auecrdY8KpNg/ke86cDrcEs744KGMyeGLiDwczcJ1V3cAKXeGg7K4NZZatC35z3aIGnYsoJ8x/n3kh1"
    "oJmsY3jKkTD8HGVFQ+orEba1I+1kuBxgKmOzUy9onqN60LvkwVna2HHijedVsxuPQU0gl+CpRFdCJ0412Wq+hiEzTG14mnguph5H"
    "+DHglOk5/6oNb9Pr/KBOm6NfNRB77MPoYVP5z1dn19cXH5vZYurPxzLdn9qHQVfAiLaDDe1RgBk0rxL8DIebYPKWEyjSTLfZqceR"
    "JKl2hJN00wwriCZRWnv2kaaLxIcUg3PFHxcqc3KcU+bkeLvMiSUYJrhRoThikrKt+oi5ZoxlM+vpO4et9mbE5AikdzUUW+jI3jEM"
    "bme81Zu+wxXkESMboKrZascvkzXTJXGE3XhKfydZlHsK7rxKyZhgWwcEkhNsq6vt18DbfZXs8rU5feti7VUwV88O7HL8je3BJlPM"
    "xIn7sngrJDnGtY46FnC86WLBraJbCkvhlZyhr3UqMA/R8DuPLA8ywvLRvVFeUB5C32Muhu2W9rgBq0MEXIXe44H197I0ETxHxdL1"
    "uY4pw4VxKh9t8h17rhaOkD7yHUl5W3JaxG2MxMRSMkIApk73fouPcuL5ywq5kFt0Jnq1Fb0C0FUF1m7RmY2hOwDxzrG1K04rk/jb"
    "BYl0DCLeNdnszfY3WdVl2NvlrOpL55nR7C714a1RniVK1aBdcqkBno0sn3tsQVwE6dAyj1n1LFLN6iHdGrDgp4guFr58OJr4nhy3"
    "kiMwR0tMwWjNsVONNdrv7X6UY42qvPkM20kLsNxQNCW9xo7ho0INeHL67+gRlkcvICwBGVw9Dz0kbrIw/u3ZD/fNfC71Y4op535p"
    "xGCC6FXXnxLnMH0Wh0tZDqbpXjcTxSlbkn0RxatmnGmkta1QFNEn6m+k5RCvSm30BNmQ3FYNF0f3xBKowP4EmWF/ZfaD4VSpNUCC"
    "bjAe8ca5v14I03bskhmBrb1UQ6lM4uGZM8dF9ObjnHaienPmuAi22sDcu+fgNbDEumCJrXoeJRRJ730MkUoveiAl2meH/l0oxCYE"
    "RSmCaU8Rn9PlElqsW2LNojnmyGGxkhWyzxbAZOQ/luKqUEsQrCM9WiZ8ZYOWGdZuNcrxTxq0TP1B8VYTnzqGRO1MZNyUOWi/zIGB"
    "kcV87sWc7nle9y23uykjUf9mLn6XN67cpjCLekhsbsEjN8GcctV4sAyeL4t0SJKoD+trnM5tL3HjdG6N/UkbuKAtm7Sbh6esdMe7"
    "Rjfgrx39azEYWc9kU9TFllyWnXKynWPn6Q5ANRAlOMhwsyUHjPIcbRMxdMzDsbu42mbUVi1TZDMTmHcEnU2owvHJhnuIOqo/isV8"
    "B8qtugQccxHYzyErMcRg/V6lLw3WT1kTN04zwJPj8KRQttRJTrbUyXa21BwfHZ+U8uZEFMMLfbXoz8GW3AbLSCJGMsTlXk9yoEYc"
    "cC9XHuK9HI7l3lzKNE6RDQYyUV/LGdtmlvztxbmaoDEsTbOU+4+PhJdjaYLGsHTbVbnAnjUvxdIEjWFpmqXC1HGgM8Q2R3++u7nO"
    "ZmmcJm17UstD/0I25X30yORwDrgBM0clQsMT7dtPZ7+nD7sPVzfn6TMOJjhP+2IWS+ZWq+uaIjWFXXtZ2HXLEdSet+J+oyMdaPwV"
    "8SGjFz0WaaWrks/ixiEI+mEDDgggQr6LAgX7FD0JTjrQpQbawszECOIuBR20r2Eqf1F1mFH9tAW5RVRn11BvUf5khOZshRa+NQ8a"
    "14Cb45E+Ewd600jMAj9FDnkmLlow2c8GO8gS7EHUSbasifetgVmiJ4lXCk92KPRjk5knPS9YZleG+NFMzFLCBIl+4xZm6csmh8u0"
    "uhmY28VYoWmPQBHZ5LhcTvSyOXnBAo1/gyXkkSIbokza89L0LvX18tPnm9v7/nbUUSdqyeTDBNGrzj/EC9ibqwTB05QmDl45Dp7S"
    "AkvKYZt4MK6FhuVgknG7koy7xGvijsvG95JUg2vnsxcYq+IZFWZymVWfpBocp1tU6l2yoF6kHiblcU++ag6BJNUA5JHnTbv4/T7f"
    "/Rk5065urn8Mh6d9opoIybh8tmc2rUkoqbXUYnZbt7wvYkBt3Rr/GkKEV7nvIEU1PPhHd7CZPI7X2xGduYX/65eIikI008uzUyDN"
    "z6qIw0FGuCO8NcoLcwRFIKpHNz4xh6xlMUXsqEiDQVW+Pvd+79yXH84+3/9y21/35UJ8Viyr273W9NpQNMjm87Prv47vb8+u7364"
    "uB3oV2GcosYZ1znWd8EZ5xKL0OdK0KAUqYEG9RIalIi3pfA0pSxEDbHppFrf2WWKlXXVZDfFygqZ6SV7qKa3lJr8ISl8Ya/2oqKc"
    "1uzGnfKLnBGXWvODDLdIcGeU5xXBmzEVfCLBpbpdIDrbIXMHzrAYAlHu5gLZv7mwY1qA3kfxTFye+aHrA8MxkgGaBUfHxWqj5hVH"
    "PU47JuCjKsHhYPgAuXtYKOp+mBN1P9yOuosnepnOe32mS4zEJLqUTHRpNbfhj/8FUWV/rw=="
)
