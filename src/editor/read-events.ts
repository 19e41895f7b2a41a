import { LineCounter, isMap, isSeq, parseDocument } from "yaml";
import { listFiles, openFolder, readText } from "../content/read/folder.ts";
import { eventSchema } from "../schemas/event.ts";
import { contentProblem } from "../problems/content-catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import type { PlacedEvent } from "../proof/index.ts";

/**
 * The events of a content folder with the line of each. Parsed independently of the reading for a build, so that the two check
 * each other; what cannot be read is a problem, and the rest is read.
 */
export async function readEvents(contentDir: string): Promise<{ events: PlacedEvent[]; problems: Problem[] }> {
  const folder = openFolder(contentDir);
  const events: PlacedEvent[] = [];
  const problems: Problem[] = [];
  for (const file of listFiles(folder, "events", [".yaml", ".yml"])) {
    const text = readText(folder, file);
    if (text === null) continue;
    const lines = new LineCounter();
    const document = parseDocument(text, { schema: "core", lineCounter: lines });
    const nodes = isSeq(document.contents)
      ? document.contents.items
      : isMap(document.contents)
        ? [document.contents]
        : [];
    if (document.errors.length > 0)
      problems.push(unreadable(file, 1, document.errors[0]?.message.split("\n")[0] ?? ""));
    for (const node of nodes) {
      const value = isMap(node) ? node.toJS(document, { maxAliasCount: 20 }) : null;
      const parsed = eventSchema.safeParse(value);
      const line = lines.linePos((isMap(node) ? node.range?.[0] : 0) ?? 0).line;
      if (parsed.success) events.push({ event: parsed.data, file, line });
      else problems.push(unreadable(file, line, parsed.error.issues[0]?.message ?? "not an event"));
    }
  }
  return { events, problems: [...folder.problems.filter(({ level }) => level !== "advice"), ...problems] };
}

function unreadable(file: string, line: number, detail: string): Problem {
  return contentProblem("event-unreadable", { file, line }, { detail });
}
