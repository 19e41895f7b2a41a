import type { Judgement, Tree } from "../../../src/ingest/extract/choose/trees.ts";

/** An example: the features of a line, whether it stands in the true text, and how much it counts. */
export interface Example {
  features: Readonly<Record<string, number>>;
  kept: boolean;
  weight: number;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Weight of examples that either side of a question needs at least. */
  least: number;
  /** Added to a leaf's weight: keeps leaves with few examples near zero. */
  lambda: number;
}

const BINS = 48;

/** Learns a judgement by gradient boosting with second-order leaves, on features cut into bins. The same examples give the same trees. */
export function boost(examples: readonly Example[], options: BoostOptions): Judgement {
  const names = [...new Set(examples.flatMap((example) => Object.keys(example.features)))].sort();
  const edges = names.map((name) => edgesOf(examples.map((example) => example.features[name] ?? 0)));
  const bins = names.map((name, f) =>
    Uint8Array.from(examples, (example) => binOf(edges[f]!, example.features[name] ?? 0)),
  );
  const weights = Float64Array.from(examples, (example) => example.weight);
  const scores = new Float64Array(examples.length);
  const [gradients, hessians] = [new Float64Array(examples.length), new Float64Array(examples.length)];
  const trees: Tree[] = [];
  const all = Uint32Array.from(examples.keys());
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < examples.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = weights[i]! * (p - (examples[i]!.kept ? 1 : 0));
      hessians[i] = weights[i]! * p * (1 - p);
    }
    trees.push(grow(all, options.depth));
  }
  return { base: 0, trees };

  function grow(rows: Uint32Array, depth: number): Tree {
    let [g, h] = [0, 0];
    for (const i of rows) {
      g += gradients[i]!;
      h += hessians[i]!;
    }
    const split = depth > 0 ? bestSplit(rows, g, h) : undefined;
    if (!split) {
      const value = Math.round(((-options.rate * g) / (h + options.lambda)) * 1000) / 1000;
      for (const i of rows) scores[i]! += value;
      return value;
    }
    const own = bins[split.feature]!;
    return {
      if: names[split.feature]!,
      above: edges[split.feature]![split.bin]!,
      yes: grow(
        rows.filter((i) => own[i]! > split.bin),
        depth - 1,
      ),
      no: grow(
        rows.filter((i) => own[i]! <= split.bin),
        depth - 1,
      ),
    };
  }

  function bestSplit(rows: Uint32Array, g: number, h: number): { feature: number; bin: number } | undefined {
    let [best, found] = [1e-6, undefined as { feature: number; bin: number } | undefined];
    const whole = (g * g) / (h + options.lambda);
    for (let f = 0; f < names.length; f++) {
      const [gs, hs, ws] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
      const own = bins[f]!;
      let weight = 0;
      for (const i of rows) {
        gs[own[i]!]! += gradients[i]!;
        hs[own[i]!]! += hessians[i]!;
        ws[own[i]!]! += weights[i]!;
        weight += weights[i]!;
      }
      let [gl, hl, wl] = [0, 0, 0];
      for (let bin = 0; bin < edges[f]!.length; bin++) {
        gl += gs[bin]!;
        hl += hs[bin]!;
        wl += ws[bin]!;
        if (wl < options.least || weight - wl < options.least) continue;
        const gain = (gl * gl) / (hl + options.lambda) + (g - gl) ** 2 / (h - hl + options.lambda) - whole;
        if (gain > best) [best, found] = [gain, { feature: f, bin }];
      }
    }
    return found;
  }
}

/** Bounds between bins: the values themselves where there are few, else quantiles; rounded, so that the file stays readable. */
function edgesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const cuts =
    distinct.length <= BINS
      ? distinct.slice(1).map((value, i) => (value + distinct[i]!) / 2)
      : Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)]!);
  return [...new Set(cuts.map((cut) => Math.round(cut * 1000) / 1000))].sort((a, b) => a - b);
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > edges[bin]!) bin++;
  return bin;
}
