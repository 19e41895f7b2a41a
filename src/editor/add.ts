import { existsSync } from "node:fs";
import path from "node:path";
import { articleId, ingestFile, mostRawBytes } from "../ingest/index.ts";
import { rawFiles } from "../ingest/folder.ts";
import { readSidecar, sidecarPath } from "../ingest/sidecar.ts";
import { Quarantine } from "../ingest/quarantine.ts";
import { readInside, Refusal } from "../lib/folder-files.ts";
import { FileExists, writeNew } from "../lib/write-whole.ts";
import { sha256 } from "../lib/hash.ts";
import { schemaLine } from "./schema-line.ts";
import { draftSidecar } from "./sidecar-draft.ts";
import { namedIn } from "./named-in.ts";

export type Added =
  | { status: "added"; file: string; raw: string; id: string; sidecar: "drafted" | "taken along"; hides: boolean }
  | { status: "there"; file: string; raw: string; sidecar: "drafted" | "taken along" | "there" }
  | { status: "refused"; file: string; what: string; fix: string };

/**
 * Copies one file into a content folder's raw/, with a sidecar beside it. The raw file comes first and the sidecar second:
 * stopped in between, the folder is sound, and calling it again writes the sidecar.
 *
 * @param file Absolute path.
 */
export async function addRaw(contentDir: string, file: string): Promise<Added> {
  const refused = (what: string, fix: string): Added => ({ status: "refused", file, what, fix });
  let bytes: Buffer;
  let beside: Beside;
  try {
    bytes = readInside(ANYWHERE, file, mostRawBytes(file));
    beside = readSidecar(file, ANYWHERE);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Quarantine)) throw error;
    return refused(...whyUnread(error));
  }
  const name = path.basename(file);
  const { files, within, problems } = rawFiles(contentDir);
  const broken = problems.find(({ level }) => level === "error");
  if (broken) return refused(`${broken.file}: ${broken.what}`, broken.fix);
  const present = presentRaw(contentDir, files, within);
  const same = present.find((each) => each.sha256 === sha256(bytes));
  if (same) {
    return {
      status: "there",
      file,
      raw: same.raw,
      sidecar: await ensureSidecar(path.join(contentDir, same.raw), file, beside, contentDir),
    };
  }
  if (!/^[^.~][^\\:*?"<>|\p{Cc}]*$/u.test(name)) {
    return refused(
      "The file's name begins with a dot, or holds characters that not every system can store.",
      "Rename it.",
    );
  }
  if (Buffer.byteLength(name) > MOST_NAME) {
    return refused("The file's name is too long to have a sidecar beside it.", "Give it a shorter name.");
  }
  const results = await ingestFile(file, { contentDir: path.dirname(file), within: ANYWHERE });
  const read = results.find(({ status }) => status === "article");
  if (!read) {
    const [problem] = results.flatMap((result) => (result.status === "quarantined" ? [result.problem] : []));
    return refused(problem?.what ?? "It holds no article.", problem?.fix ?? "Add the files that hold the articles.");
  }
  const id = articleId(file);
  const rival = present.find((each) => articleId(each.raw) === id);
  if (rival) {
    return refused(
      `It would become the article "${id}", and so does ${rival.raw}, which holds something else.`,
      "Rename the file; where it is a newer state of the same article, put it in the other's place yourself.",
    );
  }
  const raw = `raw/${name}`;
  const target = path.join(contentDir, raw);
  try {
    await writeNew(target, bytes);
  } catch (error) {
    if (!(error instanceof FileExists)) throw error;
    return refused(`${raw} is there already and holds something else.`, "Rename the file.");
  }
  const sidecar = await ensureSidecar(target, file, beside, contentDir);
  const hides = existsSync(path.join(contentDir, "articles", `${read.id}.mdx`));
  return { status: "added", file, raw, id: read.id, sidecar: sidecar === "there" ? "taken along" : sidecar, hides };
}

/** What a user names is read wherever it lies. */
const ANYWHERE = path.parse(path.resolve("/")).root;
/** Bytes of a file's name, so that its sidecar's is still one of any file system. */
const MOST_NAME = 255 - ".yaml".length;

type Beside = ReturnType<typeof readSidecar>;

function whyUnread(error: Refusal | Quarantine): [what: string, fix: string] {
  if (error instanceof Quarantine)
    return ["Its sidecar cannot be read.", "Write the sidecar as a file of its own, or remove it."];
  switch (error.reason) {
    case "missing":
      return ["There is no such file.", "Check the path; it is relative to the folder you are in."];
    case "no-file":
      return ["This is no file.", "Name the files in it one by one, or as FOLDER/*.txt."];
    case "too-large":
      return ["The file is larger than 8 MB.", "Save the article alone, without embedded pictures."];
    default:
      return [`The file cannot be read: ${error.message}.`, "Give yourself the right to read it."];
  }
}

/** The raw files that are there and can be read; of one that cannot, nobody knows what it holds. */
function presentRaw(contentDir: string, files: readonly string[], within: string): { raw: string; sha256: string }[] {
  return files.flatMap((raw) => {
    try {
      return [{ raw, sha256: sha256(readInside(within, path.join(contentDir, raw), mostRawBytes(raw))) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [{ raw, sha256: "" }];
    }
  });
}

/** Writes a raw file's sidecar where it has none: a copy of the one beside the original, else a draft to fill. */
async function ensureSidecar(
  target: string,
  original: string,
  beside: Beside,
  contentDir: string,
): Promise<"drafted" | "taken along" | "there"> {
  if (sidecarPath(target)) return "there";
  try {
    if (beside && path.resolve(original) !== path.resolve(target)) {
      await writeNew(`${target}.yaml`, beside.text);
      return "taken along";
    }
    const results = await ingestFile(target, { contentDir });
    const articles = results.filter((result) => result.status === "article");
    const [first, ...others] = articles.map(({ frontMatter }) => frontMatter);
    if (!first?.raw) return "there";
    const named = others.length === 0 ? await namedIn(target, articles[0]!, contentDir) : undefined;
    const draft = draftSidecar(
      path.basename(target),
      first.raw.sha256,
      [first, ...others],
      schemaLine(target, "sidecar"),
      named,
    );
    await writeNew(`${target}.yaml`, draft);
    return "drafted";
  } catch (error) {
    if (error instanceof FileExists) return "there";
    throw error;
  }
}
