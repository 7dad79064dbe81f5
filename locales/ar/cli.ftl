# status: draft; no native reader has checked it yet

## Finding the archive and the entry.

cli-entry-broken = في المدخل «{ $entry }» خطأ ولا يمكن عرضه. «rawi check» يبيّن الخطأ.
cli-entry-withheld = لا يجوز عرض المدخل «{ $entry }».
cli-entry-withdrawn = سُحب المدخل «{ $entry }». { $note }
cli-entry-missing = لا يوجد مدخل باسم «{ $entry }». { $hint }
cli-meant-command = لعل المقصود الأمر «rawi { $command }».
cli-list-shows-ids = «rawi list» يعرض معرّفات كل المداخل.
cli-unknown-country = لا مدخل يعرف البلد «{ $word }».{ $hint } الممكن: { $words }.
cli-unknown-theme = لا مدخل يعرف الموضوع «{ $word }».{ $hint } الممكن: { $words }.
cli-unknown-language = لا مدخل يعرف اللغة «{ $word }».{ $hint } الممكن: { $words }.
cli-translation-title-only = لم يُترجم من «{ $entry }» إلى «{ $language }» إلا العنوان والملخص. يُقرأ نصه بهذه اللغات: { $languages }.
cli-translation-missing = «{ $entry }» غير مترجم إلى «{ $language }». يُقرأ نصه بهذه اللغات: { $languages }.
archive-is-packed = { $by } يسمّي «{ $path }»، وهو أرشيف مضغوط لا تفتحه هذه النسخة. يُفكّ ويُسمّى المجلد.
archive-is-no-folder = { $by } يسمّي «{ $path }»، وهو ليس مجلدًا. المطلوب المجلد الذي فيه archive.toml.
archive-by-config = «archive» في ملف الإعدادات
archive-does-not-exist = الأرشيف «{ $path }» غير موجود. المطلوب المجلد الذي فيه archive.toml.
archive-not-a-folder = الأرشيف «{ $path }» ليس مجلدًا. المطلوب المجلد الذي فيه archive.toml.
archive-cannot-be-opened = لا يمكن فتح الأرشيف «{ $path }» ({ $cause }). المطلوب المجلد الذي فيه archive.toml.
cli-file-passed-over = في { $file } خطأ فتُجووز؛ «rawi check» يبيّن الخطأ.
cli-files-passed-over =
    { $count ->
        [one] في ملف واحد أخطاء فتُجووز؛ «rawi check» يبيّنها.
        [two] في ملفين أخطاء فتُجووزا؛ «rawi check» يبيّنها.
        [few] في { $count } ملفات أخطاء فتُجووزت؛ «rawi check» يبيّنها.
        [many] في { $count } ملفًا أخطاء فتُجووزت؛ «rawi check» يبيّنها.
       *[other] في { $count } ملف أخطاء فتُجووزت؛ «rawi check» يبيّنها.
    }
did-you-mean-behind = { " " }لعل المقصود «{ $word }».

## Opening the reader.

cli-reader-options-with-command = يأتي المدخل وخيارات القراءة بلا أمر. «rawi help» يبيّن ما يأتي مع ماذا.
cli-needs-terminal-kiosk = تحتاج القراءة إلى طرفية للإدخال والإخراج. الاتصال بالأمر «ssh -t».
cli-needs-terminal = تحتاج القراءة إلى طرفية للإدخال والإخراج. تعمل «rawi --linear» و«rawi list» و«rawi show ENTRY» من دونها.
cli-no-size = تعذّرت معرفة حجم الطرفية
cli-terminal-lost = فُقدت الطرفية
cli-no-output = تعذّرت كتابة المخرجات
cli-path-complaint = { $path }: { $complaint }
term-not-a-terminal = الخرج القياسي ليس طرفية؛ يُشغَّل راوي في طرفية (عبر SSH: ssh -t)، أو يُستعمل أمر مثل «rawi list»
term-no-keyboard = تعذّرت قراءة لوحة المفاتيح: { $cause }
term-hung-up = لم تعد الطرفية موجودة
term-panic-at = توقف راوي بسبب خطأ في البرنامج ({ $place }):
term-panic = توقف راوي بسبب خطأ في البرنامج:
term-panic-nothing = بلا رسالة
term-panic-saved = لم يُفقد شيء مما حُفظ. يُرجى الإبلاغ عن هذه الأسطر.
term-kitty-advice = للفارسية أو العربية أو الكردية في kitty، اكتب «force_ltr yes» في kitty.conf.

## rawi list, show, search, stats, keys.

