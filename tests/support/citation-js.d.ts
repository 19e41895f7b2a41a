/** Citation.js, as far as the tests use it. It comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: { forceType: string });
    data: Record<string, unknown>[];
    format(type: "bibliography", options: { format: "text"; template: "apa"; lang: string }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
