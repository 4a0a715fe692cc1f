import { render } from "preact";
import { quoteToken, statusToken } from "./foundation/url";
import "./ui/styles/index.css";

/** The desk and the customer's pages share an address, not a program: neither loads what only the other needs. */
async function page() {
  const offered = quoteToken(location.pathname);
  if (offered !== null) {
    const { OfferedQuote } = await import("./app/offered");
    return <OfferedQuote token={offered} />;
  }
  const token = statusToken(location.pathname);
  if (token === null) {
    const { Boot } = await import("./app/boot");
    return <Boot />;
  }
  const { Public } = await import("./app/public");
  return <Public token={token} />;
}

const root = document.getElementById("app");
if (root) void page().then((shown) => render(shown, root));
