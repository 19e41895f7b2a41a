import { existsSync, readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { paletteOf } from "../src/cards/palette.ts";
import { tokensOf } from "../src/lib/css/tokens.ts";

/*
 * Makes the icons that some systems want as pixels from src/build/icons/favicon.svg: `node scripts/icons.ts`, after that file or
 * the colour of the paper was changed. Both files are written beside it.
 */

const sheets = ["src/styles/tokens.css", "content/tokens.css"].filter((file) => existsSync(file));
const look = { ...tokensOf(...sheets.map((file) => readFileSync(file, "utf8"))), css: "", own: {} };
const PAPER = paletteOf(look)("paper");
const svg = readFileSync("src/build/icons/favicon.svg");

/** The drawing as a PNG of so many pixels, with a margin in per cent of the side where it stands on paper. */
async function icon(side: number, margin = 0, background?: string): Promise<Buffer> {
  const inner = Math.round(side * (1 - (2 * margin) / 100));
  const edge = Math.floor((side - inner) / 2);
  const rest = side - inner - edge;
  const clear = background ?? { r: 0, g: 0, b: 0, alpha: 0 };
  const drawing = await sharp(svg, { density: (72 * inner) / 24 })
    .resize(inner, inner)
    .toBuffer();
  const framed = sharp(drawing).extend({ top: edge, bottom: rest, left: edge, right: rest, background: clear });
  const whole = background === undefined ? framed : sharp(await framed.png().toBuffer()).flatten({ background });
  return whole.png({ palette: true, colours: 32, compressionLevel: 9 }).toBuffer();
}

/** An ICO file of one picture, which may be a PNG. */
function ico(png: Buffer, side: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

writeFileSync("src/build/icons/apple-touch-icon.png", await icon(180, 16, PAPER));
writeFileSync("src/build/icons/favicon.ico", ico(await icon(32), 32));
