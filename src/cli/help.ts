const SHARED = `
Options
  --content DIR   the content folder (default: content). A folder that holds
                  nothing but raw/ files is enough: it becomes a draft.
  --strict        treat a raw file that cannot be read as an error
  --debug         when Accord itself fails: also print where in its code`;

const BUILDING = `
  --out DIR       where the published site goes (default: dist)
  --site URL      origin of the site, instead of the one in digest.yaml
  --base PATH     path under which it is served, for example /digest/
  --no-search     leave the search index out
  --keep PATH     a file or folder in the output that stays there from build to
                  build; may be given more than once
  --set-aside     rename the old output, whatever it holds, instead of
                  replacing it`;

const SERVING = `
  --port N        port to listen on (default 4321, or the next one that is
                  free; 0: any free one)
  --host NAME     address to listen on (default 127.0.0.1). Requests that name
                  another host than it or this machine are refused; 0.0.0.0
                  listens on all addresses`;

const CONTENT = `
Options
  --content DIR   the content folder (default: content)`;

/** The help text of each command, by name. */
export const HELP: Record<string, string> = {
  build: `npm run build -- [options]

Builds the digest of a content folder into a folder of static files. The site
is made beside the old one and replaces it only when every check has passed; a
build that fails leaves the old one as it was. Of the old one, only files that
its manifest.json lists, and that nobody has changed, are removed. Dotfiles at
the top, CNAME and what --keep names go into the new one; any other file stops
the build.
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
are errors. It also gives advice: paragraphs that no claim uses, key claims with
one source, undated articles, figures that differ, ids that nothing uses, and
adopted articles under which the raw file or its reading has changed. It shows
the first places of each kind of advice, with a count.
${SHARED}
  --all           list every piece of advice by itself`,
  read: `npm run read -- FILE... [--json]

Says what Accord makes of files, wherever they lie: title, byline, outlet, date
with their basis and what else was in the running, language, blocks, what was
found in them, what cleaning did and why, what was doubted. A sidecar beside a
file counts. Nothing is written.

Options
  --json          print one JSON array with an element a file. Each has file,
                  outcome (article, quarantined, skipped), problem and articles;
                  "at" is start-end in code points of the item's decoded text

Exit status: 0 all were read, 1 a file is left out, 2 called wrongly.

Examples
  npm run read -- ~/Downloads/report.html
  npm run read -- content/raw/*.eml --json > readings.json`,
  new: `npm run new -- FOLDER

Begins a content folder: digest.yaml as a draft, and an example source, area,
claim and event, each with what its fields mean. The examples are not read
before you take their signs away, so that nothing invented is published. And
raw/, into which the articles go. Nothing is overwritten: what is there already
stays, and is told.

Exit status: 0 the folder is ready, 2 called wrongly.

Examples
  npm run new -- ../my-story
  npm run add -- ~/Downloads/*.html --content ../my-story`,
  add: `npm run add -- FILE|FOLDER... [options]

Copies raw files into the content folder's raw/, each with a sidecar NAME.yaml
to fill: what the file says about itself is filled in with its basis, the rest
is listed as missing. Of a folder every file in it is added. A sidecar that lies
beside the file is taken along instead. Nothing is overwritten. A file whose
content is there already, under whatever name, is not added twice.
Nothing is ever fetched: save a page in your browser first.

Formats: text, Markdown, saved web pages (.html, .mhtml), mail (.eml), feeds
(RSS, Atom, JSON Feed), .pdf, .docx, .epub, JSON exports, .warc and .wacz.
${CONTENT}

Exit status: 0 all are there, 1 a file was refused, 2 called wrongly.

Examples
  npm run add -- ~/Downloads/report.html
  npm run add -- ../texts/*.txt --content ../my-story`,
  adopt: `npm run adopt -- ID [options]

Writes articles/ID.mdx, the article that was made from a raw file, for you to
edit: mark evidence, correct, rewrite. From then on your file is the article.
What was adopted is remembered in .adopted/ID.json (commit it). When the raw
file changes, or a new release reads it otherwise, "npm run adopt -- ID" and
"npm run check" show the three-way difference: as adopted, yours, as read.
Your file is never written again.
${CONTENT}
  --findings      also write the figures, quotations, dates and names that were
                  found; a mark counts only once you give it an id of your own
  --accept        the difference has been seen and dealt with: compare with the
                  present reading from now on

Exit status: 0 adopted or nothing changed, 1 there is a difference, 2 called
wrongly.

Examples
  npm run adopt -- harbour-herald
  npm run adopt -- harbour-herald --accept`,
  desk: `npm run desk -- [options]

Opens the editor's page on this machine: the articles with what is marked in
them, claims, events, areas, disagreements, outlets, what the machine proposes,
and the settings. It writes the same files that one writes by hand, and nothing
of it is in a built site. It answers to this machine's browser alone, under an
address that is made anew at every start.

Options
  --content DIR   the content folder (default: content)
  --port N        port to listen on (default 4322, or the next one that is free;
                  0: any free one)

Examples
  npm run desk -- --content ../my-story`,
  mark: `npm run mark -- ARTICLE "words of the passage" --claim ID
                   --stance STANCE --modality MODALITY [options]

Finds the words in the article and writes a mark around them, with its span,
sum and words; nothing else of the file is touched. Accents, case, spaces,
quotation marks and dashes do not matter; of a long passage its first and last
words are enough, with … between. An article that is not adopted is adopted
first. Without the raw file no mark can be set.

Options
  --content DIR   the content folder (default: content)
  --claim ID      the claim, or several with spaces between
  --stance        asserts, hedges, attributes, partial, goes-further, disputes
  --modality      fact, plan, talks, possibility, prediction, opinion
  --speaker WHO   who says it in the article: the id of a name, or the name
  --via ID        the source on which this one passage rests
  --note TEXT     what a reader should know about the passage
  --place N       which place, where the words stand at several
  --raw WORDS     for an abstract: the words of the raw file that prove it, or
                  their span as start-end; --raw-place N chooses among several
  --print         print the mark and write nothing

Exit status: 0 marked, 1 not marked, 2 called wrongly.

Examples
  npm run mark -- coast-courier "put the cost at 18 million euros" \\
    --claim c-cost --stance asserts --modality plan
  npm run mark -- le-phare "the bridge is open" --raw "le pont est ouvert" \\
    --claim c-open --stance asserts --modality fact`,
  suggest: `npm run suggest -- [options]

Reads the raw files and proposes, ranked, what an editor could write: claims
with the passages of different articles that seem to bear on them, dated
events, figures, quotations, names. It prints YAML and MDX to paste, and writes
nothing: what is proposed is for you to judge. Passages that seem to bear on
claims you have written come first. docs/suggest.md has the rule and how often it
is right.
${CONTENT}
  --all           everything, not only the first of each kind

Examples
  npm run suggest -- --all > suggestions.md
  npm run suggest -- --content ../my-story`,
  verify: `npm run verify -- [DIR] [options]
npm run verify -- --site DIR

Holds the content folder against the raw files in DIR (default: its own raw/).
Finds each file by its SHA-256, under whatever name. Checks the sum of every
span (marks, dates, media, ledger, events' evidence), the words beside a span,
and quotations shown. Of articles in their own words it checks that what is
kept, moved and removed is the whole file. Prints a table, then all that is
broken. Where a file has changed it names the nearest places, but never attaches
a span to another one.
${CONTENT}
  --partial       name the raw files that are not in DIR, without failing
  --record        where all of it holds, write verified/ID.json for each article
                  (commit them): a build without the raw files can then say what
                  was proved, and what was edited since
  --site DIR      hold a built or deployed folder against its manifest.json
                  instead: what is missing, changed, or of no build is listed.
                  Dotfiles at the top, CNAME and what --keep PATH names break
                  nothing

Exit status: 0 all promises hold, 1 one is broken, 2 called wrongly.

Examples
  npm run verify -- ../texts
  npm run verify -- ../texts --content ../my-story --partial
  npm run verify -- --site dist`,
  diff: `npm run diff -- OLD NEW

Says what a deploy would change: files added, changed and removed, by kind of
page, counts first, and whether engine or content changed. OLD and NEW are
folders of built sites, or their manifest.json files alone. Of a folder it also
says what its manifest does not list.

Exit status: 0 the same, 1 different, 2 called wrongly.

Examples
  npm run build -- --out next && npm run diff -- dist next
  npm run diff -- deployed-manifest.json dist`,
  edition: `npm run edition -- [options]

Records the edition that digest.yaml names (edition: date, number) in
editions/NUMBER.json: the ids of everything it holds, a digest of each, and
the claims' statuses. Commit the file: the page of changes and its feed are
made from it. Refuses when nothing has changed since the last edition, when
the number is taken, and when the content has errors.
${CONTENT}

Exit status: 0 recorded, 1 refused, 2 called wrongly.`,
};

export const OVERVIEW = `Accord turns a folder of news articles about one story into a static,
searchable digest in which every line shows who reported it.

  npm start            build the digest, serve it, print the address
  npm run build        build it into dist/
  npm run dev          serve it while you write
  npm run preview      serve what was built
  npm run desk         read, mark and edit in the browser
  npm run check        list what is wrong with the content folder

  npm run read         say what is made of a file
  npm run new          begin a content folder
  npm run add          copy raw articles into the content folder
  npm run adopt        take over an article to edit by hand
  npm run mark         mark a passage as evidence for a claim
  npm run suggest      propose claims, dates, figures, quotations, names
  npm run verify       hold every span against the raw files
  npm run edition      record an edition
  npm run diff         say what a deploy would change

  npm test             run the tests; -- --all runs every one
  npm run bench        measure speed against other generators
  npm run fuzz         feed hostile input to every door
  npm run soak         kill builds, fill disks, and count what came of it
  npm run lint         the formatter, the linter and the type checker

Each command explains itself: npm run build -- --help`;
