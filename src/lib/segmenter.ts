const segmenters = new Map<string, Intl.Segmenter>();

/** The platform's segmenter of a language's sentences; making one takes long, so it is kept. */
export function sentenceSegmenter(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: "sentence" })));
  return segmenter;
}
