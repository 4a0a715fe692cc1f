import { ask } from "../foundation/graphql";
import { subscribe } from "../foundation/socket";
import type { Server } from "./feed";
import { ORDER_COUNT, ORDER_EVENTS, ORDER_LIST } from "./queries";

export const theServer: Server = {
  list: (variables) => ask(ORDER_LIST, variables),
  count: (variables) => ask(ORDER_COUNT, variables),
  events: (after, sink) =>
    subscribe(ORDER_EVENTS, { after }, { ...sink, next: ({ orderEvents }) => sink.next(orderEvents) }),
};
