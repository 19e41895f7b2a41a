import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The five founding articles and the careful reading of them; absent outside the workshop. */
const SHARED = join(import.meta.dirname, "../../../../shared");

export const SKIP = existsSync(join(SHARED, "truth/seeds-truth.json")) ? false : "skipped: no ../shared";

export interface TruthSpan {
  start: number;
  end: number;
}
export interface TruthArticle {
  id: string;
  file: string;
  lang: string;
  title: string | null;
  expectedBlocks: (TruthSpan & { kind: string })[];
  cleanup: (TruthSpan & {
    op: string;
    kind?: string;
    group?: string;
    raw?: string;
    replacement?: string | null;
    autoSafe?: boolean;
    to?: string;
  })[];
}
export interface Truth {
  articles: TruthArticle[];
  figures: { id: string; value: number; unit: string; evidence: (TruthSpan & { article: string })[] }[];
  quotes: { id: string; speaker: string | null; isSpeech?: boolean; span: TruthSpan & { article: string } }[];
}

export const truth = (): Truth => JSON.parse(readFileSync(join(SHARED, "truth/seeds-truth.json"), "utf8")) as Truth;
export const seedPath = (file: string): string => join(SHARED, "seeds", file);
export const seedBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(seedPath(file)));
