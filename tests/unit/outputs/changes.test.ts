import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { createTranslator } from "../../../src/i18n/index.ts";
import { createUrls } from "../../../src/site/url.ts";
import { editionList } from "../../../src/outputs/changes.ts";
import { writeFeed as changesFeed } from "../../../src/outputs/feeds/changes.xml.ts";
import { redirectPages } from "../../../src/outputs/redirects.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { editionSchema } from "../../../src/schemas/edition.ts";

const claim = (label: string, digest: string, status: string) => ({
  label: { en: label, fr: `${label} (fr)` },
  digest: digest.repeat(16),
  status,
});
const edition = (number: number, claims: object) =>
  editionSchema.parse({
    number,
    date: `2026-01-0${number}`,
    entries: { claims },
    counts: { articles: 2, claims: 1, origins: 1, disagreements: 0 },
  });

const digest = buildDigest({
  config: digestConfigSchema.parse({ title: "A <digest>", languages: ["en", "fr"], base: "/sub/" }),
  draft: false,
  findings: false,
  articles: [],
  areas: [areaSchema.parse({ id: "a-one", label: "One" })],
  claims: [
    claimSchema.parse({ id: "c-new", statement: { en: "New & true.", fr: "Neuf." }, areas: ["a-one"], supplied: "s" }),
  ],
  events: [],
  sources: [],
  names: [],
  disagreements: [],
  corrections: [],
  editions: [
    edition(1, { "c-old": claim("Old.", "a", "single-source"), "c-new": claim("New & true.", "a", "single-source") }),
    edition(2, { "c-new": claim("New & true.", "b", "contested") }),
  ],
  redirects: { "claims/c-old": "claims/c-new", "events/e-old": "claims/c-new" },
});
const urls = createUrls(digest.config);

describe("the page of changes", () => {
  test("should not count origins where nobody has said on what the articles rest", () => {
    const { counts, ...rest } = edition(1, {});
    const heldOf = (known: object) =>
      editionList(
        { ...digest, changes: [{ ...digest.changes[0]!, ...rest, counts: editionSchema.shape.counts.parse(known) }] },
        "en",
        createTranslator("en"),
      )[0]!.held;
    assert.match(heldOf(counts), /^2 articles, at least 1 independent origin, 1 claim/);
    const { origins: _, ...untraced } = counts;
    assert.match(heldOf(untraced), /^2 articles, 1 claim and 0 disagreements/);
  });

  test("should list the latest edition first, with links to what is there and none to what is gone", () => {
    const [second, first] = editionList(digest, "en", createTranslator("en"));
    assert.deepEqual([second?.title, second?.first, first?.first], ["Edition 2", false, true]);
    const groups = Object.fromEntries(second!.groups.map(({ kind, lines }) => [kind, lines]));
    assert.deepEqual(Object.keys(groups), ["changed", "statuses", "removed"]);
    assert.equal(groups["changed"]?.[0]?.path, "claims/c-new");
    assert.equal(groups["statuses"]?.[0]?.status, "Single source, then Contested");
    assert.equal(groups["removed"]?.[0]?.path, null);
    assert.deepEqual(groups["removed"]?.[0]?.instead, {
      label: { text: "New & true.", lang: "en" },
      path: "claims/c-new",
    });
  });

  test("should count what it does not list", () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, i) => [`c-${i}`, claim("x", "a", "contested")]));
    const more = buildDigest({ ...digest, editions: [edition(1, {}), edition(2, many)] } as never);
    const [group] = editionList(more, "en", createTranslator("en"))[0]!.groups;
    assert.deepEqual([group?.lines.length, group?.more], [100, 30]);
  });
});

test("the feed has one item an edition, in the interface's language, escaped", () => {
  const feed = changesFeed({ digest, urls, lang: "fr", t: createTranslator("fr") });
  assert.equal(feed.match(/<item>/g)?.length, 2);
  assert.match(feed, /<title>Édition 2, 2 janvier 2026<\/title>/);
  assert.match(feed, /<pubDate>Fri, 02 Jan 2026 00:00:00 \+0000<\/pubDate>/);
  assert.match(feed, /\/sub\/fr\/changes\/#edition-2<\/guid>/);
  assert.match(feed, /A &lt;digest&gt;/);
  assert.doesNotMatch(feed, /A <digest>|New & true/);
});

test("an id with a page leaves one that leads on, in each language", () => {
  const pages = redirectPages(digest, urls);
  assert.deepEqual(
    pages.map(({ folder }) => folder),
    ["claims/c-old", "fr/claims/c-old"],
  );
  assert.match(pages[1]!.html, /content="0; url=\/sub\/fr\/claims\/c-new\/"/);
  assert.match(pages[0]!.html, /<title>New &amp; true\.<\/title>/);
});
