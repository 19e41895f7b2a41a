import type { Span } from "../../../lib/span.ts";
import type { PrintedNumber } from "./printed-numbers.ts";

/** A figure of a text, at its place in the matching text. */
export interface Figure extends Span {
  rule: "money" | "percent" | "percentage-points" | "measure" | "count" | "rate" | "length" | "age";
  /** Decimal notation with a point. */
  value: string;
  /** ISO 4217 code, "percent", a unit of measure or what is counted. */
  unit: string;
  /** What is counted, with the words that describe it. */
  noun?: string;
  /** Where it is one end of a range: the whole range. */
  range?: Span;
}

/** A number with what stands beside it, not yet a value. */
export interface Reading extends Span {
  rule: Figure["rule"];
  number: PrintedNumber;
  power: number | undefined;
  unit: string;
  noun?: string;
  /** Its currency stands before it. */
  signed?: true;
}
