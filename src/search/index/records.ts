import { mainLanguage } from "../../lib/localised.ts";
import type { ClaimView, Digest, NameView } from "../../digest/types.ts";
import { groupPath } from "../../site/alike-pages.ts";
import { inRegisterOrder } from "../../site/register-order.ts";
import { pathOf } from "../../site/things.ts";
import { shownStatus } from "../../schemas/claim.ts";
import { SEARCHED_KINDS, type SearchedKind } from "../../schemas/kinds.ts";
import { standingWords } from "../../view/standing.ts";
import { indexOf, plain, RecordMaker } from "./record.ts";
import { OtherWords } from "./synonyms.ts";
import type { RecordNotes, SearchRecord } from "../types.ts";

/** Years an event may count under; a longer range would put it under every year. */
const MAX_YEARS = 12;

/**
 * Everything that can be found, each thing once: an article in its own language, every other thing in the digest's main
 * language with its words in every language. Pure; the order is the digest's.
 */
export function buildSearchRecords(digest: Digest): SearchRecord[] {
  const indexer = new Indexer(digest);
  return [...SEARCHED_KINDS.flatMap((kind) => indexer[kind]()), ...indexer.alike()];
}

/** Languages of the search's indexes, the largest first, as Pagefind orders them where it has to choose. */
export function indexLanguages(digest: Digest): string[] {
  const main = indexOf(mainLanguage(digest.config));
  const sizes = new Map<string, number>();
  const add = (lang: string, count: number): void =>
    void (count > 0 && sizes.set(lang, (sizes.get(lang) ?? 0) + count));
  for (const article of digest.articles) add(indexOf(article.lang), 1);
  for (const kind of SEARCHED_KINDS) if (kind !== "articles") add(main, digest[kind].length);
  add(main, digest.alike.length);
  return [...sizes].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([lang]) => lang);
}

/** Holds what the records of one digest look up. */
class Indexer extends RecordMaker implements Record<SearchedKind, () => SearchRecord[]> {
  readonly #words: OtherWords;
  readonly #claims: Map<string, ClaimView>;
  readonly #areasOf = new Map<string, string[]>();
  readonly #stancesOf = new Map<string, Set<string>>();
  readonly #modalitiesOf = new Map<string, Set<string>>();
  readonly #namesOf = new Map<string, { name: NameView; anchors: string[] }[]>();

