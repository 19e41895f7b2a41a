import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markPassage, type Marked, type MarkRequest } from "../../../../src/editor/mark/index.ts";
import { spanOf } from "../../../support/editor-folder.ts";
import { abstract, ownWords } from "./story.ts";

const RAW = `The causeway 🌉 at Larn was cut on Thursday.

Rebuilding will cost 18 million euros, “if all goes well,” said the mayor. The ferry costs 2 euros.

The ferry runs at night.
`;
const BODY = `The causeway 🌉 at Larn was cut on Thursday.

Rebuilding will cost 18 million euros, “if all goes well,” said the mayor. The ferry costs 2 euros.

The ferry runs at night.`;

function mark(request: Omit<MarkRequest, "passage">, words: string, more: Partial<MarkRequest> = {}): Marked {
  return markPassage({ ...request, passage: { words }, ...more });
}

function marked(result: Marked): Extract<Marked, { status: "marked" }> {
  assert.ok(result.status === "marked", JSON.stringify(result));
  return result;
}

const body = (result: Marked): string => marked(result).mdx.split("---\n\n")[1] ?? "";

describe("markPassage for figures and quotations", () => {
  const figure = { name: "Figure", id: "f-cost", subject: "cost", value: "2", unit: "EUR" } as const;
  const at = (words: string, nth = 0) => {
    const start = nth === 0 ? RAW.indexOf(words) : RAW.indexOf(words, RAW.indexOf(words) + 1);
    const before = Array.from(RAW.slice(0, start)).length;
    return `${before}-${before + Array.from(words).length}`;
  };

  test("should find where the article shows a span of the raw file, the second of two alike too", () => {
    const request = { ...ownWords(RAW, BODY.replace("was cut", "**was cut**")), mark: figure };
    const result = marked(markPassage({ ...request, passage: { at: at("The ferry", 1) } }));
    assert.match(
      result.mdx,
      /<Figure id="f-cost" subject="cost" value="2" unit="EUR" at="[^"]+" sum="[^"]+">The ferry<\/Figure> runs/,
    );
    assert.equal(result.at, at("The ferry", 1));
  });

  test("should set a quotation inside another mark, and refuse one that is not one piece", () => {
    const request = ownWords(RAW, BODY);
    const outer = marked(mark(request, "Rebuilding will … the mayor"));
    const quote = { name: "Quote", id: "q-well", speaker: "the mayor", flags: "cut" } as const;
    const inner = marked(
      markPassage({ ...request, mdx: outer.mdx, mark: quote, passage: { at: at("“if all goes well,”") } }),
    );
    assert.match(
      inner.mdx,
      /<Quote id="q-well" speaker="the mayor" at="[^"]+" sum="[^"]+" flags="cut">“if all goes well,”<\/Quote> said the mayor<\/Evidence>/,
    );
    const across = markPassage({ ...request, mdx: outer.mdx, mark: quote, passage: { words: "the mayor. The ferry" } });
    assert.ok(across.status === "refused" && /one piece/.test(across.what), JSON.stringify(across));
  });

  test("should refuse an id or words that are taken, an abstract, and a span that is none", () => {
    const request = ownWords(RAW, BODY);
    const first = marked(markPassage({ ...request, mark: figure, passage: { at: at("2 euros") } }));
    const again = (more: Partial<MarkRequest>) => {
      const result = markPassage({
        ...request,
        mdx: first.mdx,
        mark: figure,
        passage: { at: at("18 million euros") },
        ...more,
      });
      return result.status === "refused" ? result.what : result.status;
    };
    assert.match(again({}), /f-cost is taken in this article \(line 11\)/);
    assert.match(
      again({ mark: { ...figure, id: "f-other" }, passage: { at: at("2 euros") } }),
      /marked already, as f-cost/,
    );
    assert.match(again({ mark: { ...figure, id: "f-other" }, passage: { at: "0-99999" } }), /no span of the raw file/);
    const own = markPassage({
      ...abstract(RAW, "It is said to cost a lot."),
      mark: figure,
      passage: { at: at("2 euros") },
    });
    assert.ok(own.status === "refused" && /abstract/.test(own.what));
  });
});

