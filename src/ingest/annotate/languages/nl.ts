import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords } from "./words.ts";

export const nl = (): Language => ({
  code: "nl",
  dates: dateWords(
    "nl",
    {
      otherMonths: counts("sept = 9, mrt = 3, febr = 2"),
      otherWeekdays: counts(
        "maandagavond = 0, maandagmiddag = 0, maandagochtend = 0, dinsdagavond = 1, dinsdagmiddag = 1, dinsdagochtend = 1, woensdagavond = 2, woensdagmiddag = 2, woensdagochtend = 2, donderdagavond = 3, donderdagmiddag = 3, donderdagochtend = 3, vrijdagavond = 4, vrijdagmiddag = 4, vrijdagochtend = 4, zaterdagavond = 5, zaterdagmiddag = 5, zaterdagochtend = 5, zondagavond = 6, zondagmiddag = 6, zondagochtend = 6",
      ),
      doubtfulMonths: list("maart, mei, april, augustus"),
      dayMark: "(?:e|ste|de)?",
      of: "van",
      numeric: ["-", "/", "."],
      weekdayLink: "de",
      from: "van|vanaf|sinds",
      to: "tot en met|tot|t/m",
      between: "tussen",
      and: "en|of",
      oneOf: "ergens",
      parts: "begin|eind|medio|midden",
      yearLeads:
        "in|sinds|tot|van|vanaf|jaar|het jaar|begin|eind|medio|midden|voorjaar|voorjaar van|lente van|zomer van|herfst van|najaar van|winter van|vóór|na|rond|uit|zomer|najaar|herfst|winter|tussen",
      weakYearLeads: "de|het|en|per|der|van het|voor",
      monthLeads: "in|sinds|tot|van|vanaf|begin|eind|medio|half|maand|voor|na|tot en met|rond",
      last: "(?:afgelopen|vorige) (?:{w}|{m})",
      next: "(?:komende|volgende|aanstaande|aankomende) (?:{w}|{m})|{w} aanstaande",
      same: "deze {w}|dit {w}",
      habit: "elke|iedere|op een|een|elk|alle",
      days: counts(
        "gisteravond = -1, gisterochtend = -1, gistermiddag = -1, vannacht = 0, vanmorgen = 0, vanochtend = 0, vanmiddag = 0, vanavond = 0, morgenavond = 1, morgenochtend = 1, (?<!(?:de|die|deze|iedere|elke|gisteren|goede|een|'s|goeie) )morgen = 1",
      ),
      today: "vandaag",
      units: table(`
        afgelopen week = week -1, vorige maand = month -1, komende week = week 1, komende maand = month 1, komend jaar = year 1
      `),
      ago: ["{n} {u} geleden"],
      smallNumbers: counts(
        "een = 1, één = 1, twee = 2, drie = 3, vier = 4, vijf = 5, zes = 6, zeven = 7, acht = 8, negen = 9, tien = 10, elf = 11, twaalf = 12",
      ),
      unitWords: table("jaren = year, jaar = year"),
      seasons: counts("lente = 21, voorjaar = 21, zomer = 22, herfst = 23, najaar = 23, winter = 24"),
      ordinals: counts("eerste = 1, tweede = 2, derde = 3, vierde = 4, laatste = 4, 1e = 1, 2e = 2, 3e = 3, 4e = 4"),
      quarter: "kwartaal",
      half: "halfjaar|half jaar|helft van",
      decades: ["(?:de )?jaren {y}", "(?:de )?{y}'?er jaren"],
      about: "rond|omstreeks|circa|ca\\.",
      past: `
        was|waren|werd|werden|had|hadden|zei|zeiden|kwam|kwamen|ging|gingen|gaf|gaven|deed|deden|nam|namen|stond|stonden|liep|liepen|viel|vielen|kreeg|kregen|bleef|bleven|begon|begonnen|
        vond|vonden|schreef|schreven|sprak|spraken|hield|hielden|zat|zaten|won|wonnen|overleed|overleden|bleek|bleken|stierf|trok|trad|sloot|besloot|verloor|
        (?:is|zijn|wordt|worden) |heeft|hebben|ge\\p{L}{2,}(?:d|t|en)|\\p{L}{3,}(?:kte|kten|pte|pten|ste|sten|rde|rden|lde|lden|gde|gden|nde|nden|mde|mden|tte|tten|dde|dden)(?<!(?<!\\p{L})(?:eerste|laatste|meeste|beste|derde|vierde|einde|duizend|aarde|waarde|tijdens))
      `,
      future: "zal|zullen|gaat|gaan|moet|moeten|wil|willen|verwacht|gepland|plant|plannen|zou|zouden",
      open: "als|indien|kan|kunnen|kon|mogelijk|of",
      pending: "tot|voor|uiterlijk|vanaf|vóór",
      clock: "uur|gmt|utc|u",
      events: list(
        "aangekondigd, getekend, zei, verklaarde, gelanceerd, gepresenteerd, bevestigd, bevestigde, gepubliceerd, goedgekeurd, geopend, overleden, meldde, meldt, gewonnen, verloren, besloten, bekendgemaakt, laten weten",
      ),
    },
    ["morgen"],
  ),
  numbers: numberWords("nl", {
    words: counts(`
      één = 1, twee = 2, drie = 3, vier = 4, vijf = 5, zes = 6, zeven = 7, acht = 8, negen = 9, tien = 10, elf = 11, twaalf = 12, dertien = 13, veertien = 14,
      vijftien = 15, zestien = 16, zeventien = 17, achttien = 18, negentien = 19, twintig = 20, dertig = 30, veertig = 40, vijftig = 50, zestig = 60,
      zeventig = 70, tachtig = 80, negentig = 90, honderd = 100
    `),
    dozens: list("dozijn"),
    magnitudes: counts("mln = 6, mld = 9, mrd = 9, miljoenen = 6, miljarden = 9"),
    shortMagnitudes: counts("mln = 6, mld = 9, M = 6, k = 3, K = 3"),
    currencies: table(`
      dollar = USD, dollars = USD, amerikaanse dollar = USD, canadese dollar = CAD, australische dollar = AUD, yen = JPY, yuan = CNY, roebel = RUB, zwitserse frank = CHF,
      pond sterling = GBP, euro's = EUR, gulden = NLG
    `),
    placeCurrencies: {
      pond: { GBP: "sterling|brits|britse|verenigd koninkrijk|londen|engeland|£" },
      frank: { CHF: "zwitsers|zwitserse|zwitserland" },
      kronen: { SEK: "zweeds|zweedse|zweden", NOK: "noors|noorse|noorwegen", DKK: "deens|deense|denemarken" },
    },
    percent: "%|procent",
    points: "procentpunte?n?|basispunten",
    measures: list(`
      kilometers, meters, vierkante kilometer, vierkante meter, kubieke meter, ton, kilo, liter, vaten, graden, megawatt, gigawatt, kilowatt, kilowattuur, mijl, mijlen
    `),
    timeUnits: list("jaren, keer, maal, eeuw, eeuwen, decennia, decennium, nachten, uren, kwartalen, dagen"),
    notLengths: list("keer, maal, kwartalen, seconde"),
    momentBefore: "elke|iedere|om de",
    momentBehind: "geleden|later|eerder|daarna|daarvoor|nadat|voordat",
    lengthLeads: "meer dan|minder dan|ruim|bijna|ongeveer|zo'n|gedurende|in|duurde|duurt|binnen|na",
    ages: { unit: "jaar", behind: "(?:-| )?jarige?|(?: )jaar oude?", before: "", apart: ["("] },
    smallCounts: true,
    vague: list(
      "dingen, manieren, kanten, zijden, woorden, soorten, delen, handen, ogen, benen, vormen, zaken, redenen, gevallen",
    ),
    surePlural:
      /(?:['’]s|(?<!nd|st|ed|e|a|[aeiou]l|ur|oor|ord)[bdfgklmnprt]s|(?:e[lrn]|aar|ier)s|ties|ingen|heden|teiten|[ae]nten|isten|ratoren|ddoelen|wagens)$/u,
    labels: list(
      "nummer, nr, pagina, niveau, fase, type, hoofdstuk, artikel, groep, klasse, categorie, zone, deur, lijn, ronde, etappe, seizoen, aflevering, versie, zaal, kamer, blok, spoor, perron, gate, terminal, top, plaats",
    ),
    below: "min",
    partOf: "van de|van zijn|van haar|van hun|van deze|van die",
    further: list("andere, nieuwe, grote, kleine, jonge, oude, extra, verdere, overige, vermeende"),
    people: list(`
      vrienden, vriendinnen, broers, zussen, jongens, meisjes, scholieren, buren, boten, schepen, bruggen, straten, dorpen, steden, wedstrijden, doelpunten, treinen, bussen, bomen, dieren, honden, katten, paarden, vogels, vliegtuigen,
      gebouwen, panden, bedrijven, partijen, boeken, brieven, ziekenhuizen, provincies, gemeenten, verdachten, fabrieken, winkels, kerken, zalen, kamers, tafels,
      stoelen, ambulances, zetels, stemmen, ploegen, spelers, voorstellingen, appartementen, gebouwen, eilanden, fietsen, vrachtwagens, politieagenten, brandweerlieden, musea, scheepvaartroutes,
      mensen, personen, mannen, vrouwen, kinderen, doden, gewonden, slachtoffers, medewerkers, werknemers, inwoners, bewoners, soldaten, militairen, agenten,
      leerlingen, studenten, woningen, huizen, gezinnen, huishoudens, vermisten, vluchtelingen, migranten, gevallen, patiënten, passagiers, reizigers, banen, klanten,
      gebruikers, scholen, landen, bezoekers, burgers, demonstranten, leden, koeien, varkens, kippen
    `),
    plural: /^(?=.{5})[\p{L}-]*(?:en|['’]?s)$/u,
    notNouns: list(`
      hebben, waren, worden, werden, kwamen, gingen, kunnen, moeten, zullen, willen, mogen, zouden, hadden, konden, zaten, stonden, kregen, bleven, lieten, maken, doen, komen, gaan, staan,
      zitten, krijgen, blijven, laten, tussen, tegen, boven, binnen, buiten, samen, alleen, sinds, tijdens, volgens, steeds, reeds, soms, thans, elkaars, eigen, beneden, achter, hierboven,
      deden, namen, geven, vonden, tevens, minstens, hoogstens, meestens, anders, elders, onderwijs, procent, honderden, duizenden, omdat, keren, punten, namens, mits
    `),
    of: "van",
    rate: "per|elke|ieder",
    per: "per|op de",
    articles: "een|de|het|dit|deze|zijn|haar|hun|andere",
    changes: "stijging|daling|groei|toename|afname|verlies|winst|verlaging|verhoging|krimp",
    changeIn: "van|in",
    rangeTo: "tot|à|tot en met",
    rangeAnd: "en",
    moves: "won|verloor|steeg|daalde",
    verbs:
      "(?:steeg|stegen|daalde|daalden|groeide|groeiden|kromp|zakte|zakten) (?:met|naar|tot)|kost|kosten|kostte|kostten|bedraagt|bedroeg|bereikte|weegt|meet|is goed voor",
    subjects: list(`
      omzet, winst, verlies, prijs, prijzen, export, import, productie, groei, inflatie, werkloosheid, schuld, tekort, begroting, kosten, boete, lening, steun,
      gift, investering, loon, salaris, huur, belasting, bevolking, waarde, contract, capaciteit
    `),
    approximate: folded(
      "ongeveer, circa, bijna, ruim, meer dan, minder dan, zo'n, rond de, ten minste, minstens, zeker, tot, al, maar, slechts, de, een",
    ),
    weight: "weegt|wegen|woog|gewicht|zwaar",
  }),
  quotationMarks: [
    ["“", "”"],
    ["‘", "’"],
    ["„", "”"],
    ["„", "“"],
    ['"', '"'],
    ["«", "»"],
    ["„", '"'],
    ["'", "'"],
  ],
  abbreviations: list(`
    bijv, d.w.z, enz, etc, o.a, m.b.t, t.a.v, i.v.m, n.a.v, a.u.b, e.d, m.i.v, z.g, zgn, ca, max, min, incl, excl, tel, blz, vgl, resp, evt, str, v.chr, n.chr, b.v, n.v, jl, ml,
    jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, dhr, mevr, mr, ir, ing, drs, dr, prof, St
  `),
  numberedAbbreviations: list("nr, nrs, p, pag, art, hfst, fig, vol"),
  dialogueDash: true,
  speech: {
    verbs: list(`
      zei, zegt, zeggen, zeiden, gezegd, verklaart, verklaarde, verklaarden, verklaard, legt uit, legde uit, vertelt, vertelde, vertelden, verteld, stelt, stelde, stelden, benadrukt, benadrukte,
      meldt, meldde, meldden, laat weten, liet weten, lieten weten, schrijft, schreef, schreven, waarschuwt, waarschuwde, waarschuwden, bevestigt, bevestigde, bevestigden, vraagt, vroeg, antwoordt, antwoordde,
      reageert, reageerde, reageerden, erkent, erkende, geeft toe, gaf toe, voegt toe, voegde toe, vindt, vond, denkt, dacht, meent, meende, beweert, beweerde, beweerden, klaagt, klaagde, eist, eiste,
      belooft, beloofde, roept, riep, twittert, twitterde, tweet, tweette, concludeert, concludeerde, vervolgt, vervolgde, herhaalt, herhaalde, aldus, oordeelt, oordeelde, hoopt, hoopte, grapt,
      zucht, lacht, noemt, noemde, merkt op, merkte op, sluit af, licht toe, lichtte toe
    `),
    phrases: list("volgens, aldus, in de woorden van"),
    pronouns: list("hij, zij, ze, ik, wij, we, u, die"),
    persons: list("hij"),
    relatives: list("die"),
    addressing: list("vraagt, vroeg, waarschuwt, waarschuwde, belooft, beloofde"),
    hearers: list("tegen, aan, tegenover"),
    owners: list("zijn, haar, hun, mijn"),
    and: list("en"),
    between: list(
      "heeft, hebben, had, ook, toen, later, gisteren, vandaag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, daar, daarop, nog, dan, eerder, dinsdagavond, tegen",
    ),
  },
  names: {
    titles: list(`
      Dhr., Mevr., Mw., Dr, Dr., Drs., Mr., Ir., Ing., Prof, Prof., Meneer, Mevrouw, Koning, Koningin, Prins, Prinses, Paus, Kardinaal, Bisschop, Minister, President,
      Generaal, Kolonel, Sint, Premier, Burgemeester, De heer, Ds.
    `),
    roles: list(`
      premier, minister-president, president, presidente, minister, staatssecretaris, burgemeester, wethouder, woordvoerder, woordvoerster, directeur, directrice, voorzitter, voorzitster,
      senator, kamerlid, raadslid, gouverneur, rechter, officier, advocaat, advocate, arts, dokter, hoogleraar, professor, docent, docente, leraar, lerares, onderzoeker, onderzoekster,
      wetenschapper, journalist, journaliste, schrijver, schrijfster, auteur, acteur, actrice, zanger, zangeres, regisseur, generaal, kolonel, commandant, kapitein, admiraal, commissaris,
      koning, koningin, prins, prinses, paus, kardinaal, bisschop, pastoor, dominee, boer, boerin, visser, molenaar, bakker, buurman, buurvrouw, bewoner, bewoonster, leider, leidster, kandidaat, kanselier,
      ambassadeur, analist, analiste, econoom, econome, historicus, historica, socioloog, ingenieur, architect, ondernemer, ondernemster, oprichter, trainer, coach, speler, speelster,
      activist, activiste, chef, baas, broer, zus, vader, moeder, zoon, dochter, man, vrouw, weduwe, vriend, vriendin, collega, verpleegkundige, partijleider, fractievoorzitter, topman, topvrouw
    `),
    firstNames: list(`
      Wim, Henk, Jaap, Joop, Geert, Frans, Jeroen, Ruud, Marijke, Ineke, Aart, Ton, Koos, Lodewijk, Martijn, Michiel,
      Remco, Rinus, Rob, Robbert, Roelof, Rogier, Rutger, Sietse, Tjeerd, Yvo, Ank, Anke, Annemiek, Carolien,
      Dieuwertje, Els, Greetje, Hanneke, Heleen, Janneke, Jetta, Joke, Karien, Liesbeth, Lies, Margriet, Mariëlle,
      Marjan, Marjolein, Nelleke, Tineke, Trudy, Truus, Willemijn, Jozias, Diederik, Lilianne, Wopke, Halbe, Cees,
      Corné, Eimert, Fons, Gert, Jurgen, Lammert, Onno, Reinier, Rik, Sybrand, Wilco, Wiebe
    `),
    topics: list(`
      Veiligheid, Justitie, Financiën, Onderwijs, Cultuur, Defensie, Volksgezondheid, Landbouw, Natuur, Economie, Klimaat, Infrastructuur, Sociale, Binnenlandse, Buitenlandse, Zaken, Waterstaat, Werkgelegenheid
    `),
    organisations: list(`
      Bank, Universiteit, Instituut, Ministerie, Commissie, Comité, Raad, Rechtbank, Hof, Partij, Unie, Vereniging, Stichting, Federatie, Organisatie, Programma, Fonds, Maatschappij, Agentschap,
      Bureau, Centrum, Kerk, Ziekenhuis, Club, Liga, Congres, Parlement, Senaat, Kamer, Leger, Politie, Academie, Autoriteit, Vakbond, Bond, Beweging, Front, Alliantie, Groep, Gemeente,
      Museum, Bibliotheek, Hogeschool, NV, BV
    `),
    places: list(
      "Zee, Meer, Golf, Baai, Eiland, Eilanden, Berg, Stad, Straat, Laan, Plein, Brug, Haven, Strand, Kust, Kaap, Kanaal, Republiek, Koninkrijk, Provincie, Paleis, Toren, Station, Stadion, Rivier, Park",
    ),
    events: list("Cup, Kampioenschap, Spelen, Festival, Oorlog, Top, Prijs, Conferentie, Beurs, Marathon"),
    products: list(
      "smartphone, smartphones, telefoon, telefoons, luidspreker, tablet, tablets, app, browser, console, horloge",
    ),
    placeCues: list("in, uit, naar, bij, vanuit, nabij, te"),
    articles: list("de, het, een"),
    links: list("van, van de, van der, van den, van het, de, het, en, der, voor, &"),
    notNames: list(`
      Nederlander, Nederlanders, Nederlands, Nederlandse, Belg, Belgen, Belgisch, Belgische, Amerikaan, Amerikanen, Amerikaanse, Europees, Europese, Duits, Duitse, Duitser, Duitsers, Frans, Franse, Fransen,
      Brits, Britse, Britten, Engels, Engelse, Spaans, Spaanse, Italiaans, Italiaanse, Russisch, Russische, Russen, Chinees, Chinese, Chinezen, Japans, Japanse, Turks, Turkse, Vlaams, Vlaamse, Vlamingen, God, Kerst,
      Kerstmis, Pasen, Pinksteren, Ramadan, Aarde, Maan, Zon, Bijbel, Koran, Grondwet, Internet, Web, Noord, Zuid, Oost, West, AI, TV, PC, BTW, DNA, HIV, GPS, DVD, CD, USB, GMT, Foto, Video, Bron, Lees, Deel,
      Hoofdstuk, Artikel, Pagina, Dag, Fase, OK, WK, EK
    `),
  },
  startingWords: folded(`
    aan, achter, al, alle, alleen, als, andere, ben, bij, binnen, bovendien, buiten, daar, daarbij, daarmee, daarna, daarom, daarvoor, dan, dat, de, deze, die, dit, doordat, door, dus, een, eerder, eerst, elke, er,
    ergens, gisteren, haar, had, heeft, heel, het, hier, hij, hoe, hoewel, hun, iedere, iedereen, ik, in, inmiddels, intussen, is, ja, je, jij, juist, maar, meer, meerdere, men, met, mijn, na, naar, naast, nadat,
    nee, net, niemand, niet, niets, nog, nu, of, om, omdat, onder, ondanks, ons, onze, ook, op, over, pas, rond, ruim, samen, sinds, sommige, soms, te, tegen, tijdens, toch, toen, tot, totdat, tussen, twee, drie, uit, van,
    vanaf, vandaag, vanuit, vanwege, veel, vele, verder, volgens, voor, voordat, vooral, waar, waarom, wanneer, want, was, wat, we, wel, welke, wie, wij, zal, ze, zelfs, zij, zijn, zo, zoals, zonder, zowel, 's
  `),
  leaningWords: folded(`
    de, het, een, en, of, van, te, in, op, aan, met, voor, bij, naar, uit, over, door, om, tot, als, dat, die, dit, deze, zijn, haar, hun, is, was, wordt, heeft, niet, geen, zeer, meer, dan, maar, er, ze, hij, zij
  `),
  clauseWords: folded("dat, die, omdat, terwijl, nadat, toen, maar, waar, om, en, als, hoewel"),
});
