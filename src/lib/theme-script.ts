import { createHash } from "node:crypto";

/**
 * Sets the reader's stored theme before the first paint, so that nothing flashes, and says whether the reader comes from
 * another page of the site, so that the fonts need not wait. Inline, because an external file would cost a request before
 * that paint; its hash stands in the content security policy.
 */
export const THEME_SCRIPT =
  'try{var d=document.documentElement.dataset,t=localStorage.getItem("theme");if(t==="light"||t==="dark")d.theme=t}catch{}' +
  'if(self.navigation?.activation?.from)d.fonts=""';

/** The script's hash as a CSP source expression's value. */
export const THEME_SCRIPT_HASH = `sha256-${createHash("sha256").update(THEME_SCRIPT).digest("base64")}` as const;
