import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { datelineOf } from "../../../../src/ingest/clean/head/dateline.ts";
import { writtenDays } from "../../../../src/ingest/clean/head/days.ts";
import { readHeadLine } from "../../../../src/ingest/clean/head/line.ts";
import { printedStampOf } from "../../../../src/ingest/clean/head/printed-stamp.ts";
import { stampedDay } from "../../../../src/ingest/clean/head/stamp.ts";
import { splitFile } from "../../../../src/ingest/emit/front-matter.ts";
import { readInert } from "../../../../src/ingest/emit/verify.ts";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";

const LEAD =
  "The ferry to the island was late again on Friday, and the people on the quay were told to wait in the shed by the water.";

async function read(...head: string[]) {
  const bytes = new TextEncoder().encode([...head, LEAD, LEAD.replace("Friday", "Monday")].join("\n\n"));
  const { mdx, frontMatter } = await ingestSource({ file: "raw/a.txt", bytes, sidecar: {} });
  const { title, published, publishedBasis, byline } = frontMatter;
  return { title, published, publishedBasis, byline, first: readInert(splitFile(mdx)!.body)[0]!.text, frontMatter };
}

describe("written days", () => {
  test("should be read in numbers and with months of the text's language", () => {
    for (const [text, lang, edtf] of [
      ["16 July 2010", "en", "2010-07-16"],
      ["July 16th, 2010", "en", "2010-07-16"],
      ["Fri Jul 16, 2010", "en", "2010-07-16"],
      ["2010-07-16", "sw", "2010-07-16"],
      ["le 1er août 2019", "fr", "2019-08-01"],
      ["16. Juli 2010", "de", "2010-07-16"],
      ["16.07.2010", "de", "2010-07-16"],
      ["16 de julio de 2010", "es", "2010-07-16"],
      ["16 июля 2010 г.", "ru", "2010-07-16"],
      ["2010年7月16日", "ja", "2010-07-16"],
      ["25/12/2010", "en", "2010-12-25"],
      ["12/25/2010", "en", "2010-12-25"],
    ] as const)
      assert.deepEqual(
        writtenDays(text, lang).map((day) => day.edtf),
        [edtf],
        text,
      );
  });
  test("should not be read where the month is not known, or the day does not exist", () => {
    for (const text of ["3/4/2010", "31 February 2019", "version 10.4.2010.7", "in July 2010", "16 Julember 2010"])
      assert.deepEqual(writtenDays(text, "en"), [], text);
  });
});

describe("a time stamp before the first sentence", () => {
  const SENTENCE = "The ferry to the island was late again, and people had to wait on the quay.";
  test("should end where that sentence begins", () => {
    for (const [stamp, agency] of [
      ["LARN | Thu Jul 15, 2010 7:36pm EDT LARN (Reuters) - ", "Reuters"],
      ["NORTH LARN | Thu Jul 15, 2010 7:36 pm IST NORTH LARN (Reuters) - ", "Reuters"],
      ["Thursday 15 July 2010 17.42 BST ", undefined],
      ["15 July 2010 17:42 GMT ", undefined],
      ["Thursday, July 15, 2010 at 5:42 PM EDT. ", undefined],
      ["Ada Brandt | 11:50 UK time, Thursday, 15 July 2010 ", undefined],
      ["Harbour news | 2010-07-15 11:50 UTC LARN, July 15 (AP) - ", "AP"],
    ] as const) {
      const found = printedStampOf(stamp + SENTENCE, "en");
      assert.deepEqual(
        found,
        { start: 0, end: stamp.length, published: "2010-07-15", ...(agency && { agency }) },
        stamp,
      );
    }
  });
  test("should part a headline from it", () => {
    const headline = "Ferry late again: ` no boat before noon' ";
    for (const stamp of [
      "Thursday 15 July 2010 17.42 BST ",
      "Thu Jul 15, 2010 7:36pm EDT LARN (Reuters) - ",
      "NORTH LARN | Thu Jul 15, 2010 7:36pm EDT NORTH LARN (Reuters) - ",
    ]) {
      const found = printedStampOf(headline + stamp + SENTENCE, "en");
      assert.deepEqual([found?.start, found?.end], [headline.length, headline.length + stamp.length], stamp);
    }
  });
  test("should not be seen in a sentence, without a time, or where nothing follows", () => {
    for (const text of [
      `On 15 July 2010 at 17:42 ${SENTENCE}`,
      `15 July 2010 ${SENTENCE}`,
      "15 July 2010 at 17:42 was when the ferry left the harbour for the last time that year.",
      "Thursday 15 July 2010 17.42 BST The ferry",
      `It left. Larn | 15 July 2010 17:42 GMT ${SENTENCE}`,
      `The boat of 15 July 2010 17:42 GMT ${SENTENCE}`,
      `Nobody knows why it left on Thursday 15 July 2010 at 17:42. ${SENTENCE}`,
      `A great wave hit the island on Thursday 15 July 2010 17:42 UTC. ${SENTENCE}`,
      `A great wave hit the island Thursday 15 July 2010 17:42 UTC. ${SENTENCE}`,
      `The wave that hit the island on Thursday 15 July 2010 17:42 UTC Larn called the great one was seen by nobody.`,
      `It left Thursday 15 July 2010 17:42 GMT and came back at noon the day after, with nobody on board.`,
    ])
      assert.equal(printedStampOf(text, "en"), null, text);
  });
  test("should leave the text, and stand in the ledger", async () => {
    const { published, title, first, frontMatter } = await read(
      "Ferry late again",
      `LARN | Thu Jul 15, 2010 7:36pm EDT LARN (Reuters) - ${SENTENCE}`,
    );
    assert.deepEqual([published, title, first], ["2010-07-15", "Ferry late again", SENTENCE]);
    assert.ok(frontMatter.cleaning.some(({ op, reason }) => op === "move" && reason === "dateline"));
  });
});

