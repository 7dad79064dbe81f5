# status: draft; no native reader has checked it yet

## Finding the archive and the entry.

cli-entry-broken = Der Eintrag „{ $entry }“ hat einen Fehler und kann nicht gezeigt werden. „rawi check“ sagt, welchen.
cli-entry-withheld = Der Eintrag „{ $entry }“ darf nicht gezeigt werden.
cli-entry-withdrawn = Der Eintrag „{ $entry }“ wurde zurückgezogen. { $note }
cli-entry-missing = Einen Eintrag „{ $entry }“ gibt es nicht. { $hint }
cli-meant-command = Gemeint ist vielleicht der Befehl „rawi { $command }“.
cli-list-shows-ids = „rawi list“ zeigt die Kennungen aller Einträge.
cli-unknown-country = Kein Eintrag kennt das Land „{ $word }“.{ $hint } Möglich sind: { $words }.
cli-unknown-theme = Kein Eintrag kennt das Thema „{ $word }“.{ $hint } Möglich sind: { $words }.
cli-unknown-language = Kein Eintrag kennt die Sprache „{ $word }“.{ $hint } Möglich sind: { $words }.
cli-translation-title-only = Nur Titel und Zusammenfassung von „{ $entry }“ sind in „{ $language }“ übersetzt. Der Text ist zu lesen in: { $languages }.
cli-translation-missing = „{ $entry }“ ist nicht in „{ $language }“ übersetzt. Der Text ist zu lesen in: { $languages }.
archive-is-packed = { $by } nennt „{ $path }“, ein gepacktes Archiv, das diese Version nicht öffnen kann. Bitte entpacken und den Ordner nennen.
archive-is-no-folder = { $by } nennt „{ $path }“; das ist kein Ordner. Zu nennen ist der Ordner, in dem archive.toml liegt.
archive-by-config = „archive“ in der Konfigurationsdatei
archive-does-not-exist = Das Archiv „{ $path }“ gibt es nicht. Zu nennen ist der Ordner, in dem archive.toml liegt.
archive-not-a-folder = Das Archiv „{ $path }“ ist kein Ordner. Zu nennen ist der Ordner, in dem archive.toml liegt.
archive-cannot-be-opened = Das Archiv „{ $path }“ lässt sich nicht öffnen ({ $cause }). Zu nennen ist der Ordner, in dem archive.toml liegt.
cli-file-passed-over = { $file } hat einen Fehler und wurde übergangen; „rawi check“ sagt, welchen.
cli-files-passed-over =
    { $count ->
        [one] { $count } Datei hat Fehler und wurde übergangen; „rawi check“ sagt, welche.
       *[other] { $count } Dateien haben Fehler und wurden übergangen; „rawi check“ sagt, welche.
    }
did-you-mean-behind = { " " }Gemeint ist vielleicht „{ $word }“.

## Opening the reader.

cli-reader-options-with-command = Ein Eintrag und die Optionen zum Lesen stehen ohne Befehl. „rawi help“ zeigt, was wozu gehört.
cli-needs-terminal-kiosk = Zum Lesen braucht es ein Terminal für Eingabe und Ausgabe. „ssh -t“ verbindet mit einem.
cli-needs-terminal = Zum Lesen braucht es ein Terminal für Eingabe und Ausgabe. „rawi --linear“, „rawi list“ und „rawi show EINTRAG“ gehen ohne.
cli-no-size = Die Größe des Terminals ist nicht zu erfahren
cli-terminal-lost = Das Terminal ging verloren
cli-no-output = Die Ausgabe konnte nicht geschrieben werden
cli-path-complaint = { $path }: { $complaint }
term-not-a-terminal = die Standardausgabe ist kein Terminal; Rawi braucht eines (über SSH: ssh -t), ein Befehl wie „rawi list“ nicht
term-no-keyboard = die Tastatur kann nicht gelesen werden: { $cause }
term-hung-up = das Terminal ist weg
term-panic-at = Rawi ist wegen eines Fehlers im Programm stehen geblieben ({ $place }):
term-panic = Rawi ist wegen eines Fehlers im Programm stehen geblieben:
term-panic-nothing = ohne Meldung
term-panic-saved = Was gespeichert war, ist nicht verloren. Bitte diese Zeilen melden.
term-kitty-advice = Für Persisch, Arabisch, Kurdisch in kitty: „force_ltr yes“ in kitty.conf.

## rawi list, show, search, stats, keys.

