import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { loadContent } from "../../../src/content/index.ts";
import { slugify } from "../../../src/lib/text.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { fuzzFolder } from "../runner/folder.ts";
import { defineTarget } from "../target.ts";

const SECRET = "zqsecretzq stands in a file outside the folder, and nobody may read it there.";
const PIECES = [
  "a",
  "article",
  "新闻",
  "報道",
  "новости",
  "é",
  "e\u0301",
  "..",
  ".",
  "\\",
  "\\..\\..\\",
  "secret",
  "diary",
  "\n",
  "\r",
  "\t",
  " ",
  "%2e%2e",
  "%00",
  "'",
  '"',
  "<b>",
  "&amp;",
  "#",
  "?",
  ":",
  "*",
  "|",
  "CON",
  "nul",
  "\u202e",
  "\u200b",
  "\ufeff",
  "😀",
  "-",
  "--",
  "~",
  "$(x)",
  "`x`",
  "__proto__",
  "x".repeat(60),
  "x".repeat(200),
  "index",
  "404",
  "İ",
  "ß",
];
const ENDINGS = [".txt", ".TXT", ".text", ".yaml", ".txt.yaml", ".doc", "", ".txt~"];

interface RawName {
  /** The name's bytes as Latin-1, so that invalid ones can be kept as JSON. */
  bytes: string;
  kind: "file" | "folder" | "link-out" | "link-gone";
}

const name: fc.Arbitrary<RawName> = fc.record({
  bytes: fc
    .tuple(
      fc
        .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
        .map((pieces) => Buffer.from(pieces.join("")).toString("latin1")),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: fc.constantFrom("\xff", "\xc3", "\x80a") },
      ),
      fc.constantFrom(...ENDINGS),
    )
    .map((parts) => parts.join("")),
  kind: fc.oneof(
    { weight: 10, arbitrary: fc.constant("file" as const) },
    { weight: 1, arbitrary: fc.constantFrom("folder", "link-out", "link-gone") },
  ),
});

export const target = defineTarget({
  feeds: "files with hostile names, folders and links in raw/ to the reading of a whole content folder",
  weight: 0.3,
  chunk: 40,
  inputs: fc.array(name, { minLength: 1, maxLength: 5 }),
  async check(names) {
    const root = mkdtempSync(path.join(fuzzFolderOnce(), "c-"));
    try {
      const contentDir = path.join(root, "in", "content");
      mkdirSync(path.join(contentDir, "raw"), { recursive: true });
      for (const dir of ["secret", "in/secret", "in/content/secret"]) {
        mkdirSync(path.join(root, dir), { recursive: true });
        writeFileSync(path.join(root, dir, "diary.txt"), SECRET);
      }
      writeFileSync(path.join(contentDir, "raw", "plain-one.txt"), ARTICLE);
      for (const each of names) put(Buffer.from(`${contentDir}/raw/`), each, path.join(root, "secret", "diary.txt"));
      const { input, bodies, problems } = await loadContent({ contentDir, workDir: path.join(root, "work") });
      const stopped = problems.filter(
        ({ level, code }) => level === "error" && !ANSWERS.has(code) && !isSidecars(code),
      );
      assert.deepEqual(stopped, [], "raw files alone stop no build");
      if (problems.some(({ code }) => code === "raw-same-id") && !sameName(names))
        throw new Error("different names become one id");
      const shown = JSON.stringify(input) + input.articles.map(({ id }) => bodies.get(id)).join("");
      if (shown.includes("zqsecretzq")) throw new Error("a file from outside is in the digest");
      for (const { what, fix, file } of problems) {
        if ((what + fix + file).includes(root)) throw new Error(`a path of the machine: ${what}`);
      }
      assert.ok(
        input.articles.some(({ raw }) => raw?.file.endsWith("plain-one.txt")),
        "the good file is gone",
      );
      for (const { id } of input.articles) if (!/^[a-z0-9-]{1,120}$/.test(id)) throw new Error(`the id ${id}`);
      buildDigest(input);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
});

/** What only the editor can answer: which of two files of one name is the article; what a folder holds that cannot be read. */
const ANSWERS = new Set(["raw-same-id", "raw-folder"]);
/** A sidecar is the editor's: what is wrong with one stops a build, since the rights that it states would hold for nothing. */
const isSidecars = (code: string): boolean => code.startsWith("sidecar-");

/** Whether the letters and digits of two names, their endings apart, are the same. */
function sameName(names: readonly RawName[]): boolean {
  const stems = names.map(({ bytes, kind }) =>
    kind === "folder"
      ? "inner"
      : slugify(
          Buffer.from(bytes, "latin1")
            .toString()
            .replace(/\.[^.]+$/, ""),
        ),
  );
  return new Set(stems).size < stems.length;
}

let folder: string | undefined;
const fuzzFolderOnce = (): string => (folder ??= fuzzFolder());

const ARTICLE =
  "A headline without a stop\n\nThe first paragraph is long enough to follow a headline, as every one is.\n";

/** Puts one of them there; what the file system refuses is no input. */
function put(raw: Buffer, { bytes, kind }: RawName, secret: string): void {
  const place = Buffer.concat([raw, Buffer.from(bytes.replaceAll("/", "").replaceAll("\0", ""), "latin1")]);
  try {
    if (kind === "file") writeFileSync(place, `${ARTICLE}${bytes.length} is its number.\n`, { flag: "wx" });
    else if (kind === "folder") {
      mkdirSync(place);
      writeFileSync(Buffer.concat([place, Buffer.from("/inner.txt")]), ARTICLE);
    } else symlinkSync(kind === "link-out" ? secret : `${secret}.gone`, place);
  } catch (error) {
    if (
      !["EEXIST", "ENAMETOOLONG", "EISDIR", "EINVAL", "EILSEQ", "ENOENT"].includes(
        (error as NodeJS.ErrnoException).code ?? "",
      )
    )
      throw error;
  }
}
