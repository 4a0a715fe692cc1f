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
import { later } from "./later";

/** Links outside of this are the browser's: documents, for instance. */
export const SCOPE = /^\/((orders|intake|quotes|stock|supply|rules|audit|jobs)([/?].*)?)?$/;

const supply = () => import("../supply/pages");
const Work = later(() => supply().then((pages) => pages.Work));
const TaskDetail = later(() => supply().then((pages) => pages.TaskDetail));
const Proposals = later(() => supply().then((pages) => pages.Proposals));
const PurchaseList = later(() => supply().then((pages) => pages.PurchaseList));
const PurchaseDetail = later(() => supply().then((pages) => pages.PurchaseDetail));
const SupplierList = later(() => supply().then((pages) => pages.SupplierList));
const SupplierDetail = later(() => supply().then((pages) => pages.SupplierDetail));
const Calendar = later(() => supply().then((pages) => pages.Calendar));
const Resources = later(() => supply().then((pages) => pages.Resources));
const SourceRules = later(() => supply().then((pages) => pages.SourceRules));
const BulkUpload = later(() => import("../bulk/page").then((page) => page.BulkUpload));
const Audit = later(() => import("../audit/page").then((page) => page.Audit));
const ConfirmationRules = later(() => import("../rules/page").then((page) => page.ConfirmationRules));

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
      <Route path="/supply" component={Work} />
      <Route path="/supply/tasks/:id" component={TaskDetail} />
      <Route path="/supply/proposals" component={Proposals} />
      <Route path="/supply/purchases" component={PurchaseList} />
      <Route path="/supply/purchases/:id" component={PurchaseDetail} />
      <Route path="/supply/suppliers" component={SupplierList} />
      <Route path="/supply/suppliers/:id" component={SupplierDetail} />
      <Route path="/supply/calendar" component={Calendar} />
      <Route path="/supply/resources" component={Resources} />
      <Route path="/supply/sources" component={SourceRules} />
      <Route path="/intake/bulk" component={BulkUpload} />
      <Route path="/audit" component={Audit} />
      <Route path="/rules" component={ConfirmationRules} />
      <Route path="/jobs" component={JobList} />
      <Route path="/jobs/:id" component={JobDetail} />
      <Route default component={NotFound} />
    </Router>
  );
}