describe("markPassage", () => {
  test("should write the mark as one writes it by hand, and nothing else", () => {
    const request = ownWords(RAW, BODY);
    const result = marked(mark(request, "Rebuilding will cost 18 million euros"));
    const { at, sum } = spanOf(RAW, "Rebuilding will cost 18 million euros");
    const tag = `<Evidence claim="c-cost" stance="asserts" modality="plan" at="${at}" sum="${sum}" words="Rebuilding will cost 18 million euros">`;
    assert.equal(
      result.mdx,
      request.mdx.replace(/Rebuilding will cost 18 million euros/, (words) => `${tag}${words}</Evidence>`),
    );
    assert.deepEqual([result.line, result.notes], [11, []]);
  });

  test("should count code points, not UTF-16 units", () => {
    const result = marked(mark(ownWords(RAW, BODY), "at Larn"));
    assert.equal(result.at, spanOf(RAW, "at Larn").at);
  });

  test("should write the first and last words, eight in all, of a longer passage", () => {
    const result = marked(mark(ownWords(RAW, BODY), "The causeway 🌉 at Larn was cut on Thursday"));
    assert.match(result.mdx, /words="The causeway 🌉 at … cut on Thursday"/);
  });

  test("should fold spaces, accents, case, quotation marks and dashes", () => {
    const raw = "L’été — « un rêve » — est fini.\n";
    const result = marked(mark(ownWords(raw, raw.trim()), `L'ETE - "un  reve"`));
    assert.equal(result.passage, "L’été — « un rêve »");
  });

  test("should take first and last words with an ellipsis between", () => {
    assert.equal(
      marked(mark(ownWords(RAW, BODY), "Rebuilding will … the mayor")).passage,
      "Rebuilding will cost 18 million euros, “if all goes well,” said the mayor",
    );
  });

  test("should list the places of words that stand at several, and take the one that is chosen", () => {
    const request = ownWords(RAW, BODY);
    const result = mark(request, "The ferry");
    assert.ok(result.status === "ambiguous");
    assert.deepEqual(
      result.places.map(({ line, text, after }) => [line, text, after]),
      [
        [11, "The ferry", "costs 2 euros. The ferry runs at night."],
        [13, "The ferry", "runs at night."],
      ],
    );
    const chosen = marked(markPassage({ ...request, passage: { words: "The ferry", place: 2 } }));
    assert.match(chosen.mdx, /<Evidence[^>]*>The ferry<\/Evidence> runs/);
    assert.equal(
      chosen.at,
      spanOf(RAW, "The ferry runs").at.replace(/-\d+$/, `-${Number(chosen.at.split("-")[0]) + 9}`),
    );
  });

  test("should prefer whole words to parts of longer ones", () => {
    const raw = "An input. Put the cost in.\n";
    assert.equal(marked(mark(ownWords(raw, raw.trim()), "put")).passage, "Put");
  });

  test("should name the nearest sentences where the words are not there", () => {
    const result = mark(ownWords(RAW, BODY), "Rebuilding would cost 19 million euros");
    assert.ok(result.status === "not-found");
    assert.match(result.nearest[0]?.text ?? "", /^Rebuilding will cost 18/);
  });

  test("should refuse without the raw file", () => {
    const result = mark({ ...ownWords(RAW, BODY), raw: null }, "at Larn");
    assert.ok(result.status === "refused");
    assert.match(result.what, /is not there; without it no mark can be set/);
  });

  test("should refuse words that the editor has changed", () => {
    const result = mark(ownWords(RAW, BODY.replace("on Thursday", "on Friday")), "was cut on Friday");
    assert.ok(result.status === "refused");
    assert.match(result.what, /do not stand in the raw file/);
  });

  test("should refuse an article that has an error, with the error", () => {
    const result = mark(ownWords(RAW, `${BODY} {x}`), "at Larn");
    assert.ok(result.status === "refused");
    assert.match(result.what, /expression/);
  });
});

