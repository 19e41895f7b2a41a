/** Files that desktops leave in any folder they show. */
const LITTER = new Set(["Thumbs.db", ".DS_Store"]);

/**
 * Whether a file that no build wrote belongs to whoever publishes the folder, and goes with it from build to build: what
 * begins with a dot at the top (.git, .nojekyll, .well-known), CNAME, and what a desktop leaves in any folder.
 *
 * @param file Path relative to the site's root, with slashes; a file's or a folder's.
 */
export function isPublishersOwn(file: string): boolean {
  return file.startsWith(".") || file === "CNAME" || LITTER.has(file.slice(file.lastIndexOf("/") + 1));
}
