import type { VFile } from "vfile";
import type { Problem } from "../../problems/problem.ts";
import type { EvidenceMark, FigureMark, Passage, QuoteMark } from "../types.ts";
import type { MarkNode } from "../parse.ts";
import type { VerifiedMarks } from "../verify.ts";

/** How a mark is shown. */
export interface MarkDisplay {
  /** Number beside the passage. */
  n: number;
  /** id of the element; a later part of a passage has the first part's with its own number appended. */
  id: string;
  /** Whether the number stands after this piece: on the last part only. */
  numbered: boolean;
  /** For a quotation: quotation marks are printed in or around it. */
  printed: boolean;
}

/** What the transforms of a body are told, and what they find. Lies in the file's data under "accord". */
export interface BodyData {
  source: string;
  file: string;
  /** 1-based line of the file on which the body begins. */
  line: number;
  lang: string;
  marks: VerifiedMarks;
  /** Filled in by the transforms. */
  passages: Passage[];
  display: Map<MarkNode, MarkDisplay>;
  evidence: EvidenceMark[];
  quotes: QuoteMark[];
  figures: FigureMark[];
  problems: Problem[];
}

/** The data of the body that is being transformed. */
export function bodyData(file: VFile): BodyData {
  return file.data.accord as BodyData;
}
