import type { APIRoute } from "astro";

// The bundler gives each as a data: address, since a bundled page does not know where its own source lies.
const icons = import.meta.glob<string>(["./*.svg", "./*.ico", "./*.png"], {
  query: "?inline",
  import: "default",
  eager: true,
});

/** An icon of the engine's, by the last part of the path. */
export const GET: APIRoute = ({ url }) => fetch(icons[`./${url.pathname.split("/").at(-1)}`]!);