describe("markPassage, in a text that was repaired", () => {
  const raw = "Ad: buy this. The firms , Alpha andBeta, agreed.\n";
  const { at, sum } = spanOf(raw, "Ad: buy this. ");
  const space = spanOf(raw, " ,");
  const glued = spanOf(raw, "andBeta");
  const front = `blocks: [{ kind: p, at: "0-${raw.trim().length}" }]
cleaning:
  - { op: remove, at: "${at}", sum: "${sum}", reason: site-boilerplate }
  - { op: repair, at: "${space.at}", sum: "${space.sum}", reason: space-before-punctuation, now: "," }
  - { op: repair, at: "${glued.at}", sum: "${glued.sum}", reason: run-together-words, now: and Beta }
`;
  const request = ownWords(raw, "The firms, Alpha and Beta, agreed.", front);

  test("should find the raw words of repaired ones", () => {
    assert.equal(marked(mark(request, "The firms, Alpha")).passage, "The firms , Alpha");
    assert.equal(marked(mark(request, "Beta")).passage, "Beta");
    assert.equal(marked(mark(request, "and Beta, agreed")).passage, "andBeta, agreed");
  });
});

describe("markPassage, in Markdown", () => {
  const plain = "One two three four five six seven.\n\nEight nine ten.\n";
  const write = (text: string, words: string) => mark(ownWords(plain, text), words);
  const tags = /<Evidence[^>]*?( part="\d\/\d")?>/g;
  const short = (result: Marked) =>
    body(result)
      .trim()
      .replace(tags, (_, part: string | undefined) => `<E${part ?? ""}>`);

  test("should go around whole emphasis", () => {
    const result = write("One *two* three **four** five six seven.\n\nEight nine ten.", "two three four");
    assert.equal(short(result).split("\n")[0], "One <E>*two* three **four**</Evidence> five six seven.");
  });

  test("should become pieces where it begins inside emphasis and ends outside", () => {
    const result = write("One *two three* four five six seven.\n\nEight nine ten.", "three four");
    assert.equal(
      short(result).split("\n")[0],
      'One *two <E part="1/2">three</Evidence>* <E part="2/2">four</Evidence> five six seven.',
    );
    assert.match(marked(result).notes.join(), /written in 2 pieces, since it crosses a border/);
  });

  test("should become pieces across blocks", () => {
    const result = write("One two three four five six seven.\n\n> Eight nine ten.", "six seven. Eight nine");
    assert.equal(
      short(result),
      'One two three four five <E part="1/2">six seven.</Evidence>\n\n> <E part="2/2">Eight nine</Evidence> ten.',
    );
    assert.equal(marked(result).at, spanOf(plain, "six seven.\n\nEight nine").at);
  });

  test("should grow to a whole link, since no mark may stand inside one", () => {
    const result = write("One [two three](https://a.example/) four five six seven.\n\nEight nine ten.", "three four");
    assert.equal(
      short(result).split("\n")[0],
      "One <E>[two three](https://a.example/) four</Evidence> five six seven.",
    );
    assert.equal(marked(result).passage, "two three four");
    assert.match(marked(result).notes.join(), /whole links/);
  });

  test("should nest in a mark and around one", () => {
    const inner =
      '<Evidence claim="c-a" stance="asserts" modality="fact" at="4-18" sum="aaaaaaaaaaaa">two three four</Evidence>';
    const text = `One ${inner} five six seven.\n\nEight nine ten.`;
    assert.match(body(write(text, "three")), />two <Evidence [^>]*>three<\/Evidence> four<\/Evidence>/);
    assert.match(body(write(text, "One two three four five")), /^<Evidence [^>]*>One <Evidence claim="c-a"/);
  });

  test("should become pieces where it crosses a mark, and say so", () => {
    const other =
      '<Evidence claim="c-a" stance="asserts" modality="fact" at="4-13" sum="aaaaaaaaaaaa">two three</Evidence>';
    const result = write(`One ${other} four five six seven.\n\nEight nine ten.`, "three four");
    assert.match(
      short(result),
      /^One <E>two <E part="1\/2">three<\/Evidence><\/Evidence> <E part="2\/2">four<\/Evidence>/,
    );
    assert.match(marked(result).notes.join(), /crosses another mark/);
  });

  test("should refuse the same passage for the same claim", () => {
    const request = ownWords(plain, plain.trim());
    const once = marked(mark(request, "two three"));
    const again = mark({ ...request, mdx: once.mdx }, "two three");
    assert.ok(again.status === "refused");
    assert.match(again.what, /marked for c-cost already, as "asserts" \(line 9\)/);
  });

  test("should refuse a code block", () => {
    const result = write("```\nOne two three four five six seven.\n```\n\nEight nine ten.", "three four");
    assert.ok(result.status === "refused");
    assert.match(result.what, /code block/);
  });

  test("should find words behind references, escapes and continued lines", () => {
    const raw = "A & B pay *much* today, says C.\n";
    const result = mark(ownWords(raw, "> A &amp; B pay \\*much&#42;\n> today, says C."), "B pay *much* today");
    assert.match(body(result), /^> A &amp; <Evidence [^>]*>B pay \\\*much&#42;\n> today<\/Evidence>, says C\./);
  });

  test("should keep the ends of lines, a byte-order mark and comments as they are", () => {
    const request = ownWords(plain.replaceAll("\n", "\r\n"), plain.trim());
    const mdx = `\uFEFF${request.mdx.replaceAll("\n", "\r\n")}`;
    const result = marked(mark({ ...request, mdx }, "nine ten"));
    assert.equal(result.mdx.replace(/<\/?Evidence[^>]*>/g, ""), mdx);
  });

  test("should go inside a mark that stands alone on its lines", () => {
    const alone = `<Evidence claim="c-a" stance="asserts" modality="fact" at="0-34" sum="aaaaaaaaaaaa">
  One two three four five six seven.
</Evidence>

Eight nine ten.`;
    assert.match(
      body(write(alone, "One two three four five six seven.")),
      /\n  <Evidence [^>]*>One .*<\/Evidence>\n<\/Evidence>/,
    );
  });
});

describe("markPassage, in an abstract", () => {
  const request = abstract(RAW, "The paper puts the price at *eighteen* millions.");

  test("should set the mark around the editor's words, with the raw file's span", () => {
    const words = "Rebuilding will cost 18 million euros";
    const result = marked(mark(request, "price at eighteen millions", { evidence: { words } }));
    const { at, sum } = spanOf(RAW, words);
    assert.deepEqual([result.at, result.sum, result.passage], [at, sum, words]);
    assert.match(result.mdx, /the <Evidence [^>]*>price at \*eighteen\* millions<\/Evidence>\./);
  });

  test("should take a span", () => {
    const { at } = spanOf(RAW, "18 million euros");
    assert.equal(marked(mark(request, "price", { evidence: { at } })).passage, "18 million euros");
  });

  test("should want the passage of the raw file", () => {
    const result = mark(request, "price");
    assert.ok(result.status === "refused");
    assert.match(result.what, /editor's own words/);
  });

  test("should say that words of the raw file are not there, or stand at several places", () => {
    const absent = mark(request, "price", { evidence: { words: "a quarter of a billion" } });
    assert.deepEqual([absent.status, "in" in absent && absent.in], ["not-found", "raw"]);
    const several = mark(request, "price", { evidence: { words: "The ferry" } });
    assert.ok(several.status === "ambiguous" && several.in === "raw");
    assert.equal(several.places.length, 2);
    assert.equal(
      marked(mark(request, "price", { evidence: { words: "The ferry", place: 2 } })).at,
      spanOf(RAW, "The ferry runs").at.replace(/\d+$/, (end) => String(Number(end) - 5)),
    );
  });

  test("should refuse a span beyond the file", () => {
    const result = mark(request, "price", { evidence: { at: "5-99999" } });
    assert.ok(result.status === "refused");
    assert.match(result.what, /is no span of the raw file/);
  });
});
