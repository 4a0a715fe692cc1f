"""Bulk intake: large files in chunks, jobs that read them as a stream, and what came of each row.

Before code  safe: new tables, and columns of jobs that the running version ignores
Locks        jobs, metadata only, no rewrite
Backfill     none; jobs of before are not streamed
Undo         drops files that were sent and the results of streamed jobs
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "uploads" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "filename" VARCHAR(160) NOT NULL,
            "size" BIGINT NOT NULL,
            "sha256" VARCHAR(64) COLLATE "C" NOT NULL,
            "encoding" VARCHAR(20) COLLATE "C" NOT NULL,
            "complete" BOOL NOT NULL,
            "by_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_uploads_created_5067ce" ON "uploads" ("created_at");
                CREATE TABLE IF NOT EXISTS "job_parts" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "position" BIGINT NOT NULL,
            "text" TEXT NOT NULL,
            "job_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "jobs" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_job_parts_job_id_e05ff1" UNIQUE ("job_id", "position")
        );
                CREATE TABLE IF NOT EXISTS "upload_chunks" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "number" INT NOT NULL,
            "content" BYTEA NOT NULL,
            "upload_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "uploads" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_upload_chun_upload__b88a7e" UNIQUE ("upload_id", "number")
        );
                ALTER TABLE "jobs" ADD "streamed" BOOL NOT NULL DEFAULT False;
                ALTER TABLE "jobs" ADD "mark" BIGINT NOT NULL DEFAULT 0;
                ALTER TABLE "jobs" ADD "line" INT NOT NULL DEFAULT 0;
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "uploads" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "filename" VARCHAR(160) NOT NULL,
            "size" BIGINT NOT NULL,
            "sha256" VARCHAR(64) NOT NULL,
            "encoding" VARCHAR(20) NOT NULL,
            "complete" INT NOT NULL,
            "by_id" VARCHAR(40) NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_uploads_created_5067ce" ON "uploads" ("created_at");
                CREATE TABLE IF NOT EXISTS "job_parts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "position" BIGINT NOT NULL,
            "text" TEXT NOT NULL,
            "job_id" VARCHAR(30) NOT NULL REFERENCES "jobs" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_job_parts_job_id_e05ff1" UNIQUE ("job_id", "position")
        );
                CREATE TABLE IF NOT EXISTS "upload_chunks" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "number" INT NOT NULL,
            "content" BLOB NOT NULL,
            "upload_id" VARCHAR(30) NOT NULL REFERENCES "uploads" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_upload_chun_upload__b88a7e" UNIQUE ("upload_id", "number")
        );
                ALTER TABLE "jobs" ADD "line" INT NOT NULL DEFAULT 0;
                ALTER TABLE "jobs" ADD "streamed" INT NOT NULL DEFAULT 0;
                ALTER TABLE "jobs" ADD "mark" BIGINT NOT NULL DEFAULT 0;
    """,
}

