import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { decode, declaredEncoding } from "../../../src/ingest/decode.ts";
import { SHARED } from "../../support/shared.ts";

const FOLDER = path.join(SHARED, "corpora", "html");

/** A page of the corpus: its bytes, its text and what a person marked as its article. */
export interface MarkedPage {
  id: string;
  bytes: Uint8Array;
  raw: string;
  truth: string;
}

/** The pages with marked text that lie beside the project; null in a clone without them. */
export function markedPages(): MarkedPage[] | null {
  const list = path.join(FOLDER, "ground-truth.json");
  if (!existsSync(list)) return null;
  const truth = JSON.parse(readFileSync(list, "utf8")) as Record<string, { articleBody: string }>;
  return Object.keys(truth)
    .sort()
    .map((id) => {
      const bytes = new Uint8Array(gunzipSync(readFileSync(path.join(FOLDER, "pages", `${id}.html.gz`))));
      return {
        id,
        bytes,
        raw: decode(bytes, { declared: declaredEncoding(bytes) }).text,
        truth: truth[id]!.articleBody,
      };
    });
}
