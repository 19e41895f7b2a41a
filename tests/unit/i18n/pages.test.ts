import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { parse } from "yaml";
import { PSEUDO } from "../../../src/i18n/pseudo.ts";
import { pagesOf } from "../../support/pages.ts";
import { builtSite } from "../../support/site.ts";

/** Proper names, which no language translates, and what Intl says of languages and countries. */
function properNames(): string[] {
  const entries = globSync("content/{sources,names}/*.yaml").flatMap(
    (file) =>
      parse(readFileSync(file, "utf8")) as {
        name: string;
        country?: string;
        aliases?: (string | { text: string })[];
      }[],
  );
  const regions = new Intl.DisplayNames(["en"], { type: "region" });
  const names = entries.flatMap(({ name, country, aliases = [] }) => [
    name,
    ...(country ? [regions.of(country) ?? country] : []),
    ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)),
  ]);
  return [...names, "RSS", "SHA-256", "BibTeX", "RIS", "CSL-JSON", "Accord", "English", "French"].sort(
    (a, b) => b.length - a.length,
  );
}

/** The words of the figures' subjects, which stand in the marks and whose language is not recorded. */
function subjectWords(): Set<string> {
  const subjects = globSync("content/articles/*.mdx").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/ subject="([^"]+)"/g)].map((match) => match[1] ?? ""),
  );
  return new Set(subjects.flatMap((subject) => subject.toLowerCase().split(/[^\p{L}]+/u)));
}

/** Elements whose words are dates, figures, addresses, codes, file names, words of a text, or names cut short. */
const NO_WORDS =
  "time, code, script, style, summary bdi, a[rel~=external], .address, .print-only, abbr, svg text, .ledger q, .value, .num, .az-letters a, .az-letter h2, .letters, .tools a[rel=alternate], .print-figures b";

test("every word of the interface comes from its vocabulary, and every text of the content says its language", async () => {
  const dir = await builtSite("tongues");
  const names = properNames();
  const subjects = subjectWords();
  const wrong = new Map<string, string>();
  const left = (text: string): string => {
    let rest = text;
    for (let before = ""; before !== rest;) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, " ");
    }
    for (const name of names) rest = rest.replaceAll(name, " ");
    return rest
      .replace(/\b(?:and|or)\b/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  };
  for (const file of pagesOf(dir).filter((each) => each.startsWith(`${PSEUDO}/`))) {
    const { document } = parseHTML(readFileSync(path.join(dir, file), "utf8"));
    assert.equal(document.documentElement.getAttribute("lang"), PSEUDO, file);
    const check = (text: string, element: Element): void => {
      if (element.closest("[lang]")?.getAttribute("lang") !== PSEUDO || element.closest(NO_WORDS)) return;
      const rest = left(text);
      if ((rest.match(/\p{L}{2,}/gu) ?? []).every((word) => subjects.has(word.toLowerCase()))) return;
      wrong.set(
        `${rest.slice(0, 80)} <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`,
        file,
      );
    };
    const walk = (node: Node): void => {
      const children = [...node.childNodes];
      const texts = children.filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? "");
      // A message may hold a command: what stands around it is one message.
      const isOne = children.some((child) => (child as Element).localName === "code");
      for (const text of isOne ? [texts.join(" ")] : texts) check(text, node as Element);
      for (const child of children) if (child.nodeType === 1) walk(child);
    };
    walk(document.body);
    for (const element of document.querySelectorAll(
      "body [aria-label], body [title], body [placeholder], body [alt]",
    )) {
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        check(element.getAttribute(name) ?? "", element);
    }
  }
  assert.deepEqual([...wrong].map(([text, file]) => `${file}: ${text}`).slice(0, 40), []);
});
