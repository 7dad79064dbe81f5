# status: draft; no native reader has checked it yet

## The title and the headings of the help. The ids of this file are put together from the word of the scope and the word of the
## action (app/bindings.rs Scope::word, app/action.rs Action::word), as they stand in config.toml.

title-keys = المفاتيح
keys-anywhere = في كل مكان
keys-list = القوائم
keys-reader = القراءة
keys-popup = النوافذ المنبثقة
keys-prompt = أسطر الإدخال
help-not-in-kiosk = { $help } (ليس في الكشك)

## Words behind a key in the hint line.

hint-list-open = فتح
hint-list-filter = ترشيح
hint-list-facets = تضييق
hint-reader-find = بحث
hint-reader-next-link = روابط
hint-reader-about = معلومات
hint-prompt-accept = فتح
hint-prompt-cancel = مسح
hint-prompt-keep = إبقاء
hint-anywhere-help = المفاتيح

## What keys do (list), in at most 40 columns.

help-list-open = فتح
help-list-out = الرجوع إلى الرفوف
help-list-down = السطر التالي
help-list-up = السطر السابق
help-list-page-down = صفحة إلى الأسفل
help-list-page-up = صفحة إلى الأعلى
help-list-half-page-down = نصف صفحة إلى الأسفل
help-list-half-page-up = نصف صفحة إلى الأعلى
help-list-first = السطر الأول
help-list-last = السطر الأخير
help-list-next-tab = التبويب التالي
help-list-previous-tab = التبويب السابق
help-list-stories = كل القصص
help-list-countries = البلدان
help-list-themes = المواضيع
help-list-saved = الإشارات وآخر ما قُرئ
help-list-filter = الترشيح أثناء الكتابة
help-list-facets = التضييق ببلد أو موضوع أو نوع وغيرها
help-list-sort = ترتيب آخر
help-list-random = فتح قصة بلا تعيين
help-list-bookmark = وضع إشارة مرجعية أو إزالتها
help-list-toggle-read = وسم كمقروء أو غير مقروء
help-list-preview = إظهار المعاينة أو إخفاؤها
help-list-faults = ما في الأرشيف من عيوب

## What keys do (reader), in at most 40 columns.

help-reader-page-down = صفحة إلى الأسفل
help-reader-page-up = صفحة إلى الأعلى
help-reader-down = سطر إلى الأسفل
help-reader-up = سطر إلى الأعلى
help-reader-half-page-down = نصف صفحة إلى الأسفل
help-reader-half-page-up = نصف صفحة إلى الأعلى
help-reader-first = بداية القصة
help-reader-last = النهاية، أو السطر N بعد عدد N
help-reader-percent = إلى N بالمئة بعد عدد N
help-reader-next-section = القسم التالي
help-reader-previous-section = القسم السابق
help-reader-next-paragraph = الفقرة التالية
help-reader-previous-paragraph = الفقرة السابقة
help-reader-next-story = القصة التالية في القائمة
help-reader-previous-story = القصة السابقة في القائمة
help-reader-find = البحث في هذه القصة
help-reader-next-match = النتيجة التالية، أو القسم التالي
help-reader-previous-match = النتيجة السابقة، أو القسم السابق
help-reader-next-link = الرابط التالي أو الملاحظة التالية
help-reader-previous-link = الرابط السابق أو الملاحظة السابقة
help-reader-follow = اتباع الرابط، عرض الملاحظة
help-reader-go-back = الرجوع إلى الموضع السابق
help-reader-go-forward = التقدّم من جديد
help-reader-set-mark = علامة a–z هنا، أو A–Z لكل القصص
help-reader-go-to-mark = الذهاب إلى علامة؛ '' يرجع
help-reader-bookmark = وضع إشارة مرجعية هنا أو إزالتها
help-reader-contents = المحتويات
help-reader-about = عن هذا المدخل
help-reader-claims = الإفادات ومدى اليقين فيها
help-reader-original = الأصل أو الترجمة
help-reader-wider = أسطر أعرض
help-reader-narrower = أسطر أضيق
help-reader-usual-width = العرض المعتاد
help-reader-zen = النص وحده

## What keys do (popup), in at most 40 columns.

help-popup-down = إلى الأسفل
help-popup-up = إلى الأعلى
help-popup-page-down = صفحة إلى الأسفل
help-popup-page-up = صفحة إلى الأعلى
help-popup-half-page-down = نصف صفحة إلى الأسفل
help-popup-half-page-up = نصف صفحة إلى الأعلى
help-popup-first = إلى البداية
help-popup-last = إلى النهاية
help-popup-choose = اختيار السطر، اتباع الرابط
help-popup-next-link = الرابط التالي
help-popup-previous-link = الرابط السابق
help-popup-search = البحث في المساعدة
help-popup-clear = إلغاء كل تضييق

