import { z } from "zod";
import { urlSchema } from "./primitives.ts";

/** Licences for texts, by their SPDX identifiers, with the address of their words; those of Creative Commons are made up by rule. */
const KNOWN: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  MIT: "https://spdx.org/licenses/MIT.html",
  "Apache-2.0": "https://spdx.org/licenses/Apache-2.0.html",
  "GFDL-1.3-or-later": "https://spdx.org/licenses/GFDL-1.3-or-later.html",
  "ODbL-1.0": "https://spdx.org/licenses/ODbL-1.0.html",
  "OGL-UK-3.0": "https://spdx.org/licenses/OGL-UK-3.0.html",
  "etalab-2.0": "https://spdx.org/licenses/etalab-2.0.html",
};

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(1\.0|2\.0|2\.5|3\.0|4\.0)$/;

const WHICH = `a licence is one of the SPDX identifiers known here (CC-BY-4.0 and its kind, ${Object.keys(KNOWN).join(", ")}); write any other as { name, url }`;

/** The licence of the digest's own words: an SPDX identifier, or the name of any other with the address of its words. */
export const licenceSchema = z.union([
  z.string().refine((id) => addressOf(id) !== undefined, WHICH),
  z.strictObject({ name: z.string().min(1), url: urlSchema.optional() }),
]);
export type Licence = z.infer<typeof licenceSchema>;

/** What a licence is called, and where its words stand. */
export function licenceDetails(licence: Licence): { name: string; url?: string | undefined } {
  return typeof licence === "string" ? { name: licence, url: addressOf(licence) } : licence;
}

function addressOf(id: string): string | undefined {
  const [, kind, version] = CREATIVE_COMMONS.exec(id) ?? [];
  if (kind !== undefined) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return Object.hasOwn(KNOWN, id) ? KNOWN[id] : undefined;
}
