# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = Nichts wurde geschrieben: Die Datei ist nicht mehr, was sie war. Mit R neu lesen. Sie heißt „{ $path }“.
splice-not-text = Nichts wurde geschrieben: Diese Wörter stehen in keinem Titel, keiner Zusammenfassung und keinem Text. Mit e ändern. Die Datei heißt „{ $path }“.
splice-more = Nichts wurde geschrieben: Es würde sich mehr als diese Wörter ändern. Mit e ändern. Die Datei heißt „{ $path }“.
splice-unsure = Nichts wurde geschrieben: Es ist nicht sicher, welche Bytes das wären. Mit e ändern. Die Datei heißt „{ $path }“.
splice-quotes = Nichts wurde geschrieben: Die Zeichenkette steht zwischen { $quotes } und fasst diese Wörter nicht. Mit e andere Anführungszeichen um sie setzen. Die Datei heißt „{ $path }“.
splice-too-large = Nichts wurde geschrieben: Die Datei würde größer, als eine des Archivs sein darf. Mit e kürzen. Sie heißt „{ $path }“.
splice-busy = Nichts wurde geschrieben: Ein anderes Programm ändert die Datei gerade. Noch einmal versuchen. Sie heißt „{ $path }“.
splice-not-written = Die Datei wurde nicht geändert: { $cause }. { $remedy } Sie heißt „{ $path }“.
splice-remedy-space = Auf der Platte Platz schaffen.
splice-remedy-rights = Um das Recht bitten, dort zu schreiben, oder eine Notiz mit einem Vorschlag machen (c, dann =).
splice-remedy-disk = Nachsehen, ob die Platte oder der Stick in Ordnung ist.

errand-embedded = Das Archiv im Programm lässt sich nicht ändern. Eine Kopie aus dem Repositorium nehmen und sie mit --archive öffnen.
errand-not-utf8 = Sie ist kein UTF-8.
errand-file = { $complaint } Die Datei heißt „{ $path }“.
editor-missing = Es gibt kein Programm { $program }. $VISUAL oder $EDITOR auf den eigenen Editor setzen.
editor-failed = { $program } endete mit einem Fehler ({ $status }).
editor-not-run = { $program } konnte nicht gestartet werden: { $cause }.
words-not-a-word = Das ist kein einzelnes Wort; nichts wurde geschrieben. Wählen Sie eines ohne Leerzeichen.
words-not-written = Die Wortliste wurde nicht geändert: { $cause }. Nachsehen, ob dort Schreibrecht und Platz ist. Sie heißt „{ $path }“.
words-full = Die Wortliste ist so groß, wie sie sein darf, und nichts kam hinzu. Wörter herausnehmen, die nirgends mehr stehen, oder der Sprache ein Wörterbuch geben. Sie heißt „{ $path }“ ({ $cause }).
words-not-the-last = „{ $word }“ ist nicht mehr das letzte Wort der Liste; nehmen Sie es dort heraus.
