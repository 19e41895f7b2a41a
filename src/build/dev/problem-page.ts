import { escapeHtml } from "../../lib/html.ts";
import { sortProblems } from "../../problems/format.ts";
import type { Problem } from "../../problems/problem.ts";

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{margin:0 auto;padding:2rem 1rem;max-width:44rem}
h1{font-size:1.4rem}li{margin-block:1.2rem}code{font-size:.95em}dl{margin:.3rem 0 0}dt{float:inline-start;min-inline-size:3rem;opacity:.7}dd{margin:0}`;

/**
 * What `dev` shows in the browser while the content has errors and nothing could be read yet: every problem with its place,
 * why it matters and what to do. It loads the site by itself once they are put right.
 *
 * @param base The site's base, under which the development server has its client.
 */
export function problemPage(problems: readonly Problem[], base: string): string {
  const items = sortProblems(problems).map(({ file, line, column, what, why, fix }) => {
    const place = [file || ".", line, column].filter((part) => part !== undefined).join(":");
    return `<li><code>${escapeHtml(place)}</code> <strong>${escapeHtml(what)}</strong>
<dl><dt>Why</dt><dd>${escapeHtml(why)}</dd><dt>Fix</dt><dd>${escapeHtml(fix)}</dd></dl></li>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The content has errors</title><style>${STYLE}</style>
<script type="module" src="${escapeHtml(base)}@vite/client"></script></head>
<body><main><h1>The content has errors</h1>
<p>The digest is shown here as soon as they are put right; this page follows every change.</p>
<ol>${items.join("\n")}</ol></main></body></html>
`;
}
