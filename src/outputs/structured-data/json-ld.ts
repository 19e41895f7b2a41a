import type { Thing } from "schema-dts";

/**
 * Things as the text of a <script type="application/ld+json">: a data block, which no browser runs and no policy refuses.
 * What could end the element or begin a comment in it is written as a JSON escape, which means the same.
 */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
