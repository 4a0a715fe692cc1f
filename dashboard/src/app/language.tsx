import { type Language, choose, language, t } from "../foundation/i18n";

const NAMES: Record<Language, string> = { en: "English", de: "Deutsch" };

export function LanguageSwitch() {
  return (
    <select
      class="language"
      aria-label={t("app.language")}
      value={language.value}
      onChange={(event) => choose(event.currentTarget.value === "de" ? "de" : "en")}
    >
      {Object.entries(NAMES).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