test("a headline in the paragraph of its article is the title, without the time stamp behind it", async () => {
  const line = "Ferry late again: no boat before noon";
  const { published, title, first, frontMatter } = await read(
    `${line} Thursday 15 July 2010 17.42 BST The ferry to the island was late again, and people had to wait on the quay.`,
  );
  assert.deepEqual([published, title], ["2010-07-15", line]);
  assert.match(first, /^The ferry to the island .*quay\.$/);
  assert.ok(frontMatter.cleaning.some(({ op, reason }) => op === "move" && reason === "dateline"));
});

describe("time stamps", () => {
  test("should be a day with a label or with a time of the clock", () => {
    for (const text of [
      "Ferry late Thu Jul 15, 2010 7:36pm EDT LARN - The ferry",
      "Thursday 15 July 2010 17.42 BST The ferry to the island",
      "15 July 2010 Last updated at 12:45 GMT The ferry",
      "Ada Brandt | 11:50 UK time, Thursday, 15 July 2010 The ferry",
      "Thursday, July 15, 2010; 4:26 PM The ferry",
      "Published on 15 July 2010. The ferry",
      "Published 15 July 2010, updated 18 July 2010 at 10:00",
    ])
      assert.equal(stampedDay(text, "en"), "2010-07-15", text);
    assert.equal(stampedDay("Publié le 15 juillet 2010 à 10h30", "fr"), "2010-07-15");
    assert.equal(stampedDay("Veröffentlicht am 15. Juli 2010", "de"), "2010-07-15");
  });
  test("should not be a day that the text tells of, nor one of a change, nor one of two", () => {
    for (const text of [
      "The bridge opened on 15 July 2010 and closed again.",
      "A great wave hit the bridge on Thursday 15 July 2010 17:42 UTC. The bridge",
      "Ada Brandt looks at the bridge, Larn, July 15, 2010. The bridge",
      "Updated 15 July 2010. The bridge",
      "Thu Jul 15, 2010 7:36pm EDT and Fri Jul 16, 2010 8:00am EDT",
      `${"The bridge is long. ".repeat(20)} Published 15 July 2010`,
    ])
      assert.equal(stampedDay(text, "en"), null, text);
    const fallen = "Le pont s’est effondré le 15 juillet 2010 à 17:42.";
    assert.equal(stampedDay(fallen, "fr"), null);
    assert.equal(stampedDay(fallen.replace("effondré le", "effondré"), "fr"), "2010-07-15");
  });
});

