import { deAudit } from "./de_audit";
import { enAudit } from "./en_audit";
import { learn } from "./index";

learn({ en: enAudit, de: deAudit });
