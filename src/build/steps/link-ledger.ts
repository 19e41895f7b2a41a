import type { CompiledTemplate } from "../../view/article/placeholders.ts";
import { compileTemplate, fillTemplate } from "../../view/article/placeholders.ts";
import { eachLinkAttribute, readReferences } from "./tags.ts";

/** A file of the site, and an element in it; "" where the file as a whole is meant. */
export interface Target {
  file: string;
  id: string;
}

/** Stands between ids, where no id holds it. */
const SPACE = " ";

/** The file and id that a link means, or null for a link that leaves the site. */
export function resolveLink(page: string, href: string, base: string): Target | null {
  // An address with a scheme leads out, whatever its host is called.
  if (URL.canParse(href)) return null;
  const url = URL.parse(href, `http://site.invalid${base}${page}`);
  if (!url || url.host !== "site.invalid") return null;
  if (!url.pathname.startsWith(base)) return { file: `outside ${base}`, id: "" };
  const inside = decodePercent(url.pathname.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  const id = url.hash.startsWith("#:~:") ? "" : decodePercent(url.hash.slice(1)).replace(/:~:.*$/, "");
  return { file, id };
}

/** A part of an address as text; as it is where its percent signs stand for no text: no file or id is called so. */
function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Every address that a page links to, and every id in it, each once. */
export function linksAndIds(html: string): { links: Set<string>; ids: Set<string> } {
  const links = new Set<string>();
  const ids = new Set<string>();
  eachLinkAttribute(html, (name, value) => {
    if (name !== "id") links.add(value);
    else if (value !== "") ids.add(value);
  });
  return { links, ids };
}

const join = (ids: Iterable<string>): string => {
  let joined = SPACE;
  for (const id of ids) joined += id + SPACE;
  return joined;
};

/**
 * The links and ids of a site's pages, noted while the pages are at hand, so that ten thousand of them need not be read
 * again. What is noted is small: each target once, and each page's ids as one string.
 */
export class LinkLedger {
  readonly #base: string;
  readonly #targets = new Map<string, Set<string>>();
  readonly #ids = new Map<string, string>();
  readonly #files = new Set<string>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Notes a whole page. */
  add(page: string, html: string): void {
    const { links, ids } = linksAndIds(html);
    this.#ids.set(page, join(ids));
    for (const href of links) this.#want(resolveLink(page, href, this.#base));
  }

  /**
   * Notes the pages that are filled from one template, all in folders beside each other: what the template links to once, of each
   * page only what was filled in.
   *
   * @param html The template with its tokens.
   * @returns Notes one page, given what was filled in as HTML, and the value of every slot.
   */
  template(
    html: string,
  ): (page: string, filled: string, value: (slot: CompiledTemplate["slots"][number]) => string) => void {
    const inTemplate = linksAndIds(html);
    const templateIds = join(inTemplate.ids);
    const varying: CompiledTemplate[] = [];
    const same: string[] = [];
    for (const href of inTemplate.links) {
      const compiled = compileTemplate(href);
      if (compiled.slots.length > 0 || !/^(?:\/|[a-z]+:)/.test(href)) varying.push(compiled);
      else same.push(href);
    }
    const seen = new Set<string>();
    return (page, filled, value) => {
      if (seen.size === 0) for (const href of same) this.#want(resolveLink(page, href, this.#base));
      seen.add("");
      const { links, ids } = linksAndIds(filled);
      this.#ids.set(page, templateIds + join(ids));
      for (const each of varying) {
        const href = fillTemplate(each, (slot) => readReferences(value(slot)));
        this.#want(resolveLink(page, href, this.#base));
      }
      for (const href of links) {
        // The pages lie beside each other: what leads out of one's folder leads to the same place from all.
        const shared = href.startsWith("../");
        if (shared && seen.has(href)) continue;
        if (shared) seen.add(href);
        this.#want(resolveLink(page, href, this.#base));
      }
    };
  }

  /** Notes a file of the site that is no page, in a folder that need not be looked into. */
  addFile(file: string): void {
    this.#files.add(file);
  }

  /** Whether a page was noted. */
  has(page: string): boolean {
    return this.#ids.has(page);
  }

  /** Number of noted pages. */
  get pages(): number {
    return this.#ids.size;
  }

  /** Whether every link leads to a known file, and to an element of it. */
  holds(isFile: (file: string) => boolean): boolean {
    for (const [file, ids] of this.#targets) {
      if (!this.#ids.has(file) && !this.#files.has(file) && !isFile(file)) return false;
      const own = this.#ids.get(file) ?? "";
      for (const id of ids) if (id !== "" && !own.includes(SPACE + id + SPACE)) return false;
    }
    return true;
  }

  #want(target: Target | null): void {
    if (!target) return;
    const ids = this.#targets.get(target.file);
    if (ids) ids.add(target.id);
    else this.#targets.set(target.file, new Set([target.id]));
  }
}
