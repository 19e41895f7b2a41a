/* Links the manifest that <html data-manifest> names: a browser fetches it as soon as it is linked, and the paint does not need it. */
const { manifest } = document.documentElement.dataset;
if (manifest) {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = manifest;
  document.head.append(link);
}
