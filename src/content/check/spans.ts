import { createHash } from "node:crypto";
import path from "node:path";
import type { Article } from "../../articles/types.ts";
import { decodeRaw, mostRawBytes, type RawText } from "../../ingest/index.ts";
import { append } from "../../lib/compare.ts";
import { liesIn, readInside, realFolder, Refusal } from "../../lib/folder-files.ts";
import { textDigest } from "../../lib/span.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Problem } from "../../problems/problem.ts";
import { articlePromises, blocksDiffer, eventPromises, faultOf, NearestFinder, ProofText } from "../../proof/index.ts";
import { rawPath } from "../read/articles.ts";
import type { Reading } from "./context.ts";
import { blocksProblem, faultProblem } from "./span-problem.ts";

/** Windows of a file that may be hashed to find where a span was meant: see NearestFinder. */
const HASHES = 100_000;

/**
 * Holds everything that hand-written articles, and events, say of raw files against the files, where they are present. Where
 * another reader decodes another text than the spans were set in, that alone is told: none of them is looked for elsewhere. An
 * ingested article's spans were computed from its raw file in this very build.
 *
 * @param root Real path of the content folder.
 * @param absent Is told of each hand-written article whose raw file is not there, or cannot be decoded.
 */
export async function checkSpans(
  root: string,
  reading: Reading,
  absent: (article: Article) => void = () => {},
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const events = new Map<string, Reading["events"]>();
  for (const event of reading.events) {
    for (const id of new Set(event.value.evidence.map(({ article }) => article))) append(events, id, event);
  }
  for (const article of reading.articles) {
    if (!article.raw) continue;
    const own = !article.ingested;
    if (own && blocksDiffer(article)) problems.push(blocksProblem(article, reading));
    if (!own && !events.has(article.id)) continue;
    const raw = await rawTextOf(root, article, reading);
    if (raw === null) {
      if (own) absent(article);
      continue;
    }
    if (!("text" in raw)) {
      problems.push(raw);
      continue;
    }
    const proof = new ProofText(raw, article.cleaning);
    const finder = new NearestFinder(proof.points, HASHES);
    for (const promise of own ? articlePromises(article) : []) {
      const fault = faultOf(promise, proof);
      if (!fault) continue;
      const { file, line, column, field } = promise;
      const inBody = line === undefined ? null : { file, line, ...(column !== undefined && { column }) };
      const place = () => inBody ?? reading.articlePlace(article, [...(field ?? [])]);
      problems.push(faultProblem(promise, fault, place(), proof, finder));
    }
    for (const { value, file, place } of events.get(article.id) ?? []) {
      for (const promise of eventPromises({ event: value, file }, article.id)) {
        const fault = faultOf(promise, proof);
        if (fault) problems.push(faultProblem(promise, fault, place([...(promise.field ?? [])]), proof, finder));
      }
    }
  }
  return problems;
}

/** What decoded a text for an article, and what decodes it now, for messages. */
const readersOf = (then: string | undefined, now: string | null) => ({
  one: then ?? "another release",
  other: now ?? "this release",
});

/** The text that an article's spans count in; null where the file is not there, or a problem where it is not the one. */
async function rawTextOf(root: string, article: Article, reading: Reading): Promise<RawText | Problem | null> {
  if (!article.raw) return null;
  const file = rawPath(article.raw.file);
  const bytes = readRaw(root, file);
  if (bytes === null) return null;
  if (bytes instanceof Refusal) {
    const place = reading.articlePlace(article, ["raw", "file"]);
    return contentProblem("raw-unread", place, { name: file, detail: bytes.message });
  }
  if (createHash("sha256").update(bytes).digest("hex") !== article.raw.sha256)
    return contentProblem("raw-changed", reading.articlePlace(article, ["raw", "sha256"]), { detail: file });
  const { raw } = article;
  const place = (field: string) => reading.articlePlace(article, ["raw", field]);
  const read = await decodeRaw(file, bytes, raw);
  if (read === null) {
    const name = raw.item ?? "the text";
    return contentProblem("raw-item", place(raw.item === undefined ? "file" : "item"), { detail: file, name });
  }
  if (raw.sum !== undefined && textDigest(read.text) !== raw.sum)
    return contentProblem("raw-reader", place("sum"), { detail: file, ...readersOf(raw.reader, read.reader) });
  return read;
}

/** A raw file's bytes; null where it is not there, as in a digest that is published without its raw files. */
function readRaw(root: string, file: string): Buffer | Refusal | null {
  const named = path.join(root, file);
  if (!liesIn(path.join(root, "raw"), named)) return new Refusal("outside", "it would lie outside raw/");
  try {
    const within = realFolder(root, "raw");
    return within === null ? null : readInside(within, named, mostRawBytes(file));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason === "missing" ? null : error;
  }
}
