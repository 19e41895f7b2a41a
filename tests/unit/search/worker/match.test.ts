import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { excerpt, highlight, textFragment } from "../../../../src/search/worker/excerpt.ts";
import { fold } from "../../../../src/search/fold.ts";
import { answers, holds, queryWords, tokenize } from "../../../../src/search/worker/match.ts";

describe("fold", () => {
  test("takes off accents, signs and case", () => {
    assert.equal(fold("Mémorandum"), "memorandum");
    assert.equal(fold("92,4"), fold("92.4"));
    assert.equal(fold("haut-parleur"), "hautparleur");
  });
});

describe("fold, of letters that Unicode does not take apart, and of other scripts", () => {
  for (const [written, folded] of [
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["Encyclopædia", "encyclopaedia"],
    ["œuvre", "oeuvre"],
    ["Øresund", "oresund"],
    ["IŞIK ışık İstanbul", "isikisikistanbul"],
    ["o\ufb03ce", "office"],
    ["light\u00adhouse", "lighthouse"],
    ["می\u200cرود", "ميرود"],
    ["كتاب کتاب", "كتابكتاب"],
    ["مستشفى", "مستشفي"],
    ["مُحَمَّد", "محمد"],
    ["שָׁלוֹם", "שלום"],
    ["ﾌｪﾘｰ", "フェリー"],
    ["ΟΔΟΣ", "οδοσ"],
  ] as const)
    test(written, () => assert.equal(fold(written), folded));
  test("leaves the marks that part one word from another", () => {
    assert.notEqual(fold("ที่"), fold("ที"));
    assert.notEqual(fold("が"), fold("か"));
    assert.notEqual(fold("한"), fold("하"));
  });
});

describe("words of Arabic and Hebrew", () => {
  test("are held under their article, with vowels and without", () => {
    for (const text of ["وَالْمِينَاءُ", "والميناء", "بِالْمِينَاءِ", "لِلْمِينَاءِ"]) {
      assert.ok(holds(text, "ميناء"), text);
      assert.ok(!holds(text, "مينة"), text);
    }
  });
  test("are one with the mark of an abbreviation in them, whichever it is", () => {
    for (const text of ["צה״ל", 'צה"ל', "צה”ל"]) {
      assert.deepEqual(tokenize(text).length, 1, text);
      assert.ok(holds(text, "צהל"), text);
    }
    assert.equal(tokenize('"שלום" אמר').length, 2, "a quotation is none");
  });
});

describe("words of scripts without spaces", () => {
  test("are held wherever their signs stand together, and else by their own words", () => {
    const text = "市长说，新码头已经完工。许多乘客在港口等候。";
    for (const word of ["码头", "新码头", "乘客", "港口"]) assert.ok(holds(text, word), word);
    assert.ok(holds(text, "港口乘客"));
    for (const word of ["潜艇", "港口潜艇"]) assert.ok(!holds(text, word), word);
  });
  test("are marked where they stand, and the pieces joined are the text", () => {
    const text = "许多乘客在港口等候";
    const pieces = highlight(text, queryWords("港口"));
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
    assert.equal(pieces.flatMap((piece) => (piece.hit ? piece.text : [])).join(""), "港口");
  });
});

describe("words written as one", () => {
  test("are held by their parts", () => {
    assert.ok(holds("TheHarbourPost wrote", "harbour"));
    assert.ok(holds("paid by AT&T", queryWords("at&t")[0]!));
    assert.ok(holds("الميناء جاهز", queryWords("ميناء")[0]!));
    assert.ok(holds("ميناء جاهز", queryWords("والميناء")[0]!));
    assert.ok(!holds("the harbour", "post"));
  });
});

describe("queryWords", () => {
  test("drops elided articles, signs and doubles", () => {
    assert.deepEqual(queryWords("l’IA  “l'IA” — Xiaomi xiaomi"), ["ia", "xiaomi"]);
    assert.deepEqual(queryWords(" ?! "), []);
  });
  test("takes sixteen words at most", () => {
    assert.equal(queryWords(Array.from({ length: 99 }, (_, i) => `w${i}`).join(" ")).length, 16);
  });
});

describe("answers", () => {
  for (const [text, query] of [
    ["memorandum", "memo"],
    ["telephones", "telephone"],
    ["licence", "licences"],
    ["licensing", "license"],
    ["millions", "million"],
    ["924", "924"],
  ] as const) {
    test(`"${text}" answers "${query}"`, () => assert.ok(answers(text, query)));
  }
  for (const [text, query] of [
    ["pass", "password"],
    ["a", "ai"],
    ["res", "reset"],
    ["92", "924"],
    ["speaker", "speakerphone"],
  ] as const) {
    test(`"${text}" does not answer "${query}"`, () => assert.ok(!answers(text, query)));
  }
});

describe("tokenize", () => {
  test("finds a word under its parts and without its article", () => {
    const [token] = tokenize("l’auto-école");
    assert.deepEqual(token?.forms.toSorted(), ["auto", "autoecole", "ecole", "lautoecole"].toSorted());
    assert.ok(holds("un haut-parleur", "parleur"));
    assert.ok(!holds("92,4 millions", "4"));
  });
  test("stays quick on a long hostile text", () => {
    const begun = performance.now();
    tokenize("a'".repeat(50_000));
    tokenize("-".repeat(100_000));
    assert.ok(performance.now() - begun < 2_000);
  });
});

describe("highlight and excerpt", () => {
  const text = "Le mémorandum porte sur l’IA, et 92,4 millions de téléphones.";
  test("the pieces joined are the text, accents and all", () => {
    const pieces = highlight(text, queryWords("memorandum 92.4 ia"));
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
    assert.deepEqual(
      pieces.filter((piece) => piece.hit).map((piece) => piece.text),
      ["mémorandum", "l’IA", "92,4"],
    );
  });
  test("an excerpt shows the hits of a long text", () => {
    const long = `${"mot ".repeat(300)}Xiaomi signe ${"mot ".repeat(300)}`;
    const pieces = excerpt(long, ["xiaomi"], 12);
    assert.ok(pieces.some((piece) => piece.hit && piece.text === "Xiaomi"));
    assert.ok(pieces.map((piece) => piece.text).join("").length < 100);
    assert.equal(pieces[0]?.text, "… ");
    assert.equal(pieces.at(-1)?.text, " …");
  });
});

describe("textFragment", () => {
  test("asks for the hits as they stand, neighbours as one phrase", () => {
    const pieces = highlight("a Mi AI Speaker, a haut-parleur & more", queryWords("mi ai speaker haut-parleur"));
    assert.deepEqual(textFragment(pieces).slice(4).split("&"), [
      "text=a-,Mi%20AI%20Speaker",
      "text=Mi%20AI%20Speaker,-%2C%20a",
      "text=%2C%20a-,haut%2Dparleur",
      "text=haut%2Dparleur,-%26%20more",
    ]);
    assert.equal(textFragment([{ text: "Xiaomi", hit: true }]), "#:~:text=Xiaomi");
  });
  test("takes along the signs that a narrow space ties to a word in French", () => {
    const pieces = highlight("on lit : « Azure » ; et puis", ["azure"]);
    assert.deepEqual(textFragment(pieces).slice(4).split("&").map(decodeURIComponent), [
      "text=lit :-,« Azure »",
      "text=« Azure »,-; et",
    ]);
  });

  test("is empty where nothing is hit", () => assert.equal(textFragment([{ text: "x", hit: false }]), ""));
});
