import type { Html, Nodes } from "mdast";
import { countHtml } from "../../counts/html.ts";
import type { Block, Change } from "../../draft.ts";
import { accountFor } from "../../extract/account.ts";
import { blockOf } from "../../extract/page-article.ts";
import { pageLines } from "../../extract/page/lines.ts";
import { parsePage } from "../../extract/page/tree.ts";
import { spanOf } from "./inline.ts";

/** What stands in a Markdown file's blocks of HTML, read as HTML: each by itself, since Markdown may stand between two. */
export function readHtmlBlocks(raw: string, nodes: readonly Html[]): { blocks: Block[]; ledger: Change[] } {
  countHtml(nodes.map((node) => node.value).join("\n"));
  const read = nodes.map((node) => {
    const { start, end } = spanOf(node);
    const html = raw.slice(start, end);
    const { lines, unseen } = pageLines(html, parsePage(html));
    const taken = lines.map((line) => ({ line, as: blockOf(line, line.kind) }));
    return {
      blocks: taken.map(({ as }): Block => ({ ...as, text: as.text.shifted(start) })),
      ledger: accountFor(taken, [], unseen).map((change): Change => ({
        ...change,
        span: { start: change.span.start + start, end: change.span.end + start },
      })),
    };
  });
  return { blocks: read.flatMap(({ blocks }) => blocks), ledger: read.flatMap(({ ledger }) => ledger) };
}

/** The blocks of HTML in a tree, in the file's order. */
export function htmlBlocksIn(node: Nodes): Html[] {
  if (node.type === "html") return [node];
  // What stands in a line of text belongs to that line.
  if (node.type === "paragraph" || node.type === "heading" || !("children" in node)) return [];
  return node.children.flatMap(htmlBlocksIn);
}
