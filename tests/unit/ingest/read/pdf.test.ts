import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { test } from "node:test";
import { coverage } from "../../../../src/ingest/coverage.ts";
import { CodePoints, formatAt } from "../../../../src/lib/span.ts";
import { LIMITS } from "../../../../src/ingest/limits.ts";
import { Quarantine } from "../../../../src/ingest/quarantine.ts";
import { openPdf } from "../../../../src/ingest/read/pdf.ts";
import type { Item } from "../../../../src/ingest/read/format.ts";
import {
  column,
  makePdf,
  stream,
  type PdfLine,
  type PdfOptions,
  type PdfPage,
} from "../../../support/containers/pdf.ts";

const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;

async function read(pages: readonly PdfPage[] | readonly PdfLine[], options?: PdfOptions): Promise<Item> {
  const all = pages.every((page) => "lines" in page) ? pages : [{ lines: pages as readonly PdfLine[] }];
  const opened = await openPdf(makePdf(all as readonly PdfPage[], options));
  const [item] = opened.items;
  assertWhole(item!);
  return item!;
}

/** Kept, moved and removed are the whole text, once. */
function assertWhole({ text, blocks = [], ledger = [] }: Item): void {
  const points = new CodePoints(text);
  const at = (span: { start: number; end: number }) => formatAt(points.span(span));
  const found = coverage(text, {
    blocks: blocks.map((block) => ({ kind: block.kind, at: at(block.text.span()) })),
    cleaning: ledger.map(({ op, span, reason }) => ({ op, at: at(span), sum: "", reason })),
  } as never);
  assert.deepEqual(found, { missing: [], twice: [] });
}

const shown = ({ blocks = [] }: Item) => blocks.map(({ kind, text }) => `${kind}: ${text.text}`);
const removed = ({ text, ledger = [] }: Item) =>
  ledger
    .filter(({ op }) => op === "remove")
    .map(({ span, reason }) => `${reason}: ${text.slice(span.start, span.end)}`);

const LEFT = [
  "The keeper of the lock said on Mon-",
  "day that the gates had been left",
  "open all night by a person whom no-",
  "body could name. She had found the",
  "basin dry and two boats aground.",
];
const RIGHT = [
  "The water board says that it will",
  "look into it. Engineers measured the banks",
  "and found no damage that could not",
  "be mended before the spring, when",
  "the first barges are expected.",
];

test("should read the headline, join broken words and part passages by their distance", async () => {
  const item = await read([
    ...column(60, 770, ["Lock gates left open for a night"], { size: 20 }),
    ...column(60, 730, LEFT),
    ...column(60, 645, RIGHT),
  ]);
  assert.deepEqual(shown(item), [
    "title: Lock gates left open for a night",
    "p: The keeper of the lock said on Monday that the gates had been left open all night by a person whom nobody could name. She had found the basin dry and two boats aground.",
    "p: The water board says that it will look into it. Engineers measured the banks and found no damage that could not be mended before the spring, when the first barges are expected.",
  ]);
  assert.equal(item.item, "page 1");
});

test("should read a column to its end before the next, whether or not their lines are level", async () => {
  for (const offset of [0, 5]) {
    const lines = [...column(60, 730, LEFT), ...column(300, 730 - offset, RIGHT)];
    // Many programs draw a page line by line, over both columns.
    const drawn = lines.toSorted((a, b) => b.y - a.y);
    assert.match(shown(await read(drawn)).join(" "), /aground\..*water board/, `offset ${offset}`);
  }
});

test("should follow a column over a paragraph's end beside a picture in the other, captions apart", async () => {
  const caption = { size: 8, step: 11 };
  const lines = [
    ...column(60, 730, LEFT),
    ...column(300, 735, RIGHT.slice(0, 3)),
    // Between the paragraphs on the left stands a strip that is empty over both columns: the picture on the right is above it.
    ...column(60, 645, RIGHT),
    ...column(300, 560, ["Figure 2: Depth of the basin, in metres."], caption),
    ...column(300, 535, [...RIGHT.slice(3), ...LEFT.slice(2)]),
    ...column(60, 520, ["The keeper at the upper gate on", "Monday. Photo: A. Berg"], caption),
  ];
  const item = await read([{ lines: lines.toSorted((a, b) => b.y - a.y), picture: true }]);
  assert.match(
    shown(item).join(" "),
    /aground\..*water board.*barges are expected\..*water board.*no damage that could not.*be mended before.*aground\.$/,
  );
  assert.deepEqual(
    item.media?.map(({ caption: words }) => words),
    ["The keeper at the upper gate on Monday. Photo: A. Berg", "Figure 2: Depth of the basin, in metres."],
  );
});

