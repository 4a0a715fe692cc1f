import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import { Failure } from "../ui/failure";

/** A page that comes in a file of its own, when somebody first goes there. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let page: ComponentType | undefined;

  return function Later() {
    const [here, setHere] = useState(page !== undefined);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (page) return;
      load().then((came) => {
        page = came;
        setHere(true);
      }, setFailure);
    }, []);
    // The files of another version are gone: only the whole page brings the new ones.
    if (failure !== null) return <Failure error={failure} retry={() => location.reload()} />;
    const Page = here ? page : undefined;
    return Page ? <Page /> : <p class="faint">{t("app.loading")}</p>;
  };
}
