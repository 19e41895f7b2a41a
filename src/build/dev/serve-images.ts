import { readFile } from "node:fs/promises";
import path from "node:path";
import { getDigest } from "../../get-digest.ts";
import { makeSize } from "../../images/make-size.ts";
import { allPictures } from "../../site/pictures.ts";
import type { DevServer } from "./follow-content.ts";

/** Answers for the pictures that pages lead with, each made when it is first asked for. */
export function serveImages(server: DevServer, contentDir: string): void {
  const made = new Map<string, Promise<Uint8Array>>();
  server.middlewares.use((req, res, next) => {
    const asked = /\/(images\/[0-9a-f]{16}-\d+\.webp)$/.exec(req.url ?? "")?.[1];
    const picture = asked === undefined ? undefined : allPictures(getDigest()).find(({ file }) => file === asked);
    if (!picture) return next();
    const { file, from, width } = picture;
    let bytes = made.get(file);
    if (!bytes) made.set(file, (bytes = readFile(path.join(contentDir, from)).then((whole) => makeSize(whole, width))));
    bytes.then(
      (data) => res.writeHead(200, { "Content-Type": "image/webp", "Cache-Control": "no-cache" }).end(data),
      (error: unknown) => {
        made.delete(file);
        next(error);
      },
    );
  });
}
