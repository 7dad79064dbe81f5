# status: draft; no native reader has checked it yet

## What is wrong with a file of the archive: the cause, and .mend, how to mend it. A message without .mend takes one of the
## others, or did-you-mean. Names in quotation marks are cut to forty characters by the program (archive/sheet.rs cut).

finding-told = { $place }: { $severity }[{ $code }]: { $what } { $remedy }

## Files.

finding-no-archive-toml = Das Archiv hat keine archive.toml, darum haben Themen und Länder keine Namen.
    .mend = Die Datei gehört in den Ordner des Archivs.
finding-no-sources-toml = Das Archiv hat keine sources.toml, darum ist nicht zu sehen, worauf seine Einträge beruhen.
    .mend = Die Datei gehört in den Ordner des Archivs.
finding-file-gone = Die Datei ist weg.
    .mend = Zurücklegen, oder das Archiv neu lesen.
finding-file-too-large = Die Datei hat { $bytes } Byte; gelesen werden höchstens { $limit }.
    .mend = Den Eintrag teilen und die Teile mit part_of verbinden.
finding-file-is-link = Das ist ein Link, und ein Link kann aus dem Archiv hinausführen.
    .mend = Die Datei selbst an die Stelle des Links legen.
finding-file-is-folder = Das ist ein Ordner, keine Datei.
    .mend = Entfernen oder eine Datei an die Stelle legen.
finding-file-is-pipe = Das ist eine Pipe, keine Datei.
    .mend = Entfernen oder eine Datei an die Stelle legen.
finding-file-is-socket = Das ist ein Socket, keine Datei.
    .mend = Entfernen oder eine Datei an die Stelle legen.
finding-file-is-device = Das ist ein Gerät, keine Datei.
    .mend = Entfernen oder eine Datei an die Stelle legen.
finding-file-is-unknown = Das ist von unbekannter Art, keine Datei.
    .mend = Entfernen oder eine Datei an die Stelle legen.
finding-file-unreadable = Sie ist nicht zu lesen: { $cause }.
    .mend = Das Lesen erlauben oder den Datenträger prüfen.
finding-file-too-deep = Der Ordner liegt zu tief oder enthält zu viele Dateien.
    .mend = Die Einträge näher an entries/ legen.
finding-translation-of-nothing = Es gibt keinen Eintrag „{ $id }“, von dem das eine Übersetzung sein könnte.
    .mend = Die Datei nach ihrem Original benennen oder das Original ergänzen.
finding-byte-order-mark = Die Datei beginnt mit einer Bytereihenfolge-Marke.
    .mend = Als UTF-8 ohne sie speichern.
finding-windows-lines = Die Zeilen enden mit CR LF, wie unter Windows.
    .mend = Die Datei mit Zeilenenden von Unix (LF) speichern.
finding-mixed-lines =
    { $count ->
        [one] { $count } Zeile endet mit CR LF, die anderen mit LF.
       *[other] { $count } Zeilen enden mit CR LF, die anderen mit LF.
    }
    .mend = Die Datei mit Zeilenenden von Unix (LF) speichern.
finding-not-utf8 = Das Byte { $byte } ist nicht UTF-8.
    .mend = Die Datei im Editor als UTF-8 speichern.

## Syntax. toml_words.rs is read by config.toml too (state/syntax.rs).

finding-text-unclosed = Der Text, der in Zeile { $line } beginnt, hat kein schließendes { $quotes }.
    .mend = { $quotes } in eine eigene Zeile hinter den Text setzen.
finding-text-closed-early = { $quotes } hintereinander beenden den Text, der in Zeile { $line } beginnt, und es folgt noch Text.
    .mend = Im Text ’ oder “ ” schreiben.
finding-control-character = Das Zeichen { $code } darf in keiner Datei stehen.
    .mend = Entfernen.
finding-key-twice = „{ $key }“ steht zweimal in derselben Tabelle.
    .mend = Eines der beiden entfernen.
finding-not-toml = Die Zeile ist nicht als TOML zu lesen.
    .mend = Mit einer der Vorlagen vergleichen.
