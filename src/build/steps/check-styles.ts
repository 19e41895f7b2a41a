import { judgeCss } from "../../lib/css/judge.ts";
import { BuildStopped } from "../errors.ts";
import { complain } from "../../problems/say.ts";

/** What the engine's own sheets call beyond what an editor's may: text of an attribute, never an address. */
const ENGINES = new Set(["attr()"]);

/**
 * Checks the style sheets as they stand in the built pages: whatever the bundler made of what was written, they ask for
 * nothing but the site's own files and pictures as data. Reading them here is independent of reading what was written.
 *
 * @param sheets Texts of the pages' style elements, each once.
 * @throws BuildStopped after saying on standard error what they hold.
 */
export function checkStyles(sheets: Iterable<string>, base: string): void {
  const found = new Set<string>();
  for (const sheet of sheets) for (const each of faultsOf(sheet, base)) found.add(each);
  if (found.size === 0) return;
  complain("The pages' style holds what no page may load, though tokens.css seemed to be in order:");
  for (const each of found) complain(`  ${each}`);
  complain("Remove it from tokens.css, and report it: the check of that file should have found it.");
  throw new BuildStopped();
}

/** What a page's style sheet may not hold, in words. */
function faultsOf(sheet: string, base: string): string[] {
  const { faults, addresses } = judgeCss(sheet);
  const own = `${base.replace(/\/+$/, "")}/_a/`;
  const isOwn = (value: string): boolean =>
    (value.startsWith(own) && !/[\\%]|\/\.\.?(?:\/|$)/.test(value)) || /^(?:data:image\/|#)/i.test(value);
  return [
    ...faults
      // The bundler writes url() in image-set() as a string; it is among the addresses.
      .filter(({ kind, detail }) => kind !== "string-as-address" && !(kind === "function" && ENGINES.has(detail)))
      .map(({ kind, detail }) => `${kind} ${detail}`.trim()),
    ...addresses.filter(({ value }) => !isOwn(value)).map(({ value }) => value.slice(0, 80)),
  ];
}
