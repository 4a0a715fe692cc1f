import { Route, Router, useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";
import { EditOrder } from "../desk/edit";
import { NewOrder } from "../desk/new";
import { t } from "../foundation/i18n";
import { DraftDetail } from "../intake/draft";
import { Inbox } from "../intake/inbox";
import { Sources } from "../intake/sources";
import { Upload } from "../intake/upload";
import { JobDetail } from "../jobs/detail";
import { JobList } from "../jobs/list";
import { OrderDetail } from "../orders/detail";
import { OrderList } from "../orders/list";
import { QuoteDetail } from "../quotes/detail";
import { QuoteList } from "../quotes/list";
import { StockDetail } from "../stock/detail";
import { StockList } from "../stock/list";
import { Empty } from "../ui/notice";

/** Links outside of this are the browser's: documents, for instance. */
export const SCOPE = /^\/((orders|intake|quotes|stock|jobs)([/?].*)?)?$/;

function Start() {
  const { route } = useLocation();
  useEffect(() => route("/orders", true), []);
  return null;
}

function NotFound() {
  return (
    <Empty title={t("app.notFound")}>
      <a class="button" href="/orders">
        {t("app.toOrders")}
      </a>
    </Empty>
  );
}

export function Routes() {
  return (
    <Router>
      <Route path="/" component={Start} />
      <Route path="/orders" component={OrderList} />
      <Route path="/orders/new" component={NewOrder} />
      <Route path="/orders/:id/edit" component={EditOrder} />
      <Route path="/orders/:id" component={OrderDetail} />
      <Route path="/intake" component={Inbox} />
      <Route path="/intake/drafts/:id" component={DraftDetail} />
      <Route path="/intake/upload" component={Upload} />
      <Route path="/intake/sources" component={Sources} />
      <Route path="/quotes" component={QuoteList} />
      <Route path="/quotes/:id" component={QuoteDetail} />
      <Route path="/stock" component={StockList} />
      <Route path="/stock/:sku" component={StockDetail} />
      <Route path="/jobs" component={JobList} />
      <Route path="/jobs/:id" component={JobDetail} />
      <Route default component={NotFound} />
    </Router>
  );
}
