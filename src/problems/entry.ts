/** Where a problem is. */
export interface Place {
  /** Path relative to the content folder. */
  file: string;
  /** 1-based position, where one is known. */
  line?: number;
  column?: number;
}

/** What a catalogue says of a problem. `{name}` stands for a detail of the case. */
export interface Entry {
  what: string;
  why: string;
  fix: string;
}

/** Fills the placeholders of a catalogue's entry. A placeholder without a value vanishes. */
export function fillEntry(entry: Entry, details: Record<string, string>): Entry {
  const fill = (text: string) => text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => details[name] ?? "");
  return { what: fill(entry.what), why: fill(entry.why), fix: fill(entry.fix) };
}
