import { readFileSync } from "node:fs";
import { before, type Change } from "./change.ts";

/** The ten changes that docs/extending.md counts, each as small as it can be and still be seen on a site. */
export const CHANGES: readonly Change[] = [
  {
    what: "a raw format",
    most: 2,
    files: {
      "src/ingest/read/memo.ts": `import type { Open } from "./format.ts";

/** Opens a memo: text behind a line that says so. */
export const openMemo: Open = (bytes) => ({
  items: [
    { item: null, key: null, text: new TextDecoder().decode(bytes), as: "text", facts: {}, leftovers: [] },
  ],
  refused: [],
  leftovers: [],
});
`,
      "src/ingest/read/registry.ts": [
        before(
          '  {\n    kind: "bytes",\n    name: "mail",',
          '  { kind: "bytes", name: "memo", extensions: ["memo"], reader: "accord-memo@1", load: async () => (await import("./memo.ts")).openMemo },\n',
        ),
      ],
    },
  },
  {
    what: "a stance",
    most: 4,
    files: {
      "src/schemas/claim.ts": [
        ['"goes-further", "disputes"] as const', '"goes-further", "doubts", "disputes"] as const'],
        before('  "disputes",\n] as const satisfies', '  "doubts",\n'),
      ],
      "src/lib/stance-shapes.ts": [before("  disputes: (x", "  doubts: (x, y, r) => [{ path: `M${x} ${y}h${r}` }],\n")],
      "src/styles/tokens.css": [before("  --silent:", "  --doubts: light-dark(#555, #aaa);\n")],
      "src/styles/stance.css": [before(".stance-silent {", ".stance-doubts {\n  --c: var(--doubts);\n}\n")],
    },
    words: {
      "stance.doubts": "has doubts",
      "stance.help.doubts": "Says that it may be otherwise.",
      "stance.tally.doubts": { one: "{count} has doubts", other: "{count} have doubts" },
    },
  },
  {
    what: "a page",
    most: 2,
    files: {
      "src/pages/[...locale]/hello.astro": `---
import Base from "../../layouts/Base.astro";
import { staticPaths } from "../../static-paths.ts";

export const getStaticPaths = () => staticPaths("hello");
const { lang } = Astro.props;
---

<Base title="Hello" description="A page that was added" path="hello" lang={lang}><h1>Hello</h1></Base>
`,
      "src/site/map.ts": [before("  search: {},", "  hello: {},\n")],
    },
  },
  {
    what: "a facet",
    most: 2,
    files: {
      "src/search/types.ts": [['"stance", "modality"] as const', '"stance", "modality", "form"] as const']],
      "src/search/index/record.ts": [
        before("      reviewed: made.reviewed === false", "      form: reporting.map((article) => article.form),\n"),
      ],
    },
    words: { "search.facet.form": "Form" },
  },
  {
    what: "an interface language",
    most: 2,
    files: {
      "src/i18n/index.ts": [
        before('import en from "./en.json"', 'import de from "./de.json" with { type: "json" };\n'),
        ["= { ar, en, fr };", "= { ar, de, en, fr };"],
      ],
    },
  },
  {
    what: "a content language",
    most: 2,
    files: {
      "src/ingest/annotate/languages/ro.ts": readFileSync("src/ingest/annotate/languages/fr.ts", "utf8")
        .replace("export const fr: Language", "export const ro: Language")
        .replace('code: "fr"', 'code: "ro"'),
      "src/ingest/annotate/languages/index.ts": [
        before('import { ru } from "./ru.ts";', 'import { ro } from "./ro.ts";\n'),
        ["pt, ru, sv", "pt, ro: () => ro, ru, sv"],
      ],
    },
  },
  {
    what: "a date rule",
    most: 2,
    files: {
      "src/ingest/annotate/dates/ordinal.ts": `import { explicit } from "./resolve.ts";
import type { DateRule } from "./rule.ts";

/** A day by its number in the year, as in "ziua 001-2019"; only the first of January here. */
export const ordinalDate: DateRule = {
  name: "ordinal-date",
  source: "ziua 001-(?<y>[12]\\\\d{3})",
  read: ({ y }) => explicit(\`\${y}-01-01\`),
};
`,
      "src/ingest/annotate/dates/rules.ts": [
        before('import { relativeDates } from "./relative.ts";', 'import { ordinalDate } from "./ordinal.ts";\n'),
        ["return [isoDate, ...writtenDates", "return [isoDate, ordinalDate, ...writtenDates"],
      ],
    },
  },
  {
    what: "a feed format",
    most: 2,
    files: {
      "src/outputs/feeds/feed.json.ts": `import type { WriteFeed } from "./feed.ts";

export const writeFeed: WriteFeed = ({ lang, digest }) =>
  JSON.stringify({ version: "https://jsonfeed.org/version/1.1", language: lang, items: digest.articles.map(({ id }) => ({ id })) });
`,
      "src/site/feeds.ts": [
        before(
          "} as const satisfies Record<string, Feed>",
          '  "feed.json": { type: "application/feed+json", announced: true },\n',
        ),
      ],
    },
  },
  {
    what: "a cleaning rule",
    most: 2,
    files: {
      "src/ingest/clean/section-signs.ts": `import { repairMatches, type Rule } from "./rule.ts";

/** Takes doubled section signs away. */
export const sectionSigns: Rule = {
  name: "section-signs",
  apply(draft) {
    repairMatches(draft, "doubled-section-sign", /§§ ?/g, () => "");
  },
};
`,
      "src/ingest/clean/index.ts": [
        before('import { separators } from "./separators.ts";', 'import { sectionSigns } from "./section-signs.ts";\n'),
        before("  strayNbsp,\n", "  sectionSigns,\n"),
      ],
    },
  },
  {
    what: "a kind of register",
    most: 6,
    files: {
      "src/schemas/place.ts": `import { z } from "zod";
import { idSchema, localisedSchema } from "./primitives.ts";

/** A place of the story. */
export const placeSchema = z.strictObject({
  /** Permanent id. */
  id: idSchema,
  /** What it is called. */
  label: localisedSchema,
});
export type Place = z.infer<typeof placeSchema>;
`,
      "src/schemas/kinds.ts": [
        before('import { sourceSchema } from "./source.ts";', 'import { placeSchema } from "./place.ts";\n'),
        before(
          "  quotes: {\n",
          `  places: {
    singular: "place",
    schema: placeSchema,
    written: "yaml",
    title: { field: "label", language: "localised" },
    pages: false,
    perPage: 40,
    menu: 10,
    searched: true,
    refers: {},
  },
`,
        ),
      ],
      "src/pages/[...locale]/places/[...page].astro": `---
import Pager from "../../../components/register/Pager.astro";
import Place from "../../../components/register/Place.astro";
import Base from "../../../layouts/Base.astro";
import { pageContext } from "../../../page-context.ts";
import { pageOf, pagePath } from "../../../site/paging.ts";
import { inRegisterOrder } from "../../../site/register-order.ts";
import { staticPaths } from "../../../static-paths.ts";

export const getStaticPaths = () => staticPaths("places/[...page]");
const { lang, number } = Astro.props;
const { digest, t } = pageContext(lang);
const { items, page, pages } = pageOf("places", inRegisterOrder(digest, "places"), number);
---

<Base title={t("nav.places")} description={t("nav.places")} path={pagePath("places", page)} lang={lang}>
  <h1>{t("nav.places")}</h1>
  <ul>{items.map((place) => <Place place={place} lang={lang} />)}</ul>
  <Pager register="places" page={page} pages={pages} lang={lang} />
</Base>
`,
      "src/components/register/Place.astro": `---
import type { Place } from "../../schemas/place.ts";
import LocalisedText from "../LocalisedText.astro";

interface Props {
  place: Place;
  lang: string;
}
const { place, lang } = Astro.props;
---

<li id={place.id}><LocalisedText value={place.label} lang={lang} /></li>
`,
      "src/search/index/records.ts": [
        before(
          "  /** What a claim's line says besides its status",
          `  places = (): SearchRecord[] =>
    this.digest.places.map((place) =>
      this.record({
        type: "place",
        url: pathOf(this.digest, "places", place.id),
        titles: this.titles(place.label),
        texts: this.all(place.label),
        also: "",
        areas: [],
        reportedIn: [],
      }),
    );

`,
        ),
      ],
    },
    words: {
      "nav.places": "Places",
      "search.type.place": "Places",
      "az.type.place": "place",
      "changes.type.places": "Place",
      "count.places": { one: "{count} place", other: "{count} places" },
    },
  },
];
