import type { DeskState } from "../protocol.ts";
import { el } from "./dom.ts";
import { store } from "./store.ts";
import { t } from "./words.ts";

type Problem = DeskState["problems"][number];

/** The problems of an article by its id, or of files whose path begins so ("claims/"). Advice is left to the check. */
export function problemsOf(key: string): Problem[] {
  const all = (store.state?.problems ?? []).filter(({ level }) => level === "error");
  if (key === "") return [];
  if (key.includes("/")) return all.filter(({ file }) => file.startsWith(key));
  return all.filter(({ file }) => {
    const name = file.split("/").at(-1) ?? "";
    return (file.startsWith("articles/") || file.startsWith("raw/")) && slug(name) === key;
  });
}

export const allProblems = (): Problem[] => (store.state?.problems ?? []).filter(({ level }) => level === "error");

const slug = (name: string): string =>
  name
    .replace(/(?:\.[a-z]+)?\.(?:yaml|yml)$/i, "")
    .replace(/\.[^.]+$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

/** Whether a problem names an entry of a list. */
export const isAbout = ({ what }: Problem, id: string): boolean => what.includes(`"${id}"`);

/** What check says, which is English whatever the desk's language is. */
export const problemText = ({ what, fix }: Pick<Problem, "what" | "fix">): HTMLElement[] => [
  el("span", { text: `${what}. `, attributes: { lang: "en" } }),
  el("span", { class: "fix", text: fix, attributes: { lang: "en" } }),
];

/** The problems of one article or of the files of one folder, beside them. */
export const problemList = (key: string): HTMLElement | null => problemItems(problemsOf(key));

export function problemItems(problems: readonly Problem[]): HTMLElement | null {
  if (problems.length === 0) return null;
  return el(
    "ul",
    { class: "problems" },
    ...problems.map(({ level, code, what, fix, line }) =>
      el(
        "li",
        { class: level },
        ...(code === "claim-without-evidence"
          ? [t("claim-unmarked")]
          : [line ? t("about", { what: t("line", { line }), title: "" }) : "", ...problemText({ what, fix })]),
      ),
    ),
  );
}
