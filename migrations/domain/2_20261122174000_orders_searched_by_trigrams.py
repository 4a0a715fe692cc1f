"""Orders are searched by trigrams; lists of what is open find it among a million finished orders.

By hand      all of it: trigram index, FTS5 table with its triggers, partial indexes, what the planner samples
Before code  safe: the running version ignores them
Locks        orders against writing while three indexes are built; half a minute for a million orders
Backfill     the index takes in all orders
Undo         drops the indexes; searching reads every order again
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE EXTENSION IF NOT EXISTS "pg_trgm";
        CREATE INDEX IF NOT EXISTS "idx_orders_search" ON "orders" USING gin ("search_text" gin_trgm_ops)
            WITH (gin_pending_list_limit = 1024);
        ALTER TABLE "orders" ALTER COLUMN "search_text" SET STATISTICS 200;
        CREATE INDEX IF NOT EXISTS "idx_orders_unfinished" ON "orders" ("placed_at", "id")
            WHERE "status" NOT IN ('COMPLETED', 'CANCELLED', 'REJECTED', 'EXPIRED')
            OR "payment_status" NOT IN ('PAID', 'NOTHING_DUE')
            OR "fulfillment_status" NOT IN ('DELIVERED', 'NOT_REQUIRED');
        CREATE INDEX IF NOT EXISTS "idx_orders_unfinished_number" ON "orders" ("number", "id")
            WHERE "status" NOT IN ('COMPLETED', 'CANCELLED', 'REJECTED', 'EXPIRED')
            OR "payment_status" NOT IN ('PAID', 'NOTHING_DUE')
            OR "fulfillment_status" NOT IN ('DELIVERED', 'NOT_REQUIRED');
        CREATE STATISTICS IF NOT EXISTS "sta_orders_states" (dependencies, mcv)
            ON "status", "fulfillment_status", "payment_status" FROM "orders";
        ANALYZE "orders";
    """,
    "sqlite": """
        CREATE VIRTUAL TABLE "order_texts" USING fts5("owner_id" UNINDEXED, "text", tokenize='trigram', detail='none');
        INSERT INTO "order_texts" ("owner_id", "text") SELECT "id", ' ' || "search_text" FROM "orders" ORDER BY "id";
        CREATE TRIGGER "trg_orders_text_added" AFTER INSERT ON "orders" BEGIN
            INSERT INTO "order_texts" ("owner_id", "text") VALUES (new."id", ' ' || new."search_text");
        END;
        CREATE TRIGGER "trg_orders_text_changed" AFTER UPDATE OF "search_text" ON "orders" BEGIN
            INSERT INTO "order_texts" ("owner_id", "text") VALUES (new."id", ' ' || new."search_text");
        END;
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP STATISTICS IF EXISTS "sta_orders_states";
        DROP INDEX IF EXISTS "idx_orders_unfinished_number";
        DROP INDEX IF EXISTS "idx_orders_unfinished";
        ALTER TABLE "orders" ALTER COLUMN "search_text" SET STATISTICS -1;
        DROP INDEX IF EXISTS "idx_orders_search";
    """,
    "sqlite": """
        DROP TRIGGER IF EXISTS "trg_orders_text_changed";
        DROP TRIGGER IF EXISTS "trg_orders_text_added";
        DROP TABLE IF EXISTS "order_texts";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXQtv4za2/iuEgYu7F/AOJs/ONhcXyMykbdpMEiTutrszC4OWaJtrSVRJKh5jO//9ktTDkiwpkvzQwyyKNhF5ZOccPs75zus/"
    "A5PYEDtvPiJo3iHOER18D/4zcKCNxA8Zo0MwgK67HpMPOJxY/nQxb2ypiUzNnDBOocHF2BRaDA3lFGZQ7HJMHPHU8SxLPiSGmIid"
    "mXzJNbAw48hBFMzgCwKeC4gDoAPQC3L4FcBcTEAMzBEVgw7HFoDAFZ8oZpnIwOIT3nxxvjjyZyY+BoDlHHKwhCwYNodgshIPiS3e"
    "aoofkHMF7n+9uxM/YgvJD1hCzNVf4Dn4Dw+NOZkhPlfM+fx5oL7ImKE/1N9ocEIH//qX+BGLz/yKmJwkf3UX4ylGlpngKDYlkXo+"
    "5itXPbs1f1DzJCcmY4NYnu2s57orPidONFkwSj6dSQZBjswYbyU3A1GEj/zvLx5w6qHoK5rrByaaQs+SEhr879RzDCkYEIh9SjzH"
    "hPLJG2yyNzZcoDE2/y/4njHK8fj+YTR+vhmNx4MyMg4eGcSR6wM7nCke2fCrWD3OjM/Fr2dvv/mfs+aVP0t+4N+vnz78dP30l7O3"
    "/yM/kIhF5q/A+2DkNBxyCeMzqkjjVODDw93d9egGfBl8+DIYfFOfBTn0P02JcC2zhLyTonuPZ7cOzxZfgiwlRfE3l5BiIKNIiOGU"
    "tRTX2yoURsjufQhoJr/EX/92enp29t3p27PLdxfn33138e7tOzFXfeHNoe8KpPj+9sfb+1FSgPKBlMaa+/4G2+D8B2KibL5HBLvZ"
    "OU0zPbEr3pXZFe/yd8W7/F3xLnNXrOVAERRH7KYgRuhrzgZYU/RCEgWcH938rtaxzdgfVpzjf/l0/bviuL0KRu4e7n8Mp8ck9OHu"
    "4X2K4TZiDIott8Hxn58f7rM5HiNJsdzEBgd/qqu1X6yXzChmfZrLqfUvX5BmPeSbXP8o2MWxnXfo8CymByRvwh/2xfrCu9uwiLF4"
    "45Dl3m7uop1x++nmeXT96TEho4/ikJEjp4mtET79y2VKbtFLwG+3o5+A/BX88+H+Ji3KaN7onwP5naDHyVj84WNoxvkWPg4fJUQf"
    "qo1Vbpw4Ta2jrm0XfeLOOSlz55zk3zkn+XfOySt3TqCwj6vvxyTlDvZly0TUty0nZTVZZWy6OaTFEvaperjtTkvtu9OCjSfHvn2T"
    "tuh0EbNs5IMJNBZLSM3xxgg5JXlzN4fsUzv9BDpCAzGDP1L9BQGIQAzPFhbRIAtgCMeGhfBCMGsbbGEqLfwlAjY0ESAUUGQg/CIx"
    "Acik5Y+ZQhgcYbxRYMyhM0PsTS4SsBArRQ4yb/JvZHBhHWskoM9IQCjvsopBOL8X9k9SKudlpHKeL5XzfKmcv6IVxHZb6R2UpOmh"
    "PA6+S9byINREtJI04hR7urk3TrVjkIS83dTPFfSoOE0P98XJZSk16rJAjbpUalQSmjEx9NlU4TZIUvWQ1w2ik2wOTy8uq0hjTdFD"
    "SVyel5DE5XmuJIKhLEmIoUJJiO/FA1U+7StxIF1lCyNGlJLGZMUR66A8ivweAQoZ2eaCte9v76+f/pENF7/PQC3f/2N0c53mPEWS"
    "PzXQkiSlRjE7Cam0xM6/kW7PJ2QIHW+QYerHh4dF1r5yn9Y39Z+JLQx18Qvg0v0/QYb4Hkor/B7MMeOEroaAeHxCvgrb3zOF0S/X"
    "gqViAiz8gsAUIRMIUuIYSEUUCCFhtToB5gy4FjQQwI54vz93CGaCzAFwyiV2QGxbvHOyUuPEQUD8BfK1FFlwFQQc+OELYoJ4O0Ni"
    "p4iPir8d2kT9AcgPfmCATNWo0p+HYEqJDU7AEov96nEAwQy6V+AtmBIaI3CIPz8XxYhr4+G3KI9jVPaLl/aIByr8dmBGT/zh+ZhE"
    "uCqrCSFOtZPYhKORxJrzVfX/Hmv+pYysAhvrMl/zv+wi+nCcQFB0eWyKouAyiEhqnUO19sXb/Z5Dpyfn352/O7s8j46f6EnRqbN5"
    "wrhwZRGYsbTzQ0BiJDoEZIsQkMkq80zJP90jgh4e7w2C/YKtVRHNGEkPZbEzv3CcywuU5XvP92uhnjrdT9+WYa6YlcvccCxrrcux"
    "wsWu4840YnN4xOYnBLOxGn9gWITSzKMpW+Z6zGV+hoRJVLZGmO4BIFsg04c98sMwdp2QUWQ4Z97xGryoCV40llrRujte51Y0ffc3"
    "6L3U976+9w9/7/+CXH7tsGV20mdstFADWIh5Y6gm1vfWjObSMcLEKpF3PVTeE+mI4WHqZuBacQA2ke0SoTMYKyDMkHylwICWFcF8"
    "0mDRKkGL7qB8lSAht7L3UoKoh3dTgwDMAaGBdsugYWwgOBIr7Yo1SQ/l0aDPaSq+JaIuxVlxTvnySJH1USbNxZ2R6kHhZOuY8FaD"
    "mQ16Attt0FTLeNH2TEfsmXvPniD6jCgOGJiyaBLjhTaNo2aO2XpqXaPGgowD/3WBDSMjtbAwZYD/9iFgnjFX2WfOC8EGUjFbEghd"
    "IUjzzJuypkyO6yz3htqt36xZa6ZZBTrfwJFLYuwviWp2ZoqwN+ESBzA4W3JCPYrl44q9neltWQ8Wnk1uYtqWXpcpxJYf5br2uDgm"
    "wAxwAiZI/NcSozPxHa4AJUsmy2axIBpV4TLK/wMYloGrkIrzDk05IC+IqohZLk84EP0zJ0txuIlPlim2/kd/cTxnIe4SZ+y/Q5Xj"
    "AlNMmYxndSkRByIDNuKSRKFBJhGvdAgHkkzFxoZ/TRBUK6NfiTwoD1fBS6ND2mGkHUbaYXQwhxEPFdOSYZbR/N4oDTuLsXTQV14j"
    "ZSpG1pDR2kywZScM0u7VrRs0gS3so2pdQp2ruqk2iHXhprZtrZZYUk8yi+4TpItBhiW1HhwWWVIqE29si3n1MZ6fhA0yhVTZIep9"
    "KpDNIDby7RAHhSWGNJazK72rRVhOQ8l3bVTIjgfFeTbmyPQsZP5MJlnHT2K88ARi4czxv8mk/iH0m8RMIBDvkNixPIrCFwPqOQxI"
    "XVWfPl21+vJPn66YLlrB6p6C9TwnbubhJp8XH2pixnZOMxtRWXqRfy/hZsCQZbGg2MFSdn0Yhn0bKFKHnS20rBWYkfxKjdtgu7om"
    "YxtCCwoOwYrZgTo1sFpqoPg4hLLCnHI5vKbQPC7HY7kPoCVYaFZayimyXnK7FLMLeJ1mtYF5pTLT4fweMncXmmw6RtVzOF3lLeSC"
    "QNUkXQ+ZXWYh56/j0/y44WJHERK6glVlvUcEfZTBRZnwVDErXw5yLHV2Cy5VO7VDgh54F3YPzCWZu0QThnkl9sZIesfgHaUgJHn8"
    "ArOjpvOP6zVFHw+Jciwu4HBBjscrXn3xPfICA/MXfJKqd2t+F6ZmupPZTEaM0TGSSkcVVm9S9o7de7Fv8ARWaqgUzu/h8XJWRgU5"
    "y9dAzvIzZM5eyZCZYKOKEILp/VvhJ2UW+En++j7J72d18ooEoLOoXs4qTtQ7aezBCPUolenhlQzQGE0fD50yZ07+kZN/4hQvdws6"
    "My+zhWW+JOI0B1zsPu7QWxjAhSvZOWtswlWVsNE02eGCFU7O9yWOHYSPtsRFd+3iX9BqkOGkC0aGRW466OLxAq22aabmUjKj0Pbz"
    "MmQJBqb8cdePt1eAONYKQBkNNQ+rljNkUJnIIX7ihCJTe+u0t05763bsrTNIZlFyweAbx7MVk2/Fl4JBgG3ScRcS95Dbu4B10tWu"
    "5XE2lidcFQUnRda7+KgGS0BQ9EIWtRrgJCl11HnbgqJ0myO9FFoWH4cY8zm/GSIXDBWq38yftI36LW7x6RR4DFGlU+OZg0xVWoKr"
    "vIOJTNiWWdEZqjgXp52jNfFj1sTVEqisvSSptPKyO+UFfXWxIKlxrSUpdUh3666sRH4kq9itKEawL7PsaHolb+gOSblsCuUHcTuK"
    "e/UXtNqwnNP7LLj75Z38a/CubknmW7jywqfrz6dwGd368QUp/n4TWYj7l8b184frjzeDbw0pZBHns1SyuFgKlDI5bSz/wK1gUUEu"
    "9A2Zu7AkdMHCJpEyMUJrWsenaTUdg9ki/WovEZgaU94vpkyJVRtSDml7yOvdI8ouZEzcGGaeVZYfUpwm7CW79xD76vdk3mT1eyLW"
    "LXSyub0mSveqF1T74nN4Zh+4Vf3Dw13Csnp/m64B8+un9zfiSFFcF5Owrwxu1lnSsO1R28AtgW0/eIwTO9tIiMYKbQQjmLVda/oJ"
    "MVfKQlDNiGWLMwpsuPJ/1UbC8RkJuXH/+RU2dhzz3yYzobkcDG1M7FfjOrAx/LofvmfGsI65bUvMrVZ4tcLbvML7SInpKQV1s+B8"
    "MFSo7rr+pC3wcAdAyrHgumpyoeJ/yXSKdNjBUeq5bOFVuZqC6b3TcBsMNNAa7n41XJmPbQiOzEhmcnF+aE2K7oCamLjf7j9eP308"
    "kD7WnHW3RHg252OZtVIlDypN1puirTuroq+BdA2klz1ttF2RmNdNu+ITYgyqQ2TDrgiHCu0K25+0HYrO5+IX2S48wOT9xlWWCYhj"
    "oO+BvyzBZKVinhdiUQaVQyEPDBE4IV5uaeTPA0mitqMXdQrdqk+UNk7abZyE8i6rsoXze6gaN9hxPLbbSu+gJE0P5dFgM1/lk6zW"
    "WDlG0TvYvkFJUGRgF6PMruMFRatiRD3cGXtxo0RMq1yuZ5OydzV79gKbBCd4FVbHSHq4rs9KcfmsgMtnGeAU+prB4vxeaOH8XvC3"
    "yPTbRy+0ObczXN35zA7na2bXYLb4Rp4qViQsmE2m//z8cJ/N9DRdGhbBBgd/qh7D/RKC5EixENL8Tikt8gVpITAO86r1lig/EhIf"
    "8ML87el2NLq57w7wneS3bKLt0QyO5x8yMZIeKCaHPmWWFHOOnBrga5JSg6+dBF+T9X+cOt23YmS6zkzb5NsScP2RYiMTWvcHhsUB"
    "O2LKNr0EIQdwHbNjCK6qDFZZUiQskzoEHH4VDw3LM/PDeD6HwUMBEhQVWdUYeucxqXwMXZffbUv53RkljI1t7JCMvIKi/rQpwsNF"
    "O+xTIgfrUpvI6EwcgOUOsiRNH7dDa4p+uOsI2KRsKtf9iMXSdkw2Zct+JJdlqyp/zLHrij/xk9A8SFKByJ5RqD+xYO7YVpO3KQSy"
    "hCvAZQNTFXjg5/b5zUtlPIJS1MAS87nUpraNha7ecm2XrdZaFFnbIlVIR9rus80DpBRXy5iMkRwQ+nr4rUPwYs7Kfy2uViv9Wulv"
    "o0QaUfqnFKGxbFdeRwwZxLVE0TJgsBlJVGx3cvg2J6f7ZffOwvvFQYR5UNO4JDPjJDpfokVtY0bw6xPkmfByODQsMpBknpIU2zaW"
    "kaSXtahfoOUhAE0TmQpShhzMiS3eMlmBMBfqzRfnizOBDLOxS6Q8ADj529u3wEbQYeJH8F/bmk41krV2n6jVIhPq4IpkvgkVl3uF"
    "wydN1idtpg9n0BNiiL5AnlNBPz5ceBbR9cT6x9EjRgZifhcrSBFYIJeDKaERZgMs7CCdrH58vqwGIt9LHDpHhK2lRSE3Yg15xMj6"
    "iDQ0J5U/POhwzDNUpyIbN07Vp5v5wNatjJf0MrSi8tGWXpZytE8s9Onm+ebp7zcdKjSQZjkxFmPMkV0tOy1Npk+hPXp119zegWP3"
    "Wb7sNnhXxwRU1rW7sTwT3l2xZ0dPtx9GzTV2CCWQ2dghJp6ixg7hX1jfTPiJLIHtGaqHVixADqumt8JskH7deWyOsiew9PMSGzNk"
    "XoG34It3enp5DnyzBZnh70LzngtybWIcoYkhu2llZZ0XKVAxot5AqwdWnsItWI3xcSrN+Xqcd9BXPoYvECuejLOcCjKCPidEIou4"
    "KI6+e66yAgbLuPiWRhi2CL5uWhOtoiaViEV8cNCIiP/sPxKxURnuIA4xR1PdXvv8RF6QzBHN1UCjCSW0UDuYW18T/ZEQM8CrDfFl"
    "ZO+ApXjhVahHBjopYJ7tK6LI1qrl8amWOdWMSqFDPa5stHtUSKOgDaqTraxOdDw4XNKmkmW9g+OkbNBzgqgHGekHaMg3WWWu9/xo"
    "lYigh8d5g4Xqqid/6+T/DieHd8kRdLzWdzf8QG20rNvtBvpAnCmmtjqsnjzF580Ofuk5w8JOfrHZYyqm17fIH6RKGQshC16NTBnI"
    "Ku1vhqwXxMQrKbHFA2GgG8JSd5B4kwux6VMu4WoIPFfmDKopwn7Xdvvx2e3ByqhrusfIe6ju7aPr8krVf7Oj5OA6XN98S/9My93z"
    "3nPFqVYnTSpFqPGTSvhJS6LAfyKp2yr+vPDqnhNri8z8qAGv0HhcF62T86/Aco5lTIffHEC1JwEO8dsMyDs7utYJBapQgG5idow3"
    "NEWQZfmti1CukKKHd/JFqUrFFwWVii82KxVrkEuDXBrkahTkosL4h6xWq6kUqa502WY56zSntkKYis87QC8fwvd0Syxlkcv4cmwV"
    "aOnzPcPEiQSSb+OoP2qbJPuwK9p/M7DEbB5gjAjMobBqgnLU4o5cOsModn0KqTR+5lDaOuJ8lqn3pjBslKEN/H9U+zQZXhR1XSNL"
    "pErEQsv6Xo1wwqElQ4+WQQy8sKGAIZeoZSHzi0ORgYRpZYbvXUahTFh8GQsx5j+SUU1ASuKLwxCkxnws+1Gob2GJD6V/NcQdA5aC"
    "Uwy4iLjCdLMIWawTdz0XTFY5BtrnOFImXouoA63x2h2drlL7eeBa0IiuNNkLbgg+x/OosoY9OouKHGWNBw/Xymt6kjYcO3acDwsM"
    "R8ezJ9Vqlq0pehen22C9shdxslYrZxOjOBzYeLIvOey4PJD2WBwUNc+4rCqcKNnU/fNW7Cj0KueEOXntiOlgdvbHp+sfRoe5k/fQ"
    "CsezptiylBNuO95nv+mAcvj1/odf7364vbvrbqJ86A7dThKbbzmoFB6vbzsrAOy8EGygLQWw+ZYDCkCy+fb+7w+3H7q7DyjiHnW2"
    "lMLGSw4qBB9z7CLzoUQ4KpatTND0JsV3Z5p+DM4oydA4AKLZmb4m42hPFf9KglB7V9rsXfFcKYc6Qk5Saodq55dCWAqmYtGDFNkx"
    "lzuwoDPz4KwS4BGnOaDmZKJ9bYmU3lRGbcrXmvIx1FfwjbBPjlj/grJSz+Us2q36LndnTe+l7fIEW1ZNUWSQaknUl4RuhNKWRiip"
    "Pl5VBJJB2ke5NJco3pXeTZ3yEeVd46/5KcLF7iBeJxMjm743pv6ha/qG3JRdNraRRoJeS6OeNFQcU92NkUGs5bCNHGpuiQxiLYea"
    "/bTCUMBqEkiQad7XLVgaj5msJoBNWi2FelJoVbJwPVwqcKl21akX8q5W7FMm8Z5CnxoMrLwow/SLfKZf5FsTF8XWhEN4hkBG6GvO"
    "yRTO70HhryJHxc3vo2KoKfJT3D3c/xhOT+NPmb7DynmSGxHn/TOnG0yX9IM0xpwskCzSzuaVgKcs4p0cTy0K+748LyGcy/Nc4QRD"
    "WcIRQ8XCWSeRVDmkUmT6rKp8VoWpQpWSDFNEvbum25NmGHJ6UzaVMw0/xF7VKdmUzTVMrcr2pRveYQcN8lIO1eDw1bRD1TFvi9zD"
    "dXucqCsOdFbA9TttkinA/Hs/RQ+ZyexDBMPuOche5yEOonWSSuFLJCKHHafTmXs6ha5jR5X8rLwUus60It/nPbLjMES28Cqpqf70"
    "HhoODeqm6v+bQsitKBTO76EUTkvVEzotqCd0ullPKL9I/9FV6N9d3qeOdmlJtItgBh+7VObq1KmmmEHdpwV/aHelWBATyDAbuwQH"
    "jX5KHjlZpH2SxM6OnppO+Ybc8b1c4nV88c144XvH/iXCszkfzyi0q5wuabLeeIF3l5ClMzS2zNBgxKMGygJWcmPW1hR6QW4sSGws"
    "KnFzTaCZuRm9UZWZUDMzFzTy619X2ehrCs3Ojdg6ZOEXiYdXYGiCRrN0A54IKw5WYGmCRrN0MwpRlqKoxNE4iWZomqFBhZUqDI2T"
    "aIZubHpxHGJebc/HSDRDW9BgtXVGflsS55LNz8tJI0nTvzp/7QmjaWG17iaAgl2U685Y9Dtg7OP6Td1a8WU5m9zrrYpNehbGn4y9"
    "H2SEJkVjw6LIJBbM2qJNo4OAC6lQ8AFxAOZMtlyU7RZhVMz8yi9gLl69kE2f/PLLKghJVlHnczUsVgmydOOn4ws+0vW742EaZYJl"
    "TvODZU7zg2VOXwvk7l5x3cfrD790t46lrtjQnooN4eU0rn4aZZD2zyC4LCOay3zRXOaL5rKsaDyaUw3/FbkEdP0TylmpmL6zgpi+"
    "s82YPu0G369vp0bNyiSlrlnZ+ZqVkY+pxmJI0+pCtW2WdDuBXp2f10pgsY2pea1tAxjiW3mpeYnxYRkMbMsEvccoES9qlSdfqJr4"
    "BQiZhreOD97SOTL7cp/K3VXjao2R9RBDadCRGp2jVWSSItIaz/40HhbzCG2p9MSdS90STlm9J7UuS7hU16fLrrTKUHXp2IFUTbWM"
    "Hcet0i9v/YiwLNUyHCrUKoOIsvr65G+yWzNMdYSeEgpmhJgs7DxNEWBimV4BbNue+nAw8bia57d7hkwon9j0nbNaAT0+BVT7V9vj"
    "X82pRlDOvXroon6dbl2KGfMqp5wliLZMOGvprVwy42yNMlfjYJruuJkobtmK7IsojppxugZGW2pg6JIAuiTA8bJfGk51+J+k600o"
    "REN14RuuSt5qc6a5quTas91WnFd7trvt2Q7gxTzHdnx4WAKB3LbuLAhLfQau7eC1VyDsiwUMsWZVXVmHxB3fsgQtEf9Xv7jiqVBL"
    "gFxH+aVnw6+si8/267QaFuCTuvhszxzkLQsnbI9/XFcE1hWB2yMFXRG4I4e5rkPbIlBC16Hd/4LXoHPjS1yDzo2xP2kDl7Rlk3Zz"
    "/5SV9qBreB38tSW+Fgsj65hsykJsyWXZKpDtPXQWzzKoJq9+SnLCsAhom4ipYxbO3QZqm2ILgSkltiqJIt87BJAB7MfxcbhAEn/z"
    "66kYxBMfBiBFEpiLgv0ctJQpJzrW7xixNLl+qpq4cZoe3hwnpUoXnBTULlBj6VQHeHpxWQnNiSj65/pqEM+BhjoGq0giRtLH5V4q"
    "lPKkIJbypKCMykmJOioOg+psrmQap8h6EzKxM5sYWhYxYLUarAkazdKNghzebIZYNZYmaDRLN6FKG3JjXomlCRrN0o22NJA64vMy"
    "TtOfnx/us1kap0nbntjg4E9gYdZFRKaAc5Ib8s35PbbT7bRTd5x8QbrHNrZdQnmtOi0pUl21p5O1XDaAoObQitFaRxrk4BXxKcNX"
    "EYu00lW7/OuEEFXYVYYIeRQECvYVWAhOOmCyUlVhp2IGoq6g40PAiJ+/iMW/TNEjGStkoDdfnC9OpLf4eDLwm117fhPrAAuZ4Rfk"
    "yDKzKmaBXQEHvSAKbEKRfLUDDMEegMXbKIJMfLP1P8v5KnxL9EniK4U3u3gjsNCUK+QFquzKMH40M2YpYYJEf+NGzNLndQ4XNv1R"
    "Dbv0BHbRVmh7ykXG92AFeaTI+iiT5lCazqW+3n56fHgadbe0sH+jVkw+TBAddf4htOXZXMcJnqbUfvDafvCUFlhRDpvEvYEWDiwH"
    "nYzblmRcF64QHVf17yWpDniJHury3EMYq88zLMzkKqs+SdU7Tjeo1FNkYx6ph0l5jNDX3C6JcaoeyKMITbv5fVQMf0Zg2t3D/Y/h"
    "9DQmmuMhGVfP9sym1QklO0wo8ZGtajsipNC7ofpuCCO8qu2DFFX/wj/aE5vJ4vF6W0ZnbsT/dUtEZUM008uzVUGaj34Rh0GGuyMc"
    "Gha5OYIiEPW9G5+Ig1aqmGJY01tHVR4fvN85+PLD9ePo16fuwpe22FYkY6Pkm15rigOy+f31/S/j0dP1/fMPN0893RUaFNVgXOtY"
    "3wYwjiID4ZdaoUEpUh0a1MnQoIS/LRVPU8lCzCHeE1RyNHaiLlbWGlHoYmUHKFZWdB7tCA9JxRd26iwqy+mc07hVuMg1otiYDzJg"
    "kWBkWISKwPWcGphI8GjXEEie7ZB5AmdYDIEot4NA9m8ubJkWkI9RvCDKMjd6vmM4RtJDs+D0olxt1KLiqBdpYEJuqgocDqb3kLsn"
    "pbzuJwVe95NNr7v4RJ4J3udnusRIdKJLxUSXRnMbvv0/IivLKA=="
)
