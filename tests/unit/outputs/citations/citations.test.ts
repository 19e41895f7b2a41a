import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildDigest } from "../../../../src/digest/index.ts";
import { createTranslator } from "../../../../src/i18n/index.ts";
import { bibtex } from "../../../../src/outputs/citations/bibtex.ts";
import { articleItem, claimItem } from "../../../../src/outputs/citations/cited.ts";
import { cslJson } from "../../../../src/outputs/citations/csl-json.ts";
import { CITATION_WRITERS } from "../../../../src/outputs/citations/files.ts";
import type { CitationItem } from "../../../../src/outputs/citations/item.ts";
import { citationMeta } from "../../../../src/outputs/citations/meta-tags.ts";
import { oneLine } from "../../../../src/outputs/citations/one-line.ts";
import { ris } from "../../../../src/outputs/citations/ris.ts";
import type { Article } from "../../../../src/articles/types.ts";
import { digestConfigSchema } from "../../../../src/schemas/digest.ts";
import { createUrls } from "../../../../src/site/url.ts";
import { inBibliography, parseCitation } from "../../../support/citations.ts";
import { article, claim, evidence, input, name, source } from "../../digest/make.ts";

const FORMATS = { bibtex, ris, cslJson };

const published = article("larn", {
  title: "Larn opens its swing bridge",
  source: "herald",
  url: "https://herald.example/2019/bridge?a=1&b=2#top",
  published: "2019-05-05",
  retrieved: "2019-06",
  byline: "Anna Roe",
  evidence: [evidence("c-open")],
});

/** The one article as it is cited, in a digest with one claim. */
function cited(
  over: Partial<Article> = {},
  config: object = {},
  lang = "en",
): { article: CitationItem; claim: CitationItem } {
  const full = digestConfigSchema.parse({
    title: { en: "A bridge at Larn", fr: "Un pont à Larn" },
    site: "https://larn.example",
    base: "/sub/",
    languages: ["en", "fr"],
    publisher: { en: "The Larn Reading Room", fr: "La salle de lecture de Larn" },
    edition: { date: "2019-05-06", number: 3 },
    ...config,
  });
  const digest = buildDigest(
    input({
      config: full,
      articles: [{ ...published, ...over }],
      claims: [claim("c-open", { statement: { en: "The bridge is open.", fr: "Le pont est ouvert." } })],
      sources: [
        source("herald", { name: "Harbour & Herald" }),
        source("diary", { name: "A Diary", kind: "blog" }),
        source("works", { name: "Bridge Works", kind: "company" }),
      ],
      names: [name("anna", { type: "person", name: "Anna Roe" }), name("ben", { type: "person", name: "Ben Doe" })],
    }),
  );
  const context = { digest, urls: createUrls(full), lang, t: createTranslator(lang) };
  return { article: articleItem(digest.articles[0]!, context), claim: claimItem(digest.claims[0]!, context) };
}

