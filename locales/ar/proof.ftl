# status: draft; no native reader has checked it yet

## Why something was not kept.

review-cannot-create = تعذّر إنشاء مجلد: { $cause }. { $remedy } المجلد: «{ $path }».
review-cannot-open = تعذّر فتح ملف المراجعة: { $cause }. { $remedy } الملف: «{ $path }».
review-cannot-write = تعذّرت الكتابة في ملف المراجعة: { $cause }. { $remedy } الملف: «{ $path }».
review-cannot-lock = تعذّر قفل ملف المراجعة: { $cause }. { $remedy } الملف: «{ $path }».
review-remedy-space = تُفسح مساحة على ذلك القرص ويُعاد الأمر؛ ما حُفظ من قبل في أمان.
review-remedy-rights = يجب أن يكون المجلد قابلًا للكتابة، أو تُحفظ المراجعات في مجلد آخر بالخيار --reviews DIR؛ وإلى ذلك الحين لا يُحفظ جديد.
review-remedy-name = شيء آخر يحمل هذا الاسم: يُنقل، أو تُحفظ المراجعات في مجلد آخر بالخيار --reviews DIR.
review-remedy-disk = ما حُفظ من قبل في أمان؛ يُفحص القرص، أو تُحفظ المراجعات في مجلد آخر بالخيار --reviews DIR.
review-file-of-another = يقول ملف المراجعة إنه لمراجِع آخر أو لجهاز آخر. يُغيَّر اسمه؛ وما فيه يُعتدّ به تحت أي اسم ينتهي بـ .toml. الملف: «{ $path }».
review-file-full = لم يُضَف شيء: بلغ ملف المراجعة أكبر حجم له. يُغيَّر اسمه فيُبدأ ملف جديد؛ وما فيه يُعتدّ به تحت أي اسم ينتهي بـ .toml. الملف: «{ $path }».
review-file-no-id = لم يُضَف شيء: في ملف المراجعة آخر معرّف ممكن. يُغيَّر اسمه فيُبدأ ملف جديد؛ وما فيه يُعتدّ به تحت أي اسم ينتهي بـ .toml. الملف: «{ $path }».
review-too-long = هذا أطول مما تتسع له ملاحظة واحدة، ولم يُحفظ. يُقسَّم على عدة ملاحظات.
review-not-an-entry = «{ $id }» ليس معرّف مدخل، ولم يُحفظ شيء.

## What in a review file did not count, with how to mend it.

review-unfinished-merge = ترك git هنا علامات دمج لم يكتمل. قُرئ الجانبان كلاهما.
    .mend = تُحذف الأسطر التي تبدأ بـ <<<<<<< و ======= و >>>>>>> ويُبقى ما سواها.
review-not-a-table = ما هنا ليس جزءًا من جدول، وقد تُجووز.
    .mend = يُحذف ما لم يُعرف ما أُريد به: فليس فيه شيء أُكّد حفظه.
review-not-whole = هذا الجدول غير تام: انقطعت كتابته أو غُيّر بعدها. ويُعتدّ بالبقية.
    .mend = إن انقطعت كتابته يُحذف ويُقال ثانيةً؛ وإن غُيّر تُستعاد صيغته السابقة.
review-table-too-large = هذا الجدول أكبر من 64 KiB، وقد تُجووز.
    .mend = لا يكتب البرنامج جدولًا كهذا: تُستعاد صيغة الملف السابقة.
review-key-missing = ليس في هذا الجدول «{ $key }»، وقد تُجووز.
    .mend = إن انقطعت كتابته يُحذف ويُقال ثانيةً؛ وإن حُذف سطر منه يُعاد.
review-value-wrong = ما يقوله «{ $key }» هنا ليس على الصيغة اللازمة، وقد تُجووز.
    .mend = يُعاد ما كان مكتوبًا من قبل؛ فهذه الملفات يكتبها البرنامج.
review-newer-keys = لا تعرف هذه النسخة { $keys }؛ وقُرئ الباقي.
    .mend = تقرؤه نسخة أحدث من البرنامج؛ ويبقى في الملف.
review-newer-table = يقول هذا الجدول «{ $word }»، وهو ما لا تعرفه هذه النسخة؛ فلا يُعتدّ به هنا.
    .mend = تقرؤه نسخة أحدث من البرنامج؛ ويبقى في الملف.
review-newer-schema = كتبت هذا الملفَ نسخةٌ أحدث من البرنامج. وقُرئ منه ما تعرفه هذه النسخة.
    .mend = تقرؤه نسخة أحدث من البرنامج؛ ويبقى في الملف.
review-of-nobody = لا الأسطر الأولى ولا الاسم يقولان لمن هذا الملف، فلا يُعتدّ بشيء مما فيه.
    .mend = يُسمّى باسم مراجِعه وجهازه، مثل «sara.k3.toml».
review-id-twice = لسجلّين مختلفين لمراجِع واحد المعرّف { $id }؛ ويُعتدّ بأحدهما.
    .mend = لا يكتب البرنامج ملفًا كهذا: تُستعاد صيغته السابقة.
review-id-of-two = المعرّف { $id } لسجل من { $one } ولسجل آخر من { $other }. وما دام كذلك لا يرفع consent-hold عن هذه المادة إلا من وضعه.
    .mend = لا يكتب البرنامج ملفًا كهذا: تُستعاد صيغته السابقة.
review-volunteers-not-toml = قائمة المراجعين ليست TOML، فلا يُعرف منها أحد.
    .mend = يُكتب لكل منهم جدول: [sara] وتحته languages = ["fa", "ckb"].
review-volunteer-wrong = «{ $name }» في قائمة المراجعين ليس اسمًا مع لغاته، وقد تُجووز.
    .mend = الاسم من 1 إلى 32 حرفًا من a–z و 0–9 والشرطات؛ وتحته languages = ["fa", "ckb"].
review-volunteer-role = دور «{ $name }» في قائمة المراجعين لا تعرفه هذه النسخة، ولا يُعتدّ به.
    .mend = يُكتب role = "editor" أو role = "proofreader". وحتى ذلك الحين لا يرفع consent-hold إلا محرر تمكن قراءته هناك.

## Where a text stands.

review-state-unread = غير مقروء
review-state-reading = قيد القراءة
review-state-proofread = دقّقه شخص واحد
review-state-validated = دقّقه شخصان
review-state-problem = فيه مشكلة
review-state-stale = تغيّر منذ قُرئ
review-state-exempt = لا شيء للتدقيق
review-stale-paragraphs =
    { $count ->
        [one] تغيّرت فقرة واحدة من { $total }
        [two] تغيّرت فقرتان من { $total }
        [few] تغيّرت { $count } فقرات من { $total }
       *[other] تغيّرت { $count } فقرة من { $total }
    }
