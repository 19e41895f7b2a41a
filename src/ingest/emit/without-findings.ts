import { parse } from "yaml";
import { articleFrontMatterSchema } from "../../schemas/article.ts";
import { splitFile, writeFile } from "./front-matter.ts";

/**
 * The MDX of an ingested article without what the machine found in it: no figures, quotations, dates and names. Corrections of
 * misprints stay. The emitter writes no other tag, and no "<" of the text's own stands unescaped.
 */
export function withoutFindings(mdx: string): string {
  const parts = splitFile(mdx);
  if (!parts) return mdx;
  const frontMatter = articleFrontMatterSchema.parse(parse(parts.yaml, { schema: "core" }));
  const body = parts.body.replace(/<(?:Figure|Quote) [^<>]*>|<\/(?:Figure|Quote)>/g, "").replace(/^\n+/, "");
  return writeFile({ ...frontMatter, dates: [], names: [] }, body);
}
