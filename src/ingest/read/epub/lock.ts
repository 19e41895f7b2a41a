import { Quarantine } from "../../quarantine.ts";
import { decodeXml, tagsOf } from "../container/xml.ts";
import type { Zip } from "../container/zip.ts";

const ENCRYPTION = "META-INF/encryption.xml";
/** Fonts are made unreadable for other programs; no text is (EPUB 3.3, 4.4). */
const FONTS = new Set(["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]);

/** @throws Quarantine for a book of which anything but fonts is encrypted, naming the lock where it is known. */
export function refuseLocked(zip: Zip): void {
  const bytes = zip.read(ENCRYPTION);
  if (!bytes) return;
  const methods = tagsOf(decodeXml(bytes), ENCRYPTION).filter(
    ({ name, closes }) => name === "EncryptionMethod" && !closes,
  );
  if (methods.every(({ attributes }) => FONTS.has(attributes.get("Algorithm") ?? ""))) return;
  const lock = [
    ["META-INF/license.lcpl", "Readium LCP"],
    ["META-INF/sinf.xml", "Apple FairPlay"],
    ["META-INF/rights.xml", "Adobe ADEPT"],
  ].find(([name]) => zip.has(name!));
  throw new Quarantine("raw-drm", lock?.[1]);
}
