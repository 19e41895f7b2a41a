import fc from "fast-check";
import { hostileText } from "../hostile.ts";
import { page } from "./html.ts";
import { line, prose } from "./text.ts";

/* Feeds and exports: records with a text, written well and badly. */

const LONG =
  "The town of Larn opened its new swing bridge on 4 May 2019, after nine years of work, and after many delays. “It turns like a door,” said Ada Brandt.";
const DATES = ["Sat, 04 May 2019 10:00:00 GMT", "2019-05-04T10:00:00Z", "1556964000", "yesterday", "2019-99-99", ""];
const ADDRESSES = ["https://paper.example/1", "javascript:PWN()", "//evil.example", "mailto:a@b.example", "", "x y"];
const KEYS = ["1", "2", "https://paper.example/1", "__proto__", "constructor", "", " ", "a/../../b", "\u0000"];

const body: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(LONG) },
  { weight: 2, arbitrary: prose },
  { weight: 2, arbitrary: page },
  { weight: 1, arbitrary: fc.constant("") },
);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const section = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
/** Ways to put a text between two tags; the last is none. */
const WAYS = [escaped, section, (text: string) => text];

const written: fc.Arbitrary<string> = fc
  .tuple(
    body,
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WAYS.slice(0, 2)) },
      { weight: 1, arbitrary: fc.constant(WAYS[2]!) },
    ),
  )
  .map(([text, way]) => way(text));

const BROKEN = [
  "<item>",
  "</item>",
  "<entry><title>",
  "<![CDATA[",
  "<!-- ",
  "<?",
  "&#x110000;",
  "&nosuch;",
  "<a b=c>",
  "]]>",
  "<item/>",
];

interface Parts {
  id: string;
  title: string;
  text: string;
  date: string;
  url: string;
  broken: string;
}

const parts: fc.Arbitrary<Parts> = fc.record({
  id: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 })),
  title: fc.oneof(line, hostileText),
  text: written,
  date: fc.constantFrom(...DATES),
  url: fc.constantFrom(...ADDRESSES),
  broken: fc.oneof({ weight: 6, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(...BROKEN) }),
});

const FEEDS: Readonly<Record<string, (entries: readonly Parts[], title: string) => string>> = {
  rss: (entries, title) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escaped(title)}</title>${entries
      .map(
        ({ id, title: own, text, date, url, broken }, i) =>
          `<item><title>${escaped(own)}</title><guid>${escaped(id)}</guid>${broken}<pubDate>${date}</pubDate><link>${escaped(url)}</link>${i % 2 ? `<description>${text}</description>` : `<content:encoded>${text}</content:encoded>`}</item>`,
      )
      .join("\n")}</channel></rss>`,
  atom: (entries, title) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>${escaped(title)}</title>${entries
      .map(
        ({ id, title: own, text, date, url, broken }, i) =>
          `<entry><id>${escaped(id)}</id>${broken}<title>${escaped(own)}</title><updated>${date}</updated><link href="${escaped(url)}"/><content type="${["html", "text", "xhtml", "x"][i % 4]}">${text}</content></entry>`,
      )
      .join("")}</feed>`,
  rdf: (entries, title) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>${escaped(title)}</title></channel>${entries
      .map(
        ({ title: own, text, url, broken }) =>
          `<item>${broken}<title>${escaped(own)}</title><link>${escaped(url)}</link><description>${text}</description></item>`,
      )
      .join("")}</rdf:RDF>`,
};

/** A feed of any kind; one in sixteen breaks off. */
export const feed: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...Object.keys(FEEDS)),
    fc.array(parts, { minLength: 1, maxLength: 4 }),
    line,
    fc.nat(7),
    fc.nat(1000),
  )
  .map(([kind, entries, title, breaks, at]) => {
    const whole = FEEDS[kind]!(entries, title);
    return breaks === 0 && at % 2 === 0 ? whole.slice(0, Math.floor((whole.length * at) / 1000)) : whole;
  });

const NAMES =
  "text content body content_html content_text articleBody paragraphs summary description title headline name author byline authors creator published datePublished date id guid url link source publisher language lang fields bodies headlines rendered @graph __proto__ constructor".split(
    " ",
  );
const WRAPPERS = ["items", "articles", "items", "articles", "response", "data", "@graph", "records", "x"];

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: body },
  { weight: 2, arbitrary: fc.constantFrom(...DATES, ...ADDRESSES, ...KEYS) },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: body.map((rendered) => ({ rendered })) },
  { weight: 1, arbitrary: fc.array(line, { maxLength: 3 }) },
  { weight: 1, arbitrary: body.map((text) => [{ role: "main", contenttype: "text/html", value: text }]) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

const record: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 6 })
      .map((all) => Object.fromEntries(all.length > 4 ? all : [["text", LONG], ["title", "A bridge"], ...all])),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** An export's text: a record, a list, a list within wrappers, or a record a line; a few are no JSON. */
export const exported: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(record, { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(...WRAPPERS), { maxLength: 2 }),
    fc.nat(11),
    fc.nat(1000),
  )
  .map(([records, wrappers, how, at]) => {
    const within = wrappers.reduce<unknown>((inner, key) => ({ [key]: inner }), records);
    if (how === 0 && at < 300) return JSON.stringify(within).slice(0, at);
    if (how < 4) return records.map((each) => JSON.stringify(each)).join("\n");
    return JSON.stringify(how < 6 && records.length > 0 ? records[0] : within);
  });
