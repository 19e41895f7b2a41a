import { counts, list, table, type Language } from "./language.ts";

export const fr: Language = {
  code: "fr",
  dates: {
    months: list(
      "janvier|janv, février|fevrier|févr, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre|sept, octobre|oct, novembre|nov, décembre|decembre|déc",
    ).map((forms) => forms.split("|")),
    weekdays: list("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    seasons: { printemps: 21, été: 22, automne: 23, hiver: 24 },
    quarters: { premier: 1, deuxième: 2, second: 2, troisième: 3, quatrième: 4, dernier: 4 },
    smallNumbers: counts(
      "un = 1, une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, neuf = 9, dix = 10",
    ),
    events: list(`
    annoncé, signé, déclaré, lancé, dévoilé, publié, confirmé, présenté, accepté, ouvert, fermé, gagné, perdu,
    voté, approuvé, annonce, annoncent
  `),
  },
  numbers: {
    decimal: ",",
    words: counts(`
    un = 1, une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, neuf = 9, dix = 10,
    onze = 11, douze = 12, quinze = 15, vingt = 20, trente = 30, quarante = 40, cinquante = 50
  `),
    magnitudes: counts(`
    mille = 3, million = 6, millions = 6, milliard = 9, milliards = 9, billion = 12, billions = 12, M = 6,
    Md = 9, Mds = 9, k = 3, K = 3, m = 6
  `),
    currencies: table(`
    dollars = USD, dollar = USD, euros = EUR, euro = EUR, yuan = CNY, renminbi = CNY, yen = JPY, yens = JPY,
    roupies = INR, roubles = RUB, francs suisses = CHF, won = KRW, livres sterling = GBP, USD = USD, EUR = EUR,
    GBP = GBP, CHF = CHF, CNY = CNY, RMB = CNY, € = EUR, £ = GBP, $ = USD, yuans = CNY
  `),
    measures: list(`
    km/h, km, kilomètres, mètres, cm, mm, kg, kilogrammes, tonnes, grammes, litres, GB, Go, TB, To, MB, Mo, GHz,
    MHz, mAh, MW, GW, kWh, MWh, GWh, TWh, mégapixels, pouces, hectares, acres, barils, degrés, miles
  `),
    timeUnits: list(`
    an, ans, année, années, mois, semaine, semaines, jour, jours, heure, heures, minute, minutes, seconde,
    secondes, fois, siècle, siècles
  `),
    people: list(`
    personnes, emplois, salariés, morts, blessés, patients, passagers, victimes, unités, citoyens, utilisateurs,
    clients, téléphones
  `),
    notNouns: list(`
    plus, pas, dans, sous, sans, vers, chez, alors, mais, puis, nous, vous, ils, elles, les, des, ses, ces, mes,
    nos, vos
  `),
    approximate: list("environ, presque, pres"),
    subjects: list(`
    actions, action, titre, ventes, bénéfice, bénéfices, recettes, prix, exportations, importations, production,
    livraisons, croissance, inflation, chômage, marché, utilisateurs
  `),
  },
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
  speech: {
    verbs: list(`
    dit, disent, disait, dites, déclare, déclarent, déclaré, déclarait, explique, expliquent, expliqué, expliquait, affirme, affirment,
    affirmé, affirmait, ajoute, ajoutent, ajouté, ajoutait, précise, précisent, précisé, indique, indiquent, indiqué, annonce, annoncé, assure, assurent, assuré,
    estime, estiment, estimé, estimait, souligne, soulignent, souligné, note, noté, confie, confié, raconte, racontent, raconté, répond, répondu, répondait, écrit,
    écrivait, rapporte, rapporté, confirme, confirmé, conclut, conclu, reconnaît, reconnu, prévient, prévenu, rappelle, rappelé, commente, commenté, insiste,
    insisté, tweete, tweeté, lance, lancé, poursuit, poursuivi, résume, résumé, juge, jugé, martèle, martelé, regrette, regretté, déplore, déploré, dénonce, dénoncé,
    promet, promis, réplique, répliqué, rétorque, rétorqué, s'exclame, s'indigne, s'inquiète, s'interroge, s'est exclamé, s'est indigné, s'est inquiété, se félicite, s'est félicité, témoigne,
    témoigné, avertit, averti, avoue, avoué, admet, admis, demande, demandé, évoque, évoqué, observe, observé, constate, constaté, analyse, analysé, glisse, glissé, ironise, ironisé, tranche,
    tranché, soutient, soutenu, considère, plaide, plaidé, réagit, réagi, salue, salué, détaille, détaillé, prédit, répète, répété, complète, complété, renchérit, décrit, qualifie, qualifié
  `),
    phrases: list("selon, d'après les mots de, d'après, pour reprendre les mots de"),
    pronouns: list("il, elle, ils, elles, on, je, nous, -t-il, -t-elle, -il, -elle, qui, celui-ci, celle-ci"),
    between: list(`
    a, ont, avait, avaient, aurait, est, aussi, également, encore, ensuite, ainsi, déjà, notamment, toutefois, récemment, l', lui, hier, lundi, mardi, mercredi,
    jeudi, vendredi, samedi, dimanche, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, s'est, se, ne, n', y, en, nous, m'
  `),
  },
  names: {
    titles: list(`
    M, M., MM., Mme, Mmes, Mlle, Mlles, Me, Dr, Dr., Pr, Pr., Mgr, Mgr., Monsieur, Madame, Mademoiselle, Maître, Docteur, Professeur,
    Président, Présidente, Ministre, Sénateur, Député, Maire, Gouverneur, Général, Colonel, Capitaine, Commandant, Lieutenant, Amiral,
    Sergent, Roi, Reine, Prince, Princesse, Pape, Cardinal, Monseigneur, Saint, Sainte, Père, Frère, Sœur, Imam, Cheikh, Sultan, Émir
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
    places: list(`
    Mer, Lac, Golfe, Baie, Île, Îles, Mont, Monts, Vallée, Ville, Rue, Avenue, Boulevard, Place, Pont, Port, Aéroport, Plage, Côte, Cap,
    Canal, Détroit, République, Royaume, Province, Quartier, Palais, Tour, Gare, Stade, Cathédrale, Forêt, Pays, Archipel, Rivière, Fleuve
  `),
    events: list("Coupe, Championnat, Jeux, Festival, Guerre, Sommet, Prix, Conférence, Salon, Marathon"),
    products: list(`
    smartphone, smartphones, téléphone, téléphones, haut-parleur, haut-parleurs, enceinte, enceintes, tablette, tablettes,
    logiciel, logiciels, application, applications, navigateur, console, montre
  `),
    placeCues: list("à, en, près de, depuis, vers"),
    links: list("de, du, des, d', de la, de l', et, &, le, la, les, pour"),
    notNames: list(`
    MoU, IA, A.I., TV, PC, PDG, DVD, CD, GPS, USB, HD, API, Internet, Web, PIB, R&D, OK, GMT, ADN, SIDA, VIH, SUV, Français, Française,
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