finding-unfinished-merge = Eine Zusammenführung durch git ist nicht beendet: Die Datei enthält zwei Fassungen dessen, was hier beginnt.
    .mend = Das Richtige aus beiden behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> entfernen.
finding-braces-over-lines = Die Tabelle in geschweiften Klammern geht über mehrere Zeilen, was ältere Programme ablehnen.
    .mend = In eine Zeile schreiben, oder als Tabelle mit einer Überschrift in eckigen Klammern.
finding-toml-value-unquoted = Der Wert steht nicht in Anführungszeichen.
    .mend = In gerade Anführungszeichen setzen: "…".
finding-toml-neither-key-nor-heading = Die Zeile ist weder ein Schlüssel mit Wert noch eine Überschrift.
    .mend = Als key = "wert" schreiben.
finding-toml-quotation-mark-open = Das Anführungszeichen vor dem Wert wird nie geschlossen.
    .mend = Ein " an das Ende des Wertes setzen.
finding-toml-apostrophe-open = Der Apostroph vor dem Wert wird nie geschlossen.
    .mend = Ein ' an das Ende des Wertes setzen.
finding-toml-backslash = Ein Rückstrich bedeutet hier nichts.
    .mend = Für einen Rückstrich \\ schreiben, oder '…' für den Wert.
finding-toml-more-behind-value = Hinter dem Wert steht noch etwas in derselben Zeile.
    .mend = Für ein Anführungszeichen im Wert \" schreiben.
finding-toml-list-open = Der Liste fehlt ein schließendes ] oder ein Komma.
    .mend = Listen als ["eins", "zwei"] schreiben.
finding-toml-braces-open = Der Tabelle in geschweiften Klammern fehlt ein schließendes {"}"} oder ein Komma.
    .mend = Als {"{"} fa = "…", ar = "…" {"}"} schreiben.
finding-toml-heading-open = Der Überschrift fehlt die schließende Klammer.
    .mend = Überschriften als [name] oder [[name]] schreiben.
finding-toml-nested-too-deep = Tabellen oder Listen sind zu tief verschachtelt.
    .mend = Den Wert schreiben, wie das Format ihn hat.
finding-toml-typographic-mark = Der Wert beginnt mit einem typografischen Anführungszeichen.
    .mend = Um Werte das gerade " setzen.
finding-toml-no-value = Der Schlüssel hat keinen Wert.
    .mend = Einen Wert hinter das = schreiben oder die Zeile entfernen.

## Keys and values. $example is a piece of a file.

finding-key-missing-in-file = Der Datei fehlt der Schlüssel „{ $key }“.
    .mend = Zu ergänzen: { $example }
finding-key-missing = In { $table } fehlt der Schlüssel „{ $key }“.
    .mend = Zu ergänzen: { $example }
finding-table-missing = Der Datei fehlt die Tabelle [{ $key }].
    .mend = [{ $key }] mit { $content } ergänzen.
finding-consent-content = basis und level
finding-wrong-type = Der Wert von „{ $key }“ ist von falscher Art.
    .mend = Zu schreiben als { $example }
finding-example-table = eine Tabelle: { $example }
finding-example-tables = eine Liste von Tabellen: { $example }
finding-table-within = „{ $key }“ in { $table }
finding-body-outside-in-file = Der Text „body“ steht außerhalb von [text], in der Datei.
    .mend = Die Zeile [text] davor setzen.
finding-body-outside = Der Text „body“ steht außerhalb von [text], in { $table }.
    .mend = Die Zeile [text] davor setzen.
finding-key-unknown-in-file = „{ $key }“ ist kein Schlüssel der Datei.
    .mend = Entfernen, oder einen davon benutzen: { $keys }.
finding-key-unknown = „{ $key }“ ist kein Schlüssel von { $table }.
    .mend = Entfernen, oder einen davon benutzen: { $keys }.
finding-key-empty = „{ $key }“ ist leer.
    .mend = Hineinschreiben, was dorthin gehört.
finding-word-unknown = „{ $word }“ ist kein Wort für „{ $key }“.
    .mend = Eines davon schreiben: { $words }.
