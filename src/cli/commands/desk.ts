import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { openDesk } from "../../desk/index.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { UsageError } from "../../build/errors.ts";
import { addressOf, listen, takenNote } from "../serve/listen.ts";
import { say } from "../../problems/say.ts";

/** Loopback alone, whatever --host says: the desk writes files. */
const HOST = "127.0.0.1";

/** `npm run desk`: the editor's page, on this machine alone. */
export async function run({ contentDir, port, portAsked, host }: Options): Promise<void> {
  if (!existsSync(contentDir)) {
    throw new UsageError(
      `There is no content folder ${contentDir}.`,
      "Name one with --content DIR, or begin one: npm run new -- FOLDER",
    );
  }
  if (host !== HOST)
    throw new UsageError(
      "The desk listens on 127.0.0.1 alone.",
      "Leave --host out; work on the machine that has the files.",
    );
  const desk = openDesk(getWorkspace(contentDir));
  const server = createServer((req, res) => void desk.answer(req, res));
  const place = { host: HOST, port: portAsked ? port : port + 1, portAsked };
  const actual = await listen(server, place);
  server.on("close", desk.close);
  const note = takenNote(place, actual);
  if (note) say(note);
  say(
    `The desk is at ${addressOf(HOST, actual, desk.path)}\nThe address is good until it stops, for this machine alone. Press Ctrl-C to stop.`,
  );
}
