/* What a page may need once it is read, in one file: the inline script asks for it after the first paint. */
import "./theme-toggle.ts";
import "./rest-to-read.ts";
import "../search/client/trigger.ts";

// A browser fetches the manifest as soon as it is linked, and the paint does not need it.
const { manifest } = document.documentElement.dataset;
if (manifest) {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = manifest;
  document.head.append(link);
}

// The front page of a digest that counts its editions: no other says one above its name.
const front = document.querySelector(".folio") && document.querySelector(".front");
if (front && manifest) {
  const address = new URL("changes.json", new URL(manifest, location.href));
  void import("./front/since.ts").then(({ tellSince }) => tellSince(front, address.href)).catch(() => undefined);
}
