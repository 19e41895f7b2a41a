import assert from "node:assert/strict";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { headersFor, readHeaderRules } from "../../src/cli/serve/host-headers.ts";
import { serve } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { PAGE_TYPES } from "../support/page-types.ts";
import { pagesOf } from "../support/pages.ts";
import { ask } from "../support/search.ts";
import { builtSite, temporaryFolder, type SiteName } from "../support/site.ts";
import { inTabs } from "../support/visitor.ts";
import { ensureApache, ensureNginx, startWebServer, type Started } from "../support/web-servers.ts";

/*
 * The site behind the servers that people have, each told no more than docs/deploying.md tells its reader, and behind
 * the preview's server, which has to do the same.
 */

const DOCS = readFileSync("docs/deploying.md", "utf8");

/** The documentation's blocks in a language, in their order. */
const blocks = (language: string): string[] =>
  Array.from(DOCS.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm")), (match) => match[1]!);

interface Host {
  name: string;
  /** undefined: the machine has none, and none can be had. */
  start: ((root: string, base: string) => Promise<Started>) | undefined;
}

const nginx = ensureNginx();
const apache = ensureApache();
const HOSTS: Host[] = [
  {
    name: "nginx",
    start:
      nginx &&
      ((root, base) => {
        const [atRoot, below] = blocks("nginx") as [string, string];
        const block = base === "/" ? atRoot : below.replaceAll("/srv/www/story/", `${root}${base}`);
        return startWebServer(nginx, (listen) =>
          block.replace("listen 80;", `listen ${listen};`).replaceAll(/\/srv\/(?:digest|www)/g, root),
        );
      }),
  },
  {
    name: "apache",
    start:
      apache &&
      ((root) => {
        const [block] = blocks("apache") as [string];
        return startWebServer(apache, (listen) => block.replace("*:80", listen).replaceAll("/srv/digest", root));
      }),
  },
  {
    name: "preview",
    start: async (root, base) => {
      const server = await serve({ outDir: path.join(root, base), host: "127.0.0.1", port: 0 });
      return { origin: new URL(server.address).origin, close: () => server.close() };
    },
  },
];

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const get = (address: string, headers: Record<string, string> = { "accept-encoding": "gzip" }): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }));
    })
      .on("error", reject)
      .end();
  });

