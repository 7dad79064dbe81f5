# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = لم يُكتب شيء: لم يعد الملف كما كان. اضغط R لقراءته من جديد. الملف: «{ $path }».
splice-not-text = لم يُكتب شيء: هذه الكلمات ليست في عنوان ولا ملخص ولا نص. اضغط e لتغييرها. الملف: «{ $path }».
splice-more = لم يُكتب شيء: كان سيتغير أكثر من هذه الكلمات. اضغط e لتغييرها. الملف: «{ $path }».
splice-unsure = لم يُكتب شيء: ليس مؤكدًا أي بايتات ستتغير. اضغط e لتغييرها. الملف: «{ $path }».
splice-quotes = لم يُكتب شيء: السلسلة بين { $quotes } ولا تتسع لهذه الكلمات. اضغط e وضع حولها علامات اقتباس أخرى. الملف: «{ $path }».
splice-too-large = لم يُكتب شيء: سيصبح الملف أكبر مما يجوز في الأرشيف. اضغط e لتقصيره. الملف: «{ $path }».
splice-busy = لم يُكتب شيء: يغيّر برنامج آخر الملف الآن. حاول مرة أخرى. الملف: «{ $path }».
splice-not-written = لم يتغير الملف: { $cause }. { $remedy } الملف: «{ $path }».
splice-remedy-space = أفسح مكانًا على القرص.
splice-remedy-rights = اطلب حق الكتابة هناك، أو اكتب ملاحظة مع اقتراح (c ثم =).
splice-remedy-disk = تحقق من سلامة القرص أو الذاكرة المحمولة.

errand-embedded = لا يمكن تغيير الأرشيف الذي داخل البرنامج. خذ نسخة منه من المستودع وافتحها بـ --archive.
errand-not-utf8 = ليس الملف بترميز UTF-8.
errand-file = { $complaint } الملف: «{ $path }».
editor-missing = لا يوجد برنامج { $program }. اجعل $VISUAL أو $EDITOR محررك.
editor-failed = انتهى { $program } بخطأ ({ $status }).
editor-not-run = تعذر تشغيل { $program }: { $cause }.
words-not-a-word = هذه ليست كلمة واحدة؛ لم يُكتب شيء. اختر كلمة بلا فراغ.
words-not-written = لم تتغير قائمة الكلمات: { $cause }. تحقق من حق الكتابة هناك ومن وجود مكان. الملف: «{ $path }».
words-full = بلغت قائمة الكلمات أكبر حجم لها ولم يُضَف شيء. أزل كلمات لم تعد ترد، أو ضع قاموسًا للغة. الملف: «{ $path }» ({ $cause }).
words-not-the-last = لم تعد «{ $word }» آخر كلمة في قائمتها؛ أزلها من هناك.
