import { STANCE_SHAPES, type ShapePart } from "../lib/stance-shapes.ts";
import { CARD_SIZE, type Card, type CardMark } from "./card.ts";
import type { Fonts } from "./fonts.ts";
import type { Palette } from "./palette.ts";
import { canDraw, drawLine, fill, fit, normalise, type Style } from "./text.ts";

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;
/** The grid's box on the right. */
const GRID = { width: 330, height: 352, top: 146, largest: 50 };
const GAP = 64;
const TITLE_SIZES = [92, 84, 76, 68, 60, 54, 48, 42];
const LEADING = 1.12;
/** The mark of the site, in a box of 24 by 24: three sources that meet in one line. */
const MARK = '<path d="M2 5h5c3 0 4 7 7 7h8M2 12h20M2 19h5c3 0 4-7 7-7"/><circle cx="18" cy="12" r="2.6"/>';

/**
 * A card as SVG, its text as outlines: what draws it needs no fonts. A text with a character that the fonts lack leaves the
 * card without any.
 */
export function drawCard(card: Card, fonts: Fonts, colour: Palette): string {
  const texts = {
    ...card,
    brand: normalise(card.brand),
    kicker: normalise(card.kicker),
    title: normalise(card.title),
    facts: normalise(card.facts),
  };
  const drawable = canDraw(texts.title, fonts.serif) && canDraw(texts.brand + texts.kicker + texts.facts, fonts.sans);
  const parts = drawable ? withText(texts, fonts, colour) : withoutText(card, colour);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour("paper")}"/><rect width="${WIDTH}" height="10" fill="${colour("accent")}"/>` +
    `${parts.join("")}</svg>`
  );
}

function withText(card: Card, { serif, sans }: Fonts, colour: Palette): string[] {
  const brand: Style = { family: sans, size: 28, weight: 0.7 };
  const kicker: Style = { family: sans, size: 22, weight: 0.7, spacing: 0.08 };
  const facts: Style = { family: sans, size: 29 };
  const grid = drawGrid(card, WIDTH - MARGIN, GRID, colour);
  const width = grid === "" ? INNER : INNER - cellOf(card, GRID) * (card.grid[0]?.length ?? 0) - GAP;
  const top = card.kicker === "" ? 158 : 214;
  const title = fill(card.title, { width, height: 494 - top }, { family: serif }, TITLE_SIZES, LEADING);
  const baseline = top + title.size * 0.78;
  return [
    mark(MARGIN, 52, 44, colour),
    drawLine(fit(card.brand, INNER - 62, brand), MARGIN + 62, 84, brand, colour("ink")),
    rule(120, colour),
    drawLine(fit(card.kicker.toUpperCase(), width, kicker), MARGIN, 182, kicker, colour("ink-soft")),
    ...title.lines.map((line, i) =>
      drawLine(
        line,
        MARGIN,
        baseline + i * title.size * LEADING,
        { family: serif, size: title.size, weight: title.size / 75 },
        colour("ink"),
      ),
    ),
    grid,
    rule(524, colour),
    drawLine(fit(card.facts, INNER, facts), MARGIN, 576, facts, colour("ink-soft")),
  ];
}

/** The mark, large, and the grid where there is one. */
function withoutText(card: Card, colour: Palette): string[] {
  const grid = drawGrid(card, WIDTH - MARGIN * 2, { ...GRID, width: 420, height: 420, top: 115, largest: 60 }, colour);
  return [mark(grid === "" ? WIDTH / 2 - 200 : MARGIN * 2, HEIGHT / 2 - 195, 400, colour), grid];
}

const mark = (x: number, y: number, size: number, colour: Palette): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${colour("accent")}" stroke-width="2">${MARK.replace("<circle", `<circle fill="${colour("accent")}"`)}</g>`;

const rule = (y: number, colour: Palette): string =>
  `<path d="M${MARGIN} ${y}h${INNER}" stroke="${colour("rule")}" stroke-width="2"/>`;

/** Side of a place in the grid. */
const cellOf = ({ grid }: Card, box: typeof GRID): number =>
  Math.floor(Math.min(box.width / (grid[0]?.length ?? 1), box.height / grid.length, box.largest));

/** Areas by articles, its right edge at `right`. What the card is not about is pale. */
function drawGrid(card: Card, right: number, box: typeof GRID, colour: Palette): string {
  const { grid, focus } = card;
  const columns = grid[0]?.length ?? 0;
  if (columns === 0) return "";
  const cell = cellOf(card, box);
  const left = right - columns * cell;
  return grid
    .flatMap((row, y) =>
      row.map((kind, x) => {
        const pale = (focus.row ?? y) !== y || (focus.column ?? x) !== x;
        const shape = drawMark(kind, left + (x + 0.5) * cell, box.top + (y + 0.5) * cell, cell * 0.36, colour);
        return pale ? `<g opacity=".28">${shape}</g>` : shape;
      }),
    )
    .join("");
}

/** The shapes of the stances, as the pages draw them. */
function drawMark(kind: CardMark, x: number, y: number, r: number, colour: Palette): string {
  const ink = colour(kind === null || kind === "found" ? "silent" : kind);
  const ring = `<circle cx="${x}" cy="${y}" r="${r - 1.5}" fill="none" stroke="${ink}" stroke-width="3"/>`;
  if (kind === null) return `<circle cx="${x}" cy="${y}" r="${r * 0.4}" fill="${colour("rule")}"/>`;
  if (kind === "found") return ring;
  const draw = (part: ShapePart): string => {
    if ("path" in part) {
      return part.line
        ? `<path d="${part.path}" stroke="${ink}" stroke-width="${r * 0.5}"/>`
        : `<path d="${part.path}" fill="${ink}"/>`;
    }
    return part.hollow ? ring : `<circle cx="${x}" cy="${y}" r="${part.circle}" fill="${ink}"/>`;
  };
  return STANCE_SHAPES[kind](x, y, r).map(draw).join("");
}
