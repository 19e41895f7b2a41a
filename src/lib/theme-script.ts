import { createHash } from "node:crypto";

/**
 * The one inline script. Inline, because an external file would cost a request before the first paint; its hash stands in
 * the content security policy.
 *
 * Before the paint it sets the theme that the reader once chose, so that nothing flashes. After it, it asks for what the
 * paint did not need: the scripts that <html data-script> names, and the fonts, which are put in together when the last of
 * them is there: one change of the text instead of three. Who comes from another page of the site has the fonts already,
 * and they are used at once. A browser that reports no paint, as for a page in the background, is given two seconds.
 */
export const THEME_SCRIPT =
  'try{var d=document.documentElement.dataset,t=localStorage.getItem("theme");if(t==="light"||t==="dark")d.theme=t}catch{}' +
  'if(!self.navigation?.activation?.from)d.fonts="later";' +
  "addEventListener('load',()=>{" +
  "var f=()=>delete d.fonts,s=getComputedStyle(document.documentElement)," +
  "g=()=>{if(d.script){d.script.split(' ').map(u=>import(u));delete d.script;" +
  "d.fonts&&Promise.all(['serif','sans'].map(n=>document.fonts.load('1em '+s.getPropertyValue(`--${n}-family`)))).then(f,f)}};" +
  "setTimeout(g,2e3);" +
  "new PerformanceObserver(l=>l.getEntriesByName('first-contentful-paint')[0]&&g()).observe({type:'paint',buffered:true})})";

/** The script's hash as a CSP source expression's value. */
export const THEME_SCRIPT_HASH = `sha256-${createHash("sha256").update(THEME_SCRIPT).digest("base64")}` as const;
