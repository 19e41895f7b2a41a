/** One article of the generated corpus. */
export interface CorpusArticle {
  slug: string;
  title: string;
  /** YYYY-MM-DD */
  date: string;
  area: string;
  outlet: string;
  /** Markdown without anything that one of the generators would read differently. */
  body: string;
}

export const AREAS = ["cloud", "speakers", "laptops", "phones", "licensing", "marketing", "markets", "research"];
export const OUTLETS = ["morning-post", "evening-news", "la-gazette", "tech-weekly", "harbour-times"];

const WORDS = (
  "agreement company market device service partner customer report release network product signed memorandum engineers " +
  "plan talks region quarter supply chain battery screen processor software update store price launch channel retailer " +
  "analyst forecast growth share revenue patent licence standard regulator ministry council study laboratory prototype " +
  "factory assembly shipment export tariff border currency contract clause partner subsidiary chairman spokesperson " +
  "statement journalist interview source evidence document meeting conference exhibition visitor audience reader"
).split(" ");

/** A small generator of pseudo-random numbers in [0, 1), the same everywhere for one seed (mulberry32, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` articles of about 450 words, always the same ones for a seed. */
export function makeCorpus(count: number, seed = 20180223): CorpusArticle[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const sentence = (area: string): string => {
    const words = Array.from({ length: 9 + Math.floor(next() * 13) }, () => pick(WORDS));
    if (next() < 0.15) words[2] = area;
    if (next() < 0.1) words[4] = `*${words[4]}*`;
    if (next() < 0.05) words[6] = `[${words[6]}](https://example.org/${words[6]})`;
    const text = words.join(" ");
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, index) => {
    const area = pick(AREAS);
    const paragraphs = Array.from({ length: 7 }, () => Array.from({ length: 4 }, () => sentence(area)).join(" "));
    paragraphs.splice(3, 0, `## ${sentence(area).slice(0, 40).trim()}`);
    const day = 1 + Math.floor(next() * 28);
    const month = 1 + Math.floor(next() * 12);
    const year = 2015 + Math.floor(next() * 4);
    return {
      slug: `article-${String(index).padStart(5, "0")}`,
      title: sentence(area)
        .replace(/[*[\]]|\([^)]*\)/g, "")
        .slice(0, 60)
        .trim(),
      date: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      area,
      outlet: pick(OUTLETS),
      body: paragraphs.join("\n\n"),
    };
  });
}
