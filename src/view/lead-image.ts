import type { Digest } from "../digest/types.ts";
import type { Translate } from "../i18n/index.ts";
import { html, join, type Html } from "../lib/html.ts";
import { localise } from "../lib/localised.ts";
import type { LeadImage } from "../schemas/image.ts";
import { licenceDetails } from "../schemas/licence.ts";
import { pictureOf } from "../site/pictures.ts";
import type { Urls } from "../site/url.ts";
import { langHtml, localisedHtml } from "./text.ts";

/** A picture is no higher than this, so that what it belongs to is seen with it. Pixels of the page. */
const MOST_HIGH = 560;

/** Where a picture stands. */
export interface ImagePlace {
  /** How wide the place is, as the sizes attribute says it. */
  sizes: string;
  /** Whether it may stand below what is seen first. */
  below: boolean;
}

interface ImageContext {
  digest: Digest;
  urls: Urls;
  /** Interface language. */
  lang: string;
  t: Translate;
}

/** The picture that a page leads with, under it what it shows, who made it, and under which licence it is shown. */
export function leadImageHtml(image: LeadImage | undefined, context: ImageContext, place: ImagePlace): Html | "" {
  const picture = image && pictureOf(context.digest, image);
  if (picture === undefined) return "";
  const { urls, lang, digest } = context;
  const { width, height, sizes } = picture;
  const main = digest.config.languages[0] ?? lang;
  const shown = Math.round(Math.min(sizes.at(-1)!.width, (width * MOST_HIGH) / height));
  const alt = localise(image!.alt, lang, main);
  // What understands no srcset is old, and so is its screen.
  const usual = sizes.find((size) => size.width >= 800) ?? sizes.at(-1)!;
  return html`<figure class="lead-image"><img src="${urls.asset(usual.file)}" srcset="${sizes
    .map((size) => `${urls.asset(size.file)} ${size.width}w`)
    .join(
      ", ",
    )}" sizes="${place.sizes}" width="${shown}" height="${Math.round((shown * height) / width)}" alt="${alt.text}"${langHtml(alt.lang, lang)}${place.below && html` loading="lazy"`} decoding="async"><figcaption class="meta">${captionHtml(image!, context, main)}</figcaption></figure>`;
}

function captionHtml({ caption, credit, licence, url }: LeadImage, { lang, t }: ImageContext, main: string): Html {
  const terms = licenceDetails(licence);
  const name = html`<bdi>${terms.name}</bdi>`;
  return join(
    [
      caption !== undefined && localisedHtml(caption, lang, main),
      html`${t("image.credit")} <bdi>${credit}</bdi>`,
      terms.url === undefined ? name : html`<a href="${terms.url}" rel="license external">${name}</a>`,
      url !== undefined && html`<a href="${url}" rel="external">${t("image.original")}</a>`,
    ].filter((part) => part !== false),
    " · ",
  );
}
