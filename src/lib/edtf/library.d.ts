/** The part of the package `edtf` 4.11 used here; it ships no types. */
declare module "edtf" {
  /** A node of the syntax tree. Months count from 0; qualifications are true, or a bit mask of the qualified parts. */
  interface EdtfNode {
    type: "Date" | "Year" | "Season" | "Decade" | "Century" | "Interval" | "Set" | "List";
    values: unknown[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** Bit mask of digits written X, year first: 0b1111 year, 0b11_0000 month, 0b1100_0000 day. */
    unspecified?: number;
    significant?: number;
    earlier?: boolean;
    later?: boolean;
  }
  /** Throws where the text is not EDTF. */
  export function parse(text: string): EdtfNode;
}
