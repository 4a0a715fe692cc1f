import { money, number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import type { Option } from "../ui/combobox";
import { FIND_ARTICLES, FIND_CUSTOMERS, type FoundArticle, type FoundCustomer } from "./queries";

export type ArticleOption = Option & { article: FoundArticle };
export type CustomerOption = Option & { customer: FoundCustomer };

export async function findArticles(search: string): Promise<ArticleOption[]> {
  const { products } = await ask(FIND_ARTICLES, { search });
  return products.edges.map(({ node }) => ({
    key: node.sku,
    name: node.name,
    detail: [node.sku, money(node.unitPrice), t("place.free", { n: number(node.available) })].join(" · "),
    article: node,
  }));
}

export async function findCustomers(search: string): Promise<CustomerOption[]> {
  const { customers } = await ask(FIND_CUSTOMERS, { search });
  return customers.edges.map(({ node }) => ({
    key: node.id,
    name: node.name,
    detail: [node.number, node.email].filter(Boolean).join(" · "),
    customer: node,
  }));
}
