import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The icons that every page, or a browser by itself, asks for at the site's root. */
const ICONS = ["favicon.svg", "favicon.ico", "apple-touch-icon.png"];

/**
 * Routes for the engine's icons, so that `public/` is the publisher's alone: a file of one of their names there takes the
 * icon's place.
 *
 * @param publicDir Where Astro takes files from that go into the site as they are.
 * @returns What Astro's injectRoute() takes.
 */
export function iconRoutes(publicDir: URL): { pattern: string; entrypoint: URL; prerender: true }[] {
  return ICONS.filter((name) => !existsSync(fileURLToPath(new URL(name, publicDir)))).map((name) => ({
    pattern: `/${name}`,
    entrypoint: new URL("endpoint.ts", import.meta.url),
    prerender: true,
  }));
}
