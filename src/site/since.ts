/** What an edition brought, for a reader who knows an earlier one. */
export interface Since {
  /** Address of the script that shows it: every page's script asks for that where an edition stands above the name. */
  script: string;
  /** Tells this site from others of the same origin. */
  site: string;
  /** In the language of the page. */
  words: { title: string; all: string };
  /** Address of the page of changes. */
  href: string;
  /** The latest first. Of the first edition nothing is listed: everything in it is new. */
  editions: { number: number; lines: SinceLine[] }[];
}
export interface SinceLine {
  type: string;
  text: string;
  lang: string;
  href: string;
}
