import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { ingestFolder } from "../../../src/ingest/folder.ts";
import { Isolation } from "../../../src/ingest/isolate.ts";
import type { Source } from "../../../src/ingest/pipeline.ts";
import { makeCorpus } from "../../bench/corpus.ts";
import { BAD_FILES } from "../../support/bad-files/index.ts";
import { mixedFiles } from "../../support/containers/every-format.ts";
import { writeFiles } from "../../support/odd-files.ts";
import { temporaryFolder } from "../../support/site.ts";

/** Notes the files that are taken apart. */
class Watched extends Isolation {
  read: string[] = [];
  override ingest(source: Source) {
    this.read.push(source.file);
    return super.ingest(source);
  }
}

test("a second run reads nothing again: what has not changed costs a sum, whether it is an article or left out", async () => {
  const top = temporaryFolder();
  const content = path.join(top, "content");
  const articles = makeCorpus(26).map(({ title, body }) => ({ title, paragraphs: body.split("\n\n") }));
  const files = Object.fromEntries(mixedFiles(articles));
  const bad = Object.fromEntries([...BAD_FILES].slice(0, 60).map(([name, { data }]) => [name, data]));
  writeFiles(path.join(content, "raw"), { ...files, ...bad });
  const run = async () => {
    const isolation = new Watched();
    const { results } = await ingestFolder(content, {
      cacheDir: path.join(top, "cache"),
      outDir: path.join(top, "out"),
      isolation,
    });
    await isolation.close();
    return { read: isolation.read.sort(), articles: results.filter(({ status }) => status === "article").length };
  };
  const first = await run();
  assert.equal(first.read.length, Object.keys(files).length + Object.keys(bad).length);
  assert.ok(first.articles >= 26, `${first.articles} articles`);
  assert.deepEqual(await run(), { read: [], articles: first.articles });

  writeFiles(path.join(content, "raw"), {
    "file-0.txt": `${articles[1]!.title}\n\n${articles[1]!.paragraphs.join("\n\n")}`,
  });
  assert.deepEqual((await run()).read, ["raw/file-0.txt"]);
});
