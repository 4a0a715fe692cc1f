import { deSupply } from "./de_supply";
import { enSupply } from "./en_supply";
import { learn } from "./index";

learn({ en: enSupply, de: deSupply });
