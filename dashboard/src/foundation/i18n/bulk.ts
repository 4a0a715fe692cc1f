import { deBulk } from "./de_bulk";
import { enBulk } from "./en_bulk";
import { learn } from "./index";

learn({ en: enBulk, de: deBulk });
