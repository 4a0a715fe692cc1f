import { OrderStatus } from "../status/page";
import { ConnectionState } from "./connection";
import { Open } from "./open";

/** The order of a customer who holds its token. */
export function Public({ token }: { token: string }) {
  return (
    <Open state={<ConnectionState />}>
      <OrderStatus token={token} />
    </Open>
  );
}
