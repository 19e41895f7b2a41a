import type { Line } from "./lines.ts";

const BULLET = /^\s*([•●▪◦‣·*■□➤►])\s+(?=\S)/u;
const NUMBER = /^\s*\(?(?:(\d{1,3})|([a-z]))[.)]\s+(?=\S)/u;

/** What a line begins with where it is an item of a list: a bullet, or a number or letter with its place in the order. */
interface Marker {
  bullet?: string;
  place?: number;
  /** Length of a bullet with the white space around it: it is a sign, no text. */
  length: number;
}

/** A part of a group: lines that belong together, and the length of the bullet before them where they are an item of a list. */
export interface Part {
  lines: Line[];
  item: boolean;
  bullet: number;
}

/**
 * Parts a group of lines where the items of a list begin. Two items at least make a list: bullets of one kind, or numbers or
 * letters that count up. A hyphen or dash is no bullet here: speech begins with one in many languages.
 */
export function partsOf(group: readonly Line[]): Part[] {
  const markers = group.map(({ text }) => markerOf(text));
  const listed = markers.map(
    (marker, i) =>
      marker !== null &&
      (follows(markers.slice(0, i).findLast((other) => other !== null) ?? null, marker) ||
        follows(marker, markers.slice(i + 1).find((other) => other !== null) ?? null)),
  );
  const parts: Part[] = [];
  group.forEach((line, i) => {
    const marker = listed[i] ? markers[i]! : null;
    if (marker) parts.push({ lines: [line], item: true, bullet: marker.bullet === undefined ? 0 : marker.length });
    else if (i === 0) parts.push({ lines: [line], item: false, bullet: 0 });
    else parts.at(-1)!.lines.push(line);
  });
  return parts;
}

function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { bullet: bullet[1]!, length: bullet[0].length };
  const number = NUMBER.exec(text);
  if (!number) return null;
  return { place: number[1] === undefined ? number[2]!.charCodeAt(0) : Number(number[1]), length: 0 };
}

function follows(first: Marker | null, second: Marker | null): boolean {
  if (!first || !second) return false;
  if (first.bullet !== undefined) return first.bullet === second.bullet;
  return first.place !== undefined && second.place === first.place + 1;
}
