import { mainLanguage } from "../../lib/localised.ts";
import type { EvidenceMark, FigureMark, QuoteMark } from "../../articles/types.ts";
import { isFoundMark } from "../../digest/index.ts";
import type { Allowance } from "../../digest/types.ts";
import { html } from "../../lib/html.ts";
import type { Html, HtmlValue } from "../../lib/html.ts";
import type { SlotContext } from "./context.ts";
import { allowanceOf, markTarget } from "../../site/allowed.ts";
import { figureHtml, subjectLang, subjectWords } from "../figure-value.ts";
import { to } from "../link.ts";
import { lookups } from "../../site/lookups.ts";
import { pathOf } from "../../site/things.ts";
import { dateHtml } from "../date.ts";
import { stanceHtml, unreviewedHtml } from "../marks.ts";
import { piece } from "../pieces.ts";
import { quotationHtml, speakerHtml } from "../quotation.ts";
import { inLang, langHtml, localisedHtml } from "../text.ts";

/** Notes on one page; an article with more says how many it leaves to the registers. */
export const MAX_NOTES = 100;

/** A numbered note for every marked passage: the claim and the stance, the speaker, or the figure. */
export function margin(context: SlotContext): string {
  const { article, digest, t } = context;
  const allowance = allowanceOf(digest, article.id);
  // What a machine says about words that may not be shown is made of those words.
  const isTold = (mark: QuoteMark | FigureMark): boolean => !isFoundMark(article, mark) || mark.text !== "";
  const notes = [
    ...article.evidence.map((mark) => ({
      n: mark.n,
      make: () => item(context, allowance, mark, evidence(context, mark)),
    })),
    ...article.quotes
      .filter(isTold)
      .map((mark) => ({ n: mark.n, make: () => item(context, allowance, mark, quote(context, allowance, mark)) })),
    ...article.figures
      .filter(isTold)
      .map((mark) => ({ n: mark.n, make: () => item(context, allowance, mark, figure(context, mark)) })),
  ].sort((a, b) => a.n - b.n);
  const set = [...article.quotes, ...article.figures];
  const allFound = set.length > 0 && set.every((mark) => isFoundMark(article, mark));
  const more = notes.length - MAX_NOTES;
  return String(html`<h2 id="notes">${t("article.notes")}${allFound && html` ${unreviewedHtml(t)}`}</h2>
${
  notes.length === 0
    ? html`<p class="meta">${t("article.noNotes")}</p>`
    : html`<ol class="note-list">
${notes.slice(0, MAX_NOTES).map(({ make }) => make())}</ol>${
        more > 0 &&
        html`
<p class="meta">${t("article.moreNotes", { count: more })}</p>`
      }`
}`);
}

function item(
  { article }: SlotContext,
  allowance: Allowance,
  mark: EvidenceMark | QuoteMark | FigureMark,
  content: HtmlValue,
): Html {
  const target = markTarget(article, allowance, mark);
  const number =
    target === "" ? html`<b>${mark.n}</b>` : html`<a class="back" href="${target}" role="doc-backlink">${mark.n}</a>`;
  return html`<li id="n${mark.n}">${number}<div>${content}</div></li>
`;
}

function evidence({ article, digest, lang, t }: SlotContext, mark: EvidenceMark): HtmlValue {
  const { claim, source, name } = lookups(digest);
  const main = mainLanguage(digest.config);
  const speaker = mark.speaker === undefined ? undefined : (name.get(mark.speaker)?.name ?? mark.speaker);
  const via = mark.via === undefined ? undefined : (source.get(mark.via)?.name ?? mark.via);
  return [
    mark.claims.map((id) =>
      piece(digest, lang, `claim ${id}`, () => {
        const view = claim.get(id);
        return html`<p><a href="${to(`claims/${id}`)}">${view ? localisedHtml(view.statement, lang, main) : id}</a></p>`;
      }),
    ),
    html`<p class="meta">${piece(digest, lang, `stance ${mark.stance} ${mark.modality}`, () => html`${stanceHtml(mark.stance, t)} · ${t(`modality.${mark.modality}`)}`)}${
      speaker !== undefined && html` · ${t("article.saidBy", { speaker })}`
    }${via !== undefined && html` · ${t("article.via", { source: via })}`}</p>`,
    mark.note !== undefined && html`<p class="meta"${langHtml(article.lang, lang)}>${mark.note}</p>`,
  ];
}

function quote(context: SlotContext, allowance: Allowance, mark: QuoteMark): HtmlValue {
  const { article, digest, lang, t } = context;
  const apart = mark.text !== "" && markTarget(article, allowance, mark) === "";
  const person = mark.speaker === undefined ? undefined : lookups(digest).name.get(mark.speaker);
  const known = person && { name: person.name, href: to(pathOf(digest, "names", person.id)) };
  const flags = (mark.flags ?? "").split(" ").flatMap((flag) => {
    const key = `quoteFlag.${flag}`;
    return t.has(key) && !(flag === "unattributed" && mark.speaker === undefined) ? [t(key)] : [];
  });
  return [
    html`<p><span class="label">${t("article.quotation")}</span>${foundLabel(context, mark)} ${speakerHtml(known, mark.speaker, t)}${flags.length > 0 && ` (${flags.join(", ")})`}</p>`,
    apart && html`<p lang="${article.lang}">${quotationHtml(mark.text, undefined, lang)}</p>`,
    mark.about !== undefined && html`<p class="meta"${langHtml(article.lang, lang)}>${mark.about}</p>`,
  ];
}

/** Marks a note on what the machine found, where others on the page are an editor's. */
function foundLabel({ article, t }: SlotContext, mark: QuoteMark | FigureMark): HtmlValue {
  const mixed = [...article.quotes, ...article.figures].some((each) => !isFoundMark(article, each));
  return mixed && isFoundMark(article, mark) && html` ${unreviewedHtml(t)}`;
}

function figure(context: SlotContext, mark: FigureMark): HtmlValue {
  const { article, digest, lang, t } = context;
  const subjectIn = { lang: article.lang, reviewed: !isFoundMark(article, mark) };
  return [
    html`<p><span class="label">${t("article.figure")}</span>${foundLabel(context, mark)} <b class="num">${figureHtml(mark, article.lang, lang, t)}</b>${
      mark.subject !== undefined &&
      html` · ${inLang(subjectWords(mark.subject, digest), subjectLang(mark.subject, subjectIn, digest), lang)}`
    }${
      mark.asOf !== undefined && html` <span class="meta">${t("article.asOf")} ${dateHtml(mark.asOf, lang, t)}</span>`
    }</p>`,
    mark.caveat !== undefined && html`<p class="meta"${langHtml(article.lang, lang)}>${mark.caveat}</p>`,
  ];
}
