import { evaluate } from "satteri";
import type { Browser, Page } from "playwright-core";
import { launch } from "../../support/browser.ts";
import { findChromium } from "../../support/chromium.ts";

/* Whether anything runs: in a real browser without a policy, and where a body is compiled, which Accord itself never does. */

declare global {
  var PWN: unknown;
  var pwned: unknown[];
}

let browser: Promise<Browser> | undefined;
let open: Promise<Page> | undefined;
let asked: string[] = [];

async function blankPage(): Promise<Page> {
  browser ??= launch();
  const page = await (await browser).newPage();
  // A busy machine may take its time; whoever runs the case ends one that hangs.
  page.setDefaultTimeout(0);
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === "https://own.example/page")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" });
    asked.push(url);
    return route.abort();
  });
  await page.addInitScript(() => {
    globalThis.pwned = [];
    for (const name of ["PWN", "alert", "confirm", "prompt", "open", "print"]) {
      Object.defineProperty(globalThis, name, {
        get:
          () =>
          (...args: unknown[]) =>
            void globalThis.pwned.push([name, ...args]),
      });
    }
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  return page;
}

/**
 * Loads fragments in one page without a policy, as a server would send them, and sets off every event that markup is known to
 * listen to. Throws where anything ran or was asked for. Does nothing where there is no browser.
 *
 * @param every One fragment in so many is loaded; a browser costs more than most cases are worth.
 */
export async function nothingRuns(all: readonly string[], every = 1): Promise<void> {
  const fragments = all.filter((_, i) => i % every === 0);
  if (findChromium() === undefined || fragments.length === 0) return;
  try {
    await runIn(await (open ??= blankPage()), fragments);
  } catch (error) {
    if (!(await open?.catch(() => null))?.isClosed()) throw error;
    // The browser has gone, for a reason of the machine's or the fragments': a new one tells.
    await closeBrowser().catch(() => {});
    await runIn(await (open ??= blankPage()), fragments);
  }
}

async function runIn(page: Page, fragments: readonly string[]): Promise<void> {
  asked = [];
  await page.goto("https://own.example/page");
  const ran = await page.evaluate(async (bodies) => {
    // Each in a document of its own, so that an element left open swallows no neighbour.
    document.open();
    document.write(`<!doctype html><body>${bodies.join("\n</p></div></blockquote></ul></ol></pre>\n")}`);
    document.close();
    addEventListener("click", (event) => event.preventDefault(), true);
    const EVENTS = [
      "click",
      "mouseover",
      "mouseenter",
      "focus",
      "blur",
      "toggle",
      "load",
      "error",
      "input",
      "animationend",
    ];
    for (const element of document.querySelectorAll("*")) {
      for (const name of EVENTS) element.dispatchEvent(new Event(name, { cancelable: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    return {
      calls: globalThis.pwned,
      handlers: document.querySelectorAll('script:not([type="application/ld+json"]), [onerror], [onload], [onclick]')
        .length,
    };
  }, fragments);
  if (ran.calls.length > 0) throw new Error(`ran in the browser: ${JSON.stringify(ran.calls).slice(0, 300)}`);
  if (ran.handlers > 0) throw new Error(`${ran.handlers} elements with code in the browser`);
  if (asked.length > 0) throw new Error(`the page asked for ${asked.slice(0, 5).join(", ")}`);
}

/** Ends the browser. */
export async function closeBrowser(): Promise<void> {
  const ending = browser;
  browser = open = undefined;
  await (await ending)?.close();
}

/** Compiles and runs an MDX body, as an MDX site would. Throws where PWN was called or code was imported. */
export function nothingCompiles(body: string): void {
  let calls = 0;
  globalThis.PWN = () => void calls++;
  const component = () => null;
  const element = (type: unknown, props: unknown): unknown =>
    typeof type === "function" ? (type as (props: unknown) => unknown)(props) : null;
  const made = evaluate(body, {
    Fragment: component,
    jsx: element,
    jsxs: element,
    features: { gfm: false, smartPunctuation: false },
  }) as Record<string, unknown>;
  const components = Object.fromEntries(["Evidence", "Figure", "Quote", "Sic"].map((name) => [name, component]));
  (made["default"] as (props: unknown) => unknown)({ components });
  const exports = Object.keys(made).filter((name) => name !== "default");
  if (calls > 0) throw new Error(`PWN was called ${calls} times`);
  if (exports.length > 0) throw new Error(`the body exports ${exports.join(", ")}`);
}
