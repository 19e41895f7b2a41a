import { builtSite, type SiteName } from "./site.ts";

/* Builds the shared sites that are named, one after the other: a process that buildSharedSites() starts. */
for (const name of process.argv.slice(2)) {
  console.log(`Building the site "${name}" …`);
  await builtSite(name as SiteName);
}
