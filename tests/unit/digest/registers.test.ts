import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../../src/articles/types.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import type { FoundName } from "../../../src/schemas/article.ts";
import { article, claim, evidence, figure, input, name, passages, quote } from "./make.ts";

const found = (text: string, type: FoundName["type"] = "person", ...at: string[]): FoundName => ({
  text,
  type,
  at: at.length ? at : ["0-1"],
});

describe("figures", () => {
  test("should set figures of one subject side by side and flag different values", () => {
    const x = article("x", {
      figures: [figure("f1", { value: "3" }), figure("f2", { subject: "price", unit: "USD", value: "150" })],
    });
    const y = article("y", {
      figures: [
        figure("f3", { subject: "Rise of the Shares", value: "1.8" }),
        figure("f4", { subject: "price", unit: "USD", value: "150.00" }),
      ],
    });
    const { figures } = buildDigest(input({ articles: [x, y] }));
    assert.deepEqual(
      figures.map(({ id, conflicting, entries }) => [id, conflicting, entries.length]),
      [
        ["f1", true, 2],
        ["f2", false, 2],
      ],
    );
  });

  test("should not call values of different days a conflict", () => {
    const figures = [figure("f1", { value: "3", asOf: "2016" }), figure("f2", { value: "4", asOf: "2017" })];
    assert.equal(buildDigest(input({ articles: [article("x", { figures })] })).figures[0]?.conflicting, false);
    const third = figure("f3", { value: "5", asOf: "2017" });
    assert.equal(
      buildDigest(input({ articles: [article("x", { figures: [...figures, third] })] })).figures[0]?.conflicting,
      true,
    );
  });

  test("should not say that figures differ which a machine alone put side by side, unless their day agrees", () => {
    const machine = (id: string, value: string, asOf?: string) =>
      article(id, { ingested: true, read: false, figures: [figure(`${id}-f-1`, { value, asOf })] });
    const differ = (...articles: Article[]) =>
      buildDigest(input({ articles })).figures.some(({ conflicting }) => conflicting);
    assert.equal(differ(machine("x", "3"), machine("y", "4")), false);
    assert.equal(differ(machine("x", "3", "2017"), machine("y", "4", "2018")), false);
    assert.equal(differ(machine("x", "3", "2017"), machine("y", "4", "2017")), true);
  });

  test("should put what most articles give first among what nobody reviewed, and an editor's own before it", () => {
    const found = (id: string, ...figures: [string, string][]) =>
      article(id, {
        ingested: true,
        read: false,
        figures: figures.map(([subject, value], i) => figure(`${id}-f-${i}`, { subject, value })),
      });
    const own = article("e", { figures: [figure("own", { subject: "miners", value: "7" })] });
    const articles = [
      found("x", ["tents", "40"], ["dead", "11"]),
      found("y", ["boats", "2"], ["dead", "12"]),
      found("z", ["dead", "12"]),
      own,
    ];
    const { figures } = buildDigest(input({ articles }));
    assert.deepEqual(
      figures.map(({ subject, entries }) => [subject, ...entries.map(({ mark }) => mark.value)].join(" ")),
      ["miners 7", "dead 12 12 11", "tents 40", "boats 2"],
    );
  });

  test("should keep the ids of two articles' proposed figures apart", () => {
    const articles = ["x", "y"].map((id) =>
      article(id, { ingested: true, read: false, figures: [figure("f1", { subject: id })] }),
    );
    assert.deepEqual(
      buildDigest(input({ articles })).figures.map(({ id, reviewed }) => [id, reviewed]),
      [
        ["x-f1", false],
        ["y-f1", false],
      ],
    );
  });
});

describe("quotations", () => {
  test("should resolve a speaker by id, by name and by alias, and never by a description or an alias of two", () => {
    const names = [
      name("wang-xiang", {
        name: "Wang Xiang",
        aliases: [
          { text: "Mr. Xiang", kind: "short" },
          { text: "the Chinese", kind: "description" },
        ],
      }),
      name("xiang-ligang", { name: "Xiang Ligang", aliases: [{ text: "Mr. Xiang", kind: "short" }] }),
    ];
    const speakers = ["wang-xiang", "WANG Xiang", "Xiang Ligang", "Mr. Xiang", "the Chinese", undefined];
    const quotes = speakers.map((speaker, i) => quote(`q${i}`, speaker === undefined ? {} : { speaker }));
    const digest = buildDigest(input({ articles: [article("x", { quotes })], names }));
    assert.deepEqual(
      digest.quotes.map(({ speakerId }) => speakerId),
      ["wang-xiang", "wang-xiang", "xiang-ligang", null, null, null],
    );
    assert.deepEqual(digest.quotes.map(({ speaker }) => speaker).slice(3), ["Mr. Xiang", "the Chinese", null]);
    assert.deepEqual(
      digest.names.map(({ quoteIds }) => quoteIds),
      [["q0", "q1"], ["q2"]],
    );
  });

  test("should leave out a proposed quotation whose words are withheld, and keep an editor's without them", () => {
    const rights = { mode: "link", words: 0 } as const;
    const articles = [true, false].map((reviewed) =>
      article(reviewed ? "x" : "y", {
        ingested: !reviewed,
        read: reviewed,
        rights,
        quotes: [quote(reviewed ? "q1" : "q2")],
      }),
    );
    const { quotes } = buildDigest(input({ articles }));
    assert.deepEqual(
      quotes.map(({ id, withheld, mark }) => [id, withheld, mark.text]),
      [["q1", true, ""]],
    );
  });

  test("should split flags and list a quotation in pieces once", () => {
    const quotes = [quote("q", { flags: "unattributed cut" }), quote("q", { n: 2 })];
    assert.deepEqual(
      buildDigest(input({ articles: [article("x", { quotes })] })).quotes.map(({ flags }) => flags),
      [["unattributed", "cut"]],
    );
  });
});

