import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { lookup } from "mrmime";
import { readRange } from "./ranges.ts";
import type { OpenFile } from "./site-files.ts";

/**
 * Sends a file and closes it: whole, a part of it, or only that it has not changed. A file that is cut short while it is
 * sent, and a reader who goes away, end this answer and nothing else.
 */
export async function sendFile(req: IncomingMessage, res: ServerResponse, file: OpenFile, status = 200): Promise<void> {
  try {
    const { size, mtimeMs, mtime } = file.stats;
    const etag = `W/"${size}-${Math.trunc(mtimeMs)}"`;
    res.setHeader("ETag", etag);
    res.setHeader("Last-Modified", mtime.toUTCString());
    if (!res.hasHeader("Cache-Control")) res.setHeader("Cache-Control", "no-cache");
    if (status === 200 && isKnown(req.headers["if-none-match"], etag)) return void res.writeHead(304).end();
    res.setHeader("Content-Type", typeOf(file.name));
    res.setHeader("Accept-Ranges", "bytes");
    // A range is asked for with GET alone. One that holds only for a given state (If-Range) cannot be judged by a weak tag.
    const partial = status === 200 && req.method === "GET" && req.headers["if-range"] === undefined;
    const part = partial ? readRange(req.headers.range, size) : "whole";
    if (part === "unsatisfiable") {
      res.writeHead(416, { "Content-Range": `bytes */${size}`, "Content-Type": "text/plain;charset=utf-8" });
      return void res.end(`There are no such bytes: the file has ${size}.\n`);
    }
    const { start, end } = part === "whole" ? { start: 0, end: size - 1 } : part;
    const length = { "Content-Length": end - start + 1 };
    if (part === "whole") res.writeHead(status, length);
    else res.writeHead(206, { ...length, "Content-Range": `bytes ${start}-${end}/${size}` });
    if (req.method === "HEAD" || size === 0) return void res.end();
    const content = file.handle.createReadStream({ start, end, autoClose: false });
    await pipeline(content, res);
    // A file that became shorter: nothing else may follow on this connection, which waits for the rest.
    if (content.bytesRead !== end - start + 1) res.destroy();
  } finally {
    await file.handle.close();
  }
}

/** The type by the name's ending; of unknown ones, bytes. */
function typeOf(name: string): string {
  const type = lookup(name) ?? "application/octet-stream";
  return type.startsWith("text/") ? `${type};charset=utf-8` : type;
}

function isKnown(header: string | undefined, etag: string): boolean {
  const bare = etag.slice("W/".length);
  return (header ?? "").split(",").some((tag) => ["*", etag, bare].includes(tag.trim()));
}
