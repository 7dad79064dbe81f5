# status: draft; no native reader has checked it yet

## The program and what its help ends with. Names of options, commands and values stay as they are.

usage-about = Ein Leseprogramm im Terminal für ein Archiv von Geschichten und Zeugnissen, ohne Netz
usage-after = Ohne Befehl öffnet sich das Leseprogramm. Das Archiv ist das erste, das genannt ist von: --archive, $RAWI_ARCHIVE, „archive“ in der Konfigurationsdatei, ./archive, der Kopie im Programm.
usage-line-reader = rawi [OPTIONEN] [EINTRAG]
usage-line-command = rawi BEFEHL …

## Words of clap itself.

usage-word-usage = Aufruf:
usage-word-commands = Befehle:
usage-word-arguments = Argumente:
usage-word-options = Optionen:
usage-word-help = Hilfe ausgeben
usage-word-help-more = Hilfe ausgeben (mehr mit '--help')
usage-word-help-less = Hilfe ausgeben (kurz mit '-h')
usage-word-version = Version ausgeben
usage-word-help-command = Diese Hilfe oder die eines Befehls ausgeben
usage-word-any-options = [OPTIONEN]
usage-word-default = [Vorgabe: { $word }]
usage-word-values = [möglich: { $words }]
usage-word-values-told = Möglich sind:
usage-more = Mehr sagt „--help“.

## Commands.

usage-command-list = Die Einträge aufführen, alle oder die, die durch die Filter kommen
usage-command-show = Einen Eintrag ausgeben, zum Lesen oder zum Weitergeben
usage-command-search = Geschichten nach Wörtern ihrer Texte finden, oder ungefähr nach Titeln und Namen
usage-command-check = Sagen, was an den Dateien eines Archivs nicht stimmt
usage-command-review = Sagen, wie weit die Korrektur ist, was offen ist und wer was liest
usage-command-new = Einen Eintrag aus der Vorlage seiner Art beginnen
usage-command-stats = Das Archiv in Zahlen ausgeben
usage-command-keys = Die Tasten des Leseprogramms ausgeben
usage-command-completions = Ein Skript ausgeben, das die Argumente in einer Shell vervollständigt
usage-command-man = Eine Seite für man ausgeben
usage-command-withhold = Namen, die nicht im Archiv stehen dürfen, von der Standardeingabe als Hashes hinzufügen, in jeder Zeile einen
usage-command-forget = Alle Lesezeichen, Stellen und Einstellungen löschen, die aufbewahrt wurden

## Options and arguments of the reader.

usage-archive = Das Archiv in diesem Ordner lesen; in ihm liegt archive.toml
usage-reviews = Korrekturen in diesem Ordner aufheben und die des Archivs dazu lesen; für Archive, in die nicht geschrieben werden kann
usage-entry = Den Eintrag mit dieser Kennung öffnen; „rawi list“ zeigt die Kennungen
usage-continue = Den zuletzt gelesenen Eintrag an derselben Stelle öffnen
usage-kiosk = Ein öffentlicher Lesesaal sein: nichts schreiben, nichts ausführen, keiner Konfiguration und keiner Umgebung folgen
usage-private = Keine Lesezeichen, Stellen und Einstellungen lesen oder schreiben: keine Datei hinterlassen
usage-linear = Zeile für Zeile sprechen, für Vorleseprogramme und Terminals, die nur drucken; von selbst bei TERM=dumb
usage-lang = Diese Sprache sprechen und Titel, Zusammenfassungen und Bezeichnungen in ihr zeigen, wo es sie gibt (BCP 47: en, de, fa, ar, ckb)
usage-theme = Diese Farben benutzen
usage-ascii = Anführungszeichen, Striche, Marken und Linien in ASCII zeichnen

## Options and arguments of commands. The ids have the command and the option.

