import path from "node:path";
import { z } from "zod";
import { UsageError } from "./errors.ts";
import type { BuildOptions } from "./options.ts";

const optionsSchema = z.strictObject({
  /** The content folder, from the project's root. Default: the environment's ACCORD_CONTENT, else content/. */
  content: z.string().min(1).optional(),
  /** A raw file that has to be left out is an error. */
  strict: z.boolean().default(false),
  /** Build the search index. */
  search: z.boolean().default(true),
  /** Paths in the output that stay there from build to build. */
  keep: z.array(z.string().min(1)).default([]),
  /** The old output keeps all it holds, under another name. */
  setAside: z.boolean().default(false),
});

/** What `accord()` takes in astro.config.mjs; `outDir`, `site` and `base` are Astro's own. */
export type AccordOptions = z.input<typeof optionsSchema>;

/** What Astro's configuration says of where a site goes. */
export interface AstroPlaces {
  /** Absolute paths. */
  root: string;
  outDir: string;
  site: string | undefined;
  base: string;
}

/**
 * The build that a configuration of Astro asks for. Astro's `site` and `base` replace digest.yaml's where they are set.
 *
 * @throws UsageError naming the options that cannot be used.
 */
export function buildOptionsOf(given: unknown, places: AstroPlaces): BuildOptions {
  const read = optionsSchema.safeParse(given);
  if (!read.success) {
    const wrong = read.error.issues.map(({ path: at, message }) => [at.join("."), message].filter(Boolean).join(": "));
    throw new UsageError(
      `accord() in astro.config.mjs has options that cannot be used: ${wrong.join("; ")}`,
      `Its options are ${Object.keys(optionsSchema.shape).join(", ")}; site, base and outDir are Astro's own, beside integrations.`,
    );
  }
  const { content = process.env.ACCORD_CONTENT ?? "content", ...rest } = read.data;
  return {
    ...rest,
    contentDir: path.resolve(places.root, content),
    outDir: places.outDir,
    site: places.site,
    base: places.base === "/" ? undefined : `/${places.base.replace(/^\/+|\/+$/g, "")}/`,
  };
}
