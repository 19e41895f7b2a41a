/**
 * Files of tests that `npm test` leaves to `npm test -- --all`, with what they do that takes long. What some of them hold is held
 * by no other test: CI runs them on every change.
 */
export const THOROUGH: Readonly<Record<string, string>> = {
  "tests/browser/axe.test.ts": "asks axe in every language and look",
  "tests/browser/desk.test.ts": "goes through an editor's whole work, and every form",
  "tests/browser/first-paint.test.ts": "waits for what is painted behind slow answers",
  "tests/browser/hostile-style.test.ts": "paints pages under hostile style sheets",
  "tests/browser/hosts.test.ts": "serves the site by four web servers",
  "tests/browser/layouts.test.ts": "measures every kind of page at four widths",
  "tests/browser/restyle.test.ts": "builds a site in another look",
  "tests/browser/print.test.ts": "prints every kind of page, and reads the paper",
  "tests/browser/search-axe.test.ts": "asks axe of the search in every language and look",
  "tests/browser/search-languages.test.ts": "asks in fourteen languages, at / and below a base",
  "tests/browser/search-parts.test.ts": "makes a large index, in parts and whole",
  "tests/browser/search-states.test.ts": "types what nobody finds, and waits for each answer",
  "tests/cli/add.test.ts": "kills the command while it writes",
  "tests/cli/adopt.test.ts": "runs the command for each change, and kills it",
  "tests/cli/astro-host.test.ts": "builds by Astro's own commands",
  "tests/cli/bad-files.test.ts": "takes 233 bad files of every format through four commands",
  "tests/cli/collections.test.ts": "builds pages of one's own, in build and dev",
  "tests/cli/damaged-caches.test.ts": "builds again for each way a kept file may be damaged",
  "tests/cli/dev.test.ts": "changes files under a running server",
  "tests/cli/edition.test.ts": "records edition after edition, with a build for each",
  "tests/cli/faults.test.ts": "makes disks, rights and files fail, one after the other",
  "tests/cli/hostile-folder.test.ts": "takes a hostile folder through every command",
  "tests/cli/kit.test.ts": "packs a kit, installs it and upgrades it",
  "tests/cli/odd-piles.test.ts": "builds piles of every odd kind",
  "tests/cli/own-components.test.ts": "replaces components, whole and broken",
  "tests/cli/walk-through.test.ts": "follows the guide from raw files to a digest",
  "tests/house/extending.test.ts": "makes each of ten changes in a copy of the project",
  "tests/promise/fuzz.test.ts": "takes every guard out of a copy, and sees the fuzzer notice",
};
