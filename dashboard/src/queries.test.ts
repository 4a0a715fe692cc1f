import { readFileSync } from "node:fs";
import { type GraphQLEnumType, buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import * as typing from "./desk/queries";
import * as jobs from "./jobs/queries";
import * as session from "./app/queries";
import { textOf } from "./foundation/graphql";
import * as bulk from "./orders/bulk_queries";
import * as desk from "./orders/desk_queries";
import * as orders from "./orders/queries";
import { CHOICES, SORTS } from "./orders/view";
import * as intake from "./intake/queries";
import * as quotes from "./quotes/queries";
import * as buying from "./supply/buying_queries";
import * as audit from "./audit/queries";
import * as bulkfile from "./bulk/queries";
import * as regroup from "./orders/regroup_queries";
import * as rules from "./rules/queries";
import * as supply from "./supply/queries";
import * as stock from "./stock/queries";
import * as status from "./status/queries";

const schema = buildSchema(readFileSync(new URL("../../api/schema.graphql", import.meta.url), "utf8"));
const { MOVES, ...others } = orders;
const goods = { ...stock, ...intake, ...quotes, ...supply, ...buying, ...rules, ...regroup, ...bulkfile, ...audit };
const documents = { ...others, ...MOVES, ...session, ...status, ...jobs, ...bulk, ...desk, ...goods, ...typing };

describe("the server understands", () => {
  test.each(Object.entries(documents).filter(([, document]) => !isFragment(document)))("%s", (_, document) => {
    expect(validate(schema, parse(textOf(document))).map((error) => error.message)).toEqual([]);
  });
});

test("every enum value of the schema can be chosen", () => {
  const named = { OrderStatus: CHOICES.status, FulfillmentStatus: CHOICES.fulfillmentStatus };
  const more = { PaymentStatus: CHOICES.paymentStatus, Channel: CHOICES.channel, Attention: CHOICES.attention };
  for (const [name, choices] of Object.entries({ ...named, ...more, OrderSort: SORTS })) {
    const values = (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
    expect([...choices].sort(), name).toEqual(values.sort());
  }
});

function isFragment(document: unknown): boolean {
  return textOf(document).trim().startsWith("fragment") && !/\b(query|mutation|subscription)\b/.test(textOf(document));
}
