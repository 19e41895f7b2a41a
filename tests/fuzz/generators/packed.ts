import fc from "fast-check";
import { makeZip, type ZipPart } from "../../support/containers/zip.ts";

/** Odd things that a ZIP file may say of an entry, and entries that it may hold twice or beside the others. */
export interface Odd {
  at: number;
  how: "twice" | "plain" | "encrypted" | "lies" | "missing" | "zeros";
}

export const odd: fc.Arbitrary<Odd[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<never[]>([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ at: fc.nat(20), how: fc.constantFrom("twice", "plain", "encrypted", "lies", "missing", "zeros") }),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

/** A ZIP file of some parts, odd where it is said to be. */
export function packed(parts: readonly ZipPart[], all: readonly Odd[]): Uint8Array {
  let made = [...parts];
  for (const { at, how } of all) {
    const index = at % Math.max(1, made.length);
    const part = made[index];
    if (!part) continue;
    if (how === "twice") made.push(part);
    else if (how === "missing") made = made.filter((each) => each !== part);
    else if (how === "zeros")
      made[index] = { ...part, data: Buffer.concat([Buffer.from(part.data), Buffer.alloc(9_000)]) };
    else if (how === "lies") made[index] = { ...part, saidSize: 4 };
    else made[index] = { ...part, [how]: true };
  }
  return makeZip(made);
}
