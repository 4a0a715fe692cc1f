import { QuoteOffer } from "../quote/page";
import { Open } from "./open";

/** The quote of a customer who holds its token. */
export function OfferedQuote({ token }: { token: string }) {
  return (
    <Open>
      <QuoteOffer token={token} />
    </Open>
  );
}
