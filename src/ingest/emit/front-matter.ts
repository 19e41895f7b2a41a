import { Document, isMap, isSeq, parse } from "yaml";
import { articleFrontMatterSchema, type ArticleFrontMatter } from "../../schemas/article.ts";
import { Quarantine } from "../quarantine.ts";

/** Lists of small records: one record a line reads best. */
const COMPACT = ["media", "cleaning", "blocks", "dates", "names"];

/** An MDX file: front matter through a serializer, then the body. What says nothing (null, an empty list) is left out. */
export function writeFile(frontMatter: ArticleFrontMatter, body: string): string {
  const said = Object.entries(frontMatter).filter(([key, value]) => key === "title" || !isNothing(value));
  const document = new Document(Object.fromEntries(said), {
    version: "1.2",
    schema: "core",
    aliasDuplicateObjects: false,
  });
  for (const key of COMPACT) {
    const list = document.get(key);
    if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n\n${body}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Takes an MDX file apart again. Null where it has no front matter. */
export function splitFile(mdx: string): { yaml: string; body: string } | null {
  if (!mdx.startsWith("---\n")) return null;
  const end = mdx.indexOf("\n---\n", 3);
  return end < 0 ? null : { yaml: mdx.slice(4, end + 1), body: mdx.slice(end + 5) };
}

/** Checks that a file's front matter reads back as what was meant. Throws a Quarantine otherwise. */
export function verifyFrontMatter(yaml: string, meant: ArticleFrontMatter): void {
  const found = articleFrontMatterSchema.safeParse(parse(yaml, { schema: "core" }));
  if (!found.success)
    throw new Quarantine("raw-unsafe", `front matter: ${found.error.issues[0]?.message ?? "invalid"}`);
  if (JSON.stringify(found.data) !== JSON.stringify(articleFrontMatterSchema.parse(meant))) {
    throw new Quarantine("raw-unsafe", "front matter does not read back as written");
  }
}
