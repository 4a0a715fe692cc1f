import { t } from "../foundation/i18n";

const EXAMPLE = `curl {address}/graphql \\
  -H "Authorization: Bearer $API_KEY" -H "Content-Type: application/json" \\
  -d '{
    "query": "mutation($input: OrderPlaceInput!) { orderPlace(input: $input) { object { number } userErrors { message } } }",
    "variables": {"input": {
      "idempotencyKey": "first",
      "customer": {"name": "Ada", "email": "ada@example.com"},
      "shippingAddress": {"name": "Ada", "street": "Weg 1", "postalCode": "10115", "city": "Berlin", "countryCode": "DE"},
      "lines": [{"sku": "YOUR-SKU", "quantity": 1}] }} }'`;

/** What a shop without any order sees: how the first one gets here. */
export function Welcome() {
  return (
    <section class="welcome card">
      <h2>{t("orders.empty.all")}</h2>
      <p class="faint">{t("orders.empty.allHint")}</p>
      <ol>
        <li>
          {t("welcome.key")} <code>laufzettel keys create shop</code>
        </li>
        <li>
          {t("welcome.place")}
          <pre tabIndex={0}>
            <code>{EXAMPLE.replace("{address}", location.origin)}</code>
          </pre>
        </li>
        <li>{t("welcome.watch")}</li>
      </ol>
    </section>
  );
}