describe("an article is cited as its outlet's", () => {
  const expected = { bibtex: "article-journal", ris: "article-newspaper", cslJson: "article-newspaper" };
  for (const [format, write] of Object.entries(FORMATS)) {
    test(`in ${format}, as another program reads it`, () => {
      const text = write(cited().article);
      const parsed = parseCitation(text);
      assert.equal(parsed.type, expected[format as keyof typeof FORMATS]);
      assert.equal(parsed.title, "Larn opens its swing bridge");
      assert.deepEqual(parsed.authors, ["Anna Roe"]);
      assert.equal(parsed.container, "Harbour & Herald");
      assert.equal(parsed.URL, "https://herald.example/2019/bridge?a=1&b=2#top");
      assert.deepEqual(parsed.all["accessed"], { "date-parts": [[2019, 6]] });
      // Citation.js takes the year alone of a newspaper's article in RIS; the day stands beside it.
      const day = format === "ris" ? [2019] : [2019, 5, 5];
      assert.deepEqual(parsed.issued, { "date-parts": [day] });
      if (format === "ris") assert.match(text, /\r\nDA {2}- 2019\/05\/05\/\r\n/);
      assert.doesNotMatch(text, /larn\.example|Reading Room|A bridge at Larn/, "nothing of the digest's own");
    });
  }

  test("and so stands in a bibliography", () => {
    assert.equal(
      inBibliography(cslJson(cited().article)),
      "Anna Roe. (2019, May 5). Larn opens its swing bridge. Harbour & Herald. https://herald.example/2019/bridge?a=1&b=2#top",
    );
  });

  test("by the type of whoever published it", () => {
    const types = (over: Partial<Article>) => {
      const { article: item } = cited(over);
      return [item.type, /^@\w+/.exec(bibtex(item))?.[0], /^TY {2}- (\w+)/.exec(ris(item))?.[1], item.genre];
    };
    assert.deepEqual(types({}), ["article-newspaper", "@article", "NEWS", undefined]);
    assert.deepEqual(types({ source: "diary" }), ["post-weblog", "@online", "BLOG", undefined]);
    assert.deepEqual(types({ source: "works" }), ["webpage", "@online", "ELEC", "Press release"]);
    assert.deepEqual(types({ kind: "release" }), ["webpage", "@online", "ELEC", "Press release"]);
    // BibTeX has no article without a journal.
    assert.deepEqual(types({ source: null }), ["article-newspaper", "@online", "NEWS", undefined]);
  });

  test("with no more than is known of it", () => {
    const bare = cited({ source: null, url: null, published: null, retrieved: null, byline: null }).article;
    assert.deepEqual(JSON.parse(cslJson(bare)), [
      { id: "larn", type: "article-newspaper", title: "Larn opens its swing bridge", language: "en" },
    ]);
    assert.equal(ris(bare), "TY  - NEWS\r\nTI  - Larn opens its swing bridge\r\nLA  - en\r\nER  - \r\n");
    assert.equal(cited({ url: "mailto:desk@herald.example" }).article.url, undefined);
    assert.equal(cited({ url: null, archived: "https://kept.example/1" }).article.url, "https://kept.example/1");
  });

  test("with what is no headline of its own in brackets", () => {
    const title = (over: Partial<Article>) => cited(over).article.title;
    assert.equal(title({ title: "A bridge", titleBasis: "editor" }), "[A bridge]");
    assert.equal(title({ title: null, titleBasis: "lead" }), "[Untitled]");
    const link = { title: "On a grey morning", titleBasis: "lead", rights: { mode: "link", words: 0 } } as const;
    assert.equal(title(link), "[Untitled]", "a title made of words that rights withhold");
    assert.equal(
      title({ rights: { mode: "link", words: 0 } }),
      "Larn opens its swing bridge",
      "a headline may be cited",
    );
  });
});

describe("a claim is cited as a page of the digest", () => {
  for (const [format, write] of Object.entries(FORMATS)) {
    test(`in ${format}, as another program reads it`, () => {
      const parsed = parseCitation(write(cited().claim));
      assert.equal(parsed.type, "webpage");
      assert.equal(parsed.title, "The bridge is open.");
      assert.deepEqual(parsed.authors, []);
      assert.equal(parsed.container, "A bridge at Larn");
      assert.equal(parsed.publisher, "The Larn Reading Room");
      assert.equal(parsed.URL, "https://larn.example/sub/claims/c-open/");
      assert.deepEqual(parsed.issued, { "date-parts": [[2019, 5, 6]] });
      assert.equal(parsed.all["version"] ?? parsed.all["edition"], "3");
    });
  }

  test("in each language, in its words and at its address", () => {
    const item = cited({}, {}, "fr").claim;
    assert.deepEqual(
      [item.title, item.container, item.publisher, item.url, item.language],
      [
        "Le pont est ouvert.",
        "Un pont à Larn",
        "La salle de lecture de Larn",
        "https://larn.example/sub/fr/claims/c-open/",
        "fr",
      ],
    );
  });

  test("without an address, an edition or a maker that nobody stated", () => {
    const item = cited({}, { site: "http://localhost:4321", edition: undefined, publisher: undefined }).claim;
    assert.deepEqual(JSON.parse(cslJson(item)), [
      {
        id: "c-open",
        type: "webpage",
        title: "The bridge is open.",
        "container-title": "A bridge at Larn",
        language: "en",
      },
    ]);
  });
});

