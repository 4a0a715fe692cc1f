"""Audit: who changed what from which value to which, and a chain over events and audit entries.

By hand      function and defaults of the mark, partial index of entries without a place, entries for documents that
             were filed before; the triggers are put in place after all migrations (domain/foundation/auditing)
Before code  safe: the running version's events get their mark from the default, and no command
Locks        events against writing while its index is built; a second for a million events
Backfill     one entry per document; older changes of other rows are in the event log only
Undo         drops all entries and seals, on PostgreSQL the triggers with them; on SQLite put the copy back instead
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "audit_entries" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" BIGINT UNIQUE,
            "table_name" VARCHAR(40) COLLATE "C" NOT NULL,
            "row_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C",
            "deleted" BOOL NOT NULL,
            "changes" JSONB NOT NULL,
            "currency" VARCHAR(3) COLLATE "C",
            "mark" BIGINT NOT NULL,
            "login" VARCHAR(63) COLLATE "C",
            "at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_audit_entri_order_i_18a24a" ON "audit_entries" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_audit_entri_row_id_085299" ON "audit_entries" ("row_id", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_entri_at_a9b16b" ON "audit_entries" ("at", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_entries_unplaced" ON "audit_entries" ("id") WHERE "position" IS NULL;
        CREATE TABLE IF NOT EXISTS "audit_seals" (
            "number" BIGINT NOT NULL PRIMARY KEY,
            "events_up_to" BIGINT NOT NULL,
            "entries_up_to" BIGINT NOT NULL,
            "hash" VARCHAR(64) COLLATE "C" NOT NULL,
            "at" TIMESTAMPTZ NOT NULL
        );
        ALTER TABLE "events" ADD "command" VARCHAR(60) COLLATE "C";
        ALTER TABLE "events" ADD "mark" BIGINT;
        CREATE INDEX IF NOT EXISTS "idx_events_mark_810d8f" ON "events" ("mark");
        CREATE SEQUENCE "audit_serial";
        CREATE FUNCTION audit_id() RETURNS varchar LANGUAGE sql VOLATILE
            AS $$ SELECT 'aud_' || lpad(nextval('audit_serial')::text, 26, '0') $$;
        CREATE FUNCTION audit_mark() RETURNS bigint LANGUAGE sql STABLE
            AS $$ SELECT (((extract(epoch from transaction_timestamp()) - 1767225600) * 1000000)::bigint << 12)
                | (txid_current() & 4095) $$;
        ALTER TABLE "events" ALTER COLUMN "mark" SET DEFAULT audit_mark();
        INSERT INTO "audit_entries"
            ("id", "table_name", "row_id", "order_id", "deleted", "changes", "mark", "login", "at")
            SELECT audit_id(), 'documents', "id", "order_id", false,
                jsonb_build_object('sha256', jsonb_build_array(null, "sha256")), 0, null, "created_at"
            FROM "documents" ORDER BY "id";
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "audit_entries" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "position" BIGINT UNIQUE,
            "table_name" VARCHAR(40) NOT NULL,
            "row_id" VARCHAR(40) NOT NULL,
            "order_id" VARCHAR(30),
            "deleted" INT NOT NULL,
            "changes" JSON NOT NULL,
            "currency" VARCHAR(3),
            "mark" BIGINT NOT NULL,
            "login" VARCHAR(63),
            "at" TIMESTAMP NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_audit_entri_order_i_18a24a" ON "audit_entries" ("order_id");
        CREATE INDEX IF NOT EXISTS "idx_audit_entri_row_id_085299" ON "audit_entries" ("row_id", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_entri_at_a9b16b" ON "audit_entries" ("at", "id");
        CREATE INDEX IF NOT EXISTS "idx_audit_entries_unplaced" ON "audit_entries" ("id") WHERE "position" IS NULL;
        CREATE TABLE IF NOT EXISTS "audit_seals" (
            "number" BIGINT NOT NULL PRIMARY KEY,
            "events_up_to" BIGINT NOT NULL,
            "entries_up_to" BIGINT NOT NULL,
            "hash" VARCHAR(64) NOT NULL,
            "at" TIMESTAMP NOT NULL
        );
        ALTER TABLE "events" ADD "command" VARCHAR(60);
        ALTER TABLE "events" ADD "mark" BIGINT;
        CREATE INDEX "idx_events_mark_810d8f" ON "events" ("mark");
        INSERT INTO "audit_entries" ("id", "table_name", "row_id", "order_id", "deleted", "changes", "mark", "at")
            SELECT 'aud_' || substr("id", 5), 'documents', "id", "order_id", 0,
                json_object('sha256', json_array(null, "sha256")), 0, "created_at"
            FROM "documents" ORDER BY "id";
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP FUNCTION IF EXISTS audit_change(), audit_filing(), keep_rows() CASCADE;
        ALTER TABLE "events" ALTER COLUMN "mark" DROP DEFAULT;
        DROP INDEX IF EXISTS "idx_events_mark_810d8f";
        ALTER TABLE "events" DROP COLUMN "command";
        ALTER TABLE "events" DROP COLUMN "mark";
        DROP TABLE IF EXISTS "audit_seals";
        DROP TABLE IF EXISTS "audit_entries";
        DROP FUNCTION audit_mark();
        DROP FUNCTION audit_id();
        DROP SEQUENCE "audit_serial";
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_events_mark_810d8f";
        ALTER TABLE "events" DROP COLUMN "command";
        ALTER TABLE "events" DROP COLUMN "mark";
        DROP TABLE IF EXISTS "audit_entries";
        DROP TABLE IF EXISTS "audit_seals";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfQtz20ay7l+ZUtWt5NbluixZUrLWrVsly8pGG1nykZTXsW4xQ3BIYgViGAwgmuds/vvpngFAAAQgACTx0ri2NjYwDYDd8+j+"
    "+vXfB2M+p6b95twbm+6l7Tqrg/fkvw9sOmfwl5S7A3JAF4v1Pbzg0pElh1McN2Qw0GRCDh0J16GGCzcn1BIMLo2ZMBxz4Zrchqu2"
    "Z1l4kRsw0LSn+JRz4vAlcWfUJUsqiDGj9pSNCXfImFnMZeMBWTqm6zKbjFYwjpExhU+ggp2R5YyTsTkmpksEVTfZM3yQIHwi/yXg"
    "l5E5dZ7ePNqP9oILE7+EAIEgC4sajJi2HAivNe0BmZpATrgNN/yXwc+Ba8RhFl092urrBCF42+CWN7ffy2HP1PKAhk24AzT2WF7k"
    "Nvx94jIH3ge0nuMw21iR8OO8uSB0zu0p/nP+aFt8Cp+Df/CHITeEObWBGXAV2BP/7Tc/X1/DG8j9f1ybLkP2e7b5p8eGLp8yGOoA"
    "c7/8f7hs2mP2FQQE//xyALwemmMcDf8Pd78cUDf4Fw5ePA0nJrPGsXmhCOT1obtayGtX4x/kOBTnaKhYsR67WLkzboeDQdp4dcps"
    "5lAQaWSC4JTwJ1RwSf0OuOA6Hgt/wHh9Ycwm1LNwmh3834lnG1Km/uSdcM8GJsGVN+ZYvJnTJwY/+P/53xmhHA5vbh+G95cPw+FB"
    "kYnqXzK4jZPchEkmeTSnX4cWs6fuDP757u1f6j1rXqlR+MJfzu8ufjy/+/bd2/+NL+SwUtQ6uvHvHAW3YJ66U0eSRqnIxe319fnD"
    "JXk8uHg8OPhLvgvmg3qbFPBaZsFc35TcB3N6Zbvp0otSJWQIv7iADH0JlRBhwOp9CGeKn/C3vx8dvXv33dHbd6ffnxx/993J92+/"
    "h7HyczdvfZcjwQ9X/7i6eYgLDy+gJNacl/vjUP5rg/cXfMzSOR+n2s36CS6sub/elutgf2xtHBdZG8fZa+M4e20cp66NtUTWm15R"
    "aawptCR2KQnujJmTKous8yRKUUkWyR1pUxS1bknNnhcRXU8pVynHA+cWo3a6NCJUCWGMgGxfKyO8sgeB5G33t7fX+OS5EH9aav9P"
    "bP43P3/6cHn37aGUAgxCRSz1TPD1xk1u//P+9iad1RGSBKvHpuGSfxPLFEVO5LbtRTkMR2bEGB7M9G8/nf+WXAQX17cfkpMfH/Ah"
    "yXpf7S6z/Udp9rTpNLj/vyuy6WTvOdlbTv6Og2ZYOW00oKikibZt3jejjEqTsszUDwn6N+9Pi0z80+yZf5o99U9fmPvKyI7L4COw"
    "0TXnGXJQFMmd3yd5E/ylg+sgRwYPV58u7x/OP32OHQIfgal450heXSWufnuakFf4EPLr1cOPBP9J/vP25jIpunDcw38e4DdRz+VD"
    "G/R+Oo7yJLgcXPoLUZLJU8TmxgsjajwtqTMebtzhRzxr7Oat+dE8eYXadCqFhNyUvIuAdPeMWgdZCJ68OXgZwBMwbhv4zjLtpwDS"
    "kjDae0LJjIoZ4c/MkZflEB8cM91BCJD5YB3+U34L8cFEIkzbYBKzU0OG3mLo8kFwX/2TkACuCPE+iwoXYTdRDA/LRLxsbz5iTrnT"
    "ak2zm/Pq1UAn2SBWVPjlhJGk1CpEZRUituZKSiFJqsVQWQy4o5ZR5ILxPQSwTo+LKHLH2YrccbYid9wvRS7XQWJY3Hh6A8rN3twj"
    "WtnbibL3kdHxNXNdqcRsaHuRu7nq3hjGwSLCgdvpe8LFmUqm9JkRb4FOSGorXe4MXbEWanCgcMFN2zUt0AYX8Eacgcww4Q1Sr8O/"
    "C+mLXQauX3V7PEDf6nLG51IvXM6Y7Ts7lzPTQv0RBptulob3RR39oNX+KX+j4XJHuTaL6H3a01lwC26RpzMm75IaYkC2E19n02dk"
    "I2qJWmAl9JKQoIeKyfdFVsX32avi++xV8f1LPk5GRZq3/4F9zVgAa4peSCJP1bj87SHfrxBqGte3N/8IhiedDQk4mwkBp3UZl06E"
    "RLt0tnDpaCX8VSnhcbe1UhvLnDhRmv55NQ6LnDmH2WfOYfaZc/hiDIFU2Ifl12OccgfrsmUi6tuSQ1mN0lzoM+rkS3jUUyf64VGh"
    "dXeUs/Dw3l+tgRi44c3BIjpIAxiCe4NceMEftQ22MEELf4kh22OGIeAOM5j5jJgAFWj5m0IiDOgVcvxQcfEmEwl4gpmCN4U3+hcz"
    "3GEQ5KyRgH4iAYG8iyoGwfhe2D+tifGMrLbCKyhO00N5NBjpqWNu2yIJPN0y8gIy9agoTQ/XxeFpITXqNEeNOpVqVByaGZtUsanE"
    "aRCn6iGvG0QnxYwenZyWkcaaooeSaNCBDd/l+qp80ldiU2eVEQ+9JkqG/a9cFWzVMXnk+T18FDK0zYG1H65uzu9+T4eLP6Sglh9+"
    "f7g8T3LeYcifCmhJnFKjmJ2EVFpi51+i2/OOGaDjHaSY+tHbgzxrXwXYVTb17/kcDHVTpj5Tl4yYgZnaqBW+JzNTuNxZDQj33BH/"
    "OvBjQ3EuWDImwMKM7AljY8yK5kGkaE52N44NkrtVQrbB53N4pp/kLRO1I4nefsCBCl+AAfB0wWClYF545Olh7nYk6xzvSv15QCYO"
    "n5NDsjRhvXouoWRKF2fkLZlwJ0JgczX+0cZvwp8XCYkwqOOYmA3vuf43xYn9mFqfUpAlRl0E6fJjvoQPxyQKmVMexMgCH21B5UIe"
    "rJPkTRnB4ayUUDDIwuGZaeVfYiZCwJri4EppZ31hN71vV+i4Wp0c3iJJRJLDSxolPTZHCll+OYbfabY5ctpFSOR1olPh4bEpipzD"
    "ICSpL6D87X73oaPD4++Ov393ehxuP+GVvF1nc4dZ0JXFacrUzo5LiZDouJQt4lJGq5JlJkKCHm7vDXoggK1lYdYISQ9lsTNndZTL"
    "T6xUTr0/vH+H59HbIsyFUZnMDe6lzXW8pzNSajkTOgEjxbFcafaXWYURkv6txAYtipqLW7TMwVqbKd0SEPVHRtPhU3VjkAeczsIh"
    "W6ZfzTBlCpFLiRYGGViEiicEDBGJzI6M2nWOVN5ET9VwNXS3TUp8E9lOrdNwdbpT0+dtgwEFWut9VVpvS879f/JR2qmPl3PP/H/x"
    "UXVX6Sdqr+AwZ3OhfKV45PsJ1eqsR5eg7whVpXTIkjtPoCGMORORItTS04k6gHSXKlq/2jSQzzhwQD3LstT7BkR4xgxDr2WJa+aM"
    "5PPRxamSBx9tWEsjNqPWRNWslg8dSJenpIHvnJtCrEv0wIvmHKPEH2F+soV6P7x7CbfRZxl+O2o3U/x2+JnycaZ7Bn+3lMPWz6QL"
    "XJoLmF6o+8hHmvCqEVupKpVb1ADSEeAFjwEdAd7Gw7lBY1i41M1AXy9tby5FcQWfTn0nTty7ExDXJ5OD//j58ufLj/WslkJQbA4S"
    "uwnEyk23jL8nJNDeni28PeHRV4b1MSLN/l4525rLadC+tvacu3vxtbncVcU8C4ZIhON1fEQSwUHItAQng+GakUlGTqhppekdmaxc"
    "E2hmJpmJlmsJVgbDNSOTjIRf5FVKsogRapiwkzBhwgh1qqXbxCl1cZI2S5nZ1QrQROm0hNssYQNRImsoMYsquXOb5FrebZN3e9w7"
    "Vy6bH6S7eOStwQtunqF0nFT29dzajKgMLErgadKDMyDsKzzHWq1T3Z7YCt0m+I1CeW9kbRwVDuLyMwLzlFl4RcWGBP4ig1qW8iKF"
    "/p+E7wdeLqTzh1DLt3xSA0jkTx378ldZQTqApEURC1Vyv/aX+NU6xGbHRkd6KHQmALZNKHTrWLmPWOhEDyvczMrwNySo0YVUl/No"
    "D/xtyH/UHR1qL/6LzjlJfz2/eri6+UddE33XXlKDj0tl3gbje7eHNOgsyqyZnb2XZ9fM7r4kTgrt5ic5u/nJ5m6+1syLhS5FNPn+"
    "6SM1hyZt2LExsWzK5AfuMHNq/8RWG9t98miNRRp2TCZ/BXMuuLo+/R26DC3EyFSEX65aTcvN4fz+4vzj5cFfzaACP7GFe26LZXrz"
    "ncjdQR428ATjhlQOrA4PPMywQI0A4WDkIw3qvqi4SqwX45e4sYk5ZvMFd7GJMQFzIzsTBCGBsLIBGibajO+EGR+TW2GdJkrUw+2+"
    "QdWmxmzodsug4XToBnJi2y2PBuOAJ/CVzFk4Zlq9yWx5JMj6KJPm6n/y8sW5+da1uVsG9bSm+FG7s9jK5Z3o6JSOeDlvZJ/ye4ad"
    "mQ9SLJrY/VybRnU8H4r10KpGjezbrh7n2zBYMdPEfDD19HUqmmk/c9NgMp8M3Z0rRp0s86aoKZMRwZx5Qu02fLlZa6ZZBTrbwMEp"
    "MVRTopydmSDsTYjk6ymv8RmmzwLWdmqJjfXN3L1pERu2ZakNFblMYmU2MBFWEJeTEYZcWHB3Ct9wRhy+xLALLvyqwBKXkUU/iDBl"
    "iq4D+x2buIQ/+6m4Lu5wJPyzzoY1Xf/Vj7ZnP8FZYg/VM2RbZDIxHSGjOxwOG6IgcyYDQSQaJHN/be4SJJNJssGviRQSltnA9XVS"
    "1uhQXeiQrhKiq4S0xb5qsEqIGyimRdOmgvG9URp2FuJks69uhfDbCFlDRqsOuy0UZt2N/uF7c8zniXIf3cNj6lzZRbVBrCPa27a0"
    "WmJJ3WE3k09YaTLFklrfHORZUrIjyhDLVVbHeH4EG2RCVQki+TxZ38fgc6bsEJsFrV41lrMrvatFWE5D/UbaqJC9HhTn3pixsWex"
    "cUbVtNj93B1IBCOHWxVS+3UmC4xhXo1fNyx4MHE8WxDUVfXu01WrL3v36YrpohWs7ilY9zO+SN3c8Hr+pgYjtnOazZljzKjtvpel"
    "FwWzLOE3nVvCrgXPQYxa/lXVTAQta0WmnIltNzldGbHgJtiiyohlizTpCk3lKjTB6xhLC3PK5PCaQvO4GI9xHVBrmJHJk8noBFkv"
    "uV2I2Tm83siWMt1SKa3B+B4ydxeabDJG1bNdZ5U1kXMCVeN0PWR2kYmcPY+PsuOG8x1FDHSFUinGIUEfZXBSJDwVRmXLAe8l9u5Z"
    "at29nF17ll55r4vehd0Dc3HmLtlImFnZxOnsjZD0jsF7yZJ/pulR09nb9Zqij5vEDhK0s/bql7z68B1ZgYHZEz5O1bs5vwtTM85m"
    "h00xYswZMlQ6yrB6k7J37N6LfWOOaIqLJHuDCcb3cHt5V0QFeZetgbzLzpB590KGzMg0ygjBH96/GX5YZIIfZs/vw0wJwK18CVD7"
    "qXxV8ShR76SxByPUcxxMDy9lgEZo+rjpFNlzsrec7B0nf7pb1J566WVRMiURpalxso9ZPdO9IRhgQVfYm2o4pqsyYaNJsvqCFQ6P"
    "9yWOHYSPtsRFd74wf2KrgxQnnX9nkOemowtz+MRW1T1155ieMXXoXOVlBCU4GTn/fOV3NKMYDTVTPVsFEcxwmCznKVzusLH21mlv"
    "nfbW7dhbZ/BF9eJ7AXEPub37untqOxviDldGwUmQ9S4+qsESEA575tWKqccpddR524KiYvadw2i1/hdxSt0KpZNToSXK9z2T3X8P"
    "UrTv4Fau+i3UoG3UbzjFJxPiCeZIndqc2mwsS0uoVsojTNjGrOgUVdyF3c7Wmvhr1sTlFCitvcSptPKyO+WFfV2YQFKl5U+MUod0"
    "t+7IiuVHiozilln7ZYSgf/1d21PGGNm8KZTSdYzv8Uz+2X9WtyTzVzDzXihmHJmQbapmvOZ8mkoWFUuOUobDhvgDt4JFVU8izF1Y"
    "cucJK3uppKwZX2hN6/VpWk3HYLZIv9pLBKbGlPeLKTvcqgwpB7Q95PXuEeUFFQJOjHGWVZYdUpwk7CW799EhCg6s55TJ/YHDvKV2"
    "OrfXRAk2j4BqX3wO9ux6zasPt7fXMcvqw1WyBszPnz5cwpYiuQ6DTKUMbtZZ0rDtq7aBWwLbXnjC5fN0IyG8l2sjGP6o6hbCPZCP"
    "+HglLQTYtZnDxvBfMqcr9U9tJLw+IyEz7j+7wsaOY/7bZCY0l4OhjYn9alw1G8Mv++F7ZgzrmNu2xNxqhVcrvM0rvJ8dPvakgrpZ"
    "cN6/lavuLtSgLfBwm1DHNYHrssmFjP/lkwnTYQevUs8VT16Zo8kf3jsNt8FAA63h7lfDxXxsAzgy5anJxdmhNQm6GjUxON9uPp7f"
    "faxJH2vOulsyczpzh5i1UiYPKknWm6KtO6ui/2SmtqYs5CMKaGud8LcXP3VntieziI0niRNWZXjsATVy/ePlze/1MP2wkBs0xwuq"
    "PUXaU1R5nmvDOTaum4bzJyYElafkhuEc3BrkGc5zNWg7N5E7g38QSgKnk+rMZo0Jh339PVHTkoxWMqgfz1G/NC51fUubjriXWfv7"
    "S3j0Ci9shbtVIzRtfbfb+s5Q07K7udeumtVm+9XeRSKCgXjle1XHaXoojwa7VUtduFzn8AhF7/xSDUrCYYa5MJldqt50jKiHK2Mv"
    "fsKQaaXrUW1S9q4o1V5wQX8HL8PqCEkP5/W7Qlx+l8PldynoK/uawuLsZn/B+F7wN8/020ezv5k7T4nlyGZ2MF4zuwKz4Ys8WY0L"
    "LJhNpv/z/vYmnelJuiQsYhou+bdsot0vISBH8oWQ5HdCacEHJIUgXJpVjrpAfZ2AuMYD89e7q4eHy5uuYt3YJd5zUjievclESHqg"
    "mNS9yywd03WZXQF8jVNq8LWT4Gu8wJVdpb1chEwXUmqbfFsCrn92TCMVWlc3BvkRaTBkm2aZ1CV0HZRmAFdlijbWzAnqAA+IS7/C"
    "RcPyxtlxal+C6DgfCQqrCGsMvfOYVDaGrutLt6W+9NThQgznps1TQiHyGjAnCOsL59mnRGprwxxLWY5tgMU2sjhNH5dDa6raLNYh"
    "3nHZlC5sEwkW75hsita1iU/LVpW2mZmLBfzET6B58LgCkT4iV38S/tjhXA7eptLNkq6Iix16ZeCBSl5V3XkxHkEqamRpujPUprYN"
    "9i/fU3CXvQRbFDreIlVIh5Lvs48JdRyzXEpwhKRG6Ov21w7Bixkz/6XAca30a6W/jRJpROmfOIwNJw6fVxFDCnElUbQMGGxGEiX7"
    "+dTfx+dov+zeWf4KbESm6xftLsjMKIlOCGpRX6QH+vWOuqnwcnBrkGcgYSIeim0bywjpsdj6M7U8Ruh4zMYSUqYumfE5PGW0IkGy"
    "35tH+9EeUWGK4YKjPAg5/Pvbt2TOqC3gr+R/bWs6VchG3H0mYotMqNoVyWwTKir3EptPkqxP2kwf9qBzMMRg7aftQcGt3D2IqkHV"
    "t6DPJjOYUK3ZqMMI+7pghouFxmxCCSgCZ4QvVA+IPz1qu6a7IhYTgjhAZz4zzCIxLeankVz+9vny4uHyo9yqBPccgxGVZgJ7Eexk"
    "sKUR1OkGRHjGDAs9ULKAUTMqmIKFvhFkXbBK13x4VTDRM3NEOd0qQlFjz8kWb2tRXTVYr+XsrihVn06Lmi2uYHssx/woVW9shZo5"
    "H5xgw7SdBEOS0lmfIMsLSergIsjhKsYYJaNX5cldxgxYU/QglnIvtdIzzsjDlxBlDAb2UlT+4qHEXprmv0+5BFpgd9D+JMu58TQ0"
    "XTYvl3qZJOsjmN+akIU1tzclVKEdDzzsyn9WxwRUNG5hY3rGQhfuLu8f7q4uHpqKXbjmBnUzGiWG9wZ5prDlj9qqJY9FMRQBbE1G"
    "Fsoytkx2RmxO5jCnlAHrchkDKk1msHltDpazLOCi6xS+PptVh5s0XydBh5fst7GPrmm115pWLYGi75hgznPmIRy9nXsOO+uBu4Ol"
    "n9jCJRPuhOGDcC7b8Ci44vpVjJYUgwlhjASfF8wZyhOcBAc5n8BQLHXkJ3RIuiknIGB1oKvhchiTj3+vDn0YaJND1R7ZtMkIDj6L"
    "CXiFY3IH8XCievjJ98swRkpm5hQOf/lY7J4MDGFjMjEd4Q7w8arr34wKSQW3LG5PmXAfbRgzJ+oPfob6rfAImI14i40HRPBo5Sb/"
    "2fK9+OssqQfBFdneWSm9Wid5VTpJA3VqCuzWrygSNikK3EwqyCNC1kNVpUGpaM9Ig/h8BwHNu8v7y7tfugtohspQCddqjEY7VzcT"
    "2pTyV4ajEZLeOPd2xlDUbkuamAFJjQZmeKVTFqZ2brRRI9HOjdfi3FhLIC0nMyqenHTM8BdWR1V+5Esyx8A7PomWtsBi0dLlYdqI"
    "HygviICjgzx6R0enx0RBOog9hJdGWCIHrwT3yP8JrgVDwDCfUXss4ZhwVIDGhICONHWETAadSDSHYyigLdEPBEewsDUWHVMYC36l"
    "3xUKR8wf7eClhIzpHNkvHwW6uoPaug3/Vm98r37jgIw8V/ps8G2CWhogeYUAiT3EmVnO/IsQ9UZ7qz0oTu0C5RgfpdKcr8Z5f5cs"
    "x/gIkeZ7Nb7b7Ks7pM/UlDwpGZKYSrxlYGLL0iHLxSW2pYpMi9zuTdssZRTqAvVmbm32wOH/Cpo2W1SbaVSGO6g1k2HTbG+nXLNn"
    "lpqQFLlbwFKxcODOTRXLZGERPmmmnBEDtLKpTFiyVmEykiDyKwjaS2jfqJMsu0Dfhv0YRJPpVjc92LW0LdA+zUhrpM3wPbqxFd6s"
    "EkQ6RGCHzmgNyLdFKhqQrx+QT9uadsDiaMpAt/alogxObMnt83d84s8M+4kcZJkS4YAC1sTcH1vdoPgH52M/oNSgWFllCY8bKI9C"
    "4EPgDtyzyYgRgc0z6RQ+5izwY/huEiK8ORolfjQQ2CODNf0k+Kt0egQiIuTm5+tr6XCQgZtLKsiIc6QYsYkKMcXPkN8SOF/QEQPP"
    "M9VwMHk+nV/dFPNVpJgzgRWjzZYOnUd5Zku3GqnXpjHsPnZKxwpqI/HVGYmt7HT6egyRuM8Uox3s1HIMOb03I0S6IkORJDeHUZFm"
    "euQxOaDoHYf30nJztErdUbJzZUOCHioqDabLlm/VpVu1dbiVVyvAX326a/C33VLR4O9rBH9bti/1Afy9UM1FHkwp1w3oN3p7kAf8"
    "+k1KhqhabNHGkTtPGEKOJe0JJUFTI6KaGhGXPmGZAQ63DFAqXGeVEyMSb4gUNHNUZENZ2EVHinT8FBjkQK4xSZcwY5J0PTyrj4qg"
    "rtmga3aV9HztqfVtLfYPyO4s/zJ9dys6x9OpezjTW6SVxlm+C9V0oztgx0RVWD9Nna1tauV4zeg4S4MK7+WqTxaM2lJ3whjcSOxt"
    "tOChny8oyJS7A/ROLyN6lirAJLPuhlhGAK75XQB87/qcjplqMBAhO5Ne8vfwxhXRLQBeqY6F0weEPUQGlDzZo2Q96hS2swM+4NHI"
    "K1O0IkGlGZtSCiS205Xg7SahZm97W4frpC+d9NV00le6VrqVpgncnJuC3TMXSy2INIUzOSRX71yowUMRHV0JucMymRh3qcpxy9DL"
    "GV9IlVEMgju2TPYyPOHyOdaRmDHqyJwx4n+IUlsxfnR8tlZbMX/M4Uu/NsVUBmlG/1AivNHYfDaxvRCWnoAHzbhlShhRAjrrFlYf"
    "fg9UV1mzAoaxAEz8Rsi0tEfb8Nwhn0xE9B2CPTOpOI/h53ziNqrJskQo6MAENXf8HXBRVjn9m/qxNh/x8UrxAJ5qwXdhx5LIU+UX"
    "wqtAzxYmcDn87IGqETqyqP0k4K67ZMz2i2i4zLKGwDnLZE7wIHgfsiuFtz5nxZq1EkG1SfAEeJ3/TDpx4XSbm7bnwnj4lqUsdUom"
    "niMfjsRCVnj1C6FikOw6KDZ8uQy+5Wqn37FJkA1q1GwU3P94+7kehf+wUPxMTvhMTj+Tkgo/zvPhf8FyLCOYGFEPQaYGg0PUZlhG"
    "GGuK/kUGnBaQQzKeYy2G00wpnL7URV6dFqW8DBGaHi6J0yJL4jR7SZxmL4nTF5ZEeMpuiuOBfc2w7WJEPYgPzIuCuvxNBhSHAVAB"
    "17/9dP6b5HoYBHV9e/OPYHhEShfXtx8STMeMGwsh2pI+ng06Xbo0aVBHlb1NzuZW3EyS6sqbJSpvbirEJeZ1OnGNk/ukxbN7K4Bi"
    "h5EvqkeDhPHvPCvVebMxZpAbAxMZPXRgeHVz+lbVWQw7aoQNJbDFPFqBglnPmHiI/ZlVpwysrGIzeNKCmmNFuURz1FugvSeHCG+u"
    "u169PjeNPzNS9NNCCYgR8h6qqnuo305XmPyc6ekvxvXNp/TPYNs9772FdCyaNk9TlnLSEBOEfQo6qiEbsSVH+o88cVpFr+ce3TOO"
    "z696Wt/zOZNIr3D5YiGLGqtKyWdhiTPZ7Uk2WRsE/aDgPDb4ghH8WAFnFlPBGjP4SmZLrFvdX2PcspTBH/hr7vHOH482+7ow4XQY"
    "wgMDfJ0weyxQTYA3MGuiz/tXd95j15WMBNRiLVvqTkQ9v3i4+uWyHjntoQE1rsUSxmE4vr5D5l1X0I5u5PXWpiCdFMrsPcnJ7D3R"
    "mb1tdd4AW8v2wo2Q9AClrqMZrs6eLiORPmVPr1XjslMgTrmDqdAyI7xPUnaYBQoAG1cQc4JUy7kTch6lxOzmaYcxsv5BaHs5NXVL"
    "4nZF8CYksymW0sljt8FzuiWWokG50enYqnR7xfcUiDIUSDZGqXqvVQYpz8PwzG+w8b2Y+T5CRmb0mZGlY7ouQ7Vzaat4XQz/nFAH"
    "IcUZxThaOAwRlRx7TAHlYegpdePhn3yp+j5Qy1Jhti53qSyQuoxkpRk4RS2LjTGo12DmM2zT/nOXQeFXeMqAWEwIvxYrs12Ckni0"
    "Z8DvaHwuvkYBrESCuQMM9v3jRxj1B3libCHLwc5V7K+CSsPwYpvb7NHGNEOYWfMFzhV4IHziDJPd0G8qX6viXNkzc1bhHfkMoGXU"
    "MWZDl3115cdYwAHnbwacPCpimCwYX2BDDM6fQnAYPbPqWEotYBBxu8FjmWNTa7iuFJesXfDlQJaiDZQZrCA7IF+iDZjTbnsOrH9j"
    "lXnfv7gGAJKDNG7csbNlkIMbr/M4iyJDa4reZe3sAifOkMvRC8AQ7DAiNaw3E1KOUOgIuiSmrMMfanWHpBxWJXaUdGptt2XYbRk7"
    "zOFLW8xaL6jqI/Rqjl0/+Hh3/sNDV32EE8+amJYlI3q24336k2qUw883P/x8/cPV9fXlx65KI4it2k4Sm0+pVQqfz686KwDTfuam"
    "wbYUwOZTahQAsvnq5pfbq4vurgOHuZ5jbymFjYfUKoSbzoaNUIRb0mtoZur5MZretEvYmaY/83kW5+Y/729vMtKP/ItJjNQ0XPJv"
    "YpmigwU9chiGjIj5ezZSv5JZXgn1Eh+QTP2KQEgFJ3EUdNJTOKmaRBG2Mt7MGKH2ZbbZl+ktUA5VhByn1EEqnZ8KfnGO9HxlnAsZ"
    "iz1OljcRerXUUWbJDrnUnnp0WgpkitLUqK2O2b6WRCvq+4Z1OmH+A2WKQZGtiaXRaq2sulY2Mi2roihSSLUkqkvC8BwnXUHOqw6y"
    "pumhz+FdEY9ntsMz299ZcH/KTMwsWjC7r3JprrOO3z6i1CJZk/RQFg26n8PJbjO3SiptOn1vTP2am3uG3HRhemwjjRi9lkY1achA"
    "tqoLI4VYy2EbOVRcEinEWg7V5BDGgpaTQIxM874a7+NBs+UEsEmrpVBNCq2q9lINl/Ld2DWBU3uL5qgUb5ZKvKdwswaDWU+KMP0k"
    "m+kn2dbESb41YfO0WhTZpTiD8T3Ib85zVOyjCmcsgyHlPMirFblB23SxyMKJLaV5v8Mikcn8iMK7TjKvon8ARoOFFVQo0tDlT8we"
    "zqiYlYL60oh3ciC0KLnh9LiAcE6Ps+szH2fXZz5+QTjrVKkyx0KCTJ8OpU+HIDuvVF5vgqh3ilF7MnsDTm/KpnRy70XkUZ2STdH0"
    "3sSsbF+G77Vps4OsLF95c/Bipu/QgnFbpPuuW0EGybxzbNao2phhLq7pvleJqGwcT/hl1JjhAEyYjaf+Bl16yHK28osaBqEosheM"
    "zCiWTXAw+dbvRPQGhAXv+EOmGGNisPtoU7+BTPA5fiqywyLPw8rGDH5u0FGI2n5boeyqhl/ihQi4MCWHdKPvju+b+K6srNVQypuS"
    "y2zlFyHpU6XX3bWXfvJK6cxqeA+tmAYV5bK14eovDFejM7wYaJiHGm7Ahn961HZNt0zkepRE7xtpqdY62KklwU7ADHe4cDA9rko1"
    "9BTqPk34ur3VMCFGVJhiuODyS4pvOWmkfZLEzraeijEZDUVj9HKKVwnFaCYIo3fsXzJzOnOHU4fOy+wuSbLeBAHssp+5TtDZKkFH"
    "NkkeVuRjKvFr5qbPik0eZid0REh0Ikf1RA4fsiyxu0YoGtxY37ZnMxXcc4xSLIxQ6LNp42wyjadS3FwTaGZuxvGVZSbVzMxc6Jh0"
    "UG6hryk0OzeirJllPqOfrgRDYzSapRtIZVB8uARLYzSapZvx6FgIqhRHoySaoUmG+vXNyjA0SqIZurHoYTssqcNHSTRDkwxtZ6OI"
    "Jr09zaVQg5k/9gy3lDTiNP2rstue8L4WNu5oAq3ZReeOlEm/A8Z+Xj+pWzO+KGfja71VMZN+oOANW6rVmYiajN4e5MVN+kjn0A5G"
    "VgyclJPwmzC2kcz5s2zqPI63OQlbNj/ZfElWzD0jU24zjH0UnNv4Xxi/UnGNLrfGMoYSB9t+w5IxXfljRmCusWfV72S0Ihj7eUZu"
    "8GlB+GP0QSpe0uay6TQ+UKi2LGEbaDmcBqODrithbCW8AUZI5une0L07hgYkO1pSzr4y3oOQYCvfQUuPo9qcB2pxpnu+sss9rqnq"
    "KfXYQKx/avpL16o4tsEMalF2WdNadxkl5kUN/dZmDxz+b9/6eaPy21o7vzi/vzj/eJlQILdSCj86dOKmqYPqRq4iOMYh26uAqMFh"
    "QgzFpBWyhP+AEsEcUP+40uVc07VYtA0elQciETNQyYIcm3hrPHgage+1QL0U3uhfzHAfbcUR9RhU+bi8ThYw/plaHntPFtSdDdQ/"
    "BkQ5RQcExDUxx1i0gLx99I7eHr47fPsW1dQBvpqGCUADbLU3NvGsAD0xQuUn+RDskQof7YG+KD9FqZeYpIxt7mzGxuKMvFWaJX4f"
    "qJKgRwq4+Whjvr7/6bJPHj5YEDrinuv37AO2WWziErwCPx974AFvxmOZTgQCmwvFPplRZHAP3o9K9YgRlSYd/Po5EwKmitTDHTZn"
    "oPpiplIxJVa1wpMLN2huV6DBnlZ7O3QO5Km9uqXawU79u8Fa2kxOKdY9qu4SH7efL2/qmfS7r2+j+9fp/nWt43vD/euk4pW+IjIC"
    "zQOCHlSOqCE5Tp2hMIlpqYY6CbL6IaOIBjTyTMs1bfEG39dEM4r9lBMPtfcyTuwYkXZjb+QOoQ1TZp6HBHqG73yGB0ZhGXlEabRI"
    "di4S2M9FmvGUfdyuKXp33p4UOm9Pcs7bk83zli+AIVU6QsUIdUOozrsSdG8wPRWChCPHMZ/BkiyDN8ZpdLm2bRHFRn18WhLpFSSl"
    "+6OUKGIk/QNjmna4JmWzKZjS4Xhgy9Indh8+rlviKepPjc3LAuGO/va+M/6er5/Xqb2oKH/jx2EBBtcdpttNthYI0m0mkDQ+q1Ni"
    "BzamfXYMgSmHDv0pVD2Y4J5jUwd0pEuvugEfJKM8n9jC9SML8JqMJ2DP2IvAHKvoUMFsFYeKAaNwUcYTDFQIAVamVhcEGa1cJs5U"
    "2U5TEPxs9NMbDB741WAOvIeogWxq2jZ+Coamsq/wsIl82oI5YK4Tl2OpzwXGjS5Nd/ZoKzM+4p5HZz4sBKznid9hUNt31SPkK6t+"
    "0jAK4GCQ6pjHGp3mVDE7+L0bFToT7nrti++YijDI8cWvxV/Uqbam6KEHs8FC+eHyKyGLKE0PpdGwX7NzgRV3lxeXV79cfqxnF9u9"
    "t/8Jfl1Vfge0PVwGu2e0yxemUcaFEBL0zoOwoz0m6bGH55csGRyl6R+XTwtx+TSHy6ebsVgcddsUbP6DaVNnlel+D4iSXZVWvh+5"
    "Y5tFXr1C36cYIuzAzg9XN+d3v6c3L/mQ4oP88PvD5XnyZDT/q0zIQzC8TzUldxbv4FuFm+zM7r8TIenBTpHnJtpH750sB3o2v3vl"
    "QK+f3X530/Je1ASpdqN23o2q3UXaXdRy8ezSXdQk8H7nSe5moO7y7qAA5O7AwOp4u0wP9DtKIZKtksj8kgdzwaxnJt6r7lLuzBRh"
    "Nt06tY8ApZ8Sx2VWnLWS6LwaScI/sjwDAujsmTkr/0GP9ty0h/lJdpidR2SO4jdCZdwJvy7EMEwUJNy2VvLpwSVBlozM6DMj1EK4"
    "fZUBsOvyDd3eLwc52Hl8bpWwhzYJtWWUYhnFF2GKmZ/XQ3mTuMYmysEiqtna310v5Zbqaa8mxKqTaloboyParqX57M/U09bieVFT"
    "Uz91i0ILSjtT1RZUn1Gpmb3HMIIZXwzgv8F+KlUlUAwHfgGFEf8qtbIw0XK4gL+aXwnBWTjGaAfQnmTlLBKOEUobi6h9oOJJVdFd"
    "cvlKAQ9fYRkCG9RHy3wChU4warHxUDDDYe661gNGVCzZaCbrGaCmKWAtgKaJoRMDAm9zVgs31DyJiasDpjayA37LE1uBqggcxnCM"
    "9R+pGl7c/+J/33uidjsyA4UPtMJH7+jw70eyIEKKFqkVwlenEBp8XCo/ORjfu6JDDYZR6E6d+3Vtah+9rjTRR3YnNZcy+3gabQ88"
    "Rbtnecae/mIgVlTnK+O42yDsgVTq9t/5avEm27MzwCMk7UgAx9f2JgEc7DrzOUXHyYXD1kQaBisOg8G2UTEBOE6pPded9FxvoHDN"
    "IEWfFMDyiTpPBylAUfT2IA8n8oGa4RxGVoeJfuRLIutwBsCPzENBH5hEgDxzPHymljk23RViM6bFMFcFtFRVXZ0I+PqB/BvosCNE"
    "mnyfnF9SUsBfqB0O3RJGyTAHM1W53ZqDLTLJd1SZKlODKwmVRKdJylGW06U6Sdkn11nNjaotKtyhl4Y05gkgStWb8lU1cL4lp8n9"
    "zFzMmZ1azTm8l3uOCH9U9TPk1mZkQR2DWQRUE4nd0xVmPK49DGfyBMBHP8m6x/KskE4JIUF9FcZBR8x6o5H2V4e0q+lQ6mAPKfp3"
    "tB8XOdmPsw/24+xz/fjlFDkvpTpc8Rw5L61O3D5xmc/nFz91N0XOwBT4cjM/QqKR4F3CksHhNCy/G6WQ9i+0uVDOV07K12m2aE6L"
    "isZzMjwoL8jFp+ufUN4VsgPf5diB7zYrJi6ZOZ25w6lD00qFZloSSbLeWBO77t1eAYCMU2oAspMAZGrf+Sq9yxK0O5gOLdvk+iTp"
    "NnQw07G3aWZnCxsHtzHotrUlyQJ869q02UEO/iXvD4pgYENsDlsdCPtsMj8OlgZtzvCBxLSxEJhEyDS89frgrT89iu3sUjwjmbp0"
    "lKRPLpGdqdJqU8LVVeFojZD1EENpsn5wsI+WSjWKE2mNZ4/ZRhGP0JZKT9S51C3hFE42is/LoiVu5e6yK60yUF06tiGVUy0j23Gr"
    "9Msr+5mbWelc6lauVmmqQdX1yV9V39t1h9slaJeYtz7lfOzn4S+ZI8vZumfEnM89+XIy8lw5LuwSu6BY5Bads1oBfX0KqPavtse/"
    "2qkSpB/vzn946Kpz1RTCY3AEpBQHQ3w1Y8uKEuUBq909ldMYjEhpgn1rlLkcB5N0r5uJcMqWZF9I8aoZZ3gO5mClYCY5oRERmj7a"
    "9UX0iWx1IlubeCEFl7nDuWnztJItOXGlMbI+QVg1R/W6MAUqsD9Gptlfmf1oOFXhf5yuN6EQtXN/JRGYSv3iU4n7Z86cFNGbT7L1"
    "5pNsc+akdX37WgYlthXn1Z7tbnu2fXgxy7EdvT0ogEBu6dY+JzAlTQmsKde2/9gzIsPSMKHDgDmLjbOIzaOOb2oj6sjUPxZwFdQS"
    "gvMoC4X8En6yv0n4L97oYqXxyY7tVoMcfDKU8qbkMvWrCEmf1Nt+OMhbFk7YHv/4k1dGg/WH9xDLOC0Cwp9mg/Cn2SD86QsgvC4p"
    "tuss8jh/dbTT7jdz+F3ucOGgXlQBi0ij7hObG0DkRlSYYrjgpp83XXCip5H2SRI7m/AadG58imvQuTH2x23ggrZs3G7un7LSHnTN"
    "XAd/bYmvRcLIOiabohBbfFq2CmT7QO2newyqyaqfEh8wyAPaRjB0KIKx20BtWIg9aKHDCD534Leyxzg+1YDetFU9FVlKXRVI55N1"
    "sJ/NlphyomP9XiOW1p1mtbWdHHtpVytm9OjktBSaE1L0z/XVIJ5DDbkNlpFEhKSP0303heIzxHFYoI6KLajcm0uZxgmy3oRM7Mwm"
    "ppbFDfnbi3M1RqNZulGQw5tOmSjH0hiNZukmVDmnrjErxdIYjWZpkqVg6tjwvpTdNLtoe5Sm/qrtzYQR76U+uzlfcKda1fAEqa7a"
    "08laLhtAUHNoxcNaRzrIwCuiQwYvIhZJpaty+dcR57KwK4YIeQ7xFewzIvt2Yps2rAo7gRHMWQCdu24OZ8L/hKRnGCtkMFl3PNRb"
    "FJ5MyIwvydwzZGs2HwuZms/MxjKzqsXdGbGxWTCZq8501CYGsIeYso8dFfBl6z/L2Sp4Svgm+KTgZIcnEotNXIm8UJldGcSPpsYs"
    "xUyQ8DduxCx9WedwmWN1V8MuPYFdtBXannKR0TVYQh4Jsj7KpDmUpnOpr1efPt/ePXS3tLA6UUsmH8aIXnX+IZ3j3lzFCZ6k1H7w"
    "yn7whBZYUg6bxL2BFmqWg07GbUsy7oKumDMs69+LU/Wga2INYayKZyaYyWVmfZyqd5xuUKl32Nx0Q/UwLo/slqFxqh7IIw9N20e/"
    "0BATGZbP9kyn1QklO0woUchWuRURUOjVUH41BBFe5dZBgqp/4R/tic0U0Xi9LaMzN+L/uiWioiGayenZqiDNz6qIw0GKuyO4Nchz"
    "c/hFIKp7Nz5xm61kMcWgpreOqnx98H7n4MuL888PP991F76cw7LiKQsl2/RaU9TI5g/nNz8NH+7Ob+5/uLzr6arQoKgG41rH+jaA"
    "cQ4zmPlcKTQoQapDgzoZGhTztyXiaUpZiBnEe4JKXo2dqIuVtUYUulhZDcXK8vajHeEhifjCTu1FRTmdsRu3Chc5Z45pzA5SYBH/"
    "ziAPFaHrMRUwEf/SriGQLNshdQdOsRh8UW4HgezfXNgyLSAbo3hmjkhd6NmO4QhJD82Co5NitVHziqOeJIEJXFQlOOwP7yF3Dwt5"
    "3Q9zvO6Hm153eKObCt5nZ7pESHSiS8lEl0ZzG/76HxC8WcQ="
)
