import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";

const MODULES = "node_modules";
const OURS = ["graphiql/index.html", "graphiql/page.css", "graphiql/start.js"];
const SCRIPTS = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "graphiql/graphiql.min.js",
];
const STYLE = "graphiql/graphiql.min.css";
// The last two are inside GraphiQL's script although it only names them as peers.
const PACKAGES = ["graphiql", "react", "react-dom", "graphql", "graphql-ws"];

/** Puts GraphiQL's page into `static/graphiql`, beside the dashboard and without a part in its bundle. */
export function graphiql(): Plugin {
  return {
    name: "laufzettel-graphiql",
    apply: "build",
    generateBundle() {
      const put = (name: string, source: string) =>
        this.emitFile({ type: "asset", fileName: `graphiql/${basename(name)}`, source });
      for (const name of OURS) put(name, read(name));
      for (const name of SCRIPTS) put(name, withoutMap(read(MODULES, name)));
      put(STYLE, withoutFonts(read(MODULES, STYLE)));
      put("LICENSES.txt", licenses());
    },
  };
}

const read = (...path: string[]) => readFileSync(join(...path), "utf-8");

/** Source maps stay behind: they are four times as large as what they explain. */
const withoutMap = (script: string) => script.replace(/^\/\/# sourceMappingURL=.*$/m, "");

/** The embedded fonts are most of the style sheet, and the page's policy would have to allow `data:` for them. */
const withoutFonts = (style: string) => style.replace(/@font-face\s*\{[^}]*\}/g, "");

/** The licences of what is copied and of everything that may be bundled into it; equal texts once. */
function licenses(): string {
  const named = new Map<string, string[]>();
  for (const folder of [...installed(PACKAGES)].sort()) {
    const { name, version, license } = manifest(folder);
    const text = licenseFile(folder) ?? `License: ${license}`;
    named.set(text, [...(named.get(text) ?? []), `${name} ${version}`]);
  }
  return [...named].map(([text, names]) => `${names.join("\n")}\n\n${text.trim()}\n`).join(`\n${"-".repeat(80)}\n\n`);
}

/** The folders of packages and of all that they need. */
function installed(names: string[], from = ".", found = new Set<string>()): Set<string> {
  for (const name of names) {
    const folder = place(name, from);
    if (folder === undefined || found.has(folder) || name.startsWith("@types/")) continue;
    found.add(folder);
    installed(Object.keys(manifest(folder).dependencies ?? {}), folder, found);
  }
  return found;
}

/** Where npm put a package for the one in `from`: as near to it as possible. */
function place(name: string, from: string): string | undefined {
  const here = join(from, MODULES, name);
  if (existsSync(here)) return here;
  return from === "." ? undefined : place(name, dirname(from));
}

function licenseFile(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file && read(folder, file);
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const manifest = (folder: string) => JSON.parse(read(folder, "package.json")) as Manifest;
