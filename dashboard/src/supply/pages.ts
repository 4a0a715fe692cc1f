/** All pages of supply in one file of the build, with their words. */
import "../foundation/i18n/supply";
import "../ui/styles/supply.css";

export { Calendar } from "./calendar";
export { Proposals } from "./proposals";
export { PurchaseDetail } from "./purchase";
export { PurchaseList } from "./purchases";
export { Resources } from "./resources";
export { SourceRules } from "./sources";
export { SupplierDetail, SupplierList } from "./suppliers";
export { TaskDetail } from "./task";
export { Work } from "./work";
