import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";

export const fr: Language = {
  code: "fr",
  dates: {
    capitals: false,
    otherMonths: counts("fevrier = 2, aout = 8, decembre = 12"),
    otherWeekdays: {},
    doubtfulMonths: list("mars, mai, avril, août, aout"),
    dayMark: "(?:er|ᵉʳ)?",
    of: "de",
    numeric: ["/", "."],
    weekdayLink: "le",
    from: "de|du|d'|depuis le|depuis",
    to: "à|au|jusqu'(?:en|à|au)",
    between: "entre(?: le)?",
    and: "et(?: le)?",
    oneOf: "quelque part",
    parts: "début|fin|mi|courant|la fin|le début|milieu|le milieu",
    yearLeads:
      "en|depuis|dès|vers|fin|début|courant|année|l'année|avant|après|mi|jusqu'en|jusqu'à|printemps|été|automne|hiver|entre",
    weakYearLeads: "de|à|et|ou|le|la|les|du|l'|que|des",
    monthLeads:
      "en|depuis|dès|fin|début|mi|courant|jusqu'en|jusqu'à|avant|après|mois de|mois d'|vers|à partir de|à la fin|(?:début|fin|milieu) (?:de |d')",
    last: "{w} derniers?|{w} passé|en {m} dernier|{m} dernier",
    next: "{w} prochains?|{m} prochains?",
    same: "ce {w}",
    yearly: "normalement|habituellement|généralement|d'habitude|chaque année|tous les ans",
    since: "depuis|dès",
    habit: "le|chaque|les|tous les|un|des|aux|au",
    days: counts(
      "avant-hier = -2, hier soir = -1, hier = -1, demain = 1, après-demain = 2, ce matin = 0, ce soir = 0, cet après-midi = 0, la veille au soir = -1",
    ),
    today: "aujourd'hui",
    units: table(`
      la semaine (?:dernière|passée|précédente) = week -1, le mois (?:dernier|passé|précédent) = month -1,
      l'an (?:dernier|passé) = year -1, l'année (?:dernière|passée|précédente) = year -1,
      la semaine prochaine = week 1, le mois prochain = month 1, l'an prochain = year 1, l'année prochaine = year 1,
      cette semaine = week 0, ce mois(?:-ci)? = month 0, cette année = year 0
    `),
    ago: ["il y a {n} {u}"],
    unitWords: table(
      "jour = day, jours = day, semaine = week, semaines = week, mois = month, an = year, ans = year, année = year, années = year",
    ),
    smallNumbers: counts(
      "un = 1, une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, neuf = 9, dix = 10, onze = 11, douze = 12",
    ),
    seasons: counts("printemps = 21, été = 22, automne = 23, hiver = 24"),
    ordinals: counts(
      "premier = 1, 1er = 1, première = 1, deuxième = 2, second = 2, seconde = 2, 2e = 2, troisième = 3, 3e = 3, quatrième = 4, 4e = 4, dernier = 4",
    ),
    quarter: "trimestre",
    half: "semestre",
    decades: ["(?:les |des |dans les |aux )?années {y}"],
    about: "vers|autour de|aux alentours de|environ",
    past: `
      (?:a|ont|avait|avaient|est|sont|était|étaient|été|s'est|se sont|fut|furent|eut)(?: été| également| aussi| déjà| encore| toujours| ainsi| donc| pas)? \\p{L}{2,}(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|ert|int|ort|orte)|
      était|étaient|avait|avaient|\\p{L}{2,}(?:èrent|aient|ait)
    `,
    future: `
      \\p{L}{3,}(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront)|prévoit|prévoient|sera|seront|aura|auront|fera|feront|ira|iront|pourra|pourront|
      (?:va|vont|doit|doivent|devrait|devraient) \\p{L}+|(?:(?:est|sont|a été|ont été) )?(?:attendue?s?|prévue?s?|programmée?s?)
    `,
    open: "s'il|si|(?:de|d'|à|pour(?: ne(?: pas)?)?) \\p{L}{2,}(?:er|ir|re)|\\p{L}{4,}(?:és|ées)(?<!(?<!\\p{L})(?:années|prévus|attendus|idées|blessés|députés|employés|salariés|marchés|armées|journées))",
    pending: "d'ici|d'ici à|jusqu'à|avant|pour",
    clock: "gmt|utc|heures|h\\d?|heure locale|cet",
    events: list(`
      annoncé, signé, déclaré, lancé, dévoilé, publié, confirmé, présenté, accepté, ouvert, fermé, gagné, perdu,
      voté, approuvé, annonce, annoncent
    `),
  },
  numbers: {
    words: counts(`
      un = 1, une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, neuf = 9, dix = 10,
      onze = 11, douze = 12, treize = 13, quatorze = 14, quinze = 15, seize = 16, vingt = 20, trente = 30, quarante = 40,
      cinquante = 50, soixante = 60, quatre-vingt = 80, quatre-vingts = 80, septante = 70, nonante = 90, dix-sept = 17, dix-huit = 18, dix-neuf = 19,
      cent = 100, mille = 1000, une dizaine = 10, une douzaine = 12, une demi-douzaine = 6, une quinzaine = 15, une vingtaine = 20, une trentaine = 30,
      une quarantaine = 40, une cinquantaine = 50, une soixantaine = 60, une centaine = 100, un millier = 1000
    `),
    hundreds: "cents?",
    tensLink: "et",
    dozens: list("douzaines"),
    magnitudes: counts(`
      mille = 3, million = 6, millions = 6, milliard = 9, milliards = 9, billion = 12, billions = 12
    `),
    shortMagnitudes: counts("M = 6, Md = 9, Mds = 9, Mrd = 9, k = 3, K = 3, m = 6, Mio = 6"),
    currencies: table(`
      dollars américains = USD, dollars US = USD, dollars = USD, dollar = USD, dollars canadiens = CAD, dollars australiens = AUD,
      euros = EUR, euro = EUR, yuan = CNY, yuans = CNY, renminbi = CNY, yen = JPY, yens = JPY, roubles = RUB,
      francs suisses = CHF, francs CFA = XOF, livres sterling = GBP, roupies indiennes = INR, couronnes suédoises = SEK,
      couronnes norvégiennes = NOK, couronnes danoises = DKK, zlotys = PLN, USD = USD, EUR = EUR, GBP = GBP, CHF = CHF,
      CNY = CNY, RMB = CNY, € = EUR, £ = GBP, $ = USD
    `),
    placeCurrencies: {
      roupies: { PKR: "pakistan", LKR: "sri lanka", NPR: "népal", INR: "inde|indien" },
      won: { KRW: "corée|coréen|séoul" },
      francs: { CHF: "suisse|suisses|genève|lausanne|berne|zurich" },
      couronnes: {
        SEK: "suède|suédois|suédoises?|stockholm",
        NOK: "norvège|norvégien|norvégiens|norvégiennes?|oslo",
        DKK: "danemark|danois|danoises?|copenhague",
        CZK: "tchéquie|tchèques?|prague",
      },
      pesos: {
        MXN: "mexique|mexicaine?s?",
        ARS: "argentine?s?",
        CLP: "chilienn?e?s?|chili",
        COP: "colombie|colombienn?e?s?",
      },
    },
    peoples: "iens|ains|éens|[nldt]ais|ois",
    percent: "%|pour cent|p\\. ?100|pc",
    points: "points de pourcentage|points? de base",
    measures: list(`
      kilomètre, mètre, hectare, tonne, litre, kilo, kilogramme, centimètre, millimètre, mètre carré, kilomètre carré, mètre cube, kilowattheures, mégawattheures, gigawattheures,
      térawattheures, gigawatts, kilowatts, hectolitres, degrés celsius, km/heure, m, g, kilomètres-heure, milles, nœuds, t, ha,
      km/h, km, kilomètres, mètres, centimètres, millimètres, mètres carrés, mètres cubes, kilomètres carrés, km², m², m³, km2, m2, m3, cm, mm, kg, kilos, kilogrammes,
      tonnes, grammes, litres, GB, Go, TB, To, MB, Mo, GHz, MHz, mAh, MW, GW, kW, kWh, MWh, GWh, TWh, mégawatts, mégapixels, pouces,
      hectares, acres, barils, degrés, miles, °C
    `),
    timeUnits: list(`
      an, ans, min, année, années, mois, semaine, semaines, jour, jours, heure, heures, minute, minutes, seconde,
      secondes, fois, siècle, siècles, décennies, nuits, trimestres
    `),
    notLengths: list("fois, seconde, trimestres"),
    during: "pendant|durant|en|dure|duré",
    momentBefore:
      "il y a|y a|tous les|toutes les|chaque|voilà|il y a (?:environ|près de|plus de|presque|à peine|quelque)",
    momentBehind: "plus tard|plus tôt|auparavant|avant|après|durant lesquel|du matin|du soir|de l'après-midi|précises?",
    lengthLeads:
      "pendant|durant|plus de|moins de|près de|environ|quelque|en|ces|les|dure|durent|duré|dura|durera|soit|de|fait|après|a fallu",
    ages: { unit: "ans", behind: "", before: "", apart: [] },
    smallCounts: true,
    vague: list(
      "choses, façons, sortes, types, côtés, temps, reprises, manières, mots, sens, parts, yeux, mains, tiers, quarts, cinquièmes, dixièmes, voies, bouts, fronts, plans",
    ),
    labels: list(
      "numéro, n°, no, page, pages, niveau, phase, type, chapitre, article, groupe, ligue, zone, porte, voie, ligne, catégorie, classe, division, étape, tome, saison, épisode, version, route, salle, chambre, bloc, lot, top, quai",
    ),
    below: "moins",
    partOf: "des|de ses|de ces|de leurs|de nos|d'entre les",
    further: list(
      "autres, nouveaux, nouvelles, anciens, anciennes, grands, grandes, petits, petites, jeunes, premiers, premières, derniers, dernières, gros, grosses, vieux, vieilles, longs, longues, beaux, belles, bons, bonnes, autre",
    ),
    people: list(`
      personnes, emplois, salariés, morts, blessés, patients, passagers, victimes, unités, citoyens, utilisateurs,
      clients, téléphones, hommes, femmes, enfants, habitants, soldats, policiers, élèves, étudiants, manifestants, civils,
      disparus, réfugiés, migrants, logements, maisons, écoles, pays, cas, décès, employés, ouvriers, postes, usines, pompiers, gendarmes, animaux, bêtes, brebis, agneaux
    `),
    plural: /^(?=.{4})[\p{L}-]*[sx]$/u,
    predicates: "\\p{L}{2,}(?:èrent|aient|eront|iront)|sont|ont|restent|demeurent|seront|furent|vivent|étaient",
    notNouns: list(`
      plus, pas, dans, sous, sans, vers, chez, alors, mais, puis, nous, vous, ils, elles, les, des, ses, ces, mes,
      nos, vos, depuis, après, très, jamais, toujours, parmi, hors, dès, près, moins, autres, points, fois, nouveaux, nouvelles,
      grands, grandes, petits, petites, anciens, anciennes, premiers, premières, derniers, dernières, gros, grosses, longs, longues,
      bons, bonnes, beaux, belles, vieux, vieilles, seuls, seules, prochains, prochaines, différents, différentes, divers, diverses,
      tiers, quarts, cinquièmes, sixièmes, huitièmes, dixièmes, centièmes, millièmes, dizaines, centaines, milliers, douzaines, faux, fausses, mauvais, mauvaises,
      nombreux, nombreuses, jeunes, hauts, hautes, principaux, principales, futurs, futures, certains, certaines, mêmes, précédents, précédentes, meilleurs, meilleures
    `),
    of: "de|d'|des",
    ofFrom: 6,
    rate: "par|l'|à l'",
    per: "par|pour|sur",
    adjectivesBehind: true,
    changes: "hausse|baisse|augmentation|diminution|recul|progression|chute|croissance|réduction",
    changeIn: "de|des|du|d'",
    rangeTo: "à",
    rangeAnd: "et",
    articles: "un|une|le|la|les|ce|cette|son|sa|leur|l'",
    moves: "gagne|perd|a gagné|a perdu|bondit|chute|recule de|progresse de",
    verbs:
      "a (?:augmenté|baissé|progressé|reculé|bondi|chuté|atteint|coûté|grimpé|diminué) (?:de|d')|a atteint|a coûté|coûte|coûtera|atteint|s'élève à|s'est élevée? à|pèse|mesure",
    subjects: list(`
      actions, action, titre, ventes, bénéfice, bénéfices, recettes, prix, exportations, importations, production,
      livraisons, croissance, inflation, chômage, marché, utilisateurs, amende, budget, déficit, dette, prêt, coût,
      chiffre d'affaires, taux, hausse, baisse, salaire, loyer, population, investissement, aide, contrat
    `),
    approximate: list("environ, presque, pres, de, quelque, plus, moins, d'environ, a"),
    weight: "pèse|poids",
  },
  incises: true,
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
  ],
  abbreviations: list(`
    st, ste, av, janv, févr, avr, juil, sept, oct, nov, déc, env, ex, cf, al, min, max, tél, boul, bd, apr, hab, éd, c.-à-d, p.ex
  `),
  numberedAbbreviations: list("no, nos, n°, nº, p, pp, vol, fig, art, chap"),
  dialogueDash: true,
  credits: {
    before:
      "d'après|selon|source :|rapporté par|révélé par|cité par|relayé par|dans un entretien (?:à|au|avec)|information de|informations de",
    behind: "rapporte|rapportait|a rapporté|révèle|a révélé|annonçait|écrit",
  },
  speech: {
    verbs: list(`
    dit, disent, disait, dites, déclare, déclarent, déclaré, déclarait, explique, expliquent, expliqué, expliquait, affirme, affirment,
    affirmé, affirmait, ajoute, ajoutent, ajouté, ajoutait, précise, précisent, précisé, indique, indiquent, indiqué, annonce, annoncé, assure, assurent, assuré,
    estime, estiment, estimé, estimait, souligne, soulignent, souligné, note, noté, confie, confié, raconte, racontent, raconté, répond, répondu, répondait, écrit,
    écrivait, rapporte, rapporté, confirme, confirmé, conclut, conclu, reconnaît, reconnu, prévient, prévenu, rappelle, rappelé, commente, commenté, insiste,
    insisté, tweete, tweeté, lance, lancé, poursuit, poursuivi, résume, résumé, juge, jugé, martèle, martelé, regrette, regretté, déplore, déploré, dénonce, dénoncé,
    promet, promis, réplique, répliqué, rétorque, rétorqué, s'exclame, s'indigne, s'inquiète, s'interroge, s'est exclamé, s'est indigné, s'est inquiété, se félicite, s'est félicité, témoigne,
    témoigné, avertit, averti, avoue, avoué, admet, admis, demande, demandé, évoque, évoqué, observe, observé, constate, constaté, analyse, analysé, glisse, glissé, ironise, ironisé, tranche,
    tranché, soutient, soutenu, considère, plaide, plaidé, réagit, réagi, salue, salué, détaille, détaillé, prédit, répète, répété, complète, complété, renchérit, décrit, qualifie, qualifié,
    s'emporte, s'est emporté, s'alarme, s'est alarmé, se réjouit, s'est réjoui, se désole, s'étonne, s'est étonné,
    s'amuse, s'agace, s'insurge, s'est insurgé, se plaint, se souvient, se défend, soupire, souffle, tempère, nuance,
    abonde, tonne, clame, enchaîne, argumente, relativise, fulmine, peste, fait valoir, a fait valoir, fait savoir,
    a fait savoir
  `),
    phrases: list("selon, d'après les mots de, d'après, pour reprendre les mots de"),
    pronouns: list("il, elle, ils, elles, on, je, nous, -t-il, -t-elle, -il, -elle, qui, celui-ci, celle-ci"),
    persons: list("il, elle"),
    relatives: list("qui"),
    addressing: list("informe, informé, avertit, averti, prévient, prévenu, rassure, rassuré"),
    hearers: list("à, au, aux, auprès de, devant, chez"),
    owners: list("son, sa, leur, mon, ma"),
    and: list("et"),
    between: list(`
    a, ont, avait, avaient, aurait, est, aussi, également, encore, ensuite, ainsi, déjà, notamment, toutefois, récemment, l', lui, hier, lundi, mardi, mercredi,
    jeudi, vendredi, samedi, dimanche, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, s'est, se, ne, n', y, en, nous, m'
  `),
  },
  names: {
    titles: list(`
    M, M., MM., Mme, Mmes, Mlle, Mlles, Me, Dr, Dr., Pr, Pr., Mgr, Mgr., Monsieur, Madame, Mademoiselle, Maître, Docteur, Professeur,
    Président, Présidente, Ministre, Sénateur, Député, Maire, Gouverneur, Général, Colonel, Capitaine, Commandant, Lieutenant, Amiral,
    Sergent, Roi, Reine, Prince, Princesse, Pape, Cardinal, Monseigneur, Père, Frère, Sœur, Imam, Cheikh, Sultan, Émir
  `),
    roles: list(`
    président, présidente, vice-président, vice-présidente, ministre, sénateur, sénatrice, député, députée, maire, gouverneur,
    ambassadeur, ambassadrice, porte-parole, directeur, directrice, chef, cheffe, patron, patronne, pdg, fondateur, fondatrice,
    cofondateur, analyste, économiste, expert, experte, chercheur, chercheuse, professeur, professeure, ingénieur, médecin,
    avocat, avocate, juge, procureur, procureure, auteur, autrice, écrivain, écrivaine, journaliste, correspondant, correspondante,
    rédacteur, rédactrice, photographe, acteur, actrice, chanteur, chanteuse, cinéaste, réalisateur, réalisatrice, artiste, joueur,
    joueuse, entraîneur, capitaine, général, colonel, commandant, amiral, commissaire, secrétaire, conseiller, conseillère, chancelier, chancelière,
    premier, militant, militante, habitant, habitante, pêcheur, agriculteur, enseignant, enseignante, meunier, meunière,
    historien, historienne, sociologue, politologue, psychologue, physicien, chimiste, roi, reine, prince, princesse, pape,
    cardinal, évêque, candidat, candidate, opposant, opposante, leader, dirigeant, dirigeante, frère, sœur, père, mère, fils,
    fille, épouse, époux, veuve, oncle, tante, cousin, ami, amie, collègue, prédécesseur, successeur
  `),
    organisations: list(`
    Groupe, Banque, Université, Institut, École, Ministère, Agence, Commission, Comité, Conseil, Cour, Parti, Union, Association, Fondation,
    Fédération, Organisation, Programme, Fonds, Société, Compagnie, Bureau, Centre, Église, Hôpital, Club, Ligue, Congrès, Parlement, Sénat,
    Assemblée, Armée, Police, Gendarmerie, Académie, Autorité, Syndicat, Confédération, Mouvement, Front, Alliance, Rassemblement,
    Tribunal, Chambre, Haut-Commissariat, Observatoire, Musée, Bibliothèque, Journal, Office, Caisse, Direction, SA, SAS, SARL, SE,
    Technologies, Group, Times, Post, News, Bank, Media
  `),
    bodies: list(
      "Conseil, Sénat, Assemblée, Commission, Parlement, Cour, Chambre, Haut-Commissariat, Tribunal, Parquet, Région, Autorité",
    ),
    adjectives:
      "aires?|iques?|iste?s?|ales?|aux|iennes?|iens?|aise?s?|oise?s?|aines?|euses?|ives?|elles?|ables?|ibles?",
    places: list(`
    Mer, Lac, Golfe, Baie, Île, Îles, Mont, Monts, Vallée, Ville, Rue, Avenue, Boulevard, Place, Pont, Port, Aéroport, Plage, Côte, Cap,
    Canal, Détroit, République, Royaume, Province, Quartier, Palais, Tour, Gare, Stade, Cathédrale, Forêt, Pays, Archipel, Rivière, Fleuve
  `),
    events: list("Coupe, Championnat, Jeux, Festival, Guerre, Sommet, Prix, Conférence, Salon, Marathon"),
    products: list(`
    smartphone, smartphones, téléphone, téléphones, haut-parleur, haut-parleurs, enceinte, enceintes, tablette, tablettes,
    logiciel, logiciels, application, applications, navigateur, console, montre
  `),
    firstNames: list(
      "Marine, Rose, Carole, Christian, Victor, Victoria, Florence, Régis, Dan, Norman, Marc, Olive, Jordan, Noël, Iris",
    ),
    topics: list(`
      Santé, Économie, Economie, Intérieur, Éducation, Education, Justice, Défense, Culture, Finances, Agriculture, Transports, Travail, Logement, Solidarités,
      Recherche, Sports, Jeunesse, Affaires, Environnement, Écologie, Ecologie, Outre-Mer, Budget, Industrie, Énergie, Énergies, Enseignement
    `),
    articles: list("le, la, les, l', un, une, du, des, au, aux"),
    partOf: list("de, du, des"),
    numerals: list("Un, Une, Deux, Trois, Quatre, Cinq, Six, Sept, Huit, Neuf, Dix"),
    placeCues: list(`
      à, en, près de, depuis, vers, dans le, dans la, dans les, ville de, ville d', commune de, commune d', communes de, communes d', village de, village d', mairie de, mairie d', gare de, gare d', région de, centrale de, banlieue de, habitants de, agglomération de,
      préfecture de, aéroport de, port de, chez, groupe, société, entreprise, usine, quotidien, chaîne, agence, constructeur, fabricant, association
    `),
    links: list("de, du, des, d', de la, de l', et, &, le, la, les, pour"),
    notNames: list(`
      Radio,
    Médical, Médicale, Général, Générale, Adjoint, Adjointe, Délégué, Déléguée, National, Nationale, Régional, Régionale, Départemental, Municipal, Exécutif, Exécutive,
    Financier, Technique, Artistique, Commercial, Sportif, Politique, Scientifique, CHU, CHR, EHPAD, Ehpad, DG, IUT, BTS, ZAC, IVG, PMA, GPA, HLM, SMS, SDF, BTP, RTT, CDI, CDD, TVA, CSG, SMIC, RSA, ONG, PME, BD, LED, URL, RSS, PDF, IRM, OGM, VTT, VTC, PV, QG, VO, OPA, SRAS, TGV, TER,
    BCBG, HS, JT, KO, NB, PCR, RIB, UV, Covid, COVID, Islam, Holocauste, Grippe, Ebola, MoU, IA, A.I., TV, PC, PDG, DVD, CD, GPS, USB, HD, API, Internet, Web, PIB, R&D, OK, GMT, ADN, SIDA, VIH, SUV, Français, Française,
    Françaises, Américain, Américaine, Américains, Américaines, Chinois, Chinoise, Chinoises, Européen, Européenne, Européens, Allemand, Allemande,
    Allemands, Anglais, Anglaise, Britannique, Britanniques, Italien, Italienne, Italiens, Espagnol, Espagnole, Espagnols, Russe,
    Russes, Japonais, Japonaise, Coréen, Coréens, Indien, Indiens, Africain, Africains, Arabe, Arabes, Israélien, Israéliens,
    Palestinien, Palestiniens, Iranien, Iraniens, Irakien, Irakiens, Turc, Turcs, Canadien, Canadiens, Québécois, Belge, Belges,
    Suisse romande, Suisses, Parisien, Parisiens, Haïtien, Haïtiens, Mexicain, Mexicains, Kurde, Kurdes, Chiite, Chiites, Sunnite, Sunnites,
    Dieu, Noël, Pâques, Ramadan, État, Etat, Terre, Lune, Soleil, Bible, Coran, Constitution, Internet des objets, Photo, Vidéo,
    Nord, Sud, Est, Ouest, Mr, Lire, Partager, Source, Sources, Crédit, Article, Chapitre, Page, Figure, Tableau, Jour, Phase, Mesdames, Messieurs
  `),
  },
  startingWords: list(`
    environ, presque, pres, plus, moins, sachez, nous, vous, je, tu, on, alors, ainsi, apres, avant, depuis,
    selon, cependant, toutefois, enfin, donc, car, si, quand, comme, chez, entre, contre, malgre, notamment,
    notre, votre, nos, vos, jusqu'a, quel, quelle, tout, toute, tous, toutes, autre, autres, voici, voila, rares,
    puis, hier, demain, aujourd'hui, meme, deux, trois, l'annee
  `),
  leaningWords: list(`
    un, une, le, la, les, l', et, ou, mais, de, du, des, d', a, au, aux, en, dans, sur, par, pour, avec, sans,
    que, qui, dont, est, sont, ont, ete, etre, avoir, son, sa, ses, leur, leurs, ce, cette, ces, plus, plusieurs,
    il, elle, ils, elles, ne, se
  `),
  clauseWords: list("pour, afin, apres, alors, parce, qui, que, tandis, lorsque, quand, ou, suite"),
};
