import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { z } from "astro/zod";
import { getContent } from "./content/get-content.ts";
import type { DigestInput } from "./digest/types.ts";
import { getWorkspace } from "./lib/workspace.ts";
import { articleFrontMatterSchema } from "./schemas/article.ts";

/** The lists of a content folder that become collections. */
type ListName = "articles" | "claims" | "events" | "areas" | "sources" | "names" | "disagreements" | "corrections";

/**
 * A loader that takes a list of validated entries from the content folder. Everything has been read, verified and reported
 * before Astro asks, so that an entry here is always whole. The store stays lean: of an article it holds the front matter,
 * while its HTML lies in the file of rendered bodies.
 */
function contentLoader(list: ListName): Loader {
  return {
    name: `accord-${list}`,
    async load({ store }) {
      const { input } = await getContent();
      store.clear();
      for (const entry of input[list]) store.set({ id: entry.id, data: toData(list, entry) });
    },
  };
}

function toData(list: ListName, entry: DigestInput[ListName][number]): Record<string, unknown> {
  if (list !== "articles") return { ...entry };
  const keys = Object.keys(articleFrontMatterSchema.shape).filter((key) => !["cleaning", "blocks", "names", "dates"].includes(key));
  return Object.fromEntries(keys.map((key) => [key, (entry as unknown as Record<string, unknown>)[key]]));
}

const list = (name: ListName) => defineCollection({ loader: contentLoader(name) });

export const collections = {
  articles: list("articles"),
  claims: list("claims"),
  events: list("events"),
  areas: list("areas"),
  sources: list("sources"),
  names: list("names"),
  disagreements: list("disagreements"),
  corrections: list("corrections"),
  /** What the editor writes for the site: the areas' introductions and pages of their own. Compiled by @astrojs/mdx. */
  prose: defineCollection({
    loader: glob({
      base: getWorkspace().contentDir,
      pattern: ["areas/*.mdx", "pages/*.mdx"],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
    schema: z.looseObject({ title: z.string().optional(), description: z.string().optional() }),
  }),
};
