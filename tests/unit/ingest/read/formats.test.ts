import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openFile } from "../../../../src/ingest/open.ts";
import { openSource, readItem } from "../../../../src/ingest/pipeline.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";

const LONG =
  "The lighthouse keepers of Ostholm rowed out before dawn, and the harbour office counted the boats until the fog had closed the strait.";
const open = (file: string, text: string) => openFile(`raw/${file}`, Buffer.from(text));
const code = async (file: string, text: string) =>
  open(file, text).then(
    () => "opened",
    (error: unknown) => (error instanceof Quarantine ? error.code : String(error)),
  );

const MAIL = `From: Ostholm Post <desk@post.example>
Date: Sat, 2 Mar 2019 00:30:00 +0500
Subject: Fwd: =?utf-8?Q?F=C3=A4hre?= stops
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x1"

--x1
Content-Type: text/plain; charset=utf-8

${LONG}
--x1
Content-Type: image/png
Content-Disposition: attachment; filename="a.png"
Content-Transfer-Encoding: base64

aGVsbG8=
--x1--
`;

describe("files that hold more than one text", () => {
  test("a mail is its text; what else it holds is told by kind and size, in the article's ledger too", async () => {
    const { items } = await open("a.eml", MAIL);
    const [item] = items;
    assert.equal(items.length, 1);
    assert.deepEqual(
      [item?.item, item?.key, item?.text.trim(), item?.facts.title?.text, item?.facts.published?.edtf, item?.leftovers],
      ["part 1", null, LONG, "Fähre stops", "2019-03-02", [{ kind: "image/png", count: 1, bytes: 5 }]],
    );
    const source = await openSource({ file: "raw/a.eml", bytes: Buffer.from(MAIL), sidecar: {} });
    const [made] = await readItem(source, 0);
    assert.deepEqual([made?.frontMatter.raw?.item, made?.frontMatter.raw?.reader], ["part 1", "postal-mime@4.0.0"]);
    assert.ok(made?.frontMatter.cleaning.some(({ parts, at }) => parts?.kind === "image/png" && at === "0-0"));
  });

  test("a saved page is its first page; the day of saving is no date of the article", async () => {
    const text = `Date: Sat, 2 Mar 2019 10:00:00 +0000\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Location: https://post.example/a\n\n<p>${LONG}</p>\n--x\nContent-Type: text/html\n\n<p>frame</p>\n--x--\n`;
    const { items } = await open("a.mhtml", text);
    assert.deepEqual(
      items.map(({ facts, text: page, leftovers }) => [
        facts.published,
        facts.url,
        page.includes("frame"),
        leftovers[0]?.count,
      ]),
      [[undefined, "https://post.example/a", false, 1]],
    );
  });

  const rss = (items: string) =>
    `<rss version="2.0"><channel><title>Ostholm Post</title><link>https://post.example/</link>${items}</channel></rss>`;
  const item = (id: string, body = LONG) =>
    `<item><title>Title ${id}</title><guid>${id}</guid><description>${body}</description></item>`;

  test("an entry keeps its name when others come before it, and a bad one keeps none out", async () => {
    const before = await open("f.xml", rss(item("one") + item("two")));
    const after = await open("f.xml", rss(item("new") + item("empty", "") + item("one") + item("two") + item("two")));
    assert.deepEqual(
      before.items.map(({ key }) => key),
      ["one", "two"],
    );
    assert.deepEqual(
      after.items.map(({ key, item: name }) => [key, name]),
      [
        ["new", "entry 1"],
        ["one", "entry 3"],
        ["two", "entry 4"],
      ],
    );
    assert.deepEqual(
      after.refused.map(({ key, code: why }) => [key, why]),
      [
        ["empty", "raw-no-article"],
        ["two", "raw-item-twice"],
      ],
    );
  });

  test("records of exports are found under the names that exports use", async () => {
    const read = async (value: unknown) =>
      (await open("a.json", JSON.stringify(value))).items.map(({ key, text, facts }) => [key, text, facts.title?.text]);
    assert.deepEqual(await read({ results: [{ guid: 7, headline: "A", maintext: LONG }] }), [["7", LONG, "A"]]);
    assert.deepEqual(await read({ uri: "u:1", headline: "B", body_xhtml: `<p>${LONG}</p>` }), [
      [null, `<p>${LONG}</p>`, "B"],
    ]);
    assert.deepEqual(await read({ "@type": "NewsArticle", headline: "C", articleBody: LONG }), [[null, LONG, "C"]]);
  });

  test("a file that is cut short, or is another format, is refused by name before a library sees it", async () => {
    assert.deepEqual(
      await Promise.all([
        code("a.xml", rss(item("one")).slice(0, -20)),
        code("a.xml", "<catalogue></catalogue>"),
        code("a.xml", `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(item("one"))}`),
        code("a.xml", rss("<a>".repeat(200))),
        code("a.json", '[{"text": "'),
        code("a.json", "[1, 2]"),
        code("a.eml", ""),
        code("a.eml", `Subject: x\n\n${"--a\n".repeat(6000)}`),
        code("a.mhtml", "Subject: x\n\nno page"),
      ]),
      [
        "raw-damaged",
        "raw-wrong-name",
        "raw-unsafe",
        "raw-too-deep",
        "raw-damaged",
        "raw-no-article",
        "raw-empty",
        "raw-too-much",
        "raw-no-article",
      ],
    );
  });
});
