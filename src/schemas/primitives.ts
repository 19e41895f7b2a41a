import { z } from "zod";

/** A permanent identifier: lower-case letters, digits and hyphens. It becomes part of a URL. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: "an id is made of lower-case letters, digits and single hyphens",
    abort: true,
  })
  .refine((id) => id.length <= 200, "an id has at most 200 characters: it becomes the name of a folder")
  .refine((id) => !isReserved(id), "an id is none of the names that every object has, such as constructor");

/** Whether a name is one that every object has: what is kept by it in an object would be found before it is put there. */
export const isReserved = (name: string): boolean => name in {};

/** A BCP 47 language tag such as "en", "fr" or "pt-BR". */
export const langSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "en" or "pt-BR"');

/** Text in one or more languages. A bare string is in the digest's first language. */
export const localisedSchema = z.union([z.string().min(1), z.record(langSchema, z.string().min(1))]);
export type Localised = z.infer<typeof localisedSchema>;

const NO_DATE = 'a date is an EDTF string in quotes, such as "2018-02" or "2016?"';
const TIMED = /^\d{4}-\d\d-\d\d[T ]\d/i;

/** An EDTF date (ISO 8601-2) as a string; its validity as a date is checked by `lib/edtf.ts`. */
export const edtfSchema = z.string().regex(/^[\d[\]{}.,~?%XYSE/+-]+$/i, {
  error: ({ input }) =>
    TIMED.test(String(input))
      ? `only an event may have a time of day; write the day alone: "${String(input).split(/[T ]/i)[0]}"`
      : NO_DATE,
});

/** How a time of day that was written otherwise would be written; of an hour alone nobody knows the minute. */
function timed(input: string): string {
  const found = /^(.{10})[T ](\d\d:\d\d)/i.exec(input);
  if (found) return `"${found[1]}T${found[2]}"`;
  const day = input.slice(0, 10);
  return `"${day}T14:05"; where no minute is known, write the day alone, "${day}"`;
}

/** An EDTF date, or a day with hour and minute in the time of the place: "2018-02-23T10:30". */
export const eventDateSchema = z.string().regex(/^(?:[\d[\]{}.,~?%XYSE/+-]+|\d{4}-\d\d-\d\dT\d\d:\d\d)$/i, {
  error: ({ input }) =>
    TIMED.test(String(input))
      ? `a time of day is written as hour and minute in the time of the place, without seconds or a zone: ${timed(String(input))}`
      : NO_DATE,
});

/** `start-end`: half-open code-point offsets into the raw file decoded as text. */
export const atSchema = z
  .string()
  .regex(/^\d+-\d+$/, {
    error: ({ input }) =>
      /^\s*\d+\s*[\p{Pd}\u2212]\s*\d+\s*$/u.test(String(input))
        ? `a span is written with a hyphen and no spaces: ${String(input).match(/\d+/g)!.join("-")}`
        : "a span is written start-end, for example 210-249",
    abort: true,
  })
  .refine((at) => {
    const [start = 0, end = 0] = at.split("-").map(Number);
    return start < end;
  }, "a span's end must be greater than its start");

/** The first 12 hexadecimal digits of the SHA-256 of a span's UTF-8 bytes. */
export const sumSchema = z.string().regex(/^[0-9a-f]{12}$/, "a sum is 12 lower-case hexadecimal digits");

/** A link a reader may follow. Anything but http, https and mailto is refused. */
export const urlSchema = z.string().refine((value) => {
  try {
    return ["http:", "https:", "mailto:"].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}, "a link is an absolute http, https or mailto URL");
