import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords } from "./words.ts";

export const es = (): Language => ({
  code: "es",
  dates: dateWords(
    "es",
    {
      otherMonths: counts("setiembre = 9, sep = 9, set = 9, abr = 4"),
      doubtfulMonths: list("marzo, abril, mayo"),
      dayMark: "(?:º|°|ro|\\.º)?",
      of: "de|del|de este|del año",
      numeric: ["/", ".", "-"],
      weekdayLink: "el|día|el día",
      from: "del|desde el|de|desde",
      to: "al|hasta el|a|hasta",
      between: "entre(?: el)?",
      and: "y(?: el)?|e",
      parts: "principios de|comienzos de|inicios de|mediados de|finales de|fines de",
      yearLeads:
        "en|desde|hasta|durante|año|el año|del año|a principios de|a finales de|a mediados de|finales de|principios de|mediados de|primavera de|verano de|otoño de|invierno de|antes de|después de|hacia|entre",
      weakYearLeads: "de|y|el|del|a|la|los|las|que",
      monthLeads:
        "en|desde|hasta|de|a|finales de|principios de|mediados de|mes de|antes de|después de|durante|a partir de",
      last: "{w} pasado|pasado {w}|{m} pasado|pasado {m}|{w} último|último {w}",
      next: "{w} próximo|próximo {w}|{w} que viene|próximo {m}|{m} próximo",
      same: "este {w}|este mismo {w}",
      habit: "los|cada|todos los|un|algún|unos",
      days: counts(
        "anoche = -1, (?<!(?:la|las|cada|una|esa|esta|su|media|de|por|última|buena) )mañana(?! (?:de|del|siguiente)) = 1, esta mañana = 0, esta tarde = 0, esta noche = 0, antier = -2",
      ),
      today: "hoy",
      units: table(`
        el próximo año = year 1, el año próximo = year 1, el año que viene = year 1, el mes que viene = month 1,
        la semana que viene = week 1, la semana próxima = week 1, la pasada semana = week -1, el pasado año = year -1,
        el pasado mes = month -1
      `),
      ago: ["hace {n} {u}"],
      smallNumbers: counts(
        "un = 1, una = 1, dos = 2, tres = 3, cuatro = 4, cinco = 5, seis = 6, siete = 7, ocho = 8, nueve = 9, diez = 10, once = 11, doce = 12",
      ),
      seasons: counts("primavera = 21, verano = 22, otoño = 23, invierno = 24"),
      ordinals: counts(
        "primer = 1, primero = 1, segundo = 2, tercer = 3, tercero = 3, cuarto = 4, último = 4, 1er = 1, 2º = 2, 3er = 3, 4º = 4",
      ),
      quarter: "trimestre",
      half: "semestre",
      decades: ["(?:la )?década de (?:los )?{y}", "(?:los )?años {y}"],
      about: "hacia|alrededor de|en torno a",
      past: `
        fue|fueron|era|eran|dijo|hubo|hizo|dio|vino|pudo|tuvo|estuvo|había|habían|
        (?:ha|han|he|hemos|había|habían) (?:\\p{L}+ )?\\p{L}{2,}(?:ado|ido|cho|sto|rto|to)|
        \\p{L}{2,}(?:ó|aron|ieron|ujeron|aba|aban|ían)|(?:produjo|dijeron|trajo|puso|quiso|supo|anduvo)
      `,
      future: `
        \\p{L}{2,}(?:rá|rán|remos)|(?:va|van|vamos) a \\p{L}+|prevé|prevén|previsto|prevista|previstos|previstas|se espera|planea|planean
      `,
      open: "si|podría|podrían|quiere \\p{L}+r|pide|piden|propone|proponen",
      pending: "antes del|hasta el|para el|a partir del|antes de|hasta|para",
      clock: "gmt|utc|horas|h|hora local|cet|a\\.? ?m\\b|p\\.? ?m\\b|de la (?:mañana|tarde|noche)",
      events: list(
        "anunció, firmó, dijo, declaró, lanzó, presentó, confirmó, publicó, aprobó, inauguró, murió, informó, detuvo, ganó, perdió, abrió, cerró, comunicó, anunciado, firmado, aprobado",
      ),
    },
    ["mañana"],
  ),
  numbers: numberWords("es", {
    words: counts(`
      un = 1, una = 1, dos = 2, tres = 3, cuatro = 4, cinco = 5, seis = 6, siete = 7, ocho = 8, nueve = 9, diez = 10, once = 11, doce = 12,
      trece = 13, catorce = 14, quince = 15, dieciséis = 16, diecisiete = 17, dieciocho = 18, diecinueve = 19, veinte = 20,
      treinta = 30, cuarenta = 40, cincuenta = 50, sesenta = 60, setenta = 70, ochenta = 80, noventa = 90, cien = 100,
      veintiún = 21, veintiuno = 21, veintiuna = 21, veintidós = 22, veintitrés = 23, veinticuatro = 24, veinticinco = 25, veintiséis = 26, veintisiete = 27,
      veintiocho = 28, veintinueve = 29, mil = 1000, doscientos = 200, doscientas = 200, trescientos = 300, trescientas = 300, cuatrocientos = 400, cuatrocientas = 400,
      quinientos = 500, quinientas = 500, seiscientos = 600, seiscientas = 600, setecientos = 700, ochocientos = 800, novecientos = 900,
      una docena = 12, media docena = 6, una decena = 10, una veintena = 20, una treintena = 30, un centenar = 100, un millar = 1000
    `),
    tensLink: "y",
    dozens: list("docenas"),
    magnitudes: counts(
      "miles de millones = 9, mil millones = 9, mill = 6, mlls = 6, mm = 6, millardo = 9, millardos = 9",
    ),
    shortMagnitudes: counts("M = 6, k = 3, K = 3, mdd = 6"),
    currencies: table(`
      dólares = USD, dólar = USD, dólares de estados unidos = USD, dólares canadienses = CAD, dólares australianos = AUD,
      yenes = JPY, yuanes = CNY, rublos = RUB, francos suizos = CHF, libras esterlinas = GBP, rupias indias = INR, pesetas = ESP, reales brasileños = BRL
    `),
    placeCurrencies: {
      pesos: {
        MXN: "méxico|mexican[oa]s?|pesos mexicanos",
        ARS: "argentin[oa]s?|argentina|buenos aires",
        CLP: "chilen[oa]s?|chile",
        COP: "colombian[oa]s?|colombia|bogotá",
        UYU: "uruguay[oa]s?|uruguay|montevideo",
        CUP: "cuban[oa]s?|cuba|habana",
        DOP: "dominican[oa]s?",
      },
      soles: { PEN: "perú|peruan[oa]s?|lima" },
      libras: { GBP: "esterlinas?|británic[oa]s?|reino unido|londres|£" },
      coronas: { SEK: "suec[oa]s?|suecia", NOK: "norueg[oa]s?|noruega", DKK: "danes[ae]s?|dinamarca" },
      francos: { CHF: "suiz[oa]s?|suiza" },
    },
    peoples: "an[oa]s|enses|eses|eños",
    percent: "%|por ciento|por cien",
    points: "puntos porcentuales|puntos básicos",
    measures: list(`
      kilovatios hora, megavatios hora, grados celsius, hectáreas, gramos, litro, tonelada, nudos, hectolitros, ha, hm3, t,
      kilómetros cuadrados, kilómetro cuadrado, metros cuadrados, metro cuadrado, metros cúbicos, hectómetros cúbicos, toneladas, kilos, barriles,
      grados, megavatios, gigavatios, kilovatios, millas, litros
    `),
    timeUnits: list("vez, veces, siglo, siglos, década, décadas, noches, trimestres, semestres, mañanas, tardes, h"),
    notLengths: list("vez, veces, segundo, trimestres, h, mañanas, tardes"),
    during: "durante|duró|dura",
    momentBefore: "hace|cada|todos los|todas las|hace (?:unos|casi|más de|cerca de)",
    momentBehind: "después|antes|más tarde|atrás|de la (?:mañana|tarde|noche)",
    lengthLeads: "durante|más de|menos de|cerca de|casi|unas|en|las últimas|dura|duró|duraron|tras|de",
    ages: { unit: "años", behind: "", before: "", apart: [] },
    smallCounts: true,
    vague: list(
      "cosas, maneras, formas, tipos, lados, partes, bandas, manos, ojos, tercios, cuartos, quintos, décimos, palabras, frentes, sentidos, vías",
    ),
    labels: list(
      "número, núm, página, páginas, nivel, fase, tipo, capítulo, artículo, grupo, liga, zona, puerta, vía, línea, categoría, clase, división, etapa, tomo, temporada, episodio, versión, ruta, sala, habitación, bloque, top, formato",
    ),
    below: "menos",
    partOf: "de (?:los|las|sus|estos|estas|esos|esas)",
    further: list(
      "otros, otras, nuevos, nuevas, grandes, pequeños, pequeñas, buenos, buenas, primeros, primeras, últimos, últimas, jóvenes, antiguos, antiguas, presuntos, presuntas, supuestos, supuestas, largos, largas, potentes, nuevas, grandes, varios",
    ),
    people: list(`
      personas, hombres, mujeres, niños, niñas, muertos, heridos, víctimas, empleados, trabajadores, vecinos, habitantes, soldados, policías,
      alumnos, estudiantes, viviendas, casas, familias, fallecidos, desaparecidos, refugiados, migrantes, casos, pacientes, pasajeros, empleos,
      clientes, usuarios, escuelas, países, agentes, manifestantes, hogares
    `),
    plural: /^(?=.{4})[\p{L}-]*[^iuí]s$/u,
    predicates:
      "\\p{L}{2,}(?:aron|ieron|aban|ían|arán|erán|irán)|están|son|fueron|quedan|siguen|resultan|permanecen|continúan|han|tienen|viven|murieron",
    notNouns: list(`
      más, menos, después, antes, entonces, además, tras, nos, los, las, sus, mis, tus, unos, unas, ellos, ellas, otros, otras, tercios, cuartos, quintos, décimos, potentes, nuevos,
      nuevas, grandes, pequeños, pequeñas, buenos, buenas, primeros, primeras, últimos, últimas, jóvenes, principales, diversos, diversas,
      diferentes, distintos, distintas, posibles, antiguos, antiguas, largos, largas, presuntos, presuntas, supuestos, supuestas, mejores, peores, nuevos, puntos, veces, lunes, martes, miércoles, jueves, viernes, apenas, estos,
      estas, esos, esas, quienes, cuales, todos, todas, muchos, muchas, varios, varias, dos, tres, seis, mientras
    `),
    of: "de",
    ofFrom: 6,
    rate: "por|al|a la|cada",
    per: "por cada|por|de cada",
    articles: "un|una|el|la|los|las|este|esta|su|sus|otro|otra",
    adjectivesBehind: true,
    changes: "aumento|alza|subida|caída|descenso|reducción|crecimiento|incremento|baja|rebaja|disminución",
    changeIn: "de|del|en",
    rangeTo: "a|hasta",
    rangeAnd: "y",
    moves: "gana|pierde|ganó|perdió|subió|bajó|cayó",
    verbs:
      "(?:subió|bajó|cayó|aumentó|creció|descendió|subieron|bajaron|cayeron|aumentaron|crecieron) (?:de|en|un|a|hasta|hasta los)|cuesta|cuestan|costó|costaron|costará|alcanzó|alcanzaron|alcanza|suma|pesa|mide|asciende a|ascendió a",
    subjects: list(`
      ventas, beneficio, beneficios, pérdidas, ingresos, precio, precios, exportaciones, importaciones, producción, crecimiento, inflación,
      desempleo, paro, deuda, déficit, presupuesto, coste, costo, costes, multa, préstamo, ayuda, donación, inversión, salario, sueldo, alquiler,
      impuesto, población, valor, contrato, capacidad, facturación
    `),
    approximate: folded(
      "unos, unas, cerca de, casi, más de, menos de, alrededor de, aproximadamente, hasta, al menos, más, menos, de, los, solo, un, el",
    ),
    weight: "pesa|pesan|pesaba|peso",
  }),
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations: list(`
    p.ej, p. ej, etc, pág, págs, art, cap, núm, aprox, máx, mín, tel, av, avda, ud, uds, vd, vds, c/, pza, izda, dcha, a.c, d.c, ee.uu, EE.UU,
    S.A, S.L, ene, feb, mar, abr, jun, jul, ago, sept, oct, nov, dic, vs, vol, ed, Sto, Sta, Mons
  `),
  numberedAbbreviations: list("n, nº, n.º, núm, pág, págs, art, cap, fig, vol"),
  dialogueDash: true,
  credits: {
    before: "según|de acuerdo con|citado por|fuente:|publicado por|en una entrevista con|reportó",
    behind: "informó|informa|reportó|publicó",
  },
  speech: {
    verbs: list(`
      dijo, dicen, dice, decía, dijeron, dicho, declaró, declara, declararon, declarado, explicó, explica, explicaron, explicado, afirmó, afirma, afirmaron,
      afirmado, añadió, añade, añadieron, añadido, aseguró, asegura, aseguraron, asegurado, señaló, señala, señalaron, señalado, indicó, indica, indicaron, indicado,
      comentó, comenta, comentaron, comentado, advirtió, advierte, advirtieron, advertido, confirmó, confirma, confirmaron, confirmado, anunció, anuncia, anunciaron,
      respondió, responde, respondieron, contestó, contesta, preguntó, pregunta, escribió, escribe, escribieron, relató, relata, contó, cuenta, contaron, sostuvo,
      sostiene, sostuvieron, manifestó, manifiesta, manifestaron, manifestado, expresó, expresa, expresaron, reconoció, reconoce, reconocieron, reconocido, admitió, admite, insistió, insiste,
      subrayó, subraya, destacó, destaca, destacaron, destacado, recordó, recuerda, recordado, lamentó, lamenta, lamentado, denunció, denuncia, denunciaron, denunciado, criticó, critica, concluyó, concluye,
      precisó, precisa, precisado, apuntó, apunta, apuntado, exclamó, exclama, agregó, agrega, agregaron, informó, informa, informaron, reiteró, reitera, pidió, pide, prometió, promete, tuiteó,
      celebró, opinó, opina, resumió, resume, matizó, argumentó, argumenta, exigió, exige, gritó, susurró, bromeó, sentenció, zanjó, remarcó, enfatizó, aclaró, aclara,
      sugirió, sugiere, espetó, apostilló, apostilla, añadía, aseguraba, explicaba, afirmaba, relataba, narra, narró,
      puntualizó, puntualiza, alertó, alerta, avisó, avisa, celebra, confesó, confiesa, se queja, se quejó, se lamenta,
      se lamentó, valoró, valora, defendió, defiende, zanja, bromea
    `),
    phrases: list("según, de acuerdo con, en palabras de, a juicio de"),
    pronouns: list("él, ella, ellos, ellas, yo, nosotros, nosotras, usted, quien, quienes"),
    persons: list("él, ella"),
    relatives: list("quien"),
    addressing: list(
      "advirtió, advierte, pidió, pide, preguntó, pregunta, respondió, responde, prometió, promete, exigió, exige",
    ),
    hearers: list("a, al, ante"),
    owners: list("su, mi"),
    and: list("y, e"),
    between: list(
      "ha, han, había, habían, también, después, luego, ayer, hoy, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, además, se, lo, les, le, que",
    ),
  },
  names: {
    titles: list(`
      Sr, Sr., Sra, Sra., Srta., D., Don, Doña, Dña., Dr, Dr., Dra, Dra., Prof., Gral., Cnel., Cap., Tte., Lic., Ing., Mons., Fray, Sor, Padre,
      Rey, Reina, Príncipe, Princesa, Papa, Presidente, Presidenta, Ministro, Ministra
    `),
    roles: list(`
      presidente, presidenta, vicepresidente, vicepresidenta, expresidente, expresidenta, ministro, ministra, exministro, exministra, alcalde, alcaldesa, portavoz,
      secretario, secretaria, director, directora, gobernador, gobernadora, senador, senadora, diputado, diputada, concejal, concejala, juez, jueza,
      fiscal, abogado, abogada, médico, médica, profesor, profesora, investigador, investigadora, científico, científica, periodista, escritor,
      escritora, autor, autora, actor, actriz, cantante, general, coronel, comandante, capitán, almirante, comisario, comisaria, sargento,
      rey, reina, príncipe, princesa, papa, cardenal, obispo, arzobispo, sacerdote, maestro, maestra, agricultor, agricultora, ganadero, ganadera,
      pescador, pescadora, molinero, molinera, vecino, vecina, panadero, panadera, líder, candidato, candidata, consejero, consejera, canciller, embajador, embajadora,
      analista, economista, historiador, historiadora, sociólogo, socióloga, ingeniero, ingeniera, arquitecto, arquitecta, empresario, empresaria,
      fundador, fundadora, entrenador, entrenadora, jugador, jugadora, activista, delegado, delegada, responsable, jefe, jefa, hermano, hermana, padre, madre, hijo,
      hija, esposo, esposa, viuda, viudo, amigo, amiga, compañero, compañera, doctor, doctora, enfermero, enfermera, farero, farera
    `),
    topics: list(`
      Interior, Sanidad, Salud, Hacienda, Economía, Educación, Justicia, Defensa, Trabajo, Fomento, Agricultura, Cultura, Exteriores, Vivienda, Transportes, Industria, Igualdad, Seguridad, Ambiente, Turismo, Deportes, Consumo, Migraciones
    `),
    organisations: list(`
      Banco, Universidad, Instituto, Ministerio, Comisión, Comité, Consejo, Tribunal, Partido, Unión, Asociación, Fundación, Federación, Organización,
      Programa, Fondo, Sociedad, Compañía, Agencia, Oficina, Centro, Iglesia, Hospital, Club, Liga, Congreso, Parlamento, Senado, Asamblea, Ejército,
      Policía, Guardia, Academia, Autoridad, Sindicato, Confederación, Movimiento, Frente, Alianza, Grupo, Junta, Ayuntamiento, Diputación, Audiencia,
      Fiscalía, Cámara, Corte, Secretaría, Consejería, Museo, Biblioteca, Observatorio, Cruz, SA, SL
    `),
    bodies: list(
      "Consejo, Senado, Congreso, Cámara, Gobierno, Parlamento, Tribunal, Generalitat, Junta, Comisión, Asamblea, Diputación, Comunidad",
    ),
    adjectives: "istas?|ic[oa]s?|al(?:es)?|iv[oa]s?|an[oa]s?|eses|esa|ari[oa]s?|os[oa]s?|ables?",
    places: list(`
      Mar, Lago, Golfo, Bahía, Isla, Islas, Monte, Sierra, Valle, Ciudad, Calle, Avenida, Plaza, Puente, Puerto, Aeropuerto, Playa, Costa, Cabo,
      Canal, Estrecho, República, Reino, Provincia, Barrio, Palacio, Torre, Estación, Estadio, Catedral, Río, Parque, Península
    `),
    events: list(
      "Copa, Campeonato, Juegos, Festival, Guerra, Cumbre, Premio, Premios, Conferencia, Feria, Maratón, Mundial",
    ),
    products: list(
      "smartphone, smartphones, teléfono, teléfonos, altavoz, altavoces, tableta, tabletas, aplicación, navegador, consola, reloj",
    ),
    placeCues: list("en, desde, hacia, hasta, cerca de"),
    links: list("de, del, de la, de las, de los, y, e, la, el, las, los, para, &"),
    notNames: list(`
      GP, Radio,
      Pleno, Consistorio, Alcaldía,
      Español, Española, Españoles, Americano, Europeo, Alemán, Francés, Inglés, Británico, Italiano, Ruso, Chino, Japonés, Dios, Navidad, Pascua, Ramadán,
      Estado, Gobierno, Tierra, Luna, Sol, Biblia, Constitución, Internet, Web, Norte, Sur, Este, Oeste, IA, TV, PC, PIB, IVA, ADN, VIH, GPS, DVD, CD, USB, GMT,
      Foto, Fotos, Vídeo, Video, Fuente, Fuentes, Imagen, Leer, Compartir, Capítulo, Artículo, Página, Día, Fase, OK, EE
    `),
  },
  startingWords: folded(`
    además, ahora, así, asimismo, aunque, ayer, aún, cada, casi, como, con, contra, cuando, desde, después, donde, durante, él, ella, ellos, ellas, en, entonces,
    entre, esta, este, estas, estos, esto, eso, esa, ese, hace, hasta, hay, hoy, incluso, mañana, más, mientras, muchos, muchas, nadie, no, nosotros, nunca, otra, otro, otros, otras,
    para, pero, poco, por, porque, pues, qué, quién, según, si, sí, siempre, sin, sobre, solo, también, tampoco, tanto, todo, todos, toda, todas, tras, tres, dos, unos, unas, varios,
    varias, ya, yo, antes, ante, bajo, cuál, cuánto, finalmente, sin embargo, nada, nuestro, nuestra, luego, mi, tu, su, sus, algunos, algunas, al, lo, se, le, les, fue, era, es, son, ambos
  `),
  leaningWords: folded(`
    el, la, los, las, un, una, y, e, o, u, de, del, a, al, en, con, por, para, sin, sobre, entre, que, como, su, sus, se, lo, es, son, fue, ha, han, muy, más, ni, pero
  `),
  clauseWords: folded("que, cuando, mientras, porque, pero, aunque, para, donde, tras, y"),
});
