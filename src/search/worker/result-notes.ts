import { localeOf } from "../../lib/locale.ts";
import { highlight, type Piece } from "./excerpt.ts";
import type { FoundRecord } from "../pagefind/pagefind.ts";
import type { RecordNotes, RecordType } from "../types.ts";
import { counted, fill, type SearchSettings } from "../client/settings.ts";

/** Sources that are named; of more the number is told. */
const NAMED = 2;

/**
 * What is told of a result besides its words: kind, sources, date.
 *
 * @param told What rode in the record's address.
 * @param foundAs Names that stand in the place of words which are not there.
 * @param asked The query's words; marked in sources and dates, which are searched.
 */
export function notesOf(
  type: RecordType,
  { filters, meta }: FoundRecord,
  told: RecordNotes,
  foundAs: readonly string[],
  asked: readonly string[],
  { lang, words, counts, labels }: SearchSettings,
): Piece[][] {
  const { source = [] } = filters;
  const sources = source.length > NAMED ? counted(counts.source, source.length, lang) : source.join(", ");
  const date = meta[`date-${lang}`];
  const dated =
    date ??
    (type === "article"
      ? words.dateUnknown
      : told.since === undefined
        ? ""
        : fill(words.since, { date: dateIn(told.since, lang) }));
  const kind = told.kind === undefined ? "" : (labels.kind[`${type}.${told.kind}`] ?? "");
  const claims = told.claims === undefined ? "" : counted(counts.claim, Number(told.claims), lang);
  const found = foundAs.length === 0 ? "" : fill(words.foundAs, { words: foundAs.join(", ") });
  return [found, kind, claims, ...(type === "event" ? [dated, sources] : [sources, dated])]
    .filter((note) => note !== "")
    .map((note) => (note === sources || note === date ? highlight(note, asked) : [{ text: note, hit: false }]));
}

/** A year, a month or a day in words. */
function dateIn(date: string, lang: string): string {
  const [, month, day] = date.split("-");
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month) parts.month = "long";
  if (day) parts.day = "numeric";
  return new Intl.DateTimeFormat(localeOf(lang), parts).format(new Date(date));
}
