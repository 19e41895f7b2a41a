import { mkdir } from "node:fs/promises";
import path from "node:path";
import { dev } from "astro";
import { astroRoot } from "../../build/astro-root.ts";
import { openDesk } from "../../desk/index.ts";
import { handOver } from "../../build/hand-over.ts";
import { createProgress } from "../../build/progress.ts";
import { readFolder } from "../../build/steps/read-content.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { addressOf, findPort, takenNote } from "../serve/listen.ts";
import { say } from "../../problems/say.ts";

/** `npm run dev`: serves the digest from memory, follows every change of the content folder and shows what is wrong in it. */
export async function run(options: Options): Promise<void> {
  const reading = await readFolder({ ...options, findings: true }, createProgress());
  const home = path.join(getWorkspace(options.contentDir).workDir, "dev");
  await mkdir(home, { recursive: true });
  // Found before, and taken strictly: a bundler that looks for another port says nothing of it.
  const port = await findPort(options);
  const desk = openDesk(getWorkspace(options.contentDir), "/__desk/", reading.input.config.base);
  handOver({ dev: { options, reading, host: options.host, desk: desk.answer } });
  const server = await dev({
    ...astroRoot(home),
    vite: { server: { strictPort: true } },
    cacheDir: path.join(home, "store"),
    server: { port, host: options.host },
    logLevel: "warn",
  });
  const note = takenNote(options, server.address.port);
  if (note) say(note);
  const address = addressOf(options.host, server.address.port, reading.input.config.base);
  const deskAddress = addressOf(options.host, server.address.port, desk.path);
  say(`The digest is at ${address}\nThe desk is at ${deskAddress}\nPress Ctrl-C to stop.`);
}
