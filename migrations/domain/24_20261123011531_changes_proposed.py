"""Changes that are proposed, and which of them an order waits for.

By hand      one open proposal per order
Before code  safe: a new table and a nullable column
Locks        orders, for metadata only
Backfill     none: nothing was proposed before
Undo         drops all proposals, answered ones too
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "order_changes" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "state" VARCHAR(20) NOT NULL,
            "side" VARCHAR(10) NOT NULL,
            "base_version" INT NOT NULL,
            "operations" JSONB NOT NULL,
            "reason" VARCHAR(500) NOT NULL,
            "due_before_minor" BIGINT NOT NULL,
            "due_after_minor" BIGINT NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "proposed_by" VARCHAR(120) NOT NULL,
            "proposed_at" TIMESTAMPTZ NOT NULL,
            "expires_at" TIMESTAMPTZ NOT NULL,
            "answered_by" VARCHAR(120),
            "answered_at" TIMESTAMPTZ,
            "answer" VARCHAR(500),
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_order_chang_expires_084eb1" ON "order_changes" ("expires_at");
        CREATE INDEX IF NOT EXISTS "idx_order_chang_order_i_4025cf" ON "order_changes" ("order_id");
        ALTER TABLE "orders" ADD "change_id" VARCHAR(30) COLLATE "C";
        CREATE UNIQUE INDEX IF NOT EXISTS "idx_order_changes_open" ON "order_changes" ("order_id")
            WHERE "state" = 'PROPOSED';
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "order_changes" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "state" VARCHAR(20) NOT NULL,
            "side" VARCHAR(10) NOT NULL,
            "base_version" INT NOT NULL,
            "operations" JSON NOT NULL,
            "reason" VARCHAR(500) NOT NULL,
            "due_before_minor" BIGINT NOT NULL,
            "due_after_minor" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "proposed_by" VARCHAR(120) NOT NULL,
            "proposed_at" TIMESTAMP NOT NULL,
            "expires_at" TIMESTAMP NOT NULL,
            "answered_by" VARCHAR(120),
            "answered_at" TIMESTAMP,
            "answer" VARCHAR(500),
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_order_chang_expires_084eb1" ON "order_changes" ("expires_at");
        CREATE INDEX IF NOT EXISTS "idx_order_chang_order_i_4025cf" ON "order_changes" ("order_id");
        ALTER TABLE "orders" ADD "change_id" VARCHAR(30);
        CREATE UNIQUE INDEX IF NOT EXISTS "idx_order_changes_open" ON "order_changes" ("order_id")
            WHERE "state" = 'PROPOSED';
    """,
}

