/** An MDX file in its two parts. */
export interface SplitFile {
  /** Text between the fences; null where the file has none. */
  yaml: string | null;
  /** 1-based line on which `yaml` begins. */
  yamlLine: number;
  /** Everything after the closing fence's line. */
  body: string;
  /** 1-based line on which `body` begins. */
  bodyLine: number;
}

const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /^---[ \t]*$(?:\r\n|\r|\n)?/m;

/**
 * Parts an MDX file into front matter and body. A byte-order mark is dropped. Where the opening fence is never closed, the
 * whole file counts as body, and `yaml` is null.
 */
export function splitFrontMatter(source: string): SplitFile {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const opening = OPENING.exec(text);
  if (!opening) return { yaml: null, yamlLine: 1, body: text, bodyLine: 1 };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return { yaml: null, yamlLine: 1, body: text, bodyLine: 1 };
  const yaml = rest.slice(0, closing.index);
  const fence = closing[0];
  return { yaml, yamlLine: 2, body: rest.slice(closing.index + fence.length), bodyLine: 2 + countLines(yaml) + 1 };
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