DOWNGRADE = {
    "postgres": """
        ALTER TABLE "jobs" DROP COLUMN "streamed";
        ALTER TABLE "jobs" DROP COLUMN "mark";
        ALTER TABLE "jobs" DROP COLUMN "line";
        DROP TABLE IF EXISTS "upload_chunks";
        DROP TABLE IF EXISTS "job_parts";
        DROP TABLE IF EXISTS "uploads";
    """,
    "sqlite": """
        ALTER TABLE "jobs" DROP COLUMN "line";
        ALTER TABLE "jobs" DROP COLUMN "streamed";
        ALTER TABLE "jobs" DROP COLUMN "mark";
        DROP TABLE IF EXISTS "uploads";
        DROP TABLE IF EXISTS "upload_chunks";
        DROP TABLE IF EXISTS "job_parts";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfXtz2ziW71dBuepW99ZqumIndvfE994q23F3e8axs7H7MRtvaSASsjimCA1BWtHu9HdfHICk+AJNUhRfRv7oTkgckDoHBM7j"
    "d875nwOTLrHlfHfmm5Z36Xju5uA9+p8DBy8J/0vO3Qk6wKvV9h5c8PDMFsMxjJsSPtAiTAydMc/FhsdvzrHNCL9kEma41sqzqMOv"
    "Or5tw0Vq8IGW8wiznCGXrpG3wB5aY4aMBXYeiYmoi0xiE4+YE7R2Lc8jDppt+DiCTMxfATNyitYLikzLRJaHGJY3yTN/IYboXPyL"
    "8V+Glth9+u7BeXBWlFnwJogTMLSysUGQ5YiB/LGWM0GPFidH1OE3gofxn8OvIZfYePPgyLdjCMFtg9r+0nkvhj1j2+c0ZE5dTuOY"
    "4iJ1+N/nHnH58zit77rEMTYoejl/yRBeUucR/rl8cGz6yF8H/sAPA24w69HhzOBXOXuSv/3ml+tr/gR09x/XlkeA/b5j/dMnU48+"
    "Ej7U5cz98l/8suWY5CsXEP/nlwPO66llwmj+X373ywH2wn/B4NXTdG4R20ysC0kgrk+9zUpcuzJ/FONAnLOpZMV27GrjLagTDebS"
    "hquPxCEu5iKNLRBYEsGCCi/J38EveK5Poh9gbi+YZI59G5bZwf+d+44hZBos3jn1Hc4kfuU7y2TfLfET4T/4/wfvGaOcTm9u76d3"
    "l/fT6UGZhRpcMqgDi9zii0zwaIm/Tm3iPHoL/s+3b/6Qz9nySo6CB/569vni57PP375982/wQMq/FPkd3QR3jsJbfJ16j64gjVOh"
    "i9vr67P7S/RwcPFwcPCHeBZfD/JpQsBbmYVrPSu5c+vxyvHypRenSsmQ/+ISMgwkVEGEIav3IZxHeIU//fno6O3b74/evD354fjd"
    "998f//DmBz5WvG721vcFEjy/+unq5j4pPLgAkthyXuyPU/GvDO8vqEnyOZ+kaub7CS9sub/dlttgf+LbeFfm23in/jbeqb+Nd7nf"
    "xlYi202vrDS2FFoSTUqCuiZxc2WhOk/iFLVkkd6RsqJodUvq9ryI6XpSuco5Hii1CXbypRGjSgljxsn29WVEV/YgkKLt/vb2GmZe"
    "MvZPW+7/qc3/5peP55efvz0UUuCDQBHLPRMCvTHL7b/c3d7kszpGkmK1aRke+heyLVbmRO7bXlTAcGBGguHhSv/249nv6Y/g4vr2"
    "PL34YYLzNOsDtbvK9h+n2dOm0+H+/7bMpqPec9RbTvGOA2ZYNW00pKilifZt3XejjAqTssrSjwjGt+5Pyiz8E/XKP1Ev/ZMX1r40"
    "spMy+MDZ6FlLhRwkRXrnD0i+C/8ywO+gQAb3Vx8v7+7PPn5KHAIfOFPhzpG4ukld/fYkJa9oEvTb1f3PCP6J/vP25jItumjc/X8e"
    "wDth36NTh+v92IzzJLwcXvoDvCTzp5jNDRdm2HhaY9ecZu7QI6oam721PFqmr2AHPwohATcF72JOujuC7QOVB0/cnLzswGN83C7u"
    "O9tynkKXlnCjvUcYLTBbIPpMXHFZDAmcY5Y3iRxkgbMO/ineBQXORMQsxyDCZyeHTP3V1KOT8L78J0KhuyLy99mYeeB2Y+X8YUqP"
    "l+MvZ8StdlptaZo5r16N60TtxIoLv5ow0pRahaitQiS+uYpSSJNqMdQWA+yoVRS5cPwIHVgn78oocu/Uitw7tSL3blyKXGGAxLCp"
    "8fQdV272Fh7Ryl4jyt4Hgs1r4nlCicloe7G7heqeycfxjwgG7qbvMQ9WKnrEzwT5KwhCYkfqcqcQirVBg+MKF7/peJbNtcEVfyKs"
    "QGJY/AlCr4O/MxGLXYehX3nbnEBsdb2gS6EXrhfECYKd64Vlg/7IB1ueSsP7Io9+rtX+U/xGw6OuDG2W0ft0pLPkFtyjSGdC3hU1"
    "xJCskVhn12dkJ2qJ/MAq6CURwQgVkx/KfBU/qL+KH9RfxQ8vxTgJZnnR/nvyVfEBbClGIYkiVePy9/viuEKkaVzf3vwUDk8HG1Lu"
    "bMIYP62rhHRiJDqks0NIRyvhr0oJT4atpdpY5cSJ04wvqnFY5sw5VJ85h+oz5/BFDIFQ2KfVv8ckZQPfZc9ENLZPDmQ1ywuhL7Bb"
    "LOHZSIPoh0elvrujgg8P7v3RGxcDNfwlt4gO8hwM4b1JoXshGLWLb2EOFv4aINsmAQi4SwxiPYNPADOw/C0mPAwQFXIDqDj7TukJ"
    "eOIrBW4yf/YPYnjTEOSsPQHj9ASE8i6rGITjR2H/9AbjGfvaSn9BSZoRyqNDpKfG3PZFEnC6KfIClHpUnGaE38XhSSk16qRAjToR"
    "alTSNWNaWLKpwmmQpBohrzv0TrIFPjo+qSKNLcUIJdFhAJu/lxeo8ulYiYPdjQIPvSVKw/43ngRbDUweRXGPwAsZ2eactedXN2ef"
    "/5bvLj7P8Vqe/+3+8izNeZcAf2p4S5KU2os5SJdKT+z8Swh7fiYG1/EOckz9+O1JkbUvAXa1Tf07uuSGuiVSn7GHZsSATG3QCt+j"
    "hcU86m4miPrejH6dBNhQWAu2wATYkJE9J8SErGgaIkULsrthbJjcLROyDbpc8jmDJG+RqB1L9A4ABxK+wAfw2RnhXwrkhcdmj3K3"
    "Y1nncFfozxM0d+kSHaK1xb9X30MYPeLVKXqD5tSNEThUjn9w4J3g58UgEQZ2XQuy4X0veKckcYCpDSgZWgPqIkyXN+mavzgkUYic"
    "8hAjy/noMCw+5Mk2Sd4SCA53I4UCIAuXKtPKvyRMhJA15Z0rlYP1pcP0gV2hcbU6ObxHkoglh1c0SkZsjpSy/AoMvxO1OXIyRJfI"
    "6/RORYdHVhQFh0FE0h6g/M1+96Gjw3ffv/vh7cm7aPuJrhTtOtkdZoU3NsU5S1uNS4mRaFzKDriU2aZimYmIYITbe4cRCM7Wqm7W"
    "GMkIZdFYsDrO5SdSKac+GD6+w/PoTRnm8lFK5ob38tY63NMZKa2cCYNwIyV9ucLsr/IVxkjG9yV2aFG0XNyiZwHW1kzpnjhRfyY4"
    "330qb0yKHKeLaMiO6VcLSJkCz6XwFoYZWAizJ3AYgidSjYxqOkeqaKHnarjadbdLSnwX2U6903B1ulPX522HgAKt9b4qrbcn5/5f"
    "6Czv1IfLhWf+P+isfqj0I3Y2/DAnSyZjpXDkBwnV8qyHkGAQCJWldNCauk9cQzApYbEi1CLSCTqACJdK2qDaNCdfUM4BOZdty+dN"
    "EPONBUCvRYlr4s7E/BDilMmDDw7/lmZkge25rFktJp2IkKeg4e+5tBjblujhD1pSQIk/8PVJVvL5/NlrfhtiltG7g3bzCO/Of6aY"
    "zvJO+d9tGbANMunCkOaKLy/QfcSUFn/UjGyICY/g77kUPxNeWjIRuxDlxaaMz2LEqO8GnHMozEFdYp6KquFBtNkhorw4vOUcu9ta"
    "5TCLQsXSMPOhhyg0zLzfFjfzsKdw8V46/lKI4oq/Og4iRckQUkjcnkwO/uOXy18uP7TztZTy9xa4e7PeXrGzVwkqRQQ6pLRDSCk6"
    "X6uwPkGk2T+qiF53iRM6oNefc3cvAT2PerJiaEkcRjRegzDSbiLwy1bgZDhcMzLNyDm27Dy9Q8nKLYFmZpqZYB5XYGU4XDMyy0jp"
    "V8jxwRd1z4iT6fYZFdpnDKF1wJ7Xbtt9A6xKB1g4fDTsbmyr4L/Ir5X0lSDUYYtBhi1S/iq3XvpfklIXS+qzlIlTryBWnE5LuM8S"
    "NsChbE+Fe7NOLm+WXMu7b/LuT7j5yiPLg/yQs7g1eSHsPBUxTzGsTuz51iFIZoRixGcTEeUJIl/5PPZmm3r7RDYQxoV3ZDKaLGp1"
    "SXiaR08RX6fEhisSqxbGrw1s2zKqHcWjU7Fo/nAZt0XYDpwkuYA28VPNQP4yS1ED2npkWdTJRd1fImrvnLsNGx35qRlKX/kuqRm9"
    "Y+U+cjNStjFsZlX4GxG0GG3el0nWAn87CjUPR4faS6hzcHiK386u7q9ufmproTcNqDCoWakSQDh+dHtIh3FlZQ1/9V6uruE/fEkc"
    "l9rNjwt28+Psbr7VzMuhHGOa/Pj0kZZRjBk7NiGWrEx+pC6xHp2/kk1mu08frQnk88Bk8ke45sKr29PfxevIQowtRf7LTWITGZ+6"
    "OLu7OPtwefBHZ16BT9jNLdQd3pq85BVY8VH1vQK/gY0uCnbRucCXCwOd/x2jCHHNn/JegK4hNBT1Z+VrlktSlPlWJ6dpW358tvxe"
    "60r1bX/pqLQU+ZrjjVb3fwrHj+KYLfI476P7k9ZqtFbTM5kMW6v5K1l5Zw5b57c4jd0t1G2e+LgpFgPrqzf3W0VF6DRhXc4o7yso"
    "JOogyyTLFfWIY2zQE9moVRoIdET148DdqhWaHp2haoUmIbfSnpo40Qi3+w4dNi3WnOq3DDouOtVB5aF+y6PDRMg5f0virlwrr6q/"
    "Wh4psjHKpLsuC7R6CyS6cwekngWwelNitt+1Qqol3mvM7UCwWzf+ckbcO+JaAQNTFk3ifqFN44iRU7YdWteosTHzkJwusGGgL4EF"
    "VTfk7NuCH5bzTC1DOm7Bw7sh2FWZN2VNGUUKp/KEajZ/s1trplsFWm3gwJKYyiVRzc5MEY4m8eP1FDH8xJfPin/buYUMtzcL96ZV"
    "YtiOBQ1l6iZKFDOEckMMeRTNAEhq87uP/B1OkUvXACalLOi9IvwyorQiYpYohOTy/Y7MPUSfg4JHHuxwKPqzrTlkecGjHxzfeeJn"
    "iTOVc/AH8Ntzy2UCs+pSviEytCQC3iq8QaLCElQNAjIR4Qp/Taxdi6i5xJS+IV2Lsc8fa9HmqWsx6lqMfbGvOqzF6IWKaUn4djR+"
    "NEpDY8Bth3z1aiQVxcg6Mlp1MlGp5DFZNjErXnWUfksxArhh21H6hDpX9aPKEOs8vb59Wj2xpD5Dz8iPUHEix5La3pwUWVKi7+QU"
    "ylbU9/H8HBUoDfpYiiqqBl0SaYc4cNkgFlhE2pczOl/OkNB32ovT0N5zZyyI6dvEVNSmTtwv3IFYOHK6U7nq3xaijDNkCweg33Bi"
    "5PoOQ6Cr6t1nqFafevcZiumiFazhKVh3C7rK3dzgevGmxkfsFjRbEtdYYMd7LwrcM2LbLGjtvea7Fp8HfNTir7IyPdeyNuiRErbr"
    "JqdLw5fcBHtUGr5qlVpdorZaiVpILyJ5MCclh7cUmsfleAzfAbanivxkJaNTZKPkdilmF/A6kwNueZUKdYTjR8jcJjTZNEbVdzx3"
    "o1rIBUDVJN0ImV1mIavX8ZEaN1wcKCJcV6hUOCUiGKMMjsvAU/kotRzgXmrvXuQWHi/YtRf5pceHGF1o3jGXZO6azJilqpGSz94Y"
    "yegYvJfaP884HzWt3q63FGPcJBooO6Paq1+K6vP3UAED1Qs+STW6Nd+EqZlks0seATHmTgkoHVVYnaUcHbv3Yt9YM5wTIlFvMOH4"
    "EW4vb8uoIG/VGshbdYbM2xcyZGaWUUUIwfDxrfDDMgv8UL2+D5US4LeKJYCdp+ptleJEo5PGHoxQ33UhPbySARqjGeOmU2bPUW85"
    "6h2neLnb2Hn084u9KSURp2lxsZukneXekRtghTfQAXhq4k0V2GiarD2wwuG7fYmjAfhoT0J0Zyvrr2RzkBOkC+5MisJ0eGVNn8im"
    "fqTuDNIzHl28lHkZYWFxgs4+XQV9ozGgoRYASoCyZIwYLhFFymXDZx2t09E6Ha1rOFpn0FX9ksIh8Qi53Xw1YbmdTWGHq6LgpMhG"
    "h4/qsASES55pvRYxSUqNOu8bKCph37kE1+vqlaTUDd4GuRR6onzfEcYk57MQueBWofrN5KBd1G9+is/nyGfEFTq19egQU5SW8ETe"
    "wQwStiErOkcV9/hu52hN/DVr4mIJVNZeklRaeWlOeSFfVxYnqdPIMEGpId29O7IS+ZFMUdxStV/GCPZllnX3vfWnjDGwOSuUynWM"
    "7+BM/iWYa1iS+SNceS8UM44tyD5VM95yPk8li4ulQCmDYVP4gTu5RWWnRchdWFP3CSp7yaSsBV1pTev1aVpdYzB7pF/tBYGpfcr7"
    "9Sm71K7tUg5pR8jr5j3KK8wYPzFMlVWmhhSnCUfJ7n30veQH1nPO4j6nfN1iJ5/bW6IUm2ecal98Dvfsds2r89vb64RldX6VrgHz"
    "y8fzS76lCK7zQZZUBrN1lrTb9lXbwD1x2174zKPLfCMhuldoIxjBqPoWwh0nn1FzIywEvmsTl5j8/2iJN/KfonYmX/Wm5U1ta8n/"
    "u7QcPkAU0FxCuWBuNmzk+DWR/l6DPztmZ3zDUIhpk2Ux30OJ4WVQaliQ29YTeXBmsHL5xyWLXsk6nevFBjnBqwUVJSyXiQxr/iQ0"
    "24APmdjzcGYxHVT/hLKcwYQPYvV65NEytgVAkU0ZdLbnBEtuG/m2iRa+66ElFanc2BGOa/lc6FxPXW/BX5FLXl7b/lkvhOkkH83N"
    "KNnE3pKVQT2RGr4hXuynA2Ow61l8uTPE8EbbYa/ODlOmVqiLmDScVtEnS6y7NBdtr+1XqW3Z3/Ay1GFk/gYNa+4LrFnbFK/apkhk"
    "sXKNPLcQnxLcHqNoEdeeFuXhDp9gw5WQW08E7hlIrjcKUtb0y/FQFdSXzKevtcj7JqJOqt4nbeQqmlWWcnwfynEpHfa4QIc9zuqw"
    "nqVKgn855hDStqhn8dPr5sPZ5w/Zkzpxp5EQT6kIT0GAJ6/Cl3TUVPSDJ+hadIVHV+KMLu1+69IHHnmyKnI6QVeP0z3bQvbH7544"
    "mn/F3sWCGLn1yaN7kyJHMyhXBgzbpTAw9oLS5LJwBXhzfz27R5YJTlDLlO2WLNnLSfSqw+wJGkLNoE0ddYh0RXPZcekLswQl5vuG"
    "oaC5HVQ79xYWQ7IV+ITPbBkLSBF8Jizo403k7Du6XruvV/Oa3Xhq9+oztnN7YxVtbBFNi8fHIHe1YflPh1wOC5sm/xBysuTVDI6R"
    "jI7He9Hu4wdKlY08TTc6bnfY01yoGvV8qQlK7UsdpC+1J2rzJ5eavtBys/1Rg1uFSvNKDtoBvu2EMAHRk1lgCuh8TnSW3KvEDLAn"
    "v8oBFQwfnZnRYV5c/7XdYaMFoHyoAX48mlsLU50JmqLrhbd1FCZ2vPyx9bjwplBkqUrZrjTZaHqMNRbqfOI/om54IaRtdcHfXvx1"
    "OKu9tNO7HMOLvN/75PqHy5u/tcP05mM6OrFBJzaUXefacE6MG6bh/JEwhsUpmTGcw1uTIsN5KQftltXgLQDdj1GYIwHGs0dtU+Qn"
    "vEdyWQb5AwjO0aCTG0D3haUt4k4qO/tLdPQyf/YPYoigzn9p63u81rdCTVPaJO2rZq3Zfq03PY75QLZfW+kvKEkzQnm0/pVs5SF0"
    "4UrSiFOMDuPfoSRcYlgriziV2iMmiEb4Zewl5yJiWuX2CVnK0UUN9+IXDHbwKqyOkYxwXb8txeW3BVx+m+N9JV9zWHzPryq8rsH4"
    "UfC3yPS7/P0+YfWFXPz249nv/5aw/K5vb34Kh8e4fnF9e55i9sJb5uTFqZkdjtfMrsFs/ka+aB7BLZgs0/9yd3uTz/Q0XdotYhke"
    "+heyLbY3J3Y3QgCOFAshze+U0gITpIXAPKzqnliiHHxI3OKB+dvnq/v7y5uh+rrn2LJ9N4fj6k0mRjICxaTtXWbtWp5HnBrO1ySl"
    "dr4O0vma7MfAD43q6yBGpuv+902+PXGuf3ItI9e1Lm9MihFpfMiOKRx4C0ozOFdFRVGolBOW+JkgD3/lFw3bN9U4tS8hOi7wBEVN"
    "77QPffA+KbUPXbdDzEqnjHCab4f46FLG6uRzpwjbg/PsUyKdZHInN8ByG1mSZoyfQ2+KsK+2EO+kbCrXYY+BxQcmmz/C9fdCGfbk"
    "suxVJfaFtVrxn/iRax40qUDkjyjUn1gwdroUg3cpzL7GG+RRxDV+AB7IOoMTAUEAPIJQ1NDa8hagTe0K9jeoWalAVDh+dNDxHqlC"
    "Gkq+z7bb2HXzi3ao1/yWpEXX1+1vA3IvKlb+ixWEtNKvlf4eSqQTpX/uEjKdu3RZRww5xLqQVl1JVGw/337b+aP9srux/BW+EVn5"
    "yfNKZsZJdEJQjyoF3eOvn7GX614Ob02KDCRIxAOx7WIZAT3UBnrGtk8QNk1iCpcy9tCCLvkssw0Kk/1ESaAZZhabrijIA6HDP795"
    "g5YEO4z/Ff2fXU2nGtmIzWci9siE6lGRn7jcK2w+abIxaTNj2IPOuCHGv/28PSi8VbgHYTmo/hb0ySJGWCcMOkmQrytieNAXw0EY"
    "cUXgFNGVbFn8Tx87nuVtkE0YQy6ns54JZJFYNgnSSC5//3R5cX/5QWxVjPquQZBMMxH9Igy+pSHQ6SaIBR0xMFrxUQvMgvYTUWGz"
    "HfcyHTErucf1yE001FLSPdrW4rpq+L1Ws7viVGM6LVq2uMLtsRrz41SjsRVa5nx4gk3zdhKAJOWzPkVWBEka4EdQwFXAGKXRq+Lk"
    "rmIGbClGgKXcS2tPxRl5+JJHGcDAvqIqYjkosd92gcRQCxyOtz/Ncmo8TS2PLKulXqbJxujM7w1kYcvtrIRqdI/nk10Fcw1MQGVx"
    "C5nlmYAufL68u/98dXHfFXbhnJtANvmE3dwShLG7kyJzeCbGTVd8YCOVCOk8KKfNKOKvvkEraS4/UsQZTQUWVFyCkRjJx6thoMHr"
    "BbsDf4gupDCCTWpSYNIanA85sCp1B5lw/JhMr8Ys2sT3U+5DSH5y+kBuMAk/3MBKyyJGsC9JvBq4VYFmJJd8A1rR+LGcid1BoQ+l"
    "l3zfGNvmki+Nkd1+6b3SMq+pgYPfnNExo3uFGqYdjNol6LuyMQBeRbPsQKG0LXIKrb9FQ24RJgm0Sy/WXluWCdTVsF+jGqlBzV1X"
    "49Ig5qZdorpy6utrz/aZMOI+Kw/h+O3Cc9jdDmwO/PBEVp5oqBYmqfBz2eFTiRZrslbmGkPKCh8jIA4r4k6l/yc8yOk86MYWeJAE"
    "Xa67CNq5wfTv5aHPBzrokA+xN5BlLDVTxh/hWtQF1AUAKWjwfJEsg9HCelxAbzk+LX8kMISYaG65zJvA9I6gWGAmqPgtmzqPhHkP"
    "Dh+zRPIPvIb8rXwKvhrhFjEn4PGK1QcN5hbPhV9nCz0IGtZ5osao1klenU7SQTXEnllDvfHESMbCZlJDHjGyEaoqHUpF4286RIEM"
    "MGz++fLu8vOvww2bR8pQhXhHgkZD+LJlE6TyV4WjMZLRQMgaYyhotxVNzJCk60brvbcwNYSmjxqJhtC8FgjNVgJ5lT/i4iko+hH9"
    "wvpelZ/pGi0hvQMwMVssDbQkESEPywH/gYyCMH50oAf/6OjkHZIuHfA9RJdmUIgRroT30L+H18Ih3DBfYMcU7phoVOiNiRw6wtRh"
    "ouTIXHhzKCScOML7Ac4RaJ8CpW2ljwXeMug9CiOWD074UIRMvAT2i6m4ru6Ctu7wf8snvpe/cYJmvidiNvA0hm3tIHmFDhJnCiuz"
    "mvkXIxqN9tZ66oXcBaoxPk6lOV+P88EuWY3xMSLN93p8d8hXb4qfsSV4UjHxJZd4x/SXnhXdqJb90pdahT0Ku3dts1RRqEtUNbx1"
    "yD3l/9k/XKtTGZZGa6krGipsmt3tlGvyTHLT3mN3S1gqNgxs3FSxLRKVehZmyikyuFb2KNLi7U2U8s6QeAsE9hLYN/IkU+P/M/Zj"
    "iCbTeQAj2LW0LdA/zUhrpN3wPb6xld6sUkQaItBgMFo75PsiFe2Qb98hn7c1NcDieMrAsPalsgxObcn9i3d8pM8EutYdqEyJaEAJ"
    "a2IZjK1vUPxEqRkASg0M9fvWfLqJjCiEMQTq8nsOmhHEoEU7fuQvcxrGMYIwCWL+EoySAA3E7ZHJln4e/lUEPUIRIXTzy/W1CDgI"
    "4OYaMzSjFChmZC4hpvAa4l3C4AsEYvh8lhzOTZ6PZ1c35WIVOeZMaMVos2VA51GR2aLoA18KQzXinvDNY6c0VlAbia/OSOwAQd6z"
    "wERvzEOXANrByS36VdDhPUak636VSXJzCWZ5pkcRk0OK0XF4L43dZ5vcHUWdKxsRjFBR6TBdtnpDWN0QeMANY3vh/NWnu3b+9lsq"
    "2vn7Gp2/PduXxuD8/U2Cti8dz90c5Ph+E/cnRa7fAP49JXyotUMzlzu6JDNqbtAaQ2+WGJwkXsMngIdDIj31PbTAzwA9F3YtgXaY"
    "p8gDp/AasvcDuDxDjE8tu7+ArioKAZBn4qKVLyZchkh2QLC/RxhQKdw2c6njfQMY+A1iBAAt/K3o2kHBDxVQlnKuXu3THdgxMynw"
    "6apdja/Oz9hYWiHhK8yuYtVHBCNUqY6O35Vxjx+/U/vH4d7Qqi8N2S1lY+fR5wdtFb9JnKZFLpukHT4flVnD6hWsbvw1unL/v51d"
    "3V/d/NSSWBoPvWmHYT8chszKDT8U+wwjIu02HLzbMMi4nVb3HCcpG1gK/TTYRyFl7Yvsi5GofZGvpTLEBbQJJe69JaSb8ZXFb0+K"
    "XGWGHDiFXbS+o+w36j6B0wu6jIOzamGtVvDvJeGrB9ofP0FNTspviW4Y7qYgoSqgnUragPcB2VRUQdZpVQPfpiYFvqyEpCuo8Gm6"
    "ER4mHdmv8FFX8CyGw7VXMa+IVu7uVnaN51OPcKX3SG1KsrwJ3SmY8WM04cBEVVqByl2tCS3q4uzu4uzDZWe9Qwg2VRpUdK9QfbL5"
    "qB11J0hYL4oswj8eqTeBVI51TM+S1cpFiaop1Nzk14LG7EEqyhKbRPZ8j5GdipSS9wg63+mu7K9Ux4Llw4U9BQZUPNnjZLVO+J75"
    "YZo+4EMezfwq0dgUlWZsTt3cxE5XgbdZQs3evLLEukJSz5RQXSGpowpJ+VrpTpom5+bSYuSOeABMY3kKZ3pIod65koOnLD66lucO"
    "UGmQpCx714k85QVdCZWRTcI7jkCaGT7z6BKKri4IdmV/5OBFpNoKydbm6VZthWJLLl0HhVwfRUZz/A9GzJ+Z1rPF4NZaVHBdUNsS"
    "bkTh0JnwEcYCYYbO/xaqrqLAKx9GQmfiNxL49uAYvjel8zmLP4ORZyIUZ5P/nI/UATVZ9NMBVB1o7vA7+EXREuhP8sc6VKL+gAd8"
    "Vpu/F5d//OXFG/JHcT2bWZzL0WtLHCCa2dh5YvyutyYS9rd8cDxi21POOdsibjgRfx6wK4e3AWfZlrXCg+qgcAb+uGBOPPf46ba0"
    "HN/j4/m7rEVfIDT3XTE5EDPRDinoGgQZ5dsM8ujhIlOdyp2+YZNA7dRo2Si4+/n2UzsK/2EpVE8BqEd9fhxWVPhhnU//m3+OVQST"
    "IBqhk6lDYITcDKsIY0sxvjSakxJySMe3t2I4UUrhpFgI4WlRKcoQoxnhJ3FS5pM4UX8SJ+pP4uSFTyI6ZbPiuCdfFbZdgmgEuNAi"
    "VMjl7yL7PgKEhFz/9uPZ74LrESjk+vbmp3B4TEoX17fnKaZDeRobXLQVYzwZOt3nJ21Qx5W9LGcL29OkSXWbmgptarIKcYV1nU/c"
    "4uI+7vHq3slB0SDyRTY0FW78z76dG7zJjJkUYmBio6cuH17fnL6VTUmi9rNR91U02wgrkBH7Gap0+Suw5kRfWeYvpaFtW09EXpLG"
    "OEaCJWE0CKxf3Sn+9UVroE61QxS5SC8nEMTIx2c6NJ874OWe1+VY7eUf2CPgcxO+jFTAAW+gLqMSV1GO49lZxsf75te4vxJhXMuh"
    "eappQYW0FOGYIF4tF0oLXa6VAm4povEt9a5Dbln5ZIVTGfB1EZtqWMIpG0tLrcteAeV/pikVOH690CxYUJi/riUQ1Y7grFmtRHdB"
    "WRPiNOo1Aoo9n9Z65jMK4JZoP2LQFUHwsowrwkSq/gv+lsQRcTR5fxs/EzWF/w6/5g7u/P3BIV9XFl/8Uz5hGLtDxDEZmCD8CcSe"
    "ayPi1RkRkEasyLYvl4PcdlL42cX91a+X7cipeQ1LfKUVHE/R+PZUqrdD8aQOo8BmazrScakSm8cFJTaPdYnNvgaGOVurlkWJkYwg"
    "AtZCZRRdxvTVZqpvVeOqSyBJqesR9FnKLjc+MatVdiJFquU8CDnPcvIBirTDBNn4vGh7OTU76OxQ4rR8vdkBKck04Ke8DecZlljK"
    "Oinjy7FXHkrJ9xwXZSQQtY9S/Kj6TsqzCPr9DUNriy0kcmFNoIotQWvX8jwCaufakRAFgJbPsQsuxQUGjH5Qxdb0iQwLRbB27CWh"
    "5XQtGzBj25YQfo96WHQqW8cyXg1YorZNTEgYMIj1zLfpYN512IGNzzJBNmEsaIpGHA+BJB6cBaAlYn/gMdLBioQzdwKJBH//mY/6"
    "O3oiZCX6si1lXkGqPq9DHfLgQAozX1nLFawVPiF/xQUk0gJqQzxWYuihcu8muiPmeHCesScq+8ZfZstt8SpBj7bwyZuwaPCDw1ez"
    "B3FNqPQbEjP47YDcl0IH1kWXg+xhJoQkM9742xPsGoupR756YhKby8D9k8HPPpkPgVaErqA3NqVPkXsakCkzVRHhL3E0AZ+WuA62"
    "p9umMenKLF8ORFe6UJ2CZnIT9CVe0zDvtu/yHcjYKO8HF7cuiLxBqZhEjKHhKO3fHtgZOCnwb29z2ct6sLYUo8tcbMKfrZDL0QsO"
    "LL4TstzUBqXrO0ahUcQZmEC32K9++2mbD9vkHGkVdpR8am1fKuxLxQ5z+NIWM8B6yh8+n/14P9RY5ty355ZtC5zdbrzPn6lFOfxy"
    "8+Mv1z9eXV9ffhiqNELE426SyM7SqhQ+nV0NVgCW80wtg+wogOwsLQoA2Hx18+vt1cVwvwOXeL7r7CiFzCStCuFmsPAWDG6h/KZb"
    "Sj0/QTOa/sqNafqLgGdJbv7l7vZGkYIZXEz7ci3DQ/8SbaOGp2YWMAwYkYhLZdJf05muKfUSJkinv8YcTSUXcdw1pZdwWjWJ++Gq"
    "RF0ThDrm2ueYq78COdQRcpJSg2kGvxSCAkX5NRtgLSg+9iRZ0UIY1acOMtM9ul7UVcuoqnvo0RXWKubrn1PmGBRqTSyPVmtl9bWy"
    "mWXbNUWRQ6olUV8Shu+6+QpyUYWkLc0IYw5vy0Q81QFPdbyz5P6kTJcu2zRgrHJpOxQd+0pkC51KH8mWZISy6DD8HC12h3h1Etzz"
    "6Udj6rec5B5x0+PLYxdpJOi1NOpJQwDu6n4YOcRaDrvIoeYnkUOs5VBPDhFmtZoEEmSa9/V4nwT3VhNAllZLoZ4UelWDqZ5fKghj"
    "t+Sc2huaoxbeLJd4T3CzDsGsx2WYfqxm+rHamjgutiYcmlczQ12OOBw/gjzsokDFPioRJzItcs6Donq5GdquC+aWTsCpzPsGC+XK"
    "/JQq+82WYnyY1g59FqnUlNI+pCTZCEVSKhZUEAwqiAa9EA5KZxiVPpHTmUnjc+51WBxFwvSmHn0iznSB2aKSGzyPuJGPpkeJPyfv"
    "Sgjn5J26f8M7df+Gdy8IZ5tsWEVlSpFpzamy5qQrifYgHqQriY6/kqhIx7+2HHKgytUXNycv5utPbT5uh6T9bbPoMCV/Ce2cZdo3"
    "pIVb3vswlTyZtk+wsQjyxpfJBP6wjx9aLzZBadIQqCVyzkVdANEmD1Log16F33Fh8Wf8XRQKgPR+78HBQYu58HWCggIuic3H/4II"
    "/7lhz0HsBI0H1bVJvyTLiVBmCQ6lE851TvfANk54liqnO5JyVnLKZr8xkjFVJ28Mo82e/Epasxw+QjumQ1W5aoXH9ss7tuh2Ked3"
    "KXK8ZJzq//Sx41lelbyOOIneN3L7FWgoYD+ggJwZ3nTlQvJonQ4eOdRjWvBtYzn4gphhZrHpioo3Kb/l5JGOSRKNbT01EUsdYZVG"
    "ucTrAJW6gSiNjv1rYj0uvOmji5dVdpc02WggMs1lq+r0tR3T1+aWy0CZqMXHXOLXzM2AFVkeqtOdYiQ6zal+mlPgsqywu8YoOtxY"
    "3/RnM2XUd41KLIxR6LMpczZZxlMlbm4JNDOzKNeqzMSamcoPHVJyqn3oWwrNzkwOArGtZ4jTVWBogkazNOOpDEuIV2BpgkazNJut"
    "AWXSKnE0TqIZmmZoUP2vCkPjJJqhmY+eb4cVdfg4iWZomqH9bPfyegBlKc+A6Rv5aH2VNJI0Gt+3P3xfD9vv9BLaV6L/Ts6ib4Cx"
    "n7YzDWvFl+Vs8lvvFWYyAArekLX8OlOoyfjtSRFuMvB0Tp1wZE3gpFiE30TYRrSkz6I1u5lsVhQ1Xn9y6BptiHeKHqlDAPvIKHXg"
    "/6Jfj8A1etQ2BYYSBjtBsx4Tb4IxM26ukWfZtWi2QYD9PEU3MFsIf4xPJPGSDhWt42FCJpsrRc3cxXAcjg57J0XYSv4EPkIwT3d4"
    "H90xNEFqtKRYfVWiBxHBTrGDnh5HrQUP5MeZH/lSF0PdUrVTCLWDhny5CTBDq3HaBzOoR/llXWvdVZSYFzX0W4fcU/6ffevnncpv"
    "Z+384uzu4uzDZUqB3Ekp/BXbljyxrxgTLMoohukhhcrhczR4asHo+hriHYUiJtDHEc+o722bIgqtDKMVcRnXPNiC+lz5MolhmXxi"
    "aMno2FJdE4og6HhR20bxD5lRIyaV7SZlD8z1gtpEPuLBWRLMfK7YxZtsPnJFdAJtM2UTTEBvMnieTK45hQnQGlvPJGgmKf7mUK7X"
    "bhNrLAbNNDG8eJTeI9pOwmhTa4qvTlM0qKnIPyjRUS6g1R6+XAmlc6KfiZubiFCyV1mMfoQMPyzVRq6gi1yW4cNrDXf76fKmnR2o"
    "eXYvCWP55euVuUwxkhGu6ONS6UzHBelMx9l0JpcsianYQ1TB15BC87gcjwPdK8vkIoh7jGg0AcSW0e1CJavhP4nT6VYyg3ezcG6x"
    "Wk2FEoS6c9QAZFy5plaabnyx7A5LakXMraJeJIjGJ46G2lunlThwwFRT4kKK8bF4LzocONoquepjBONjcYd4pT4ETboNgfUratJr"
    "rNKggiH5UCU7KPvVBFPDEmLD2nrKMja24/YKpvQrca25ZQjT7bNv54ek0mMmhTGp2Oipy4fXD0r9BrEnWR+NrpBN6RNDUFMN0EBR"
    "gAoKuTFkOaeyxtsTXwjIZ6L+GkGSCxD3cQgx2UREoNCSYIfP5Gy+0zGgVxcDggVS108e0o7Qudh8hwcdA2o5KGEssOMQu3aAc0s+"
    "PqOg+eVt8P3UczdTRUy5oHp9km6EvC7D6j10Mm6vwGOv2d9hfUe8hMVdp2hSmrJWWKlvYukksMRZ6HukSsWkGMWI2N5cFbbcXkgF"
    "RUvH0wtpTyVLd0K3Nmf7fnDx3DvIMXjljUmRlWvCkN0TciCfBgCPmIXYRG6kEZd5lMrMGs/ybImoRDLlBYv0BLCI11HF80QGD+Wz"
    "If6+9jcMMX/2D2J4D05gB4s/kIBDxXVAdaJnbPvkPVphbzGR/5ggWaJmwm1rTmlCgzX05sE/enP49vDNG0gamsCjcVSOnY/kFwGK"
    "StiDE6MKSq4jm2B4aQB5ileRsFJoGgOQU2Gbn6I30rKH97MYWlqM8ZsPDnxPwasjRqD1D1RXlzBVwRJgm03mHoIr/OdLRwE1TVHc"
    "nQtsydAWAGoIBCukOM0Ikm1rwl8fQHREVpREkgifQjknwReBohJfPjf1+c0vcY2afPWI62A71rLuv7RbYURuBW6rsmoV22MU7YFo"
    "Dgdy6EbfUl04Y9tHcHtoxj2Yst06Dvrtp2me3TlnQZbzSrs1n3p8ZmxDYATF9n74Um9CoXhVUfsjAq33l2lVIM9QvohxjrKjTt1N"
    "kbWfwBvTgGa+ZXuWw76D53WBdtxLWu9We6+gyySJRoMJbtSHkOOSUa/ziECv8MZXeGgUVpFHnEaLpHGRtA4S7PN5uxeMIF1xhtQB"
    "micIdcbB4NHo/gqEVWclJCn1Uhj8UsCuaz1zS7KKvzFJsyez89UgVjsGD2tJ5CMJRPijkigSJONzxvQHyC0ZnRVMZdAxt2XxE7mL"
    "phuWeMrijhPrsgSiO9jeG+Pv2Xa+Qe1FZfmbPA5LMLjtRIRhsrVEHkI3mIHkqs7BDmSWvRpDYImh02AJNVG7SUTVDf5CoubmE1l5"
    "AbIArgk8AXkmDtRLlRWaGHFkVVAo38kvCjzBREIIFpgt5AWGZhsPai4JgL3FELw2xOkNwif8ahCXPwfJgeTRchxRRooPI1/5ZHMx"
    "W1A/yqOA119BFc+15S1i5Zni9Zn4hwDd1eE9DOwEoXpw+Yoe7DhCARxMcgPz0DHdepTMDn9vpl96KlyvY/EDUxEmBbH4rfjLBtW2"
    "FCOMYHaYZR19fhVkEacZoTQ6jmsODljx+fLi8urXyw/t7GLNR/t1vlFLjPboyjKqhBAigtFFEPZSyGFu8fnxshIoIk4zPi6flOLy"
    "SQGXT3LSikC3zfHNn1sOdjfK8HtIlOKy0NwHuFkUpUEEMcXIw87ZeX51c/b5b1EEMnKzX9/e/HSeE4M8/9v95Vn6ZLT+uwrkIRw+"
    "pg7fjeEdAqswy857bhOqcG0RyQh2iqIw0eXv94n1mwmgJ5ZvODwdVS8XQFfze1QB9PbZbRCoIV0jipoi1WHUwYdRdbhIh4t6Lp4m"
    "w0VdOt5VJWpidyclXO67laUR6YEs6IzghklkQQOqJSP2M2F8PpcuRQ+CKJtum9oHVWyClDgqsuLsjfDOy5Eo+iOaZYEDHUphbIKJ"
    "Hpyl5UyLk+wgOw+JHMVvWFAEJ+jSNY0SBWXrBpg9vMTQmqAFfiYI2+Bu3ygc7Lo8zrD3y0mB7zy5tirYQ1lCbRnlWEbJjzDHzKeU"
    "f8dOPo+zxGlzn1Pvi8nhR9SytX97e51QBM+v0vr5Lx/PLz9/eyg+AT7IkgdWTk5hP/W0VwOxGqSa1kd0RN+1tID9Sj1tK54XNTX5"
    "U3cotCC1M1ltgYligUIzew8wggVdTfj/w/1UqEo2tJ2SBRRm9KvQyqJEy+mK/9X6ihCsQhPQDnPZbQrQCcEYJrWxmNrHVTyhKnpr"
    "Kh7J+OQbJMpAcT3LeuIKHSPYJuaUEcMl3rbWAyAq1mS2kIUP+ZMY/xa4pgnQiQniT3M3Ky/SPJEFXwdf2sAO/lueyIaripzDAMfY"
    "/hGq4cXdr8H7vUdyt0MLrvBxrfDBPzr885EoiJCjRWqF8NUphNXrmzXZJ6tHLSA7hFFUDbu1H3IbGnxCx+g7idHrShOtsjutuVTZ"
    "x/NoRxApap7lij39RSBWXOerErjLEI5AKm3H7wK1OMt2dQZ4jKQfCeDw2NEkgHO7znrO60JX5A7bEmk3WHk3GN82aiYAJyl15HqQ"
    "keuMF64bT9FH6WD5iN2ngxxHUfz2pMhPFDhqpks+sr6b6Oeg8Xjk+BF5KBADEx4g3zKnote65W3AN2PZorE511I3ss8E428/EX/j"
    "OuwMPE1BTC4oKclEz4lo6I5uFIU5qFTlmjUHe2SSN1SZSqnBVXSVxJdJzlFWUP46TTmm0FnL9a9tzLypn+dpLBJAnGo05ata4HxP"
    "TpNfVjbFyU0yeafwDPHFmF2CDBA3kF5+SI+kFNnYfSRB7qNL+IpgXngknH26CnIzLQcZC995gqrPnmWH6Y/RscOtb2oK7/0v9z/+"
    "6Yeg8ZFty7RM/qgJIvwd0W98jdE1+wZdcyXIgQLMyxVEhFBiMOKnDDkV5ZXFm85c+gRIkTmCrFCXj9De/Vfn3R9OUkd7HuZ9pHXk"
    "JxcUnUjt5xcM/zRKcHyBj45PqqjJW4oReNR60xMmPMSqSCJOMzpZdOhzDhWDin62OFmLnrboymBdbZVbvu/W673f52qXzd4H5fKs"
    "pr5qj+dAPJ7SEr0Ag+9AaajK25OXrdWptBx3sFlXFjFI0MdHznkq7MWZL5vugktEZgOEbkskv2VV19wv4avJLUx6QjOFdyqZj0UK"
    "cllnTfA59del2aJ6rDYEA2llJKBk/5ZgTM7KxnD+Oo+/qzz+xCZUzhuVIBmh6tUfoL8fuWN3BPpv/boDk0xZkH9iTSZA/hdndxdn"
    "Hy67wvj/h0/Fe2Q0GHmjUHf5px/2tailtPwm2v0JpzVxEaNLMqPmZgLplCvXAvC98GwvqG0GLnWMTCxzK23LidoIyl6CT/4EOSJw"
    "+08fQ6fFDeRoWt5UzCV70aJvAWyPPPz13yZohpnFpisKohTFEB8cEbSbymeJP5HmxJ+LuMK+XlhQNBFKMDpQxhAbBgHQ/oPj0Sfi"
    "TEWZxQiZL6gt5+kbiCLw2xNRZTEMDEDdQ05Hvnrx37Ftggj3J2hNXVNEHuAvp9xiMPwlVFST7i0IBARVHWVQQZwsouWhmCfRSxLy"
    "DdiDI9MOpsAr+UTMkuPg2zT5nOUCCDmdEqMLMX7qooyD2/jrKJgFsAWVhjkG4EJnPkDdqLJRPX9w9RR1o8qWGf7j1eX1h+nd2fXl"
    "3WD5Hhz00+qbeA7p+OrddBnSifhbMYqfIRyh3buXzpUR4whgRWuxPKIc4adwXCbUzEepWQ730pg+59Hn1miVjSdO0+Jub5KWNvky"
    "XFbzWL3fvJC1tLBEGgzEXDhlpR6KebTtp9J04+zcS9KMcGlUkUBEoNm+S4dc34XEyById5EatKUZ4UH7toybQe1lUDsZSu5G0ACF"
    "VkJa5JCOUS4dNlELGfzoUsakN7VagFc1w5jijS2DIj3qYXvqEK+OPHKItSh2FIXHv9baokgQa1HUFoVD81x46gz8cPwIoKltJ97H"
    "4zsZjgMUT+GCTpIV4fAGuOoLhACguUGDGXPWskYzJsbtUnkc4rrV10GMrIFF0DN31Jjku4UIVDFtklSNuBh7FDrtMJUFkBdV9IRw"
    "vNYTKusJKdRKleWfQzoCAfTmI4iBgarEPlJko5PIXuoSBkyrccLHCfUZ3+czXtW5Sf0pjapzU/IrOi4VsD0uCNgeZwO28Wbi5TCD"
    "cQpd9X03n3ABGJyGPex3xILfhvMMSiplgeDxxdirYu93C2sFitZBDhY8ujcpgoOzYFR9RPitQ9AKuwaxAWwtCqbjDbSZ35Z1PxVY"
    "ZZj6CWqpSBySqATPkAR3C8j2jNiqxDZdAGXYW9AEaVhyOVBJKexOAXRHbVYcvWRWeNjzc8AM5YG0fh6yYZ8q0aezi78Oty+5gV3X"
    "qojl3JKMMFbeIYgzPJxq4GtzSMcHKixVkamgINOJWjQnZUXju5Wwnmm68QnlbSlb7W2BrfY2a6utuea/8KaPLl7mHAbKeHiabDRF"
    "s5rLUwEwTT1fUoJSRw0H73HiFqT1TNxaiyFNq32LfZZ0B56vEh+3dn217/rqmVhG4/u6thxyUOD/EvcnZXxg0wicX8sR9gmqObGg"
    "nJNgGxQSgKaACAceMu3een3urbCyRQVdOk4yJlBpY6q03JTg66pxtMbIRuhD6TjfQOyjlfo7J4m0xrM/jYfFIkI7Kj3x4NKwhFNW"
    "70mtS4Xqk78pNaVVhqrLwDakaqplbDvulX55thJlplTh1fjtQu0SbwfuUiuUEffZMrYtLkwaqpbMpp5WLF+fYqnLCDWqUw4w/Hl+"
    "e9ta+POwFLiyAFuZhVbyfauaqrgl0Gpig3q7h9lTJUHECLQg9qevA5ub0NX91cre3AeTDUs0ZVXJ2IosoanDRtIEY4NpxsnS2G7b"
    "K738L3R255HVQY5OHt4q1Mf/QWdTxkfthniEGYSrF8HSe48WdI1s6jxOJKARCrlOtsVnTbxhogTujNInYkIB16Xl+FD2dbaRdWpl"
    "QVi+YVDfNfh7eFytddDcpUtZ6BXzDcrE7oPD3w5DNBjJ9gFBwd01cflLcUvDhjKwjroS7JfE7k2ZJX7oTi0CtKHQ/TFSZChEUi5v"
    "KcRJtAc6r2BBxeSrEZf420veVbA9VliyMQq9YvM6YYmjJ8tQda2yLYUuVrZDsbKVDTVvudaTswGr620kqXYstzEcgE9OtY0BOmZ+"
    "O7u6v7r5abCemUDFrLD7xkk09DPHt+jWKxiTpNRYvz5j/eaWY7FFLTGnSLWc+yzn0Eiv5DNNEY3QDtAe7FcqieG5sHsJh6jmww73"
    "kwa4+zk21Uh5m9p9e+XQ/sjZ7VrYPsjxaEf3JkUu7WUwqhnsMgVXMeJqp8U3BuldfqSI85YiwJzEm9aGg9YLAi5nwKUssUnU7WlX"
    "LjV9I4ricnr4q/Y+D/wEmBR4nzX+uXl7MvxwSn8MMQKt7zSpeSY3tJLCSG6CWh770z8DVjegJH3azjQw2ZTVkZLLsoQKCpuK5mwZ"
    "zm53315pnp+4SrzAjMgUxhz1MzmgUAddBUOnAtXdQINhkUAn8A8YMbD/LCgkBV11MTJdukIhQh8UT3hv2RFX0slmuoCJgGuPlJqM"
    "/1dAMMjXFTE8EVlBUnHdDoGSVJOwt274UMTwhqvGbnDdcpFNsInAD4c8Ykutu2zPXRmKCHVereQO6JgpUnJ1Dat+1LDSmPiDV46J"
    "//D57Mf7dvaffXR51X3N+tPXjJ/mWUEUN1cMSHbCywwncrcXuExMP8uPouZzP0X2mgEzup71vutZ6wZAGgygGwC9Cvnq0vV9cbWH"
    "/phqOaNJIp2uuMfyIgGrG3AJ38WmGpZwSmfXJddl2fIiDfBWt2qYdO5rV9Wsyw6alPe5N1m+LoH+2PrfEV3zIT57L93sxET/D7mc"
    "zHrmf/139Mj/7yB/xf8ammPC5Q5Fy5+xzcWCRGYkYh5XMYMxTOY+QrakQQIQCWhH0ELCL+lb1770gR0jkwJfuk5X3IMj98mv4lMM"
    "ho/Qndhl277wyK8qjBTd6Fw0HcpEp/HGohnlwhlF8Yz8xm+VEsliFHonz9nJQ3WrAkvjJDo3L81QobRO/VUFhsZJNEPTDN1q++V1"
    "7yTNGDu1dIhQtQwyXVoOzfEenFuPaqU6STiahf7no6O3b78/evP25Ifjd99/f/zDm2jFZ28VLf3zq59g9SdEloPV7i1C+NU4LRPi"
    "SPpMKkklj1QLZ4/o7QTDG/B9ZvCsw5JTabxx3kItA+juJ1q+lywuA5bvxtMcpXPmOJjjqZ5qv3KYLVnfmXxHl2RGzQ3Aphn/u7eA"
    "xr+yUh11n2QxvLAEXlQ8DwrmESzr5YFXGFDYa0KeJugjdeDa3HKZqrCddgkP+xyYFLiEtZtmv9XWnvhPy+fvyyjfkLbNtr+XnwPk"
    "4RCrKylL26mhperadroU2/sK2FJ+jFnPOTvJOaU2wY7CNxERpXg/41T7Ynp4OLTL9PPb2+sE08+vUvbtzS8fzy/5ghcS4IMsL2b2"
    "ZlT5bhQgUZc5R/kJ6zUXdIITdUamUPp4l14dIjUMVB1R/BdHVX2RgR00I2iBTaj7yyjiv2EDIyH2fYoc8kxcuLPk+ra6iEKqmIUo"
    "EcYATKjrKIxYB9qKOSO6EiXkWKuI4w4stlGATYlj1pFwjKwrRLkWcCkBG3iFjWrFUOIkOkOxbFVjJTuVRY2HG9BoMLasCxt2rwQU"
    "OMR10beDCj7aPhd9ixDueXZKDP3+gq1i7VJqI3LSrgma+RtRbGMiSmeAQ5ZfXLvcvAMcLrc9lsJlC5UvptDNBAk/Ljh1xb9EnQ7O"
    "7KD8hu94lh2rq4FdbvQQl2jX7aszW7Trdr8IO8JXm12FwRHBGDl8XKr0yHFB7RG4l+SwjZ1Hn+/iOUxWYnbjNC06xk3Szv5yVIbL"
    "ah6ry7sUYzd0eYy+lMeI9IAKlleCpj3j63hfcmi81o5LSI7rR72TbylGlxKwlygnrHNscwaalTSSFNnoeL2HMka5Hi41hxXureGz"
    "9ocyrP1BzdofsqzlZoXnblSLWH0MpujarMh1OWqlRMeUX0VMOfC2nMnE6IMCt004ZFLGezMNMq13CDdvs7Uxi+dqM6hNiixPOG5i"
    "YH4k/0Al1aiev2xbS30PefjrBBrIxiugfsNQqEY/OC6RqNIV5cIXM4mOt3OyFvVaCREepDD/O9akFuaEBgHUJcIhtHIp/9yIeYre"
    "iJcR0e/t/GEReAkPlIHyGBW8oKPwJ33JlP3YojV1jHzEziadYtu/FFudf9Rt/lFiv65grmfoRiOABuOlyaOqBne7aXUyFAbr3Lke"
    "HLfDqMCm8QExXmel03EJtl7iA6rXYNMJcmNIkJPdJD/gzYHKihc3JyWQ4mE4o5bl/jPYtb6xEDXXIpA4N7Yh1Y1byh4345wQFS7M"
    "5sCKhr4mFisNEOfTabN36Lv+pMDsNXGO6qkulR4M37FEek93/Txp5NRID1G1U2U21ouA3Kk6K0uXKjp4H0Jta3A4S6hNI43V7eOu"
    "rLG6rwWru/nsF4R95N0yGqPr7xLs+U3ofkFMBbrVCeTt+2TV3olUKCExW/wtuuqKf9r2qYju2FDM10Mr16IuxFlkRzK0thwWVO0V"
    "dFMxT9gUz+A6iE0fg4Z7lneKyHLFiUVfPttWqKRa+Rz2NlekfKp2uZI9wiLqER5GzdcOiH+TVQJcabrRBbjelWH1OzWr36k/iHcv"
    "F9gTG2gFBTdO0mJO35uhKLcaU7NXTE0PQiy6WmfPQixaIL1tKN8z0TQaAchb++1GrwbK3XLBqy4N5nvMng6UBrO4OylhMHt84A4G"
    "M3WfZN3BGVxioe0sDWaZrQp9c96jJTb5lDPqPy68iexAM9vE8JQTbvg50oqG1FfCbWtH2MlwOcBUxma3vKB5juxB75IHZ2Vjx4k3"
    "npfNbjwKNYFcgk2BroROnHKy9WIDQ+bYsuFp/LnY8hjCjwGndM/5V214617nB03aHMOqgThgH8YAm8p/uj67ubn80M4W03w+lu7+"
    "1D0MugZGtBts6IACzKB5VeBnOFwHkzNOoEgzzbJTjSNJUu0IJ+mnGVYSTSK19vwjTRWJDylG54o/LlXm5LigzMlxtsyJwRnGuVGj"
    "OGKSsqv6iIVmjGFT4+k7h673ZsQUCGRwNRQ76MjeMwxub7zV277DNeQRIxuhqtlpxy+dNdMncYTdeCp/J3mUewruvErJ6GBbDwRS"
    "EGxrqu3XyNt9VezytT19m2LtdTDXwA7savyN7cE6U0zHiYeyeGskOca1jiYWcLzpYsmtol8KS+mVnKOv9SowD9HwO4+sDnLC8tG9"
    "SVFQHkLfU8aH7Zb2uAWrQwRcht7jgfX3ojQRPEfG0tW5jinDhTJLPFrnOw5cLZwgdeQ7knJWckrEbYxEx1JyQgC6Tvd+i48y4vmr"
    "GrmQGTodvcpErwB0VYO1GTq9MfQHIN47tvbFaaUTf/sgkZ5BxPsmm73Z/jqrugp7+5xVfeU8Uyu/S314a1JkiVpy0C651ADPRobP"
    "PLokLoJ0aJHHLHsWyWb1kG4NWPBTZC2Xvng4mvmeGLcWIzBDK2yB0Vpgp2prdNjb/aTAGpV58zm2kxJguaVoS3qtHcNHpRrwFPTf"
    "USMsj15AWAIyuH4eekjcZmH8z2c/3rfzuTSPKbYY8ysjBhNEr7r+FD+HrWd+uFTlYJrudTORn7IV2RdRvGrG6UZaWYWijD7RfCMt"
    "h3h1aqMnyMbktmq5OLrHl0AN9ifINPtrsx8Mp1qtARJ0o/GIt879zZKbtlOXzAls7ZUaSuUSj8+cOS6jNx8XtBNVmzPHZbDVGube"
    "PwevhiU2BUvs1PMooEhq72OIVHrRAynQPjv070IhNiEoShFMe4rYwlqtoMW6wdcsWmCGHBorWSH6bAFMRvxjxa9ytQTBOlKjZcJX"
    "1miZce1WkwL/pEbLNB8U7zTxqWdI1N5ExnWZg+7LHGgYWcznXs7pXuR1z7jddRmJ5jdz/ru8ae02hXnUY2JzBx65GWYWk40Hq+D5"
    "8kjHJInmsL7a6dz1EtdO587Yn7SBS9qySbt5fMpKf7xr1hb8taN/LQYjG5hsyrrYksuyV062c+w83QGoBqIEBzlutuSASZGjbcaH"
    "Tlk4dhdX29yyZcsU0cwE5p1AZxNL4vhEwz1kObI/ikF9B8qtugQccxHYzyFrPkRj/V6lLw3WT1UTN04zwpPj8KRUttRJQbbUSTZb"
    "aoGPjk8qeXMiivGFvjr052BDbINVJBEjGeNybyY5UCEOuFcoD/5eDsNib65kGqfIRgOZaK7ljG1TQ/z28lxN0GiWplnK/MdHwqqx"
    "NEGjWZp1VS6xZywqsTRBo1maZik3dRzoDJHl6F/ubm/yWRqnSdueluGhfyHbYkP0yBRwDrgBM0clQsMT7duPZ7+nD7uL69vz9BkH"
    "E5ynfTHLFXXr1XVNkerCroMs7JpxBHXnrbjf6kgHCn9FfMjkRY9FWumq5bO4dQiCftiAAwKIkO+iQME+RU+ckw50qYG2MHM+grgr"
    "Tgfta6jMX5QdZmQ/bU5uENnZNdRbpD8ZoQVdo6VvLILGNeDmeLSeiQO9aQRmgZ0ihzwTFy2p6GeDHWRw9iDLSbasifetgVmiJ/FX"
    "Ck92KPRjk7knPC9YZFeG+NFczFLCBIl+Ywaz9GWbw6Vb3YzM7aKt0LRHoIxsClwuJ2rZnLxggca/wQrySJGNUSbdeWkGl/p69fHT"
    "7ef74XbUkSdqxeTDBNGrzj/ES9ib6wTB05Q6Dl47Dp7SAivKIUs8GtdCy3LQybh9ScZd4Q1xp1Xje0mq0bXz2QuMVfLM4mZylVWf"
    "pBodpztU6l2ytLxIPUzK4558VRwCSaoRyKPIm3b5+32x+zNypl3f3vwUDk/7RBURkmn1bM98Wp1Q0mipxfy2bkVfxIjaurX+NYQI"
    "r2rfQYpqfPCP/mAzWRyvtyM6M4P/G5aIykI008uzVyDNT7KIw0FOuCO8NSkKcwRFIOpHNz5Sh2xEMUXsyEiDRlW+Pvf+4NyXF2ef"
    "7n/5PFz35ZJ/VjSv273S9NpStMjm87Obv07vP5/d3P14+XmkX4V2impnXO9Y3wdnnEsMYj3XggalSDU0aJDQoES8LYWnqWQhKoh1"
    "J9Xmzi5drKyvJrsuVlbKTK/YQzW9pTTkD0nhCwe1F5XltGI37pVf5Iy4lrE4yHGLBHcmRV4RvB1TwycSXGraBaKyHXJ34ByLIRDl"
    "bi6Q/ZsLO6YFqH0Uz8RluR+6OjAcIxmhWXB0XK42alFx1OO0YwI+qgocDoaPkLuHpaLuhwVR98Ns1J0/0ct13qszXWIkOtGlYqJL"
    "p7kNf/wvqFrDlw=="
)
