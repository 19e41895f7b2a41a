import type { Problem } from "./problem.ts";

const COLORS = { error: 31, quarantine: 33, advice: 36 } as const;
const LABELS = {
  error: ["error", "errors"],
  quarantine: ["file left out", "files left out"],
  advice: ["advice", "pieces of advice"],
} as const;

/** Of each kind of advice so many are shown; the others are counted. An error is never left out. */
const FIRST = 3;

export interface FormatOptions {
  color?: boolean;
  /** Every piece of advice by itself, instead of each kind with its first places and a count. */
  all?: boolean;
}

/**
 * Problems as text for a terminal: grouped by file, in the order of their places, each with why and fix; then advice by kind; and
 * a count at the end. Control characters of file names and quoted text are shown as "?".
 */
export function formatProblems(
  problems: readonly Problem[],
  { color = false, all = false }: FormatOptions = {},
): string {
  const paint: Paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sorted = sortProblems(problems);
  const { listed = [], summed = [] } = Object.groupBy(sorted, ({ level }) =>
    level === "advice" && !all ? "summed" : "listed",
  );
  const lines: string[] = [];
  for (const group of Map.groupBy(listed, ({ file }) => file).values()) {
    for (const problem of group) lines.push(lineOf(problem, paint), ...remedy(problem, paint), more(problem, paint));
    lines.push("");
  }
  for (const kind of Map.groupBy(summed, ({ code }) => code).values()) lines.push(...summedUp(kind, paint), "");
  lines.push(summary(problems));
  return lines.join("\n");
}

type Paint = (code: number, text: string) => string;

function lineOf({ level, file, line, column, what }: Problem, paint: Paint): string {
  const place = [file || ".", line, column].filter((part) => part !== undefined).join(":");
  return `${paint(1, visible(place))}  ${paint(COLORS[level], level)}  ${visible(what)}`;
}

function remedy({ why, fix }: Problem, paint: Paint): string[] {
  return [`  ${paint(2, "why")}  ${visible(why)}`, `  ${paint(2, "fix")}  ${visible(fix)}`];
}

function more({ code }: Problem, paint: Paint): string {
  return `  ${paint(2, "more")}  docs/problems.md#${visible(code)}`;
}

/** One kind of advice: its first places, how many there are beside them, and once for all what they have in common. */
function summedUp(kind: readonly Problem[], paint: Paint): string[] {
  const [first] = kind;
  if (!first) return [];
  const isCommon = kind.every(({ why, fix }) => why === first.why && fix === first.fix);
  const shown = kind.slice(0, FIRST).flatMap((each) => [lineOf(each, paint), ...(isCommon ? [] : remedy(each, paint))]);
  const rest = kind.length - FIRST;
  const files = new Set(kind.map(({ file }) => file)).size;
  const counted = `  and ${rest} more of this kind, ${kind.length} in ${inFiles(files)}; npm run check -- --all lists each`;
  return [...shown, ...(rest > 0 ? [counted] : []), ...(isCommon ? remedy(first, paint) : []), more(first, paint)];
}

/** Problems by file, line, column, code: the same order on every machine. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      text(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      text(a.code, b.code) ||
      text(a.what, b.what),
  );
}

/** "2 errors, 1 file left out in 3 files" */
function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const counts = (["error", "quarantine", "advice"] as const).flatMap((level) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count === 0 ? [] : [`${count} ${LABELS[level][count === 1 ? 0 : 1]}`];
  });
  return counts.length === 0 ? "No problems." : `${counts.join(", ")} in ${inFiles(files)}.`;
}

const inFiles = (count: number): string => `${count} ${count === 1 ? "file" : "files"}`;

function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "?");
}
