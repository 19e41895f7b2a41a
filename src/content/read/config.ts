import { digestConfigSchema, type DigestConfig } from "../../schemas/digest.ts";
import { readYaml } from "../../lib/yaml.ts";
import { hasInterface, INTERFACE_LANGUAGES } from "../../i18n/index.ts";
import { isLanguage, languageName } from "../../lib/format.ts";
import type { Problem } from "../../problems/problem.ts";
import { adviceProblem } from "../../problems/advice-catalogue.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import { validate, type Located } from "./entries.ts";
import { readTextIfThere, type Folder } from "./folder.ts";

const CONFIG_FILE = "digest.yaml";

export interface ReadConfig {
  config: DigestConfig;
  draft: boolean;
  /** There is no such file: the title is made of the folder's name. */
  untitled: boolean;
  /** The file is in error and another configuration stands in for it: what refers to it is not reported as well. */
  broken: boolean;
  place: Located<DigestConfig>["place"];
}

/**
 * Reads digest.yaml. A folder without one is a draft in English and French, titled after the folder, its articles in full.
 * One that says "draft: true" is a draft under its own title. Where the file is wrong, problems are added and the draft's configuration stands in, so that everything else is checked too.
 */
export function readConfig(folder: Folder, name: string): ReadConfig {
  const stand = {
    config: draftConfig(name),
    untitled: false,
    broken: true,
    place: () => ({ file: CONFIG_FILE, line: 1, column: 1 }),
  };
  // A link that leads nowhere is there: it makes no draft, which would show every article in full.
  const text = readTextIfThere(folder, CONFIG_FILE);
  if (text === undefined) return { ...stand, draft: true, untitled: true, broken: false };
  if (text === null) return { ...stand, draft: false };
  const yaml = readYaml(text, CONFIG_FILE);
  folder.problems.push(...yaml.problems);
  const place = (at: (string | number)[], onKey = false) => ({ file: CONFIG_FILE, ...yaml.locate(at, onKey) });
  if (yaml.problems.length > 0) return { ...stand, draft: false };
  const config = validate(yaml.value ?? {}, digestConfigSchema, place, folder.problems);
  if (config) folder.problems.push(...checkLanguages(config.languages, place));
  return {
    config: config ?? stand.config,
    draft: config?.draft === true,
    untitled: false,
    broken: config === null,
    place,
  };
}

/** Replaces site and base by what the command line gives; a malformed value becomes a problem. */
export function overrideConfig(
  config: DigestConfig,
  over: { site?: string; base?: string },
  problems: Problem[],
): DigestConfig {
  const given = Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return config;
  const place = (at: (string | number)[]) => ({ file: at[0] === undefined ? "" : `--${String(at[0])}` });
  return validate({ ...config, ...given }, digestConfigSchema, place, problems) ?? config;
}

/** Each language needs words for the pages, and addresses of its own. */
function checkLanguages(languages: readonly string[], place: ReadConfig["place"]): Problem[] {
  return languages.flatMap((lang, i) => {
    const at = place(["languages", i]);
    const known = INTERFACE_LANGUAGES.join(", ");
    if (!hasInterface(lang) && !isLanguage(lang)) return [contentProblem("language-code", at, { lang })];
    const first = languages.findIndex((each) => each.toLowerCase() === lang.toLowerCase());
    if (first < i) return [contentProblem("language-twice", at, { lang })];
    if (hasInterface(lang)) return [];
    return [adviceProblem("language-without-words", at, { lang, known, detail: languageName(lang, "en") })];
  });
}

function draftConfig(name: string): DigestConfig {
  return digestConfigSchema.parse({ title: titleFrom(name), languages: ["en", "fr"], rights: { mode: "full" } });
}

/** "my-story" becomes "My story". */
function titleFrom(name: string): string {
  const words = name.replace(/[-_.\s]+/g, " ").trim();
  return words === "" ? "Digest" : words.charAt(0).toUpperCase() + words.slice(1);
}
