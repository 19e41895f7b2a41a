/// <reference types="vite/types/importMeta.d.ts" />
import type { APIRoute } from "astro";
import { CITATION_WRITERS, citedItem } from "../../../../outputs/citations/files.ts";
import { pageContext } from "../../../../page-context.ts";
import { CITATION_FILES, type CitationFile } from "../../../../site/citations.ts";
import { staticPaths, type LocaleProps } from "../../../../static-paths.ts";

/** While writing alone: in a build the command line writes the files of all of them at once. */
export const getStaticPaths = () => (import.meta.env.DEV ? staticPaths("claims/[id]/[citation]") : []);

export const GET: APIRoute<LocaleProps & { id: string; file: CitationFile }> = ({ props: { id, file, lang } }) =>
  new Response(CITATION_WRITERS[file](citedItem("claims", id, pageContext(lang))), {
    headers: { "content-type": `${CITATION_FILES[file].type}; charset=utf-8` },
  });
