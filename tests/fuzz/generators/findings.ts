import fc from "fast-check";
import { languageCodes } from "../../../src/ingest/annotate/languages/index.ts";
import { hostileText } from "../hostile.ts";
import { line } from "./text.ts";

/** A text for the finders, the tag of its language and the article's own day. */
export interface FoundIn {
  paragraphs: string[];
  lang: string;
  published: string | null;
  /** A piece that a long text is made of, to see how the time grows; "" where that is not looked at. */
  piece: string;
}

/** What dates, figures, quotations, names and sentences are made of, right and wrong. */
const PIECES = [
  ..."4 May 2019 people|12. Juni 2019|le 3 mars|от 300 до 400 человек|3万5000人|2019年7月3日|5月12日から14日|١٤ حزيران ٢٠١٧|१२ 2019-02-31".split(
    "|",
  ),
  ..."$6 million|£5,000 per square inch|1.500 Euro|2,5 mln zł|25.9 per 100,000 people|from $900 to $5 million|between 3 and 4 percent|12 500 000|1,2,3|٣٫٢ ٪".split(
    "|",
  ),
  ...'“It turns,” said Ada Brandt.|« Non », dit-elle|„Ja“, sagte Petra Lohmann|»Nej,« sagde Tove Lund|「水が」と述べた|‘’em|6\'2"|’s |—Así —dijo Ana|“a “b “c” d” e”|‘“x y z”’|"""|\'\'“'.split(
    "|",
  ),
  ..."Ada Brandt|Brandt|Adm. Ida Marsh|Bank of England|President Obama and Barack Obama|U.S. Senator|z. B. |p.m. Mr. |de la |Ministre de la Santé|Jan Jan Jan".split(
    "|",
  ),
  ..."Monday |last Friday |tomorrow |mañana |i morgen |上周五|vor drei Tagen |in 2009, |(1997) |1990s |Q3 2010 |first quarter of 2017 |mi-mars 2020 ".split(
    "|",
  ),
  ". . . ",
  "1. ",
  "a) ",
  "? ",
  "。",
  "\u202e",
  "\u200f",
  "e\u0301",
  "ﬁ",
  "İ",
  "\ud800",
  "\n",
  " \u00a0 ",
  "  ",
  ", ",
  "%",
  "-",
  "–",
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: line },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

export const foundIn: fc.Arbitrary<FoundIn> = fc.record({
  paragraphs: fc.array(
    fc.array(piece, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(" ")),
    { minLength: 1, maxLength: 4 },
  ),
  lang: fc.constantFrom(...languageCodes, "en-GB", "zz", ""),
  published: fc.constantFrom(null, "2019", "2019-06", "2019-06-12", "1001-01-01", "2999-12-31"),
  piece: fc.oneof(
    { weight: 7, arbitrary: fc.constant("") },
    {
      weight: 1,
      arbitrary: fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ").slice(0, 60)),
    },
  ),
});