describe("names", () => {
  const mentionsOf = (names: ReturnType<typeof name>[], ...texts: string[]) =>
    Object.fromEntries(
      buildDigest(input({ articles: [article("x", { passages: passages(...texts) })], names })).names.map(
        ({ id, mentions }) => [id, mentions.flatMap(({ anchors }) => anchors)],
      ),
    );

  test("should find spellings between word boundaries, the longest that fits", () => {
    const names = [
      name("microsoft", { name: "Microsoft" }),
      name("azure", { name: "Azure", aliases: [{ text: "Microsoft Azure", kind: "short" }] }),
      name("xiaomi", {
        name: "Xiaomi",
        aliases: [
          { text: "Xioami", kind: "typo" },
          { text: "the Chinese company", kind: "description" },
        ],
      }),
    ];
    const found = mentionsOf(
      names,
      "Microsoft Azure, they say.",
      "Microsofties at Xioami’s door.",
      "the Chinese company",
      "microsoft alone",
    );
    assert.deepEqual(found, { azure: ["p1"], microsoft: [], xiaomi: ["p2"] });
  });

  test("should tell a name from a word by its capitals", () => {
    const names = [name("us", { name: "US" }), name("edge", { name: "Edge" }), name("swiftkey", { name: "SwiftKey" })];
    const found = mentionsOf(names, "It lets us edge ahead.", "The US, and Edge.", "Us and them, with Swiftkey.");
    assert.deepEqual(found, { edge: ["p2"], swiftkey: ["p3"], us: ["p2"] });
  });

  test("should leave a spelling of two names to neither", () => {
    const names = ["a", "b"].map((id) =>
      name(id, { name: `Xiang ${id}`, aliases: [{ text: "Xiang", kind: "short" as const }] }),
    );
    assert.deepEqual(mentionsOf(names, "Xiang came.", "Xiang a came."), { a: ["p2"], b: [] });
  });

  test("should merge what the machine found by whole spelling, and keep two people two", () => {
    const articles = [
      article("x", { names: [found("Wang Xiang"), found("SwiftKey", "product", "0-1", "5-6"), found("the Chinese")] }),
      article("y", { names: [found("Xiang Ligang", "unknown"), found("Swiftkey", "unknown"), found("XIAOMI")] }),
    ];
    const names = [
      name("xiaomi", { name: "Xiaomi", type: "organisation", aliases: [{ text: "the Chinese", kind: "description" }] }),
    ];
    const digest = buildDigest(input({ articles, names }));
    assert.deepEqual(
      digest.names.map(({ id, name: text, type, reviewed }) => [id, text, type, reviewed]),
      [
        ["swiftkey", "SwiftKey", "product", false],
        ["wang-xiang", "Wang Xiang", "person", false],
        ["xiang-ligang", "Xiang Ligang", "unknown", false],
        ["xiaomi", "Xiaomi", "organisation", true],
      ],
    );
    assert.deepEqual(
      digest.names.find(({ id }) => id === "xiaomi")?.mentions.map(({ articleId }) => articleId),
      ["y"],
    );
  });

  test("should have a name or alias of the editor's win over a longer guess around it", () => {
    const names = [
      name("thad-allen", { name: "Thad Allen", aliases: [{ text: "Admiral Allen", kind: "translation" }] }),
      name("wang", { name: "Wang Xiang", aliases: [{ text: "Wang", kind: "short" }] }),
    ];
    const text = "Retired Coast Guard Admiral Thad Allen came; Fleet Admiral Allen spoke; Wang Li did not.";
    const x = article("x", {
      ingested: true,
      passages: passages(text),
      names: [
        found("Retired Coast Guard Admiral Thad Allen", "person", "0-38"),
        found("Fleet Admiral Allen"),
        found("Wang Li"),
      ],
      quotes: [quote("x-q-1", { speaker: "Fleet Admiral Allen" })],
    });
    const digest = buildDigest(input({ articles: [x], names }));
    assert.deepEqual(
      digest.names.map(({ id, mentions }) => [id, mentions.length]),
      [
        ["thad-allen", 1],
        ["wang-li", 1],
        ["wang", 0],
      ],
    );
    assert.equal(digest.quotes[0]?.speakerId, "thad-allen");
  });

  test("should give every proposed name an id of its own, in any script", () => {
    const articles = [article("x", { names: [found("小米"), found("A.B"), found("A-B")] })];
    assert.deepEqual(
      buildDigest(input({ articles, names: [name("a-b", { name: "Other" })] })).names.map(({ id }) => id),
      ["a-b-2", "a-b-3", "a-b", "name-5c0f-7c73"],
    );
  });

  test("should list the claims that name somebody or are put into their mouth", () => {
    const digest = buildDigest(
      input({
        articles: [article("x", { evidence: [evidence("d", { speaker: "Wang Xiang" })] })],
        claims: [claim("c", { statement: { fr: "Selon Wang Xiang, oui." } }), claim("d"), claim("e")],
        names: [name("wang-xiang", { name: "Wang Xiang" })],
      }),
    );
    assert.deepEqual(digest.names[0]?.claimIds, ["c", "d"]);
  });

  test("should know of a mention in a withheld passage without leading to it", () => {
    const x = article("x", { passages: passages("A b.", "Xiaomi."), rights: { mode: "excerpt", words: 2 } });
    assert.deepEqual(
      buildDigest(input({ articles: [x], names: [name("xiaomi", { name: "Xiaomi" })] })).names[0]?.mentions,
      [{ articleId: "x", anchors: [] }],
    );
  });
});
