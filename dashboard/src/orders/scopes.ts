import type { Enum } from "../foundation/graphql";

/** What a hold can stop, in the order in which it happens. */
export const SCOPES = ["ALLOCATE", "PICK", "SHIP", "INVOICE", "CAPTURE"] as const satisfies readonly Enum<"HoldScope">[];