  constructor(digest: Digest) {
    super(digest);
    this.#words = new OtherWords(digest.config.glossary);
    this.#claims = new Map(digest.claims.map((claim) => [claim.id, claim]));
    for (const row of digest.matrix.rows) {
      for (const cell of row.cells) {
        if (cell.claims.length + cell.disputed.length + cell.passages.length > 0) {
          push(this.#areasOf, cell.articleId, row.areaId);
        }
      }
    }
    for (const claim of digest.claims) {
      for (const { articleId, stance, modality } of claim.reports) {
        this.#stancesOf.set(articleId, (this.#stancesOf.get(articleId) ?? new Set()).add(stance));
        if (stance === "disputes") continue;
        this.#modalitiesOf.set(articleId, (this.#modalitiesOf.get(articleId) ?? new Set()).add(modality));
      }
    }
    for (const name of digest.names) {
      for (const { articleId, anchors } of name.mentions) push(this.#namesOf, articleId, { name, anchors });
    }
  }

  articles = (): SearchRecord[] =>
    this.digest.articles.map((article) => {
      // The digest's articles hold no word that rights withhold; a name is told only where its passage is shown.
      const anchors = new Set(article.passages.map((passage) => passage.anchor));
      const texts = article.passages.map((passage) => passage.text);
      const names = (this.#namesOf.get(article.id) ?? [])
        .filter((each) => each.anchors.some((anchor) => anchors.has(anchor)))
        .map((each) => each.name);
      const source = this.sources.get(article.source ?? "");
      const title = article.title ?? "";
      return this.record({
        type: "article",
        url: pathOf(this.digest, "articles", article.id),
        language: indexOf(article.lang),
        titles: title === "" ? {} : { title },
        texts: texts.map((text) => ({ text, lang: article.lang })),
        also: this.#words.of([title, ...texts], names, source === undefined ? [] : [source]),
        edtf: article.published,
        areas: this.#areasOf.get(article.id) ?? [],
        reportedIn: [article.id],
        years: article.published === null ? [] : yearsOf(article.published),
        stances: [...(this.#stancesOf.get(article.id) ?? [])],
        modalities: [...(this.#modalitiesOf.get(article.id) ?? [])],
        reviewed: article.read,
      });
    });

  claims = (): SearchRecord[] =>
    this.digest.claims.map((claim) => {
      const texts = this.all(claim.statement, claim.note, claim.supplied, claim.override?.reason);
      const years = this.digest.events.filter((event) => event.claimIds.includes(claim.id)).flatMap(eventYears);
      return this.record({
        type: "claim",
        url: pathOf(this.digest, "claims", claim.id),
        titles: this.titles(claim.statement),
        texts,
        also: this.#words.of(
          plain(texts),
          this.digest.names.filter((name) => name.claimIds.includes(claim.id)),
        ),
        areas: claim.areas,
        reportedIn: claim.reports.map((report) => report.articleId),
        years,
        stances: claim.reports.map((report) => report.stance),
        modalities: claim.modalities.map(({ is }) => is),
        notes: { status: shownStatus(claim), ...this.#standing(claim) },
      });
    });

  events = (): SearchRecord[] =>
    this.digest.events.map((event) => {
      const texts = this.all(event.title, event.note, event.reason);
      const claims = event.claimIds.flatMap((id) => this.#claims.get(id) ?? []);
      return this.record({
        type: "event",
        url: pathOf(this.digest, "events", event.id),
        titles: this.titles(event.title),
        texts,
        also: this.#words.of(plain(texts), []),
        edtf: event.edtf,
        areas: event.areaIds,
        reportedIn: event.articleIds,
        years: eventYears(event),
        stances: claims.flatMap((claim) => claim.reports.map((report) => report.stance)),
        modalities: claims.flatMap((claim) => claim.modalities.map(({ is }) => is)),
        reviewed: event.reviewed,
      });
    });

  areas = (): SearchRecord[] =>
    this.digest.areas.map((area) => {
      const texts = this.all(area.label, area.summary, area.note);
      const row = this.digest.matrix.rows.find((each) => each.areaId === area.id);
      const cells = row?.cells.filter((cell) => cell.stance !== null || cell.passages.length > 0) ?? [];
      return this.record({
        type: "area",
        url: pathOf(this.digest, "areas", area.id),
        titles: this.titles(area.label),
        texts,
        also: this.#words.of(plain(texts), [], Object.values(area.terms).flat()),
        areas: [area.id],
        reportedIn: cells.map((cell) => cell.articleId),
        notes: {
          kind: area.kind === "context" ? "context" : "own",
          ...(area.claimIds.length > 0 && { claims: String(area.claimIds.length) }),
        },
      });
    });

  disagreements = (): SearchRecord[] =>
    inRegisterOrder(this.digest, "disagreements").map((disagreement) => {
      const { kind, topic, positions, record, note, claims } = disagreement;
      const texts = this.all(topic, ...positions.map((position) => position.text), record?.text, note);
      return this.record({
        type: "disagreement",
        url: pathOf(this.digest, "disagreements", disagreement.id),
        titles: this.titles(topic),
        texts,
        also: this.#words.of(plain(texts), []),
        areas: claims.flatMap((id) => this.#claims.get(id)?.areas ?? []),
        reportedIn: positions.flatMap((position) => position.articles),
        notes: { kind },
      });
    });

  names = (): SearchRecord[] =>
    this.digest.names.map((name) => {
      const texts = [{ text: name.name, lang: this.main }, ...this.all(name.role, name.note)];
      return this.record({
        type: "name",
        url: pathOf(this.digest, "names", name.id),
        titles: { title: name.name },
        texts,
        also: this.#words.of(plain(texts), [name]),
        areas: [],
        reportedIn: name.mentions.map((mention) => mention.articleId),
        reviewed: name.reviewed,
        notes: { kind: name.type },
      });
    });

  /** Groups of passages that a program put together, each on its place among them. */
  alike = (): SearchRecord[] =>
    this.digest.alike.map(({ id, passages }, place) => {
      const texts = passages
        .filter(({ text }) => text !== "")
        .map(({ articleId, text }) => ({ text, lang: this.articlesById.get(articleId)?.lang ?? this.main }));
      return this.record({
        type: "alike",
        url: groupPath(place, id),
        titles: { title: texts[0]?.text ?? "" },
        texts,
        also: this.#words.of(plain(texts), []),
        areas: [],
        reportedIn: passages.map(({ articleId }) => articleId),
        reviewed: false,
      });
    });

  /** What a claim's line says besides its status, in each language of the digest. */
  #standing(claim: ClaimView): RecordNotes {
    return Object.fromEntries(
      Array.from(this.translators, ([lang, t]) => [
        `standing-${lang}`,
        standingWords(claim, this.digest.origins, t).join(" · "),
      ]),
    );
  }
}

/** The years written out in a date of publication. */
function yearsOf(edtf: string): string[] {
  return [...new Set(edtf.match(/(?<!\d)\d{4}(?!\d)/g))].slice(0, MAX_YEARS);
}

function eventYears(event: { range: { from: string | null; to: string | null } }): string[] {
  const first = Number.parseInt(event.range.from ?? event.range.to ?? "", 10);
  const last = Number.parseInt(event.range.to ?? event.range.from ?? "", 10);
  if (Number.isNaN(first) || Number.isNaN(last) || last - first >= MAX_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
