# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = لم يعد { $path } كما كان؛ لم يُكتب شيء. اضغط R لقراءته من جديد.
splice-not-text = هذه الكلمات من { $path } ليست في عنوان ولا ملخص ولا نص؛ لم يُكتب شيء. اضغط e لتغييرها.
splice-more = كان سيتغير أكثر من هذه الكلمات في { $path }؛ لم يُكتب شيء. اضغط e لتغييرها.
splice-too-large = سيصبح { $path } أكبر مما يجوز لملف في الأرشيف؛ لم يُكتب شيء.
splice-busy = يغيّر برنامج آخر { $path } الآن؛ لم يُكتب شيء. حاول مرة أخرى.
splice-not-written = لم يتغير { $path }: { $cause }. { $remedy }
splice-remedy-space = أفسح مكانًا على القرص.
splice-remedy-rights = اطلب حق الكتابة هناك، أو اكتب ملاحظة مع اقتراح (c ثم =).
splice-remedy-disk = تحقق من سلامة القرص أو الذاكرة المحمولة.

errand-embedded = لا يمكن تغيير الأرشيف الذي داخل البرنامج. خذ نسخة منه من المستودع وافتحها بـ --archive.
errand-not-utf8 = ليس الملف بترميز UTF-8.
editor-missing = لا يوجد برنامج { $program }. اجعل $VISUAL أو $EDITOR محررك.
editor-failed = انتهى { $program } بخطأ ({ $status }).
editor-not-run = تعذر تشغيل { $program }: { $cause }.
words-not-a-word = هذه ليست كلمة واحدة؛ لم يُكتب شيء.
words-not-written = تعذرت كتابة { $path }: { $cause }.
words-not-the-last = لم تعد «{ $word }» آخر كلمة في قائمتها؛ أزلها من هناك.
