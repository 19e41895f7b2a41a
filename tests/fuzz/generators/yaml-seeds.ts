const SUM = "0123456789ab";

/** Valid texts of every kind that is written in YAML (editions in JSON, which is YAML), for a fuzzer to break. */
export const YAML_SEEDS: Readonly<Record<string, readonly string[]>> = {
  claims: [
    `- id: c-open
  statement: { en: The bridge is open., fr: Le pont est ouvert. }
  areas: [traffic]
  importance: 1
  note: A note
  override: { status: contested, reason: The ministry says so., url: https://ministry.example/a }
- id: c-cost
  statement: It cost 12 million euros.
  areas: [traffic, money]
  supplied: The editor knows.`,
  ],
  events: [
    `id: e-opening
edtf: "2019-05-04"
basis: editor
reason: From the release.
url: https://paper.example/a
inherited: agency
title: { en: The bridge opens, fr: "Le pont s’ouvre" }
claims: [c-open]
evidence:
  - { article: bridge, at: "3-9", sum: "${SUM}" }
note: x`,
  ],
  sources: [
    `id: paper
name: "The <Paper> & Co"
aliases: [Paper]
homepage: https://paper.example
country: FR
languages: [fr, en]
kind: outlet
url: https://paper.example/a
published: "2019-05"
publishedBasis: url
derivedFrom:
  - { source: agency, how: credits, evidence: It says so., url: https://agency.example/ }
note: { en: x }`,
  ],
  names: [
    `- id: larn
  type: place
  name: Larn
  role: { en: a town, fr: une ville }
  aliases:
    - { text: Larne, kind: typo }
    - { text: the town, kind: description }
  notSameAs: [larn-bay]
  note: x`,
  ],
  disagreements: [
    `id: d-cost
topic: What did it cost?
kind: conflict
claims: [c-cost]
quotes: [q-door]
positions:
  - { articles: [bridge], text: 12 million }
  - { articles: [pont], text: { en: 13 million, fr: 13 millions } }
record: { text: The ledger says 12., url: "https://town.example/ledger" }
note: x`,
  ],
  corrections: [
    `id: k-one
date: "2019-06-01"
target: claims/c-cost
was: 11 million
now: 12 million
why: { en: A slip., fr: Une faute. }`,
  ],
  areas: [
    `label: { en: Traffic, fr: Circulation }
id: traffic
summary: How one gets there
kind: partnership
official: true
order: 3
note: x
terms: { en: [bridge, road], fr: [pont] }`,
  ],
  digest: [
    `title: { en: The bridge, fr: Le pont }
standfirst: It opened.
site: https://news.example.org
base: /sub/
languages: [en, fr]
timeZone: Europe/Paris
edition: { date: "2019-06-01", number: 2 }
areasLabel: Areas
keyClaims: [c-open]
rights: { mode: excerpt, words: 60 }
cards: none
glossary: [[AI, IA], [bridge, pont]]`,
  ],
  editions: [
    `{
  "number": 1,
  "date": "2019-06-01",
  "entries": {
    "claims": { "c-open": { "label": { "en": "Open" }, "digest": "0123456789abcdef", "status": "repeated" } },
    "articles": { "bridge": { "label": "The bridge", "lang": "en", "digest": "0123456789abcdef" } }
  },
  "counts": { "articles": 1, "claims": 1, "origins": 1, "disagreements": 0 }
}`,
  ],
  redirects: ["claims/c-gone: claims/c-open\narticles/old: articles/bridge\nareas/a: areas/traffic"],
  sidecars: [
    `title: The bridge
lang: en
source: paper
url: https://paper.example/a
archived: https://archive.example/a
published: "2019-05-04"
publishedBasis: editor
retrieved: "2019-05-05"
byline: Ada Brandt
kind: news
derivedFrom:
  - { source: agency, how: translates, evidence: Its words. }
rights: { mode: link, words: 10, licence: CC0, holder: Ada }
note: { en: x, fr: y }`,
  ],
};
