import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords, withEndings } from "./words.ts";

export const da = (): Language => ({
  code: "da",
  dates: dateWords("da", {
    otherMonths: counts("sept = 9, febr = 2"),
    otherWeekdays: counts(
      "mandags = 0, tirsdags = 1, onsdags = 2, torsdags = 3, fredags = 4, lørdags = 5, søndags = 6",
    ),
    doubtfulMonths: list("marts, maj, april"),
    dayMark: "\\.",
    needsDayMark: true,
    of: "i",
    numeric: [".", "/", "-"],
    weekdayLink: "(?:den|d\\.)",
    from: "fra den|fra|siden den|siden",
    to: "til den|til og med|til",
    between: "mellem(?: den)?",
    and: "og(?: den)?|eller",
    parts: "starten af|slutningen af|midten af|begyndelsen af",
    yearLeads:
      "i|siden|indtil|fra|til|år|året|i år|starten af|slutningen af|midten af|foråret|sommeren|efteråret|vinteren|efter|før|omkring|inden",
    weakYearLeads: "og|det|den|af|for",
    monthLeads: "i|siden|til|fra|midten af|slutningen af|starten af|måned|efter|før|omkring|inden",
    last: "(?:sidste|forrige) (?:{w}|{m})|i {w}(?<=s)",
    next: "(?:næste|kommende|førstkommende) (?:{w}|{m})|på {w}(?<!s)",
    same: "",
    habit: "hver|hver anden|en|om|alle",
    days: counts("i aftes = -1, i aften = 0, i nat = 0, i morges = 0, i formiddag = 0, i eftermiddag = 0"),
    today: "i dag",
    units: table(
      "i sidste uge = week -1, i sidste måned = month -1, i næste uge = week 1, i næste måned = month 1, til næste år = year 1, i denne uge = week 0",
    ),
    ago: ["for {n} {u} siden"],
    smallNumbers: counts(
      "en = 1, et = 1, to = 2, tre = 3, fire = 4, fem = 5, seks = 6, syv = 7, otte = 8, ni = 9, ti = 10, elleve = 11, tolv = 12",
    ),
    seasons: counts(
      "forår = 21, foråret = 21, sommer = 22, sommeren = 22, efterår = 23, efteråret = 23, vinter = 24, vinteren = 24",
    ),
    ordinals: counts("første = 1, andet = 2, anden = 2, tredje = 3, fjerde = 4, sidste = 4"),
    quarter: "kvartal",
    half: "halvår",
    decades: ["{y}'?erne"],
    about: "omkring|cirka|ca\\.",
    past: `
      var|blev|havde|sagde|kom|gik|gav|fik|så|tog|stod|faldt|steg|fandt|begyndte|døde|skrev|vandt|tabte|holdt|lød|kunne|ville|skulle|
      (?:er|har|havde|blev) \\p{L}{2,}(?:et|t)|\\p{L}{3,}(?:ede|kte|pte|ste|rde|lte|ndte|mte)(?<!(?<!\\p{L})(?:første|sidste|største|mindste|bedste|fleste|nærmeste|meste|siste|fjerde|allerede|glæde|bilde|hærde))
    `,
    future: "vil|skal|ventes|forventes|planlægger|planlagt",
    open: "hvis|kan|måske",
    pending: "inden|til|senest|før",
    clock: "gmt|utc|kl\\.",
    events: list(
      "sagde, meddelte, oplyste, underskrev, fremlagde, offentliggjorde, bekræftede, åbnede, døde, vedtog, vandt, tabte, skrev, siger, oplyser, meddeler",
    ),
  }),
  numbers: numberWords("da", {
    words: counts(`
      to = 2, tre = 3, fire = 4, fem = 5, seks = 6, syv = 7, otte = 8, ni = 9, ti = 10, elleve = 11, tolv = 12, femten = 15, tyve = 20, tredive = 30, fyrre = 40,
      halvtreds = 50, tres = 60, halvfjerds = 70, firs = 80, halvfems = 90, hundrede = 100
    `),
    dozens: list("dusin"),
    magnitudes: counts("mio = 6, mia = 9, tusinde = 3, mill = 6"),
    shortMagnitudes: counts("mio = 6, mia = 9"),
    currencies: table(
      "dollar = USD, amerikanske dollar = USD, yen = JPY, yuan = CNY, rubler = RUB, schweizerfranc = CHF, danske kroner = DKK, svenske kroner = SEK, norske kroner = NOK, britiske pund = GBP",
    ),
    placeCurrencies: {
      kroner: {
        DKK: "danmark|dansk|danske|københavn|folketinget",
        SEK: "sverige|svensk|svenske|stockholm",
        NOK: "norge|norsk|norske|oslo",
      },
      pund: { GBP: "britisk|britiske|storbritannien|london|£" },
    },
    percent: "%|procent|pct\\.?",
    points: "procentpoint|procentpoints",
    measures: list(
      "kvadratkilometer, kvadratmeter, kubikmeter, ton, tons, kilo, liter, tønder, grader, megawatt, gigawatt, kilowatt, hektar",
    ),
    timeUnits: list("gange, gang, århundrede, århundreder, årtier, nætter, kvartaler, døgn"),
    people: list(`
      mennesker, personer, mænd, kvinder, børn, døde, dræbte, sårede, ofre, ansatte, medarbejdere, indbyggere, borgere, beboere, soldater, betjente, elever, studerende, boliger, huse, familier, husstande, savnede, flygtninge,
      migranter, tilfælde, patienter, passagerer, job, kunder, brugere, skoler, lande, besøgende, demonstranter, medlemmer, køer, svin, biler, skibe, stemmer
    `),
    notNouns: [],
    of: "af",
    rate: "om|pr\\.|per|i",
    per: "pr\\.|per|ud af",
    articles: "en|et|den|det|de|sin|sit|deres|anden",
    changes: "stigning|fald|vækst|nedgang|forøgelse|reduktion",
    changeIn: "i|af|på",
    rangeTo: "til",
    rangeAnd: "og",
    moves: "",
    verbs:
      "(?:steg|faldt|voksede|er steget|er faldet) (?:med|til)|koster|kostede|vil koste|udgør|udgjorde|vejer|måler|nåede",
    subjects: list(
      "omsætning, omsætningen, overskud, overskuddet, underskud, underskuddet, pris, prisen, priser, priserne, eksport, eksporten, import, importen, produktion, produktionen, vækst, inflation, inflationen, ledighed, gæld, budget, bøde, lån, støtte, løn, husleje, taget",
    ),
    approximate: folded(
      "omkring, cirka, ca., næsten, mere end, mindre end, over, under, knap, godt, mindst, højst, op til, en, de",
    ),
    weight: "vejer|vejede|vægt",
  }),
  quotationMarks: [
    ["»", "«"],
    ["„", "“"],
    ["“", "”"],
    ["”", "”"],
    ['"', '"'],
    ["«", "»"],
    ["›", "‹"],
  ],
  abbreviations: list(
    "bl.a, f.eks, ca, osv, mv, m.v, m.m, dvs, d.v.s, pga, ift, jf, kl, nr, mio, mia, pct, kr, hhv, inkl, ekskl, st, tlf, evt, mfl, m.fl, dr, prof, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec",
  ),
  numberedAbbreviations: list("nr, s, kap, art, pkt, fig, kl, d"),
  ordinalStop: true,
  dialogueDash: true,
  speech: {
    verbs: list(`
      sagde, siger, sige, sagt, fortalte, fortæller, fortalt, forklarede, forklarer, forklaret, oplyste, oplyser, oplyst, meddelte, meddeler, skrev, skriver, skrevet, udtalte, udtaler, udtalt, mente, mener, tilføjede, tilføjer,
      tilføjet, understregede, understreger, advarede, advarer, bekræftede, bekræfter, svarede, svarer, spurgte, spørger, kritiserede, kritiserer, krævede, kræver, lovede, lover, påpegede, påpeger, vurderede, vurderer, lyder,
      lød, råbte, råber, tweetede, tweeter, erkendte, erkender, indrømmede, indrømmer, konstaterede, konstaterer, fastslog, fastslår, fortsatte, fortsætter, klagede, beklager, beklagede, håber, håbede, anfører, hævder, hævdede
    `),
    phrases: list("ifølge, med ordene fra"),
    pronouns: list("han, hun, de, jeg, vi, man, der"),
    persons: list("han, hun"),
    relatives: list("der"),
    addressing: [],
    owners: list("hans, hendes, sin, min"),
    and: list("og"),
    between: list(
      "har, havde, også, så, senere, i går, i dag, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, videre, derefter, desuden, blandt andet",
    ),
  },
  names: {
    titles: list("Hr., Fru, Frk., Dr., Prof., Kong, Dronning, Prins, Prinsesse, Kronprins, Pave, Biskop, General"),
    roles: withEndings(
      list(`
      statsminister, minister, udenrigsminister, finansminister, justitsminister, sundhedsminister, borgmester, talsmand, talskvinde, talsperson, direktør, formand, forkvinde, næstformand, sekretær, rådmand, dommer, advokat, læge, professor,
      lektor, lærer, forsker, journalist, forfatter, skuespiller, sanger, sangerinde, instruktør, general, oberst, kaptajn, kommandør, konge, dronning, prins, prinsesse, pave, kardinal, biskop, præst, landmand, fisker, møller, mølleren, bager, bageren,
      nabo, naboen, beboer, leder, kandidat, kansler, ambassadør, analytiker, økonom, cheføkonom, historiker, sociolog, ingeniør, arkitekt, iværksætter, stifter, træner, spiller, aktivist, chef, bror, søster, far, mor, søn, datter, mand, kone, enke, ven,
      veninde, kollega, sygeplejerske, politiker, gruppeformand, ordfører, politidirektør, præsident, fyrpasser, fyrpasseren, formanden, borgmesteren, lægen, læreren, præsten
    `),
      ["n", "en"],
    ),
    roleEndings: list(
      "minister, ministeren, direktør, direktøren, formand, formanden, chef, chefen, ordfører, ordføreren, leder, lederen, mester, mesteren, forsker, forskeren",
    ),
    organisations: list(
      "Bank, Universitet, Institut, Ministerium, Ministeriet, Kommission, Råd, Parti, Union, Forening, Fond, Fonden, Forbund, Organisation, Selskab, Kommune, Region, Politi, Hospital, Museum, Bibliotek, Skole, A/S, ApS",
    ),
    places: list(
      "Sund, Bælt, Bugt, Fjord, Ø, Strand, Havn, Plads, Torv, Gade, Vej, Bro, Slot, Tårn, Station, Kirke, Park",
    ),
    events: list("Cup, Mesterskab, Festival, Krig, Topmøde, Pris, Maraton"),
    products: list("smartphone, telefon, højttaler, tablet, app, browser, konsol, ur"),
    placeCues: list("i, på, fra, til, ved, nær"),
    links: list("af, for, og, de, von, &"),
    notNames: list(`
      Gud, Jul, Påske, Pinse, Ramadan, Jorden, Månen, Solen, Bibelen, Koranen, Grundloven, Internettet, Nord, Syd, Øst, Vest, AI, TV, PC, BNP, DNA, HIV, GPS, DVD, CD, USB, GMT, Foto, Video, Kilde, Læs, Kapitel, Artikel, Side, Dag, Fase, OK, EU, FN, USA
    `),
  },
  startingWords: folded(`
    af, alle, allerede, altså, at, begge, blandt, da, de, den, denne, der, derefter, derfor, desuden, det, dette, dog, efter, ellers, en, endnu, engang, er, et, for, fordi, fra, før, først, han, har, hans, hendes, her, hun, hvad, hvem, hver,
    hvis, hvor, hvordan, hvorfor, i, igen, ikke, imens, imidlertid, ind, ingen, ja, jeg, kun, man, mange, med, medens, mellem, men, mens, mere, min, mod, måske, nej, nogen, nogle, nu, næsten, når, og, også, om, omkring, op, os, over, på, selv, siden,
    sin, som, så, sådan, til, tre, to, trods, under, ud, uden, var, ved, vi, vil, vores, i dag
  `),
  leaningWords: folded(
    "en, et, den, det, de, og, eller, af, til, i, på, med, for, fra, om, ved, over, under, som, at, der, er, var, har, ikke, meget, sin, sit, hans, hendes",
  ),
  clauseWords: folded("at, som, der, da, mens, fordi, men, hvor, når, og"),
});
