import { type Key, t } from "../foundation/i18n";
import { Dialog } from "../ui/dialog";

const KEYS: [string, Key][] = [
  ["/", "keys.search"],
  ["j", "keys.down"],
  ["k", "keys.up"],
  ["Enter", "keys.open"],
  ["x", "keys.pick"],
  ["n", "keys.next"],
  ["p", "keys.previous"],
  ["c", "keys.new"],
  ["u", "keys.back"],
  ["*", "keys.scan"],
  ["?", "keys.help"],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("keys.title")} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          {t("app.close")}
        </button>
      </div>
    </Dialog>
  );
}
