import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords, withEndings } from "./words.ts";

export const sv = (): Language => ({
  code: "sv",
  dates: dateWords("sv", {
    otherMonths: counts("sept = 9, febr = 2, okt = 10"),
    otherWeekdays: counts(`
      måndags = 0, tisdags = 1, onsdags = 2, torsdags = 3, fredags = 4, lördags = 5, söndags = 6, måndagen = 0, tisdagen = 1, onsdagen = 2, torsdagen = 3, fredagen = 4, lördagen = 5, söndagen = 6
    `),
    doubtfulMonths: list("mars, maj, april"),
    dayMark: "(?::?e|\\.)?",
    of: "i",
    numeric: ["/", "."],
    weekdayLink: "den",
    from: "från den|från|sedan den|sedan",
    to: "till den|till och med|till",
    between: "mellan(?: den)?",
    and: "och(?: den)?|eller",
    parts: "början av|slutet av|mitten av",
    yearLeads:
      "i|sedan|till|från|år|året|under|början av|slutet av|mitten av|våren|sommaren|hösten|vintern|efter|före|omkring|runt|innan",
    weakYearLeads: "och|det|den|av|för",
    monthLeads: "i|sedan|till|från|mitten av|slutet av|början av|efter|före|omkring|innan|under",
    last: "(?:förra|i) {w}(?<=s|förra {w})|förra {m}",
    next: "nästa {w}|på {w}(?<!en)|nästa {m}",
    same: "",
    habit: "varje|varannan|en|om|alla",
    days: counts(
      "i går kväll = -1, igår = -1, i kväll = 0, ikväll = 0, i natt = 0, i morse = 0, i eftermiddag = 0, imorgon = 1, i morgon bitti = 1",
    ),
    today: "i dag|idag",
    units: table(
      "i förra veckan = week -1, den här veckan = week 0, i nästa vecka = week 1, i fjol = year -1, nästa vecka = week 1",
    ),
    ago: ["för {n} {u} sedan", "för {n} {u} sen"],
    smallNumbers: counts(
      "en = 1, ett = 1, två = 2, tre = 3, fyra = 4, fem = 5, sex = 6, sju = 7, åtta = 8, nio = 9, tio = 10, elva = 11, tolv = 12",
    ),
    unitWords: table("dag = day, dagar = day"),
    seasons: counts(
      "vår = 21, våren = 21, sommar = 22, sommaren = 22, höst = 23, hösten = 23, vinter = 24, vintern = 24",
    ),
    ordinals: counts("första = 1, andra = 2, tredje = 3, fjärde = 4, sista = 4"),
    quarter: "kvartalet",
    half: "halvåret",
    // "1800-talet" is the century.
    decades: ["{y}(?<!00)-talet"],
    about: "omkring|cirka|ca|runt",
    past: `
      var|blev|hade|sade|sa|kom|gick|gav|fick|såg|tog|stod|föll|steg|fann|började|dog|skrev|vann|höll|löd|kunde|ville|skulle|sköt|
      (?:är|har|hade|blev) \\p{L}{2,}(?:at|t|it|ad)|\\p{L}{3,}(?:ade|kte|pte|ste|nde|lde)(?<!ande|ende|(?<!\\p{L})(?:måste|både))
    `,
    future: "ska|skall|kommer att|väntas|planerar|planeras|planerad",
    open: "om|kan|kanske",
    pending: "innan|till|senast|före",
    clock: "gmt|utc|kl\\.",
    events: list(
      "sade, sa, meddelade, uppgav, undertecknade, presenterade, publicerade, bekräftade, öppnade, dog, beslutade, vann, förlorade, skrev, säger, uppger, meddelar",
    ),
  }),
  numbers: numberWords("sv", {
    words: counts(`
      två = 2, tre = 3, fyra = 4, fem = 5, sex = 6, sju = 7, åtta = 8, nio = 9, tio = 10, elva = 11, tolv = 12, femton = 15, tjugo = 20, trettio = 30, fyrtio = 40,
      femtio = 50, sextio = 60, sjuttio = 70, åttio = 80, nittio = 90, hundra = 100
    `),
    dozens: list("dussin"),
    magnitudes: counts("mn = 6, mkr = 6, md = 9, mdr = 9, tusentals = 3"),
    shortMagnitudes: counts("mn = 6, md = 9, mdr = 9"),
    currencies: table(
      "dollar = USD, amerikanska dollar = USD, yen = JPY, yuan = CNY, rubel = RUB, schweizerfranc = CHF, svenska kronor = SEK, danska kronor = DKK, norska kronor = NOK, brittiska pund = GBP",
    ),
    placeCurrencies: {
      kronor: {
        SEK: "sverige|svensk|svenska|svenske|stockholm|göteborg|malmö|riksdagen",
        DKK: "danmark|dansk|danska|köpenhamn",
        NOK: "norge|norsk|norska|oslo",
      },
      pund: { GBP: "brittisk|brittiska|storbritannien|london|£" },
    },
    percent: "%|procent",
    points: "procentenheter|procentenhet",
    measures: list(
      "kvadratkilometer, kvadratmeter, kubikmeter, ton, kilo, liter, fat, grader, megawatt, gigawatt, kilowatt, hektar, mil",
    ),
    timeUnits: list("gånger, gång, århundrade, århundraden, decennier, nätter, kvartal, dygn, dagar, dag"),
    people: list(`
      människor, personer, män, kvinnor, barn, döda, dödade, skadade, offer, anställda, medarbetare, invånare, medborgare, boende, soldater, poliser, elever, studenter, bostäder, lägenheter, hus, familjer, hushåll, saknade, flyktingar,
      migranter, fall, patienter, passagerare, jobb, kunder, användare, skolor, länder, besökare, demonstranter, medlemmar, kor, bilar, fartyg, röster
    `),
    notNouns: [],
    of: "av",
    rate: "per|om|i",
    per: "per|av",
    articles: "en|ett|den|det|de|sin|sitt|deras|annan",
    changes: "ökning|minskning|tillväxt|nedgång|uppgång",
    changeIn: "i|av|på",
    rangeTo: "till",
    rangeAnd: "och",
    moves: "",
    verbs:
      "(?:steg|föll|ökade|minskade|växte|har stigit|har fallit) (?:med|till)|kostar|kostade|uppgår till|uppgick till|väger|mäter|nådde",
    subjects: list(
      "omsättning, omsättningen, vinst, vinsten, förlust, förlusten, pris, priset, priser, priserna, export, exporten, import, importen, produktion, produktionen, tillväxt, tillväxten, inflation, inflationen, arbetslöshet, arbetslösheten, skuld, skulden, budget, budgeten, böter, lån, lånet, stöd, stödet, lön, hyra, hyran, taket",
    ),
    approximate: folded(
      "omkring, cirka, ca, nästan, mer än, mindre än, över, under, drygt, knappt, minst, högst, upp till, en, de",
    ),
    weight: "väger|vägde|vikt",
  }),
  quotationMarks: [
    ["”", "”"],
    ["»", "»"],
    ["“", "”"],
    ["»", "«"],
    ['"', '"'],
    ["’", "’"],
  ],
  abbreviations: list(
    "bl.a, t.ex, ca, osv, m.m, dvs, d.v.s, pga, p.g.a, jfr, kl, nr, milj, mn, kr, resp, inkl, exkl, s:t, tel, ev, mfl, m.fl, dr, prof, fr.o.m, t.o.m, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec",
  ),
  numberedAbbreviations: list("nr, s, kap, art, pkt, fig, kl"),
  dialogueDash: true,
  speech: {
    verbs: list(`
      sade, sa, säger, säga, sagt, berättade, berättar, berättat, förklarade, förklarar, förklarat, uppgav, uppger, uppgett, meddelade, meddelar, skrev, skriver, skrivit, menade, menar, menat, tillade, tillägger,
      underströk, understryker, varnade, varnar, bekräftade, bekräftar, svarade, svarar, frågade, frågar, kritiserade, kritiserar, krävde, kräver, lovade, lovar, påpekade, påpekar, bedömer, bedömde, lyder, löd, ropade, ropar, twittrade, twittrar,
      erkände, erkänner, medgav, medger, konstaterade, konstaterar, fortsatte, fortsätter, klagade, klagar, beklagade, beklagar, hoppas, hoppades, hävdar, hävdade, anser, ansåg, tycker, tyckte, betonar, betonade, kommenterar, kommenterade
    `),
    phrases: list("enligt"),
    pronouns: list("han, hon, hen, de, jag, vi, man, som"),
    persons: list("han, hon"),
    relatives: list("som"),
    addressing: [],
    owners: list("hans, hennes, sin, min"),
    and: list("och"),
    between: list(
      "har, hade, också, sedan, senare, i går, i dag, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, på måndagen, på tisdagen, på onsdagen, på torsdagen, på fredagen, vidare, därefter, dessutom, bland annat",
    ),
  },
  names: {
    titles: list(
      "Herr, Fru, Dr., Prof., Kung, Drottning, Prins, Prinsessan, Prinsessa, Kronprins, Kronprinsessan, Påve, Biskop, General",
    ),
    roles: withEndings(
      list(`
      statsminister, statsministern, minister, ministern, utrikesminister, finansminister, justitieminister, kommunalråd, borgmästare, talesperson, talesman, talesmann, taleskvinna, presstalesperson, direktör, vd, ordförande, ordföranden, sekreterare, domare, advokat, åklagare,
      läkare, läkaren, professor, lektor, lärare, läraren, forskare, forskaren, journalist, författare, skådespelare, sångare, sångerska, regissör, general, överste, kapten, kung, kungen, drottning, drottningen, prins, prinsessa, påve, kardinal, biskop, präst,
      prästen, bonde, bonden, lantbrukare, fiskare, mjölnare, mjölnaren, bagare, bagaren, granne, grannen, boende, ledare, kandidat, kansler, ambassadör, analytiker, ekonom, chefsekonom, historiker, sociolog, ingenjör, arkitekt, entreprenör, företagare, grundare,
      tränare, förbundskapten, spelare, aktivist, chef, bror, syster, far, mor, pappa, mamma, son, dotter, man, fru, änka, vän, kollega, sjuksköterska, politiker, partiledare, president, presidenten, fyrvaktare, fyrvaktaren
    `),
      ["n", "en"],
    ),
    roleEndings: list(
      "minister, ministern, direktör, direktören, ordförande, ordföranden, chef, chefen, ledare, ledaren, mästare, mästaren, forskare, forskaren",
    ),
    organisations: list(
      "Bank, Universitet, Institut, Kommission, Råd, Parti, Union, Förening, Stiftelse, Förbund, Organisation, Bolag, Kommun, Region, Polis, Sjukhus, Museum, Bibliotek, Skola, Högskola, AB",
    ),
    places: list(
      "Sund, Bukten, Fjärd, Ö, Strand, Hamn, Torg, Torget, Gata, Gatan, Väg, Bro, Slott, Torn, Station, Kyrka, Park, Sjö",
    ),
    events: list("Cup, Mästerskap, Festival, Krig, Toppmöte, Pris, Maraton"),
    products: list("smartphone, telefon, högtalare, surfplatta, app, webbläsare, konsol, klocka"),
    placeCues: list("i, på, från, till, vid, nära"),
    links: list("av, för, och, de, von, af, &"),
    notNames: list(`
      Gud, Jul, Påsk, Pingst, Ramadan, Jorden, Månen, Solen, Bibeln, Koranen, Grundlagen, Internet, Nord, Syd, Öst, Väst, AI, TV, PC, BNP, DNA, HIV, GPS, DVD, CD, USB, GMT, Foto, Video, Källa, Läs, Kapitel, Artikel, Sida, Dag, Fas, OK, EU, FN, USA, TT
    `),
  },
  startingWords: folded(`
    alla, allt, andra, att, av, bara, bland, både, dagen, de, den, denna, deras, dessutom, det, detta, där, därefter, därför, då, efter, eftersom, eller, en, endast, enligt, ett, flera, fram, från, för, före, först, genom, han, hans, har, hennes, hon, hur, här, i,
    igår, idag, in, inga, ingen, inte, ja, jag, kan, man, med, medan, mellan, men, mer, min, mot, många, ned, nej, nu, nya, nästan, när, några, och, också, om, omkring, oss, på, redan, samma, samtidigt, sedan, sen, sin, ska, som, så, sådan, till, trots, två, tre, under, upp,
    ur, ut, utan, utöver, vad, var, varför, varje, vem, vi, vid, vilka, vår, våra, än, är, även, åter, över
  `),
  leaningWords: folded(
    "en, ett, den, det, de, och, eller, av, till, i, på, med, för, från, om, vid, över, under, som, att, är, var, har, inte, mycket, sin, sitt, hans, hennes",
  ),
  clauseWords: folded("att, som, då, medan, eftersom, men, där, när, och"),
});