finding-direction-unknown = „{ $word }“ ist kein Wort für „direction“.
    .mend = ltr oder rtl schreiben, oder die Zeile entfernen.
finding-date-bad = „{ $date }“ ist kein Datum: { $cause }
finding-date-unquoted = Das Datum „{ $date }“ steht ohne Anführungszeichen.
    .mend = { $key } = "{ $date }" schreiben
finding-language-bad = „{ $tag }“ ist kein Sprachkürzel.
    .mend = Das Kürzel der Sprache schreiben: en, de, fa, ar, ckb, kmr.
finding-language-broad = „ku“ sagt nicht, welches Kurdisch es ist.
    .mend = ckb für Sorani oder kmr für Kurmandschi schreiben.
finding-language-no-string = Der Wert für die Sprache „{ $tag }“ ist kein Text.
    .mend = { $tag } = "…" schreiben
finding-schema-newer = Die Datei folgt Version { $newer } des Formats; dieses Leseprogramm kennt Version { $known }.
    .mend = Eine neuere Version des Leseprogramms besorgen.
finding-schema-bad = Diese Version des Formats gibt es nicht.
    .mend = schema = 1 schreiben
finding-position-bad = Die Position ist kein Paar von Graden auf dem Globus.
    .mend = lat (-90 bis 90) und lon (-180 bis 180) schreiben.
finding-claim-value-bad = Der Wert von „value“ ist weder Zahl noch Text.
    .mend = value = 250000 schreiben, oder einen Text.

## Why a date cannot be read: the end of finding-date-bad.

date-fault-clock = Uhrzeiten haben in einem Datum keinen Platz; sie gehören in den Text.
date-fault-order = zuerst kommt das Jahr, dann der Monat, dann der Tag.
date-fault-year = es beginnt nicht mit einem vierstelligen Jahr.
date-fault-open = ein offener Anfang oder ein offenes Ende steht mit Schrägstrich: 2026-01/..
date-fault-day = diesen Tag hat der Monat nicht.
date-fault-month = Monate sind 01 bis 12, oder XX.
date-fault-backwards = das Ende kommt vor dem Anfang.
date-fault-after = nach { $before } ist es nicht mehr zu lesen.
date-fault-dots-alone = „..“ steht allein auf seiner Seite des Schrägstrichs.
date-fault-braces = Mengen in geschweiften Klammern werden hier nicht benutzt; eines von mehreren Daten steht in eckigen.
date-fault-season = Jahreszeiten sind von Land zu Land verschieden; die Monate schreiben.
date-fault-digits = Jahre haben vier Ziffern.

## Who is who.

finding-id-not-file = Die Kennung ist „{ $id }“, und der Dateiname sagt „{ $name }“.
    .mend = Die Datei in { $id }.toml umbenennen oder die Kennung ändern.
finding-id-bad = „{ $id }“ kann keine Kennung sein.
    .mend = a–z, 0–9 und Bindestriche verwenden, höchstens 48.
finding-id-twice = Die Kennung „{ $id }“ steht zweimal in dieser Datei.
    .mend = Eine der beiden entfernen.
finding-term-twice = „{ $id }“ steht zweimal in der Liste.
    .mend = Eines der beiden entfernen.
finding-claim-twice = Die Aussage „{ $id }“ steht zweimal in dieser Datei.
    .mend = Einer der beiden eine andere Kennung geben.
finding-id-taken = Die Kennung „{ $id }“ ist auch die von { $file }.
    .mend = Einem der beiden eine andere Kennung und einen anderen Dateinamen geben.
finding-former-id-taken = Die frühere Kennung „{ $id }“ führt schon zu { $file }.
    .mend = Aus „aliases“ entfernen.
finding-translation-name = Die Datei sagt „{ $said }“, und ihr Name sagt „{ $named }“.
    .mend = Name und Datei in Einklang bringen.
finding-country-code-bad = „{ $code }“ ist kein Code nach ISO 3166-1 alpha-2.
    .mend = Zwei Großbuchstaben schreiben, etwa IQ.
