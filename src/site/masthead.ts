import type { DigestConfig } from "../schemas/digest.ts";

/** Whether an editor says anything of who makes the digest: only then is there a page that says it. */
export const hasMasthead = ({ publisher, contact, licence, masthead }: DigestConfig): boolean =>
  [publisher, contact, licence, masthead].some((said) => said !== undefined);
