import type { Query } from "../worker/engine.ts";
import { FACETS } from "../types.ts";

/** A query kept in an address: ?q=words&area=cloud&area=patents. Longer ones than anybody types are cut. */
const MAX_TEXT = 300;
const MAX_VALUES = 40;

export function readQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const query: Query = { text: (params.get("q") ?? "").slice(0, MAX_TEXT), facets: {} };
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(facet))].filter((value) => value !== "").slice(0, MAX_VALUES);
    if (values.length > 0) query.facets[facet] = values;
  }
  return query;
}

/** The part of an address from "?" on; "" where nothing is asked. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams();
  if (query.text.trim() !== "") params.set("q", query.text.trim());
  for (const facet of FACETS) for (const value of query.facets[facet] ?? []) params.append(facet, value);
  const written = params.toString();
  return written === "" ? "" : `?${written}`;
}
