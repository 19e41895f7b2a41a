import { escapeAttribute, inertText } from "../../ingest/emit/escape.ts";
import { evidenceMarkSchema, type EvidenceAttributes } from "../../schemas/marks.ts";

/** The attributes in the order in which they are written: the schema's own. */
const ORDER = Object.keys(evidenceMarkSchema.shape) as (keyof EvidenceAttributes)[];

/** The opening tag of a mark, as it is written by hand: attributes that are not given are left out. */
export function openingTag(attributes: EvidenceAttributes): string {
  const written = ORDER.flatMap((name) => {
    const value = attributes[name];
    return value === undefined || value === "" ? [] : [` ${name}="${escapeAttribute(inertText(value))}"`];
  });
  return `<Evidence${written.join("")}>`;
}

export const CLOSING_TAG = "</Evidence>";
