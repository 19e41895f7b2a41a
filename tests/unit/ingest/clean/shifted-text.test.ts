import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";
import { CodePoints } from "../../../../src/lib/span.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";

const LEAD =
  "Die Fähre von Marlow fährt seit Dienstag nicht mehr in der Nacht, und im Rathaus weiß niemand, wie lange.";
const REST = [
  "Der Betreiber hatte dem Rat geschrieben, dass er für die Lotsen nicht mehr zahlen will und auch nicht für das Licht.",
  "Am Montag kam die Antwort, und sie war so kurz, dass der Kapitän sie auf dem Steg zweimal hat lesen müssen.",
];

/** A text whose letters each stand so many places further on, as a page writes what is to be paid for. */
const moved = (text: string, by: number): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const code = letter.charCodeAt(0);
    if (code > 0x7f) return String.fromCharCode(code + by);
    const first = code < 0x61 ? 0x41 : 0x61;
    return String.fromCharCode(((code - first + by + 26) % 26) + first);
  });

async function read(paragraphs: readonly string[]) {
  const raw = `Fähre ruht in der Nacht\n\n${paragraphs.join("\n\n")}\n`;
  const source = { file: "raw/a.txt", bytes: new TextEncoder().encode(raw), sidecar: {} };
  const { mdx, frontMatter } = await ingestSource(source);
  const removed = frontMatter.cleaning.filter(({ op, reason }) => op === "remove" && reason === "paywall");
  const points = new CodePoints(raw);
  return { mdx, extent: frontMatter.extent, removed: removed.map(({ at }) => points.at(at)) };
}

describe("passages whose letters are moved along the alphabet", () => {
  for (const by of [1, -1, 13]) {
    test(`should be left out, and the article be its beginning (${by})`, async () => {
      const hidden = REST.map((paragraph) => moved(paragraph, by));
      const { mdx, extent, removed } = await read([LEAD, ...hidden]);
      assert.equal(extent, "beginning");
      assert.deepEqual(removed, hidden);
      assert.ok(mdx.includes("Die Fähre von Marlow"));
    });
  }
  test("should take what stands between them along, however short", async () => {
    const hidden = [moved(REST[0]!, 1), moved("Ein Brief", 1), moved(REST[1]!, 1)];
    assert.deepEqual((await read([LEAD, ...hidden])).removed, hidden);
  });
  test("should leave a file out of which nothing else is left", async () => {
    await assert.rejects(read(REST.map((paragraph) => moved(paragraph, 1))), (error) => {
      return error instanceof Quarantine && error.code === "raw-no-article" && /letters are moved/.test(error.detail!);
    });
  });
  test("should stay where they are a riddle before the rest of the article", async () => {
    const { extent, removed } = await read([LEAD, moved(REST[1]!, 13), ...REST]);
    assert.equal(extent, undefined);
    assert.deepEqual(removed, []);
  });
  for (const [language, text] of Object.entries({
    Finnish:
      "Lautta ei ole kulkenut yöllä tiistain jälkeen, eikä kaupungintalolla kukaan tiedä, kauanko tauko vielä kestää.",
    Welsh:
      "Nid yw’r fferi wedi hwylio gyda’r nos ers dydd Mawrth, ac nid oes neb yn neuadd y dref yn gwybod am ba hyd.",
    Indonesian:
      "Feri itu tidak lagi berlayar pada malam hari sejak Selasa, dan di balai kota tidak seorang pun tahu berapa lama.",
    German: REST[0]!,
  })) {
    test(`should not be found in ${language}`, async () => {
      assert.deepEqual((await read([text, text.replace(/^\S+/u, "Marlow")])).removed, []);
    });
  }
});