const plain = ({ headers, body }: Answer): Buffer => (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body);

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const { name: host, start } of HOSTS) {
  for (const [site, base] of [
    ["founding", "/"],
    ["founding-sub", "/sub/path/"],
  ] as [SiteName, string][]) {
    describe(`${host}, under ${base}`, { skip: start ? false : `skipped: no ${host}` }, () => {
      let dir = "";
      let server: Started;
      const url = (pathname: string): string => `${server.origin}${base}${pathname}`;

      before(async () => {
        const root = path.join(temporaryFolder(), "www");
        chmodSync(path.dirname(root), 0o755);
        dir = path.join(root, base);
        mkdirSync(dir, { recursive: true });
        cpSync(await builtSite(site), dir, { recursive: true });
        server = await start!(root, base);
      });
      after(() => server?.close());

      /** What _headers says of a path, whoever reads it. */
      const expected = (pathname: string): Map<string, string> => headersFor(readHeaderRules(dir), base + pathname);
      const assertHeaders = (answer: Answer, pathname: string): void => {
        for (const [name, value] of expected(pathname))
          assert.equal(answer.headers[name.toLowerCase()], value, `${name} of ${pathname}`);
        assert.equal(answer.headers["set-cookie"], undefined);
      };

      test("a page comes compressed, with every header, to be revalidated", async () => {
        const answer = await get(url("areas/"));
        assert.equal(answer.status, 200);
        assertHeaders(answer, "areas/");
        assert.match(answer.headers["content-type"] ?? "", /^text\/html; ?charset=utf-8$/i);
        assert.equal(answer.headers["content-encoding"], "gzip");
        assert.match(answer.headers.vary ?? "", /accept-encoding/i);
        assert.deepEqual(plain(answer), readFileSync(path.join(dir, "areas/index.html")));
        assert.equal(answer.headers["cache-control"], "no-cache");
        const { etag, "last-modified": modified } = answer.headers;
        const again = await get(url("areas/"), {
          "accept-encoding": "gzip",
          ...(etag !== undefined && { "if-none-match": etag }),
          ...(modified !== undefined && { "if-modified-since": modified }),
        });
        assert.equal(again.status, 304);
      });

      test("a folder gets its slash, and what is not there the site's own page with the status 404", async () => {
        const folder = await get(url("timeline"));
        assert.equal(folder.status, 301);
        assert.equal(new URL(folder.headers.location ?? "", server.origin).href, url("timeline/"));
        for (const pathname of ["nowhere", "articles/nowhere/", "_a/nowhere.js"]) {
          const missing = await get(url(pathname));
          assert.equal(missing.status, 404, pathname);
          assert.deepEqual(plain(missing), readFileSync(path.join(dir, "404.html")));
          assert.equal(
            missing.headers["content-security-policy"],
            expected("").get("Content-Security-Policy"),
            pathname,
          );
        }
      });

      test("what carries a hash in its name is kept for ever, with every header", async () => {
        for (const name of readdirSync(path.join(dir, "_a"))) {
          const answer = await get(url(`_a/${name}`));
          assertHeaders(answer, `_a/${name}`);
          assert.match(answer.headers["cache-control"] ?? "", /max-age=31536000, immutable$/);
        }
      });

      test("every kind of file has its type, and text alone is compressed", async () => {
        const font = readdirSync(path.join(dir, "_a")).find((name) => name.endsWith(".woff2"))!;
        const script = readdirSync(path.join(dir, "_a")).find((name) => name.endsWith(".js"))!;
        const card = readdirSync(path.join(dir, "cards"))[0]!;
        const KINDS: [string, RegExp, boolean][] = [
          ["site.webmanifest", /^application\/manifest\+json/, true],
          ["rss.xml", /^(?:text|application)\/xml/, true],
          ["sitemap.xml", /^(?:text|application)\/xml/, true],
          ["robots.txt", /^text\/plain/, true],
          [`_a/${script}`, /^(?:text|application)\/javascript/, true],
          [`_a/${font}`, /^font\/woff2$/, false],
          [`cards/${card}`, /^image\/png$/, false],
          ["favicon.svg", /^image\/svg\+xml/, true],
          ["pagefind/start.en.bin", /^application\/octet-stream$/, false],
        ];
        for (const [file, type, packed] of KINDS) {
          const answer = await get(url(file));
          assert.equal(answer.status, 200, file);
          // A host may leave it to the browser to tell what bytes are that nobody but a script reads.
          if (answer.headers["content-type"] !== undefined || !file.endsWith(".bin"))
            assert.match(answer.headers["content-type"] ?? "", type, file);
          if (answer.body.length > 300 || !packed)
            assert.equal(answer.headers["content-encoding"], packed ? "gzip" : undefined, file);
          assertHeaders(answer, file);
        }
      });

      // What the preview's server sends is crawled elsewhere, and what differs under a base is nginx's file, not .htaccess.
      const crawled = host === "nginx" || (host === "apache" && base === "/");
      if (crawled) {
        test("pages break neither policy, ask no other origin, and leave no cookie", async () => {
          const every = pagesOf(dir).map((file) => file.replace(/index\.html$/, ""));
          // What differs from one host and base to another shows on one page of each type.
          const paths = host === "nginx" && base === "/" ? every : PAGE_TYPES;
          const context = await browser.newContext();
          const wrong: string[] = [];
          await context.exposeBinding("accordViolation", (_, what: string) => void wrong.push(what));
          await context.addInitScript(() => {
            document.addEventListener("securitypolicyviolation", (event) => {
              const { accordViolation } = window as unknown as { accordViolation(what: string): void };
              accordViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
            });
          });
          const watch = (page: Page): void => {
            page.on("request", (asked) => {
              if (!asked.url().startsWith(server.origin)) wrong.push(`${page.url()} asks ${asked.url()}`);
            });
            page.on("console", (message) => {
              if (message.type() === "error" || message.type() === "warning")
                wrong.push(`${page.url()}: ${message.text()}`);
            });
            page.on("response", (response) => {
              if (response.status() >= 400) wrong.push(`${page.url()}: ${response.status()} ${response.url()}`);
            });
          };
          await inTabs(
            context,
            paths,
            async (page, pathname) => {
              await page.goto(url(pathname), { waitUntil: "load" });
              const paper = await page.evaluate(() =>
                getComputedStyle(document.documentElement).getPropertyValue("--paper"),
              );
              if (paper === "") wrong.push(`${page.url()} has no style`);
            },
            watch,
          );
          const { cookies, origins } = await context.storageState();
          await context.close();
          assert.deepEqual(wrong, []);
          assert.deepEqual(cookies, []);
          // Which edition was seen, for the front page to say what is new since: if that was open for long enough.
          const kept = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
          assert.deepEqual(
            kept.filter((name) => name !== `accord:edition:${base}`),
            [],
          );
        });
      }

      test("the search starts its worker and finds", async () => {
        const context = await browser.newContext();
        const page = await context.newPage();
        const workers: string[] = [];
        const wrong: string[] = [];
        page.on("worker", (worker) => workers.push(worker.url()));
        page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
        const found = await ask(page, url("search/?q=cortana"));
        await context.close();
        assert.deepEqual(wrong, []);
        assert.ok(found.length > 0);
        assert.ok(workers.some((worker) => worker.startsWith(url("_a/"))));
      });
    });
  }
}
