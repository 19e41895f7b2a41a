import { defineCollection, type CollectionConfig } from "astro/content/config";
import { glob, type Loader } from "astro/loaders";
import { z } from "astro/zod";
import { COLLECTION_NAMES, loaderName, schemaOf, type CollectionName, type EntryData } from "./content/collections.ts";
import { offeredEntries } from "./content/store.ts";
import { getWorkspace } from "./lib/workspace.ts";

/**
 * A loader that takes what the integration has read, verified and reported before Astro asks, so that an entry here is always
 * whole. The store stays lean, since it becomes a string in the bundle: an article's text is filled in where a page renders it.
 */
function contentLoader(name: CollectionName): Loader {
  return {
    name: loaderName(name),
    // oxlint-disable-next-line require-await
    async load({ store }) {
      store.clear();
      for (const entry of offeredEntries(name)) store.set(entry);
    },
  };
}

const collection = <C extends CollectionName>(name: C) =>
  defineCollection({ loader: contentLoader(name), schema: schemaOf(name) });

/** One collection for each kind of the table that is written in files. */
const kinds = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, collection(name)])) as unknown as {
  [C in CollectionName]: CollectionConfig<z.ZodType<EntryData<C>>, Loader>;
};

export const collections = {
  ...kinds,
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
