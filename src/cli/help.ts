const SHARED = `
Options
  --content DIR   the content folder (default: content). A folder that holds
                  nothing but raw/ files is enough: it becomes a draft.
  --strict        treat a raw file that cannot be read as an error`;

const BUILDING = `
  --out DIR       where the published site goes (default: dist)
  --site URL      origin of the site, instead of the one in digest.yaml
  --base PATH     path under which it is served, for example /digest/
  --no-search     leave the search index out`;

const SERVING = `
  --port N        port to listen on (default 4321; 0: any free one)
  --host NAME     address to listen on (default 127.0.0.1)`;

/** The help text of each command, by name. */
export const HELP: Record<string, string> = {
  build: `npm run build -- [options]

Builds the digest of a content folder into a folder of static files. The site
is made beside the old one and replaces it only when every check has passed; a
build that fails leaves the old one as it was.
${SHARED}${BUILDING}

Examples
  npm run build
  npm run build -- --content ../my-story --out ../my-story-site --base /story/`,
  start: `npm start -- [options]

Builds the digest, serves it, and prints the address.
${SHARED}${BUILDING}${SERVING}`,
  dev: `npm run dev -- [options]

Serves the digest while you write. A change of a raw or an edited file shows at
once; what is wrong is listed here and the last good state stays.
${SHARED}${SERVING}`,
  preview: `npm run preview -- [options]

Serves a site that has been built.

Options
  --out DIR       the folder of the built site (default: dist)${SERVING}`,
  check: `npm run check -- [options]

Reads a content folder and lists everything that is wrong with it: file, line,
column, what, why, and what to do. Builds nothing. Exit status 1 where there
are errors.
${SHARED}`,
};

export const OVERVIEW = `Accord turns a folder of news articles about one story into a static,
searchable digest in which every line shows who reported it.

  npm start            build the digest, serve it, print the address
  npm run build        build it into dist/
  npm run dev          serve it while you write
  npm run preview      serve what was built
  npm run check        list what is wrong with the content folder
  npm test             run all tests
  npm run bench        measure speed against other generators

Each command explains itself: npm run build -- --help`;
