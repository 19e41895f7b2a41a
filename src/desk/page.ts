import { html } from "../lib/html.ts";
import { wordsOf } from "./words.ts";

/** The desk's one page: an empty frame that its script fills. All it holds from the content folder comes later, as data. */
export function deskPage(lang: string): string {
  return `<!doctype html>${String(html`
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Accord</title>
    <link rel="stylesheet" href="desk.css" />
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <script type="module" src="client/main.ts"></script>
  </head>
  <body>
    <div id="desk"></div>
    <noscript>${wordsOf(lang)["needs-script"]}</noscript>
  </body>
</html>`)}\n`;
}
