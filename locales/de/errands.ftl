# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = { $path } ist nicht mehr, was sie war; nichts wurde geschrieben. Mit R neu lesen.
splice-not-text = Diese Wörter von { $path } stehen in keinem Titel, keiner Zusammenfassung und keinem Text; nichts wurde geschrieben. Mit e ändern.
splice-more = Es würde sich mehr als diese Wörter von { $path } ändern; nichts wurde geschrieben. Mit e ändern.
splice-too-large = { $path } würde größer, als eine Datei eines Archivs sein darf; nichts wurde geschrieben.
splice-busy = Ein anderes Programm ändert { $path } gerade; nichts wurde geschrieben. Noch einmal versuchen.
splice-not-written = { $path } wurde nicht geändert: { $cause }. { $remedy }
splice-remedy-space = Auf der Platte Platz schaffen.
splice-remedy-rights = Um das Recht bitten, dort zu schreiben, oder eine Notiz mit einem Vorschlag machen (c, dann =).
splice-remedy-disk = Nachsehen, ob die Platte oder der Stick in Ordnung ist.

errand-embedded = Das Archiv im Programm lässt sich nicht ändern. Eine Kopie aus dem Repositorium nehmen und sie mit --archive öffnen.
errand-not-utf8 = Sie ist kein UTF-8.
editor-missing = Es gibt kein Programm { $program }. $VISUAL oder $EDITOR auf den eigenen Editor setzen.
editor-failed = { $program } endete mit einem Fehler ({ $status }).
editor-not-run = { $program } konnte nicht gestartet werden: { $cause }.
words-not-a-word = Das ist kein einzelnes Wort; nichts wurde geschrieben.
words-not-written = { $path } konnte nicht geschrieben werden: { $cause }.
words-not-the-last = „{ $word }“ ist nicht mehr das letzte Wort der Liste; nehmen Sie es dort heraus.
