import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readText } from "../../../../src/ingest/read/text.ts";

const blocksOf = (raw: string) => readText(raw).blocks.map(({ kind, text }) => ({ kind, text: text.text }));
const textsOf = (raw: string) => blocksOf(raw).map(({ text }) => text);
const wrapped = (...lines: string[]) => textsOf(`Harbour board meets\n\n${lines.join("\n")}\n`)[1];

describe("wrapped lines", () => {
  test("should be one paragraph where the next word had no room", () => {
    assert.equal(
      wrapped(
        "The harbour board met on the quay and heard the master's report on",
        "the two cranes, neither of which has turned since the storm took the",
        "roof off the engine house in the first week of the year, as everybody",
        "knows.",
      ),
      "The harbour board met on the quay and heard the master's report on the two cranes, neither of which has turned since the storm took the roof off the engine house in the first week of the year, as everybody knows.",
    );
  });
  test("should stay paragraphs of their own where each ends with room to spare", () => {
    const lines = [
      "The board met on the quay.",
      "It heard the master's report on both of the cranes, which took an hour.",
      "Nobody spoke against it.",
      "The engine house has no roof, and the rain of four weeks stands in it.",
    ];
    assert.deepEqual(textsOf(lines.join("\n")), lines);
  });
  test("should leave short lines of an address in a wrapped file alone", () => {
    const raw = `The harbour board met on the quay and heard the master's report on
the two cranes, neither of which has turned since the storm took the
roof off the engine house in the first week of the year, as everybody
knows.

Ada Brandt
Harbour Office
Quay 3
`;
    assert.deepEqual(textsOf(raw).slice(1), ["Ada Brandt", "Harbour Office", "Quay 3"]);
  });
});

describe("words broken at a line's end", () => {
  const rest = [
    "the two cranes, neither of which has turned since the storm took the",
    "roof off the engine house in the first week of the year, which is well",
    "known.",
  ];
  const line = (start: string, next: string) =>
    wrapped(start, `${next} ${rest[0]!.slice(0, 58)}`, rest[1]!, rest[2]!) ?? "";
  test("should be whole", () => {
    assert.match(
      line("The board met in the evening and heard from the harbour mas-", "ter of"),
      /harbour master of the two/,
    );
    assert.match(
      line("The board met in the evening and heard from the harbour mas\u00ad", "ter of"),
      /harbour master of/,
    );
  });
  test("should keep a hyphen that is theirs", () => {
    assert.match(line("The board met in the evening and heard a report by the well-", "read"), /the well-read the two/);
    assert.match(
      line("The board met in the evening and heard a report on the Anglo-", "French"),
      /Anglo-French the two/,
    );
    assert.match(line("The board met in the evening; on dit que le maire y était peut-", "être"), /peut-être the two/);
  });
  test("should keep the space behind a hyphen that stands for a word", () => {
    assert.match(
      line("The board met in the evening and heard of the time, the pre-", "and post-war"),
      /pre- and post-war/,
    );
  });
  test("should be told in the ledger", () => {
    const draft = readText(
      `The board met in the evening and heard from the harbour mas-\nter of ${rest[0]!.slice(0, 58)}\n${rest[1]}\n${rest[2]}\n`,
    );
    assert.deepEqual(
      draft.ledger.map(({ op, reason, now, span }) => [op, reason, now, draft.raw.slice(span.start, span.end)]),
      [["repair", "line-end-hyphen", "", "-\n"]],
    );
  });
});

test("should join wrapped Chinese and Japanese without a space, and Korean with one", () => {
  const chinese =
    "港务委员会昨晚在码头开会，听取了关于两台起重\n机的报告。自从暴风雨掀掉机房的屋顶以来，这两\n台起重机再也没有转动过，大家都知道这件事情，\n可是没有人说话。";
  assert.deepEqual(textsOf(chinese), [chinese.replaceAll("\n", "")]);
  const japanese =
    "港の委員会は昨夜、岸壁で会議を開き、二台のク\nレーンについての報告を聞いた。嵐で機械室の屋\n根が飛んでから、クレーンは一度も動いていない\nという。";
  assert.deepEqual(textsOf(japanese), [japanese.replaceAll("\n", "")]);
  const korean =
    "항만 위원회는 어젯밤 부두에서 회의를 열어 기중기에\n관한 보고를 들었다. 폭풍으로 기관실의 지붕이 날아간\n뒤로 기중기는 한 번도 움직이지 않았다고 위원장이 모두\n앞에서 말했다.";
  assert.deepEqual(textsOf(korean), [korean.replaceAll("\n", " ")]);
});

describe("verse", () => {
  const song = "The tide comes up the stair,\nthe lamp is lit up there,\nand no one asks me where\nI was last night.";
  test("should keep its lines in one block", () => {
    const blocks = blocksOf(`They sang it again:\n\n${song}\n\nThen they went home.`);
    assert.deepEqual(blocks[1], { kind: "verse", text: song });
  });
  test("should not be seen in addresses, results, lists of names or wrapped prose", () => {
    for (const raw of [
      "Ada Brandt,\nHarbour Master,\nLarn.",
      "Larn 3, Soll 1,\nQuay 2, Mole 2,\nPort 0, Bay 4.",
      "Ada Brandt\nJon Skog\nMia Lind\nPer Holm",
      "The board met.\nIt heard the report.\nIt went home.",
    ])
      assert.ok(
        blocksOf(raw).every(({ kind }) => kind === "p"),
        raw,
      );
  });
});

describe("lists", () => {
  test("should keep their numbers, and lose their bullets to the ledger", () => {
    const draft = readText("Two things are planned:\n\n1. a new roof\n2. a new crane\n\n• tea\n• cake");
    assert.deepEqual(
      draft.blocks.slice(1).map(({ kind, text }) => [kind, text.text]),
      [
        ["li", "1. a new roof"],
        ["li", "2. a new crane"],
        ["li", "tea"],
        ["li", "cake"],
      ],
    );
    assert.deepEqual(
      draft.ledger.map(({ reason, span }) => [reason, draft.raw.slice(span.start, span.end)]),
      [
        ["list-marker", "•"],
        ["list-marker", "•"],
      ],
    );
  });
  test("should not be made of a single number, of a year or of speech", () => {
    for (const raw of [
      "1. May was cold.\n\nNobody came.",
      "2019. The year began.\n1987. Another did.",
      "– Who goes there?\n– Nobody.",
    ])
      assert.ok(
        blocksOf(raw).every(({ kind }) => kind === "p"),
        raw,
      );
  });
});
