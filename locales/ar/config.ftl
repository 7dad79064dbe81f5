# status: draft; no native reader has checked it yet

## What is kept of the reader.

state-no-home = لا يوجد مجلد شخصي تُحفظ فيه الإشارات. يُضبط XDG_STATE_HOME على مجلد خاص، أو يُستعمل «rawi --private» فلا يُحفظ شيء.
state-no-home-short = لا يوجد مجلد شخصي
state-cannot-create = تعذّر إنشاء مجلد: { $cause }. { $remedy } المجلد: «{ $path }».
state-cannot-write = تعذّرت الكتابة في ملف: { $cause }. { $remedy } الملف: «{ $path }».
state-cannot-remove = تعذّرت إزالة ملف: { $cause }. { $remedy } الملف: «{ $path }».
state-cannot-rewrite = تعذّرت إعادة كتابة ملف: { $cause }. { $remedy } الملف: «{ $path }».
state-cannot-read = تعذّرت قراءة ملف: { $cause }. { $remedy } الملف: «{ $path }».
state-cannot-lock = تعذّر قفل ملف: { $cause }. { $remedy } الملف: «{ $path }».
state-cannot-delete = تعذّر الحذف: { $cause }. { $remedy } المكان: «{ $path }».
state-remedy-space = تُفسح مساحة على ذلك القرص ويُعاد الأمر؛ ما حُفظ من قبل في أمان.
state-remedy-rights = يجب أن يكون قابلًا للقراءة والكتابة، أو يُضبط XDG_STATE_HOME على مجلد كذلك؛ وإلى ذلك الحين لا يُحفظ جديد.
state-remedy-name = شيء آخر يحمل هذا الاسم: يُنقل، أو يُضبط XDG_STATE_HOME على مجلد آخر.
state-remedy-disk = ما حُفظ من قبل في أمان؛ يُفحص القرص، أو يُضبط XDG_STATE_HOME على مجلد آخر.
state-damaged =
    { $count ->
        [one] تُجووز جزء واحد تالف منه، في السطر { $line }؛ وقُرئ الباقي.
        [two] تُجووز جزآن تالفان منه، أولهما في السطر { $line }؛ وقُرئ الباقي.
        [few] تُجووزت { $count } أجزاء تالفة منه، أولها في السطر { $line }؛ وقُرئ الباقي.
        [many] تُجووز { $count } جزءًا تالفًا منه، أولها في السطر { $line }؛ وقُرئ الباقي.
       *[other] تُجووز { $count } جزء تالف منه، أولها في السطر { $line }؛ وقُرئ الباقي.
    }
last-not-kept = لم يُحفظ آخر ما جرى. { $failure }

## The configuration file as a whole. The path stands before each.

config-no-file = ليس ملفًا، فلم يُقرأ؛ تسري القيم المبدئية.
config-unreadable = لا يمكن قراءته: { $cause }. تسري القيم المبدئية.
config-too-large = أكبر من ٢٥٦ كيبيبايت، فلم يُقرأ؛ تسري القيم المبدئية.
config-not-utf8 = ليس UTF-8، فلم يُقرأ؛ يُحفظ بترميز UTF-8. تسري القيم المبدئية.

## One setting. The path, the line and the column stand before each.

config-line-ignored = هذا السطر لا يُعتد به. { $what } { $mend }
config-set-twice = هذا السطر لا يُعتد به. ضُبط أعلاه من قبل، والأول هو المعتبر.
config-not-toml = لا يُقرأ على أنه TOML.
    .mend = يُكتب الإعداد هكذا: name = value.
config-no-setting = لا يوجد إعداد باسم «{ $name }».{ $hint }
config-cannot-be = لا يمكن أن يكون «{ $setting }» { $value }.{ $hint } { $remedy }
config-language-cannot-be = لا يمكن أن تكون اللغة { $value }. { $remedy }
config-action-cannot-be = لا يمكن أن يكون الفعل { $value }. { $remedy }
config-value-text = «{ $text }»
config-value-date = تاريخًا
config-value-list = قائمة
config-value-table = جدولًا
config-is-path = هو مسار مجلد، أو أرشيف مضغوط.
config-is-number = هو عدد صحيح من { $least } إلى { $most }.
config-is-languages = هو قائمة مثل ["fa", "en"].
config-is-language = هو نص مثل "fa".
config-is-keys = في «keys» جداول مثل [keys.reader]. لاختيار مجموعة مفاتيح يُكتب preset = "less".
config-is-table-of-keys = هو جدول مفاتيح وأفعال.
config-is-action = هو نص مثل "top"، أو "none".
config-is-switch = هو true أو false، بلا علامات اقتباس.
config-is-one-of = الممكن: «{ $words }».

## Keys in the configuration file.

config-no-key = لا يوجد مفتاح باسم «{ $key }».{ $hint } تُكتب المفاتيح مثل «j» و«ctrl-d» و«page-down» و«g g».
config-no-keys = لا مفاتيح قبل العلامة =. تُكتب بين علامتي اقتباس.
config-no-table = لا يوجد جدول باسم «{ $name }».{ $hint } الممكن: { $words }.
config-no-action = لا يوجد فعل باسم «{ $name }».{ $hint } الممكن: { $words }.
config-action-elsewhere = «{ $action }» فعل من [keys.{ $there }] ولا معنى له في [keys.{ $here }]. يُنقل السطر إلى هناك.
config-same-keys = السطر { $line } يربط المفاتيح نفسها («{ $keys }») في الجدول نفسه، وهو المعتبر. يُزال أحد السطرين.
config-key-types = «{ $keys }» يكتب حرفًا في سطر الإدخال ولا يمكنه غير ذلك هناك.
config-key-unreachable = لا يمكن بلوغ «{ $keys }»، لأن «{ $taken }» وحده يفعل شيئًا. يضاف '{ $taken }' = "none".
