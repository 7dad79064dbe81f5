# status: draft; no native reader has checked it yet

## Who sits at the desk, and what was kept.

review-handle-wrong = «{ $handle }» ليس اسم مراجِع. يتألف من 1 إلى 32 من الحروف a إلى z والأرقام والشرطات، مثل «sara».
review-restored =
    { $count ->
        [one] نقص تسجيل واحد من ملفات مراجعتك وأُعيد من النسخة الثانية.
        [two] نقص تسجيلان من ملفات مراجعتك وأُعيدا من النسخة الثانية.
        [few] نقصت { $count } تسجيلات من ملفات مراجعتك وأُعيدت من النسخة الثانية.
       *[other] نقص { $count } تسجيلًا من ملفات مراجعتك وأُعيدت من النسخة الثانية.
    }
review-not-copied = حُفظ، لكنه ليس في النسخة الثانية: { $failure }
review-file-busy = لم يُحفظ شيء: يقفل الملفَ برنامج آخر، جلسة ثانية من هذا البرنامج، أو برنامج ينسخ المجلد أو يزامنه. أنهوه ثم قولوها مرة أخرى. الملف: «{ $path }».
review-nobody = لا أحد على المكتب بعد، ولم يُحفظ شيء. اذكر اسمك أولًا.
review-not-in-kiosk = هذه قاعة قراءة عامة: لا يُكتب هنا شيء، فلا تدقيق فيها.
review-not-in-private = في جلسة خاصة لا يُكتب شيء، فلا تدقيق فيها. ابدأ من جديد بلا --private.
review-no-folder = هذا الأرشيف داخل البرنامج ولا يُكتب فيه. ابدأ بـ --reviews DIR لحفظ المراجعات في مجلد.
config-is-handle = هو اسم مثل "sara": الحروف a إلى z وأرقام وشرطات.

## What is wrong with the files that volunteers exchange.

review-file-astray = هذا الملف ليس في مجلد أي مادة، ولا يُحتسب ما فيه.
    .mend = انقله إلى reviews/ENTRY/ حيث ENTRY هو معرّف المادة التي يتحدث عنها.
review-of-nothing = قال المتطوعون شيئًا عن «{ $id }»، وليس في الأرشيف مادة بهذا المعرّف.
    .mend = إن كان للمادة معرّف آخر الآن فأضف «{ $id }» إلى aliases فيها، فتُحتسب المراجعات من جديد.
fault-r001 = ما قاله متطوع ولا يمكن قراءته لا يُحتسب لأحد.
    .mend = أعد النسخة السابقة من الملف، أو احذف ما انقطعت كتابته.
fault-r002 = تقول نسخة أحدث من البرنامج أكثر مما تفهمه هذه.
    .mend = استعمل النسخة الأحدث، ولا يضيع شيء حتى ذلك الحين.
fault-r003 = بلا جدول المتطوع لا يُعرف ما يقرأ، ولا تنتظر النصوص أحدًا.
    .mend = اكتب لكل متطوع جدولًا باسمه بحروف صغيرة وفيه قائمة لغاته.
fault-r004 = يغيب عن النظر ما قيل عن مادة إذا غُيّر معرّفها بلا إشارة.
    .mend = أضف المعرّف السابق إلى aliases في المادة.

## The lists and the page about an entry.

facet-review = التدقيق
fact-proofreading = التدقيق

## rawi review.

review-totals =
    التدقيق: { $entries ->
        [one] مادة واحدة
        [two] مادتان
        [few] { $entries } مواد
       *[other] { $entries } مادة
    }، بُدئ بـ{ $count } منها
review-by-country = المواد حسب البلد
review-by-theme = المواد حسب الموضوع
review-volunteers = المتطوعون
review-column-handle = الاسم
review-column-languages = اللغات
review-column-ok = وجدها سليمة
review-column-problem = مشكلات
review-column-notes = ملاحظات
review-column-waiting = في الانتظار
review-texts = النصوص والأحكام
review-part-text = النص
review-part-meta = الوصف
review-part-translation = الترجمة
review-text = { $entry } ({ $language }، { $part }): { $state }
review-said = { $handle }، { $date }: { $said }
review-said-ok = سليم
review-said-ok-before = كان النص سليمًا قبل التغيير
review-said-problem = فيه مشكلة
review-said-problem-before = كانت فيه مشكلة قبل التغيير
review-said-reading = بدأ القراءة
review-forced = { $said }، خلافًا لتنبيه المكتب: «{ $reason }»
review-notes = ملاحظات مفتوحة
review-note = { $entry } ({ $language }): «{ $quote }» — { $kind }، { $place }
review-note-found = الفقرة { $paragraph }
review-note-moved = ربما الفقرة { $paragraph } الآن
review-note-orphan = لم تعد هذه الكلمات في النص
review-note-better = الأفضل: «{ $suggestion }»
review-note-deletes = تُحذف
review-note-settled = حُسمت
review-told = { $handle }، { $date }: { $words }
review-flags = العلامات
review-alone = لا قارئ ثانيًا
review-alone-with-one =
    { $count ->
        [one] { $language }: نص واحد ينتظر، ولا يقرؤه إلا { $handle }
        [two] { $language }: نصان ينتظران، ولا يقرؤهما إلا { $handle }
        [few] { $language }: { $count } نصوص تنتظر، ولا يقرؤها إلا { $handle }
       *[other] { $language }: { $count } نصًا تنتظر، ولا يقرؤها إلا { $handle }
    }
