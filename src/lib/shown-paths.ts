import { realpathSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Shortens paths for people: no message tells more of a machine than its reader has typed. */
export interface ShownPaths {
  /** One path as its reader knows it. */
  path(file: string): string;
  /** A text in which paths stand, such as another program's message. */
  text(text: string): string;
}

/** What paths are shown relative to. */
export interface ShownFolders {
  /** Absolute path of the content folder: what lies in it is named from there, as "raw/a.txt". */
  content: string;
  /** The folder from which the command was called. */
  caller: string;
  /** The folder in which the engine lies. */
  project: string;
  /** What was typed on the command line; paths that lie below it begin as it does. */
  typed: readonly string[];
}

/** Shows paths relative to the content folder, else as typed, else from the caller's or the project's folder. */
export function createShownPaths({ content, caller, project, typed }: ShownFolders): ShownPaths {
  const named = typed.map((name): Known => [path.resolve(caller, name), name]);
  // Who types a/b/c has typed a/b as well.
  const above = new Map(typed.flatMap(ancestors).map((name) => [path.resolve(caller, name), name]));
  const known: Known[] = [
    [content, ""],
    ...named.sort(([a], [b]) => b.length - a.length),
    [caller, ""],
    [project, ""],
    [homedir(), "~"],
    [tmpdir(), "…"],
  ];
  // A folder that is a link is told by its target as well, and some tools tell paths from where they run.
  const aliases = known.flatMap(([folder, shown]): Known[] => {
    const forms = [folder, realOf(folder)].flatMap((form) => [
      pathToFileURL(form).href,
      form,
      ...(folder === content ? [path.relative(process.cwd(), form)] : []),
    ]);
    return forms.map((form) => [form, shown]);
  });
  // All in one pass, the longest first: one form may hold another.
  const shownAs = new Map(aliases.filter(([form]) => form.length > 1).reverse());
  const forms = [...shownAs.keys()].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  const exact = new Map(named);
  const anywhere = new RegExp(`(?<![\\w.])(${forms.join("|")})(?:(/)|(?![\\w.-]))`, "g");
  const below = (file: string): string | undefined => {
    const exactly = named.find(([folder]) => folder === file)?.[1] ?? above.get(file);
    if (exactly !== undefined) return exactly;
    for (const [folder, shown] of known) {
      const inside = path.relative(folder, file);
      if (folder === path.parse(folder).root || inside.startsWith("..") || path.isAbsolute(inside)) continue;
      if (inside !== "") return shown === "" ? inside : path.join(shown, inside);
      if (shown !== "") return shown;
    }
    return undefined;
  };
  return {
    path: (file) => {
      const absolute = path.resolve(caller, file);
      return below(absolute) ?? (path.basename(file) || file);
    },
    text: (text) =>
      text.replace(anywhere, (_, form: string, slash?: string) => {
        const shown = shownAs.get(form)!;
        if (slash) return shown && `${shown}/`;
        return exact.get(form) ?? (shown || path.basename(form));
      }),
  };
}

type Known = [folder: string, shown: string];

function ancestors(name: string): string[] {
  const parent = path.dirname(name);
  return parent === name || parent === "." ? [] : [parent, ...ancestors(parent)];
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
