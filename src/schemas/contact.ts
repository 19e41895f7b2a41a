import { z } from "zod";

/** Stands in a form's address for the address of the page that a reader writes about. */
export const PAGE_HOLE = "{page}";

/** Where readers report errors: each claim and article leads there, and the masthead. */
export const contactSchema = z
  .strictObject({
    /** A mail address. A report begins with the id and the address of what it is about. */
    email: z
      .string()
      .refine(
        isMailAddress,
        "an email is one address such as corrections@news.example, without mailto:, a name or a subject",
      )
      .optional(),
    /**
     * The https address of a form; it is preferred to the mail address. It is given the page's address as `page=…`, or in place
     * of `{page}` where the form wants another name for it.
     */
    form: z
      .string()
      .refine(
        isFormAddress,
        "a form is an https address such as https://forms.example/report: readers write there what is for the editor alone",
      )
      .optional(),
  })
  .refine(({ email, form }) => email !== undefined || form !== undefined, "a contact has an email, a form, or both");
export type Contact = z.infer<typeof contactSchema>;

/** Plainer than the standard, which allows quoted names and comments: a reader types it as it stands. */
function isMailAddress(value: string): boolean {
  const [local = "", domain = "", ...more] = value.split("@");
  const isDomain = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(domain);
  return more.length === 0 && value.length <= 254 && isDomain && /^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(local);
}

function isFormAddress(value: string): boolean {
  const url = URL.parse(value.replaceAll(PAGE_HOLE, "page"));
  return url?.protocol === "https:" && url.username === "" && url.password === "" && !/\s/.test(value);
}
