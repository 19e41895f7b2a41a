import { prepare } from "../../../src/ingest/extract/choose/choose.ts";
import { viewOf } from "../../../src/ingest/extract/choose/judge-page.ts";
import type { PageView } from "../../../src/ingest/extract/choose/page-view.ts";
import { pageHead } from "../../../src/ingest/extract/facts/page-head.ts";
import { StructuredData } from "../../../src/ingest/extract/facts/structured-data.ts";
import { pageLines } from "../../../src/ingest/extract/page/lines.ts";
import { firstOf, parsePage } from "../../../src/ingest/extract/page/tree.ts";
import { readabilityTexts } from "../../../src/ingest/extract/readability.ts";
import type { Example } from "./boost.ts";
import type { MarkedPage } from "./corpus.ts";
import { tokensOf } from "./metric.ts";
import { trueLines } from "./truth.ts";

/** A marked page as the engine sees it before it chooses. */
export interface ViewedPage {
  page: MarkedPage;
  view: PageView;
  /** By line: whether it stands in the true text. */
  kept: boolean[];
  examples: Example[];
}

/** A page's lines, their true choice, and the examples that they make. What markup alone decides is none. */
export function viewed(page: MarkedPage): ViewedPage {
  const tree = parsePage(page.raw);
  const { lines } = pageLines(page.raw, tree);
  const view = viewOf(lines, readabilityTexts(firstOf(tree, "body")!), pageHead(tree), new StructuredData(tree));
  const kept = trueLines(
    lines.map((line) => line.text.text),
    page.truth,
  );
  const { excluded, features } = prepare(view);
  const whole = tokensOf(page.truth).length;
  const examples = lines.flatMap((line, i): Example[] => {
    if (excluded[i] || i === view.headline) return [];
    // Every page counts alike, a line by its share of the article.
    const weight = 0.3 + Math.min(8, (60 * (2 + tokensOf(line.text.text).length)) / (60 + whole));
    return [{ features: features[i]!, kept: kept[i]!, weight }];
  });
  return { page, view, kept, examples };
}
