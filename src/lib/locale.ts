/** Locales that write dates and lists as the interface does, where a bare language would mean another country's habits. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

/** The locale for Intl. Always explicit: the machine's own must not show in a page. */
export function localeOf(lang: string): string {
  const locale = LOCALES[lang] ?? lang;
  return Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0 ? locale : "en-GB";
}