cli-list-empty = لا مدخل مطابق. مرشّحات أقل تُظهر أكثر.
cli-list-none-shown = لا يمكن عرض أي مدخل من هذا الأرشيف: كلها محجوبة أو مسحوبة أو معطوبة. يقول «rawi check» و«rawi review» المزيد.
cli-list-no-entries = ليس في هذا الأرشيف مداخل بعد.
show-notes = ملاحظات
show-claims = الإفادات
show-claim = { $claim } اليقين: { $certainty }، { $status }.
show-claim-by = { $claim } اليقين: { $certainty }، { $status }. وفق { $by }.
claim-status-reported = منقولة
claim-status-attributed = منسوبة
claim-status-corroborated = مؤيَّدة
claim-status-disputed = مختلَف فيها
claim-status-corrected = مصحَّحة
cli-search-no-words = لا شيء يُبحث عنه. تُكتب الكلمات بعد «rawi search».
cli-search-nothing-fuzzy = لم يوجد شيء في العناوين والأسماء والأماكن. من دون «--fuzzy» يُبحث في النصوص.
cli-search-nothing = لم يوجد شيء. «--fuzzy» يبحث في العناوين والأسماء والأماكن ويتسامح مع الهفوات.
cli-search-rest =
    { $total ->
        [few] هذه { $printed } من { $total } قصص؛ «--limit { $limit }» يعرضها كلها.
        [many] هذه { $printed } من { $total } قصة؛ «--limit { $limit }» يعرضها كلها.
       *[other] هذه { $printed } من { $total } قصة؛ «--limit { $limit }» يعرضها كلها.
    }
stats-entries =
    { $count ->
        [zero] لا مداخل
        [one] مدخل واحد
        [two] مدخلان
        [few] { $count } مداخل
        [many] { $count } مدخلًا
       *[other] { $count } مدخل
    }
stats-words =
    { $count ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }
stats-sources =
    { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
stats-state = الحالة
stats-translations = ترجمات كاملة
stats-claims = الإفادات حسب اليقين
stats-faults = العيوب

## rawi check.

severity-error = خطأ
severity-warning = تحذير
severity-hint = تنبيه
errors-count =
    { $count ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأ
       *[other] { $count } خطأ
    }
warnings-count =
    { $count ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $count } تحذيرات
        [many] { $count } تحذيرًا
       *[other] { $count } تحذير
    }
hints-count =
    { $count ->
        [zero] لا تنبيهات
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $count } تنبيهات
        [many] { $count } تنبيهًا
       *[other] { $count } تنبيه
    }
check-totals =
    { $entries ->
        [zero] { $errors }، { $warnings }، { $hints }؛ لا مدخل يمكن عرضه.
        [one] { $errors }، { $warnings }، { $hints }؛ يمكن عرض مدخل واحد.
        [two] { $errors }، { $warnings }، { $hints }؛ يمكن عرض مدخلين.
        [few] { $errors }، { $warnings }، { $hints }؛ يمكن عرض { $entries } مداخل.
        [many] { $errors }، { $warnings }، { $hints }؛ يمكن عرض { $entries } مدخلًا.
       *[other] { $errors }، { $warnings }، { $hints }؛ يمكن عرض { $entries } مدخل.
    }
check-no-code = لا يوجد رمز «{ $code }».{ $hint } تأتي الرموز بين معقوفين في نتائج «rawi check».
check-not = لا:
check-but = بل:
check-embedded = الأرشيف هو النسخة التي داخل البرنامج، ولا مسارات لها. يُسمّى مجلد بالخيار --archive.
check-cannot-look = تعذّر البحث عن { $path }
check-no-path = المطلوب ملف أو مجلد من الأرشيف؛ و«{ $path }» ليس أيًا منهما
check-other-archive = «{ $path }» ليس في الأرشيف «{ $archive }». يُسمّى أرشيف الملف بالخيار --archive.
works-not-listed = تعذّر سرد الأعمال في «{ $path }»
works-too-large = في «{ $path }» { $bytes } بايت؛ يُقرأ { $limit } على الأكثر. توضع النصوص وحدها في المجلد.
works-none = لا ملف في «{ $path }». المطلوب المجلد الذي فيه الأعمال نصًا صرفًا.
works-not-utf8 = «{ $path }» ليس UTF-8. يُحفظ نصًا صرفًا بترميز UTF-8، أو يُخرج من المجلد
works-not-read = تعذّرت قراءة «{ $path }»

## rawi new, forget, man.

new-bad-id = المعرّف من a–z و0–9 والشرطات، { $most } على الأكثر
new-embedded = الأرشيف هو النسخة التي داخل البرنامج، ولا يضاف إليها شيء. يُسمّى مجلد بالخيار --archive.
new-id-taken = في الأرشيف مدخل باسم «{ $entry }»، وربما بمعرّف أحدث. يُختار معرّف آخر.
new-done = يُملأ ما بين < و>، ثم يُشغَّل «rawi check» على الملف.
new-template-without-id = ليس في القالب «{ $path }» السطر { $line } لمعرّف المدخل الجديد. يضاف السطر.
new-template-unreadable = تعذّرت قراءة القالب «{ $path }»؛ يُصلح أو يُزال
new-file-there = «{ $path }» موجود من قبل ولم يُمسّ. يُختار معرّف آخر.
new-not-written = تعذّرت كتابة «{ $path }»؛ يجب أن يكون المجلد قابلًا للكتابة
forget-nothing = لم يكن شيء محفوظًا في «{ $path }».
man-no-command = لا يوجد أمر باسم «{ $command }». «rawi help» يسرد الأوامر.
