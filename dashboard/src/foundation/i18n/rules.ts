import { deRules } from "./de_rules";
import { enRules } from "./en_rules";
import { learn } from "./index";

learn({ en: enRules, de: deRules });
