/*
 * Words that stand in the lines above an article, in the languages that they were collected for. Each list is an alternation for a
 * regular expression that ignores case.
 */

/** What is written before a day of publication. */
export const PUBLISHED =
  "first published|published|posted|issued|released|date|dated|publié|paru|mis en ligne|date de publication|veröffentlicht|erschienen|datum|stand|publicado|fecha|pubblicato|data|gepubliceerd|publicerad|publiceret|publisert|opublikowano|опубликовано|дата|发布时间|发布|发表于|日期|公開|掲載";
/** What is written before a day on which a text was changed: it is published no later, but may be earlier. */
export const UPDATED =
  "last updated|last modified|updated|modified|mis à jour|modifié|aktualisiert|zuletzt aktualisiert|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|обновлено|更新时间|更新";
/** Words between those and the day. */
export const ON = "on|at|le|am|um|el|il|op|den|w dniu";
/** What stands before the name of who wrote. */
export const BY =
  "by|written by|reported by|reporting by|story by|words by|von|par|por|di|door|av|af|przez|автор|作者|記者|记者|撰文|文";
export const AUTHOR = "author|authors|byline|auteur|autor|autorin|autore|auteure|forfatter|författare|автор|作者";
export const TITLE =
  "title|headline|titre|titel|título|titulo|titolo|titre de l’article|schlagzeile|überschrift|tytuł|заголовок|标题|タイトル|見出し";
export const SOURCE = "source|outlet|publication|publisher|quelle|medium|fuente|fonte|bron|źródło|источник|来源";
/** Agencies and the marks by which their copy is known. */
export const AGENCIES =
  "Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|dpa|APA|SDA|ATS|EFE|ANSA|PA|PA Media|Press Association|UPI|Xinhua|Kyodo|Kyodo News|Jiji|Yonhap|TASS|Interfax|RIA|PTI|IANS|ANI|AAP|CP|The Canadian Press|Canadian Press|Bloomberg|Belga|ANP|TT|NTB|Ritzau|STT|PAP|CTK|ČTK|MTI|Lusa|Anadolu|AA|KUNA|WAM|SPA|MAP|Sputnik|PR Newswire|PRNewswire|Business Wire|BUSINESS WIRE|GlobeNewswire|GLOBE NEWSWIRE|KNA|epd|AFX|CNS|RTTNews|РИА Новости|ТАСС|ИТАР-ТАСС|Интерфакс|УНИАН|Укринформ|БелТА";
/** Sections and kinds of text that stand as one line above a headline. */
export const KICKERS =
  "news|world|world news|politics|business|opinion|comment|analysis|exclusive|breaking|breaking news|update|feature|features|interview|editorial|sport|culture|science|technology|health|live|explainer|press release|for immediate release|actualité|politique|économie|monde|culture|société|communiqué|communiqué de presse|politik|wirtschaft|kultur|meinung|kommentar|analyse|pressemitteilung|noticias|política|economía|opinión|análisis|nota de prensa";
