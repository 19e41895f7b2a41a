import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { weighDays } from "../../src/digest/days.ts";
import { dayInStoryYear, storyYear } from "../../src/digest/story-year.ts";
import type { EventView } from "../../src/digest/types.ts";
import type { Article } from "../../src/articles/types.ts";
import { ingestSource } from "../../src/ingest/pipeline.ts";
import { SHARED, withoutShared } from "../support/shared.ts";

/** A story as the research set has it, with the days that published timelines of it chose. */
interface Story {
  articles: { id: string; published: string; text: string }[];
  timelines: string[][];
}

/** An article with the days it names; `filed` is the day under which the set has it, whatever the product knows. */
type Dated = Pick<Article, "id" | "published" | "dates"> & { filed: string };

/**
 * Measures how well the weight of days agrees with the days that journalists chose: date F1, as the field does. For each
 * timeline, of the articles published within its span, as many days as it has; precision and recall averaged over all
 * timelines. Counting articles by their day of publication is measured beside it, and the weight where the texts alone say
 * when they were published.
 */
export async function days(): Promise<void> {
  if (withoutShared) return console.log("Days: skipped, no stories to measure on.");
  const folder = path.join(SHARED, "corpora/timelines");
  const chosen = { weight: [] as Score[], texts: [] as Score[], counting: [] as Score[] };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gz"))) {
    const story = JSON.parse(gunzipSync(readFileSync(path.join(folder, file))).toString()) as Story;
    const dated = await datesOf(story, true);
    const bare = await datesOf(story, false);
    const own = { weight: [] as Score[], texts: [] as Score[], counting: [] as Score[] };
    for (const timeline of story.timelines) {
      const wanted = [...new Set(timeline)].sort();
      const [from, to] = [wanted[0]!, wanted.at(-1)!];
      const inSpan = (day: string) => day >= from && day <= to;
      const within = (all: readonly Dated[]) => all.filter(({ filed }) => inSpan(filed));
      const best = (all: readonly Dated[]) =>
        byWeight(within(all), storyYear(all)).filter(inSpan).slice(0, wanted.length);
      own.weight.push(score(best(dated), wanted));
      own.texts.push(score(best(bare), wanted));
      own.counting.push(score(byCounting(within(dated)).slice(0, wanted.length), wanted));
    }
    print(file.replace(".json.gz", ""), own);
    for (const way of ["weight", "texts", "counting"] as const) chosen[way].push(...own[way]);
  }
  print("all", chosen);
}

function print(name: string, scores: Readonly<Record<"weight" | "texts" | "counting", readonly Score[]>>): void {
  const { weight, texts, counting } = scores;
  console.log(`${name.padEnd(24)} ${f1(weight)}  from the texts alone ${f1(texts)}  counting ${f1(counting)}`);
}

interface Score {
  precision: number;
  recall: number;
}

/** @param supplied Whether a sidecar says when each text was published. */
async function datesOf({ articles }: Story, supplied: boolean): Promise<Dated[]> {
  const dated: Dated[] = [];
  for (const { id, published: filed, text } of articles) {
    const sidecar = { lang: "en", title: id, ...(supplied && { published: filed }) };
    const source = { file: `raw/${id}.txt`, bytes: new TextEncoder().encode(text), sidecar };
    const { frontMatter } = await ingestSource(source);
    const { published, dates } = frontMatter;
    dated.push({ id, filed, published, dates });
  }
  return dated;
}

function byWeight(articles: readonly Dated[], year: string | null): string[] {
  const events = articles.flatMap((article) =>
    article.dates.flatMap((date, i) => {
      const edtf = date.edtf ?? dayInStoryYear(article, date, year);
      if (edtf === null) return [];
      return {
        id: `${article.id}-${i}`,
        edtf,
        articleIds: [article.id],
        title: {},
        reviewed: false,
      } as unknown as EventView;
    }),
  );
  return weighDays(events, articles as unknown as Article[]).map(({ day }) => day);
}

function byCounting(articles: readonly Dated[]): string[] {
  const counts = Map.groupBy(articles, ({ filed }) => filed);
  return [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([day]) => day);
}

function score(found: readonly string[], wanted: readonly string[]): Score {
  const right = found.filter((day) => wanted.includes(day)).length;
  return { precision: found.length === 0 ? 0 : right / found.length, recall: right / wanted.length };
}

function f1(scores: readonly Score[]): string {
  const mean = (of: (each: Score) => number) => scores.reduce((sum, each) => sum + of(each), 0) / scores.length;
  const [precision, recall] = [mean((each) => each.precision), mean((each) => each.recall)];
  return (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)).toFixed(3);
}
