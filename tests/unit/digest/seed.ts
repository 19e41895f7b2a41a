/** Seed of the property tests, so that a failure can be repeated: ACCORD_SEED=… npm test. */
export const SEED = Number(process.env["ACCORD_SEED"] ?? 20180223);
console.log(`property tests: seed ${SEED}`);

/** Shuffles a copy by a random sequence of its own. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = (seed >>> 0) + 0x9e3779b9;
  const random = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
