import { mainLanguage } from "../../lib/localised.ts";
import { html, join } from "../../lib/html.ts";
import type { Html, HtmlValue } from "../../lib/html.ts";
import type { SlotContext } from "./context.ts";
import { allowanceOf } from "../../site/allowed.ts";
import { cleaning } from "./cleaning.ts";
import { dateHtml } from "../date.ts";
import { to } from "../link.ts";
import { lookups } from "../../site/lookups.ts";
import { pathOf } from "../../site/things.ts";
import { withTextFragment } from "../../lib/text-fragment.ts";
import { derivationWords } from "../marks.ts";
import { piece } from "../pieces.ts";
import { languageName, localisedHtml } from "../text.ts";

/** Where the text comes from and what may be done with it, as one list of terms. */
export function provenance(context: SlotContext): string {
  const { article, digest, lang, t } = context;
  const maps = lookups(digest);
  const source = article.source === null ? undefined : maps.source.get(article.source);
  const standing = proof(context);
  const isEdited = digest.proofs[article.id]?.state === "edited";
  const rows: HtmlValue[] = [
    row(
      t("article.outlet"),
      source ? html`<a href="${to(pathOf(digest, "sources", source.id))}">${source.name}</a>` : t("site.unknown"),
    ),
    row(t("article.published"), published(context)),
    original(context),
    article.byline !== null && row(t("article.byline"), article.byline),
    piece(digest, lang, `language ${article.lang}`, () => row(t("article.language"), languageName(article.lang, lang))),
    row(t("article.form"), t(`form.${article.form}`)),
    article.extent === "beginning" && row(t("article.extent"), t("extent.beginning")),
    row(t("article.rights"), rights(context)),
    article.derivedFrom.length > 0 && row(t("article.derivedFrom"), lineage(context)),
    article.media.length > 0 && media(context),
    article.raw &&
      row(
        t("article.rawFile"),
        html`<details><summary><bdi>${article.raw.file}</bdi></summary><span class="meta">SHA-256</span> <code>${article.raw.sha256}</code>${
          article.raw.reader !== undefined &&
          html`<br><bdi>${t("article.rawItem", { item: article.raw.item ?? article.raw.file, reader: article.raw.reader })}</bdi>`
        }${!isEdited && standing && html`<br><span class="meta">${t("article.proof")}</span> ${standing}`}</details>`,
      ),
    // What has changed since is for everybody to see; how the rest was proved, for whoever asks.
    standing && (isEdited || !article.raw) && row(t("article.proof"), standing),
    article.cleaning.length > 0 && row(t("article.cleaning"), cleaning(context)),
  ];
  const note = article.note && localisedHtml(article.note, lang, mainLanguage(digest.config));
  return String(
    html`<dl class="provenance">${rows}</dl>${
      note &&
      html`
<p class="meta provenance-note">${note}</p>`
    }`,
  );
}

const row = (term: string, value: HtmlValue): Html => html`<div><dt>${term}</dt><dd>${value}</dd></div>
`;

/** Marks that are named of those edited since the last proof. */
const NAMED = 8;

/** What is known of the proof of the article's spans: never more than that. */
function proof({ article, digest, t }: SlotContext): Html | undefined {
  const known = digest.proofs[article.id];
  if (!known) return undefined;
  const say = (text: string) => withCode(text, PROVE);
  const command = PROVE;
  if (known.state !== "edited") return say(t(`article.proof.${known.state}`, { command }));
  const marks = [...known.marks.slice(0, NAMED), ...(known.marks.length > NAMED ? ["…"] : [])].join(", ");
  return say(t("article.proof.edited", { marks, command }));
}

const PROVE = "npm run verify -- FOLDER";

/** A text with the command in it as one types it, whichever way the text runs. */
function withCode(text: string, command: string): Html {
  const at = text.lastIndexOf(command);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}<code dir="ltr">${command}</code>${text.slice(at + command.length)}`;
}

function published({ article, lang, t }: SlotContext): Html {
  const basis = t(`publishedBasis.${article.publishedBasis}`);
  if (article.published === null) return html`${t("publishedBasis.unknown")}`;
  return html`${dateHtml(article.published, lang, t)} <span class="meta">${basis}</span>`;
}

function rights({ article, digest, t }: SlotContext): Html {
  const stated = article.rights ?? digest.config.rights;
  // A draft, and an abstract in the editor's own words, show more than the article's rights would allow of its text.
  const mode = allowanceOf(digest, article.id).mode;
  const shown = article.form === "abstract" ? t("article.rightsAbstract") : t(`rights.${mode}`);
  return join(
    [
      shown,
      stated.licence && t("rights.licence", { licence: stated.licence }),
      stated.holder && t("rights.holder", { holder: stated.holder }),
    ].filter(Boolean),
    html`<br>`,
  );
}

function original(context: SlotContext): HtmlValue {
  const { article, lang, t } = context;
  const links: Html[] = [];
  if (article.url !== null) {
    const first = article.evidence.find(({ words }) => words !== undefined)?.words;
    links.push(
      html`<a class="original" href="${withTextFragment(article.url, first)}" rel="external">${hostOf(article.url)}</a>`,
    );
  }
  if (article.archived !== null)
    links.push(html`<a href="${article.archived}" rel="external">${t("article.archived")}</a>`);
  if (links.length === 0) return row(t("article.original"), t("article.noAddress"));
  const retrieved =
    article.retrieved !== null &&
    html` <span class="meta">${t("article.retrieved")} ${dateHtml(article.retrieved, lang, t)}</span>`;
  return row(t("article.original"), html`${join(links, html` · `)}${retrieved}`);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "") || url;
  } catch {
    return url;
  }
}

function lineage({ article, digest, t }: SlotContext): Html {
  const { source: sources } = lookups(digest);
  // The evidence stands on the page of sources.
  return join(
    article.derivedFrom.map(
      ({ source, how }) =>
        html`${derivationWords(how, t)} <a href="${to(pathOf(digest, "sources", source))}">${sources.get(source)?.name ?? source}</a>`,
    ),
    html`<br>`,
  );
}

function media({ article, t }: SlotContext): HtmlValue {
  const lines = article.media
    .flatMap(({ caption, credit }) => [caption, credit && t("article.credit", { credit })])
    .filter(Boolean);
  return lines.length > 0 && row(t("article.media"), join(lines, html`<br>`));
}
