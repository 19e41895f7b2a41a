import { manifestDigest } from "../manifest.ts";
import { existsSync, lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { earlierRelease } from "../earlier-release.ts";
import { OutputError } from "../errors.ts";
import { listNames } from "../list-names.ts";
import { isPublishersOwn } from "../kept-kinds.ts";
import { beginSiteState, readSiteState, type SiteState } from "../site-state.ts";
import { swapBeside } from "./beside.ts";
import { removeDiscarded } from "./discard.ts";
import { knownBy, newToken, notesOn, type Journal } from "./journal.ts";
import { withLock } from "./lock.ts";
import { findPlace, inWords, toWords, type Place } from "./place.ts";
import { freeSibling } from "./put-away.ts";
import { recover, settle, undo } from "./recover.ts";
import { makeStaging, sweepStaging } from "./staging.ts";
import { swapWithin } from "./within.ts";

export interface OutputOptions {
  /** Absolute paths. */
  outDir: string;
  contentDir: string;
  /** The content folder's work folder. */
  workDir: string;
  /** Paths in the output that go with it from build to build. */
  keep: readonly string[];
  /** The old folder keeps all it holds, under another name. */
  setAside: boolean;
}

/** Where a site is made, and where it goes. */
export interface Output {
  /** An empty folder of this build's own inside the project. */
  staging: string;
  /** Resolves once the old output has been held against its manifest; rejects with an OutputError where it stops the build. */
  checked: Promise<void>;
  /** Puts the finished site in its place. Returns what there is to say. */
  publish(): Promise<string[]>;
  /** Removes the staging folder; harmless after publish(). */
  discard(): void;
}

/**
 * Makes a staging folder, brings to an end what an interrupted build has begun, and begins to hold the old output against its
 * manifest.
 *
 * @throws OutputError where the output cannot be put where it is wanted.
 */
export async function prepareOutput(options: OutputOptions): Promise<Output> {
  const { workDir, keep } = options;
  const place = findPlace(options.outDir, options.contentDir);
  const notes = removeDiscarded().map(
    (kept) => `Something was in an old site that no build made. It is kept in ${kept}.`,
  );
  notes.push(...(await withLock(notesOn(place.dir), () => recover(place.dir))));
  sweepStaging(workDir);
  const look = existsSync(place.dir) ? inWords(place.named, () => beginSiteState(place.dir, { keep })) : null;
  const old = decide(place, look?.state ?? null, options);
  const checked = old.then(() => {});
  // Whoever awaits them hears of it, at a time of their own.
  for (const each of [old, checked]) each.catch(() => {});
  // What is in the way by its name is told at once; hashing goes on while the content is read.
  if (look && look.foreign.length > 0) await old;
  const { staging, remove } = makeStaging(workDir);
  return {
    staging,
    checked,
    publish: async () => {
      const { state, aside } = await old;
      await withLock(notesOn(place.dir), async () => {
        notes.push(...(await recover(place.dir)));
        notes.push(...(await swap(place, staging, await lookAgain(place, keep, state), aside)));
      });
      return notes;
    },
    discard: remove,
  };
}

/** The old site as it is now: another build may have replaced it, and somebody may have put a file of their own there. */
async function lookAgain({ dir }: Place, keep: readonly string[], before: SiteState | null): Promise<SiteState | null> {
  if (!existsSync(dir)) return null;
  if (!before || manifestDigest(dir) !== before.manifestDigest) return readSiteState(dir, { keep });
  const isListed = (name: string) => before.changed.includes(name) || before.hashed.has(name);
  const top = readdirSync(dir).filter((name) => isPublishersOwn(name) && !isListed(name));
  const own = new Set([...before.own, ...top.filter((name) => !before.folders.has(name))]);
  return { ...before, own: [...own].filter((file) => lstatSync(path.join(dir, file), { throwIfNoEntry: false })) };
}

/** An old folder that is set aside: what is copied from it, and what is said of it. */
interface Aside {
  wants(file: string): boolean;
  note(where: string): string;
}

/**
 * Decides what becomes of the old folder.
 *
 * @returns Its state, and how it is set aside; null where it is replaced, as far as its manifest lists it.
 * @throws OutputError where something in it is not the build's to replace.
 */
async function decide(
  place: Place,
  reading: Promise<SiteState> | null,
  { keep, setAside }: OutputOptions,
): Promise<{ state: SiteState | null; aside: Aside | null }> {
  const { named, dir } = place;
  const state = await reading;
  if (!state) return { state, aside: null };
  const earlier = earlierRelease(dir);
  const inTheWay = [...state.foreign, ...state.changed.map((file) => `${file} (changed)`)].sort();
  if (!setAside && !earlier) {
    if (inTheWay.length === 0) return { state, aside: null };
    throw new OutputError(
      `${named} holds ${inTheWay.length === 1 ? "a file" : `${inTheWay.length} files`} that Accord has not made, or that changed since, and a build would replace ${inTheWay.length === 1 ? "it" : "them"}:\n${listNames(inTheWay)}`,
      "Move them away, keep them in the site with --keep PATH, or have the whole folder renamed with --set-aside.",
    );
  }
  if (place.mounted) {
    throw new OutputError(
      `${named} holds files that no manifest lists, and a mount point cannot be set aside`,
      "Empty it yourself.",
    );
  }
  const isKept = (file: string) => keep.some((name) => file === name || file.startsWith(`${name}/`));
  const aside: Aside = {
    wants: (file) => isKept(file) || state.manifest !== null || (earlier !== null && file !== ".htaccess"),
    note: (where) =>
      earlier
        ? `${earlier}, which made the old site, listed no files: it was set aside, this once, and is ${where}`
        : `The old folder was set aside and is ${where}`,
  };
  return { state, aside };
}

async function swap(place: Place, staging: string, state: SiteState | null, aside: Aside | null): Promise<string[]> {
  const { dir } = place;
  const setAside = aside && state ? freeSibling(dir) : null;
  const journal: Journal = {
    token: newToken(),
    dir,
    way: place.mounted ? "within" : "beside",
    setAside: setAside && path.basename(setAside),
    old: knownBy(dir),
    next: manifestDigest(staging) ?? "",
    carried: [],
    leaving: [],
    arriving: [],
  };
  try {
    if (place.mounted && state) swapWithin(staging, journal, state);
    else swapBeside(staging, journal, aside && state ? { ...state, own: state.own.filter(aside.wants) } : state);
  } catch (error) {
    // What cannot be undone now is undone by the next build: the journal stays.
    const notes = await Promise.resolve()
      .then(() => settle(journal, undo(journal)))
      .catch(() => []);
    const told = toWords(place.named, error);
    throw told instanceof OutputError ? new OutputError([told.message, ...notes].join("\n"), told.fix) : told;
  }
  const notes = await settle(journal, "finished", state?.hashed);
  return setAside && aside ? [aside.note(setAside), ...notes] : notes;
}