finding-kind-unknown = „{ $id }“ ist keine Art von Eintrag.
    .mend = Eines davon schreiben: { $words }.

## What is referred to.

finding-theme-unknown = Ein Thema „{ $id }“ gibt es in archive.toml nicht.
    .mend = Eines davon wählen: { $words }.
finding-warning-unknown = Eine Inhaltswarnung „{ $id }“ gibt es in archive.toml nicht.
    .mend = Eine davon wählen: { $words }.
finding-country-slip = „{ $word }“ ist nicht der ISO-Code; es wird als „{ $code }“ gelesen.
finding-country-unknown = Ein Land „{ $code }“ gibt es in archive.toml nicht.
    .mend = Den Code berichtigen oder das Land in archive.toml ergänzen.
finding-source-unknown = Eine Quelle „{ $id }“ gibt es in sources.toml nicht.
    .mend = In sources.toml ergänzen.
finding-name-unknown = Einen Namen „{ $id }“ gibt es in names.toml nicht.
    .mend = In names.toml ergänzen.
finding-entry-unknown = Einen Eintrag „{ $id }“ gibt es nicht.
    .mend = Die Kennung berichtigen, oder den Verweis weglassen, bis der Eintrag geschrieben ist.
finding-link-to-itself = Der Eintrag verweist auf sich selbst.
    .mend = Den Verweis entfernen.
finding-link-to-former-id = „{ $id }“ ist eine frühere Kennung von „{ $present }“.
    .mend = Die jetzige Kennung schreiben.
finding-link-to-hidden = Der Eintrag „{ $id }“ wird nicht gezeigt.
    .mend = Siehe die Mängel von { $file }.
finding-link-to-withdrawn = Der Eintrag „{ $id }“ wurde zurückgezogen.
    .mend = Den Verweis entfernen, wenn der Satz ohne ihn steht.
finding-no-incoming = Kein anderer Eintrag führt zu „{ $id }“.
    .mend = Von einem Eintrag darauf verweisen, der davon handelt.

## What an entry must and must not have.

finding-no-country = Weder „countries“ noch „origin“ hat ein Land.
    .mend = Mindestens eines der beiden schreiben.
finding-testimony-nobodys = Ein Zeugnis braucht jemanden, dem es gehört.
    .mend = [[people]] mit der erzählenden Person ergänzen; ihre Rolle genügt, wenn der Name zurückgehalten wird.
finding-timeline-empty = Eine Zeitleiste braucht Zeilen.
    .mend = [[events]] mit date und text ergänzen.
finding-profile-of-nothing = Ein Porträt braucht einen Gegenstand.
    .mend = subject = "person", "organisation", "place", "work" oder "campaign" ergänzen.
finding-no-source = Der Eintrag nennt keine Quelle.
    .mend = Ein Werk aus sources.toml zitieren.
finding-no-text = Der Eintrag hat kein [text].
    .mend = [text] mit einem body am Ende der Datei ergänzen.
finding-translation-no-text = Die Übersetzung hat kein [text].
    .mend = [text] mit einem body am Ende der Datei ergänzen.
finding-text-forbidden = Die Einwilligung deckt nur eine Zusammenfassung, und die Datei hat einen Text.
    .mend = [text] entfernen oder die Stufe berichtigen.
finding-name-given-away = Der Name wird zurückgehalten, und „{ $key }“ würde ihn verraten.
    .mend = Den Schlüssel entfernen.
finding-place-given-away = Der Ort wird zurückgehalten, und „{ $key }“ würde ihn verraten.
    .mend = Den Schlüssel entfernen.
finding-consent-embargoed = Der Eintrag ist gesperrt, und alles in diesem Ordner ist öffentlich.
    .mend = Die Datei aus dem Archiv nehmen.
finding-consent-closed = Der Eintrag ist geschlossen, und alles in diesem Ordner ist öffentlich.
    .mend = Die Datei aus dem Archiv nehmen.
finding-withdrawn-keeps = Der Eintrag ist zurückgezogen, und seine Datei hat noch „{ $keys }“.
    .mend = Alles entfernen außer id, status und der note von [consent].
