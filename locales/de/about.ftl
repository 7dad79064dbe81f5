# status: draft; no native reader has checked it yet

## Names of facts on the page about an entry.

fact-kind = Art
fact-when = Wann
fact-date-note = Zum Datum
fact-happens-in = Geschieht in
fact-people-from = Menschen aus
fact-themes = Themen
fact-places = Orte
fact-people = Personen
fact-organisations = Organisationen
fact-contains = Enthält
fact-language = Sprache
fact-state = Stand
fact-consent = Einwilligung
fact-consent-note = Zur Einwilligung
fact-claims = Aussagen
fact-licence = Lizenz
fact-length = Länge
words-count =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
claims-recorded = { $count } verzeichnet
claims-recorded-doubtful = { $count } verzeichnet, { $doubtful } unsicher oder strittig
person-and-role = { $name }, { $role }

## How entries belong together: headings before linked titles, with label-and-value.

relation-part-of = Teil von
relation-parts = Teile
relation-follows = Folgt auf
relation-followed-by = Es folgt
relation-consequence-of = Folge von
relation-led-to = Führte zu
relation-compare = Vergleiche
relation-see-also = Siehe auch

## Claims.

claim-facts = Gewissheit: { $certainty }; { $standing }.
claim-facts-by = Gewissheit: { $certainty }; { $standing }. Nach Angabe von { $by }.
standing-reported = berichtet, Herkunft nicht genannt
standing-attributed = berichtet, Herkunft genannt
standing-corroborated = von unabhängigen Quellen berichtet
standing-disputed = strittig
standing-corrected = berichtigt
certainty-high = hoch
certainty-medium = mittel
certainty-low = gering
certainty-unknown = unbekannt

## Sources.

sources-heading = Quellen
source-unknown = Das Archiv weiß nichts über „{ $id }“.
source-fact-by = Von
source-fact-published-by = Veröffentlicht von
source-fact-date = Datum
source-fact-kind = Art
source-fact-connection = Verhältnis zum Erzählten
source-fact-reliability = Verlässlichkeit
source-fact-rights = Rechte
source-fact-address = Adresse
source-fact-cited-as = Zitiert als
source-fact-note = Anmerkung
source-type-newspaper-article = Zeitungsartikel
source-type-encyclopedia-article = Lexikonartikel
source-type-essay = Essay
source-type-book = Buch
source-type-book-chapter = Buchkapitel
source-type-journal-article = Zeitschriftenaufsatz
source-type-study = Studie
source-type-web-page = Webseite
source-type-broadcast = Sendung
source-type-interview = Interview
source-type-court-record = Gerichtsakte
source-type-press-release = Pressemitteilung
source-type-public-post = öffentlicher Beitrag
source-type-advocacy-text = Text einer Kampagne
connection-participant = selbst beteiligt
connection-witness = selbst miterlebt
connection-related = angehörig
connection-third-party = aus dritter Hand
connection-service-provider = beruflich damit befasst
connection-unknown = unbekannt
reliability-high = hoch
reliability-likely = wahrscheinlich
reliability-unsure = unsicher
reliability-unlikely = unwahrscheinlich
reliability-low = gering
reliability-unknown = unbekannt

## Consent.

consent-phrase = { $basis }, { $level }
consent-basis-informed = von den Erzählenden gegeben
consent-basis-published = schon veröffentlicht
consent-basis-public-role = über Menschen in öffentlicher Rolle
consent-basis-historical = Geschichte
consent-basis-institutional = von einer Institution gegeben
consent-level-open = für alle offen
consent-level-no-name = ohne Namen
consent-level-summary-only = nur die Zusammenfassung
consent-level-embargoed = noch nicht offen
consent-level-closed = geschlossen

## What a person is in an entry, and how far an entry has come.

role-narrator = erzählt
role-interviewer = führt das Gespräch
role-author = hat geschrieben
role-editor = hat redigiert
role-translator = hat übersetzt
role-transcriber = hat transkribiert
role-reporter = berichtet
role-speaker = spricht
role-subject = steht im Mittelpunkt
role-witness = hat es miterlebt
role-relative = gehört zur Familie
role-victim = Opfer
role-organiser = hat organisiert
role-official = im Amt
role-accused = wird beschuldigt
role-convicted = wurde verurteilt
role-mentioned = wird erwähnt
state-draft = Entwurf
state-review = in Durchsicht
state-published = veröffentlicht
state-withdrawn = zurückgezogen

## Languages by their BCP 47 tags.

language-ar = Arabisch
language-arc = Aramäisch
language-az = Aserbaidschanisch
language-bal = Belutschisch
language-ckb = Kurdisch (Sorani)
language-da = Dänisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fa = Persisch
language-fr = Französisch
language-he = Hebräisch
language-hy = Armenisch
language-it = Italienisch
language-kmr = Kurdisch (Kurmandschi)
language-nl = Niederländisch
language-no = Norwegisch
language-ps = Paschtu
language-pt = Portugiesisch
language-ru = Russisch
language-sv = Schwedisch
language-syr = Syrisch-Aramäisch
language-tr = Türkisch
language-ur = Urdu