usage-list-country = Nur was in diesem Land geschieht (ISO 3166-1: IR, IQ, GB); mehrfach erlaubt
usage-list-origin = Nur Menschen, die aus diesem Land kommen; mehrfach erlaubt
usage-list-theme = Nur dieses Thema des Archivs; mehrfach erlaubt
usage-list-kind = Nur diese Art von Eintrag; mehrfach erlaubt
usage-list-lang = Nur was wenigstens seinen Titel in dieser Sprache hat (BCP 47); mehrfach erlaubt
usage-list-state = Nur was auf diesem Stand ist, nach der Datei oder nach der Korrektur; mehrfach erlaubt
usage-list-format = Wie die Liste ausgegeben wird; die Felder von „tsv“ sind id, kind, date, state, title
usage-review-entries = Nur diese Einträge, mit allem, was über sie gesagt wurde [Vorgabe: das ganze Archiv]
usage-review-reviewer = Sagen, was auf diese Person wartet [Vorgabe: Sie selbst]
usage-review-format = Wie es ausgegeben wird; ein Patch der Vorschläge ist für „git apply“ im Ordner des Archivs oder im Stammordner seines Repositoriums
usage-show-entry = Die Kennung des Eintrags; „rawi list“ zeigt die Kennungen
usage-show-lang = Die Übersetzung in diese Sprache zeigen (BCP 47)
usage-show-width = Spalten einer Zeile, höchstens [Vorgabe: die des Terminals, bis 72]
usage-show-format = Wie der Eintrag ausgegeben wird
usage-search-query = Die gesuchten Wörter: eine Geschichte muss sie alle in einem Absatz haben
usage-search-fuzzy = Statt dessen in Titeln, Personen, Orten, Themen und Stichwörtern suchen und Tippfehler verzeihen
usage-search-limit = Wie viele Geschichten höchstens ausgegeben werden
usage-search-format = Wie das Gefundene ausgegeben wird
usage-check-paths = Nur diese Dateien und Ordner prüfen, oder das Archiv in diesem Ordner [Vorgabe: das ganze Archiv]
usage-check-format = Wie die Befunde ausgegeben werden
usage-check-format-human = Eine Zeile für jeden Befund mit den Worten, um die es geht, und eine für alle
usage-check-format-json = Eine Liste von Objekten
usage-check-format-sarif = SARIF 2.1.0, für Code-Scanner und Editoren
usage-check-format-github = Anmerkungen für Workflows von GitHub
usage-check-fail-on = Mit Status 1 enden, wenn ein Befund so schwer wiegt
usage-check-changed-since = Nur Dateien prüfen, die sich von diesem Commit unterscheiden, wie git sagt
usage-check-baseline = Weglassen, was in dieser Liste steht, die ein früheres „--format json“ ausgegeben hat
usage-check-only = Nur diese Nummer, oder alle, die so beginnen (T120, T); mehrmals möglich
usage-check-without = Nicht diese Nummer, und keine, die so beginnt; mehrmals möglich
usage-check-against = Auch nach Wendungen sehen, die aus den Texten in diesem Ordner stammen, die das Archiv nacherzählt
usage-check-explain = Eine Nummer wie A021 erklären und nichts prüfen
usage-new-kind = Was der Eintrag ist
usage-new-id = Seine Kennung, zugleich der Name seiner Datei: a–z, 0–9 und Bindestriche, höchstens 48
usage-withhold-new-key = Einen Schlüssel in dieser Datei machen, die noch nicht da sein und nicht im Archiv liegen darf
usage-withhold-names = Von hier werden keine Namen genommen: eine Befehlszeile können andere sehen, und sie wird aufbewahrt
usage-stats-format = Wie die Zahlen ausgegeben werden
usage-keys-format = Wie die Tasten ausgegeben werden; „markdown“ ist docs/keys.md
usage-completions-shell = Die Shell, die die Argumente von rawi vervollständigen soll
usage-man-command = Der Befehl, dessen Seite ausgegeben wird [Vorgabe: die von rawi selbst]

## Names of values in usage lines.

usage-value-path = PFAD
usage-value-language = SPRACHE
usage-value-theme = THEMA
usage-value-code = CODE
usage-value-kind = ART
usage-value-state = STAND
usage-value-columns = SPALTEN
usage-value-number = ZAHL
usage-value-severity = SCHWERE
usage-value-rev = REV
usage-value-file = DATEI
usage-value-dir = ORDNER
usage-value-entry = EINTRAG
usage-value-handle = KÜRZEL
usage-value-query = WÖRTER
usage-value-format = FORMAT
usage-value-id = KENNUNG
usage-value-shell = SHELL
usage-value-command = BEFEHL

## What is wrong with the words of a command line. English is said by clap itself.

misuse-unknown-argument = Ein Argument „{ $argument }“ gibt es hier nicht.{ $hint }
misuse-wrong-value = „{ $argument }“ kann nicht „{ $value }“ sein.
misuse-wrong-value-of = „{ $argument }“ kann nicht „{ $value }“ sein.{ $hint } Möglich sind: { $words }.
misuse-refused = „{ $argument }“ kann nicht „{ $value }“ sein: { $cause }.
misuse-no-value = „{ $argument }“ braucht einen Wert.
misuse-no-value-of = „{ $argument }“ braucht einen Wert. Möglich sind: { $words }.
misuse-twice = „{ $argument }“ darf hier nur einmal stehen.
misuse-conflict = „{ $argument }“ geht nicht zusammen mit: „{ $others }“.
misuse-missing = Es fehlt: „{ $arguments }“.
misuse-too-many = „{ $argument }“ nimmt keinen weiteren Wert wie „{ $value }“.
misuse-other = Die Argumente ergeben zusammen keinen Sinn.
