/**
 * The components that a content folder may replace, by the name of the file in its components/: where the engine's own lies,
 * and what it shows. A replacement gets the same properties.
 */
export const REPLACEABLE = {
  Header: { file: "Header.astro", shows: "the top of every page: the digest's name and the navigation" },
  Footer: { file: "Footer.astro", shows: "the end of every page" },
  PageHead: { file: "PageHead.astro", shows: "a page's headline, with what stands above and below it" },
  SearchForm: { file: "SearchForm.astro", shows: "the field that leads to the search" },
  Front: { file: "front/Front.astro", shows: "all of the front page between header and footer" },
  ArticleCard: { file: "front/ArticleCard.astro", shows: "an article on the front page" },
  AreasInBrief: { file: "front/AreasInBrief.astro", shows: "the areas on the front page" },
  ArticleHead: { file: "ArticleHead.astro", shows: "an article's headline with outlet, date and byline" },
  ArticleLine: { file: "register/ArticleLine.astro", shows: "an article in the list of articles" },
  ClaimItem: { file: "ClaimItem.astro", shows: "a claim in a list" },
  Reports: { file: "register/Reports.astro", shows: "who reports a claim, with every passage, on its page" },
  EventItem: { file: "timeline/EventItem.astro", shows: "an event in the timeline" },
  Axis: { file: "timeline/Axis.astro", shows: "the timeline's picture" },
  MatrixTable: { file: "matrix/MatrixTable.astro", shows: "the table of areas and articles" },
  Disagreement: { file: "register/Disagreement.astro", shows: "a disagreement with its positions" },
  Quotation: { file: "register/Quotation.astro", shows: "a quotation in its register" },
  Figure: { file: "register/Figure.astro", shows: "a figure in its register" },
} as const satisfies Record<string, { file: string; shows: string }>;
