/*
 * What a page may need once it is read, in one file: the inline script asks for it after the first paint. The file is called by a
 * short name, since it stands on every page.
 */
import "./theme-toggle.ts";
import "./note-in-view.ts";
import "./rest-to-read.ts";
import "../search/client/trigger.ts";
import type { Since } from "../site/since.ts";

// A browser fetches the manifest as soon as it is linked, and the paint does not need it.
const { manifest } = document.documentElement.dataset;
if (manifest) {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = manifest;
  document.head.append(link);
}

// The edition stands above the name on the front page alone. The script that tells what is new there has its address from the file
// that it reads: one more in the page would not fit into its first round trip.
if (manifest && document.querySelector(".folio")) {
  fetch(new URL("changes.json", new URL(manifest, location.href)))
    .then((answer) => answer.json())
    .then(({ script }: Pick<Since, "script">) => import(/* @vite-ignore */ script))
    .catch(() => undefined);
}