describe("an author", () => {
  const authors = (byline: string) => cited({ byline }).article.authors;

  test("is one, in the byline's words, unless an editor knows each as a person", () => {
    assert.deepEqual(authors("Anna Roe and Ben Doe"), ["Anna Roe", "Ben Doe"]);
    assert.deepEqual(authors("Anna Roe, Ben Doe"), ["Anna Roe", "Ben Doe"]);
    assert.deepEqual(authors("Anna Roe et Ben Doe"), ["Anna Roe", "Ben Doe"]);
    assert.deepEqual(authors("Anna Roe, Harbour correspondent"), ["Anna Roe, Harbour correspondent"]);
    assert.deepEqual(authors("Research and Development"), ["Research and Development"]);
    assert.deepEqual(authors(" \n "), []);
  });

  test("is never split into given and family names", () => {
    const item = cited({ byline: "Anna Roe and Ben Doe" }).article;
    assert.match(bibtex(item), /author = \{\{Anna Roe\} and \{Ben Doe\}\},/);
    assert.deepEqual(JSON.parse(cslJson(item))[0].author, [{ literal: "Anna Roe" }, { literal: "Ben Doe" }]);
  });

  test("whose name holds a comma stands in a note of RIS and in no meta element, which would turn it around", () => {
    const item = cited({ byline: "Anna Roe, Harbour correspondent" }).article;
    assert.match(ris(item), /\r\nN1 {2}- By: Anna Roe, Harbour correspondent\r\n/);
    assert.doesNotMatch(ris(item), /^AU/m);
    assert.deepEqual(parseCitation(bibtex(item)).authors, ["Anna Roe, Harbour correspondent"]);
    assert.equal(
      citationMeta(item).some(([tag]) => tag === "citation_author"),
      false,
    );
  });
});

describe("a date is as precise as it is known", () => {
  /** As BibTeX and CSL-JSON are read, and the lines of RIS. */
  const dates = (edtf: string) => {
    const { article: item } = cited({ published: edtf, retrieved: null });
    const lines = ris(item)
      .split("\r\n")
      .filter((line) => /^(?:PY|DA|N1)/.test(line));
    return [parseCitation(bibtex(item)).issued, parseCitation(cslJson(item)).issued, lines];
  };
  const parts = (...all: number[][]) => ({ "date-parts": all });
  const cases: [string, unknown, unknown, string[]][] = [
    ["2018-02-23", parts([2018, 2, 23]), parts([2018, 2, 23]), ["PY  - 2018", "DA  - 2018/02/23/"]],
    ["2018-02", parts([2018, 2]), parts([2018, 2]), ["PY  - 2018", "DA  - 2018/02//"]],
    ["2018", parts([2018]), parts([2018]), ["PY  - 2018", "DA  - 2018///"]],
    ["2016?", parts([2016]), { ...parts([2016]), circa: true }, ["N1  - Published: possibly 2016"]],
    ["2018-21", parts([2018]), { ...parts([2018]), season: 1 }, ["N1  - Published: spring 2018"]],
    [
      "2018-02/2018-03",
      parts([2018, 2], [2018, 3]),
      parts([2018, 2], [2018, 3]),
      ["N1  - Published: February to March 2018"],
    ],
    ["[2016,2017]", { literal: "2016 or 2017" }, { literal: "2016 or 2017" }, ["N1  - Published: 2016 or 2017"]],
    ["201X", { literal: "the 2010s" }, { literal: "the 2010s" }, ["N1  - Published: the 2010s"]],
  ];
  for (const [edtf, inBibtex, inCsl, inRis] of cases) {
    test(edtf, () => assert.deepEqual(dates(edtf), [inBibtex, inCsl, inRis]));
  }
  test("in BibTeX a doubt stays in the date", () => {
    assert.match(
      bibtex(cited({ published: "2016?" }).article),
      /\n {2}date = \{2016\?\},\n {2}year = \{\{possibly 2016\}\},\n/,
    );
  });
});

