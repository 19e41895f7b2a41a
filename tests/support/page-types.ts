/** One page of every type of the founding digest, in its main language. */
export const PAGE_TYPES: readonly string[] = [
  "", "areas/", "areas/cloud/", "timeline/", "timeline/areas/prior-ties/", "articles/", "articles/sanvada/",
  "articles/le-blog-domotique/", "claims/", "claims/c-first-ever/", "disagreements/", "sources/", "names/", "names/wang-xiang/",
  "quotes/", "figures/", "search/", "a-z/", "method/", "corrections/", "changes/", "about/", "print/",
];
