"""Orders are found by the whole of an e-mail address; lists of completed ones pass none that are open.

By hand      all of it: an index of addresses in small letters, a partial index
Before code  safe: the running version ignores them
Locks        customers and orders against writing while the indexes are built; some seconds for a million orders
Backfill     the indexes take in all rows
Undo         drops the indexes
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE INDEX IF NOT EXISTS "idx_customers_email_lower" ON "customers" (lower("email"));
        CREATE INDEX IF NOT EXISTS "idx_orders_completed" ON "orders" ("placed_at", "id") WHERE "status" = 'COMPLETED';
        ANALYZE "customers";
    """,
    "sqlite": """
        CREATE INDEX IF NOT EXISTS "idx_customers_email_lower" ON "customers" (lower("email"));
    """,
}

DOWNGRADE = {
    "postgres": """
        DROP INDEX IF EXISTS "idx_orders_completed";
        DROP INDEX IF EXISTS "idx_customers_email_lower";
    """,
    "sqlite": """
        DROP INDEX IF EXISTS "idx_customers_email_lower";
    """,
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztPYtu4za2v0IYuNi9gHcweXa2ubhAJpO2aTNJbuJpuztZGLRE21xLoitScYzt/PslqYclWVQk+aGHOVhsHZGHls8hD8/7/Kdn"
    "Ehti590nBM1bxBhye9+D//QcaCP+IWO0D3pwPl+NiQcMjix/Op83tOREKmeOKHOhwfjYGFoU9cUUarh4zjBx+FPHsyzxkBh8InYm"
    "YpFLYGHKkINcMIEvCHhzQBwAHYBekMMuAGZ8AqJgilw+6DBsAQjm/Bv5LBMZmH/Du2fn2RGfKf8aABZTyMAC0mDY7IPRkj8kNl/V"
    "5B+QcwHuvtze8o/YQuILFhAz+Qs8B//hoSEjE8SmEjlfv/bkiwwp+kP+RoMRt/evf/GPmH/nK6JikvhzPhuOMbLMBEaxKYDk8yFb"
    "zuWzG/MHOU9gYjQ0iOXZzmrufMmmxIkmc0SJpxOBIMiQGcOtwGZAivCR//78AXM9FL2iuXpgojH0LEGh3v+MPccQhAEB2cfEc0wo"
    "nrzDJn1nwxkaYvN/g/eMQQ6Hd/eD4dP1YDjsFaFx8Mggjtgf2GFU4siGr3z3OBM25X+evP/mf88KV/4s8YW/Xj5e/XT5+NeT9/8t"
    "vpDwTebvwLtg5DgcmhPKJq4EjUOBq/vb28vBNXjuXT33et/kd0EG/W+TJFzRLEHvJOk+4smNw7LJlwBLUZH/5gJUDGgUETGcsqLi"
    "6liFxAjRvQsCTcRL/O3vx8cnJ98dvz85/3B2+t13Zx/ef+Bz5QuvD32XQ8WPNz/e3A2SBBQPBDVW2PcP2Brmr4iJsvEeAWzn5NSN"
    "9MSp+FDkVHxQn4oP6lPxIfNUrOjgIshZ7DohBuhVcQBWEJ2gRA7mB9e/y31sU/qHFcf4Xz9f/i4xbi+Dkdv7ux/D6TEKXd3ef0wh"
    "3EaUQn7k1jD+89P9XTbGYyAplJvYYOBPebV2C/UCGfmoT2M5tf/FAmnUQ7aO9U8cXQzbKqbDspAegLwLP+wK9bl3t2ERY/bOIYud"
    "3dx5J+Pm8/XT4PLzQ4JGnziTESPHiaMRPv3reYpu0SLgt5vBT0D8Cf55f3edJmU0b/DPnngn6DEy5D98CM043sLH4aME6UOxscyN"
    "E4epxOqadtEn7pyjInfOkfrOOVLfOUdv3DmBwD4sfx6TkFs4lw0jUdeOnKDVaJlx6KbQzaewD9XBY3dc6Nwd5xw8Mfbtm9BFx7OY"
    "ZiMejKAxW0DXHK6NkGOimrs+ZB/b6SfQ4RKIGfxI+QsCIwIxPJtrRL0sA0M41s81LwSzNrEtjIWGv0DAhiYCxAUuMhB+ETYBSIXm"
    "j6m0MDhceXOBMYXOBNF3SkvAjO8UMUi90b+Rwbh2rC0BXbYEhPQuKhiE8zuh/ySpclqEKqdqqpyqqXL6hlQQO22FT1ASpoP02Psp"
    "WdGDuCZyS1EjDrGjm3uNqx0CJcTtJj+XkKPiMB08F0fnhcSo8xwx6lyKUUnTjImhj6YSt0ESqoO4rtE6Safw+Oy8DDVWEB2kxPlp"
    "AUqcnyopEQxlUYIP5VKCvxcLRPm0r8SB7jKbGDGgFDVGS4ZoC+mR5/cIrJCRbs5R+/Hm7vLxH9nm4o8ZVsuP/xhcX6Yx7yKBnwrW"
    "kiSktmK20qTSED3/Wrg9H5HBZbxehqofH+7nafvSfVpd1X8iNlfU+R+ACff/CBn8PaRU+D2YYsqIu+wD4rEReeW6v2dypV/sBUvG"
    "BFj4BYExQibgoMQxkIwo4ETCcncCzCiYW9BAADt8fX9uH0w4mAPgmAnbAbFtvuZoKceJgwD/BWJZF1lwGQQc+OELfAJfnSJ+UvhX"
    "xVeHNpE/APnBDxSQsRyV8nMfjF1igyOwwPy8egxAMIHzC/AejIkbA3CIP19pxYhL4+FbFLdjlPaLF/aIByL8ZsaMjvjD1TaJcFeW"
    "I0IcaiuxCQdDiRXmy8r/HZb8CylZOTrWuVryP2+j9eEwDUHR5bFOipzLIAKpxIcqnYv3u+VDx0en351+ODk/jdhP9CSP66xzmDlc"
    "WgRmbG11CEgMRIeAbBACMlpm8hQ1d48AOsjeazT2c7SWtWjGQDpIi635heNYnqEs37var4U66nQ/fl8EuXyWErnhWNZeF2O5m13H"
    "nWmLzf4tNj8hmG2r8Qf6eVaaaTRlw1yPqcjPEGYSma0RpnsASGfI9M0e6jCMbSdk5CnOmXe8Nl5UNF7UllrRuDte51bUfffX6L3U"
    "976+9/d/7/9MRlm3vnice+f/m4yq+2U+Q2fJL3NkU98xI678IHvTv+uF8yLwukhfDAQL4s64hGASRH1HinSwSLeKkAGkb8aHlf+k"
    "ADElHAP+Wpblf18fUM+YijhPAfqC3JFcX/hT/EylZ4efpRGaQmssViH+C/Wlf0XC8Pe0MRWR/tKxIt/fJiIk9ZnvTzT3v59/94IP"
    "M+EKCt9dSDcT8e78Z8rlMLvgny3fOxSk7fhr8q/h20vIPnJJzL9qhJbIVEg/Oty07fZTHW7abAcDZRxp2fana8ezJSlu+KvDwIyd"
    "tG+HwPujSe//vlx/uf60n9NSyBiVY4taN0VJplvG4h0BaHv3Bvbu6Oorg/oEkEZ/p9wN9QVQa29Dc+7dnXgbGGHQyhBHVeaeaL72"
    "EKctOMJkWgKT4XSNyDQixxBbWXKHEpUrAI3MNDKF5loCleF0jcg0Ivkv8ipFdCcAtZmwlWbClBLqVovtT0LqSghNpjJyqlW7iMNp"
    "CjeZwoawEllDabOokqizDq7p3TR6N8e9c8OQ3ct28cih/htunqF0nFT29dw7CPg5OBDw1aQHpw/QK1/HWq7yamZoKdwm4h2p772R"
    "hTj8cBBGLgDfp8gST/zYkNBfZEDL8r1Ikf8n5fvhX06l8wdAK9B8MgNI5E81A/r7eRE6gKRBEQtVsl92l/rSOIvNlpWO7GBQpQFs"
    "k2DQxqFyF9GgSexKZlYGvxHAHl1I+3Ie7QC/NfmP2iND7cR/0Ton6W+XN4Obux/3tdG37SU1iFkq9zCc3zkeUqOzSFmgV83L1QV6"
    "20+Js0Lc/CyHm5+tc/OVZF4sdCkmyXdPHtlzaNKaHpsgyzpNfiAuwhPnF7RcY/fpqzURadgymnwL91z4dHX7u3ARaYixrch/uYks"
    "xHzmcPl0dfnpuvetHqvAL2jOLh26yO70ERvt59kGZnzeEMqJ1c0Dg6mohkE5cUTkI5QlM0REJgv7dQT1NByATWTPCUOOsQRc3VBn"
    "ggiTQJTbLRQTrca3Qo1P0K2wTBMH6iC7r1G02WM+aLNpUHNCaMASy0n6EUgH6VFjHPCYvyVy5y7OKm6npkcKrIs0qa/YIClfCZhs"
    "XAi4YaaexpR/aXYWW7m8Ex2d0hIv551nj5D7hFwcIDCl0STGc3UaR84c0tXUqkqNBSkD/nKBDiPK82GRD+avvkpFw84LwQaS+WTC"
    "3blE0FWpN0VVGUUEs/KG2m74cr3aTL0CtFrBEVti6G+JcnpmCrAzIZJ7UDgbwqEe+PaZ87OdWWJjNZjLm+aJaRuW2vAjl0GizIZI"
    "hKWAETASIRcWH53wd7gALlmIsAtCgxKk0i4ji34AimWKrsv5HRozQF6CVFwmOByI/q2yYTELvvrZ8ZwZv0ucob+G7MEKxtilMrrD"
    "JZwhUmAjGQgirUEy99chDAgwmSQb/pqgkqqI9pDZwPtr26qtQ/uyDukqIbpKSFP0qxqrhLBQMC2aNhXO74zQsLUQJwe9sgrhtzGw"
    "mpRWHXZbKMy6Hc2Kd+aYzyPlLloVJ8S5sodqDVhHtDftaDVEk3oUrRM+Q3fWy9CkVoP9PE1Ktl8Y2nxedRvPT1wHGUO/BJFcT9b3"
    "MYiNfD3EQWFfSW3L2Zbc1SBbTk0dF5ookB2OFefJmCLTs5CpqJqWGM/lQDScOdyokNpvU1lgTOTVBHXDwoWB6zkUCFlVc5+2an1q"
    "7tMW1UULWO0TsJ6mZJ7J3MTzfKbGZ2zmNLORK/pts+9l6UWKLIsGHa4WnGvxdYSNWn70ayZyKWsJJkTdnnsT266ujNiE0IIcJliy"
    "SJOu0FSuQhP/OoSywpyUGF5BaBwXw7E4B9AaKjJ5lIhOgXUS24WQnYPrtWwpzEqltIbzO4jcbUiy6RhVz2HuUrWRcwJVk3AdRHaR"
    "jazex8fquOF8RxHiskKpFOMIoIs0OCsSnspnqekgxlK8e5pZdy+Ha0+zK++10buwfcNcErkLNKJYlU2cjd4YSOcQvJMs+ReYHTWt"
    "ZtcriC4yiS0kaKt49Vteff4eqsBA9YZPQnVuz29D1Uyi2UUTETHmDpEQOsqgeh2yc+jeiX6DRzDDRaJmMOH8DrKXkyIiyIlaAjlR"
    "Z8icvJEhM8JGGSIE07u3w4+KbPAj9f4+UlKAD+VTADqz8lXF40Cdo8YOlFDPdUV6eCkFNAbTRaZThOeoWY6a4+Rvdws6Ey+7LIqS"
    "EnGYPW52E+1nu9dkBpjDpehNNTThskzYaBpsf8EKR6e7IscWwkcb4qK7nONf0LKX4aQLRvp5bjo4x8MZWlb31F2K9IyJC20/LyMs"
    "wYnA5cNN0NEMimioqd+zlQKKDBfJcp6UEReZ2lunvXXaW7dlb51B5tWL74XAHcT29uvu+exsKDhcGQEnBda5+KgaS0C46IVUK6ae"
    "hNRR500Likrody6C1fpfJCF1K5RWboWGCN9PSHb/7WVI3+FQrvhN/UmbiN/8Fh+PgUeRK2VqPHGQKUtL+K2URyJhW2RFZ4jijHM7"
    "R0vihyyJyy1QWnpJQmnhZXvCC3qdYw5SpeVPAlKHdDfuykrkR1JFcUsVv4wBdK+/a3PKGAs0rxOldB3jJ3EnfwnWahdlvoU7741i"
    "xrEN2aRqxivMZ4lkcbLkCGVi2lD8wI3Mon5PIpG7sCDuTFT28pOypmSuJa3Dk7TqjsFskHy1kwhMbVPerU3ZJVZlk3II20Fcb9+i"
    "PIeU8hvDVGll6pDiNGAn0b2LDlH8wnrJ2NwfCd+30MnG9gooheYRh9oVnkOevV/16uP9/W1Cs/p4k64B8+Xzx2vOUiTW+STsC4Pr"
    "dZa02fagdeCGmG2vPMqIna0kRGO5OoIRzKquITxx8BExl1JD4Fwbucjk/wU2XPp/aiXh8JQEZdy/usLGlmP+m6Qm1JeDoZWJ3Upc"
    "e1aG3/bDd0wZ1jG3TYm51QKvFnjrF3gfXGJ6UkBdLzgfDOWKu3N/0gb2cAdAl2GOddnkQsb/kvEY6bCDg5Rz6cwrczUF0zsn4dYY"
    "aKAl3N1KuCIf2+AYmZDM5GJ1aE0Kbo+SGL/f7j5dPn7akzxWn3a3QHgyZUORtVImDyoN1pmirVuroq8N6dqQXpTbaL0iMa+desVn"
    "RCmUTGRNrwiHcvUK25+0mRWdTfkfol14YJP3G1dZJiCOgb4H/rYEo6WMeZ7xTRlUDoUsUETgiHjK0shfewJEHkcv6hS6UZ8orZw0"
    "WzkJ6V1UZAvnd1A0rrHjeOy0FT5BSZgO0qPGZr7SJ1musXIMonNm+xop4SIDzzHK7DqeU7QqBtTBk7ETN0qEtNLletYhO1ezZydm"
    "k4CDl0F1DKSD+/qkEJZPcrB8kmGcQq8ZKFb3QgvndwK/earfLnqhTZmd4epWIzucr5FdAdn8jTxZrIhrMOtI//np/i4b6Wm4tFkE"
    "Gwz8KXsMd4sIAiP5REjjOyW0iAXSRKAMqqr1Fig/EgLv8cL87fFmMLi+a4/hO4lv0UTbczMwrmYyMZAOCCb75jILFzOGnArG1ySk"
    "Nr620viarP/jVOm+FQPTdWaaRt+GGNcfXGxkmtb9gX5+wA6fskkvQcgAXMXsGByrMoNVlBQJy6T2AYOv/KFheaY6jOdrGDwUWIKi"
    "Iqvaht56m5Tahq7L7zal/O7EJZQObeyQjLyCvP60KcD9RTvskiJ761KbyOhMMMBijCwJ08Xj0JiiH/NVBGySNqXrfsRiaVtGm6Jl"
    "P5LbslGVP6Z4Puc/8TOXPEhSgMiekSs/0WDu0JaTNykEsoBLwEQDUxl44Of2+c1LRTyCFNTAArOpkKY2jYUu33Jtm63WGhRZ2yBR"
    "SEfa7rLNA3RdXC5jMgayR9PX/W8tMi8qdv5bcbVa6NdCfxMpUovQP3YRGop25VXIkAFciRQNMwzWQ4mS7U723+bkeLfo3lp4P2dE"
    "mAU1jQsiMw6i8yUa1DZmAF8fIcs0L4dD/TwFSeQpCbJtohkJeFGL+gVaHgLQNJEpTcqQgSmx+SqjJQhzod49O8/OCFJMh3Mi6AHA"
    "0d/fvwc2gg7lH8F/bao6VUjW2n6iVoNUqL0LkmoVKk73EswnDdYlaaYLPOgRUeS+QKaooB8fzuVF7mpidXb0gJGBqN/FCroIzNCc"
    "gTFxI5sNsLCDdLL64fmyaoh8L8B0Dsi2liaFOIgV6BED66KloT6q/OFBh2GWITrl6bhxqC7dzHvWbkW8pJchFRWPtvSyhKNd2kIf"
    "r5+uH3+9blGhgTTKiTEbYobsctlpaTDNhXbo1V1hewuO3Sex2E2wVssIVNS1u7Y9E95dfmYHjzdXg/oaO4QUyGzsECNPXmOH8BdW"
    "VxN+Igtge4bsoRULkMOy6S1XG4RfdxqbI/UJLPy8xMYUmRfgPXj2jo/PT4GvtiAz/JtL3lMOrlWMA1QxRDetrKzzPAEqBtQZ0+qe"
    "hafwCJZDfBxKY74a5h30yobwBWKJk2GWU0FE0CtCJLKA8+Lo2+cqy0GwiItvaIRhg8zXdUuiZcSkArGI9w4aEP5/u49ErJWGW4hD"
    "VEiqm0ufn8kLEjmiSgk0mlBACrWDudUl0R8JMQN7tcFfRvQOWPAFL0I5MpBJAfVsXxBFthYtD0+0VFQzKmQd6nBlo+1bhbQVtEZx"
    "spHViQ7HDpfUqURZ74CdFA16TgB1ICN9Dw35RsvM/a6OVokAOsjOayxUVz75Wyf/tzg5vE2OoMPVvtvhB2qiZt1sN9AVccbYtSWz"
    "evQkntc7+KXn9HM7+cVmD10+vbpGfi9EylgIWbA0MkUgq9C/KbJeEOVLusTmD7iCbnBN3UF8pTnEpg+5gMs+8OYiZ1BO4fq71tsP"
    "T28PdkZV1T0G3kFxbxddl5ey/psdJQdXwfr6Kt1TLbePe2/OuVqVNKkUoLaflLKfNCQK/CeSuq3iz3Ov7imxNsjMjxrwcolnPker"
    "5PwLsJhiEdPhNweQ7UmAQ/w2A+LOjq514gJZKEA3MTvEG9pFkGb5rfOsXCFEB+/ks0KVis9yKhWfrVcq1kYubeTSRq5ajVwuV/4h"
    "rdRqKgWqK102mc46zampJkyJ5y1YL+/DddpFlqKWy/h2bJTR0sd7hooTEUSt48gftUmSfdgV7S8ULDCdBjZGBKaQazVBOWp+Ry6c"
    "fhS7PoauUH6mUOg6nD+L1HuTKzZS0Qb+P9k+TYQXRV3XyALJErHQsr6XI4wwaInQo0UQA891KGCILWpZyHx2XGQgrlqZ4bqLKJQJ"
    "85exEKX+IxHVBAQlnh2KoGtMh6IfhXwLi3+p+zeD3zFgwTFFwRyROVfdLEJmq8Rdbw5GS4WC9jVuKePLIteB1nDljk5Xqf3am1vQ"
    "iK400QuuD77G86iyhj13EhU5yhoPHq6E1/QkrTi2jJ33cxRHx7NH5WqWrSA6F6dbY72yF85Zy5WziUHsz9h4tCs6bLk8kPZY7NVq"
    "nnFZleAo2dDd81ZsKfRKwWGO3mIxLczO/vR4+cNgP3fyDlrheNYYW5Z0wm2G++yV9kiHL3c/fLn94eb2tr2J8qE7dDNKrK+yVyo8"
    "XN60lgDYeSHYQBsSYH2VPRJAoPnm7tf7m6v2ngMXMc91NqTC2iJ7JYJvc2wj8qGwcJQsW5mA6UyK79Yk/Zg5oyBC4wYQjc70NRm3"
    "9pTxryQAtXelyd4Vby7oUIXISUjtUG39VghLwZQsepACO+RyBxZ0Jh6clDJ4xGH2KDmZaFdHIiU3FRGb1FKT2ob6hn0j7JPD9z+H"
    "LNVzOQt2o77L7dnTO2m7PMKWVZEUGaCaEtUpoRuhNKURSqqPVxmCZIB2kS71JYq3pXdTq3xEqmv8LT9FuNkdxKpkYmTDd0bV33dN"
    "3xCbosvGJtRIwGtqVKOGjGOqejAygDUdNqFDxSORAazpULGfVhgKWI4CCTCN+6oFS+Mxk+UIsA6rqVCNCo1KFq5mlwpcqm116oW4"
    "qxT7lAm8o9CnGgMrz4og/UyN9DO1NnGWr004hGUQZIBeFZwpnN+Bwl95jorr3wf5pqbIT3F7f/djOD1tf8r0HZbOk1yLOO+eOl1j"
    "uqQfpDFkZIZEkXY6LWV4ygLeCntqUNj3+WkB4pyfKokTDGURhw/lE2eVRFKGSaXANK8qzavCVKFSSYYpoM5d081JMwwxvU6b0pmG"
    "V7GlWkWbormGqV3ZvHTDW+ygnirlUA7230w7lB3zNsg9XLXHibriQGcJ5n6nTTIGmH3vp+ghM5l9iGDYPQfZqzzEXrRPUil8iUTk"
    "sON0OnNPp9C1jFWJ71Kl0LWmFfku75EthyHSmVdKTPWnd1BxqFE2lf9dJ4KyolA4v4NUOC5UT+g4p57Q8Xo9IXWR/oOr0L+9vE8d"
    "7dKQaBeODDacuyJXp0o1xQzoLm34fbsr+YYYQYrpcE5w0OinIMvJAu0SJbbGeio65Wtyx3dyi1fxxdfjhe8c+hcIT6ZsOHGhXYa7"
    "pME64wXeXkKWztDYMEODEs81UJZhRRmztoLQG3JtQ2JjVgqbKwCNzPXojbLIhBqZSqORX/+6zEFfQWh0rsXWIQu/CHt4CYQmYDRK"
    "18wTYcXBEihNwGiUrkchilIUpTAaB9EITSM0qLBSBqFxEI3QtUPP2SFm5c58DEQjtAENVhun5DclcS7Z/LwYNZIw3avz15wwmgZW"
    "667DULCNct0Zm34LiH1YrdSuHV8Us8mz3qjYpCeu/InY+15GaFI01s+LTKLBrA3aNDoIzKHLBXxAHIAZFS0XRbtFGBUzv/ALmPOl"
    "Z6Lpk19+WQYhiSrqbCqH+S5Blm78dHjBR7p+dzxMo0iwzLE6WOZYHSxz/FYgd/uK6z5cXv3S3jqWumJDcyo2hJfTsDw3ygDtnkJw"
    "XoQ052rSnKtJc16UNJ6rqIb/Bl0CuO4R5aRQTN9JTkzfyXpMn3aD79a3U6FmZRJS16xsfc3KyMdUYTOkYXWh2iZTupmGXp2f10jD"
    "YhNT8xrbBjC0b6lS8xLj/SI2sA0T9B6iRLyoVZ5YUDbxCyxk2rx1eOYtnSOzK/epOF0VrtYYWAdtKDU6UiM+WoYmKSAt8exO4qEx"
    "j9CGQk/cudQu4hSVe1L7soBLdcVdtiVVhqJLyxhSOdEyxo4bJV/e+BFhWaJlOJQrVQYRZdXlyd9Et2aY6gg9Ji6YEGLSsPO0iwDl"
    "2/QCYNv25JeDkcfkPL/dM6Rc+MSm75zVAujhCaDav9oc/6qiGkEx9+q+i/q1unUpptQrnXKWANow4ayht3LBjLOVlbkcBtNwh41E"
    "fsuWRF8EcdCI0zUwmlIDQ5cE0CUBDhf9QnGqgv8kXGdCIWqqC19zVfJGqzP1VSXXnu2m2nm1Z7vdnu3AvKhybMeH+wUskJvWnQVh"
    "qc/AtR0sewHCvljA4HtW1pV1SNzxLUrQEv5f+cecP+ViCRD7SF16NnxlXXy2W9yqn2Of1MVnO+Ygb1g4YXP847oisK4I3Bwq6IrA"
    "LWHmug5tg4wSug7t7je8NjrXvsW10bk29Cd14IK6bFJv7p6w0hzrGl4Ff21oX4uFkbWMNkVNbMlt2Sgj20fozJ5EUI2qfkpyQj/P"
    "0DbiU4c0nLuJqW2MLQTGLrFlSRSxbh9ACrAfx8fgDAn7m19PxSAe/zIAXSQMc1Gwn4MWIuVEx/odoi1N7J+yKm4cpoM3x1Gh0gVH"
    "ObUL5Fg61QEen52XsuZEEN1zfdVoz4GGZINlKBED6eJ2LxRKeZQTS3mUU0blqEAdFYdCyZtLqcYpsM6ETGxNJ4aWRQxYrgZrAkaj"
    "dK0ghzeZIFoOpQkYjdJ1U6UNmTEthdIEjEbpWlsa6Dr8+zK46c9P93fZKI3DpHVPbDDwJ7AwbaNFJgdzAhtiZXWP7XQ77dQdJxZI"
    "99jG9py4rFKdlhSortrTyloua4ag+qwVg5WM1FPYK+JT+m9aLNJCV+XyryNCZGFXESLkuSAQsC/AjGPSAaOlrAo75jOQO+dwrA8o"
    "8fMXMf8flfBIxAoZ6N2z8+xEcotvTwZ+s2vPb2Id2EIm+AU5osysjFmgF8BBL8gFNnGRWNoBBkcPwHw1F0HK32z1bzFdhqtE38Rf"
    "KbzZ+YrAQmMmLS9QZleG8aOZMUsJFST6jWsxS19XOVzY9Ee12aUjZhethTanXGT8DJagRwqsizSpz0rTutTXm88P94+D9pYW9m/U"
    "ksmHCaCDzj+EtuDNVZzgaUjtB6/sB09JgSXpsA7cGdPCnumgk3Gbkow7h0vkDsv695JQe7xE93V57iCM1ccZ5mpymV2fhOocpmsU"
    "6l1kYxaJh0l6DNCrsktiHKoD9Mizpl3/Psg3f0bGtNv7ux/D6WmbqMJDMiyf7ZkNqxNKtphQ4lu2yp2IEEKfhvKnIYzwKncOUlDd"
    "C/9oTmwmjcfrbRiduRb/1y4SFQ3RTG/PRgVpPvhFHHoZ7o5wqJ/n5giKQFT3bnwmDlrKYophTW8dVXl45v3WmS+vLh8GXx7ba760"
    "+bEiGQdFrXqtIPaI5o+Xd78MB4+Xd08/XD929FRoo6g2xjUO9U0wxrnIQPilUmhQClSHBrUyNCjhb0vF05TSEBXAOzKVHIyeqIuV"
    "NYYUuljZHoqV5fGjLdlDUvGFreJFRTGt4MaNsotcIhcb016GWSQY6edZReBqTgWbSPBo2yYQle6QyYEzNIaAlJuZQHavLmyYFqC2"
    "Ubwgl2YedLVjOAbSQbXg+KxYbdS84qhnacOEOFQlMBxM7yB2jwp53Y9yvO5H6153/o0s03ivznSJgehEl5KJLrXmNnz7fzh1F78="
)
