# status: draft; no native reader has checked it yet

## The page and its parts.

desk-not-here = لا يمكن التدقيق في هذه الجلسة.
desk-notes-heading = الحواشي
desk-description-heading = الوصف

## The last two lines.

desk-position = { $number } من { $count }
desk-open-findings = خطأ { $errors }، تحذير { $warnings }، تلميح { $hints }
desk-readers = المدققون: { $count }
desk-finding-title = { $code } { $severity }
desk-instead = بدلًا منه: «{ $words }»
desk-note-about = ملاحظة على هذه الكلمات: { $kind }
desk-note-suggests = ملاحظة على هذه الكلمات: { $kind }، بدلًا منها «{ $words }»

## What is asked for, before the line that is typed.

desk-ask-handle = اسمك المستعار (a–z 0–9 -):
desk-ask-note = ملاحظة:
desk-ask-suggestion = بدلًا منه:
desk-ask-problem = ما الخطأ:
desk-ask-force = صحيح مع ذلك، لأن:
desk-ask-reason = صحيح كما هو، لأن:
desk-ask-reply = الرد:
desk-words-needed = اكتب بضع كلمات، أو عد بـ Esc.
desk-withheld = كان ذلك سيكرر اسمًا محجوبًا أو رقم هاتف أو عنوانًا، ولم يُكتب شيء. قله من دونه، أو غيّر النص بـ e.
desk-handle-wrong = الاسم المستعار من 1 إلى 32 حرفًا: a–z و0–9 والشرطة.

## Answers that are chosen by their numbers.

title-dismiss = صحيح كما هو، لأنه
desk-reason-name = اسم
desk-reason-quotation = اقتباس
desk-reason-dialect = لهجة
desk-reason-poem = قصيدة أو أغنية
desk-reason-other = شيء آخر: يُكتب
title-notes = ملاحظات على هذا النص
desk-note-row = { $heading }: { $text }  «{ $quote }»
desk-note-open = مفتوحة
desk-note-settled = مغلقة
desk-note-moved = مفتوحة، انتقلت؟
desk-note-lost = مفتوحة، كلماتها لم تعد موجودة
desk-kind-typo = خطأ مطبعي
desk-kind-style = أسلوب
desk-kind-fact = معلومة
desk-kind-consent = الموافقة
desk-kind-translation = ترجمة
desk-kind-question = سؤال
desk-answer-fixed = أُصلح
desk-answer-wontfix = يبقى كما هو
desk-answer-reopen = يُفتح من جديد
desk-answer-withdraw = سحبها
desk-answer-comment = التعليق عليها

## What became of a key.

desk-nothing-to-read = لا شيء للتدقيق هنا.
desk-own-text = هذا النص من عملك: على غيرك أن يقرّه. A يسأل عن السبب.
desk-open-errors = أخطاء مفتوحة: { $count }. 1 يعرضها، وf أو e يصحّحها، وA يسأل عن السبب.
desk-unread = فقرات لم تظهر بعد: { $count }. Space يمضي قدمًا، وA يسأل عن السبب.
desk-noted = دُوّنت: { $kind }
desk-answered = دُوّن ردّك.
desk-dismissed = { $code }: صحيح كما هو ({ $count }).
desk-not-dismissed = لا كلمات هنا يمكن الإشارة إليها.
desk-error-stays = لا يُتجاوز الخطأ: f أو e يصحّحه.
desk-no-finding = انظر إلى ملحوظة أولًا: النقطة تقود إلى التالية.
desk-no-findings = لم تجد الفحوص شيئًا هنا.
desk-no-notes = لا ملاحظات على هذا النص.
desk-no-change = لم تتغير فقرة بعد حكمك في هذا الاتجاه.
desk-first-item = هذا أول النصوص في الصف.
desk-nothing-to-take-back = لم تقل في هذه الجلسة ما يمكن سحبه.
desk-taken-back = سُحب آخر ما قلته.

## The file, other views, and words.

desk-no-fix = لا يعرف الفحص إصلاحًا لهذا: c يدوّن ما ينبغي أن يكون.
desk-file-changed = تغيّر الملف في هذه الأثناء: R يقرؤه من جديد.
desk-fixed = عُدّل في الملف؛ u يعيده كما كان.
desk-accepted = «{ $word }» الآن في قائمة الكلمات.
desk-no-suggestion = لا معجم فيه كلمة تشبه «{ $word }».
title-words = بدلًا منها
title-changes = ما تغيّر
desk-since-verdict = بعد حكمك
desk-since-validated = بعد أن أقرّه شخصان
desk-compared = { $since } – الفقرات المتغيرة: { $count }؛ d يمضي قدمًا.
desk-compared-unknown = { $since } – الفقرات المتغيرة: { $count }؛ كلماتها السابقة غير معروفة.
desk-changed-mark = [تغيّرت]
desk-nothing-changed = لم يتغير شيء.
desk-nothing-hidden = لا شيء مخفيّ في هذا النص.
desk-no-counterpart = لا نص بلغة أخرى للمقارنة.
desk-beside = إلى جانبه: { $language }؛ t يمضي قدمًا.
desk-warning-first = قبل النص تنبيه: Space يُظهر النص.

## Flags on a story.

