import { Quarantine } from "../quarantine.ts";

/** How text begins that OpenPGP or S/MIME turned into letters (RFC 9580, 6.2; RFC 7468). */
const ARMOUR = /^\s*-----BEGIN (?:PGP MESSAGE|PKCS7|CMS)-----/;

/** Refuses a text that is nothing but encrypted letters: nobody wrote them. */
export function refuseArmoured(text: string): void {
  if (ARMOUR.test(text.slice(0, 500))) throw new Quarantine("raw-encrypted");
}
