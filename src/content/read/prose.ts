import { mdxToHast } from "satteri";
import { splitFrontMatter } from "../../articles/front-matter.ts";
import { syntaxProblem } from "../../articles/parse.ts";
import { readYaml } from "../../lib/yaml.ts";
import { areaSchema, type Area } from "../../schemas/area.ts";
import { idSchema, langSchema } from "../../schemas/primitives.ts";
import type { ProseFile } from "../../site/own-pages.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import { validate, type Located } from "./entries.ts";
import { listFiles, noteBroken, readText, type Folder } from "./folder.ts";

/** A file the editor wrote for the site; one in MDX is split and checked for syntax. */
interface ProseText extends ProseFile {
  /** true for `<id>.<lang>.mdx`. */
  translation: boolean;
  value: unknown;
  /** false where the front matter could not be read. */
  readable: boolean;
  place: Located<unknown>["place"];
}

/** Reads areas/: the front matter of `<id>.mdx` is the area, `<id>.<lang>.mdx` translates its body. */
export function readAreas(folder: Folder, mainLang: string): { areas: Located<Area>[]; prose: ProseFile[] } {
  const texts = readProse(folder, "areas", mainLang);
  const areas = texts.flatMap(({ id, file, translation, value, readable, place }) => {
    if (translation) return [];
    if (!readable) noteBroken(folder, "areas", id);
    if (!readable) return [];
    const fields = typeof value === "object" && value !== null ? value : {};
    const area = validate({ id, ...fields }, areaSchema, place, folder.problems);
    if (area === null) noteBroken(folder, "areas", id);
    if (area === null) return [];
    if (area.id !== id) folder.problems.push(contentProblem("id-differs", place(["id"]), { id: area.id }));
    return [{ value: area, file, place }];
  });
  return { areas, prose: texts.map(toProseFile) };
}

/** Reads pages/: pages of the editor's own. */
export function readPages(folder: Folder, mainLang: string): ProseFile[] {
  return readProse(folder, "pages", mainLang).map(toProseFile);
}

/** What the two folders may hold: an introduction is text, a page may be a component. */
const ENDINGS = { areas: [".mdx"], pages: [".mdx", ".astro"] } as const;

function readProse(folder: Folder, kind: ProseFile["kind"], mainLang: string): ProseText[] {
  const texts = listFiles(folder, kind, ENDINGS[kind]).flatMap((file): ProseText[] => {
    const name = file.slice(kind.length + 1, file.lastIndexOf("."));
    const [id = "", tag, ...rest] = name.split(".");
    if (
      !idSchema.safeParse(id).success ||
      rest.length > 0 ||
      (tag !== undefined && !langSchema.safeParse(tag).success)
    ) {
      folder.problems.push(contentProblem("file-name", { file }, { detail: name }));
      return [];
    }
    const text = readText(folder, file);
    if (text === null) return [];
    const written = { kind, id, lang: tag ?? mainLang, file, translation: tag !== undefined };
    // A component is Astro's to read.
    if (file.endsWith(".astro")) return [{ ...written, value: null, readable: true, place: () => ({ file }) }];
    const { yaml, yamlLine, body, bodyLine } = splitFrontMatter(text);
    const front = readYaml(yaml ?? "", file, yamlLine);
    folder.problems.push(...front.problems);
    try {
      mdxToHast(body, { features: { frontmatter: false }, position: false });
    } catch (error) {
      folder.problems.push(syntaxProblem(error, body, file, bodyLine));
    }
    const place = (at: (string | number)[], onKey = false) => ({ file, ...front.locate(at, onKey) });
    const readable = front.problems.length === 0;
    return [{ ...written, value: front.value, readable, place }];
  });
  const originals = new Set(texts.filter((text) => !text.translation).map((text) => text.id));
  for (const { translation, id, file } of texts) {
    if (translation && file.endsWith(".mdx") && !originals.has(id))
      folder.problems.push(contentProblem("prose-orphan", { file }, { id }));
  }
  return texts;
}

function toProseFile({ kind, id, lang, file }: ProseText): ProseFile {
  return { kind, id, lang, file };
}