test("should take out what a browser prints around a page, also on a single one", async () => {
  const body = column(60, 730, LEFT);
  const line = (x: number, y: number, text: string): PdfLine => ({ x, y, size: 8, text });
  for (const around of [
    [
      line(24, 815, "11/28/26, 9:58 PM"),
      line(290, 815, "Lock gates"),
      line(24, 20, "https://a.example/lock"),
      line(560, 20, "1/1"),
    ],
    [
      line(24, 815, "Lock gates"),
      line(390, 815, "file:///home/ann/lock.html"),
      line(24, 20, "1 of 1"),
      line(490, 20, "28.11.2026, 21:58"),
    ],
  ]) {
    const item = await read([...around, ...body]);
    assert.equal(shown(item).length, 1);
    assert.equal(removed(item).length, 2);
  }
  // The article's own last line may be an address, and its first a day.
  const own = await read([line(60, 815, "28.11.2026, 21:58"), ...body, line(60, 20, "https://a.example/lock")]);
  assert.deepEqual(removed(own), []);
});

test("should go on with a passage over the end of a column and of a page, running heads apart", async () => {
  const page = (number: number, body: readonly PdfLine[]): PdfPage => ({
    lines: [
      { x: 60, y: 810, size: 8, text: "The Lockside Messenger" },
      ...body,
      { x: 290, y: 30, size: 8, text: `- ${number} -` },
    ],
  });
  const item = await read([
    page(1, [...column(60, 730, LEFT), ...column(300, 730, [...RIGHT.slice(0, 3), ...LEFT.slice(1, 3)])]),
    page(2, column(60, 730, ["body could name, as the keeper had", "said. " + RIGHT[0]!])),
  ]);
  assert.match(shown(item).at(-1)!, /nobody could name, as the keeper had said/);
  assert.deepEqual(removed(item), [
    "running-head: The Lockside Messenger",
    "page-number: - 1 -",
    "running-head: The Lockside Messenger",
    "page-number: - 2 -",
  ]);
  assert.equal(item.item, "pages 1-2");
});

test("should keep a hyphen that belongs to the word", async () => {
  const item = await read(
    column(60, 730, [
      "The well-known keeper, a well-",
      "known woman, went on a two- and",
      "a three-day journey in 2018-",
      "2019 with a state-of-the-",
      "art boat and the Anglo-",
      "Saxon two-",
      "and three-year plans, un-",
      "changed since the spring floods.",
    ]),
  );
  assert.match(
    shown(item).join(" "),
    /a well-known woman, .* 2018-\s?2019 with a state-of-the-art boat and the Anglo-Saxon two- and three-year plans, unchanged/,
  );
});

test("should show a raised digit as an exponent, not as a digit of the number before it", async () => {
  const [line] = column(60, 730, ["The basin holds 10"]);
  const item = await read([
    line!,
    { x: 153.5, y: 734.5, size: 7, text: "6" },
    { x: 160, y: 730, text: "litres of water, the keeper said." },
  ]);
  assert.equal(shown(item)[0], "p: The basin holds 10⁶ litres of water, the keeper said.");
});

test("should put a drop cap before its word", async () => {
  const item = await read([
    { x: 60, y: 702, size: 40, text: "T" },
    ...column(88, 730, ["he keeper of the lock said on", "Monday that the gates had been"]),
    ...column(60, 702 - 14, ["left open all night by a person."]),
  ]);
  assert.match(shown(item).join(" "), /The keeper of the lock said on Monday that the gates/);
});

