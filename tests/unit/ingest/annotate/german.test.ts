import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";
import { annotated } from "../../../support/annotated.ts";

const TEXT = `Stadtrat von Larnau beschließt neue Brücke

Der Stadtrat hat am Dienstagabend den Bau einer Brücke beschlossen. Sie soll 4,5 Mio. Euro kosten, teilte Oberbürgermeisterin Petra Lohmann am 12. Juni 2019 mit.

„Wir warten seit zehn Jahren auf diese Brücke“, sagte Lohmann nach der Sitzung. Der Fraktionschef der Grünen, Jonas Ebert, kritisierte die Pläne: „Das Geld fehlt nun den Schulen.“ Rund 12.500 Menschen leben in der Stadt, 3,2 Prozent mehr als früher.

Die Arbeiten beginnen im März 2020. Raum 2012 blieb geschlossen. Um 18.30 Uhr war die Sitzung zu Ende. Das Wort „Brücke“ fiel oft, und der Regen schlug an die Fenster.`;

async function read() {
  const { mdx, frontMatter } = await ingestSource({
    file: "raw/a.txt",
    bytes: new TextEncoder().encode(TEXT),
    sidecar: {},
  });
  const marks = (name: string) =>
    [...mdx.matchAll(new RegExp(`<${name} ([^>]*)>(.*?)</${name}>`, "gs"))].map(([, attributes = "", words = ""]) => ({
      words: words.replace(/<[^>]*>/g, ""),
      of: (key: string) => new RegExp(`${key}="([^"]*)"`).exec(attributes)?.[1],
    }));
  return { frontMatter, figures: marks("Figure"), quotes: marks("Quote") };
}

describe("a German text", () => {
  test("should have its numbers read by its own marks, and no clock or room", async () => {
    const { figures } = await read();
    assert.deepEqual(
      figures.map(({ of }) => [of("value"), of("unit")]),
      [
        ["4500000", "EUR"],
        ["10", "Jahren"],
        ["12500", "Menschen"],
        ["3.2", "percent"],
      ],
    );
  });
  test("should have dates with an ordinal's full stop, and no year of a room", async () => {
    const { frontMatter } = await read();
    const found = frontMatter.dates.map(({ edtf }) => edtf);
    assert.ok(found.includes("2019-06-12") && found.includes("2020-03"), found.join());
    assert.ok(!found.some((edtf) => edtf?.startsWith("2012")));
  });
  test("should count nouns alone, which have capitals", async () => {
    const text =
      "Statt der bestellten 24 brauche man mindestens 31 Fahrzeuge. Im Winter 2021/22 fielen 312 Fahrten aus, im Mai 2021 fielen sie alle aus.";
    const { figures, dates } = await annotated("de", `Eine Überschrift\n\n${text}`);
    assert.deepEqual(figures, ["31 Fahrzeuge", "312 Fahrten"]);
    assert.deepEqual(dates, ["2021-24", "2021-05"]);
  });
  test("should send no day into the past for a noun or a plain word that ends like a verb of the past", async () => {
    const text =
      "Die Bauarbeiten beginnen am 1. November. Die ersten Züge starten am 5. November. Die Brücke öffnete am 3. November.";
    const { dates } = await annotated("de", `Eine Überschrift\n\n${text}`, "2019-03-12");
    assert.deepEqual(dates, ["?", "?", "2018-11-03"]);
  });
  test("should measure in centimetres, and say nothing of what", async () => {
    const { figures, subjects } = await annotated("de", "Eine Überschrift\n\nDas Tier ist rund 50 Zentimeter hoch.");
    assert.deepEqual([figures, subjects], [["50 zentimeter"], [""]]);
  });
  test("should say what a share is of, and not what becomes of it", async () => {
    const { subjects } = await annotated("de", "Eine Überschrift\n\nEs sind 18 Prozent der Wiesen verloren gegangen.");
    assert.deepEqual(subjects, ["Wiesen"]);
  });
  test("should have what stands in its marks quoted, nothing between them, and no single word", async () => {
    const { quotes } = await read();
    assert.deepEqual(
      quotes.map(({ words, of }) => [words, of("speaker")]),
      [
        ["„Wir warten seit zehn Jahren auf diese Brücke“", "Petra Lohmann"],
        ["„Das Geld fehlt nun den Schulen.“", "Jonas Ebert"],
      ],
    );
  });
  test("should have people named, and no noun", async () => {
    const { frontMatter } = await read();
    assert.deepEqual(frontMatter.names.map(({ text }) => text).toSorted(), ["Jonas Ebert", "Petra Lohmann"]);
  });
});

