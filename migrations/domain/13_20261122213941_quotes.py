"""Quotes: what is offered, the text that was sent, and the customer's signature.

By hand      CHECK that an accepted quote has its order and a signature
Before code  safe: a new table only
Locks        none but that of creating it; the reference to orders locks it for an instant
Backfill     none
Undo         drops every quote and signature; orders stay
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "quotes" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "number" VARCHAR(20) COLLATE "C" NOT NULL UNIQUE,
            "version" INT NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "customer_number" VARCHAR(20) COLLATE "C",
            "customer_name" VARCHAR(200) NOT NULL,
            "customer_email" VARCHAR(254),
            "language" VARCHAR(2) COLLATE "C" NOT NULL,
            "shipping_address" JSONB NOT NULL,
            "lines" JSONB NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "shipping_method" VARCHAR(30) COLLATE "C" NOT NULL,
            "shipping_gross_minor" BIGINT NOT NULL,
            "total_net_minor" BIGINT NOT NULL,
            "total_tax_minor" BIGINT NOT NULL,
            "note" TEXT NOT NULL,
            "valid_until" DATE NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "sent_at" TIMESTAMPTZ,
            "token_hash" VARCHAR(64) COLLATE "C" UNIQUE,
            "text" TEXT NOT NULL,
            "document_sha256" VARCHAR(64) COLLATE "C" NOT NULL,
            "signed_name" VARCHAR(120) NOT NULL,
            "signed_at" TIMESTAMPTZ,
            "reason" VARCHAR(500) NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C" REFERENCES "orders" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_quotes_signed" CHECK ("state" <> 'ACCEPTED'
                OR ("order_id" IS NOT NULL AND "signed_at" IS NOT NULL AND "signed_name" <> ''))
        );
        CREATE INDEX IF NOT EXISTS "idx_quotes_order_i_54a1af" ON "quotes" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_quotes_state_4b8542" ON "quotes" ("state", "id");
        CREATE INDEX IF NOT EXISTS "idx_quotes_state_428972" ON "quotes" ("state", "valid_until");
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "quotes" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "number" VARCHAR(20) NOT NULL UNIQUE,
            "version" INT NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "customer_number" VARCHAR(20),
            "customer_name" VARCHAR(200) NOT NULL,
            "customer_email" VARCHAR(254),
            "language" VARCHAR(2) NOT NULL,
            "shipping_address" JSON NOT NULL,
            "lines" JSON NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "shipping_method" VARCHAR(30) NOT NULL,
            "shipping_gross_minor" BIGINT NOT NULL,
            "total_net_minor" BIGINT NOT NULL,
            "total_tax_minor" BIGINT NOT NULL,
            "note" TEXT NOT NULL,
            "valid_until" DATE NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "sent_at" TIMESTAMP,
            "token_hash" VARCHAR(64) UNIQUE,
            "text" TEXT NOT NULL,
            "document_sha256" VARCHAR(64) NOT NULL,
            "signed_name" VARCHAR(120) NOT NULL,
            "signed_at" TIMESTAMP,
            "reason" VARCHAR(500) NOT NULL,
            "order_id" VARCHAR(30) REFERENCES "orders" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_quotes_signed" CHECK ("state" <> 'ACCEPTED'
                OR ("order_id" IS NOT NULL AND "signed_at" IS NOT NULL AND "signed_name" <> ''))
        );
        CREATE INDEX IF NOT EXISTS "idx_quotes_order_i_54a1af" ON "quotes" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_quotes_state_4b8542" ON "quotes" ("state", "id");
        CREATE INDEX IF NOT EXISTS "idx_quotes_state_428972" ON "quotes" ("state", "valid_until");
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP TABLE IF EXISTS "quotes";
    """,
    "sqlite": """
        DROP TABLE IF EXISTS "quotes";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfXtz2ziy71dBuerWzKmrnYqd2DMb33ur7MQz413HzrE9jz3xlhaiIAtritASpBWds/PdLxogKZIiaJKi+DLyx0xCokGqGwT6"
    "8evu/zmYsgWmzndn/pR6F47nrg/eo/85cPCCiL9k3B2hA7xcbu7BBQ9PbDkcw7gxEQMp4XLohHsutjxxc4ZtTsSlKeGWS5ceZY64"
    "6vi2DReZJQZS5xFmOUMuWyFvjj20whxZc+w8kiliLpoSm3hkOkIrl3oecdBkLcYRNMXiFTAnp2g1Z2hKp4h6iGN1kzyLF+KIzeS/"
    "uPhlaIHdp+8enAdnyTiFN0GCgKOljS2CqCMHisdSZ4QeqSBHzBE3goeJnyOuIZfYeP3gqLfjCMFti9n+wnkvhz1j2xc0ZMZcQeNM"
    "5UXmiL/PPOKK5wla33WJY61R9HL+giO8YM4j/HPx4NjsUbwO/IEfBtzg9NERzBBXBXuSv/36l6sr8QR0959X1CPAft+h//LJ2GOP"
    "RAx1BXO//F1cps6UfBUCEv/8ciB4PaZTGC3+K+5+OcBe+C8YvHwazyixp4l1oQjk9bG3Xsprl9Mf5TgQ52SsWLEZu1x7c+ZEg4W0"
    "4eojcYiLhUhjCwSWRLCgwkvqd4gLnuuT6AdMNxemZIZ9G5bZwf+Z+Y4lZRos3hnzHcEkceU7OuXfLfATET/4/wXvGaMcj69v7sd3"
    "F/fj8UGRhRpcspgDi5yKRSZ5tMBfxzZxHr25+OfbN3+o52x4pUbBA389u/3w89ntt2/f/Ac8kIkvRX1H18Gdo/CWWKfeoytJ41To"
    "w83V1dn9BXo4+PBwcPCHfJZYD+ppUsAbmYVrfVty5/Tx0vGypRenSslQ/OICMgwkVEKEIav3IZxHeIU//fno6O3b74/evD354fjd"
    "998f//DmBzFWvu72re9zJHh++dPl9X1SeHABJLHhvNwfx/JfW7z/wKYkm/NJqnq+n/DChvubbbkJ9ie+jXdFvo13+m/jnf7beJf5"
    "bWwkstn0ikpjQ2EkUackmDslbqYsdOdJnKKSLNI70rYoGt2S2j0vYrqeUq4yjgfGbIKdbGnEqFLCmAiyfX0Z0ZU9CCRvu7+5uYKZ"
    "F5z/y1b7f2rzv/7l0/nF7beHUgpiEChimWdCoDduc/svdzfX2ayOkaRYPaWWh/6NbMqLnMhd24tyGA7MSDA8XOnffjr7Pf0RfLi6"
    "OU8vfpjgPM36QO0us/3Hafa06bS4/78tsuno9xz9lpO/44AZVk4bDSkqaaJdW/ftKKPSpCyz9COC4a37kyIL/0S/8k/0S//khbWv"
    "jOykDD4KNnp0oZGDokjv/AHJd+Ffevgd5Mjg/vLTxd392afPiUPgo2Aq3DmSV9epq9+epOQVTYJ+u7z/GcE/0X/dXF+kRReNu/+v"
    "A3gn7Hts7Ai9H0/jPAkvh5f+AC/J7Clmc8OFCbaeVtidjrfusCOmG7t9a3G0SF/BDn6UQgJuSt7FnHR3BNsHOg+evDl62YHHxbhd"
    "3Hc2dZ5Cl5Z0o71HGM0xnyP2TFx5WQ4JnGPUG0UOssBZB/+U74ICZyLi1LGI9NmpIWN/OfbYKLyv/olQ6K6I/H025h643Xgxf5jW"
    "4+X4iwlxy51WG5p6zqtX4zrRO7Hiwi8njDSlUSEqqxCJb66kFNKkRgyVxQA7ahlFLhw/QAfWybsiitw7vSL3Tq/IvRuWIpcbILFs"
    "Zj19J5SbvYVHjLJXi7L3keDpFfE8qcRsaXuxu7nq3lSMEx8RDNxN3+MerFT0iJ8J8pcQhMSO0uVOIRRrgwYnFC5x0/GoLbTBpXgi"
    "rEBiUfEEqdfB37mMxa7C0K+6PR1BbHU1ZwupF67mxAmCnas5tUF/FIOpp9PwvqijX2i1/5K/0fKYq0KbRfQ+E+ksuAV3KNKZkHdJ"
    "DTEkqyXW2fYZ2Ypaoj6wEnpJRDBAxeSHIl/FD/qv4gf9V/HDSzFOgnlWtP+efNV8ABuKQUgiT9W4+P0+P64QaRpXN9c/hcPTwYaU"
    "O5twLk7rMiGdGIkJ6ewQ0jFK+KtSwpNha6U2ljlx4jTDi2ocFjlzDvVnzqH+zDl8EUMgFfZx+e8xSVnDd9kxEQ3tkwNZTbJC6HPs"
    "5kt4MtAg+uFRoe/uKOfDg3t/dMbFwCx/ISyigywHQ3hvlOteCEbt4luYgYW/Asj2lAAE3CUWoc/gE8AcLH/KpYcBokJuABXn32k9"
    "AU9ipcBN7k/+SSxvHIKcjSdgmJ6AUN5FFYNw/CDsn85gPGNfW+EvKEkzQHm0iPQ0mNuuSAJON01egFaPitMM8Ls4PCmkRp3kqFEn"
    "Uo1KumamFCs2lTgNklQD5HWL3kk+x0fHJ2WksaEYoCRaDGCL9/ICVT4dK3Gwu9bgoTdEadj/2lNgq57JIy/uEXghI9tcsPb88vrs"
    "9m/Z7uLzDK/l+d/uL87SnHcJ8KeCtyRJabyYvXSpdMTOv4Cw5y2xhI53kGHqx2+P8qx9BbCrbOrfsYUw1KlMfcYemhALMrVBK3yP"
    "5pR7zF2PEPO9Cfs6CrChsBZsiQmwISN7RsgUsqJZiBTNye6GsWFyt0rItthiIeYMkrxlonYs0TsAHCj4ghggZudEfCmQFx6bPcrd"
    "jmWdw12pP4/QzGULdIhWVHyvvocwesTLU/QGzZgbI3CYGv/gwDvBz4tBIizsuhSy4X0veKckcYCpDSg5WgHqIkyXn7KVeHFIopA5"
    "5SFGVvDR4Vh+yKNNkjyVCA53rYQCIAuXadPKvyRMhJA1xZ0rpYP1hcP0gV1hcLUmObxDkoglh5c0SgZsjhSy/HIMvxO9OXLSR5fI"
    "6/RORYfHtihyDoOIpDlA+Zv97kNHh+++f/fD25N30fYTXcnbdbZ3mCVe2wxnLG09LiVGYnApO+BSJuuSZSYiggFu7y1GIARby7pZ"
    "YyQDlEVtweo4l59IqZz6YPjwDs+jN0WYK0ZpmRvey1rrcM9kpDRyJvTCjZT05Uqzv8xXGCMZ3pfYokXRcHGLjgVYGzOlO+JE/Zng"
    "bPepujHKc5zOoyE7pl/NIWUKPJfSWxhmYCHMn8BhCJ5IPTKq7hypvIWeqeEa190uKfFtZDt1TsM16U5tn7ctAgqM1vuqtN6OnPt/"
    "YZOsUx8u5575/2ST6qHST9hZi8OcLLiKlcKRHyRUq7MeQoJBIFSV0kEr5j4JDWHKCI8VoZaRTtABZLhU0QbVpgX5nAkOqLlsWz1v"
    "hLhvzQF6LUtcE3ci54cQp0oefHDEtzQhc2zPVM1qOelIhjwljXjPBeV8U6JHPGjBACX+INYnWarni2evxG2IWUbvDtrNI7y7+Jly"
    "Ouqdir/bKmAbZNKFIc2lWF6g+8gpqXjUhKxVlcodagAZBHjBY8AgwLt4OLdoDHMPexrv64XjL6QoLsWr4yCIk4zuhMTNyeTgP3+5"
    "+OXiYzNfSyFXbI4ndtsRKzfdMvGeiMBEe3aI9kRHXxnWJ4gM+wcVbGsvp8HE2rpz7u4l1uYxTxXzLAiRiMYbfETagwMu0xKcDIcb"
    "RqYZOcPUztI7tKzcEBhmppkJlmsJVobDDSPTjBS/yK+UZJEgNG7CXroJU0aoWy3dJklpipN0WcrEqVaAJk5nJNxlCVvgJbLH0mdR"
    "JXdum9zIu2vy7k5459Iji4PsEI+8NXohzDOWgZPKsZ4bhyCVgYWRmE1GcEaIfBXz2OtNqtsTWUPYBN6Rq+iNrI2j4CAeO0VinRIb"
    "rihsSBgvsrBtqyhSFP9JxX7Ew7kM/iBsB5ZPJoBE/tRpIH+VFWQAJB1CLFTJ/dpf4lfnPDY1Gx3ZUGitA2wXKHTnWLkPLHSqhxVs"
    "ZmX4GxE0GEJqKni0B/62FD/qjw61l/hF74Kkv51d3l9e/9TUQq87SmqxaanM23D84PaQFoNF2prZ+r1cXzO7/5I4LrSbH+fs5sfb"
    "u/lGMy8GXYpp8sPTRxqGJm3ZsQmxbMvkR+YS+uj8lay3tvv00ZpAGvZMJn+Eay68ujn9XbyKLMTYUhS/XLWalpvD2d2Hs48XB3+0"
    "4xX4K1l6Zw5fZTffid0d5fkGnsS4MZYDq7sH7udQoIYL4QDyEYd1XxSuEurFBCVuHESnZLFkHjQxRsLc0GeCgEsgqmwAhokx43th"
    "xifkVliniRMNcLtvUbVpMBu62zJoOR26hZzYbsujRRzwTLwlcZcuzao3qZdHimyIMmmv/icrX5yb7Vybu2Ouns4UP+p2Flu5vBOD"
    "TulJlPNa9im/I9CZ+SDDokncz7VpVMfzMd8MrWrUyL7tarrAhoGKmRTywdTsm1Q06jwzahGZTwbhzjXBrs68KWrKaBDM2hOqXvhy"
    "u9ZMuwq03sCBJTFWS6KcnZkiHAxE8vWU1/gsls9SfNuZJTY2N3P3pmVi2I6lNhRyGSXKbEAiLEceQxOAXNji7qN4h1PkshXALhgP"
    "qgJLv4ws+oE4lSm6rtjvyMxD7DlIxfVgh0PRn002LPWCRz84vvMkzhJnrOaQbZHRjLpcojtcJjZEjhZEAkGkN0jm/jrMQ0Amk2TD"
    "XxMrJCyzgZvrpGy8Q015h0yVEFMlpCv2VYtVQrxQMS2aNhWOH4zSUBvEySFfvQrw2xhZS0argd0Wgln3o3/43gLzeaLcR/fwhDpX"
    "9qPaIjaI9q59Wh2xpG6hm8knqDSZYUltbo7yLCnZEWUM5Sqr+3h+FjbIDKsSRHI+Wd/HYgui7BCHhK1ejS+nLr2rQ76clvqNdFEh"
    "ez1enDtrTqa+TaaaqmmJ+7k7EA9HjncqpPbbXBYYg7yaoG5YODFyfYcj0FXN7tNXq0+/+/TFdDEKVv8UrLs5W2ZubnA9f1MTI3YL"
    "mi2Ia82x472XpRc5sW0eNJ1biV1LzAM+avlXVTNRaFlr9MgI33WTM5URC26CHaqMWLZIk6nQVK5Ck3gcIVkwJy2HNxSGx8V4DN8B"
    "tseaTB4to1Nkg+R2IWbn8HorW4p6pVJaw/EDZG4dmmwao+o7nrvWLeQcoGqSboDMLrKQ9ev4SI8bzg8UEaErlEoxjgiGKIPjIvBU"
    "MUovB7iX2rvnmXX3cnbteXblvT5GF+p3zCWZuyITTnXZxNnsjZEMjsF7yZJ/xtmoaf12vaEY4iZRQ4K2bq9+Kaov3kMHDNQv+CTV"
    "4NZ8HaZmks0ueQTEmDsmoHSUYfU25eDYvRf7hk5wRohEv8GE4we4vbwtooK81Wsgb/UZMm9fyJCZUKuMEILhw1vhh0UW+KF+fR9q"
    "JSBu5UsAO0/lq4rHiQYnjT0Yob7rQnp4KQM0RjPETafInqPfcvQ7Tv5yt7Hz6GeXRdFKIk7T4GKfkmaWe0tugCVeQ2+q8RSvy8BG"
    "02TNgRUO3+1LHDXARzsSojtb0r+S9UFGkC64M8oL0+ElHT+RdfVI3RmkZzy6eKHyMsISnASdfb4MOpphQEPNVc9WjjixXCLLeXKP"
    "uWRqonUmWmeidTVH6yy2rF58LyQeILfrr7untrMx7HBlFJwU2eDwUS2WgHDJM6tWTD1JaVDnXQNFJew7l+Bq/S+SlKYVSi+XQkeU"
    "7zsiu/8eZGjf4a1c9ZurQbuo3+IUn82Qz4krdWr66JCpLC2hWilPIGEbsqIzVHFP7HaO0cRfsyYul0Bp7SVJZZSX+pQX8nVJBUmV"
    "lj8JSgPp7tyRlciP5Jrilrr9MkYwvP6u3SljDGzeFkrpOsZ3cCb/EszVL8n8Ea68F4oZxxZkl6oZbzifpZLFxZKjlMGwMfzAndyi"
    "qicR5C6smPsElb1UUtacLY2m9fo0rbYxmB3Sr/aCwDQ+5f36lF1mV3Yph7QD5HX9HuUl5lycGFOdVaaHFKcJB8nufXSIEgfWc8bi"
    "Pmdi3WInm9sbohSbJ4JqX3wO9+xmzavzm5urhGV1fpmuAfPLp/MLsaVIrotBVCmD23WWjNv2VdvAHXHbfvC5xxbZRkJ0L9dGsIJR"
    "1S2EO0E+YdO1tBDErk1cMhX/Rwu8Vv+UtTPFqp9Sb2zThfjvgjpigCyguYBywcJsWKvxK6L8vZZ4dszO+IajENOmymK+hxLDi6DU"
    "sCS36RN5cCawcsXHpYpeqTqdq/kaOcGrBRUlqMtlhrV4EpqswYdM7Fk4s5wOqn9CWc5gwge5ej3ySK1NAVBkMw49YAXBQthGvj1F"
    "c9/10ILJVG7sSMe1ei70eGWuNxevKCSvrm3+rObSdFKPFmZU0CxWVQb1ZGr4mnixnw6Mwa5HxXLniOO1scNenR2mTa3QFzGpOa2i"
    "S5ZYe2kuxl7br1LbsL/hZajDwPwNBtbcFVizsSletU2RyGIVGnm55u8xigZx7WlRHu7wCdZcCbnxROCOgeQ6oyBtm34ZHqqc+pLZ"
    "9JUWeddE1ErV+6SNXEaz2qYc3oeyl2bPHtUlwb8ccwhpG9SzxOl1/fHs9uP2SZ24U0uIp1CEJyfAk1XhSzlqSvrBE3QNusKjK3FG"
    "F3a/tekDjzxZJTmdoKvG6Y5tIfvjd0cczb9i78OcWJn1yaN7ozxHMyhXFgzbpTAw9oLS5KpwBXhzfz27R3QKTlA6Ve2WqOrlJHvV"
    "Yf4EDaEm0KaOOUS5ooXshPSlWYIS833DUdDcDqqde3PKkWoFPhIzU2sOKYLPhAd9vImafUfXa/v1al6zG0/vXn3GdmZvrLyNLaJp"
    "8Pjo5a7WL/9pn8th4elUfAgZWfJ6BsdIBsfjvWj38QOlzEaephsct1vsaS5VjWq+1ASl8aX20pfaEbX5s8umvtRyt/ujBrdyleal"
    "GrQDfNsJYQKyJ7PEFLDZjJgsuVeJGeBPfpkDKhg+ODOjxby47mu7/UYLQPlQC/x4LLMWpj4TNEXXCW/rIEzsePlj+jj3xlBkqUzZ"
    "rjTZYHqM1RbqfBI/omp4IaRtdMHffPhrf1Z7Yad3MYbneb/3yfWPF9d/a4bp9cd0TGKDSWwous6N4ZwY10/D+RPhHMtTcstwDm+N"
    "8gznhRq0W1aDNwd0P0ZhjgQYzx6zpzI/4T1SyzLIH0Bwjgad3AC6Ly1tGXfS2dlfoqOX+5N/EksGdf5urO/hWt8aNU1rkzSvmjVm"
    "+zXe9DjmA9l8bYW/oCTNAOXR+FeykYfUhUtJI04xOIx/i5JwiUWXlDil2iMmiAb4Zewl5yJiWun2CduUg4sa7sUvGOzgZVgdIxng"
    "un5biMtvc7j8NsP7Sr5msPheXNV4XYPxg+Bvnul38ft9wuoLufjtp7Pf/yNh+V3dXP8UDo9x/cPVzXmK2XNvkZEXp2d2ON4wuwKz"
    "xRv5snmEsGC2mf6Xu5vrbKan6dJuEWp56N/IpnxvTux2hAAcyRdCmt8ppQUmSAuBe1jXPbFAOfiQuMED87fby/v7i+u++rpnmNq+"
    "m8Fx/SYTIxmAYtL0LrNyqecRp4LzNUlpnK+9dL4m+zGIQ6P8OoiRmbr/XZNvR5zrn11qZbrW1Y1RPiJNDNkxhQNvQGmW4KqsKAqV"
    "csISPyPk4a/iomX7Uz1O7UuIjgs8QVHTO+ND771PSu9DN+0Qt6VTRDj1t0N8dBnnVfK5U4TNwXn2KZFWMrmTG2CxjSxJM8TPoTNF"
    "2JcbiHdSNqXrsMfA4j2TzR/h+nuhDHtyWXaqEvucLpfiJ34SmgdLKhDZI3L1Jx6MHS/k4F0Ks6/wGnkMCY0fgAeqzuBIQhAAjyAV"
    "NbSi3hy0qV3B/hablioQFY4fHHS8Q6qQgZLvs+02dt3soh36Nb8hadD1dfNbj9yLmpX/YgUho/Qbpb+DEmlF6Z+5hIxnLltUEUMG"
    "sSmkVVUSJdvPN992/mi/7K4tf0VsRDQ7eV7LzDiJSQjqUKWge/z1FnuZ7uXw1ijPQIJEPBDbLpYR0ENtoGds+wTh6ZRMpUsZe2jO"
    "FmKWyRqFyX6yJNAEc8rHSwbyQOjwz2/eoAXBDhd/Rf9rV9OpQjZi/ZmIHTKhOlTkJy73EptPmmxI2swQ9qAzYYiJbz9rDwpv5e5B"
    "WA2qvgV9psQK64RBJwnydUksD/piOAgjoQicIrZULYv/5WPHo94a2YRz5Ao6+kwgi4TaJEgjufj988WH+4uPcqvizHctglSaiewX"
    "YYktDYFON0I86IiB0VKMmmMetJ+ICpvtuJeZiFnBPa5DbqK+lpLu0LYW11XD77Wc3RWnGtJp0bDFFW6P5ZgfpxqMrdAw58MTbJy1"
    "kwAkKZv1KbI8SFIPP4IcrgLGKI1elSd3GTNgQzEALOVeWntqzsjDlzzKAAb2NVURi0GJ/aYLJIZaYH+8/WmWM+tpTD2yKJd6mSYb"
    "ojO/M5CFDbe3JVShe7yY7DKYq2cCKopb2FqeCejC7cXd/e3lh/u2sAvnwgSyyWfsZpYgjN0d5ZnDEzluvBQDa6lEyGZBOW3OkHj1"
    "NVoqc/mRIcFoJrGg8hKMxEg9Xg8DDV4v2B3EQ0whhQFsUqMck9YSfMiAVek7yITjh2R61WbRJr6fYh9C8pMzB3KNSfjhBlZYFjGC"
    "fUni1cCtcjQjteRr0IqGj+VM7A4afSi95LvG2CaXfGGM7OZL75SWecUsHPzmLR0zuperYdrBqF2CvksbA+BVNssOFEqbklNo/S0b"
    "csswSaBderH22qpMoKmG/RrVSANqbrsalwEx1+0SNZVTX197tlvCifusPYTjt3PPYXczsD7wwxNZerKhWpikIs5lR0wlW6ypWpkr"
    "DCkrYoyEOCyJO1b+n/AgZ7OgG1vgQZJ0me4iaOcG079Xh74Y6KBDMcReQ5ax0ky5eIRLmQuoCwBSsOD5MlkGozl9nENvOTGteCQw"
    "hEzRjLrcG8H0jqSYYy6pxC2bOY+Eew+OGLNA6g+8hvqtYgqxGuEWmY7A4xWrDxrMLZ8Lv86WehA0rPNkjVGjk7w6naSFaogds4Y6"
    "44lRjIXNpII8YmQDVFValIrB37SIAulh2Pz24u7i9tf+hs0jZahEvCNBYyB822UTlPJXhqMxksFAyGpjKGi3JU3MkKTtRuudtzAN"
    "hKaLGomB0LwWCM1GAlmVP+LiySn6Ef3C6l6Vn9kKLSC9AzAxGywNtCSRIQ/qgP9ARUG4ODrQg390dPIOKZcO+B6iSxMoxAhXwnvo"
    "f4fXwiHCMJ9jZyrdMdGo0BsTOXSkqcNlyZGZ9OYwSDhxpPcDnCPQPgVK2yofC7xl0HsURiwenPChCE3xAtgvpxK6ugvauiP+rZ74"
    "Xv3GEZr4nozZwNM4to2D5BU6SJwxrMxy5l+MaDDaW+OpF2oXKMf4OJXhfDXOB7tkOcbHiAzfq/HdIV+9MX7GVPKkZOJLJvGO6S8d"
    "K7pRLvulK7UKOxR2b9tmKaNQF6hqeOOQeyb+s3+4VqsyLIzW0lc01Ng0u9spV+SZZKa9x+4WsFRsGFi7qWJTEpV6lmbKKbKEVvYo"
    "0+LtdZTyzpF8CwT2Etg36iTT4/+37McQTWbyAAawaxlboHuakdFI2+F7fGMrvFmliAxEoMZgtHHId0UqxiHfvEM+a2uqgcXxlIF+"
    "7UtFGZzakrsX7/jEngl0rTvQmRLRgALWxCIYW92g+ImxaQAotTDU71uJ6UYqohDGEJgr7jloQhCHFu34UbzMaRjHCMIkiPsLMEoC"
    "NJCwR0Yb+ln4Vxn0CEWE0PUvV1cy4CCBmyvM0YQxoJiQmYKYwmvIdwmDLxCIEfNRNVyYPJ/OLq+LxSoyzJnQijFmS4/OozyzRdMH"
    "vhCGasA94evHThmsoDESX52R2AKCvGOBic6Yhy4BtIOTWfQrp8N7jMjU/SqS5OYSzLNMjzwmhxSD4/BeGrtP1pk7ij5XNiIYoKLS"
    "Yrps+YawpiFwjxvGdsL5a0534/zttlSM8/c1On87ti8Nwfn7mwJtXzieuz7I8P0m7o/yXL8B/HtMxFC6QzOXO7YgEzZdoxWG3iwx"
    "OEm8hk8AD4dEeuZ7aI6fAXou7VoC7TBPkQdO4RVk7wdweY64mFp1fwFdVRYCIM/ERUtfTrgIkeyAYH+PMKBShG3mMsf7BjDwa8QJ"
    "AFrEW7GVg4IfKqEsxVy9xqfbs2NmlOPT1bsaX52fsba0QiJWmF3Gqo8IBqhSHR2/K+IeP36n94/Dvb5VX+qzW8rGzqMvDtoyfpM4"
    "TYNcnpJm+HxUZA3rV7C+8dfgyv3/dnZ5f3n9U0NiqT30ZhyG3XAYcpoZfsj3GUZExm3Ye7dhkHE7Lu85TlLWsBS6abAPQsrGF9kV"
    "I9H4Il9LZYgP0CaUuPdUSnfLVxa/PcpzlVlq4Bh20eqOst+Y+wROL+gyDs6qOV0u4d8LIlYPtD9+gpqcTNyS3TDcdU5CVUA7VrQB"
    "7wOysayCbNKqer5NjXJ8WQlJl1Dh03QDPExasl/hoy7hWQyHG69iVhGtzN2t6BrPph7gSu+Q2pRkeR26UzDjp2jCnomqsAKVuVoT"
    "WtSHs7sPZx8vWusdQvBUp0FF93LVJ1uM2lF3goT1vMgi/OOReSNI5VjF9CxVrVyWqBpDzU1xLWjMHqSiLPCUqJ7vMbJTmVLyHkHn"
    "O9OV/ZXqWLB8hLDHwICSJ3ucrNIJ3zE/TN0HfMijiV8mGpuiMozNqJub2OlK8Hab0LA3qyyxqZDUMSXUVEhqqUJStla6k6YpuLmg"
    "nNwRD4BpPEvhTA/J1TuXavCYx0dX8twBKg2SlFXvOpmnPGdLqTLyUXjHkUgzy+ceW0DR1TnBruqPHLyIUlsh2Xp6ulFbodiSy1ZB"
    "IddHmdEc/4MR9ydT+kw53FrJCq5zZlPpRpQOnZEYYc0R5uj8b6HqKgu8imEkdCZ+o4BvD47le2M2m/H4Mzh5JlJxnoqf84k5oCbL"
    "fjqAqgPNHX6HuChbAv1J/ViHKdQf8EDMaov3EvKPv7x8Q/EooWdzKrgcvbbCAaKJjZ0nLu56K6Jgf4sHxyO2PRacsylxw4nE84Bd"
    "GbwNOMs3rJUeVAeFM4jHBXPimSdOtwV1fE+MF++ykn2B0Mx35eRAzGU7pKBrEGSUbzLIo4fLTHWmdvqaTQK9U6Nho+Du55vPzSj8"
    "h4VQPTmgHv35cVhS4Yd1Pv5v8TmWEUyCaIBOphaBEWozLCOMDcXw0mhOCsghHd/eiOFEK4WTfCGEp0WpKEOMZoCfxEmRT+JE/0mc"
    "6D+Jkxc+ieiU3RbHPfmqse0SRAPAheahQi5+l9n3ESAk5Pq3n85+l1yPQCFXN9c/hcNjUvpwdXOeYjqUp7HBRVsyxrNFZ/r8pA3q"
    "uLK3zdnc9jRpUtOmpkSbmm2FuMS6ziZucHEfd3h17+SgqBH5ohqaSjf+rW9nBm+2xoxyMTCx0WNXDK9uTt+opiRR+9mo+yqarKUV"
    "yIn9DFW6/CVYc7KvLPcXytC26RNRl5QxjpFkSRgNAuvXdIp/fdEaqFPtEE0u0ssJBDHy4ZkO9ecOeJnndTFWe9kH9gD4XIcvIxVw"
    "wGuoy6jFVRTj+PYsw+N9/WvcX8owLnVYlmqaUyEtRTgkiFfDhdJCl2upgFuKaHhLve2Q27Z8toVTGvD1ITZVv4RTNJaWWpedAsr/"
    "zFIqcPx6rlkwZzB/VUsgqh0hWLNcyu6CqibEadRrBBR7MS19FjNK4JZsP2KxJUHwslwowkSp/nPxlsSRcTR1fxM/kzWF/wG/5g7u"
    "/OPBIV+XVCz+sZgwjN0h4kw5mCDiCcSeGSPi1RkRkEasybYvloPcdFL42Yf7y18vmpFT/RqW/EpLOJ6i8c2pVG/74kntR4HNxnSk"
    "40IlNo9zSmwemxKbXQ0MC7aWLYsSIxlABKyByiimjOmrzVTfqMZll0CS0tQj6LKUXWF8Yl6p7ESK1Mi5F3KeZOQD5GmHCbLhedH2"
    "cmq20NmhwGn5erMDUpKpwU95E87TL7EUdVLGl2OnPJSK7xkuykggeh+l/FHVnZRnEfT7G45WlM8VcmFFoIotQSuXeh4BtXPlKIgC"
    "QMtn2AWX4hwDRj+oYjv1iQoLRbB27CWh5WylGjBj21YQfo95WHYqW8UyXi1YorZNppAwYBH6LLbpYN5V2IFNzDJCNuE8aIpGHA+B"
    "JB6cOaAlYn/gMcrBiqQzdwSJBP/4WYz6B3oiZCn7si1UXkGqPq/DHPLgQAqzWFmLJawVMaF4xTkk0gJqQz5WYeihcu86uiPneHCe"
    "sScr+8ZfZsNt+SpBj7bwyeuwaPCDI1azB3FNqPQbEnP47YDcV0IH1kWXg+xhLoWkMt7E2xPsWvOxR756chJbyMD9kyXOPpUPgZaE"
    "LaE3NmNPkXsakCkTXRHhL3E0gZiWuA62x5umMenKLF8OZFe6UJ2CZnIj9CVe0zDrtu+KHchaa+8HFzcuiKxBqZhEjKHhKOPf7tkZ"
    "OMrxb29y2Yt6sDYUg8tcrMOfrZHL0QsOLLET8szUBq3rO0ZhUMRbMIF2sV/d9tPWH7bJONJK7CjZ1Ma+1NiXmh3m8KUtpof1lD/e"
    "nv1439dY5sy3Z9S2Jc5uN95nz9SgHH65/vGXqx8vr64uPvZVGiHicTdJbM/SqBQ+n132VgDUeWbUIjsKYHuWBgUAbL68/vXm8kN/"
    "vwOXeL7r7CiFrUkaFcJ1b+EtGNxC2U23tHp+gmYw/ZVr0/TnAc+S3PzL3c21JgUzuJj25VLLQ/+WbaP6p2bmMAwYkYhLbaW/pjNd"
    "U+olTJBOf405mgou4rhryizhtGoS98OVibomCE3MtcsxV38Jcqgi5CSlAdP0fikEBYqyazbAWtB87EmyvIUwqE8dZGZ6dL2oqxZR"
    "VffQoyusVSzWv6DMMCj0mlgWrdHKqmtlE2rbFUWRQWokUV0Slu+62QpyXoWkDc0AYw5vi0Q89QFPfbyz4P6kTZcu2jRgqHJpOhQd"
    "+0pUC51SH8mGZICyaDH8HC12h3hVEtyz6Qdj6jec5B5x0xPLYxdpJOiNNKpJQwLuqn4YGcRGDrvIoeInkUFs5FBNDhFmtZwEEmSG"
    "99V4nwT3lhPANq2RQjUpdKoGUzW/VBDGbsg5tTc0RyW8WSbxnuBmLYJZj4sw/VjP9GO9NXGcb004LKtmhr4ccTh+AHnYeYGKfVQi"
    "TmRaZJwHefVyt2jbLphbOAGnNO9rLJSr8lPK7DcbiuFhWlv0WaRSUwr7kJJkAxRJoVhQTjAoJxr0QjgonWFU+EROZyYNz7nXYnEU"
    "BdMbe+yJOOM55vNSbvAs4lo+mg4l/py8KyCck3f6/g3v9P0b3r0gnE2yYRmVKUVmNKfSmpOpJNqBeJCpJDr8SqIyHf+KOuRAl6sv"
    "b45ezNcf22LcDkn7m2bRYUr+Ato5q7RvSAun3vswlTyZtk+wNQ/yxhfJBP6wjx9azddBadIQqCVzzmVdANkmD1Log16F3wlhiWf8"
    "QxYKgPR+78HBQYu58HWCggIuic0n/oKI+Llhz0HsBI0H9bVJvyTLiTBOJYfSCecmp7tnGyc8S5fTHUl5W3LaZr8xkiFVJ68No82f"
    "/FJasxo+QDumRVW5bIXH5ss7Nuh2KeZ3yXO8bDnV/+Vjx6NembyOOInZNzL7FRgoYDeggIIZ3njpQvJolQ4eGdRDWvBNYznEgphg"
    "Tvl4yeSbFN9yskiHJInatp6KiKWWsEqDXOJVgErtQJQGx/4VoY9zb/zo4kWZ3SVNNhiITH3ZqiZ9bcf0tRl1OSgTlfiYSfyauRmw"
    "YpuH+nSnGIlJc6qe5hS4LEvsrjGKFjfWN93ZTDnzXasUC2MU5mzaOpuo9VSKmxsCw8xtlGtZZmLDTO2HDik55T70DYVh51YOArHp"
    "M8TpSjA0QWNYuuWpDEuIl2BpgsawdDtbA8qkleJonMQwNM3QoPpfGYbGSQxDtz56sR2W1OHjJIahaYZ2s93L6wGUpTwDU9/KRuvr"
    "pJGkMfi+/eH7Oth+p5PQvgL9dzIWfQ2M/byZqV8rvihnk996pzCTAVDwmqzU15lCTcZvj/Jwk4Gnc+yEIysCJ+Ui/CbCNqIFe5at"
    "2afJZkVR4/Unh63Qmnin6JE5BLCPnDEH/i/79Uhco8fsqcRQwmAnaNYzxetgzESYa+RZdS2arBFgP0/RNcwWwh/jEym8pMNk63iY"
    "kKvmSlEzdzkch6PD3kkRtlI8QYyQzDMd3gd3DI2QHi0pV1+Z6EFEsFPsoKPHUWPBA/VxZke+9MVQN1TNFEJtoSFfZgJM32qcdsEM"
    "6lB+Wdtadxkl5kUN/cYh90z8Z9/6eavy21k7/3B29+Hs40VKgdxJKfwV21Sd2JecSxZtKYbpIbnK4XM0eExhdHUN8Y5BERPo44gn"
    "zPc2TRGlVobRkrhcaB58znyhfE2JRadiYmjJ6NhKXZOKIOh4UdtG+Q+VUSMnVe0mVQ/M1ZzZRD3iwVkQzH2h2MWbbD4KRXQEbTNV"
    "E0xAb3J4nkquOYUJ0ArTZxI0k5R/c5jQazeJNZRDM00MLx6l98i2kzB6ajTFV6cpWmyqyT8o0FEuoDUevkwJpXOin4mbmYhQsFdZ"
    "jH6ADD8s1EYup4vcNsP71xru5vPFdTM7UP3sXhDOs8vXa3OZYiQDXNHHhdKZjnPSmY6305lcsiBTzR6iC76GFIbHxXgc6F7bTM6D"
    "uMeIBhNAbBjdLlWyCv6TOJ1pJdN7N4vgFq/UVChBaDpH9UDGpWtqpemGF8tusaRWxNwy6kWCaHjiqKm9dVqJAwdMOSUupBgei/ei"
    "w4GjrZSrPkYwPBa3iFfqQtCk3RBYt6ImncYq9SoYkg1VsoOyX3UwNSwh1q+tpyhjYztup2BKvxKXzqglTbdb384OSaXHjHJjUrHR"
    "Y1cMrx6U+g1iT6o+Glsim7EnjqCmGqCBogAVFHLjiDqnqsbbk1gIyOey/hpBigsQ93EImfKRjEChBcGOmMlZf2diQK8uBgQLpKqf"
    "PKQdoHOx/g4PJgbUcFDCmmPHIXblAOeGfHhGQf3L2xL7qeeux5qYck71+iTdAHldhNV76GTcXIHHTrO/xfqOeAGLu0rRpDRlpbBS"
    "18TSSmBJsND3SJmKSTGKAbG9vipsmb2QcoqWDqcX0p5Klu6Ebq3P9v3o4pl3kGHwqhujPCt3CkN2T8iBfBoAPGIeYhOFkUZc7jGm"
    "Mms86tkKUYlUyguW6QlgEa+iiueJDB4mZkPife1vOOL+5J/E8h6cwA6WfyABh8nrgOpEz9j2yXu0xN58pP4xQqpEzUjY1oJyCg3W"
    "0JsH/+jN4dvDN28gaWgEj8ZROXYxUlwEKCrhD06MKii5jmyC4aUB5ClfRcFKoWkMQE6lbX6K3ijLHt6PcrSgnIubDw58T8GrI06g"
    "9Q9UV1cwVckSYJtNZh6CK+LnK0cBm05lcXchsAVHGwCoJRGskOI0IUi1rQl/fQDRkVlRCkkifQrFnARfJIpKfvnC1Bc3v8Q1avLV"
    "I66D7VjLur8bt8KA3ArCVuXlKrbHKJoD0Rz25NCNvqWqcMamj+Dm0Ix7MGXbdRx0209TP7szzoJtzmvt1mzq4ZmxNYERNNv74Uu9"
    "CaXiVUbtjwiM3l+kVYE6Q8UixhnKjj51N0XWfAJvTAOa+NT2qMO/g+e1gXbcS1rvRnsvocskiQaDCa7Vh5DhktGv84jArPDaV3ho"
    "FJaRR5zGiKR2kTQOEuzyebsXjCBbCoZUAZonCE3GQe/R6P4ShFVlJSQpzVLo/VLArkufhSVZxt+YpNmT2flqEKstg4eNJLKRBDL8"
    "UUoUCZLhOWO6A+RWjN4WTGnQsbBl8RO5i6brl3iK4o4T67IAojvY3mvj79lmvl7tRUX5mzwOCzC46USEfrK1QB5CO5iB5KrOwA5s"
    "LXs9hoDKoeNgCdVRu0lG1S3xQrLm5hNZegGyAK5JPAF5Jg7US1UVmjhxVFVQKN8pLko8wUhBCOaYz9UFjiZrD2ouSYA95QheG+L0"
    "FhETfrWIK56D1EDySB1HlpESw8hXMdlMzhbUj/IY4PWXUMVzRb15rDxTvD6T+BCguzq8h4WdIFQPLl/Zgx1HKICDUWZgHjqm00fF"
    "7PD3bvVLT4XrTSy+ZyrCKCcWvxF/0aDahmKAEcwWs6yjz6+ELOI0A5RGy3HN3gErbi8+XFz+evGxmV2s/mi/yTdqiNEeW1KrTAgh"
    "IhhcBGEvhRxmVMyPF6VAEXGa4XH5pBCXT3K4fJKRVgS6bYZv/pw62F1rw+8hUYrLUnPv4WaRlwYRxBQjD7tg5/nl9dnt36IIZORm"
    "v7q5/uk8IwZ5/rf7i7P0yUj/uwzkIRw+pA7fteEdAqtwm533wibU4doikgHsFHlhoovf7xPrdyuAnli+4fB0VL1YAF3P70EF0Jtn"
    "t0WghnSFKGqK1IRRex9GNeEiEy7quHjqDBe16XjXlaiJ3R0VcLnvVpZGpgfyoDOCGyaRBQ2oFpzYz4SL+Vy2kD0Iomy6TWofVLEJ"
    "UuKYzIqz19I7r0ai6I9slgUOdCiFsQ4menAW1BnnJ9lBdh6SOYrf8KAITtClaxwlCqrWDTB7eImjFUFz/EwQtsHdvtY42E15nH7v"
    "l6Mc33lybZWwh7YJjWWUYRklP8IMM58x8R072TzeJk6b+4J6X0wOP6KGrf2bm6uEInh+mdbPf/l0fnH77aH8BMQgqg6sjJzCbupp"
    "rwZi1Us1rYvoiK5raQH7tXraRjwvamrqp+5QaEFpZ6raApfFAqVm9h5gBHO2HIn/h/upVJVsaDulCihM2FeplUWJluOl+Cv9ihCs"
    "wimgHWaq2xSgE4IxXGljMbVPqHhSVfRWTD6Si8nXSJaBEnoWfRIKHSfYJtMxJ5ZLvE2tB0BUrMhkrgofiidx8S0ITROgEyMknuau"
    "l16keSIKX4dY2sAO8VueyFqoioLDAMfY/JGq4Ye7X4P3e4/UbofmQuETWuGDf3T45yNZECFDizQK4atTCMvXN6uzT1aHWkC2CKMo"
    "G3ZrPuTWN/iEidG3EqM3lSYaZXdacymzj2fRDiBSVD/LNXv6i0CsuM5XJnC3RTgAqTQdvwvU4m226zPAYyTdSACHxw4mAVzYdfQ5"
    "qwtdnjtsQ2TcYMXdYGLbqJgAnKQ0keteRq63vHDteIo+KQfLJ+w+HWQ4iuK3R3l+osBRM16IkdXdRD8Hjccjx4/MQ4EYmPQA+XQ6"
    "lr3WqbcG3wy1ZWNzoaWuVZ8JLt5+JP8mdNgJeJqCmFxQUpLLnhPR0B3dKBpzUKvK1WsOdsgkr6kylVaDK+kqiS+TjKMsp/x1mnJI"
    "obOG61/bmHtjP8vTmCeAONVgylc1wPmOnCb/6TMvM+CgbuSeIP/yw1pb1ZsUrQByIexlxNmCTNh0PQKIx9KlFgmAInNmT5HveNQG"
    "nzpWeA/oCsVjvnnEn/wRcuRh8i8fQ/XnNeBGqDeWc6n6+OhbCAAgD3/9jxGaYE75eMlA9DJB88GRG8lYPUv+keAQwIaI5yKhNokD"
    "DBI5IS3UgdRKbFkEAgkPjseeiDOWqZ9RtEBSU+fpG/FL4PZIZn6GuZqQiynohLUa/x2bwsxwf4RWzJ1KqAn85VTobZa/gCwvPsdH"
    "xyeQUxpkmv5y/+OfflD5prIM8ypsARXBViAGwh8cFQoZA6/UEzFPjoMVPBVzFjtrM6o3Rxdi/DSJooOKbShlrZQqFVEMUJlqzRdm"
    "imcfmOLZvVnk/Q9pHPx4eXH1cXx3dnVx11u+Bwf9uPwmnkE6PAx+i9v5hr8l49ZbhIOM8u2hmnbEOAL+q0osjygH+CkcF2mJJkbp"
    "WQ730n4G59EX1miZjSdO0+BuPyUNbfJFuLyHxn9zKkNz4PkWlKXqOmfRNh/eayeRei+BPOnSKCOBiMCwfZeq/b4LYI2sZrs5atCG"
    "ZoAH7dsibga9l0HvZCi4G0FRNlaq8lEG6RDl0mJh15DBjy7jvEqfUt0MJmBTOWDjMQ/bY4dU6hubQWxEsaMoPPG1VhZFgtiIorIo"
    "srvO6lGBA+o62zQYMB7f2eI4IKI0LugkWR4cqoerPkcIAF0ymDKDKdNUQ4G4bvl1ECOrYRF0zB01JPluIAJlTJskVS0uxg6FTk+K"
    "+BdP9O7F4FaWSSNu5fepFBpBGT0hHG/0hNJ6Qgq1Umb5Z5AOQACd+QhiYKAysY8U2eAkspdcyYBpFU74OKE547t8xpt2jHtvx2ia"
    "fXWzEo3pz1OkAk1n+/PczekSFK2DDCx4dG+UBwfnwajqiPAbh6Aldi1iA9haFnHBa2h9syk1cyqxyjD1E1RnUTgkWZ2GIwXulpDt"
    "CbG/OxgVwS8bWHLPtqARMrDkYqCSQtidHOiO3qw4esms8LDnZ4AZigNp/Sxkwz5Vos9nH/7a314pFvRCK4nl3JAMMFbeIogzPJwq"
    "4GszSIcHKizU/COn98eJXjQnRUXju6Wwnmm64QnlbSFb7W2OrfZ221ZbCc1/7o0fXbzIOAy08fA02WDSSuvLUwEwTTVfUoLSRA17"
    "73ESFiR9Jm6lxZCmNb7FLku6Bc9XgY/buL6ad311TCyD8X1dUYcc5Pi/5P1RER/YOALnV3KEfaYkKIiMHVWBGQoJQKFi6AgtPWTG"
    "vfX63FthZYsSunScZEig0tpUabUpwddV4WiNkQ3Qh9JyvsFC1wFb23MiSWQ0nj22nYhFhHZUeuLBpX4Jp6jek1qXGtUne1OqS6sM"
    "VZeebUjlVMvYdtwp/fJsKctM6cKr8du52iXeDNylsQcn7jO1iCqvRbnQskLVktvMM4rl61MsTRmhWnXKHoY/z29uGgt/HhYCV+Zg"
    "K7ehlWLfKqcqbgiMmlij3u5h/lRKEDECI4j96evA5jp0dX+5tNf3wWT9Ek1RVTK2Igto6rCR1MHYYJphsjS223ZKL/8Lm9x5ZHmQ"
    "oZOHt3L18X+yyZiLUbshHmEG1TEOlt57NGcrZDPncaQAjVDIdbQpPjvFay5L4E4YeyJTKOC6oI4PZV8na1WnVhWEFRtG0EcP+gE6"
    "YVtlgiwsNqgpdh8c8XYYosEILZXD2VMleaFhnrA0bCgD6+grwX5J7N6MU/lD/24MhX4fI3mGQiTl4pZCnMR4oLMKFpgedXvNuwq2"
    "xxJLNkZhVmzGilVHzzZD9bXKNhSmWNkOxcqWNtS8FVpPxgasr7eRpNqx3EZ/AD4Z1TZ66Jj57ezy/vL6p956ZgIVs8TuGycx0M8M"
    "36JbrWBMktJg/bqM9ZtRh/J5JTGnSI2cuyzn0Egv5TNNEQ3QDjAe7Fcqif65sDsJhyjnww73kxq4exubaqC8Te2+nXJofxLsdim2"
    "DzI82tG9UX5XUDWqHuwyA1cxEmonFRuD8i4/MiR4yxBgTqTXOUA5h4NWcwIuZ8ClLPCU6NAoXw6WLpv6VhTFFfTwV+N97vkJMMrx"
    "Phv8c/32ZPjhFP4YYgRG36lT80xuaAWFkdwEjTz2p38GrK5BSfq8malnsimqIyWXZQEVFDYVw9kinN3svp3SPD8LlXiOOVEpjBnq"
    "Z3JArg66DIaOJaq7hgbDMoFO4h8w4mD/USgkBV11MZq6bIlChD4onvDeqiOuolPNdAETAdceGZty8V8JwSBfl8TyZGQFKcV1MwRK"
    "Uo3C3rrhQxGHvvfwXHmdusgmeIrAD4c8Yiutu2jPXRWKCHVeo+T26JjJU3JNDatu1LAymPiDV46J/3h79uN9M/vPPrq8mr5m3elr"
    "Jk7zbUHkN1cMSHbCy/QncrcXuExMP8uOomZzP0X2mgEzpp71vutZmwZABgxgGgC9Cvma0vVdcbWH/phyOaNJIpOuuMfyIgGra3AJ"
    "38Wm6pdwCmfXJddl0fIiNfDWtGoYte5r19Ws2x40Ku5zr7N8XQL9sfG/I7YSQ3z+XrnZyRT9X+QKMvos/vq/0aP4v4P8pfhraI5J"
    "lzsULX/GthALkpmRiHtCxQzGcJX7CNmSFglAJKAdQQsJv6Bv3fjSe3aMjHJ86SZdcQ+O3Ce/jE8xGD5Ad2KbbfvCI7+sMFJ0g3PR"
    "tCgTk8Ybi2YUC2fkxTOyG7+VSiSLUZidPGMnD9WtEiyNk5jcvDRDpdI69pclGBonMQxNM3Sj7RfXvZM0Q+zU0iJClVpkvKAOy/Ae"
    "nNNHvVKdJBzMQv/z0dHbt98fvXl78sPxu++/P/7hTbTit2/lLf3zy59g9SdEloHV7ixC+NU4LRPiSPpMSkkli9QIZ4/o7QTDa/B9"
    "buFZ+yWnwnjjrIVaBNDdTbR8J1lcBCzfjqc5SufMcDDHUz31fuUwW7K6M/mOLciETdcAm+bi794cGv+qSnXMfVLF8MISeFHxPCiY"
    "R7CqlwdeYUBhrwh5GqFPzIFrM+pyXWE74xLu9zkwynEJGzfNfqutPYmfls3fl1G+IW2TbX8vbgPkYR+rK2lL2+mhpfradqYU2/sS"
    "2FJxjNHnjJ3knDGbYEfjm4iIUryfCKp9MT08HJpl+vnNzVWC6eeXKfv2+pdP5xdiwUsJiEHUi5m9W6p8OwqQrMucofyE9ZpzOsHJ"
    "OiNjKH28S68OmRoGqo4s/oujqr7Iwg6aEDTHU6j7yxkSv2ENIyH2fYoc8kxcuLMQ+ra+iEKqmIUsEcYBTGjqKAxYB9qIeUt0BUrI"
    "8UYRxy1YbIMAmxJnWkXCMbK2EOVGwIUEbOEltsoVQ4mTmAzFolWNtezUFjXub0CjxtiyKWzYvhKQ4xA3Rd8OSvhou1z0LUK4Z9kp"
    "MfT7C7YK3aXURuSkXRE08dey2MZIls4Ah6y4uHKFeQc4XGF7LKTLFipfjKGbCZJ+XHDqyn/JOh2C2UH5Dd/xqB2rq4FdYfQQlxjX"
    "7aszW4zrdr8IOyJWm12GwRHBEDl8XKj0yHFO7RG4l+SwjZ1HX+ziGUzWYnbjNA06xqekmf3lqAiX9TzWl3fJx26Y8hhdKY8R6QEl"
    "LK8ETXPG1/G+5FB7rR2XkAzXj34n31AMLiVgL1FOWOfYFgycltJIUmSD4/Ueyhhlerj0HNa4t/rP2h+KsPYHPWt/2GatMCs8d61b"
    "xPpjMEXXZEWui0ErJSam/CpiyoG35UwlRh/kuG3CIaMi3ptxkGm9Q7h5k62NeTxXm0NtUkQ96biJgfmR+gOVVKN6/qptLfM95OGv"
    "I2ggG6+A+g1HoRr94LhEoUqXTAhfziQ73s7IStZrJUR6kML871iTWpgTGgQwl0iH0NJl4nMj01P0Rr6MjH5v5g+LwCt4oAqUx6jg"
    "BR2NP+nLVtmPDVrTxMgH7GwyKbbdS7E1+Uft5h8l9usS5voW3WAEUGO8NHlUVeBuO61O+sJgkzvXgeO2HxXYDD4gxutt6bRcgq2T"
    "+IDyNdhMgtwQEuRUN8mPeH2gs+LlzVEBpHgYzqhkuf8Mdq1vzWXNtQgkLoxtSHUTlrInzDgnRIVLszmwoqGvCeWFAeJiOmP29n3X"
    "H+WYvVOcoXrqS6UHw3cskd7RXT9LGhk10kNU7VibjfUiIHesz8oypYoO3odQ2woc3iY0ppHB6nZxVzZY3deC1V3f+jlhH3W3iMbo"
    "+rsEe36Tul8QU4FudRJ5+z5ZtXekFEpIzJZ/i6668p+2fSqjOzYU8/XQ0qXMhTiL6kiGVtThQdVeSTeW84RN8Syhg9jsMWi4R71T"
    "RBZLQSz78tm2RiU1yme/t7k85VO3yxXsERZRD/Awqr92QPybLBPgStMNLsD1rgir3+lZ/U7/Qbx7ucCe3EBLKLhxkgZz+t70Rbk1"
    "mJq9Ymo6EGIx1To7FmIxAulsQ/mOiabWCEDW2m82etVT7hYLXrVpMN9j/nSgNZjl3VEBg9kTA3cwmJn7pOoOTuASD21nZTCrbFXo"
    "m/MeLfBUTDlh/uPcG6kONJN1DE85Eoafo6xoSH0lwrZ2pJ0MlwNMZWx26gXNc1QPepc8OEsbO0688bxqduMxqAnkEjyV6EroxKkm"
    "W83XMGSGqQ1PE8/F1OMIPwacMj3nX7XhbXqdH9Rpc/SrBmKPfRg9bCr/+ers+vriYzNbTP35WKb7U/sw6AoY0XawoT0KMIPmVYKf"
    "4XATTN5yAkWa6TY79TiSJNWOcJJummEF0SRKa88+0nSR+JBicK7440JlTo5zypwcb5c5sQTDBDcqFEdMUrZVHzHXjLFsZj1957DV"
    "3oyYHIH0roZiCx3ZO4bB7Yy3etN3uII8YmQDVDVb7fhlsma6JI6wG0/p7ySLck/BnVcpGRNs64BAcoJtdbX9Gni7r5Jdvjanb12s"
    "vQrm6tmBXY6/sT3YZIqZOHFfFm+FJMe41lHHAo43XSy4VXRLYSm8kjP0tU4F5iEafueR5UFGWD66N8oLykPoe8zFsN3SHjdgdYiA"
    "q9B7PLD+XpYmgueoWLo+1zFluDBO5aNNvmPP1cIR0ke+IylvS06LuI2RmFhKRgjA1Oneb/FRTjx/WSEXcovORK+2olcAuqrA2i06"
    "szF0ByDeObZ2xWllEn+7IJGOQcS7Jpu92f4mq7oMe7ucVX3pPDOa3aU+vDXKs0SpGrRLLjXAs5Hlc48tiIsgHVrmMaueRapZPaRb"
    "Axb8FNHFwpcPRxPfk+NWcgTmaIkpGK05dqqxRvu93Y9yrFGVN59hO2kBlhuKpqTX2DF8VKgBT07/HT3C8ugFhCUgg6vnoYfETRbG"
    "vz378b6Zz6V+TDHl3C+NGEwQver6U+Icps/icCnLwTTd62aiOGVLsi+ieNWMM420thWKIvpE/Y20HOJVqY2eIBuS26rh4uieWAIV"
    "2J8gM+yvzH4wnCq1BkjQDcYj3jj31wth2o5dMiOwtZdqKJVJPDxz5riI3nyc005Ub84cF8FWG5h79xy8BpZYFyyxVc+jhCLpvY8h"
    "UulFD6RE++zQvwuF2ISgKEUw7Snic7pcQot1S6xZNMccOSxWskL22QKYjPzHUlwVagmCdaRHy4SvbNAyw9qtRjn+SYOWqT8o3mri"
    "U8eQqJ2JjJsyB+2XOTAwspjPvZjTPc/rvuV2N2Uk6t/Mxe/yxpXbFGZRD4nNLXjkJphTrhoPlsHzZZEOSRL1YX2N07ntJW6czq2x"
    "P2kDF7Rlk3bz8JSV7njX6Ab8taN/LQYj65lsirrYksuyU062c+w83QGoBqIEBxlutuSAUZ6jbSKGjnk4dhdX24zaqmWKbGYC846g"
    "swlVOD7ZcA9RR/VHsZjvQLlVl4BjLgL7OWQlhhis36v0pcH6KWvixmkGeHIcnhTKljrJyZY62c6WmuOj45NS3pyIYnihrxb9OdiS"
    "22AZScRIhrjc60kO1IgD7uXKQ7yXw7Hcm0uZximywUAm6ms5Y9vMkr+9OFcTNIalaZZy//GR8HIsTdAYlm67KhfYs+alWJqgMSxN"
    "s1SYOg50htjm6F/ubq6zWRqnSdue1PLQv5FNeR89MjmcA27AzFGJ0PBE+/bT2e/pw+7D1c15+oyDCc7TvpjFkrnV6rqmSE1h114W"
    "dt1yBLXnrbjf6EgHGn9FfMjoRY9FWumq5LO4cQiCftiAAwKIkO+iQME+RU+Ckw50qYG2MDMxgrhLQQfta5jKX1QdZlQ/bUFuEdXZ"
    "NdRblD8ZoTlboYVvzYPGNeDmeKTPxIHeNBKzwE+RQ56JixZM9rPBDrIEexB1ki1r4n1rYJboSeKVwpMdCv3YZOZJzwuW2ZUhfjQT"
    "s5QwQaLfuIVZ+rLJ4TKtbgbmdjFWaNojUEQ2OS6XE71sTl6wQOPfYAl5pMiGKJP2vDS9S329/PT55va+vx111IlaMvkwQfSq8w/x"
    "AvbmKkHwNKWJg1eOg6e0wJJy2CYejGuhYTmYZNyuJOMu8Zq447LxvSTV4Nr57AXGqnhGhZlcZtUnqQbH6RaVepcsqBeph0l53JOv"
    "mkMgSTUAeeR50y5+v893f0bOtKub65/C4WmfqCZCMi6f7ZlNaxJKai21mN3WLe+LGFBbt8a/hhDhVe47SFEND/7RHWwmj+P1dkRn"
    "buH/+iWiohDN9PLsFEjzsyricJAR7ghvjfLCHEERiOrRjU/MIWtZTBE7KtJgUJWvz73fO/flh7PP97/c9td9uRCfFcvqdq81vTYU"
    "DbL5/Oz6r+P727Prux8vbgf6VRinqHHGdY71XXDGucQi9LkSNChFaqBBvYQGJeJtKTxNKQtRQ2w6qdZ3dpliZV012U2xskJmeske"
    "quktpSZ/SApf2Ku9qCinNbtxp/wiZ8Sl1vwgwy0S3BnleUXwZkwFn0hwqW4XiM52yNyBMyyGQJS7uUD2by7smBag91E8E5dnfuj6"
    "wHCMZIBmwdFxsdqoecVRj9OOCfioSnA4GD5A7h4Wirof5kTdD7ej7uKJXqbzXp/pEiMxiS4lE11azW344/8DfQcdpA=="
)