finding-many-themes =
    { $count ->
        [one] Der Eintrag hat { $count } Thema.
       *[other] Der Eintrag hat { $count } Themen.
    }
    .mend = Die vier behalten, um die es vor allem geht.

## The text.

finding-markup-not-allowed = Der Text hat { $what }, was außerhalb des erlaubten Markdown liegt.
    .mend = Mit Absätzen, ##, *, **, >, -, 1., *** oder [^note] schreiben.
markup-heading-inside = eine Überschrift in einem Zitat oder einer Liste
markup-break-inside = einen Umbruch in einem Zitat oder einer Liste
markup-quotation-inside = ein Zitat in einem Zitat oder einer Liste
markup-list-inside = eine Liste in einem Zitat oder einer Liste
markup-second-footnote = eine zweite Fußnote desselben Namens
markup-code = Code
markup-html = HTML
markup-task-list = eine Aufgabenliste
markup-link-title = einen Titel an einem Verweis
markup-image = ein Bild
markup-table = eine Tabelle
markup-link-without-words = einen Verweis ohne Wörter
markup-raw-address = eine bloße Adresse
markup-underlined-heading = eine unterstrichene Überschrift
markup-heading-one = eine Überschrift der Stufe 1
markup-heading-deep = eine Überschrift unter Stufe 3
markup-link-elsewhere = einen Verweis, dessen Adresse anderswo steht
finding-note-without-text = Die Fußnote „{ $key }“ hat keinen Text.
    .mend = Am Ende eine Zeile [^key]: text ergänzen, oder eine Aussage mit dieser Kennung.
finding-note-without-reference = Kein Satz verweist auf die Fußnote „{ $key }“.
    .mend = Ihren Schlüssel hinter den Satz setzen, zu dem sie gehört, oder sie entfernen.
finding-link-unknown = Der Verweis „{ $address }“ führt nirgendwohin, was das Leseprogramm kennt.
    .mend = Mit entry:, source:, theme:, country: oder https:// beginnen.

## What a careful editor would change.

finding-title-long =
    { $count ->
        [one] Der Titel hat { $count } Zeichen.
       *[other] Der Titel hat { $count } Zeichen.
    }
    .mend = Auf { $most } kürzen.
finding-summary-long =
    { $count ->
        [one] Die Zusammenfassung hat { $count } Zeichen.
       *[other] Die Zusammenfassung hat { $count } Zeichen.
    }
    .mend = Auf { $most } kürzen.
finding-quotation-long =
    { $count ->
        [one] Das Zitat hat { $count } Wort.
       *[other] Das Zitat hat { $count } Wörter.
    }
    .mend = Höchstens { $most } zitieren und den Rest nacherzählen.
finding-quotation-nobodys = Das Zitat sagt nicht, wessen Worte das sind.
    .mend = Mit einer Zeile > — Wer spricht, wie beenden.
finding-source-lacks-creator = Der Eintrag ist veröffentlicht, und seiner Quelle „{ $id }“ fehlt, von wem sie ist.
    .mend = Den Datensatz in sources.toml ergänzen.
finding-source-lacks-date = Der Eintrag ist veröffentlicht, und seiner Quelle „{ $id }“ fehlt das Datum.
    .mend = Den Datensatz in sources.toml ergänzen.
finding-source-lacks-both = Der Eintrag ist veröffentlicht, und seiner Quelle „{ $id }“ fehlt, von wem und von wann sie ist.
    .mend = Den Datensatz in sources.toml ergänzen.
finding-claim-unmarked = { $figure } steht hier ohne Zeichen; die Aussage „{ $id }“ nennt es von geringer Gewissheit.
    .mend = [^{ $id }] hinter den Satz setzen, oder sagen, wer es berichtet.
finding-copied-words =
    { $count ->
        [one] { $count } Wort steht auch in { $work }, Zeile { $line }: „{ $words }“.
       *[other] { $count } Wörter hintereinander stehen auch in { $work }, Zeile { $line }: „{ $words }“.
    }
    .mend = Mit eigenen Worten sagen, oder höchstens { $most } zitieren und die sprechende Person nennen.
