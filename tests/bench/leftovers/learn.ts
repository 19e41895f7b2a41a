import type { Features } from "../../../src/ingest/clean/leftovers/features.ts";

/** What a line holds, and whether it is left over. */
export interface Example {
  page: string;
  features: Features;
  leftOver: boolean;
}

/** Pages on which a word must have stood, and words that are learnt: more would learn the pages by heart. */
const FEWEST_PAGES = 8;
const MOST_WORDS = 40;
const ROUNDS = 600;
const RATE = 2;
/** Strength of the pull of every weight towards 0. */
const PULL = 0.003;

/**
 * Weights by a feature's name: logistic regression by gradient descent, the same for the same examples. "always" is the weight of
 * every line. A line is the more likely left over, the higher the sum of its weights; at 0 as likely as not.
 */
export function learn(examples: readonly Example[]): Record<string, number> {
  const names = ["always", ...plainNames(examples), ...tellingWords(examples)];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => [0, ...features.flatMap((name) => index.get(name) ?? [])]);
  const weights = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const step = new Float64Array(names.length);
    rows.forEach((row, i) => {
      const sum = row.reduce((all, at) => all + weights[at]!, 0);
      const error = (examples[i]!.leftOver ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const at of row) step[at]! += error;
    });
    for (let at = 0; at < weights.length; at++)
      weights[at]! += RATE * (step[at]! / rows.length - (at === 0 ? 0 : PULL * weights[at]!));
  }
  return Object.fromEntries(
    names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100] as const).filter(([, weight]) => weight !== 0),
  );
}

function plainNames(examples: readonly Example[]): string[] {
  return [...new Set(examples.flatMap(({ features }) => features.filter((name) => !name.startsWith("word:"))))].sort();
}

/** Words that tell lines apart: those on enough pages whose share among the left over lines differs most from their share in all. */
function tellingWords(examples: readonly Example[]): string[] {
  const stats = new Map<string, { pages: Set<string>; all: number; left: number }>();
  for (const { page, features, leftOver } of examples) {
    for (const name of features) {
      if (!name.startsWith("word:")) continue;
      const stat = stats.get(name) ?? { pages: new Set(), all: 0, left: 0 };
      stat.pages.add(page);
      stat.all++;
      if (leftOver) stat.left++;
      stats.set(name, stat);
    }
  }
  const usual = examples.filter(({ leftOver }) => leftOver).length / examples.length;
  const telling = ({ all, left }: { all: number; left: number }) => (left - usual * all) / Math.sqrt(all + 4);
  return [...stats]
    .filter(([, { pages }]) => pages.size >= FEWEST_PAGES)
    .map(([name, stat]) => ({ name, weight: telling(stat) }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ name }) => name)
    .sort();
}
