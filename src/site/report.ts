import { PAGE_HOLE, type Contact } from "../schemas/contact.ts";

/**
 * Where a reader reports an error in a page: the form, which learns the page's address, or a mail that begins with its subject.
 * undefined where the digest names neither.
 *
 * @param page Address of the page, as exact as it is known.
 * @param subject What a mail is about, as plain text.
 */
export function reportAddress(contact: Contact | undefined, page: string, subject: string): string | undefined {
  if (contact?.form !== undefined) return formAddress(contact.form, page);
  return contact?.email === undefined
    ? undefined
    : `${mailAddress(contact.email)}?subject=${encodeURIComponent(subject)}`;
}

/** A mail address as a link. */
export const mailAddress = (email: string): string => `mailto:${email.split("@").map(encodeURIComponent).join("@")}`;

/** A form's address without a page to tell it of. */
export const bareForm = (form: string): string => new URL(form.replaceAll(PAGE_HOLE, "")).href;

function formAddress(form: string, page: string): string {
  if (form.includes(PAGE_HOLE)) return new URL(form.replaceAll(PAGE_HOLE, () => encodeURIComponent(page))).href;
  const url = new URL(form);
  url.searchParams.append("page", page);
  return url.href;
}
