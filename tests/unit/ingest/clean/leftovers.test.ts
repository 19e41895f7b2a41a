import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";

/** The article's text after it was read, and what was taken out of it. */
async function read(lang: string, text: string): Promise<{ mdx: string; removed: string[] }> {
  const { mdx, frontMatter } = await ingestSource({
    file: "raw/a.txt",
    bytes: new TextEncoder().encode(text),
    sidecar: { lang },
  });
  return { mdx, removed: frontMatter.cleaning.map(({ reason }) => reason).filter((reason) => reason === "left-over") };
}

const DE = `Von wegen nur ein Alarm

Dienstag, 13. Juni 2017. In Larnhaven treffen sich die Mitglieder der Wehr um 19 Uhr zum Dienstabend. Daher sind der Leiter Steffen Luther und der Meister Michael Fest zugegen. Gerade als die Übung beginnt, lösen die Melder von Luther und Fest aus: „Alarm, Pflegeheim, Kniestraße.“

Die Wehr ist in der Albertstraße, und die Lage sollte sich schnell geklärt haben, denken alle, und die Übung wird fortgesetzt.`;

describe("a paragraph of several sentences", () => {
  for (const [what, end] of [
    ["ends with any mark of quotation", "„Alarm, Pflegeheim, Kniestraße.“"],
    ["is cut off", "„Alarm, Pflegeheim,"],
    ["ends without its full stop", "Alarm im Pflegeheim in der Kniestraße"],
  ] as const)
    test(`stays where it ${what}`, async () => {
      const { mdx, removed } = await read("de", DE.replace("„Alarm, Pflegeheim, Kniestraße.“", end));
      assert.match(mdx, /treffen sich die Mitglieder/);
      assert.deepEqual(removed, []);
    });

  test("does not keep a line of a site beside it", async () => {
    const { mdx } = await read(
      "en",
      `A late ferry

The ferry to Larn was late again on Monday, and nobody on the quay could say why it had stayed away for so long.

Follow us on Facebook | Subscribe

The company has promised a new timetable for the winter, with two more boats a day and a later one on Sundays.`,
    );
    assert.doesNotMatch(mdx, /Follow us/);
  });
});