title-flags = العلامات
desk-flag-consent-hold = محجوب حتى التأكد من الموافقة
desk-flag-needs-source = بحاجة إلى مصدر
desk-flag-needs-fact-check = بحاجة إلى تدقيق الوقائع
desk-flag-needs-reader = بحاجة إلى من يقرأ { $language }
desk-flag-newer = { $flag }
desk-flag-set = وضع: { $flag }
desk-flag-lift = رفع: { $flag } ({ $by }: { $reason })
desk-ask-flag = سبب العلامة:
desk-ask-lift = سبب رفعها:
desk-flagged = وُضعت علامة: { $flag }
desk-flag-lifted = رُفعت العلامة: { $flag }
desk-flag-gone = لم تعد هذه العلامة موضوعة.
desk-hold-not-yours = يرفعها محرر، أو من وضعها.
desk-hold-unclear = لمراجعَين معرّف واحد (انظروا rawi check): لا يرفعها إلا من وضعها.
desk-flags = علامة: { $flags }

## The summary on leaving.

desk-summary = { $ok }، { $problems }، { $notes }، { $files }
desk-summary-ok = صحيح: { $count }
desk-summary-problems = مشكلات: { $count }
desk-summary-notes = ملاحظات: { $count }
desk-summary-files = ملفات للإرسال: { $count }

## The list of what waits.

desk-why-stale = تغيّر بعد قراءته
desk-why-one-reader = قرأه شخص واحد
desk-why-unread = لم يُقرأ
desk-begun = بدأ
desk-queue-empty = لا شيء ينتظرك باللغات التي تقرؤها.
desk-queue-for-nobody = P يسأل من أنت ويعرض ما ينتظرك.
desk-item-changed =
    { $count ->
        [one] فقرة واحدة تغيّرت
        [two] فقرتان تغيّرتا
        [few] { $count } فقرات تغيّرت
       *[other] { $count } فقرة تغيّرت
    }
desk-queue-head =
    { $count ->
        [zero] لا نص ينتظر { $handle }
        [one] نص واحد ينتظر { $handle }
        [two] نصّان ينتظران { $handle }
        [few] { $count } نصوص تنتظر { $handle }
       *[other] { $count } نصًا ينتظر { $handle }
    }
desk-queue-alone = لا قارئ ثانيًا: { $languages }
desk-passed-over = يبقى كما هو: { $failure } اضغط u مرة أخرى لما سبقه.
desk-edit-stays = ما تغيّر بالمحرّر يُتراجع عنه هناك (e).
desk-rejected = أُزيلت «{ $word }» من قائمة الكلمات.
desk-not-spelling = المفتاح w للكلمات التي وجدتها فحوص الإملاء (L…).
desk-spelt-otherwise = قائمة أخطاء الأرشيف أو names.toml تقول كيف يُكتب هذا: f يصحّح النص، وx يقول لماذا يبقى.
desk-suggestion-same = هذه هي الكلمات نفسها: لا يُحفظ أي اقتراح.
desk-note-deletes = ملاحظة على هذه الكلمات: { $kind }، تُحذف
title-not-done = لم يتم
title-repair = في الملف خطأ
desk-broken = السطر { $line }: { $fault } { $remedy }
desk-repair = افتح المحرّر مرة أخرى عند السطر { $line }
desk-repair-later = اتركه كما هو: النص ليس في الأرشيف
desk-too-long = الكلمات أكثر من أن تُكتب من جديد: اختر أقل منها (H أو -).
desk-note-heading = { $state }، { $kind }، { $by }
desk-note-quote = عن: «{ $quote }»
desk-note-omits = يجب حذف هذه الكلمات.
desk-note-answer = { $by }: { $answer }
desk-note-reply = { $by }: { $answer }: { $text }
desk-answer-apply = وضعه في الملف
desk-applied = عُدّل في الملف وأُغلقت الملاحظة؛ u يتراجع عن واحد بعد الآخر.
desk-file-unchecked = تعذّر فحص ملف هذا النص: { $failure } A يسأل عن السبب.
desk-review-unread = لم يُقرأ كل ما قيل عن هذا النص: { $what } الملف: «{ $path }».
desk-withdrawal-stays = ما سُحب يبقى مسحوبًا؛ ويمكن قوله من جديد.
desk-note-withdrawn = سُحبت الملاحظة.
desk-judged = دُوّن حكمك. { $rest }
desk-queue-done = لا نص آخر ينتظرك.
desk-queue-end = هذه نهاية الصف؛ نصوص ما زالت تنتظر: { $count }.
desk-suggestion-unsaid = لم يُدوّن اقتراحك بعد: Enter يدوّنه، ومرة أخرى تتركه.
desk-typed-unsaid = لم يُدوّن بعد: Enter أو Esc.
desk-searching = يجري البحث عن كلمات تشبه «{ $word }» …
desk-not-a-word = المفتاح i يبحث عن كلمة واحدة: هذه الملحوظة عن أكثر منها أو عن الملف.
desk-never-judged = لا حكم بعد يُقارن به هذا النص.
desk-edited-beside = تغيّر الملف، ولم تتغير كلمة من هذا النص.
desk-edit-failed = { $failure } { $rest }
