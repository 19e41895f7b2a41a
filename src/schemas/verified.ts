import { z } from "zod";
import { atSchema, sumSchema } from "./primitives.ts";

/** verified/ID.json: what held when `npm run verify -- --record` last held an article against its raw file. Written by the engine. */
export const verifiedSchema = z.strictObject({
  /** SHA-256 of the raw file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Version of the engine that held them against each other. */
  engine: z.string().min(1),
  /** Each mark, block, entry of the ledger and event: what it is, where it stands, and the sum of the words that the article shows. */
  marks: z.array(
    z.strictObject({ what: z.string().min(1), at: atSchema, sum: sumSchema.optional(), shown: sumSchema }),
  ),
});
export type Verified = z.infer<typeof verifiedSchema>;

/** What is known of an article's proof where its raw file is not there. */
export type ProofState =
  /** The raw file is there, and was held against the article by this very reading. */
  | { state: "checked" }
  /** It was held against it last by whoever had the file, and nothing has changed since. */
  | { state: "recorded" }
  /** So it was, and these marks or blocks have changed since, or the file that it names. */
  | { state: "edited"; marks: string[] }
  | { state: "never" };

/** Among the marks of an edited proof: the file itself is another one. */
export const RAW_CHANGED = "raw.sha256";
