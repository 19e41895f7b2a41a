import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { articleId, ingestFile } from "../ingest/index.ts";
import { rawFiles } from "../ingest/folder.ts";
import { LIMITS } from "../ingest/limits.ts";
import { sidecarPath } from "../ingest/sidecar.ts";
import { FileExists, writeNew } from "./write-new.ts";
import { sha256 } from "./raw-store.ts";
import { draftSidecar } from "./sidecar-draft.ts";

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
  const info = await stat(file).catch(() => null);
  if (!info) return refused("There is no such file.", "Check the path; it is relative to the folder you are in.");
  if (!info.isFile()) return refused("This is no file.", "Name the files in it one by one, or as FOLDER/*.txt.");
  if (info.size > LIMITS.bytes)
    return refused("The file is larger than 8 MB.", "Save the article alone, without embedded pictures.");
  const bytes = await readFile(file);
  const name = path.basename(file);
  const present = await presentRaw(contentDir);
  const same = present.find((each) => each.sha256 === sha256(bytes));
  if (same) {
    return {
      status: "there",
      file,
      raw: same.raw,
      sidecar: await ensureSidecar(path.join(contentDir, same.raw), file, contentDir),
    };
  }
  if (!/^[^.~][^\\:*?"<>|\p{Cc}]*$/u.test(name)) {
    return refused(
      "The file's name begins with a dot, or holds characters that not every system can store.",
      "Rename it.",
    );
  }
  const read = await ingestFile(file, { contentDir: path.dirname(file) });
  if (read.status === "quarantined") return refused(read.problem.what, read.problem.fix);
  const rival = present.find((each) => articleId(each.raw) === read.id);
  if (rival) {
    return refused(
      `It would become the article "${read.id}", and so does ${rival.raw}, which holds something else.`,
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
  const sidecar = await ensureSidecar(target, file, contentDir);
  const hides = existsSync(path.join(contentDir, "articles", `${read.id}.mdx`));
  return { status: "added", file, raw, id: read.id, sidecar: sidecar === "there" ? "taken along" : sidecar, hides };
}

async function presentRaw(contentDir: string): Promise<{ raw: string; sha256: string }[]> {
  const files = await rawFiles(contentDir);
  return Promise.all(files.map(async (raw) => ({ raw, sha256: sha256(await readFile(path.join(contentDir, raw))) })));
}

/** Writes a raw file's sidecar where it has none: a copy of the one beside the original, else a draft to fill. */
async function ensureSidecar(
  target: string,
  original: string,
  contentDir: string,
): Promise<"drafted" | "taken along" | "there"> {
  if (sidecarPath(target)) return "there";
  const beside = path.resolve(original) === path.resolve(target) ? undefined : sidecarPath(original);
  try {
    if (beside) {
      await writeNew(`${target}.yaml`, await readFile(beside));
      return "taken along";
    }
    const read = await ingestFile(target, { contentDir });
    if (read.status === "quarantined" || !read.frontMatter.raw) return "there";
    await writeNew(
      `${target}.yaml`,
      draftSidecar(path.basename(target), read.frontMatter.raw.sha256, read.frontMatter),
    );
    return "drafted";
  } catch (error) {
    if (error instanceof FileExists) return "there";
    throw error;
  }
}
