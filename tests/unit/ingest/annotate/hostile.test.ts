import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { annotated } from "../../../support/annotated.ts";

const INTRO = "The council of Larn met on 4 May 2019 and said that the old bridge would be mended before the winter.";

/** Processor time in milliseconds that finding takes, and what was found. */
async function timed(text: string): Promise<{ found: Awaited<ReturnType<typeof annotated>>; milliseconds: number }> {
  const before = process.threadCpuUsage();
  const found = await annotated("en", text);
  const { user, system } = process.threadCpuUsage(before);
  return { found, milliseconds: (user + system) / 1000 };
}

describe("texts that nobody meant to be read", () => {
  test("should have found what stands among marks of direction, as it stands", async () => {
    const { dates, figures } = await annotated(
      "en",
      `${INTRO}\n\n\u202eThe bridge cost 12 million euros\u202c on 5 May 2019, and \u2067\u05d4\u05d2\u05e9\u05e8 3,500 people\u2069 crossed it.`,
    );
    assert.deepEqual(dates, ["2019-05-04", "2019-05-05"]);
    assert.deepEqual(figures, ["12000000 EUR", "3500 people"]);
  });

  test("should have each paragraph read by its own language's rules", async () => {
    const { dates, figures } = await annotated(
      "en",
      `${INTRO} It cost 1,500 euros a day, and the keeper hopes that the work will be done before the first frost comes.\n\n` +
        "Der Stadtrat hat am 12. Juni 2019 den Bau der Brücke beschlossen, die 1.500 Euro im Monat kosten soll, und die Nachbarn haben lange darüber gesprochen.\n\n" +
        "Мэр города сообщил, что мост откроется 3 июля 2019 года, а работы обошлись в 2,5 млн рублей, и жители долго спорили об этом на собрании.\n\n" +
        "Ráða na comhairle an lá sin go mbeadh an droichead á dheisiú roimh an ngeimhreadh, agus bhí 1.500 duine ann chun é a fheiceáil an lá sin.",
    );
    assert.deepEqual(dates, ["2019-05-04", "2019-06-12", "2019-07-03"]);
    assert.deepEqual(figures, ["1500 EUR", "1500 EUR", "2500000 RUB"]);
  });

  test("should be read in time that a table of 10,000 numbers allows", async () => {
    const rows = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 50 }, (_, cell) => String(1000 + row * 50 + cell)).join(" "),
    );
    const { found, milliseconds } = await timed(`${INTRO}\n\n${rows.join("\n")}`);
    assert.deepEqual(found.dates, ["2019-05-04"]);
    assert.deepEqual(found.figures, []);
    assert.ok(milliseconds < 8000, `${milliseconds} ms`);
  });

  test("should have nothing quoted in a text of quotation marks", async () => {
    const { found, milliseconds } = await timed(`${INTRO}\n\n${"“”‘’«»„\"' ".repeat(2000)}`);
    assert.deepEqual(found.quotes, []);
    assert.ok(milliseconds < 8000, `${milliseconds} ms`);
  });

  test("should have all of a hundred dates in one sentence found", async () => {
    const days = Array.from({ length: 100 }, (_, i) => `${1 + (i % 28)} May ${1920 + i}`);
    const { found } = await timed(`${INTRO}\n\nThe bridge was shut on ${days.join(", on ")} for a day each.`);
    assert.equal(found.dates.length, 101);
  });
});
