import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listInside, realFolder, realPath, Refusal } from "../lib/folder-files.ts";
import { PROJECT_ROOT } from "../lib/workspace.ts";

/** A page of the editor's written as an Astro component, in every language. */
export interface UserPage {
  /** The page's name, which is its path. */
  name: string;
  /** Absolute path of each language's component; "" is the one for languages without their own. */
  components: Map<string, string>;
}

/**
 * The Astro components in a content folder's pages/: `NAME.astro` is a page at its own name, `NAME.LANG.astro` the same page in
 * another language. Links out of the folder are not followed.
 */
export function userPages(contentDir: string): UserPage[] {
  const pages = new Map<string, UserPage>();
  try {
    const within = realFolder(realPath(contentDir), "pages");
    if (within === null) return [];
    for (const file of listInside(within, "one level").files) {
      const [, name, lang = ""] = /^([a-z0-9-]+)(?:\.([a-zA-Z0-9-]+))?\.astro$/.exec(file) ?? [];
      if (name === undefined) continue;
      const page = pages.get(name) ?? { name, components: new Map<string, string>() };
      page.components.set(lang, path.join(within, file));
      pages.set(name, page);
    }
  } catch (error) {
    // Reading the content has told of it.
    if (!(error instanceof Refusal)) throw error;
  }
  return [...pages.values()];
}

/**
 * Writes the component by which Astro finds a page once a language: it gives the editor's component its `lang`.
 *
 * @param dir Absolute path of a folder inside the project for what is made on the way.
 * @returns What Astro's injectRoute() takes.
 */
export function routeOf({ name, components }: UserPage, dir: string): { pattern: string; entrypoint: string } {
  const entrypoint = path.join(dir, `${name}.astro`);
  const list = [...components];
  const code = [
    "---",
    ...list.map(([, file], i) => `import Page${i} from ${JSON.stringify(file)};`),
    `import { getDigest } from ${JSON.stringify(path.join(PROJECT_ROOT, "src/get-digest.ts"))};`,
    "export const getStaticPaths = () => getDigest().config.languages.map((lang, i) => ({ params: { locale: i === 0 ? undefined : lang }, props: { lang } }));",
    `const pages = { ${list.map(([lang], i) => `${JSON.stringify(lang)}: Page${i}`).join(", ")} };`,
    'const Page = pages[Astro.props.lang] ?? pages[""] ?? Page0;',
    "---",
    "<Page lang={Astro.props.lang} />",
    "",
  ].join("\n");
  mkdirSync(dir, { recursive: true });
  writeFileSync(entrypoint, code);
  return { pattern: `/[...locale]/${name}`, entrypoint };
}
