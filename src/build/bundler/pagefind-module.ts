import { filesOf, withIndex } from "../../search/index/with-index.ts";

/** The name by which the search's worker imports Pagefind's own browser module. */
const NAME = "accord:pagefind";
const RESOLVED = `\0${NAME}`;

/** Pagefind is one process for all of ours: it is asked once, however many scripts are bundled. */
let script: Promise<string> | undefined;

/**
 * A plugin of the bundler that makes Pagefind's browser module a part of the script that uses it: a file by itself would be
 * asked for only when that script has come, which is a round trip. Pagefind hands it out with the files of an index alone.
 */
export function pagefindModule() {
  return {
    name: "accord-pagefind-module",
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? (script ??= readModule()) : undefined),
  };
}

async function readModule(): Promise<string> {
  const found = (await withIndex(filesOf)).find(({ path }) => path === "pagefind.js");
  if (!found) throw new Error("Pagefind has no browser module");
  return new TextDecoder().decode(found.content);
}
