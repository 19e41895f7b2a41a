import { RAW_CHANGED, type ProofState } from "../schemas/verified.ts";

/** Whether the span of an article stood against its raw file when last somebody could look; without a record, it is not known to. */
export function isProved(proof: ProofState | undefined, at: string): boolean {
  if (!proof || proof.state === "never") return false;
  return proof.state !== "edited" || !proof.marks.some((mark) => mark === RAW_CHANGED || mark.endsWith(` at ${at}`));
}
