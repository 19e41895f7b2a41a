/** Tables, footnotes, bare links and typographic replacements are off: what is written is what is shown. */
export const FEATURES = { gfm: false, frontmatter: false, smartPunctuation: false } as const;