review-alone-with-nobody =
    { $count ->
        [one] { $language }: نص واحد ينتظر، ولا يُعرف من يقرؤه
        [two] { $language }: نصان ينتظران، ولا يُعرف من يقرؤهما
        [few] { $language }: { $count } نصوص تنتظر، ولا يُعرف من يقرؤها
       *[other] { $language }: { $count } نصًا تنتظر، ولا يُعرف من يقرؤها
    }
review-waiting = بانتظار { $handle }: { $count }
review-waits = { $entry } ({ $language }): { $why }
review-why-stale = تغيّر منذ قُرئ
review-why-one-reader = يحتاج قارئًا ثانيًا
review-why-begun = بُدئ به
review-why-unread = غير مقروء
review-more-wait =
    { $count ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
       *[other] و{ $count } غيرها
    }
review-uncommitted = لم يُودَع في git بعد
review-no-notes = لا ملاحظات مفتوحة.
review-no-suggestions = لا اقتراح يمكن أن يُصنع منه رقعة.
review-patch-left =
    { $count ->
        [one] اقتراح واحد ليس في الرقعة: موضعه غير مؤكد، أو كلماته مكتوبة بشكل آخر في الملف، أو يمسّه غيره.
        [two] اقتراحان ليسا في الرقعة: موضعاهما غير مؤكدين، أو كلماتهما مكتوبة بشكل آخر في الملف، أو يمسّهما غيرهما.
        [few] { $count } اقتراحات ليست في الرقعة: مواضعها غير مؤكدة، أو كلماتها مكتوبة بشكل آخر في الملف، أو يمسّها غيرها.
       *[other] { $count } اقتراحًا ليست في الرقعة: مواضعها غير مؤكدة، أو كلماتها مكتوبة بشكل آخر في الملف، أو يمسّها غيرها.
    }
review-patch-quotes =
    { $count ->
        [one] اقتراح واحد ليس في الرقعة: فيه علامة اقتباس تحيط بالسلسلة نفسها في الملف. غيّره بمحرر.
        [two] اقتراحان ليسا في الرقعة: فيهما علامة اقتباس تحيط بالسلسلة نفسها في الملف. غيّرهما بمحرر.
        [few] { $count } اقتراحات ليست في الرقعة: فيها علامة اقتباس تحيط بالسلسلة نفسها في الملف. غيّرها بمحرر.
        [many] { $count } اقتراحًا ليس في الرقعة: فيها علامة اقتباس تحيط بالسلسلة نفسها في الملف. غيّرها بمحرر.
       *[other] { $count } اقتراح ليس في الرقعة: فيها علامة اقتباس تحيط بالسلسلة نفسها في الملف. غيّرها بمحرر.
    }
review-patch-withheld =
    { $count ->
        [one] اقتراح واحد ليس في الرقعة: بجانبه اسم محجوب أو رقم شخص أو عنوانه. غيّره بمحرر.
        [two] اقتراحان ليسا في الرقعة: بجانبهما اسم محجوب أو رقم شخص أو عنوانه. غيّرهما بمحرر.
        [few] { $count } اقتراحات ليست في الرقعة: بجانبها أسماء محجوبة أو أرقام أشخاص أو عناوينهم. غيّرها بمحرر.
       *[other] { $count } اقتراحًا ليست في الرقعة: بجانبها أسماء محجوبة أو أرقام أشخاص أو عناوينهم. غيّرها بمحرر.
    }
review-languages-guessed = لا يقول الأرشيف ما يقرؤه هذا المتطوع؛ حُسب لـ { $languages }.
review-said-nothing = { $handle }، { $date }
review-critic-head = هذا هو النص كما يراه القراء، بلا ترميزه، مع الملاحظات المفتوحة. هو للقراءة: لا تعيدوه إلى ملف المادة.
review-comment-empty = التعليق يحتاج كلمات؛ لم يُحفظ شيء.
review-damaged-often =
    { $first } ومثل ذلك في مواضع أخرى من هذا الملف، عددها { $count ->
        [zero] صفر
        [one] واحد
        [two] اثنان
        [few] { $count }
        [many] { $count }
       *[other] { $count }
    }.
    .mend = أعيدوا النسخة السابقة من الملف.
