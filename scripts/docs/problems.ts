import { QUARANTINE_REASONS, WHY_LEFT_OUT } from "../../src/ingest/quarantine.ts";
import { CACHE_PROBLEMS } from "../../src/lib/cache-problem.ts";
import { YAML_PROBLEMS } from "../../src/lib/yaml.ts";
import { ADVICE } from "../../src/problems/advice-catalogue.ts";
import { ARTICLE_PROBLEMS } from "../../src/problems/article-catalogue.ts";
import { CONTENT_PROBLEMS } from "../../src/problems/content-catalogue.ts";
import type { Entry } from "../../src/problems/entry.ts";
import { RAW_PROBLEMS } from "../../src/problems/raw-catalogue.ts";
import { FIELD_PROBLEMS } from "../../src/problems/schema-issues.ts";
import { IMAGE_PROBLEMS } from "../../src/problems/image-catalogue.ts";
import { STYLE_PROBLEMS } from "../../src/problems/style-catalogue.ts";

/** Every catalogue of problems, under the heading that docs/problems.md gives it. Each code is in one of them. */
export const CATALOGUES: Record<string, Record<string, Entry>> = {
  "The content folder": CONTENT_PROBLEMS,
  "Fields of an entry": FIELD_PROBLEMS,
  YAML: YAML_PROBLEMS,
  Articles: ARTICLE_PROBLEMS,
  "The style sheet": STYLE_PROBLEMS,
  Pictures: IMAGE_PROBLEMS,
  "Raw files and their sidecars": RAW_PROBLEMS,
  "Raw files that are left out": Object.fromEntries(
    Object.entries(QUARANTINE_REASONS).map(([code, [what, fix]]) => [code, { what, why: WHY_LEFT_OUT, fix }]),
  ),
  Advice: { ...ADVICE, ...CACHE_PROBLEMS },
};

const INTRODUCTION = `# Problems

\`npm run check\` and every build say what is wrong with the content, in which file and line, why it matters and what to do. The last line of
each names its place on this page. "…" stands for a detail of the case.

Under "Raw files that are left out" are files that do not stop a build, and under "Advice" what stops nothing. Everything else is an error: the
build ends, and the last good site stays.

This page is made from the catalogues in the code: \`npm run docs\`.
`;

/** docs/problems.md. */
export function problemsPage(): string {
  const parts = [INTRODUCTION];
  for (const [heading, catalogue] of Object.entries(CATALOGUES)) {
    parts.push(`## ${heading}\n`);
    for (const [code, { what, why, fix }] of Object.entries(catalogue)) {
      parts.push(`### ${code}\n`, `${line("What", what)}\n${line("Why", why)}\n${line("What to do", fix)}\n`);
    }
  }
  return parts.join("\n");
}

/** A line of the page. Signs that Markdown reads otherwise are escaped; a placeholder is an ellipsis. */
function line(label: string, text: string): string {
  const shown = text.replace(/\{[a-zA-Z]+\}/g, "…").replace(/[\\`*_<>&[\]{}]/g, (sign) => `\\${sign}`);
  return `- ${label}: ${shown.charAt(0).toUpperCase()}${shown.slice(1)}`;
}
