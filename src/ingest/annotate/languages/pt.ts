import type { Language } from "./language.ts";
import { counts, list, table } from "./lists.ts";
import { dateWords, folded, numberWords } from "./words.ts";

export const pt = (): Language => ({
  code: "pt",
  dates: dateWords("pt", {
    otherMonths: counts("fev = 2, abr = 4, set = 9, out = 10, dez = 12"),
    otherWeekdays: counts("terca-feira = 1, sabado = 5"),
    doubtfulMonths: list("março, maio, abril"),
    dayMark: "(?:º|°|\\.º|ª)?",
    of: "de|do|deste|do ano de",
    numeric: ["/", ".", "-"],
    weekdayLink: "(?:dia|o dia|a|o)",
    from: "de|do dia|desde o dia|desde|do",
    to: "a|até|ao|até o|até ao|ao dia",
    between: "entre(?: os dias| o dia| o)?",
    and: "e(?: o dia| o)?",
    parts: "início de|começo de|meados de|final de|fim de|finais de",
    yearLeads:
      "em|desde|até|durante|ano de|o ano|ano|no início de|no final de|meados de|final de|fim de|início de|finais de|primavera de|verão de|outono de|inverno de|antes de|depois de|entre",
    weakYearLeads: "de|e|o|a|do|da|os|as|que",
    monthLeads: "em|desde|até|de|a|final de|início de|meados de|mês de|antes de|depois de|durante|a partir de|fim de",
    last: "(?:última|último|passada|passado) {w}|{w} passad[ao]|{m} passado|{m} último|último mês de {m}",
    next: "próxim[ao] {w}|{w} que vem|{w} próxim[ao]|próximo {m}|{m} próximo|próximo mês de {m}",
    same: "(?:esta|este|nesta|neste|desta|deste) {w}",
    habit: "às|aos|cada|toda|todas as|todo|uma|um|a|à|da|pela|sua|em|de|na mesma|mesma",
    days: counts(
      "ontem à noite = -1, esta noite = 0, hoje à noite = 0, nesta manhã = 0, esta manhã = 0, esta tarde = 0, amanhã de manhã = 1",
    ),
    today: "hoje",
    units: table(`
      a semana passada = week -1, na semana passada = week -1, a semana que vem = week 1, a próxima semana = week 1, o mês passado = month -1,
      o mês que vem = month 1, o ano passado = year -1, o próximo ano = year 1, o ano que vem = year 1, neste ano = year 0
    `),
    ago: ["há {n} {u}", "{n} {u} atrás"],
    smallNumbers: counts(
      "um = 1, uma = 1, dois = 2, duas = 2, três = 3, quatro = 4, cinco = 5, seis = 6, sete = 7, oito = 8, nove = 9, dez = 10, onze = 11, doze = 12",
    ),
    seasons: counts("primavera = 21, verão = 22, outono = 23, inverno = 24"),
    ordinals: counts("primeiro = 1, segundo = 2, terceiro = 3, quarto = 4, último = 4, 1º = 1, 2º = 2, 3º = 3, 4º = 4"),
    quarter: "trimestre",
    half: "semestre",
    decades: ["(?:a |na )?década de {y}", "(?:os |nos )?anos {y}"],
    about: "por volta de|cerca de",
    past: `
      foi|foram|era|eram|disse|houve|fez|deu|veio|pôde|teve|esteve|havia|haviam|disseram|fizeram|vieram|
      (?:tem|têm|tinha|tinham|havia|haviam|foi|foram|está|estão) (?:\\p{L}+ )?\\p{L}{2,}(?:ado|ido|ada|ida|ados|idos|adas|idas|to|ta)|
      \\p{L}{2,}(?:ou|eram|aram|iram|avam|iam|eu|iu)
    `,
    future: `
      \\p{L}{2,}(?:rá|rão)|(?:vai|vão|vamos|deve|devem) \\p{L}+r|prevê|previst[oa]s?|planeja|planejam|está marcad[oa]
    `,
    open: "se|poderia|poderiam|quer|pede que|propõe",
    pending: "até|antes de|antes do dia|até o dia|até ao dia|para",
    clock: "gmt|utc|horas|h|hora local|horas locais",
    events: list(
      "anunciou, assinou, disse, declarou, lançou, apresentou, confirmou, publicou, aprovou, inaugurou, morreu, informou, prendeu, ganhou, perdeu, abriu, fechou, divulgou, anunciado, assinado, aprovado",
    ),
  }),
  numbers: numberWords("pt", {
    words: counts(`
      um = 1, uma = 1, dois = 2, duas = 2, três = 3, quatro = 4, cinco = 5, seis = 6, sete = 7, oito = 8, nove = 9, dez = 10, onze = 11, doze = 12,
      treze = 13, catorze = 14, quatorze = 14, quinze = 15, dezesseis = 16, dezasseis = 16, dezessete = 17, dezassete = 17, dezoito = 18,
      dezenove = 19, dezanove = 19, vinte = 20, trinta = 30, quarenta = 40, cinquenta = 50, sessenta = 60, setenta = 70, oitenta = 80, noventa = 90, cem = 100
    `),
    tensLink: "e",
    dozens: list("dúzias"),
    magnitudes: counts("mil milhões = 9, biliões = 12, bilião = 12, mi = 6, bi = 9, tri = 12, milhares de milhões = 9"),
    shortMagnitudes: counts("mi = 6, bi = 9, M = 6, k = 3, K = 3"),
    currencies: table(`
      reais = BRL, dólares = USD, dólar = USD, dólares americanos = USD, dólares canadianos = CAD, dólares canadenses = CAD, ienes = JPY, yuans = CNY, iuanes = CNY,
      rublos = RUB, francos suíços = CHF, escudos = PTE, libras esterlinas = GBP, kwanzas = AOA, meticais = MZN
    `),
    placeCurrencies: {
      pesos: { ARS: "argentin[oa]s?|argentina|buenos aires", MXN: "mexican[oa]s?|méxico", CLP: "chilen[oa]s?|chile" },
      libras: { GBP: "esterlinas?|britânic[oa]s?|reino unido|londres|£" },
      coroas: { SEK: "suec[oa]s?|suécia", NOK: "norueg(?:a|ues[ae]s)", DKK: "dinamarca|dinamarques[ae]s" },
      francos: { CHF: "suíç[oa]s?|suíça" },
    },
    peoples: "an[oa]s|enses|eses",
    percent: "%|por cento",
    points: "pontos percentuais|pontos base",
    measures: list(`
      quilómetros, quilómetro, quilómetros quadrados, quilômetros quadrados, metros quadrados, metros cúbicos, toneladas, quilos, barris, graus,
      megawatts, gigawatts, quilowatts, milhas, litros, hectares
    `),
    timeUnits: list("vez, vezes, século, séculos, década, décadas, noites, trimestres, semestres, h"),
    notLengths: list("vez, vezes, segundo, trimestres, semestres, h"),
    momentBefore: "há|cada|todos os|todas as|há (?:cerca de|mais de|quase)",
    momentBehind: "depois|antes|mais tarde|atrás|da (?:manhã|tarde|noite)",
    lengthLeads: "durante|mais de|menos de|cerca de|quase|por|em|durou|dura|de",
    ages: { unit: "anos", behind: "", before: "", apart: [] },
    smallCounts: true,
    vague: list(
      "coisas, maneiras, formas, tipos, lados, partes, mãos, olhos, terços, quartos, quintos, palavras, frentes, sentidos, vias, meios, modos, passos, pés, pernas, aspectos, aspetos, exemplos, motivos, razões, níveis, elementos",
    ),
    labels: list(
      "número, nº, página, páginas, nível, fase, tipo, capítulo, artigo, grupo, série, zona, porta, linha, categoria, classe, divisão, etapa, temporada, episódio, versão, sala, quarto, bloco, lote, terminal, top, rota",
    ),
    below: "menos",
    partOf: "dos|das|dos seus|das suas|destes|destas|desses|dessas",
    further: list(
      "outros, outras, novos, novas, grandes, pequenos, pequenas, jovens, antigos, antigas, supostos, supostas, primeiros, primeiras, últimos, últimas, longos, longas, velhos, velhas, importantes, diversos, diversas",
    ),
    people: list(`
      ônibus, pessoas, homens, mulheres, crianças, mortos, mortes, feridos, vítimas, empregados, funcionários, trabalhadores, moradores, habitantes, soldados,
      policiais, polícias, alunos, estudantes, casas, famílias, desaparecidos, refugiados, migrantes, casos, pacientes, doentes, passageiros, empregos, clientes,
      usuários, utilizadores, escolas, países, agentes, manifestantes, cidadãos, lares
    `),
    plural: /^(?=.{4})(?:[\p{L}-]*[^iuí]s|ônibus)$/u,
    predicates:
      "\\p{L}{2,}(?:aram|eram|iram|avam|iam)|\\p{L}+-(?:se|lo|la|los|las|lhe)|estão|são|foram|ficam|seguem|continuam|permanecem|têm|encontram",
    notNouns: list(`
      deles, delas, destes, destas, desses, dessas, quais, importantes, graves, simples, mesmos, mesmas, anteriores, seguintes, próximos, próximas, distintos, distintas, enormes,
      breves, famosos, famosas, respetivos, respetivas, respectivos, respectivas, consecutivos, consecutivas, restantes, demais, dias, juntos, juntas, sozinhos, sozinhas,
      mais, menos, depois, antes, então, além, após, nos, das, dos, nas, aos, seus, suas, meus, uns, umas, eles, elas, outros, outras, novos,
      novas, grandes, pequenos, pequenas, bons, boas, primeiros, primeiras, últimos, últimas, jovens, principais, diversos, diversas, diferentes, possíveis,
      antigos, antigas, longos, longas, supostos, supostas, melhores, piores, velhos, velhas, pontos, vezes, apenas, estes, estas, esses, essas, aqueles, aquelas, quais, todos, todas, muitos, muitas, vários, várias, dois, três, seis,
      enquanto, reais, pelos, pelas, temos, somos, vamos, através
    `),
    of: "de",
    ofFrom: 6,
    rate: "por|ao|à|cada",
    per: "por cada|por|em cada|de cada",
    articles: "um|uma|o|a|os|as|este|esta|seu|sua|outro|outra",
    adjectivesBehind: true,
    changes: "aumento|alta|subida|queda|redução|crescimento|baixa|corte|diminuição",
    changeIn: "de|do|da|dos|das|no|na|nos|nas",
    rangeTo: "a|até",
    rangeAnd: "e",
    moves: "ganha|perde|ganhou|perdeu|subiu|caiu",
    verbs:
      "(?:subiu|subiram|caiu|caíram|aumentou|aumentaram|cresceu|cresceram|recuou|recuaram) (?:de|em|para)?|custa|custam|custou|custaram|custará|atingiu|atinge|soma|pesa|mede|chega a|chegou a",
    subjects: list(`
      vendas, lucro, lucros, prejuízo, prejuízos, receita, receitas, preço, preços, exportações, importações, produção, crescimento, inflação, desemprego,
      dívida, déficit, défice, orçamento, custo, custos, multa, empréstimo, ajuda, doação, investimento, salário, aluguel, renda, imposto, população, valor, soma, contrato,
      capacidade, faturamento, faturação
    `),
    approximate: folded(
      "cerca de, quase, mais de, menos de, por volta de, aproximadamente, até, pelo menos, mais, menos, de, os, uns, umas, um, o",
    ),
    weight: "pesa|pesam|pesava|peso",
  }),
  quotationMarks: [
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
  ],
  abbreviations: list(`
    p.ex, etc, pág, págs, art, cap, núm, aprox, máx, mín, tel, av, r, sr.a, a.c, d.c, S.A, Ltda, e.u.a, E.U.A, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez,
    vs, vol, ed, séc, prof, Sto, Sta
  `),
  numberedAbbreviations: list("n, nº, n.º, núm, pág, págs, art, cap, fig, vol"),
  dialogueDash: true,
  speech: {
    verbs: list(`
      disse, diz, dizem, disseram, dizia, dito, declarou, declara, declararam, explicou, explica, explicaram, afirmou, afirma, afirmaram, acrescentou, acrescenta, acrescentaram,
      assegurou, assegura, garantiu, garante, garantiram, assinalou, indicou, indica, indicaram, comentou, comenta, comentaram, alertou, alerta, alertaram, advertiu, avisou, avisa, confirmou, confirma,
      confirmaram, anunciou, anuncia, anunciaram, respondeu, responde, perguntou, pergunta, escreveu, escreve, escreveram, relatou, relata, relataram, contou, conta, contaram, sustentou, sustenta,
      manifestou, reconheceu, reconhece, admitiu, admite, insistiu, insiste, sublinhou, sublinha, destacou, destaca, ressaltou, ressalta, salientou, salienta, lembrou, lembra, recordou, recorda, lamentou,
      lamenta, denunciou, denuncia, criticou, critica, criticaram, concluiu, conclui, observou, observa, exclamou, informou, informa, informaram, reiterou, reitera, pediu, pede, prometeu, promete, tuitou,
      opinou, argumentou, argumenta, exigiu, exige, gritou, brincou, completou, completa, frisou, frisa, avaliou, avalia, defendeu, defende, considerou, considera, referiu, refere, atirou, resumiu,
      desabafou, desabafa, ironizou, ironiza, acusou, acusa, celebrou, celebra, ponderou, pondera, rebateu, rebate,
      justificou, justifica, confessou, confessa, apontou, aponta, revelou, revela, ressalvou, ressalva, vincou, vinca,
      notou, nota, apelou, apela, enfatizou, enfatiza
    `),
    phrases: list("segundo, de acordo com, conforme, nas palavras de, para"),
    pronouns: list("ele, ela, eles, elas, eu, nós, você, quem"),
    persons: list("ele, ela"),
    relatives: list("quem"),
    addressing: [],
    owners: list("seu, sua, meu, minha"),
    and: list("e"),
    hearers: list("à, ao, às, aos"),
    between: list(
      "tem, têm, tinha, havia, também, depois, ontem, hoje, nesta segunda-feira, nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, neste sábado, neste domingo, ainda, logo, lhe, se, que, já",
    ),
  },
  names: {
    titles: list(`
      Sr, Sr., Sra, Sra., Srta., D., Dom, Dona, Dr, Dr., Dra, Dra., Prof, Prof., Profa., Gen., Cel., Cap., Ten., Eng., Padre, Frei, Rei,
      Rainha, Príncipe, Princesa, Papa, Presidente, Presidenta, Ministro, Ministra
    `),
    roles: list(`
      presidente, presidenta, vice-presidente, ex-presidente, ministro, ministra, primeiro-ministro, primeira-ministra, prefeito, prefeita, autarca, porta-voz, secretário, secretária, diretor,
      diretora, director, directora, governador, governadora, senador, senadora, deputado, deputada, vereador, vereadora, juiz, juíza, promotor, promotora, procurador, procuradora, advogado,
      advogada, médico, médica, professor, professora, pesquisador, pesquisadora, investigador, investigadora, cientista, jornalista, escritor, escritora, autor, autora, ator, atriz,
      cantor, cantora, general, coronel, comandante, capitão, almirante, delegado, delegada, comissário, comissária, rei, rainha, príncipe, princesa, papa, cardeal, bispo, arcebispo,
      padre, agricultor, agricultora, pescador, pescadora, moleiro, moleira, morador, moradora, vizinho, vizinha, padeiro, padeira, líder, candidato, candidata, chanceler, embaixador,
      embaixadora, analista, economista, historiador, historiadora, sociólogo, socióloga, engenheiro, engenheira, arquiteto, arquiteta, arquitecto, empresário, empresária, fundador, fundadora,
      treinador, treinadora, técnico, jogador, jogadora, ativista, responsável, chefe, irmão, irmã, pai, mãe, filho, filha, marido, mulher, esposa, viúva, viúvo, amigo, amiga, colega,
      doutor, doutora, enfermeiro, enfermeira, faroleiro, faroleira
    `),
    topics: list(`
      Saúde, Fazenda, Educação, Justiça, Defesa, Economia, Trabalho, Finanças, Cultura, Ambiente, Administração, Agricultura, Transportes, Infraestrutura, Turismo, Segurança, Planejamento, Habitação
    `),
    organisations: list(`
      Banco, Universidade, Instituto, Ministério, Comissão, Comité, Comitê, Conselho, Tribunal, Partido, União, Associação, Fundação, Federação, Organização, Programa,
      Fundo, Sociedade, Companhia, Agência, Centro, Igreja, Hospital, Clube, Liga, Congresso, Parlamento, Senado, Assembleia, Exército, Polícia, Guarda, Academia,
      Autoridade, Sindicato, Confederação, Movimento, Frente, Aliança, Grupo, Câmara, Prefeitura, Procuradoria, Secretaria, Museu, Biblioteca, Observatório, Cruz, SA, Ltda
    `),
    bodies: list("Conselho, Senado, Câmara, Governo, Parlamento, Tribunal, Comissão, Assembleia, Junta, Supremo"),
    adjectives: "istas?|ic[oa]s?|al|ais|iv[oa]s?|an[oa]s?|eses?|esas?|ári[oa]s?|os[oa]s?|áveis",
    places: list(`
      Mar, Lago, Lagoa, Golfo, Baía, Ilha, Ilhas, Monte, Serra, Vale, Cidade, Rua, Avenida, Praça, Ponte, Porto, Aeroporto, Praia, Costa, Cabo, Canal, Estreito,
      República, Reino, Província, Bairro, Palácio, Torre, Estação, Estádio, Sé, Rio, Parque, Península
    `),
    events: list(
      "Copa, Taça, Campeonato, Jogos, Festival, Guerra, Cúpula, Cimeira, Prémio, Prêmio, Conferência, Feira, Maratona, Mundial",
    ),
    products: list(
      "smartphone, smartphones, telefone, telefones, tablet, tablets, aplicativo, aplicação, navegador, console, relógio",
    ),
    placeCues: list("em, desde, até, perto de"),
    links: list("de, do, da, dos, das, e, a, o, para, &"),
    notNames: list(`
      Rádio,
      Português, Portuguesa, Brasileiro, Brasileira, Americano, Europeu, Alemão, Francês, Inglês, Britânico, Espanhol, Italiano, Russo, Chinês, Japonês, Deus, Natal,
      Páscoa, Ramadão, Ramadã, Estado, Governo, Terra, Lua, Sol, Bíblia, Constituição, Internet, Web, Norte, Sul, Leste, Oeste, IA, TV, PC, PIB, IVA, DNA, ADN, HIV, VIH, GPS, DVD, CD, USB, GMT,
      Foto, Vídeo, Fonte, Fontes, Imagem, Leia, Partilhar, Compartilhar, Capítulo, Artigo, Página, Dia, Fase, OK
    `),
  },
  startingWords: folded(`
    além, agora, ainda, alguns, algumas, antes, após, aqui, assim, até, cada, como, com, contra, depois, desde, durante, ela, ele, elas, eles, em, embora, enquanto, então, entre, essa, esse,
    esta, este, estas, estes, eu, há, hoje, isso, isto, já, logo, mais, mas, muitos, muitas, na, no, nas, nos, nada, não, nem, ninguém, nós, nunca, o, onde, ontem, ou, outra, outro, outros, outras, para,
    pela, pelo, pois, por, porém, porque, pouco, quais, qual, quando, quanto, quase, que, quem, se, sem, segundo, sempre, sim, sob, sobre, sua, seu, suas, seus, só, também, tanto, tem, toda, todo, todos,
    todas, três, dois, tudo, um, uma, vários, várias, você, foi, era, é, são, ambos, conforme, finalmente
  `),
  leaningWords: folded(`
    o, a, os, as, um, uma, e, ou, de, do, da, dos, das, em, no, na, nos, nas, com, por, pelo, pela, para, sem, sobre, entre, que, como, seu, sua, se, é, são, foi, tem, muito, mais, ao, à, não, mas
  `),
  clauseWords: folded("que, quando, enquanto, porque, mas, onde, para, após, depois, e, embora"),
});
