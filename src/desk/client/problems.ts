import type { DeskState } from "../protocol.ts";
import { store } from "./store.ts";

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
