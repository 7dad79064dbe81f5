# status: draft; no native reader has checked it yet

## What is kept of the reader.

state-no-home = Es gibt kein Heimatverzeichnis für Lesezeichen. XDG_STATE_HOME kann ein eigenes Verzeichnis nennen; „rawi --private“ bewahrt nichts auf.
state-no-home-short = es gibt kein Heimatverzeichnis
state-cannot-create = Ein Verzeichnis konnte nicht angelegt werden: { $cause }. { $remedy } Es heißt „{ $path }“.
state-cannot-write = In eine Datei konnte nicht geschrieben werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
state-cannot-remove = Eine Datei konnte nicht entfernt werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
state-cannot-rewrite = Eine Datei konnte nicht neu geschrieben werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
state-cannot-read = Eine Datei konnte nicht gelesen werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
state-cannot-lock = Eine Datei konnte nicht gesperrt werden: { $cause }. { $remedy } Sie heißt „{ $path }“.
state-cannot-delete = Löschen war nicht möglich: { $cause }. { $remedy } Es geht um „{ $path }“.
state-remedy-space = Bitte auf dem Datenträger Platz schaffen und es noch einmal tun; was vorher da war, ist sicher.
state-remedy-rights = Es muss lesbar und beschreibbar sein, oder XDG_STATE_HOME nennt ein Verzeichnis, das es ist; bis dahin wird nichts Neues behalten.
state-remedy-name = Etwas anderes trägt diesen Namen: bitte beiseiteräumen, oder XDG_STATE_HOME nennt ein anderes Verzeichnis.
state-remedy-disk = Was vorher da war, ist sicher; bitte den Datenträger prüfen, oder XDG_STATE_HOME nennt ein anderes Verzeichnis.
state-damaged =
    { $count ->
        [one] { $count } beschädigter Teil wurde übergangen, in Zeile { $line }; der Rest wurde gelesen.
       *[other] { $count } beschädigte Teile wurden übergangen, der erste in Zeile { $line }; der Rest wurde gelesen.
    }
last-not-kept = Das Letzte wurde nicht behalten. { $failure }

## The configuration file as a whole. The path stands before each.

config-no-file = Das ist keine Datei und wurde nicht gelesen; es gelten die Vorgaben.
config-unreadable = Sie ist nicht zu lesen: { $cause }. Es gelten die Vorgaben.
config-too-large = Sie ist größer als 256 KiB und wurde nicht gelesen; es gelten die Vorgaben.
config-not-utf8 = Sie ist nicht UTF-8 und wurde nicht gelesen; bitte als UTF-8 speichern. Es gelten die Vorgaben.

## One setting. The path, the line and the column stand before each.

config-line-ignored = Diese Zeile zählt nicht. { $what } { $mend }
config-set-twice = Diese Zeile zählt nicht. Das steht weiter oben schon, und es gilt das Erste.
config-not-toml = Das ist nicht als TOML zu lesen.
    .mend = Eine Einstellung schreibt man als name = wert.
config-no-setting = Eine Einstellung „{ $name }“ gibt es nicht.{ $hint }
config-cannot-be = „{ $setting }“ kann nicht { $value } sein.{ $hint } { $remedy }
config-language-cannot-be = Eine Sprache kann nicht { $value } sein. { $remedy }
config-action-cannot-be = Eine Aktion kann nicht { $value } sein. { $remedy }
config-value-text = „{ $text }“
config-value-date = ein Datum
config-value-list = eine Liste
config-value-table = eine Tabelle
config-is-path = Es ist der Pfad eines Verzeichnisses oder eines gepackten Archivs.
config-is-number = Es ist eine ganze Zahl von { $least } bis { $most }.
config-is-languages = Es ist eine Liste wie ["fa", "en"].
config-is-language = Es ist ein Text wie "fa".
config-is-keys = „keys“ enthält Tabellen wie [keys.reader]. Eine Tastenbelegung wählt preset = "less".
config-is-table-of-keys = Es ist eine Tabelle aus Tasten und Aktionen.
config-is-action = Es ist ein Text wie "top" oder "none".
config-is-switch = Es ist true oder false, ohne Anführungszeichen.
config-is-one-of = Möglich sind „{ $words }“.

## Keys in the configuration file.

config-no-key = Eine Taste „{ $key }“ gibt es nicht.{ $hint } Tasten schreibt man als „j“, „ctrl-d“, „page-down“ oder „g g“.
config-no-keys = Vor dem Zeichen = stehen keine Tasten. Sie gehören zwischen Anführungszeichen.
config-no-table = Eine Tabelle „{ $name }“ gibt es nicht.{ $hint } Möglich sind: { $words }.
config-no-action = Eine Aktion „{ $name }“ gibt es nicht.{ $hint } Möglich sind: { $words }.
config-action-elsewhere = „{ $action }“ ist eine Aktion von [keys.{ $there }] und bedeutet in [keys.{ $here }] nichts. Die Zeile gehört dorthin.
config-same-keys = Zeile { $line } belegt in derselben Tabelle dieselben Tasten („{ $keys }“), und sie gilt. Eine der beiden Zeilen ist zu entfernen.
config-key-types = „{ $keys }“ schreibt einen Buchstaben in die Eingabe und kann dort nichts anderes tun.
config-key-unreachable = „{ $keys }“ ist nicht zu erreichen, weil „{ $taken }“ allein schon etwas tut. Hinzuzufügen ist '{ $taken }' = "none".
