# status: draft; no native reader has checked it yet

## Tabs.

tab-stories = Geschichten
tab-countries = Länder
tab-themes = Themen
tab-saved = Gemerkt
tab-review = Korrektur
shelf-open = { $tab } › { $shelf }

## The order of a list, behind its count.

sort-newest = neueste zuerst
sort-oldest = älteste zuerst
sort-title = nach Titel
sort-longest = längste zuerst

## Headings of shelves and facets.

facet-country = Wo es geschieht
facet-origin = Woher die Menschen kommen
facet-theme = Thema
facet-kind = Art
facet-language = Sprache
facet-period = Zeit
facet-reading = Gelesenes
origin-phrase = Herkunft { $country }
reading-read = gelesen
reading-unread = ungelesen
title-facets = Liste eingrenzen

## Rows.

countries-count =
    { $count ->
        [one] { $count } Land
       *[other] { $count } Länder
    }
bookmark-words = „{ $words }“
bookmark-lost = { $entry } (nicht in diesem Archiv)
heading-recent = Weiterlesen
heading-bookmarks = Lesezeichen

## Empty lists.

list-empty-archive = Dieses Archiv hat noch keine Geschichte, die gezeigt werden kann.
list-empty-filter = Keine Geschichte passt. { $key } macht die Liste wieder weiter.
list-empty-filter-alone = Keine Geschichte passt.
list-empty-saved = Noch nichts. { $key } merkt eine Geschichte vor, beim Lesen die Seite.
list-empty-saved-alone = Noch nichts.

## Notices.

nothing-to-filter = Hier gibt es nichts zu filtern.
archive-is-empty = Das Archiv ist leer.
bookmark-removed = Das Lesezeichen ist weg.
bookmark-set = Lesezeichen gesetzt; Reiter { $key } führt es auf.
bookmark-set-alone = Lesezeichen gesetzt.
preview-waits = Die Vorschau braucht ein breiteres Fenster.
title-faults = Mängel im Archiv
no-faults = Am Archiv ist nichts zu bemängeln.
