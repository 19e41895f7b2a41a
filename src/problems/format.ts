import type { Problem } from "./problem.ts";

const COLORS = { error: 31, quarantine: 33, advice: 36 } as const;
const LABELS = {
  error: ["error", "errors"],
  quarantine: ["file left out", "files left out"],
  advice: ["advice", "pieces of advice"],
} as const;

/**
 * Problems as text for a terminal: grouped by file, in the order of their places, each with why and fix, and a count at the
 * end. Control characters of file names and quoted text are shown as "?".
 */
export function formatProblems(problems: readonly Problem[], { color = false }: { color?: boolean } = {}): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  for (const [, group] of groupByFile(sortProblems(problems))) {
    for (const { level, code, file, line, column, what, why, fix } of group) {
      const place = [file || ".", line, column].filter((part) => part !== undefined).join(":");
      lines.push(`${paint(1, visible(place))}  ${paint(COLORS[level], level)}  ${visible(what)}`);
      lines.push(`  ${paint(2, "why")}  ${visible(why)}`, `  ${paint(2, "fix")}  ${visible(fix)}`);
      lines.push(`  ${paint(2, "more")}  docs/problems.md#${visible(code)}`);
    }
    lines.push("");
  }
  lines.push(summary(problems));
  return lines.join("\n");
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

function groupByFile(problems: Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}

/** "2 errors, 1 file left out in 3 files" */
function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const counts = (["error", "quarantine", "advice"] as const).flatMap((level) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count === 0 ? [] : [`${count} ${LABELS[level][count === 1 ? 0 : 1]}`];
  });
  return counts.length === 0 ? "No problems." : `${counts.join(", ")} in ${files} ${files === 1 ? "file" : "files"}.`;
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "?");
}
