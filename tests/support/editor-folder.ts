import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { codePointSlice, textDigest } from "../../src/lib/span.ts";
import { temporaryFolder } from "./site.ts";

/** An invented report, with a character outside the basic plane so that the two kinds of offsets differ. */
export const REPORT = `Larn opens its swing bridge 🌉 after nine years

The town of Larn opened its new swing bridge on 4 May 2019. It cost 12 million euros.

“It turns like a door,” said Ada Brandt, the harbour master.
`;

/** A span of a text in the article's notation, and its sum, found by its words. */
export function spanOf(text: string, words: string): { at: string; sum: string } {
  const index = text.indexOf(words);
  if (index < 0) throw new Error(`the text does not hold ${JSON.stringify(words)}`);
  const start = Array.from(text.slice(0, index)).length;
  const end = start + Array.from(words).length;
  return { at: `${start}-${end}`, sum: textDigest(codePointSlice(text, start, end)) };
}

/** A content folder with one abstract of REPORT and, apart from it, a folder with the raw file. */
export function abstractFolder(report = REPORT): { content: string; raw: string; article: string } {
  const root = temporaryFolder();
  const content = path.join(root, "content");
  const raw = path.join(root, "texts");
  for (const dir of [raw, path.join(content, "articles"), path.join(content, "events")])
    mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(raw, "renamed.txt"), report);
  const opened = spanOf(REPORT, "Larn opened its new swing bridge");
  const quote = spanOf(REPORT, "It turns like a door");
  const within = spanOf(REPORT, "“It turns like a door,”");
  const date = spanOf(REPORT, "4 May 2019");
  const removed = spanOf(REPORT, "🌉");
  const article = `---
title: The bridge
titleBasis: editor
lang: en
form: abstract
raw: { file: bridge.txt, sha256: "${createHash("sha256").update(REPORT).digest("hex")}" }
cleaning:
  - { op: annotate, at: "${removed.at}", sum: "${removed.sum}", reason: ornament }
---

The paper reports that <Evidence claim="c-open" stance="asserts" modality="fact" at="${opened.at}" sum="${opened.sum}" words="Larn opened … swing bridge">the bridge is open</Evidence>; it turns, says its master, “<Quote id="q-door" at="${quote.at}" sum="${quote.sum}" within="${within.at}">It turns like a door</Quote>”.
`;
  writeFileSync(path.join(content, "articles", "bridge.mdx"), article);
  writeFileSync(
    path.join(content, "events", "opening.yaml"),
    `- id: e-opening
  edtf: "2019-05-04"
  basis: explicit
  title: The bridge opens
  claims: [c-open]
  evidence:
    - { article: bridge, at: "${date.at}", sum: "${date.sum}" }
`,
  );
  return { content, raw, article };
}