describe("a time that German writes in a word of its own", () => {
  const datesOf = async (text: string) => (await annotated("de", `Eine Überschrift\n\n${text}`, "2021-08-24")).dates;

  test("should be found where a part of a month leads to it", async () => {
    assert.deepEqual(await datesOf("Der Mann hatte Anfang August gestanden. Frau August lachte."), ["2021-08"]);
  });
  test("should be left open behind a word that makes the count uncertain", async () => {
    assert.deepEqual(await datesOf("Er kam vor fast neun Jahren an. Sie kam vor neun Jahren an."), ["?", "2012"]);
  });
  test("should be left open where it counts from a year that another sentence tells", async () => {
    const text =
      "Es waren 40 weniger als im Jahr zuvor, und die Zahl lag unter der vom Vorjahr. Zum Jahresende schloss sie. Das Jahresende 2018 war kalt.";
    assert.deepEqual(await datesOf(text), ["?", "?", "?", "2018"]);
  });
  test("should be today where a time of day follows, and no date where a state does", async () => {
    assert.deepEqual(await datesOf("Der Anruf ging heute kurz nach 03.00 Uhr ein. Er ist heute Wirt."), ["2021-08-24"]);
  });
  test("should be the year that begins a sentence whose verb follows, and no number of people", async () => {
    const text = "2019 fuhren mehr als 10 Millionen Menschen mit. 1924 waren erkrankt.";
    assert.deepEqual(await datesOf(text), ["2019"]);
    assert.deepEqual(await datesOf("2018 war das anders."), ["2018"]);
    assert.deepEqual(await datesOf("1924 waren erkrankt."), []);
  });
});

test("a share of a number of people is not counted as all of them", async () => {
  const { figures, subjects } = await annotated("de", "Eine Überschrift\n\nHaft gab es für drei der vier Angeklagten.");
  assert.deepEqual(figures, ["3 Angeklagten", "4 Angeklagten"]);
  assert.deepEqual(subjects, ["Angeklagten", "Angeklagten"]);
});

test("German counts people by their trades, however few", async () => {
  const text =
    "Verletzt wurden 14 weitere Arbeiter. Drei Angeklagte schwiegen, zwei Ingenieure sprachen. Sie hatten zwei Angebote und sahen „Drei Männer im Schnee“.";
  assert.deepEqual((await annotated("de", `Eine Überschrift\n\n${text}`)).figures, [
    "14 Arbeiter",
    "3 Angeklagte",
    "2 Ingenieure",
    "2 Angebote",
  ]);
});

describe("a line below a quotation", () => {
  const page = (quote: string, line: string) =>
    `# The pier is open\n\nThe pier of Larn was opened on Friday, and many of the neighbours had come to see the first ship land.\n\n> ${quote}\n\n${line}\n\nThe council has not answered yet, and the next ship is due on Monday.\n`;
  const quoted = async (quote: string, line: string) => {
    const { mdx } = await ingestSource({
      file: "raw/a.md",
      bytes: new TextEncoder().encode(page(quote, line)),
      sidecar: { lang: "en" },
    });
    return [...mdx.matchAll(/<Quote [^>]*?speaker="([^"]*)"[^>]*>([^<]*)</g)].map(([, who, words]) => [who, words]);
  };
  test("should name who said it", async () => {
    const said = "I would rather mend it than sell it.";
    assert.deepEqual(await quoted(said, "— Tobias Quill, warden"), [["Tobias Quill", said]]);
  });
  test("should say nothing where it names nobody", async () => {
    assert.deepEqual(await quoted("I would rather mend it than sell it.", "— and so it went on"), []);
  });
});

describe("German dates that a careful reader finds", () => {
  const datesOf = async (text: string): Promise<string[]> =>
    (await annotated("de", `Eine Überschrift\n\n${text}`, "2017-11-20")).dates;
  test("should be found in a part of a day, a row of months and behind what describes a month", async () => {
    assert.deepEqual(await datesOf("Am Samstagabend entgleiste der Zug."), ["2017-11-18"]);
    assert.deepEqual(await datesOf("Im Juli und August war es heiß."), ["2017-07", "2017-08"]);
    assert.deepEqual(await datesOf("Auf den kältesten Jänner folgte der wärmste März."), ["2017-01", "2017-03"]);
  });
  test("should be found in years between small words, and not in rooms, buses and rough counts", async () => {
    assert.deepEqual(await datesOf("Die Stadt gründete stattdessen 1912 ein Theater."), ["1912"]);
    assert.deepEqual(await datesOf("1945, nach dem Krieg, begann er. 2007 und 2009 leitete er das Fest."), [
      "1945",
      "2007",
      "2009",
    ]);
    assert.deepEqual(
      await datesOf("Er blieb in Zimmer 1912 im Hotel, nahm Bus 1955 nach Larn und traf rund 1962 in Not."),
      [],
    );
  });
});
