import type { ArticleReport, Broken, VerifyReport } from "./types.ts";
import { counted } from "../../lib/counted.ts";

/** Whether every raw file was found and every promise holds. With `partial`, a raw file that is not there breaks nothing. */
export function isSound({ articles, unreadable }: VerifyReport, partial = false): boolean {
  return (
    unreadable.length === 0 &&
    articles.every(
      ({ state, broken, coverage }) =>
        broken.length === 0 &&
        state !== "changed" &&
        state !== "reread" &&
        state !== "unread" &&
        (partial || state !== "missing") &&
        (coverage === null || coverage.missing.length + coverage.twice.length === 0),
    )
  );
}

/** The report as text: a table, one line an article, then everything that is broken, then one line that sums up. */
export function formatReport(report: VerifyReport): string {
  const rows = report.articles.map((each) => [each.article, each.raw, String(each.checked), ...verdict(each)]);
  const details = report.articles.flatMap(detailsOf);
  const unreadable = report.unreadable.map((line) => `cannot be read: ${line}`);
  return [
    table(["article", "raw file", "spans", "ok", "broken", "whole file"], rows),
    ...details,
    ...unreadable,
    summary(report),
  ].join("\n");
}

function verdict({ state, checked, broken, coverage }: ArticleReport): string[] {
  if (state === "missing") return ["-", "-", "not found"];
  if (state === "unread") return ["-", "-", "not read"];
  if (state === "none") return ["-", String(broken.length), "-"];
  const holes = coverage ? coverage.missing.length + coverage.twice.length : 0;
  const whole = coverage === null ? "-" : holes === 0 ? "yes" : "no";
  // A wrong length of the file is broken, but no span.
  const spans = broken.filter(({ promise }) => promise.what !== "raw: chars").length;
  const differs = { changed: " (file changed)", reread: " (reader changed)" }[state as string] ?? "";
  return [String(checked - spans), String(broken.length), whole + differs];
}

function detailsOf(report: ArticleReport): string[] {
  const lines = report.broken.map(brokenLine);
  const { coverage } = report;
  for (const at of coverage?.missing ?? []) lines.push(`  ${at}: neither kept, moved nor removed`);
  for (const at of coverage?.twice ?? []) lines.push(`  ${at}: accounted for twice`);
  if (report.state === "missing") {
    lines.push(`  no file holds the bytes it was made from, and none is called ${report.raw}`);
  }
  if (report.state === "changed") {
    lines.unshift(
      `  ${report.raw} is not the file the article was made from: its SHA-256 differs. What still holds is not listed.`,
    );
  }
  if (report.state === "unread") {
    lines.push(`  ${report.raw} is there, but cannot be opened, or no longer has the item that the article names.`);
  }
  if (report.state === "reread") {
    const { before, now } = report.readers ?? {};
    lines.unshift(
      `  ${report.raw} is the same file, but ${now ?? "this release"} decodes another text from it than ${before ?? "another release"}, in which the spans were set. What still holds is not listed.`,
      "  What to do: use the release that the article was written with, or set its spans anew and update raw.reader and raw.sum.",
    );
  }
  return lines.length === 0 ? [] : ["", report.article, ...lines];
}

function brokenLine({ promise, why, nearest }: Broken): string {
  const place = `${promise.file}${promise.line ? `:${promise.line}` : ""}`;
  const found = nearest.map(({ at, sum, how }) =>
    how === "same"
      ? `\n      perhaps at="${at}" (the same text)`
      : `\n      perhaps at="${at}" sum="${sum}" (the same first and last words)`,
  );
  return `  ${place}: ${promise.what}, at ${promise.at}: ${why}${found.join("")}`;
}

function summary({ articles, unreadable }: VerifyReport): string {
  const checked = articles.reduce((sum, { checked }) => sum + checked, 0);
  const broken = articles.reduce((sum, { broken }) => sum + broken.length, 0);
  const holes = articles.reduce(
    (sum, { coverage }) => sum + (coverage ? coverage.missing.length + coverage.twice.length : 0),
    0,
  );
  const parts = [`${counted(checked, "span")} of ${counted(articles.length, "article")} checked`, `${broken} broken`];
  if (holes > 0) parts.push(`${counted(holes, "part of a file", "parts of files")} unaccounted for`);
  const missing = articles.filter(({ state }) => state === "missing").length;
  if (missing > 0) parts.push(`${counted(missing, "raw file")} not found`);
  if (unreadable.length > 0) parts.push(`${counted(unreadable.length, "file")} cannot be read`);
  return `\n${parts.join(", ")}.`;
}

/** Columns as wide as their widest cell; numbers to the right. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i >= 2 && i <= 4 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