describe("lines above a text", () => {
  test("should be read whole or not at all", () => {
    for (const [line, meant] of [
      ["16 July 2010", { published: "2010-07-16" }],
      ["Friday, 16 July 2010, 10:30 GMT", { published: "2010-07-16" }],
      ["By Ada Brandt, Larn Observer", { byline: "Ada Brandt", outlet: "Larn Observer" }],
      [
        "By Ada Brandt and Jon Skog | 16 July 2010 | 4 min read",
        { byline: "Ada Brandt and Jon Skog", published: "2010-07-16" },
      ],
      ["By Ada Brandt, 16 July 2010", { byline: "Ada Brandt", published: "2010-07-16" }],
      ["Posted on July 16, 2010 by Ada Brandt", { published: "2010-07-16", byline: "Ada Brandt" }],
      ["Posted by Ada Brandt on July 16, 2010", { byline: "Ada Brandt", published: "2010-07-16" }],
      [
        "Friday, July 16, 2010 by Ada Brandt, Staff Writer",
        { published: "2010-07-16", byline: "Ada Brandt, Staff Writer" },
      ],
      ["By Ada Brandt - Published 16 July 2010 at 18 h 12", { byline: "Ada Brandt", published: "2010-07-16" }],
      ["Posted on July 16 by order of the council", null],
      ["Ruth Brandt - 16 July 2010", { published: "2010-07-16", byline: "Ruth Brandt" }],
      ["Ruth van der Brandt, 16 July 2010, 10:20", { published: "2010-07-16", byline: "Ruth van der Brandt" }],
      ["LARN BAY, 16 July 2010", { published: "2010-07-16" }],
      ["Ruth Brandt 16 July 2010", null],
      ["Town Hall, 16 July 2010", null],
      ["Closed since, 16 July 2010", null],
      ["Author: Ada Brandt", { byline: "Ada Brandt" }],
      ["Date: 2010-07-16", { published: "2010-07-16" }],
      ["Published 16 July 2010, updated 18 July 2010", { published: "2010-07-16" }],
      ["Title: Ferry late", { title: { start: 7 } }],
      ["REUTERS", null],
      ["Reuters", { outlet: "Reuters" }],
      ["By the river nobody had seen it", null],
      ["By Friday, it was over.", null],
      ["16 July 2010 was a cold day", null],
      ["Par ici la sortie !", null],
    ] as const) {
      const read = readHeadLine(line, "en");
      const said = read && Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
      assert.deepEqual(said, meant, line);
    }
  });
  test("should become facts, leave the text, and be in the ledger", async () => {
    const found = await read("Ferry late again", "By Ada Brandt, Larn Observer", "16 July 2010");
    const { title, published, publishedBasis, byline, first } = found;
    assert.deepEqual(
      { title, published, publishedBasis, byline, first },
      {
        title: "Ferry late again",
        published: "2010-07-16",
        publishedBasis: "text",
        byline: "Ada Brandt",
        first: LEAD,
      },
    );
    assert.equal(
      found.frontMatter.cleaning.filter(({ reason, op }) => reason === "head-line" && op === "move").length,
      2,
    );
  });
  test("should give the headline behind its label, and not the section's name", async () => {
    assert.equal(
      (await read("Title: Ferry late again, say the islanders")).title,
      "Ferry late again, say the islanders",
    );
    assert.equal(
      (await read("WORLD NEWS", "Ferry late again, say the islanders")).title,
      "Ferry late again, say the islanders",
    );
  });
  test("should yield to what a sidecar says", async () => {
    const bytes = new TextEncoder().encode(`Ferry late again\n\n16 July 2010\n\n${LEAD}\n\n${LEAD}`);
    const { frontMatter } = await ingestSource({ file: "raw/a.txt", bytes, sidecar: { published: "2010-07-17" } });
    assert.deepEqual([frontMatter.published, frontMatter.publishedBasis], ["2010-07-17", "editor"]);
  });
  test("should stay where they are sentences of the article", async () => {
    const line =
      "By Friday the ferry had been late nine times, and nobody waited any more for it on the quay of the island.";
    assert.equal((await read("Ferry late again", line)).first, line);
  });
});

describe("place and agency before the first sentence", () => {
  test("should be told from the sentence", () => {
    for (const text of [
      "PORT LARN (Reuters) - ",
      "GENEVA, May 26 (AP) — ",
      "ST. JOHN, Mich. (AP) — ",
      "(AFP) – ",
      "Berlin (dpa) - ",
      "LARN, July 3, Reuters - ",
      "PORT LARN/GENEVA (Reuters) - ",
      "PORT LARN\\/GENEVA (Reuters) - ",
      "(AP)",
    ])
      assert.equal(datelineOf(`${text}Engineers mended the ferry.`, "en")?.length, text.length, text);
  });
  test("should be seen without an agency by a place and a whole day", () => {
    for (const [text, lang, published] of [
      ["PORT LARN, May 26, 2019 — ", "en", "2019-05-26"],
      ["Larn, 26 May 2019 - ", "en", "2019-05-26"],
      ["Larnola, 14 settembre 2021 - ", "it", "2021-09-14"],
      ["Vila Larna, 20 de setembro de 2022 (Lusa) — ", "pt", "2022-09-20"],
      ["ЛАРНА, 3 ноября 2021 г. — ", "ru", "2021-11-03"],
      ["LARN BAY. July 12, 2019. — ", "en", "2019-07-12"],
      ["ЛАРНА, 14 мая 2020 года. ", "ru", "2020-05-14"],
    ] as const) {
      const found = datelineOf(`${text}Engineers mended the ferry.`, lang);
      assert.deepEqual([found?.length, found?.published], [text.length, published], text);
    }
    for (const text of ["Larn, 26 May - ", "Larn, 26 May 2019. ", "Larn 2019 - "])
      assert.equal(datelineOf(`${text}Engineers mended the ferry.`, "en"), null, text);
  });
  test("should not be seen without an agency, nor within a sentence", () => {
    for (const text of [
      "LARN - Engineers mended it.",
      "The ferry (Reuters) - Engineers.",
      "AP mended it.",
      "Larn (pop. 900) - Engineers",
      "(Ada) Engineers",
    ])
      assert.equal(datelineOf(text.startsWith("The") ? `and ${text}` : text, "en"), null, text);
  });
  test("should leave the lead in the text, glued to it or not", async () => {
    assert.equal((await read("Ferry late again", `(AP)${LEAD}`)).first, LEAD);
    assert.equal((await read("Ferry late again", `PORT LARN (Reuters) - ${LEAD}`)).first, LEAD);
  });
});
