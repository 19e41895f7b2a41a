import type { Root } from "hast";
import { rehype } from "rehype";
import { VFile } from "vfile";
import type { Problem } from "../problems/problem.ts";
import { parseBody } from "./parse.ts";
import { countWords } from "./text.ts";
import { leaveFound, type LeftOut } from "./transforms/leave-found.ts";
import { rehypeAnchors } from "./transforms/rehype-anchors.ts";
import { rehypeCollect } from "./transforms/rehype-collect.ts";
import { rehypeFrenchSpaces } from "./transforms/rehype-french-spaces.ts";
import { rehypeHeadings } from "./transforms/rehype-headings.ts";
import { rehypeLinks } from "./transforms/rehype-links.ts";
import { rehypeMarks } from "./transforms/rehype-marks.ts";
import { rehypeParagraphs } from "./transforms/rehype-paragraphs.ts";
import type { BodyData } from "./transforms/body-data.ts";
import type { EvidenceMark, FigureMark, Passage, QuoteMark } from "./types.ts";
import { verifyInert } from "./verify.ts";

/** A body as HTML, with what its marks and blocks hold. */
export interface RenderedBody {
  html: string;
  evidence: EvidenceMark[];
  quotes: QuoteMark[];
  figures: FigureMark[];
  passages: Passage[];
  words: number;
}

export type RenderResult = { ok: true; body: RenderedBody } | { ok: false; problems: Problem[] };

const processor = rehype()
  .use(rehypeParagraphs)
  .use(rehypeHeadings)
  .use(rehypeLinks)
  .use(rehypeAnchors)
  .use(rehypeCollect)
  .use(rehypeMarks)
  .use(rehypeFrenchSpaces)
  .freeze();

/**
 * An article's MDX body as HTML. It is parsed, verified to be inert, and only then transformed; where anything is wrong,
 * every problem is returned and nothing is rendered.
 *
 * @param line 1-based line of the file on which the body begins.
 * @param lang Language of the article.
 * @param leftOut Marks that the machine set and that are left out.
 */
export function renderBody(body: string, file: string, line: number, lang: string, leftOut?: LeftOut): RenderResult {
  const parsed = parseBody(body, file, line);
  if (!parsed.ok) return parsed;
  const { problems, marks } = verifyInert(parsed.tree, file, line);
  if (problems.length > 0) return { ok: false, problems };
  if (leftOut) leaveFound(parsed.tree, marks, leftOut);
  const data: BodyData = {
    source: body,
    file,
    line,
    lang,
    marks,
    passages: [],
    display: new Map(),
    evidence: [],
    quotes: [],
    figures: [],
    problems: [],
  };
  const vfile = new VFile({ data: { accord: data } });
  const tree = processor.runSync(parsed.tree, vfile) as Root;
  if (data.problems.length > 0) return { ok: false, problems: data.problems };
  const { evidence, quotes, figures, passages } = data;
  const words = passages.reduce((sum, passage) => sum + countWords(passage.text), 0);
  return { ok: true, body: { html: processor.stringify(tree, vfile), evidence, quotes, figures, passages, words } };
}