/** What a headline may be made of: words of any script, orders of TeX, tags of RIS, breaks, controls, marks that turn text around. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "\\input{/etc/passwd}",
        "\\",
        "{",
        "}",
        "$",
        "&",
        "%",
        "#",
        "_",
        "^",
        "~",
        '"',
        "'",
        "''",
        "``",
        "--",
        "---",
        "!`",
        "?`",
        "<<",
        ">>",
        ",,",
        "\r\nER  - \r\nTY  - BOOK\r\nTI  - ",
        "\nTI  - x",
        "}}, url = {https://evil.example}",
        "@article{x,",
        "\u202e",
        "\u2028",
        "\u0000",
        "\u0085",
        "\ud800",
        "<i>a</i>",
        '<span class="nocase">',
        " and ",
        "{\\LaTeX}",
        "é",
        "اللغة",
        "中文",
        "word",
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("hostile text stays text", () => {
  for (const [format, write] of Object.entries(FORMATS)) {
    test(`in ${format}: any title, outlet and author is read back as the line it is, by another program`, () => {
      let compared = 0;
      fc.assert(
        fc.property(hostile, hostile, (rawTitle, rawName) => {
          const [title, author] = [oneLine(rawTitle), oneLine(rawName)];
          fc.pre(title !== "" && author !== "");
          // A tag of the span is what the parser wraps a title in.
          fc.pre(!/<\/?span/.test(title));
          const item = cited().article;
          const text = write({ ...item, title, authors: [author], container: title });
          const parsed = parseCitation(text);
          assert.equal(parsed.title, title);
          assert.equal(parsed.container, title);
          // A comma parts a name in RIS: such an author stands in a note.
          if (format !== "ris" || !author.includes(",")) assert.deepEqual(parsed.authors, [author]);
          else assert.equal(parsed.all["note"], `By: ${author}`);
          assert.equal(parsed.URL, item.url);
          compared++;
        }),
        { numRuns: 500 },
      );
      assert.ok(compared > 300, `${compared} were compared`);
    });
  }

  test("whatever it was, it comes to a line without controls, breaks or marks that turn text around", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const item = cited({ title: raw === "" ? "x" : raw, byline: raw }).article;
        for (const text of [item.title, ...item.authors])
          assert.doesNotMatch(text, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$/u);
      }),
      { numRuns: 300 },
    );
    assert.equal(oneLine(" a\r\nTY  - \u202eb\u2028c\ud800 "), "a TY - b c\ufffd");
  });

  test("an address ends no field", () => {
    const url = 'https://a.example/?q={x}&p=\\y%7D^|`"';
    const parsed = parseCitation(bibtex({ ...cited().article, url }));
    assert.equal(parsed.URL, "https://a.example/?q=%7Bx%7D&p=%5Cy%7D%5E%7C%60%22");
  });

  test("braces are in balance, as BibTeX counts them, which knows no escape", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        let depth = 0;
        for (const character of bibtex({ ...cited().article, title: oneLine(raw), authors: [oneLine(raw)] })) {
          depth += character === "{" ? 1 : character === "}" ? -1 : 0;
          assert.ok(depth >= 0);
        }
        assert.equal(depth, 0);
      }),
    );
  });
});

describe("the meta elements that Zotero's reader of embedded metadata takes", () => {
  test("of an article: the outlet's article, a newspaper's", () => {
    assert.deepEqual(citationMeta(cited().article), [
      ["citation_title", "Larn opens its swing bridge"],
      ["citation_author", "Anna Roe"],
      ["citation_publication_date", "2019-05-05"],
      ["citation_public_url", "https://herald.example/2019/bridge?a=1&b=2#top"],
      ["citation_language", "en"],
      ["prism.publicationName", "Harbour & Herald"],
      ["DC.type", "newsitem"],
    ]);
    assert.deepEqual(citationMeta(cited({ source: "diary" }).article).at(-1), ["prism.genre", "blogentry"]);
  });
  test("of a claim: a page of the digest", () => {
    assert.deepEqual(citationMeta(cited().claim), [
      ["citation_title", "The bridge is open."],
      ["citation_publication_date", "2019-05-06"],
      ["citation_public_url", "https://larn.example/sub/claims/c-open/"],
      ["citation_language", "en"],
      ["prism.publicationName", "A bridge at Larn"],
    ]);
  });
});

test("each file has its writer", () => {
  assert.deepEqual(Object.values(CITATION_WRITERS), [bibtex, ris, cslJson]);
});
