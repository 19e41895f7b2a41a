import { createHash } from "node:crypto";
import type { MarkRequest } from "../../../../src/editor/mark/index.ts";

/** An article in its own words whose body is made from a raw text, and the request to mark something in it. */
export function ownWords(raw: string, body: string, front = ""): Pick<MarkRequest, "mdx" | "file" | "raw" | "mark"> {
  return article("text", raw, body, front);
}

export function abstract(raw: string, body: string): Pick<MarkRequest, "mdx" | "file" | "raw" | "mark"> {
  return article("abstract", raw, body, "");
}

function article(form: string, raw: string, body: string, front: string) {
  const mdx = `---
title: A causeway   # a comment that stays
titleBasis: editor
lang: en
form: ${form}
raw: { file: story.txt, sha256: "${createHash("sha256").update(raw).digest("hex")}" }
${front}---

${body}
`;
  const mark = { name: "Evidence", claim: "c-cost", stance: "asserts", modality: "plan" } as const;
  return { mdx, file: "articles/story.mdx", raw: { text: raw, as: "text" as const }, mark };
}