cli-list-empty = Kein Eintrag passt. Weniger Filter lassen mehr durch.
cli-list-none-shown = Kein Eintrag dieses Archivs kann gezeigt werden: Alle sind zurückgehalten, zurückgezogen oder fehlerhaft. „rawi check“ und „rawi review“ sagen mehr.
cli-list-no-entries = Dieses Archiv hat noch keine Einträge.
show-notes = Anmerkungen
show-claims = Aussagen
show-claim = { $claim } Gewissheit: { $certainty }, { $status }.
show-claim-by = { $claim } Gewissheit: { $certainty }, { $status }. Nach Angabe von { $by }.
claim-status-reported = berichtet
claim-status-attributed = zugeschrieben
claim-status-corroborated = bestätigt
claim-status-disputed = strittig
claim-status-corrected = berichtigt
cli-search-no-words = Es gibt nichts zu suchen. Die Wörter stehen hinter „rawi search“.
cli-search-nothing-fuzzy = In Titeln, Namen und Orten wurde nichts gefunden. Ohne „--fuzzy“ werden die Texte durchsucht.
cli-search-nothing = Nichts gefunden. „--fuzzy“ sucht in Titeln, Namen und Orten und verzeiht Tippfehler.
cli-search-rest =
    { $total ->
        [one] Das sind { $printed } von { $total } Geschichte; „--limit { $limit }“ zeigt alle.
       *[other] Das sind { $printed } von { $total } Geschichten; „--limit { $limit }“ zeigt alle.
    }
stats-entries =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
stats-words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
stats-sources =
    { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
stats-state = Stand
stats-translations = Vollständige Übersetzungen
stats-claims = Aussagen nach Gewissheit
stats-faults = Mängel

## rawi check.

severity-error = Fehler
severity-warning = Warnung
severity-hint = Hinweis
errors-count =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
warnings-count =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
hints-count =
    { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
check-totals =
    { $entries ->
        [one] { $errors }, { $warnings }, { $hints }; { $entries } Eintrag kann gezeigt werden.
       *[other] { $errors }, { $warnings }, { $hints }; { $entries } Einträge können gezeigt werden.
    }
check-no-code = Die Nummer „{ $code }“ gibt es nicht.{ $hint } Nummern stehen in den Befunden von „rawi check“ in Klammern.
check-not = Nicht:
check-but = Sondern:
check-embedded = Das Archiv ist die Kopie im Programm, die keine Pfade hat. --archive nennt einen Ordner.
check-cannot-look = Nach { $path } konnte nicht gesehen werden
check-no-path = Zu nennen ist eine Datei oder ein Ordner des Archivs; „{ $path }“ ist keines von beiden
check-other-archive = „{ $path }“ liegt nicht im Archiv „{ $archive }“. --archive nennt das der Datei.
works-not-listed = Die Werke in „{ $path }“ ließen sich nicht auflisten
works-too-large = „{ $path }“ hat { $bytes } Byte; gelesen werden höchstens { $limit }. In den Ordner gehören nur die Texte.
works-none = In „{ $path }“ liegt keine Datei. Zu nennen ist der Ordner, in dem die Werke als reiner Text liegen.
works-not-utf8 = „{ $path }“ ist nicht UTF-8. Bitte als reinen Text in UTF-8 speichern oder aus dem Ordner nehmen
works-not-read = „{ $path }“ konnte nicht gelesen werden

## rawi new, forget, man.

new-bad-id = eine Kennung hat a–z, 0–9 und Bindestriche, höchstens { $most }
new-embedded = Das Archiv ist die Kopie im Programm, zu der nichts hinzukommen kann. --archive nennt einen Ordner.
new-id-taken = Das Archiv hat schon einen Eintrag „{ $entry }“, vielleicht unter einer neueren Kennung. Bitte eine andere wählen.
new-done = Ausfüllen, was zwischen < und > steht, dann „rawi check“ über die Datei laufen lassen.
new-template-without-id = Die Vorlage „{ $path }“ hat keine Zeile { $line } für die Kennung des neuen Eintrags. Die Zeile ist zu ergänzen.
new-template-unreadable = Die Vorlage „{ $path }“ war nicht zu lesen; bitte in Ordnung bringen oder entfernen
new-file-there = „{ $path }“ gibt es schon und blieb unberührt. Bitte eine andere Kennung wählen.
new-not-written = „{ $path }“ konnte nicht geschrieben werden; der Ordner muss beschreibbar sein
forget-nothing = In „{ $path }“ war nichts aufbewahrt.
man-no-command = Den Befehl „{ $command }“ gibt es nicht. „rawi help“ führt sie auf.
