# status: draft; no native reader has checked it yet

## The title and the headings of the help. The ids of this file are put together from the word of the scope and the word of the
## action (app/bindings.rs Scope::word, app/action.rs Action::word), as they stand in config.toml.

title-keys = Tasten
keys-anywhere = Überall
keys-list = Listen
keys-reader = Lesen
keys-popup = Fenster über dem Text
keys-prompt = Eingaben
help-not-in-kiosk = { $help } (nicht im Kiosk)

## Words behind a key in the hint line.

hint-list-open = öffnen
hint-list-filter = filtern
hint-list-facets = eingrenzen
hint-reader-find = suchen
hint-reader-next-link = Verweise
hint-reader-about = Angaben
hint-prompt-accept = öffnen
hint-prompt-cancel = leeren
hint-prompt-keep = behalten
hint-anywhere-help = Tasten

## What keys do (list), in at most 40 columns.

help-list-open = öffnen
help-list-out = zurück zu den Regalen
help-list-down = nächste Zeile
help-list-up = vorige Zeile
help-list-page-down = Seite nach unten
help-list-page-up = Seite nach oben
help-list-half-page-down = halbe Seite nach unten
help-list-half-page-up = halbe Seite nach oben
help-list-first = erste Zeile
help-list-last = letzte Zeile
help-list-next-tab = nächster Reiter
help-list-previous-tab = voriger Reiter
help-list-stories = alle Geschichten
help-list-countries = Länder
help-list-themes = Themen
help-list-saved = Lesezeichen und zuletzt Gelesenes
help-list-filter = beim Tippen filtern
help-list-facets = nach Land, Thema, Art u. a. eingrenzen
help-list-sort = anders ordnen
help-list-random = eine Geschichte aufs Geratewohl öffnen
help-list-bookmark = Lesezeichen setzen oder wegnehmen
help-list-toggle-read = als gelesen oder ungelesen vermerken
help-list-preview = Vorschau ein oder aus
help-list-faults = was am Archiv nicht stimmt

## What keys do (reader), in at most 40 columns.

help-reader-page-down = Seite nach unten
help-reader-page-up = Seite nach oben
help-reader-down = Zeile nach unten
help-reader-up = Zeile nach oben
help-reader-half-page-down = halbe Seite nach unten
help-reader-half-page-up = halbe Seite nach oben
help-reader-first = Anfang der Geschichte
help-reader-last = Ende; nach einer Zahl N Zeile N
help-reader-percent = nach einer Zahl N zu N Prozent
help-reader-next-section = nächster Abschnitt
help-reader-previous-section = voriger Abschnitt
help-reader-next-paragraph = nächster Absatz
help-reader-previous-paragraph = voriger Absatz
help-reader-next-story = nächste Geschichte der Liste
help-reader-previous-story = vorige Geschichte der Liste
help-reader-find = in dieser Geschichte suchen
help-reader-next-match = nächster Fund oder Abschnitt
help-reader-previous-match = voriger Fund oder Abschnitt
help-reader-next-link = nächster Verweis, nächste Anmerkung
help-reader-previous-link = voriger Verweis, vorige Anmerkung
help-reader-follow = Verweis folgen, Anmerkung zeigen
help-reader-go-back = zurück an die Stelle davor
help-reader-go-forward = wieder vorwärts
help-reader-set-mark = Marke a–z hier, A–Z für alle
help-reader-go-to-mark = zu einer Marke; '' geht zurück
help-reader-bookmark = Lesezeichen hier setzen oder wegnehmen
help-reader-contents = Inhalt
help-reader-about = über diesen Eintrag
help-reader-claims = Aussagen und wie sicher sie sind
help-reader-original = Original oder Übersetzung
help-reader-wider = breitere Zeilen
help-reader-narrower = schmalere Zeilen
help-reader-usual-width = übliche Breite
help-reader-zen = nur der Text

## What keys do (popup), in at most 40 columns.

help-popup-down = nach unten
help-popup-up = nach oben
help-popup-page-down = Seite nach unten
help-popup-page-up = Seite nach oben
help-popup-half-page-down = halbe Seite nach unten
help-popup-half-page-up = halbe Seite nach oben
help-popup-first = zum Anfang
help-popup-last = zum Ende
help-popup-choose = Zeile wählen, Verweis folgen
help-popup-next-link = nächster Verweis
help-popup-previous-link = voriger Verweis
help-popup-search = in der Hilfe suchen
help-popup-clear = alle Eingrenzungen aufheben

