import type { Enum } from "./graphql";

/** Where orders come from, in the order they are offered. */
export const CHANNELS = ["STOREFRONT", "PHONE", "EMAIL", "FIELD_SALES", "WEB_FORM", "POST", "IMPORT", "MARKETPLACE"] as const satisfies readonly Enum<"Channel">[];