DOWNGRADE = {
    "postgres": """
        ALTER TABLE "orders" DROP COLUMN "change_id";
        DROP TABLE IF EXISTS "order_changes";
    """,
    "sqlite": """
        ALTER TABLE "orders" DROP COLUMN "change_id";
        DROP TABLE IF EXISTS "order_changes";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfXtz47i151dBuWpr5tZVptrutmfS3t0q2+2ZceK2O23PI7e9pUAkZDGmCIUgrda9me++OADfImiSovgy5o/ETeKA1DkgcJ6/"
    "8z8HJl1iy/nuzDct79Lx3M3Be/Q/Bw5eEv5Hzt0JOsCrVXwPLnh4ZovhGMZNCR9oESaGzpjnYsPjN+fYZoRfMgkzXGvlWdThVx3f"
    "tuEiNfhAy3mEWc6QS9fIW2APrTFDxgI7j8RE1EUmsYlHzAlau5bnEQfNNnwcQSbmr4AZOUXrBUWmZSLLQwzLm+SZvxBDdC7+xfgv"
    "Q0vsPn334Dw4K8oseBPECRha2dggyHLEQP5Yy5mgR4uTI+rwG8HD+M/h15BLbLx5cOTbMYTgtkFtf+m8F8Oese1zGjKnLqdxTHGR"
    "OvzvuUdc/jxO67sucYwNil7OXzKEl9R5hH8uHxybPvLXgf/ghwE3mPXocGbwq5w96d9+88v1NX8CuvvbteURYL/vWP/yydSjj4QP"
    "dTlzv/w/ftlyTPKVC4j/88sB5/XUMmE0/19+98sB9sJ/weDV03RuEdtMrQtJIK5Pvc1KXLsyfxTjQJyzqWRFPHa18RbUiQZzacPV"
    "R+IQF3ORJhYILIlgQYWX5O/gFzzXJ9EPMOMLJplj34ZldvC/575jCJkGi3dOfYcziV/5zjLZd0v8RPgP/r/BeyYop9Ob2/vp3eX9"
    "dHpQZqEGlwzqwCK3+CITPFrir1ObOI/egv/z7Zs/5HNiXslR8MBfzz5f/Hz2+du3b/4DHkj5lyK/o5vgzlF4i69T79EVpEkqdHF7"
    "fX12f4keDi4eDg7+EM/i60E+TQg4llm41rcld249XjlevvSSVBkZ8l9cQoaBhCqIMGT1PoTzCK/wpz8fHb19+/3Rm7cnPxy/+/77"
    "4x/e/MDHitfdvvV9gQTPr366urlPCw8ugCRizov9cSr+tcX7C2qSfM6nqZr5fsILMffjbbkN9qe+jXdlvo136m/jnfrbeJf7bcQS"
    "iTe9stKIKbQkmpQEdU3i5spCdZ4kKWrJIrsjbYui1S2p2/MioetJ5SrneKDUJtjJl0aCKiOMGSfb15cRXdmDQIq2+9vba5h5ydi/"
    "bLn/Zzb/m18+nl9+/vZQSIEPAkUs90wI9MZtbv/l7vYmn9UJkgyrTcvw0L+RbbEyJ3Lf9qIChgMzUgwPV/q3H89+z34EF9e359nF"
    "DxOcZ1kfqN1Vtv8kzZ42nQ73/7dlNh31nqPecop3HDDDqmmjIUUtTbRv674bZVSYlFWWfkQwvnV/Umbhn6hX/ol66Z+8sPalkZ2W"
    "wQfORs9aKuQgKbI7f0DyXfjHAL+DAhncX328vLs/+/gpdQh84EyFO0fi6iZz9duTjLyiSdBvV/c/I/gn+q/bm8us6KJx9/91AO+E"
    "fY9OHa73YzPJk/ByeOkP8JLMnxI2N1yYYeNpjV1zunWHHlHV2O1by6Nl9gp28KMQEnBT8C7hpLsj2D5QefDEzcnLDjzGx+3ivrMt"
    "5yl0aQk32nuE0QKzBaLPxBWXxZDAOWZ5k8hBFjjr4J/iXVDgTETMcgwifHZyyNRfTT06Ce/LfyIUuisif5+NmQduN1bOH6b0eDn+"
    "ckbcaqdVTNPMefVqXCdqJ1ZS+NWEkaXUKkRtFSL1zVWUQpZUi6G2GGBHraLIheNH6MA6eVdGkXunVuTeqRW5d+NS5AoDJIZNjafv"
    "uHKzt/CIVvYaUfY+EGxeE88TSsyWtpe4W6jumXwc/4hg4G76HvNgpaJH/EyQv4IgJHakLncKoVgbNDiucPGbjmfZXBtc8SfCCiSG"
    "xZ8g9Dr4m4lY7DoM/crb5gRiq+sFXQq9cL0gThDsXC8sG/RHPtjyVBreF3n0c632X+I3Gh51ZWizjN6nI50lt+AeRTpT8q6oIYZk"
    "jcQ6uz4jO1FL5AdWQS+JCEaomPxQ5qv4Qf1V/KD+Kn54KcZJMMuL9t+Tr4oPIKYYhSSKVI3L3++L4wqRpnF9e/NTODwbbMi4swlj"
    "/LSuEtJJkOiQzg4hHa2EvyolPB22lmpjlRMnSTO+qMZhmTPnUH3mHKrPnMMXcwiEwj6t/j2mKRv4LnsmorF9ciCrWV4IfYHdYgnP"
    "RhpEPzwq9d0dFXx4cO+P3rgYqOEvuUV0kOdgCO9NCt0LwahdfAtzsPDXkLJtEkgBd4lBrGfwCWAGlr/FhIcBokJukCrOvlN6Ap74"
    "SoGbzJ/9kxjeNExy1p6AcXoCQnmXVQzC8aOwf3qT45n42kp/QWmaEcqjw0xPnXPbF0nA6aaoC1DqUUmaEX4Xhyel1KiTAjXqRKhR"
    "adeMaWHJpgqnQZpqhLzu0DvJFvjo+KSKNGKKEUqiwwA2fy8vUOWzsRIHuxtFPnRMlE3733gy2Wpg8iiKewReyMg256w9v7o5+/z3"
    "fHfxeY7X8vzv95dnWc67BPhTw1uSptRezEG6VHpi519C2PMzMbiOd5Bj6idvT4qsfZlgV9vUv6NLbqhbovQZe2hGDKjUBq3wPVpY"
    "zKPuZoKo783o10mQGwprwRY5ATZUZM8JMaEqmoaZogXV3TA2LO6WBdkGXS75nEGRtyjUThR6BwkHMn2BD+CzM8K/FKgLT8we1W4n"
    "qs7hrtCfJ2ju0iU6RGuLf6++hzB6xKtT9AbNqZsgcKgc/+DAO8HPS6REGNh1LaiG973gndLEQU5tQMnQGrIuwnJ5k675i0MRhagp"
    "D3NkOR8dhsWHPImL5C2RweFupFAgycKlyrLyLykTIWRNeedK5WB96TB9YFfovFpdHN4jSSSKwysaJSM2R0pZfgWG34naHDkZokvk"
    "dXqnosNjWxQFh0FE0l5C+Zv97kNHh+++f/fD25N30fYTXSnadbZ3mBXe2BTnLG11XkqCROel7JCXMttUhJmICEa4vXcYgeBsrepm"
    "TZCMUBaNBauTXH4ilWrqg+HjOzyP3pRhLh+lZG54L2+twz1dkdLKmTAIN1LalyvM/ipfYYJkfF9ihxZFy+AWPQuwtmZK98SJ+jPB"
    "+e5TeWNS5DhdREN2LL9aQMkUeC6FtzCswEKYPYHDEDyR6syopmukihZ6roarXXe7lMR3Ue3UOw1Xlzt1fd52mFCgtd5XpfX25Nz/"
    "C53lnfpwufDM/yed1Q+VfsTOhh/mZMlkrBSO/KCgWp71EBIMAqESSgetqfvENQSTEpYAoRaRTtABRLhU0gZo05x8QTkH5Fy2LZ83"
    "Qcw3FpB6LSCuiTsT80OIUxYPPjj8W5qRBbbnErNaTDoRIU9Bw99zaTEWQ/TwBy0pZIk/8PVJVvL5/NlrfhtiltG7g3bzCO/Of6aY"
    "zvJO+d+2DNgGlXRhSHPFlxfoPmJKiz9qRjbEhEfw91yKnwkvLZmIXYjyYlPGZzFi1HcDzjkU5qAuMU8FangQbXaIgBeHt5xjN8Yq"
    "h1kUKpZOMx96iEKnmffb4mYe9hQu3kvHXwpRXPFXx0GkKB1CConbk8nB3365/OXyQztfSyl/b4G7d9vbK3b2KkGliECHlHYIKUXn"
    "axXWp4g0+0cV0euucEIH9Ppz7u4loOdRTyKGlszDiMbrJIysmwj8shU4GQ7XjMwyco4tO0/vULIyJtDMzDITzOMKrAyHa0ZuM1L6"
    "FXJ88EXdM5Jkun1GhfYZQ2gdsOe123bfAKvSARYOHw27G9sq+C/yaxV9pQh12GKQYYuMv8qtV/6XptRgSX2WMnHqAWIl6bSE+yxh"
    "AxzK9lS4N+vU8m6Ta3n3Td79CTdfeWR5kB9yFrcmL4SdpyLmKYbViT3fOgTJilCM+GwiojxB5Cufx97EpbdPZANhXHhHJqPJAqtL"
    "pqd59BTxdUpsuCJz1cL4tYFtW0a1o3h0JhbNHy7jtgjbgZMkN6FN/FQzkL+sUtQJbT2yLOrUou6vELV3zt2GjY780gylr3yX0oze"
    "sXIftRkZ2xg2syr8jQhajDbvyyRrgb8dhZqHo0PtJdQ5uHyK386u7q9ufmproTedUGFQsxISQDh+dHtIh3FlJYa/ei9XY/gPXxLH"
    "pXbz44Ld/Hh7N48183JZjglNfnz6SMtZjFt2bEos2zL5kbrEenT+SjZb2332aE1lPg9MJn+Eay68Gp/+Ll5HFmJiKfJfbhKbyPjU"
    "xdndxdmHy4M/OvMKfMJuLlB3eGvykldgxUfV9wr8Bja6AOyic5FfLgx0/jdGUcY1f8p7kXQNoaGoPytfs1ySAuZbXZymbfnx2fJ7"
    "xZXq2/7SEbQU+ZrjjVb3fwrHj+KYLfI476P7k9ZqtFbTM5kMW6v5K1l5Zw5b57c4Tdwt1G2e+LgpFgPrqzf3saIidJoQlzOq+wqA"
    "RB1kmWS5oh5xjA16Ihu1SgOBjgg/DtytWqHp0RmqVmhScivtqUkSjXC779Bh0yLmVL9l0DHoVAfIQ/2WR4eFkHP+lsRduVYeqr9a"
    "HhmyMcqkuy4LtHoLJLpzB6SeBbB6AzHbb6yQaoX3Oud2ILlbN/5yRtw74loBAzMWTep+oU3jiJFTFg+ta9TYmHlIThfYMNCXwALU"
    "DTl7DPhhOc/UMqTjFjy8G4JdlXlT1pRRlHAqT6hm6ze7tWa6VaDVBg4sialcEtXszAzhaAo/Xg+I4Se+fFb8284FMoxvFu5Nq9Sw"
    "HQENZekmSoEZAtwQQx5FM0gktfndR/4Op8ila0gmpSzovSL8MgJaETFLACG5fL8jcw/R5wDwyIMdDkX/xZhDlhc8+sHxnSd+ljhT"
    "OQd/AL89t1wmclZdyjdEhpZEpLcKb5BAWALUICATEa7w1yTatQjMJab0DWksxj5/rEWbp8Zi1FiMfbGvOsRi9ELFtGT6djR+NEpD"
    "Y4nbDvnq1SgqSpB1ZLTqYqJSxWMSNnFbvOoofUwxgnTDtqP0KXWu6ke1Razr9Pr2afXEkvoMPSM/AuJEjiUV35wUWVKi7+QUYCvq"
    "+3h+jgBKgz6WAkXVoEsi7RAHLhvEAotI+3JG58sZUvad9uI0tPfcGQti+jYxFdjUqfuFOxALR053gqv+bSFgnKFaOEj6DSdGru8w"
    "BLqq3n2GavWpd5+hmC5awRqegnW3oKvczQ2uF29qfMRuQbMlcY0Fdrz3AuCeEdtmQWvvNd+1+DzgoxZ/SmR6rmVt0CMlbNdNTkPD"
    "l9wEewQNXxWlVkPUVoOohfIikpfmpORwTKF5XI7H8B1ge6qoT1YyOkM2Sm6XYnYBr7dqwC2vElBHOH6EzG1Ck83mqPqO525UC7kg"
    "UTVNN0Jml1nI6nV8pM4bLg4UEa4rVAJOiQjGKIPjMumpfJRaDnAvs3cvcoHHC3btRT70+BCjC8075tLMXZMZs1QYKfnsTZCMjsF7"
    "wf55xvlZ0+rtOqYY4ybRAOyMaq9+KarP30OVGKhe8Gmq0a35JkzNNJtd8ggZY+6UgNJRhdXblKNj917sG2uGc0Ik6g0mHD/C7eVt"
    "GRXkrVoDeauukHn7QoXMzDKqCCEYPr4VflhmgR+q1/ehUgL8VrEEsPNUva1Skmh00tiDEeq7LpSHVzJAEzRj3HTK7DnqLUe94xQv"
    "dxs7j34+2JtSEkmaFhe7SdpZ7h25AVZ4Ax2ApybeVEkbzZK1l6xw+G5f4mggfbQnIbqzlfVXsjnICdIFdyZFYTq8sqZPZFM/UncG"
    "5RmPLl7KuowQWJygs09XQd9oDNlQC0hKAFgyRgyXCJBy2fBZR+t0tE5H6xqO1hl0VR9SOCQeIbebRxOW29kUdrgqCk6GbHT5UR1C"
    "QLjkmdZrEZOm1FnnfUuKStl3LsH1unqlKXWDt0EuhZ4o33eEMcn57RS54Fah+s3koF3Ub36Kz+fIZ8QVOrX16BBTQEt4ou5gBgXb"
    "UBWdo4p7fLdztCb+mjVxsQQqay9pKq28NKe8kK8ri5PUaWSYotQp3b07slL1kUwBbqnaLxME+zLLuvve+gNjDGzeFkplHOM7OJN/"
    "CeYalmT+CFfeC2DGiQXZJzTjmPN5KllSLAVKGQybwg/cyS0qOy1C7cKauk+A7CWLshZ0pTWt16dpdZ2D2SP9ai8ZmNqnvF+fskvt"
    "2i7lkHaEvG7eo7zCjPETw1RZZeqU4izhKNm9j76X/MB6zlnc55SvW+zkczsmyrB5xqn2xedwz27XvDq/vb1OWVbnV1kMmF8+nl/y"
    "LUVwnQ+ypDK4jbOk3bav2gbuidv2wmceXeYbCdG9QhvBCEbVtxDuOPmMmhthIfBdm7jE5P+Plngj/ymwM/mqNy1valtL/r9Ly+ED"
    "BIDmEuCCudmwkePXRPp7Df7shJ3xDUNhTpuExXwPEMPLAGpYkNvWE3lwZrBy+cclQa8kTud6sUFO8GoBooTlMlFhzZ+EZhvwIRN7"
    "Hs4spgP0T4DlDCZ8EKvXI4+WEQOAIpsy6GzPCZbcNvJtEy1810NLKkq5sSMc1/K50Lmeut6CvyKXvLwW/7deCNNJPpqbUbKJvSWR"
    "QT1RGr4hXuKnA2Ow61l8uTPE8EbbYa/ODlOWVqhBTBouq+iTJdZdmYu21/ar1Lbsb3g51WFk/gad1tyXtGZtU7xqmyJVxco18lwg"
    "PmVye4Kixbz2rCgPd/gEG0ZCbr0QuGdJcr1RkLZNvxwPVQG+ZD59rUXeNxF1gnqftpGraFbblOP7UI5L6bDHBTrs8bYO61mqIviX"
    "Yw4hbYt6Fj+9bj6cff6wfVKn7jQS4ikV4SkI8OQhfElHTUU/eIquRVd4dCXJ6NLuty594JEnqyKnU3T1ON2zLWR//O6Jo/lX7F0s"
    "iJGLTx7dmxQ5mkG5MmDYLsDA2AugySVwBXhzfz27R5YJTlDLlO2WLNnLSfSqw+wJGkLNoE0ddYh0RXPZcekLswSl5vuGoaC5HaCd"
    "ewuLIdkKfMJntowFlAg+Exb08SZy9h1dr93j1bxmN57avfqM7dzeWEUbW0TT4vExyF1tWP7TIcNhYdPkH0JOlbyawQmS0fF4L9p9"
    "8kCpspFn6UbH7Q57mgtVo54vNUWpfamD9KX2RG2+/Mp5+hvN7+sT3yxUnAkMm4rU69qaM+RocHVW5CoIcAsH2qGakJ7gUWiWGuQS"
    "8KtzSF6wJK4Fcby4oTO0VHUeXfzMpxF69KNLGQtzOWTCAle4TVN0WwW1euVaBgEdHaOVRSClw8NfkeUYtm9CSgXgsMQpEPwHwguK"
    "i9AdFT+J/AxDouKLCZhIyxD5EAqt+8sBV9FN3wg1ZAHBu1MzVJ0G0e80iOrgzKMFZW5dKkNS4luTQvMQcImNtlrkJEOom3PVC5ho"
    "CL6+QPBVBHzrAOhtvwu/seC4rhRozb+VVkjLKZdpmjHuH72plA5YvS2bysXSn+KZBiabsrXS6WWZKpf+zM30z1cX913VS4fMz7Gz"
    "E3JRW9nBT9uhUDo2ojELDGg6nxONR/MqzVL25FdRF4PhowvodYhAo03S/UaWoFGHARkzNLfrhBpzKUPXi7ymUQSzk42GrMeFNwU4"
    "4yr2UpZsNA6DxuymJ/4j8jeVlxP5QtpWF/ztxV+Hs9pLp5eVY3hRntk+uf7h8ubv7TC9+exJ7RjQEAJl17kOUafGDTNE/ZEwhsUp"
    "uWU4h7cmRYbzUg5qIjaNUYhGAMazR21TxH/fI7ksg0p9BOdo0DNdxpwhTRMyPFV29pfo6GX+7J9EOjB0UHjE1rdCTVPaJO2rZq3Z"
    "fk10MVVI5d0LVkjiayv9BaVpRiiPDoP0QheuJI0kxeiq6TuUhEsMa2URJ0fzK2rXmSAa4ZexF3SDiGmVGxVuU44uP3cvfsFgB6/C"
    "6gTJCNf121JcflvA5bc53lfyNYfF9/yqwusajB8Ff4tMv8vf71NWX8jFbz+e/f4fKcvv+vbmp3B4gusX17fnGWYvvGUOAo2a2eF4"
    "zewazOZv5Is2jdyC2Wb6X+5ubxTJPhm6rFvEMjz0b2RbbMAR+jwhAEeKhZDld0ZpgQmyQmAe501dv2tE3OKB+dvnq/v7y5uh+rrn"
    "2LJ9N4fj6k0mQTICxaTtXWbtWp5HnBrO1zSldr4O0vma7nzID43q6yBBpjvs9U2+PXGuf4IKqIPcnDTLeMGxLqqndgRLSFR2GZyr"
    "oncHFH2F2enpiiy1/zxTVBXmtmsf+uB9UgWFVbrqoSdVD8Or/9mnRDopAdJJ/N1vVjqJf99J/F33PFtYqxX/iR+55kHTCkT+iEL9"
    "iQVjp0sxeJcWaGu8gZp2rvFD4oFE9J+IFATIR5Bl7mvLW4A2tWuyf7f1zD1KHe+RKqRTyfdY3Wxg182Hx1Sv+ZikRdfX7W8Dci8q"
    "Vv6LWL1a6ddKfw8l0onSP3cJmc5duqwjhhxiDVldVxK9r/s/2i+7G6tf4RuRlQ9Tp2RmkkQXBPUIk/cef/2MvVz3cnhrUmQgQSEe"
    "iG0XywjoAeHrGds+AfAvYgqXMvbQgi75LLMNCov9BGjYDDOLTVcU5IHQ4Z/fvEFLgh3G/0T/a1fTqUY1YvOViD0yoXoEp5uUe4XN"
    "J0s2Jm1mDHvQGTfE+LeftweFtwr3ICwH1d+CPklcQAFrCOCA5OuKGB50oHQQBjDBU0RXAArO0L987HiWt0E2YQy5nM56JlBFYtkh"
    "4uHl758uL+4vP4itilHfNUgAbSg6Mxp8S0Og0yVQEdGKj1pgFjR6jCDEd9zLdMSs5B7XIzfRUJs29WhbS+qq4fdaze5KUo3ptGjZ"
    "4gq3x2rMT1KNxlZomfPhCTbN20kgJSmf9RmyopSkAX4EBVyFHKNs9qo4uauYATHFCHIpMxgBpayAwwIz4LDADjh8yaMMycC+ov9A"
    "uVRiv+1WBKEWOBxvf5bl1HiaWh5ZViu9zJKN0Znfm5SFmNvbEqqctXAHk10Fcw1MQGXzFraWZ6/wB8+5CWSTT9jNhSBM3J0UmcMz"
    "MW664gMbQSKk86BxFaOIv/omhNF/pIgzmopcUHFJovTLx6vTQIPXC3YH/hANpDCCTWpSYNIanA85aVXqXq3h+DGZXo1ZtKnvp9yH"
    "kP7k9IHcYBF+uIGVlkWCYF+SeDXpVgWakVzyDWhF48/lTO0OCn0ou+T7xtg2l3zpHNn4S++VlnlNDRz85i0dM7pXqGHawahdgr4r"
    "G0PCK7RhChVK2yKnyOFKJnSPEmGSQLsUgRmL8XsekjCBGg37NaqROqm5azQuncTctEtUI6e+vkbonwkj7rPyEE7eLjyH3Xhgc8kP"
    "T2TlidblYZEKP5cdPpVoZi6xMtcYSlb4GJHisCLuVPp/woOczoO+54EHSdDluougKyNM/14e+nyggw75EHsDVcZSM2X8Ea5FXci6"
    "gEQKGjxfFMtgtLAeF9DFnU8r2k26kI8xt1zmTWB6R1AsMBNU/JZNnUfCvAeHj1kGfSPhNeRv5VPw1Qi3iDkBj1cCHzSYWzwXfp0t"
    "9CBoDe8JjFGtk7w6naQDNMSeWUO98cRIxsJmUkMeCbIRqiodSkXn33SYBTLAsPnny7vLz78ON2weKUMV4h0pGp3Ctw2bIJW/KhxN"
    "kIwmhawxhoJ2W9HEDElaNDCjK4OyMHUKTR81Ep1C81pSaGIJ5CF/JMVTAPoR/cL6XpWf6RotobwDcmLiXBpoSSJCHpYD/gMZBWH8"
    "6EAP/tHRyTskXTrge4guzQCIEa6E99B/htfCIdwwX2DHFO6YaFTojYkcOsLUYQJyZC68ORQKThzh/QDnCLRPAWhb6WOBtwx6j8KI"
    "5YMTPhQhEy+B/WIqrqu7oK07/N/yie/lb5ygme+JmA08jWFbO0heoYPEmcLKrGb+JYhGo721Xnohd4FqjE9Sac7X43ywS1ZjfIJI"
    "870e3x3y1ZviZ2wJnlQsfMkl3rH8pWegG9WqX/qCVdijsHvXNksVhboEquGtQ+4p/5/9p2t1KsPS2VpqREOFTbO7nXJNnklu2Xvi"
    "bglLxYaBjZsqtkUiqGdhppwig2tlj6Is3t5EJe8MibdAYC+BfSNPMnX+/5b9GGaT6TqAEexa2hbon2akNdJu+J7c2EpvVhkinSLQ"
    "YDBaO+T7IhXtkG/fIZ+3NTXA4mTJwLD2pbIMzmzJ/Yt3fKTPBLrWHahMiWhACWtiGYytb1D8RKkZJJQaGPD71ny6iYwohDEE6vJ7"
    "DpoRxKBFO37kL3MaxjGCMAli/hKMkiAbiNsjk5h+Hv4pgh6hiBC6+eX6WgQcROLmGjM0oxQoZmQuU0zhNcS7hMEXCMTw+Sw5nJs8"
    "H8+ubsrFKnLMmdCK0WbLgM6jIrNF0Qe+VA7ViHvCN587pXMFtZH46ozEDjLIexaY6I156BLIdnByQb8KOrwniDTuV5kiN5dglmd6"
    "FDE5pBgdh/fS2H22yd1R1LWyEcEIFZUOy2WrN4TVDYEH3DC2F85ffbpr52+/paKdv6/R+duzfWkMzt/fZNL2peO5m4Mc32/q/qTI"
    "9Rukf08JH2rt0Mzlji7JjJobtMbQmyWRTpLE8AnSw6GQnvoeWuBnSD0Xdi2BdpinyAOn8Bqq94N0eYYYn1p2fwFdVQABkGfiopUv"
    "JlyGmeyQwf4eYchK4baZSx3vG8iB3yBGIKGFvxVdOyj4oSKVpZyrV/t0B3bMTAp8umpX46vzMzZWVkj4CrOrWPURwQhVqqPjd2Xc"
    "48fv1P5xuDc09KUhu6Vs7Dz6/KCt4jdJ0rTIZZO0w+ejMmtYvYLVjb9GB/f/29nV/dXNTy2JpfHQm3YY9sNhyKzc8EOxzzAi0m7D"
    "wbsNg4rbaXXPcZqygaXQT4N9FFLWvsi+GInaF/lakCEuoE0oce8tId0tX1ny9qTIVWbIgVPYRes7yn6j7hM4vaDLODirFtZqBf9e"
    "Er56oP3xE2ByUn5LdMNwNwUFVQHtVNIGvA/IpgIFWZdVDXybmhT4slKSrqDCZ+lGeJh0ZL/CR13BsxgO117FPBCt3N2t7BrPpx7h"
    "Su+R2pRmeRO6UzDjx2jCgYmqtAKVu1pTWtTF2d3F2YfLznqHEGyqNKjoXqH6ZPNRO+pOULBeFFmEfzxSbwKlHOuEniXRygVE1RQw"
    "N/m1oDF7UIqyxCaRPd8TZKeipOQ9gs53uiv7K9WxYPlwYU+BARVP9iRZrRO+Z36Ypg/4kEczv0o0NkOlGZuDm5va6SrwdptQszcP"
    "llgjJPVMCdUISR0hJOVrpTtpmpybS4uRO+JBYhrLUzizQwr1zpUcPGXJ0bU8d5CVBkXKsnedqFNe0JVQGdkkvOOITDPDZx5dAujq"
    "gmBX9kcOXkSqrVBsbZ7GaiuALbl0HQC5PoqK5uR/GDF/ZlrPFoNba4HguqC2JdyIwqEz4SOMBcIMnf89VF0FwCsfRkJn4jcy8e3B"
    "MXxvSudzlnwGI89EKM4m/zkfqQNqsuinA1l1oLnD7+AXRUugP8kf61CZ9Qc84LPa/L24/JMvL96QP4rr2cziXI5eW+YBopmNnSfG"
    "73prItP+lg+OR2x7yjlnW8QNJ+LPA3bl8DbgLItZKzyoDgpn4I8L5sRzj59uS8vxPT6ev8ta9AVCc98VkwMxE+2Qgq5BUFEeV5BH"
    "DxeV6lTu9A2bBGqnRstGwd3Pt5/aUfgPS2X1FCT1qM+Pw4oKP6zz6X/zz7GKYFJEI3QydZgYITfDKsKIKcZXRnNSQg7Z+HYshhOl"
    "FE6KhRCeFpWiDAmaEX4SJ2U+iRP1J3Gi/iROXvgkolN2Wxz35KvCtksRjSAvtCgr5PJ3UX0fJYSEXP/249nvgutRUsj17c1P4fCE"
    "lC6ub88zTAd4GhtctBVjPFt0us9P1qBOKnvbnC1sT5Ml1W1qKrSp2VaIK6zrfOIWF/dxj1f3Tg6KBjNfZENT4ca/IetcW3przKQw"
    "ByYxeuqEw+s1go/arQYdWAGDKwQaFlhgCTta9HEVzVptEyVf4hQ9gumMoUwMAjgsNqkx4i8IhrUwqp8cqP4Kwj4pS24hsb9go57A"
    "BP/A/EAm5j8QA8vV8h4ck1t3nCqqS9sgbunF8+uw0KsLC4nVVEUbjgjGqAqXqXg6URc8BbdyVeF3LyTciC9zWxDFGdMxVTuJ8x04"
    "dUeRLd2HJss6yrJjlEWIZOcYy204y6DkVzbCkly2+46vJBW+z76dm9GzNaa8Uujy4bvEWLieNSMGV8wgaBB2rvNX4ND3FoAG4C9l"
    "rMW2noi8JOMxGAkGhAlBEAAR8RUZwhABFpMYEIGQ6UCUWRI4VryxcPljBnixliOnFc8+DbrlicgCW8AoPtMk1EW5+iim1yrgq1MB"
    "wVRxiKLu/eVi1QT5+NzUzdeperm+oXKs9vKdQyPgcxNxs0xyC94ABrgyh7ccx7dnGR/vm1/j/kqkDFoOzXODFqDxZgjHVE7QMigv"
    "aAgsP95YauEn6VsMslzc3vx49fljO2fwHjadQBer4H5OkowGgbqxiApXu63nnAyGwlhKTNRiFCVUOAcbRAndyJXcFBmi8R2OXbsq"
    "tuWzLZzK5UgXiamGJZyyfojMuuxVGffPNGM0J69PivwTCwrzT3ZFNuSsWa1EbCp0DYSdMEW0SeyeExlfEs0xDboiCF6WcdOZSK/E"
    "gr8lcYQDQt6PsztFx5t/wK+5gzv/eHDI15XFF38ceuJPIo7J0GwDTyD2XLsdXp3bAUCuFFhw5RCy2oYsO7u4v/r1sh05NW+Tia+0"
    "gl4ajW9PKX07lDyfYbR/aE1HOi7VAOK4oAHEsW4A0de0Zc7WqqCdCZIR5Ge2gNupm2y82syAWDWuugTSlBotr89SdrnxiVktUMQM"
    "qZbzIOQ8y6lWL9IOU2Tj86Lt5dTsQ1JVtylyfXVVKjKlKvspa+dK9SJzsX6yVNceSsn3HBdlJBC1j1ImOtV2Up5F6ezfMLS22EIm"
    "LK0J9FghaO1ankdA7Vw7MnsKCp/n2AWXIuS/G2GPFUiNFYHkqOg6my5P10Tky2PblgXmHvWw6KO9TuAxGbBEbZuYUM5uEOuZb9PB"
    "vOuwPzifZYJswljQsps4HgJJPDgLSORK/AePkQ5WJJy5Mk//Zz7qH+iJkJXI+l/KqvdM9xiHOuTBWfMvaOHFE64orDp4ad/lX4mx"
    "EXXeyd8pHiF+VJjzL1qH25h5yJaNxbH34LCVbXnTuUuXojeNzAsT5Qwyh8whoq5BDIMq+LAyP+g5LjqRcx7Jugc5RfiD5bUI5Wrl"
    "0hWU8AnxAYuxw9aib86G8Bd5dKm/iicIM+dEib2AKgCGw+s8UpAe/AWoY5CmEaMFBG/8CO5qbAvOwSD+TS5X8JXxefmTFwCQBal4"
    "QmCyNh468myiO4L7D84z9hJvhFL8/UYKMeBDzOWgGRBnCXU8yCGBDj4hsfgRIKng13H5RJcDVDAm+CORbPjbE+wai6lHvkrh23z1"
    "un8yuNYgcQ7QilD+y4REI8c+pBvOVM2BviQzt/i0xHWwPY2bwWYRV78cSBkHiig0iZ+gL8leBXm3g1WpvB9cjJ03eYMy0ZwEQ8NR"
    "OjIwMO1hUhAZiDHqyvr+YorR5co3EQlQyOXoBdcf3wnzU4iUQYMEha4O3kqw6DbPtt8e7uYDXjlHWoUdJZ9aW+YKy1yxwxy+tMUM"
    "sE/Sh89nP94PNQo89+25Zdsip3k33ufP1KIcfrn58ZfrH6+ury8/DFUaYXb5bpLYnqVVKXw6uxqsACznmVoG2VEA27O0KABg89XN"
    "r7dXF8P9Dlzi+a6zoxS2JmlVCDeDTQzC4FCrmLSeotFZ61lNfxHwLM3Nv9zd3uSzMxyf9YJbhof+LdpBD0/NLGAYMCIV0duCtcoi"
    "WGXUS5ggC2uVcDSVXMRJ15Rewhl2Sj9zBW7GBB0y801/GJhyZFYJ+KcIdbi/z+F+fwVyqCPkNKXO4xr8UgiQm/PBLGEtKD72NFnR"
    "QhjVpw4y083LX1T2y+j6e2heHjZx4uufU+ZYZGpVNo9Wq7X11dqZZds1RZFDqiVRXxKG77r5FkYRdHRMM8KgzdsyIWN1xFgdMC65"
    "PymxPcp2UxyrXNqO5Se+EtlbuNJHEpOMUBYdxu+jxe4Qrw4aSz79aHwlLSOyRNz0+PLYRRopei2NetIQuZ51P4wcYi2HXeRQ85PI"
    "IdZyqIkXFaZLV5NAikzzvh7v03nl1QSwTaulUE8KvQIMrOeXCvIAWnJO7S0dplbCXi7xnvL1OswGPi7D9GM104/V1sRxsTXh0Dy4"
    "FnWfpnD8CCAAigIV+2jRlCpVyTkPisDvtmi77iRUuvarMu8bBL+TBT5V9puYYnxJwR36LDK1PaV9SGmyEYqkVCyoIBhUEA16KRyU"
    "rAzcFoqqmmqLbHxC6dDPGlZJlpdHkkKLokmXd1jyWl4WKRItjAaFka0nLW0+ZOtQxxeJ6BBETCZlTz36RJzpArNFpZhdHnEjH02P"
    "yjw7bD2WKC2vYt9lyLSZV9nM04jbPTg8CmBsNOL2SBC3BWzNhdC5DlSoNsHtyYvYNlOpvO3YGkzAllgmCdFQGPQFC4BSAJMmAFSR"
    "OB4T5DueZUtMFsDvkKQSN0V2AZthRqZB+X0CvAXASULEbQHTEmCvnHJiORO8yGwDFA5aEj4lfzb0QbMtw3tw6AqWKp+TRRg6lnjV"
    "WQjrErSa5cJ3IY01Gv8PgdVD4r6zAb4KgIQ7JhINl9/HqDwSr0S2S/PoBEmIHf4ReCwFYJP5HQ+OZEIIzLJebMIhJjFsyyFiNWpo"
    "8dHt2/Cs0UCLf/p8++n2brgFnLAd1eZ3QDtCi6v5BkPJbT5nX1JFibNkY2qs1VjFVnx2bXNWnWWdptopwbpvDG47w3oYsPotAY3v"
    "BVQ/1sPqJvtkqce0k3SQciXU4LqyyBBrUdQWha7t6EttR2jYVUTQzpCNUB57gdCO2FajTD1NqkuYB1/C3KNWFCWWQgeA3qOQcgi2"
    "XHGDzZCNL+ywn8Y+IddqdPhJk2ogkP5/VNW/p3F+SnsxXXW3j76GSXW3j1IB0n53+7i2HHVsVNycvBwZhXjbDq0/nLD1QdTYg7/z"
    "JmiBABFAy3sftlVIN/8g2FgEPRSW6TYgAcBOFBmU/ScE5k7QKQN7yMQbGcX8JG99J6OZqRAmXmP+t4nC1wnakrgkMR//AxH+c9ei"
    "Zwcf4ciuDgtiz6ELMucJxFHFH9C24Ul0OIEoryN/gpg7FVCVRIk3CXtcBO1A+CTwUgkmrReWsYiabZhUii63AURqh6TMEsLJ9n3Q"
    "kdGBbdWTgshoJOVtyak8jUmSMbkYG4sbsSe/it8wGD5CF1WHOYxVW9S235+2xeKdcuH9ovj+lvb9Lx87nuVVgVdNkuh9Qwcdehx0"
    "gDSz6coFDPcaobg86jEt+LYRQfiCmGFmsansbVdhy8kjHZMkGtt6auLedIR4M8olXgfuphugm9GxX0KVTx9dvKyyu2TJRgO00hzm"
    "uQZB3hEEeW65DJSJWnzMJX7N3AxYsc1DdTpngkSD5dZP5Qy8pRV21wSFbiABVxj1XaMSCxMU+mzaOpss46kSN2MCzcxtrLSqzMSa"
    "mcoPHYBdq33oMYVm51ZaNbGtZwgRVmBoikazdMtTCYF7267E0hSNZuk25id0K6zE0SSJZmiWoTJQXkXVjym0pl9f05cZCFXcKBGB"
    "1vPlzxbdY6uwMEmid4Kt04qf4xWNzySJZuhWYWwvUy+7DFN2iG/mUtM38sFKVdJI04wv31inwvZFLg3mwuYs+gYY+ymeaVgrvixn"
    "0996//KM74jn8d8pv8+8XONowOTlfGOWHFsn5fhnug4ydOmKs5Ngj8kEY3YK110CKbSAkOTStUgnfrSeydRfTU28YQBkFOAWiWxb"
    "h86ouRHgSZa7FNhNaIUtEwERpO6yMEsX+CkRkBCjIsk5yuolz/LDbxixSJ1R1HJm7t3Pt58OWjkVmgBfUZwKhxWzbpOrpoJWmiWr"
    "pZn2bB9rQjfdOoC72c+CYoEbss7dzZK3C/eyIOQ4dcKRNYsnAsC3sB4BLekz34SgTAK2uBCfD5mU70AO9dCTw3e/DfFO0SNscZjx"
    "zYg68P98/EbWNnjUNsXGB4MdJJHlxOYnxsyIbfEdC1nOBEDkoP6D72QwW1gCkZwotU3ChEwiw/GLEtxNDMfh6BBtLqqvCGDq9rA9"
    "6rKF7tXqog1UrL4qvr2IQAMy7eDbkx/nNt+LK5djKo0E0Oei5T64dXqEwN21F6GKEvOix+HWIfeU/8++/Q2dym9nb8PF2d3F2YfL"
    "jEG8k1L4K7YteWJfMSZYtKUYZocUKofP0eCpBaPra4h3FHrS8X8gPKO+lzFeMVpxq5drHtwU9rnyZRLDMvnEFBCCbamuCUUQdDwB"
    "tQuaoPiHrKoVk4ZmLNxbL6gd4Po+OEuCmQ/ov2HFLid65IroBMCOE1i/wmYWRvIpTIDWOLCdw78cbi/TuLjW4iqkBAFMg/+K0Rr6"
    "9/Vpigatj0Qb0uqIRa6Esl0jnombWxFYEvY3QT9ChjcP/SvboNRmd0TdIlLq7afLm+E4+9LsXhLG8GOlouIEyQhX9F5QfVyyJGYl"
    "ILKYQvO4HI8D3WubyUW1Zgmi0SREtFxmJlSyGv6TJJ2G1Ry8m4Vzqx7CaopQ4/8NQMaVuw5m6caXm9Nh08GIuVXUixTR+MSxF5TT"
    "1vs29JrFe9HhwNFWyVWfIBgfizvMv+xD0KTbEFi/oia9zr0cVDAkP/XSDqA/m2BqCCM6rK2nLGMTO26v0i5/Ja41twxhun327fyQ"
    "VHbMpDAmlRg9dfnwHXthRhmYNqVPDAGuKmQDRQEq2RXSck4lSOoTXwjIFy0zOaHkAsR9HEJMNhERqLCTpbP5TseAXl0MCBZIXT95"
    "SDtC5+Ie2j7qGFC7QQlouesQu3aAMyYfn1HQ/PI2+H7quZupIqas9upk6EbI6zKsVnNaudMfFRtfLSIt95r9HQIt4yUs7jrohVnK"
    "EVUztBxY4iz0PVKlkiRBMSK2NweHSlXtwvPZGY4fXdPZxrDDe1Ki88HFc+8gx+CVNyZFVq4JQ3YvyIF6Gkh4xCzMTeRGGnGZR6ms"
    "rPEsz5YZlUiWvGBRngAW8TrqepKq4KF8NsTf1/6GIebP/kkM78EJ7GDxHxTgUHEdsjrRM7Z98h6tsLeYyH9MkMSKm8hqRZNwbRG9"
    "efCP3hy+PXzzBoqGJvBoHLVk4SP5RUhFJezBSVAFbVeQTTC8NCR5ileRaaUrGxuQcips81P0Rlr28H4WQ0uLMX7zwYHvKXh1xIjj"
    "wcRBRqlkCbDNJnMPwRX+86WjgJqmaPDCBbZkKE4ANUQGK5Q4zYh4A2KGvz5I0RFVUTKTRPgUyjkJvogsKvHlc1Of3/yS1KjJV4+4"
    "DranLpkTAGknspWKdiuMxK3AbVVWrXVKgqK9JJrDgRy60bdUN52x7SO4vWzGPZiy3ToO+u2naZ7dOWfBNueVdms+9fjM2IaSERTb"
    "O9wrNGWF4lVF7Y8ItN5fpmeQPEP5IsY5yo66dDdD1n4Bb0IDmvmW7VkO+w6e10W2417KemPtvYIukyYaTU5woz6ESvCTEYFe4Y2v"
    "8NAorCKPJI0WSeMiaT1JsM/n7X46ZK84Q+okmqcIdcXB4LPR/RUIq85KSFPqpTD4pYBd13rmlmQVf2OaZk9m56vJWO04eVhLIj+T"
    "QIQ/KokiRTI+Z0x/Erklo7cFUznpmNuy+IncRdMNSzxl845T67JERnewvTfG37N4vkHtRWX5mz4OSzC47UKEYbK1RB1CNzkD6VWd"
    "kzuwtezVOQSWGDoNllAT2E0iqm7wFxKYm09k5QWZBXBN5BOQZ+IA/rNEaGLEkaigAN/JL4p8golMIVhgtpAXGJptPMBcEgn2FkPw"
    "2hCnNwif8KtBXP4cJAeSR8txBIwUH0a+8snmYrYAP8qjkK+/AhTPteUtEvBMSXwm/iHwz0FAJBvYCUL14PKdwLQ4ygI4mOQG5r/w"
    "5WM9SmaHv1dG29Xheh2LH5iKMCmIxcfiLxtUiylGGMHssMo6+vwqyCJJM0JpdBzXHFxixefLi8urXy8/tLOLNR/t1/VGLTHaoyvL"
    "qBJCiAhGF0HYC5DD3OLz42WlpIgkzfi4fFKKyycFXD7JKSsC3TbHN39uOdjdKMPvIVGGy0JzH+BmUVQGEcQUIw87Z+f51c3Z579H"
    "EcjIzX59e/PTeU4M8vzv95dn2ZPR+u8qKQ/h8PaSHQZUMxFYhdvsvOc2oSqvLSIZwU5RFCa6/P0+tX63Auip5RsOz0bVywXQ1fwe"
    "VQC9fXYbBDCka0RRM6Q6jDr4MKoOF+lwUc/F02S4qEvHuwqiJnF3UsLlvhssjSgPZEFnBDcsIgsaUC0ZsZ8J4/O5dCl6EETVdHFp"
    "H6DYBCVxVFTF2RvhnZcjUfSfaJYFDnSAwtgEEz04S8uZFhfZQXUeEjWK37AABCfo0jWNCgVl6waYPbzE0JqgBX4mCNvgbt8oHOwa"
    "HmfY++WkwHeeXlsV7KFtQm0Z5VhG6Y8wx8ynlH/HTj6Pt4mz5j6n3heTw4+oZWv/9vY6pQieX2X1818+nl9+/vZQfAJ8kCUPrJya"
    "wn7qaa8mxWqQalofsyP6rqUF7FfqabF4XtTU5E/dAWhBamdB32YBFig0s/eQRrCgqwn//3A/FaqSDW2nJIDCjH4VWllUaDld8T+t"
    "rwjBKjQh22Euu01BdkIwhkltLKH2cRVPqIremopHMj45NIL2Ha4+2tYTV+gYwTYxp4wYLvFirAfIqFiT2UICH/InMf4tcE0TUicm"
    "iD/N3ay8SPNEFnwdfGkDO/hveSIbripyDkM6RvyfUA0v7n4N3u89krsdWnCFj2uFD/7R4Z+PBCBCjhapFcJXpxBWxzdrsk9Wj1pA"
    "dphGUTXs1n7IbWjpEzpG30mMXiNNtMrurOZSZR/Pox1BpKh5liv29BcTsZI6X5XA3RbhCKTSdvwuUIu32a6uAE+Q9KMAHB47mgJw"
    "btdZz3ld6IrcYTGRdoOVd4PxbaNmAXCaUkeuBxm53vLCdeMp+igdLB+x+3SQ4yhK3p4U+YkCR810yUfWdxP9HDQejxw/og4FYmDC"
    "A+Rb5lT0Wre8DfhmLFs0Nuda6kb2mWD87SfiL67DzsDTFMTkAkhJJnpOREN3dKMozEGlKtesOdgjk7whZCqlBlfRVZJcJjlHWQH8"
    "dZZyTKGzlvGvbcy8qZ/naSwSQJJqNPBVLXC+J6fJLyub4vQmmb5TeIb4YswuQQaIG0gvP5RHUops7D6SoPbRJXxFMC88Es4+XQW1"
    "mZaDjIXvPAHqs2fZYfljdOxw65uawnv/y/2Pf/ohaHxk27Iskz9qggh/R/QbX2N0zb5B11wJcgCAebmCiBBKDUb8lCGnAl5ZvOnM"
    "pU+QKTJHUBXq8hHau//qvPvDKepoz8O8j7KO/OKCohOp/fqC4Z9GKY4v8NHxSRU1OaYYgUetNz1hwkOsiiSSNKOTRYc+51AxqOhn"
    "S5K16GmLrgzW1Va55ftuvd77fa522ex9UC7Pauqr9ngOxOMpLdELMPgOlIaqvD152VqdSstxB5t1ZRGDBH185Jynwl6c+bLpLrhE"
    "ZDVA6LZE8ltWdc39Er6a3MKkJ3QLeKeS+VikIJd11gSfU39dmi2qx2pDMJDWlgSU7I8JxuSsbCzPX9fxd1XHn9qEynmjUiQjVL36"
    "k+jvR+7YHRP9Y7/uwCRTNsk/tSZTSf4XZ3cXZx8uu8rx/5tPxXtsaTDyRqHu8i8/7GtRS2n5TbT7E05r4iJGl2RGzc0EyilXrgXJ"
    "98KzvaC2GbjUMTKxrK20LSdqIyh7CT75E+SIwO2/fAydFjdQo2l5UzGX7EWLvoVke+Thr/8xQTPMLDZdURClAEN8cETQbiqfJf6L"
    "NCf+XMQV9vXCAtBEgGB0AMYQGwaBpP0Hx6NPxJkKmMUoM19QW87TNxBF4LcnAmUxDAwA7iGnI1+95O+ImyDC/QlaU9cUkQf445Rb"
    "DIa/BEQ16d6CQECA6iiDCuJkES0PxTypXpJQb8AeHFl2MAVeySdilh4H36bJ5ywXQMjplBhdSPBTgzIObuOvo2AWpC2oNMwxJC50"
    "5gPUjSob1fMHh6eoG1W2zPAfry6vP0zvzq4v7wbL9+Cgn1bfxHNIx4d302VIJ+JvxSj+FuEI7d69dK6MGEcgV7QWyyPKEX4Kx2VC"
    "zXyUmuVwT8HyZ6xAk36Z5zHp+JjeRGgtm0XpPPrc/q+y1SdpWjxfTdLSsVpmXatXtXqHf6FObGGJwiOIcnHKSl0r82jbL17qxr28"
    "lzIl4USqIoGIQLN9l57EvgulqDlJ9UWKZ0wzQtXmbRnHjtqvo3brlNyNoOUMrZTbkkM6Rrl02LYuZPCjSxmT/uu8+GNBzqlihjFF"
    "eFtOQ/Woh+2pQ7w68sgh1qLYURQe/1priyJFrEVRWxQOzXOaqjEPwvEjSAZuG+ogGVHb4jgkPyqc/mmyoszHAa76AiFAmuKg00dz"
    "1rLOH02N2wXrHSLp1ddBgqyBRdAzX9SY5BsnZVQxbdJUjfgXexSs7rB4CHJdqugJ4XitJ1TWEzJ5QlWWfw7pCATQm48gkX5VJfKR"
    "IRudRPaCBBkwrcYJnyTUZ3yfz3hVryz1pzSqXlnpr+i4VIj8uCBEfrwdIk+2by+XpZmk0Dj7u/mEC9LvBZu3pVI5+/42nGdQUimb"
    "ep9cjL2C179bWCtQtA5ysu+je5OiBHwWjKqfg3/rELTCrkFsSG8XEPV4gzyaANI/FdnhMPUToNfIzC+Bvc+QTKcXSfIzYsvMfCLq"
    "HGTufPiCsjCRQgq5BO8HtJz1grLo6QJkH9BsbIuwU3Tzy/X1e8iU52aYeC26Fj9dA9qMboObIJ1mXi5lpVQuVkEqltpoOXrJaPGw"
    "5+ekSpRPjPbz8ib2qXB9Orv463D7zBvYda2KubkxyQgj8R0m5YZHX4186RzS8eUrlkLYKgDYOlGL5qSsaHy3Uu5ulm58QnlbyhJ8"
    "W2AJvt22BNfcrlh400cXL3MOA2W0PUs2GhC0xuqOAqW5vIKaIBjj2u0266qeyzBFqYPDg3csmsS2nolbazFkabULuc+S7sDBWeLj"
    "1h7O9j2cPRPLaFyc15ZDDgrcnOL+pIyrcxrVYNTyd34CmDQW4KRJTyRMCO5IHLgiVYBo2s847G1mUuBnDCFjKhg1SZIx5Q43ZtPI"
    "TQm+rhpHa4JshM6sjg0csY9WapyeJtIaz/40HpYI/O2o9CRjiMMSTlm9J7MuFapP/qbUlFYZqi4D25CqqZaJ7bhX+uXZSuC3qaLo"
    "yduF2iWOB+4CwsuI+2wZce8Yk4aqJbOppxXL16dYanyuRnXKAcahz29vW4tDH5bKoS1Iod3OoOX7VjVVMSbQamKDeruH2VMlQSQI"
    "tCD2p68Dm5vQ1f3Vyt7cB5MNSzRlVcnEiiyhqcNG0gRjg2nGydLEbtsrvfwvdHbnkdVBjk4e3irUx/9JZ1PGR+2W2AozCFcvgqX3"
    "Hi3oGtnUeZzIvFVASJ7EqM4m3jCRwTqj9ImYgIy8tBwf8JRnGwkALZGW+YZBfdfg7+FxtdZBc5cuJYIy5huUid0Hh78dhmgwkn05"
    "AiTrNXH5S3FLwwZ8ZUcNsfwltXtTZokfulPvDW0odH+MFBkKkZTLWwpJEu2BzsOlqFhjN2LszL2U1wXbY4Ulm6DQKzavxZw4erYZ"
    "qoakiyk0Jt0OmHQrG8CkudaTswGrYVXSVDuiqgwnwScHVGWAjpnfzq7ur25+GqxnJlAxK+y+SRKdg5vjW3Tr4QKlKXWuX59z/eaW"
    "Y7FFLTFnSLWc+yzn0Eiv5DPNEI3QDtAe7FcqieG5sHuZDlHNhx3uJw1w93NiqpHyNrP79sqh/ZGz27WwfZDj0Y7uTYpc2stgVDO5"
    "yxJKgaudFt8YpHf5kSLOWypAFJLdoMNB6wUBlzPkpSyxSdR9n1cuNX0jiuJyevhTe58HfgJMCrzPOv+5eXsy/HBKfwwJAq3vNKl5"
    "pje0ksJIb4JaHvvTPwNWN6AkfYpnGphsyupI6WVZQgWFTUVztgxn4923V5rnJ64SLzAjsoQxR/1MDyjUQVfB0KnI6m6gc7cooBP5"
    "DxgxsP8swAuDdtUYmS5dxQBgXPGE95atpiWd7FINORFw7ZFSk/H/FSkY5OuKGJ6IrCCpuMZDAHlsEjatDh+KGN5w1dgNrlsuAoQE"
    "BH445BFbat1lm1nLUESo82old0DHTJGSq8HE+gEmpnPiD155TvyHz2c/3rez/+yjfbJuX9ef9nX8NN8WRHEPzYBkp3yZ4UTu9pIu"
    "k9DP8qOo+dzPkL3mhBkNW75v2HLd50knA+g+T69CvrpDQV9c7aE/plrNaJpIlyvuEV4kYHUDLuG7xFTDEk7p6rr0uiwLL9IAb3VH"
    "jknnvnYVZt32oEl5n3uT8HWp7I/Y/47omg/x2XvpZicm+j/I5WTWM//zP9Ej/38H+Sv+Z2iOCZc7oMc/Y1u07oDKSMQ8rmIGY5is"
    "fYRqSYMESSSgHUGnEL+kb1370gd2jEwKfOm6XHEPjtwnv4pPMRg+Qndil90ZwyO/qjAydKNz0XQoE13Gm4hmlAtnFMUz8vv7VSok"
    "S1DonTxnJw/VrQosTZLo2rwsQ4XSOvVXFRiaJNEMzTI01vbL695pGt12pNEMVcsg06Xl0Bzvwbn1qFaq04SjWeh/Pjp6+/b7ozdv"
    "T344fvf998c/vIlW/PatoqV/fvUTrP6UyHJytXubIfxqnJYpcaR9JpWkkkeqhbPH7O0UwxvwfW7lsw5LTqXzjfMWapmE7n5my/eS"
    "xWWS5bvxNEflnDkO5mSpp9qvHFZL1ncm39ElmVFzA2nTjP/tLaC/s0Sqo+6TBMMLIfAi8DwAzCNY4uWBVxiysNeEPE3QR+rAtbnl"
    "MhWwnXYJD/scmBS4hLWbZr9oa0/8p+Xz9+Us35C2zf7Ll5+DzMMhoispoe3UqaVqbDsNxfa+Qm4pP8as55yd5JxSm2BH4ZuIiDK8"
    "n3GqfTE9PBzaZfr57e11iunnVxn79uaXj+eXfMELCfBBlpcwe7dU+W4UIIHLnKP8hHjNBZ3gBM7IFKCPd+nVIUrDQNUR4L84QvVF"
    "BnbQjKAFNgH3l1HEf8MGRkLs+xQ55Jm4cGfJ9W01iEIGzEJAhDFIJtQ4CiPWgWIxb4muBIQcazXjuAOLbRTJpsQx60g4QdZVRrkW"
    "cCkBG3iFjWpgKEkSXaFYFtVYyU4lqPFwAxoNxpY1sGH3SkCBQ1yDvh1U8NH2GfQtynDPs1MS2e8v2CrWLlAbkZN2TdDM3wiwjYmA"
    "zgCHLL+4drl5B3m43PZYCpctIF9MoZsJEn5ccOqKfwmcDs7sAH7DdzzLTuBqYJcbPcQl2nX76swW7brdb4Yd4avNrsLgiGCMHD4u"
    "BT1yXIA9AvfSHLax8+jzXTyHycqc3SRNi45xk7SzvxyV4bKax2p4l+LcDQ2P0Rd4jEgPqGB5pWjaM76O9yWHxrF2XEJyXD/qnTym"
    "GF1JwF6inLDOsc0ZaFbSSDJko+P1HmCMcj1cag4r3FvDZ+0PZVj7g5q1P2yzlpsVnrtRLWL1MZihaxOR63LUSomOKb+KmHLgbTmT"
    "hdEHBW6bcMikjPdmGlRa7xBujqu1MUvWajPAJkWWJxw3iWR+JP8DJNUIz1+2raW+hzz8dQINZJMIqN8wFKrRD45LZFbpinLhi5lE"
    "x9s5WQu8VkKEByms/040qYU5oUEAdYlwCK1cyj83Yp6iN+JlRPQ7nj8EgZfpgTJQnqCCF5QOKeYlxqLgReLn8XEbZFLkUE+wJAy3"
    "c57wlZEilWPFoPWCf70IRoj69CBUr/BffdmCGYmzQ3VMfsTOLV3S27+SXl3v1G29U+p8qOAe2KIbjQAajM+mj8Ya3O2mtcpQGJzW"
    "Jqr5tjKEHaZqHPaHoSkVqwI/t+g0O+URpWtJO1cHh4FIqPNlErzelk7HkIS9zJepjkmoC0bHUDAqu6t+wJsDlVdL3JyUqJwIw3u1"
    "PFk/g5/HNxYCgzAqmviGiXJQ8OTgJ+KEVRLCjRR4eaDPj8VKF0zw6bRbZui7/qTALWPiHF1T3TogGL5jy4Ce7vp50sjpGRBmmU+V"
    "1YkvJqhP1VWKGrrr4H2Yel6Dw9uE2nTXuet93JV17vpryV3ffPYLwqDybhmN0fV3CX7+JnS/IMYI3RtFJvr7NIr1RCqUAFQg/oqu"
    "uuKftn0qop02gFt7aOVa1IWAoOzQh9aWwwIUa0E3FfOETSINroPY9DFoQGl5p4gsV5xY9Km0bYVKqpXPYW9zRcqnapcr2TMvoh7h"
    "YdQ8lkbym6wSgM3SjS4A+64Mq9+pWf1O/UG8exlwUmygVdz9CZIWPf1vhqLc6hyzveaY9SDEotFrexZi0QIpB9HZQQSgZ6JpNAKQ"
    "t/bbjV4NlLvlglddGsz3mD0dKA1mcXdSwmD2+MAdDGbqPkkczhlcYqHtLA1mWb0NfaTeoyU2+ZQz6j8uvInsyDTbJPKLJ9zwc6QV"
    "DaXghNvWjrCT4XKQY5yY3fKCZlIibMOt9gdnZWPHER17oS0UcYLmTx4FjCyXYFNkG0NnWjnZerGBIXNs2fA0/lxseQzhR86pBwde"
    "InysaDIVTSVeiP8poEWDdGf+RuQrZ59493JW+pdEQ/MwsVdb7QM6xiYFVvszcVm1nlMJCg3Lk9WihwUoOmAHSLwl1fI2RdRtorde"
    "n93cXH5oZ4tpvrhRt1LrPse/RkZpN8mkA4pOg5ZUgZ/hcB2J3vIgRWrtNjvVSShpqh1zUfppw5VMRZEqf/6RpgrjhxSj8+Mfl8IM"
    "Oi7ADDrexgwKbZ6y/A3Hd8rdBpWwUjyFYQWK2DZXDb4MORdq4LemKbuCcC00Dg2bGk/fOXS9N9OwQCSDg3mt3ltKt5TaUwAhbo1e"
    "Qx4JshEq8J02JdSFTH0SR9gwrPJ3kke5p3jbq5SMjn/2QCAF8c+mOhOOvCNhxUaE8enbFGuvg7kGdmBX429iD9bFe02yV4fuuw/d"
    "K/WVJhZwsi9sya2iXwpL6ZWco6/1KlcCEhTuPLI6yMmUiO5NivIkwFs1ZXzYbpWocf0AZBLIbIhkrsN7gZ4Gz5HpDery04zhQpkl"
    "Hq1LUAeuFk6QOp8gkvK25JRJ0AkSHaHKCazoVgL7xUdmxPNXNcpTt+h0THArJghZZzVYu0WnN4b+5Oz3jq19cVrpWuw+SKRnWft9"
    "k83ebH9d6F6FvX0udL9ynqllkIMcUzS8NSmyRC05aJfydsiYR4bPPLokLoIKdVFaLtuqiYT6NVTAQ3r+KbKWS188HM18T4wTifBr"
    "zNAKW2C0Ftip2hod9nY/KbBGJZRBju2kTFuNKdqSXmvH8FGpHmEFLcLUeatHL+StQr51fWiAkLjN3h2fz368b+dzaT5T22LMr5yH"
    "mSJ61ZBg/By2nvnhUpWDWbrXzUR+ylZkX0Txqhmne/1tKxRl9Inme/05xKvTTiFFNia3Vcv9FDy+BGqwP0Wm2V+b/WA41eomkqIb"
    "jUe8de5vlty0nbpkTmBrr9TzLpd4fObMcRm9+big47HanDkuk1ut09z75+DVaYlNpSV26nkUqUhq72OYqfSiB1Jk++zQYhCFuQkB"
    "Tkgw7SliC2u14qOQwdcsWmCGHJpAERGtACFNRvxjBX358FcE60idLRO+ss6WGdduNSnwT+psmeaD4p0WPvUsE7U3kXENHtE9eIRO"
    "I0v43Ms53Yu87ltudw3O0fxmzn+XN63d2TSPekxs7sAjN8PMYrJXaZV8vjzSMUmiuVxf7XTueolrp3Nn7E/bwCVt2bTdPD5lpT/e"
    "NStO/trRv5ZIIxuYbMq62NLLsldOtnPsPN1BUg1ECQ5y3GzpAZMiR9uMD52ycOwurra5ZcsuNqK/DMw7gWYzlszjEz0QkeXIljUG"
    "9R1AwHUJOOaiZD+HrPkQnev3Kn1psH6qmrhJmhGeHIcnpaqlTgqqpU62q6UW+Oj4pJI3J6IYX+irQ38ONsQ2WEUSCZIxLvdmigMV"
    "4oB7hfLg7+UwLPbmSqZxhmw0KRPNdQGybWqI316eqykazdIsS5n/+EhYNZamaDRLt12VS+wZi0osTdFolmZZyk0dB5p1bHP0L3e3"
    "N/ksTdJkbU/L8NC/kW2xIXpkCjgH3ICZI4jQ8ET79uPZ79nD7uL69jx7xsEE51lfzHJF3Xq4rhlSDew6SGDXLUdQd96K+1hHOlD4"
    "K5JDJi96LLJKVy2fxa1DELQohzwgSBHyXRQo2KfoiXPSgcZB0KlnzkcQd8XpoKMQlfWLsumPbHHOyQ0im+2Geov0JyO0oGu09I1F"
    "0EsI3ByP1jNxoLGPyFlgp8ghz8RFSypaDGEHGZw9CHoDJbsIJVsJwSzRk/grhSc7AP3YZO4JzwsW1ZVh/mhuzlLKBIl+41bO0pe4"
    "hks3EBqZ20VboVmPQBnZFLhcTtSyOXnBAk1+gxXkkSEbo0y689IMrvT16uOn28/3w+1TJE/UisWHKaJXXX+Il7A31wmCZyl1HLx2"
    "HDyjBVaUwzbxaFwLLctBF+P2pRh3hTfEnVaN76WpRtckaS9prJJnFjeTq6z6NNXoON2hUu+SpeVF6mFaHvfkq+IQSFONQB5F3rTL"
    "3++L3Z+RM+369uancHjWJ6qIkEyrV3vm0+qCkkahFvOb5RV9ESNqltf61xBmeFX7DjJU40v/6E9uJkvm6+2YnbmV/zcsEZVN0cwu"
    "z14laX6SIA4HOeGO8NakKMwRgEDUj258pA7ZCDBF7MhIg86qfH3u/cG5Ly/OPt3/8nm47ssl/6xozoeiNr1iihbZfH5289fp/eez"
    "m7sfLz+P9KvQTlHtjOsd6/vgjHOJQaznWqlBGVKdGjTI1KBUvC2TT1PJQlQQ606qzZ1dGqysrya7BisrZaZX7KGa3VIa8odk8gsH"
    "tReV5bRiN+6VX+SMuJaxOMhxiwR3JkVeERyPqeETCS417QJR2Q65O3COxRCIcjcXyP7NhR3LAtQ+imfistwPXR0YTpCM0Cw4Oi6H"
    "jVoEjnqcdUzAR1WBw8HwEXL3sFTU/bAg6n64HXXnT/RynffqSpcEiS50qVjo0mltwx//H9BjGSA="
)
