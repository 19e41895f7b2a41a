import type { Drift } from "./adopt.ts";

/** Lines shown of one side of a region, and characters of one line. */
const LINES = 12;
const WIDTH = 400;

/** What became of an adopted article's raw file, for a person. Empty where nothing changed. */
export function formatDrift({ id, file, raw, status, rawChanged, regions, detail }: Drift): string {
  if (status === "same") return "";
  if (status === "gone")
    return `${file}: the raw file it was adopted from, ${raw}, is gone. The article stays as it is.`;
  if (status === "unread")
    return `${file}: the raw file it was adopted from can no longer be read. ${detail ?? ""}`.trimEnd();
  if (status === "own-unread") return `${file}: it cannot be compared with what was adopted: ${detail ?? ""}.`;
  const cause = rawChanged
    ? `${raw} has changed`
    : `${raw} is the same, but its sidecar or this release's reading of it has changed`;
  const lines = [
    `${file}: ${cause} since it was adopted. Your file is untouched. ${regions.length === 1 ? "One part differs" : `${regions.length} parts differ`}:`,
  ];
  for (const { line, base, yours, theirs, kind } of regions) {
    lines.push("", `  line ${line} as adopted${kind === "both" ? ": you have changed this part as well" : ""}`);
    lines.push(
      ...side("as adopted", base),
      ...(kind === "both" ? side("yours", yours) : []),
      ...side("as read", theirs),
    );
  }
  lines.push("", `  What to do: take over into ${file} what you want, then run: npm run adopt -- ${id} --accept`);
  return lines.join("\n");
}

function side(name: string, text: readonly string[]): string[] {
  const label = `    ${name.padEnd(10)} | `;
  if (text.length === 0) return [`${label}(nothing)`];
  const shown = text.slice(0, LINES).map((line) => label + (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line));
  return text.length > LINES ? [...shown, `${label}(${text.length - LINES} more lines)`] : shown;
}