test("should keep the cells of a table apart and the items of a list whole", async () => {
  const rows = ["Gates", "Banks", "Boats", "Wages", "Tools"].flatMap((name, i) => [
    { x: 60, y: 700 - 16 * i, text: name },
    { x: 200, y: 700 - 16 * i, text: `1 20${i}` },
    { x: 300, y: 700 - 16 * i, text: "300" },
  ]);
  const item = await read([
    ...column(60, 760, ["What the keeper has to pay for in a year, by her own books:"]),
    ...rows,
  ]);
  assert.ok(shown(item).includes("table: Gates | 1 200 | 300"), shown(item).join("\n"));
  const list = await read([
    ...column(60, 760, ["The keeper gives three reasons, and she gives them in this order:"]),
    ...["The gates are old and nobody has", "The banks are soft.", "The boats are too wide."].map((text, i) => ({
      x: 80,
      y: 730 - 30 * i,
      text,
    })),
    ...[1, 2, 3].map((number, i) => ({ x: 62, y: 730 - 30 * i, text: `${number}.` })),
    { x: 80, y: 716, text: "painted them for eleven years." },
  ]);
  assert.ok(
    shown(list).includes("li: 1. The gates are old and nobody has painted them for eleven years."),
    shown(list).join("\n"),
  );
});

test("should move captions to the pictures, and notes behind the text", async () => {
  const item = await read([
    {
      picture: true,
      lines: [
        ...column(60, 730, LEFT.slice(0, 3)),
        { x: 60, y: 640, size: 8, text: "Photo: the dry basin, seen from the bridge" },
        ...column(60, 620, LEFT.slice(3)),
        { x: 60, y: 80, size: 8, text: "* The keeper wants no name in the paper." },
      ],
    },
  ]);
  assert.deepEqual(
    item.media?.map(({ caption }) => caption),
    ["Photo: the dry basin, seen from the bridge"],
  );
  assert.match(shown(item)[0]!, /whom nobody could name/);
  assert.equal(shown(item).at(-1), "p: * The keeper wants no name in the paper.");
  assert.deepEqual(
    item.leftovers.map(({ kind }) => kind),
    ["picture"],
  );
});

test("should leave turned text out and say so", async () => {
  const item = await read([...column(60, 730, LEFT), { x: 20, y: 300, text: "Printed at Oldquay", turned: 90 }]);
  assert.doesNotMatch(item.text, /Printed/);
  assert.deepEqual(item.leftovers, [{ kind: "turned text", count: 1, bytes: 18 }]);
});

test("should read packed streams, and give the same for the same bytes", async () => {
  const lines = column(60, 730, LEFT);
  assert.equal((await read(lines, { packed: true })).text, (await read(lines)).text);
});

test("should refuse scanned, encrypted, empty, damaged and wrongly named files by their reasons", async () => {
  const scan = makePdf([{ picture: true, lines: [] }]);
  const locked = makePdf([{ lines: column(60, 730, LEFT) }], { trailer: "/Encrypt << /Filter /Standard /V 1 /R 2 >>" });
  await assert.rejects(openPdf(scan), refused("raw-scanned"));
  await assert.rejects(openPdf(locked), refused("raw-encrypted"));
  await assert.rejects(openPdf(makePdf([{ lines: [] }])), refused("raw-empty"));
  await assert.rejects(openPdf(new TextEncoder().encode("%PDF-1.4 and nothing more")), refused("raw-damaged"));
  await assert.rejects(openPdf(new TextEncoder().encode("<p>a page</p>")), refused("raw-damaged"));
});

test("should refuse a text whose letters nobody knows", async () => {
  const letters = "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <e020> endbfrange";
  await assert.rejects(read(column(60, 730, LEFT), { letters }), refused("raw-glyphs"));
});

test("should count what streams unpack to before any library sees them", async () => {
  const bomb = stream(deflateSync(Buffer.alloc(LIMITS.inflatedBytes + 1, 0x20)), "/Filter /FlateDecode");
  await assert.rejects(read(column(60, 730, LEFT), { objects: [bomb] }), refused("raw-too-much"));
  const letters = stream(Buffer.from(`1 beginbfrange <0000> <${"f".repeat(8)}> <0000> endbfrange`), "");
  await assert.rejects(read(column(60, 730, LEFT), { objects: [letters] }), refused("raw-too-much"));
});

test("should blank what is packed twice or unusually, and what calls itself a picture", async () => {
  const twice = stream(deflateSync(deflateSync(Buffer.from("BT (x) Tj ET"))), "/Filter [/FlateDecode /FlateDecode]");
  const hidden = stream(Buffer.from("x"), "/Note (endobj obj << >>) /Fi#6cter /LZWDecode");
  const item = await read(column(60, 730, LEFT), { objects: [twice, hidden] });
  assert.deepEqual(
    item.leftovers.map(({ kind, count }) => [kind, count]),
    [["stream that is not read", 2]],
  );
});