## What keys do (prompt), in at most 40 columns.

help-prompt-accept = قبول؛ فتح القصة المختارة
help-prompt-cancel = إلغاء ومسح
help-prompt-keep = إبقاء المرشّح والرجوع إلى القائمة
help-prompt-next-row = السطر التالي أو النتيجة التالية
help-prompt-previous-row = السطر السابق أو النتيجة السابقة
help-prompt-left = حرف إلى الوراء
help-prompt-right = حرف إلى الأمام
help-prompt-start = إلى بداية السطر
help-prompt-end = إلى نهاية السطر
help-prompt-erase-before = حذف الحرف السابق
help-prompt-erase-after = حذف الحرف التالي
help-prompt-erase-word = حذف الكلمة السابقة
help-prompt-erase-line = حذف السطر

## What keys do (anywhere), in at most 40 columns.

help-anywhere-help = مساعدة هذه الشاشة
help-anywhere-back = مسح البحث، أو الرجوع
help-anywhere-leave = رجوع؛ ومن الشاشة الأولى: خروج
help-anywhere-quit = خروج
help-anywhere-quick-exit = خروج فوري: مسح الشاشة والإنهاء
help-anywhere-theme = الألوان التالية
help-anywhere-warnings = إظهار تحذيرات المحتوى أو إخفاؤها
help-anywhere-reload = قراءة الأرشيف من جديد
help-anywhere-redraw = رسم الشاشة من جديد
help-anywhere-suspend = توقّف مؤقت؛ fg يعيد

help-list-copy-reference = نسخ إحالة إلى القصة
help-reader-copy-reference = نسخ إحالة إلى هذه الفقرة
help-reader-copy-paragraph = نسخ هذه الفقرة مع إحالتها
help-anywhere-calibrate = كيف يظهر النص من اليمين إلى اليسار

## The proofreaders' desk.

keys-desk = التدقيق
keys-note = كلمات الملاحظة
hint-note-write = كتابة
hint-note-next-sentence = الجملة التالية
hint-note-widen = كلمة أخرى
hint-note-next-kind = النوع
hint-note-suggest = اقتراح
help-list-review = ما ينتظر التدقيق
help-reader-proofread = تدقيق هذا النص
help-desk-page-down = صفحة إلى الأسفل
help-desk-page-up = صفحة إلى الأعلى
help-desk-down = سطر إلى الأسفل
help-desk-up = سطر إلى الأعلى
help-desk-half-page-down = نصف صفحة إلى الأسفل
help-desk-half-page-up = نصف صفحة إلى الأعلى
help-desk-first = بداية النص
help-desk-last = نهاية النص
help-desk-ok = صحيح، ثم النص التالي
help-desk-force-ok = صحيح مع ذلك، مع ذكر السبب
help-desk-problem = فيه خطأ: يُذكر ما هو
help-desk-next-item = النص التالي في الصف
help-desk-previous-item = النص السابق في الصف
help-desk-skip = النص التالي بلا أثر
help-desk-next-finding = ما وجدته الفحوص، التالي
help-desk-previous-finding = ما وجدته الفحوص، السابق
help-desk-explain = الملاحظة كاملة وكيف تُصلَح
help-desk-errors-first = الأخطاء أولًا
help-desk-in-order = بترتيب ورودها في النص
help-desk-next-change = التغيير التالي بعد حكمك
help-desk-previous-change = التغيير السابق بعد حكمك
help-desk-note = ملاحظة على جملة أو كلمات
help-desk-notes = الملاحظات على النص والرد عليها
help-desk-dismiss = هذا الموضع صحيح كما هو
help-desk-dismiss-alike = وكل ما يماثله في هذا النص
help-desk-undo = سحب آخر ما قلته
help-desk-flag = وضع علامة على القصة أو رفعها
help-desk-fix = تطبيق الإصلاح المعروض على الملف
help-desk-edit = تحرير الملف بمحررك
help-desk-suggest = كلمات من المعاجم
help-desk-accept-word = هذه الكلمة صحيحة: إلى القائمة
help-desk-changes = ما تغيّر بعد الأحكام السابقة
help-desk-both-languages = الأصل والترجمة معًا
help-desk-reveal = أسماء للمحارف الخفية
help-note-write = كتابة الملاحظة
help-note-next-sentence = الجملة التالية
help-note-previous-sentence = الجملة السابقة
help-note-widen = كلمة زيادة
help-note-narrow = كلمة أقل
help-note-next-kind = نوع آخر من الملاحظات
help-note-suggest = ما ينبغي أن يكون مكانها
