import { escapeAttribute, inertText } from "../../ingest/emit/escape.ts";
import {
  MARK_SCHEMAS,
  type EvidenceAttributes,
  type FigureAttributes,
  type QuoteAttributes,
} from "../../schemas/marks.ts";

/** The attributes of a mark that is set around a passage. */
export type Tag =
  | ({ name: "Evidence" } & EvidenceAttributes)
  | ({ name: "Quote" } & QuoteAttributes)
  | ({ name: "Figure" } & FigureAttributes);

/**
 * The opening tag of a mark, as it is written by hand: attributes in the order of the schema, those that are not given left out.
 */
export function openingTag({ name, ...attributes }: Tag): string {
  const given: Readonly<Record<string, string | undefined>> = attributes;
  const written = Object.keys(MARK_SCHEMAS[name].shape).flatMap((key) => {
    const value = given[key];
    return value === undefined || value === "" ? [] : [` ${key}="${escapeAttribute(inertText(value))}"`];
  });
  return `<${name}${written.join("")}>`;
}

export const closingTag = ({ name }: Pick<Tag, "name">): string => `</${name}>`;
