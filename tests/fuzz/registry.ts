import type { Target } from "./target.ts";

type Load = () => Promise<{ target: Target }>;

/** Every target by name. A new one is a file in targets/ and a line here. */
export const TARGETS: Readonly<Record<string, Load>> = {
  emitter: () => import("./targets/emitter.ts"),
  verifier: () => import("./targets/verifier.ts"),
  text: () => import("./targets/text.ts"),
  markdown: () => import("./targets/markdown.ts"),
  html: () => import("./targets/html.ts"),
  mails: () => import("./targets/mails.ts"),
  feeds: () => import("./targets/feeds.ts"),
  exports: () => import("./targets/exports.ts"),
  pdf: () => import("./targets/pdf.ts"),
  docx: () => import("./targets/docx.ts"),
  epub: () => import("./targets/epub.ts"),
  warc: () => import("./targets/warc.ts"),
  encodings: () => import("./targets/encodings.ts"),
  bodies: () => import("./targets/bodies.ts"),
  "front-matter": () => import("./targets/front-matter.ts"),
  entries: () => import("./targets/entries.ts"),
  template: () => import("./targets/template.ts"),
  redirects: () => import("./targets/redirects.ts"),
  search: () => import("./targets/search.ts"),
  tokens: () => import("./targets/tokens.ts"),
  "file-names": () => import("./targets/file-names.ts"),
  folders: () => import("./targets/folders.ts"),
  dates: () => import("./targets/dates.ts"),
  figures: () => import("./targets/figures.ts"),
  quotations: () => import("./targets/quotations.ts"),
  names: () => import("./targets/names.ts"),
  sentences: () => import("./targets/sentences.ts"),
  preview: () => import("./targets/preview.ts"),
};

/** @throws Error that lists the targets, for a name that is none. */
export async function loadTarget(name: string): Promise<Target> {
  const load = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (!load) throw new Error(`There is no target "${name}". Targets: ${Object.keys(TARGETS).join(", ")}.`);
  return (await load()).target;
}
