import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords } from "./words.ts";

export const it = (): Language => ({
  code: "it",
  dates: dateWords("it", {
    otherMonths: counts("sett = 9"),
    otherWeekdays: counts("lunedi = 0, martedi = 1, mercoledi = 2, giovedi = 3, venerdi = 4"),
    doubtfulMonths: list("marzo, aprile, maggio, agosto"),
    dayMark: "(?:º|°)?",
    of: "di|del|dell'anno",
    numeric: ["/", ".", "-"],
    weekdayLink: "il|lo|l'",
    from: "dal|dall'|dal giorno|da",
    to: "al|all'|fino al|fino all'|a|fino a",
    between: "tra(?: il| l')?|fra(?: il| l')?",
    and: "e(?: il| l')?|ed",
    parts: "inizio|fine|metà",
    yearLeads:
      "nel|dal|fino al|al|entro il|durante il|anno|l'anno|dell'anno|inizio|fine|metà|primavera|estate|autunno|inverno|prima del|dopo il|verso il|del",
    weakYearLeads: "il|e|di|a|la|le|i|al|per il",
    monthLeads: "a|in|da|di|fino a|entro|fine|inizio|metà|mese di|ad|dopo|prima di|dello scorso",
    last: "{w} scors[oa]|scors[oa] {w}|{m} scorso|scorso {m}|{w} passat[oa]",
    next: "{w} prossim[oa]|prossim[oa] {w}|{m} prossimo|prossimo {m}",
    same: "quest[oa] {w}",
    habit: "il|la|ogni|tutti i|tutte le|di|un|una|dei",
    days: counts(
      "ieri sera = -1, ieri mattina = -1, ieri notte = -1, stamattina = 0, stamani = 0, stasera = 0, stanotte = 0, domani sera = 1, altroieri = -2",
    ),
    today: "oggi",
    units: table(`
      la scorsa settimana = week -1, la settimana scorsa = week -1, la prossima settimana = week 1, lo scorso mese = month -1, lo scorso anno = year -1,
      l'anno scorso = year -1, l'anno passato = year -1, il prossimo anno = year 1, l'anno prossimo = year 1, il prossimo mese = month 1
    `),
    ago: ["{n} {u} fa"],
    smallNumbers: counts(
      "un = 1, uno = 1, una = 1, due = 2, tre = 3, quattro = 4, cinque = 5, sei = 6, sette = 7, otto = 8, nove = 9, dieci = 10, undici = 11, dodici = 12",
    ),
    seasons: counts("primavera = 21, estate = 22, autunno = 23, inverno = 24"),
    ordinals: counts("primo = 1, secondo = 2, terzo = 3, quarto = 4, ultimo = 4"),
    quarter: "trimestre",
    half: "semestre",
    decades: ["(?:gli |negli )?anni {y}"],
    about: "verso il|intorno al|circa nel",
    past: `
      era|erano|fu|furono|disse|aveva|avevano|venne|vennero|
      (?:ha|hanno|è|sono|era|erano|aveva|avevano) (?:\\p{L}+ ){0,2}?\\p{L}{2,}(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|sto|sta|sti|tto|tta|tti|tte|so|sa|si|rto|rta|rti|lto|nto|nta)|
      \\p{L}{2,}(?:arono|irono|erono|ava|avano|evano|ivano)|\\p{L}{3,}ò(?<!(?<!\\p{L})(?:può|però|ciò|perciò))
    `,
    future: `
      \\p{L}{2,}(?:rà|ranno|remo)|previst[oaie]|(?:dovrebbe|dovrebbero) \\p{L}+|sta per|stanno per|si prevede
    `,
    open: "se|potrebbe|potrebbero|vuole|vorrebbe|chiede di|propone di",
    pending: "entro|entro il|fino a|fino al|prima di|prima del|da",
    clock: "gmt|utc|ore locali|ora locale|cet",
    events: list(
      "annunciato, firmato, detto, dichiarato, lanciato, presentato, confermato, pubblicato, approvato, inaugurato, morto, arrestato, vinto, perso, aperto, chiuso, comunicato, deciso",
    ),
  }),
  numbers: numberWords("it", {
    words: counts(`
      uno = 1, due = 2, tre = 3, quattro = 4, cinque = 5, sei = 6, sette = 7, otto = 8, nove = 9, dieci = 10, undici = 11, dodici = 12,
      tredici = 13, quattordici = 14, quindici = 15, sedici = 16, diciassette = 17, diciotto = 18, diciannove = 19, venti = 20,
      trenta = 30, quaranta = 40, cinquanta = 50, sessanta = 60, settanta = 70, ottanta = 80, novanta = 90, cento = 100
    `),
    dozens: list("dozzine"),
    magnitudes: counts("mila = 3, mln = 6, mld = 9, mrd = 9, bilione = 12, bilioni = 12"),
    shortMagnitudes: counts("mln = 6, mld = 9, M = 6, k = 3, K = 3"),
    currencies: table(`
      dollari = USD, dollaro = USD, dollari americani = USD, dollari canadesi = CAD, dollari australiani = AUD, yen = JPY, yuan = CNY, rubli = RUB,
      franchi svizzeri = CHF, sterline = GBP, rupie indiane = INR, lire = ITL
    `),
    placeCurrencies: {
      franchi: { CHF: "svizzer[aoie]|berna|zurigo|ginevra|lugano|ticino" },
      corone: { SEK: "svedes[ei]|svezia", NOK: "norveges[ei]|norvegia", DKK: "danes[ei]|danimarca" },
      pesos: { MXN: "messic(?:o|an[oi])", ARS: "argentin[ao]" },
    },
    peoples: "ani|esi|ini",
    percent: "%|per cento|percento",
    points: "punti percentuali|punti base",
    measures: list(`
      chilometri quadrati, chilometro quadrato, metri quadrati, metri quadri, metri cubi, tonnellate, chili, barili, gradi, megawatt, gigawatt, kilowatt,
      miglia, litri, quintali
    `),
    timeUnits: list("volta, volte, secolo, secoli, decennio, decenni, notti, trimestri, semestri"),
    notLengths: list("volta, volte, secondo, trimestri, semestri"),
    momentBefore: "ogni|tutti gli|tutte le",
    momentBehind: "fa|dopo|prima|più tardi|del mattino|di sera|del pomeriggio",
    lengthLeads: "per|più di|meno di|circa|oltre|quasi|in|durata|dura|durato|di",
    ages: { unit: "anni", behind: "", before: "", apart: [] },
    smallCounts: true,
    vague: list(
      "stati, cose, modi, maniere, tipi, lati, parti, mani, occhi, terzi, quarti, quinti, parole, fronti, sensi, vie, passi, piedi, gambe, metà, esempi, motivi, ragioni, aspetti, livelli, elementi",
    ),
    surePlural:
      /(?<!at|it|ut|ast|est|ist|ost|tt|ent|ant|ion|or|ar|er|ir|ss|ons|ors|ers|es|lt|rt|ns|ic|bil|al|el|il|uol)e$|(?<!iss|avat|evat|ivat|ebb|evol|ntr)i$/u,
    labels: list(
      "numero, n, pagina, pagine, livello, fase, tipo, capitolo, articolo, gruppo, serie, zona, porta, linea, categoria, classe, divisione, tappa, stagione, episodio, versione, aula, stanza, binario, uscita, terminal, top, lotto",
    ),
    below: "meno",
    partOf: "dei|degli|delle|dei suoi|delle sue|di questi|di queste",
    further: list(
      "altri, altre, nuovi, nuove, grandi, piccoli, piccole, giovani, ulteriori, importanti, gravi, diversi, diverse, presunti, presunte, vecchi, vecchie, antichi, antiche, ultimi, ultime, primi, prime, lunghi, lunghe",
    ),
    people: list(`
      auto, moto, bus, autobus, camion, tir, bici, foto, video, treni, navi, aerei, elicotteri, ambulanze, vetture, autovetture,
      persone, uomini, donne, bambini, morti, feriti, vittime, dipendenti, lavoratori, abitanti, soldati, militari, poliziotti, agenti, alunni,
      studenti, case, famiglie, abitazioni, dispersi, rifugiati, migranti, casi, pazienti, passeggeri, clienti, utenti, scuole, paesi, cittadini,
      manifestanti, posti, detenuti
    `),
    plural: /^(?=.{4})[\p{L}-]*[ie]$/u,
    predicates:
      "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\\p{L}{2,}(?:arono|irono|erono|avano|evano|ivano|ranno)|sono|restano|risultano|rimangono|hanno|vivono|furono|erano",
    notNouns: list(`
      importanti, gravi, semplici, veri, vere, soli, sole, interi, intere, stessi, stesse, precedenti, successivi, successive, prossimi, prossime,
      scorsi, scorse, distinti, distinte, enormi, splendidi, belle, brevi, famosi, famose, note, noti, antichi, antiche, rispettivi, rispettive, consecutivi, consecutive, precise, notte, sera, davanti, avanti, corre, nasce, cresce, esce, vince, perde, tardi,
      anche, oltre, dopo, come, dove, quale, quali, nuovi, nuove, altri, altre, grandi, piccoli, piccole, primi, prime, ultimi, ultime, giovani,
      principali, diversi, diverse, possibili, vecchi, vecchie, buoni, buone, lunghi, lunghe, presunti, presunte, ulteriori, migliori, peggiori, punti, volte, quasi, mentre, infine, sempre, adesso, forse, ieri,
      oggi, fine, delle, degli, alle, agli, dalle, dagli, nelle, negli, sulle, sugli, quelle, quelli, queste, questi, tutte, tutti, molti, molte, poche,
      pochi, vale, pure, perché, poiché, affinché, finché, benché, invece, insieme, avere, essere, fare, dire, deve, viene, rimane, appartiene, tiene, circa
    `),
    of: "di|d'",
    ofFrom: 6,
    rate: "al|all'|alla|a|per|ogni",
    per: "ogni|per|su",
    articles: "un|uno|una|il|lo|la|l'|i|gli|le|questo|questa|suo|sua|altro|altra",
    adjectivesBehind: true,
    changes: "aumento|rialzo|calo|crescita|riduzione|crollo|incremento|ribasso|taglio|diminuzione",
    changeIn: "di|del|della|dei|delle|degli|nel|nella",
    rangeTo: "a|ai",
    rangeAnd: "e",
    moves: "guadagna|perde|sale|scende",
    verbs:
      "(?:è|sono) (?:salit[oaie]|sces[oaie]|cresciut[oaie]|aumentat[oaie]|calat[oaie]|diminuit[oaie]) (?:di|del|a|al)|costa|costano|costava|costerà|è costat[oa]|vale|pesa|misura|ammonta a|ammontano a|raggiunge|ha raggiunto",
    subjects: list(`
      vendite, utile, utili, perdite, ricavi, fatturato, prezzo, prezzi, esportazioni, importazioni, produzione, crescita, inflazione,
      disoccupazione, debito, deficit, bilancio, costo, costi, multa, prestito, aiuto, donazione, investimento, stipendio, affitto, popolazione, valore,
      contratto, capacità
    `),
    approximate: folded(
      "circa, quasi, più di, meno di, oltre, almeno, fino a, intorno a, più, meno, di, i, gli, le, il, un",
    ),
    weight: "pesa|pesano|pesava|peso",
  }),
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations: list(`
    sig, sigg, dott, on, avv, ing, prof, mons, geom, rag, ecc, es, p.es, pag, pagg, art, artt, cap, fig, tel, ca, vs, v.le, p.za, c.so, s.p.a, s.r.l, S.p.A, S.r.l, a.c, d.c, gen, feb, mar, apr, mag, giu, lug, ago, sett, ott, nov, dic,
    vol, ed, sec, max, min
  `),
  numberedAbbreviations: list("n, nr, art, artt, pag, pagg, cap, fig, vol"),
  dialogueDash: true,
  speech: {
    verbs: list(`
      ha detto, disse, dice, dicono, detto, diceva, dichiara, ha dichiarato, dichiarato, spiega, spiegato, spiegano, afferma, affermato, affermano, aggiunge, aggiunto, aggiungono, assicura,
      assicurato, sottolinea, sottolineato, sottolineano, commenta, commentato, avverte, avvertito, conferma, confermato, annuncia, annunciato, risponde, risposto, rispose, chiede, chiesto, chiedeva, scrive, scritto, scrisse,
      racconta, raccontato, raccontano, sostiene, sostenuto, precisa, precisato, ricorda, ricordato, ammette, ammesso, insiste, insistito, conclude, concluso, osserva, osservato,
      denuncia, denunciato, critica, criticato, promette, promesso, ribadisce, ribadito, replica, replicato, riferisce, riferito, esclama, esclamato, lamenta, lamentato, prosegue, proseguito, twitta,
      twittato, ribatte, attacca, attaccato, evidenzia, evidenziato, rileva, confida, confidato, ironizza, tuona, riassume, puntualizza, chiarisce, chiarito, auspica, auspicato,
      si sfoga, sbotta, taglia corto, esulta, rincara, fa sapere, ha fatto sapere, fanno sapere, rassicura,
      rassicurato, commentava, dichiarava, aggiungeva, spiegava, raccontava, polemizza, ammonisce, ammonito,
      promettono, scherza, confessa, confessato
    `),
    phrases: list("secondo, a detta di, a giudizio di, secondo quanto riferito da, nelle parole di"),
    pronouns: list("lui, lei, egli, ella, loro, essi, io, noi, chi"),
    persons: list("lui, egli"),
    relatives: list("chi"),
    addressing: [],
    owners: list("suo, sua, mio, mia"),
    and: list("e, ed"),
    hearers: list("a, al, allo, alla, all', ai, agli, alle, ad"),
    between: list(
      "ha, hanno, aveva, avevano, anche, poi, ieri, oggi, si, lo, ci, ancora, inoltre, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, quindi, infine, così",
    ),
  },
  names: {
    titles: list(`
      Sig, Sig., Sig.ra, Sig.na, Dott, Dott., Dott.ssa, Dr, Dr., Prof, Prof., Ing., Avv., Gen., Col., Cap., Ten., On., Sen., Mons., Don, Padre, Suor,
      Re, Regina, Principe, Principessa, Papa, Presidente, Ministro, Ministra, Signor, Signora, Geom., Arch., Cav.
    `),
    roles: list(`
      presidente, presidentessa, vicepresidente, ministro, ministra, sindaco, sindaca, portavoce, segretario, segretaria, direttore, direttrice,
      governatore, governatrice, senatore, senatrice, deputato, deputata, assessore, assessora, consigliere, consigliera, giudice, procuratore, pm, avvocato,
      avvocata, medico, dottore, dottoressa, professore, professoressa, ricercatore, ricercatrice, scienziato, scienziata, giornalista, scrittore,
      scrittrice, autore, autrice, attore, attrice, cantante, regista, generale, colonnello, comandante, capitano, ammiraglio, commissario, commissaria, re, regina,
      principe, principessa, papa, cardinale, vescovo, arcivescovo, sacerdote, parroco, maestro, maestra, agricoltore, agricoltrice, pescatore, pescatrice, mugnaio,
      mugnaia, vicino, vicina, fornaio, fornaia, leader, candidato, candidata, cancelliere, cancelliera, ambasciatore, ambasciatrice, analista, economista, storico,
      storica, sociologo, sociologa, ingegnere, architetto, architetta, imprenditore, imprenditrice, fondatore, fondatrice, allenatore, allenatrice, giocatore,
      giocatrice, attivista, responsabile, capo, fratello, sorella, padre, madre, figlio, figlia, marito, moglie, vedova, vedovo, amico, amica, collega, infermiere,
      infermiera, guardiano, guardiana, premier
    `),
    topics: list(`
      Interno, Interni, Sanità, Salute, Economia, Difesa, Giustizia, Lavoro, Istruzione, Ambiente, Trasporti, Esteri, Cultura, Agricoltura, Finanze, Infrastrutture, Bilancio, Turismo, Sport, Welfare
    `),
    organisations: list(`
      Banca, Università, Istituto, Ministero, Commissione, Comitato, Consiglio, Tribunale, Corte, Partito, Unione, Associazione, Fondazione, Federazione,
      Organizzazione, Programma, Fondo, Società, Compagnia, Agenzia, Ufficio, Centro, Chiesa, Ospedale, Club, Lega, Congresso, Parlamento, Senato,
      Assemblea, Esercito, Polizia, Guardia, Accademia, Autorità, Sindacato, Confederazione, Movimento, Fronte, Alleanza, Gruppo, Comune, Regione,
      Procura, Camera, Museo, Biblioteca, Osservatorio, Croce, Carabinieri, Spa, SpA, Srl
    `),
    bodies: list(
      "Consiglio, Senato, Camera, Commissione, Parlamento, Corte, Giunta, Regione, Assemblea, Provincia, Tribunale",
    ),
    adjectives: "ist[aie]|ic[oahe]{1,2}|al[ei]|iv[oaie]|an[oaie]|es[ei]|ari[oae]?|os[oaie]|abil[ei]",
    places: list(`
      Mar, Mare, Lago, Golfo, Baia, Isola, Isole, Monte, Monti, Valle, Val, Città, Via, Viale, Corso, Piazza, Ponte, Porto, Aeroporto, Spiaggia, Costa, Capo,
      Canale, Stretto, Repubblica, Regno, Provincia, Quartiere, Palazzo, Torre, Stazione, Stadio, Duomo, Cattedrale, Fiume, Parco, Penisola
    `),
    events: list(
      "Coppa, Campionato, Giochi, Festival, Guerra, Vertice, Premio, Conferenza, Fiera, Maratona, Mondiale, Mostra",
    ),
    products: list("smartphone, telefono, telefoni, altoparlante, tablet, software, app, browser, console, orologio"),
    placeCues: list("a, ad, in, da, verso, vicino a"),
    links: list("di, del, della, dei, delle, degli, dell', d', e, ed, per, la, il, lo, i, le, gli, &"),
    notNames: list(`
      Protezione, Radio,
      Italiano, Italiana, Italiani, Americano, Europeo, Tedesco, Francese, Inglese, Britannico, Spagnolo, Russo, Cinese, Giapponese, Dio, Natale, Pasqua, Ramadan,
      Stato, Governo, Terra, Luna, Sole, Bibbia, Costituzione, Internet, Web, Nord, Sud, Est, Ovest, IA, TV, PC, PIL, IVA, DNA, HIV, GPS, DVD, CD, USB, GMT, Foto, Video,
      Fonte, Fonti, Immagine, Leggi, Condividi, Capitolo, Articolo, Pagina, Giorno, Fase, OK
    `),
  },
  startingWords: folded(`
    adesso, ancora, anche, anzi, appena, allora, altri, altre, ecco, eppure, forse, già, grazie, ieri, inoltre, infatti, infine, insomma, intanto, invece, lei, loro, lui, ma, mai, mentre,
    molti, molte, nessuno, noi, non, nulla, nemmeno, oggi, ogni, oltre, ora, perché, però, più, poi, prima, proprio, qualche, quando, quanto, quasi, quella, quello, quelli, quelle, questa,
    questo, questi, queste, qui, quindi, se, sempre, senza, solo, sono, sopra, sotto, stando, stasera, subito, tanto, tra, fra, tre, due, tutti, tutto, tutte, uno, domani, dopo, dunque, così, come, chi, che,
    cosa, secondo, secondo, tuttavia, vi, voi, io, tu, egli, essa, alcuni, alcune, entrambi, nel, nella, dal, dalla, al, alla, sul, sulla, per, con, da, era, è
  `),
  leaningWords: folded(`
    il, lo, la, l', i, gli, le, un, uno, una, e, ed, o, di, del, della, dei, delle, degli, a, al, alla, ai, alle, in, nel, nella, nei, con, per, da, dal, dalla, su, sul, sulla, tra, fra,
    che, come, suo, sua, si, è, sono, ha, hanno, più, molto, non, ma, se
  `),
  clauseWords: folded("che, quando, mentre, perché, ma, dove, per, dopo, e, poiché"),
});
