import { contrast } from "../lib/css/colour.ts";
import { SHOWN_STATUSES, STANCES } from "../schemas/claim.ts";
import { colourOf, type Theme } from "../lib/theme.ts";
import { adviceProblem } from "../problems/advice-catalogue.ts";
import type { Place } from "../problems/entry.ts";
import type { Problem } from "../problems/problem.ts";

/** Tokens that text is set in, and those it stands on. */
export const INKS = [
  "ink",
  "ink-soft",
  "accent",
  ...STANCES,
  "silent",
  "unread",
  ...SHOWN_STATUSES.map((status) => `status-${status}` as const),
] as const;
export const PAPERS = ["paper", "paper-deep"] as const;

/** Contrast of text below which it is hard to read (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** Where the editor's own colours are hard to read, on light or dark pages, or can be read by a browser alone. */
export function adviseOnTheme(theme: Theme): Problem[] {
  const own = (...tokens: string[]): string | undefined => tokens.find((token) => Object.hasOwn(theme.own, token));
  const at = (token: string): Place => ({ file: "tokens.css", ...theme.own[token] });
  const found: Problem[] = [];
  for (const side of ["light", "dark"] as const) {
    for (const token of [...INKS, ...PAPERS]) {
      if (!own(token) || colourOf(theme, side, token)) continue;
      found.push(adviceProblem("colour-unread", at(token), { token, value: theme[side][token] ?? "", side }));
    }
    for (const ink of INKS) {
      for (const paper of PAPERS) {
        const token = own(ink, paper);
        const [front, back] = [colourOf(theme, side, ink), colourOf(theme, side, paper)];
        if (token === undefined || !front || !back) continue;
        const ratio = contrast(front, back);
        if (ratio >= LEAST_CONTRAST) continue;
        found.push(
          adviceProblem("contrast-low", at(token), {
            ink,
            paper,
            side,
            ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
            least: String(LEAST_CONTRAST),
          }),
        );
      }
    }
  }
  return found;
}
