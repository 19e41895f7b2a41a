import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { watchFolder } from "../build/dev/watch-folder.ts";
import { readOwn } from "../editor/own-file.ts";
import { idSchema } from "../schemas/primitives.ts";
import type { Workspace } from "../lib/workspace.ts";
import { Actions } from "./actions.ts";
import { assetOf } from "./assets.ts";
import { admit, HEADERS, readBody, Refused } from "./guard.ts";
import { deskPage } from "./page.ts";
import { readProposals } from "./proposals.ts";
import type { DeskRefusal } from "./protocol.ts";
import { readState } from "./read-state.ts";
import { readText } from "./read-text.ts";
import { refusalIn, sentenceIn } from "./refusal-in.ts";
import { wordsOf } from "./words.ts";

/** The desk of one content folder. */
export interface Desk {
  /** Path of its page: with this start's token, which nobody can guess. */
  path: string;
  /** Answers a request; false where it is none of the desk's. */
  answer(req: IncomingMessage, res: ServerResponse): boolean;
  close(): void;
}

/** Milliseconds of quiet after a change before open pages are told of it. */
const SETTLE = 120;

/**
 * Opens the desk of a content folder. It answers to the browser of the person at this machine alone; see guard.ts.
 *
 * @param place Path under which the desk lives in a server that has other pages too: "/" where it has none.
 * @param site Path of the site that the same server shows, where it shows one.
 */
export function openDesk(workspace: Workspace, place = "/", site: string | null = null): Desk {
  const path = `${place}${randomBytes(18).toString("base64url")}/`;
  const actions = new Actions(workspace);
  const listeners = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const res of listeners) res.write("data: changed\n\n");
    }, SETTLE);
    timer.unref();
  };
  const stop = watchFolder(workspace.contentDir, tell);

  const get = async (
    name: string,
    query: URLSearchParams,
    req: IncomingMessage,
    res: ServerResponse,
  ): Promise<void> => {
    if (name === "") return send(res, "text/html", deskPage(langOf(query, req)));
    if (name === "api/words") return json(res, 200, wordsOf(langOf(query, req)));
    if (name === "api/state") {
      const { rawOf, ...state } = await readState(workspace, actions.undo, site);
      actions.sawFiles(rawOf);
      for (const { file } of Object.values(state.lists).flat()) actions.saw(readOwn(workspace.contentDir, file));
      actions.saw(readOwn(workspace.contentDir, "digest.yaml"));
      return json(res, 200, state);
    }
    if (name === "api/proposals") return json(res, 200, await readProposals(workspace));
    if (name === "api/changes") return listen(res, listeners);
    const article = /^api\/text\/(.*)$/.exec(name)?.[1];
    if (article !== undefined) {
      if (!idSchema.safeParse(article).success) throw new Refused(403, "This names nothing in the content folder.");
      const read = await readText(workspace, article);
      if ("what" in read) return json(res, 409, refusalIn(langOf(query, req), read));
      actions.saw(read.target.own);
      return json(res, 200, read.text);
    }
    const asset = assetOf(name);
    if (!asset) throw new Refused(404, "There is nothing here.");
    return send(res, asset.type, asset.body);
  };

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value);
    const name = admit(req, path);
    if (req.method === "GET") {
      return get(name, queryOf(req), req, res);
    }
    const action = /^api\/do\/([a-z-]+)$/.exec(name)?.[1];
    if (req.method !== "POST" || action === undefined) throw new Refused(405, "This cannot be done.");
    const done = await actions.run(action, await readBody(req));
    const lang = langOf(queryOf(req), req);
    if (done.ok) json(res, 200, { data: dataIn(lang, done.data), undo: actions.undo });
    else json(res, done.status, refusalIn(lang, done.refusal));
  };

  return {
    path,
    answer: (req, res) => {
      if (!(req.url ?? "").startsWith(place)) return false;
      for (const stream of [req, res]) stream.on("error", () => res.destroy());
      handle(req, res).catch((error: unknown) => {
        if (res.headersSent) return void res.destroy();
        const status = error instanceof Refused ? error.status : 500;
        const what = error instanceof Refused ? error.message : `The desk failed: ${(error as Error).message}`;
        json(res, status, refusalIn(langOf(queryOf(req), req), { what, fix: "" }));
        if (status === 413) req.destroy();
      });
      return true;
    },
    close: () => {
      stop();
      clearTimeout(timer);
      for (const res of listeners) res.destroy();
    },
  };
}

const queryOf = (req: IncomingMessage): URLSearchParams => new URLSearchParams((req.url ?? "").split("?")[1] ?? "");

/** What was done, with its sentences in a language: notes on a mark, and articles of several that were not taken over. */
function dataIn(lang: string, data: unknown): unknown {
  const { notes, refused } = data as { notes?: readonly string[]; refused?: readonly DeskRefusal[] };
  return {
    ...(data as object),
    ...(notes && { notes: notes.map((note) => sentenceIn(lang, note) ?? note) }),
    ...(refused && { refused: refused.map((each) => refusalIn(lang, each)) }),
  };
}

function langOf(query: URLSearchParams, req: IncomingMessage): string {
  const wanted = query.get("lang") ?? req.headers["accept-language"] ?? "";
  return /^fr\b/i.test(wanted) ? "fr" : "en";
}

function send(res: ServerResponse, type: string, body: string | Buffer): void {
  res.writeHead(200, { "Content-Type": type === "font/woff2" ? type : `${type};charset=utf-8` }).end(body);
}

function json(res: ServerResponse, status: number, value: unknown): void {
  res.writeHead(status, { "Content-Type": "application/json;charset=utf-8" }).end(JSON.stringify(value));
}

function listen(res: ServerResponse, listeners: Set<ServerResponse>): void {
  res.writeHead(200, { "Content-Type": "text/event-stream;charset=utf-8" });
  res.write("retry: 1000\n\n");
  listeners.add(res);
  res.on("close", () => listeners.delete(res));
}