## What keys do (prompt), in at most 40 columns.

help-prompt-accept = annehmen; gewählte Geschichte öffnen
help-prompt-cancel = abbrechen und leeren
help-prompt-keep = Filter behalten, zurück zur Liste
help-prompt-next-row = nächste Zeile, nächster Fund
help-prompt-previous-row = vorige Zeile, voriger Fund
help-prompt-left = ein Zeichen zurück
help-prompt-right = ein Zeichen vor
help-prompt-start = zum Anfang der Eingabe
help-prompt-end = zum Ende der Eingabe
help-prompt-erase-before = Zeichen davor löschen
help-prompt-erase-after = Zeichen danach löschen
help-prompt-erase-word = Wort davor löschen
help-prompt-erase-line = Eingabe löschen

## What keys do (anywhere), in at most 40 columns.

help-anywhere-help = Hilfe zu dieser Ansicht
help-anywhere-back = Suche aufheben, oder zurück
help-anywhere-leave = zurück; von ganz außen: beenden
help-anywhere-quit = beenden
help-anywhere-quick-exit = sofort: Bildschirm leeren und beenden
help-anywhere-theme = nächstes Farbschema
help-anywhere-warnings = Inhaltswarnungen ein oder aus
help-anywhere-reload = Archiv neu lesen
help-anywhere-redraw = Bildschirm neu zeichnen
help-anywhere-suspend = anhalten; mit fg geht es weiter

help-list-copy-reference = Verweis auf die Geschichte kopieren
help-reader-copy-reference = Verweis auf diesen Absatz kopieren
help-reader-copy-paragraph = diesen Absatz mit Verweis kopieren
help-anywhere-calibrate = Anzeige von Text von rechts nach links

## The proofreaders' desk.

keys-desk = Korrekturlesen
keys-note = Die Worte einer Anmerkung
hint-note-write = schreiben
hint-note-next-sentence = nächster Satz
hint-note-widen = ein Wort mehr
hint-note-next-kind = Art
hint-note-suggest = vorschlagen
help-list-review = was Korrektur zu lesen ist
help-reader-proofread = diesen Text Korrektur lesen
help-desk-page-down = Seite nach unten
help-desk-page-up = Seite nach oben
help-desk-down = Zeile nach unten
help-desk-up = Zeile nach oben
help-desk-half-page-down = halbe Seite nach unten
help-desk-half-page-up = halbe Seite nach oben
help-desk-first = Anfang des Textes
help-desk-last = Ende des Textes
help-desk-ok = richtig, und der nächste Text
help-desk-force-ok = trotzdem richtig, mit Begründung
help-desk-problem = etwas stimmt nicht: sagen, was
help-desk-next-item = nächster Text der Reihe
help-desk-previous-item = voriger Text der Reihe
help-desk-skip = nächster Text, ohne Spur
help-desk-next-finding = nächster Befund der Prüfungen
help-desk-previous-finding = voriger Befund der Prüfungen
help-desk-explain = der ganze Befund, und was ihn behebt
help-desk-errors-first = Befunde: Fehler zuerst
help-desk-in-order = Befunde: wie sie im Text stehen
help-desk-next-change = nächste Änderung seit Ihrem Urteil
help-desk-previous-change = vorige Änderung seit Ihrem Urteil
help-desk-note = Anmerkung zu Satz oder Worten
help-desk-notes = Anmerkungen zum Text, Antworten
help-desk-dismiss = der Befund ist keiner
help-desk-dismiss-alike = ebenso alle mit denselben Worten
help-desk-undo = das zuletzt Gesagte zurücknehmen
help-desk-flag = Kennzeichen setzen oder aufheben
help-desk-fix = die gezeigte Abhilfe in die Datei
help-desk-edit = die Datei im eigenen Editor ändern
help-desk-suggest = Wörter aus den Wörterbüchern
help-desk-accept-word = dieses Wort ist richtig: in die Liste
help-desk-changes = was sich seit den Urteilen änderte
help-desk-both-languages = Original und Übersetzung zusammen
help-desk-reveal = Namen für unsichtbare Zeichen
help-note-write = die Anmerkung schreiben
help-note-next-sentence = nächster Satz
help-note-previous-sentence = voriger Satz
help-note-widen = ein Wort mehr
help-note-narrow = ein Wort weniger
help-note-next-kind = eine andere Art Anmerkung
help-note-suggest = was stattdessen dastehen sollte
