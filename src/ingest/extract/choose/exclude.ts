import { isOffer } from "./gates.ts";
import { linesThatLeadOn } from "./read-also.ts";
import { isDialog } from "../page/visible.ts";
import type { Line } from "../page/line.ts";
import { attr, nameOf, upwards, type Element } from "../page/tree.ts";

/** Why a line is none of the article, whatever it reads like. */
export type Exclusion =
  | "dialog"
  | "consent"
  | "comment"
  | "another-article"
  | "paywall"
  | "about-the-author"
  | "product-box"
  | "newsletter"
  | "leads-on";

const CONSENT =
  /(?:^|[\s_-])(?:cookie-?(?:banner|bar|notice|consent|message|law|popup|policy)\w*|consent\w*|gdpr\w*|onetrust\w*|ot-sdk\w*|didomi\w*|cmp\w*|sp_message\w*|truste\w*|usercentrics\w*|cookiebot\w*|CybotCookie\w*|qc-cmp\w*|privacy-?(?:banner|notice|popup))(?=$|[\s_-])/i;
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|comments?-?(?:section|list|area|thread|wrapper|container|body|box)|commentlist|disqus\w*|disqus_thread|responses|discussion-?(?:list|thread)|user-?comments?|reader-?comments?|kommentare?|leser-?(?:kommentare?|briefe|meinungen)|commentaires?|réactions|reactions|coment[aá]rios?|commenti|reacties|reacciones|reazioni|komentarze|opinie-czytelnikow|fb-comments|livefyre|coral-?talk|viafoura|spot-?im|openweb)(?=$|[\s_-])/i;
const PAYWALL =
  /(?:^|[\s_-])(?:paywall\w*|pay-wall|gate|gateway|regwall|registration-?wall|subscription-?(?:wall|offer|required)|subscriber-?only|metered?-?(?:content|wall)?|piano-?(?:offer|container)|tp-modal|premium-?(?:offer|box|teaser)|subscribe-?(?:box|offer|wall|prompt|cta)|abo-?(?:box|teaser|hinweis)|login-?wall|article-?gate)(?=$|[\s_-])/i;
const AUTHOR =
  /(?:^|[\s_-])(?:author-?(?:bio|box|info|card|description|profile|about)|about-?(?:the-?)?author|bio(?:graphy)?|byline-?bio|contributor-?(?:bio|info)|autorenbox|autor-?info|post-?author-?\w*|writer-?bio)(?=$|[\s_-])/i;
const PRODUCT =
  /(?:^|[\s_-])(?:product-?(?:box|card|widget|buttons?|cta|embed|summary|table)|buy-?(?:box|button|now|links?)|affiliate-?(?:box|widget|link|button)s?|price-?(?:box|comparison|widget)|deal-?(?:box|card|widget)|shop-?(?:box|widget|links?|button))(?=$|[\s_-])/i;

const NEWSLETTER =
  /(?:^|[\s_-])(?:newsletter-?(?:box|signup|sign-up|form|anmeldung|teaser|promo|widget|inline)|nieuwsbrief\w*|infolettre\w*|bolet[ií]n-?\w*|abonne-?newsletter)(?=$|[\s_-])/i;
const LEADS_ON =
  /(?:^|[\s_-])(?:(?:noticias?-?|articulos?-?|artigos?-?)?relacionad[oa]s|verwandte-?(?:artikel|themen|beitraege|inhalte)|lesen-?sie-?auch|mehr-?zum-?thema|a?-?lire-?aussi|sur-?le-?meme-?sujet|leggi-?anche|(?:articoli|notizie)-?correlat[ei]|lees-?ook|gerelateerd\w*|czytaj-?(?:tez|takze|rowniez)|zobacz-?(?:tez|takze)|powiazane|leia-?(?:mais|tambem)|te-?puede-?interesar|lea-?tambien)(?=$|[\s_-])/i;

/** What an element says that all in it is, by its role and names. */
function exclusionOf(element: Element): Exclusion | undefined {
  if (isDialog(element)) return "dialog";
  const name = nameOf(element).slice(0, 400);
  if (name === "") return /^comment/i.test(attr(element, "itemprop") ?? "") ? "comment" : undefined;
  if (CONSENT.test(name)) return "consent";
  if (COMMENTS.test(name) || /^comment/i.test(attr(element, "itemprop") ?? "")) return "comment";
  if (PAYWALL.test(name)) return "paywall";
  if (AUTHOR.test(name)) return "about-the-author";
  if (PRODUCT.test(name)) return "product-box";
  if (NEWSLETTER.test(name)) return "newsletter";
  if (LEADS_ON.test(name)) return "leads-on";
  return undefined;
}

/**
 * By line: why it is none of the article, from what the elements around it say. An element that holds the headline, or most of the
 * page's prose, bears such a name for another reason.
 */
export function exclusions(
  lines: readonly Line[],
  prose: readonly boolean[],
  headline: number,
  mainArticle: Element | null,
): (Exclusion | undefined)[] {
  const known = new Map<Element, Exclusion | undefined>();
  const holds = new Set(upwards(lines[headline]?.block ?? null));
  const sums = new Map<Element, number>();
  let total = 0;
  lines.forEach((line, i) => {
    if (!prose[i]) return;
    total += line.text.length;
    for (const each of upwards(line.block)) sums.set(each, (sums.get(each) ?? 0) + line.text.length);
  });
  const ownProse = mainArticle ? (sums.get(mainArticle) ?? 0) : 0;
  const judge = (element: Element): Exclusion | undefined => {
    if (known.has(element)) return known.get(element);
    const found = holds.has(element) ? undefined : exclusionOf(element);
    // Comments and dialogs may well be longer than what they stand beside; the other names say less.
    const strong = found === "dialog" || found === "consent" || (found === "comment" && headline >= 0);
    const verdict = found && (strong || (sums.get(element) ?? 0) < total * 0.4) ? found : undefined;
    known.set(element, verdict);
    return verdict;
  };
  const leadingOn = linesThatLeadOn(lines);
  return lines.map((line, i) => {
    if (leadingOn.has(i) && i !== headline) return "leads-on";
    let article: Element | undefined;
    let inMain = false;
    for (const each of upwards(line.block)) {
      const found = judge(each);
      if (found) return found;
      if (each.tagName === "article") article ??= each;
      if (each === mainArticle) inMain = true;
    }
    if (isOffer(line)) return "paywall";
    return headline >= 0 && ownProse > 0 && article && !inMain && mainArticle && holds.has(mainArticle)
      ? "another-article"
      : undefined;
  });
}
