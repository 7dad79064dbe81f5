# status: draft; no native reader has checked it yet

## What is wrong with a file of the archive: the cause, and .mend, how to mend it. A message without .mend takes one of the
## others, or did-you-mean. Names in quotation marks are cut to forty characters by the program (archive/sheet.rs cut).

finding-told = { $place }: { $severity }[{ $code }]: { $what } { $remedy }

## Files.

finding-no-archive-toml = ليس في الأرشيف archive.toml، فلا أسماء للمواضيع والبلدان.
    .mend = يوضع الملف في مجلد الأرشيف.
finding-no-sources-toml = ليس في الأرشيف sources.toml، فلا يُرى ما تستند إليه مداخله.
    .mend = يوضع الملف في مجلد الأرشيف.
finding-file-gone = الملف لم يعد موجودًا.
    .mend = يُعاد إلى مكانه، أو يُقرأ الأرشيف من جديد.
finding-file-too-large = في الملف { $bytes } بايت؛ يُقرأ { $limit } على الأكثر.
    .mend = يُقسم المدخل اثنين ويُربطان بواسطة part_of.
finding-file-is-link = هذا رابط رمزي، وقد يقود إلى خارج الأرشيف.
    .mend = يوضع الملف نفسه مكان الرابط.
finding-file-is-folder = هذا مجلد لا ملف.
    .mend = يُزال، أو يوضع ملف مكانه.
finding-file-is-pipe = هذا أنبوب لا ملف.
    .mend = يُزال، أو يوضع ملف مكانه.
finding-file-is-socket = هذا مقبس لا ملف.
    .mend = يُزال، أو يوضع ملف مكانه.
finding-file-is-device = هذا جهاز لا ملف.
    .mend = يُزال، أو يوضع ملف مكانه.
finding-file-is-unknown = هذا من نوع مجهول، لا ملف.
    .mend = يُزال، أو يوضع ملف مكانه.
finding-file-unreadable = لا يمكن قراءته: { $cause }.
    .mend = يُمنح القارئ إذن القراءة، أو يُفحص القرص.
finding-file-too-deep = المجلد عميق جدًا، أو فيه ملفات كثيرة جدًا.
    .mend = تُقرَّب المداخل من entries/.
finding-translation-of-nothing = لا يوجد مدخل «{ $id }» يكون هذا ترجمة له.
    .mend = يُسمّى الملف باسم أصله، أو يضاف الأصل.
finding-byte-order-mark = يبدأ الملف بعلامة ترتيب البايتات.
    .mend = يُحفظ بترميز UTF-8 من دونها.
finding-windows-lines = تنتهي الأسطر بـ CR LF كما في ويندوز.
    .mend = يُحفظ الملف بنهايات أسطر يونكس (LF).
finding-mixed-lines =
    { $count ->
        [one] سطر واحد ينتهي بـ CR LF والبقية بـ LF.
        [two] سطران ينتهيان بـ CR LF والبقية بـ LF.
        [few] { $count } أسطر تنتهي بـ CR LF والبقية بـ LF.
        [many] { $count } سطرًا تنتهي بـ CR LF والبقية بـ LF.
       *[other] { $count } سطر تنتهي بـ CR LF والبقية بـ LF.
    }
    .mend = يُحفظ الملف بنهايات أسطر يونكس (LF).
finding-not-utf8 = البايت { $byte } ليس UTF-8.
    .mend = يُحفظ الملف في المحرّر بترميز UTF-8.

## Syntax. toml_words.rs is read by config.toml too (state/syntax.rs).

finding-text-unclosed = النص الذي يبدأ في السطر { $line } لم يُغلق بـ { $quotes }.
    .mend = توضع { $quotes } في سطر مستقل بعد النص.
finding-text-closed-early = { $quotes } متتالية تُنهي النص الذي يبدأ في السطر { $line }، وبعدها نص.
    .mend = يُكتب ’ أو “ ” داخل النص.
finding-control-character = المحرف { $code } لا يجوز في ملف.
    .mend = يُزال.
finding-key-twice = يرد «{ $key }» مرتين في الجدول نفسه.
    .mend = يُزال أحدهما.
finding-not-toml = لا يُقرأ السطر على أنه TOML.
    .mend = يُقارن بأحد القوالب.
finding-unfinished-merge = لم يكتمل دمج git: في الملف نسختان مما يبدأ هنا.
    .mend = يبقى الصحيح منهما، وتُزال الأسطر <<<<<<< و======= و>>>>>>>.
finding-braces-over-lines = الجدول بين الحاصرتين على عدة أسطر، وترفضه أدوات قديمة.
    .mend = يُكتب في سطر واحد، أو جدولًا بعنوان بين معقوفين.
finding-toml-value-unquoted = القيمة ليست بين علامتي اقتباس.
    .mend = توضع بين علامتي اقتباس مستقيمتين: "…".
finding-toml-neither-key-nor-heading = السطر لا مفتاح بقيمة ولا عنوان.
    .mend = يُكتب هكذا: key = "value".
finding-toml-quotation-mark-open = علامة الاقتباس التي تفتح القيمة لا تُغلق.
    .mend = توضع " في آخر القيمة.
finding-toml-apostrophe-open = الفاصلة العليا التي تفتح القيمة لا تُغلق.
    .mend = توضع ' في آخر القيمة.
finding-toml-backslash = لا معنى هنا للشرطة المائلة العكسية.
    .mend = يُكتب \\ لشرطة مائلة عكسية، أو تُستعمل '…' للقيمة.
finding-toml-more-behind-value = بعد القيمة شيء في السطر نفسه.
    .mend = يُكتب \" لعلامة اقتباس داخل القيمة.
finding-toml-list-open = القائمة بلا ] في آخرها أو تنقصها فاصلة.
    .mend = تُكتب القوائم هكذا: ["one", "two"].
finding-toml-braces-open = الجدول بلا {"}"} في آخره أو تنقصه فاصلة.
    .mend = يُكتب هكذا: {"{"} fa = "…", ar = "…" {"}"}.
finding-toml-heading-open = العنوان بلا معقوف في آخره.
    .mend = تُكتب العناوين هكذا: [name] أو [[name]].
finding-toml-nested-too-deep = الجداول أو القوائم متداخلة أكثر مما ينبغي.
    .mend = تُكتب القيمة كما في الصيغة.
finding-toml-typographic-mark = تبدأ القيمة بعلامة اقتباس طباعية.
    .mend = تُستعمل العلامة المستقيمة " حول القيم.
finding-toml-no-value = ليس للمفتاح قيمة.
    .mend = تُكتب قيمة بعد =، أو يُزال السطر.

## Keys and values. $example is a piece of a file.

finding-key-missing-in-file = ينقص الملفَ المفتاح «{ $key }».
    .mend = يضاف: { $example }
finding-key-missing = ينقص { $table } المفتاح «{ $key }».
    .mend = يضاف: { $example }
finding-table-missing = ينقص الملفَ الجدول [{ $key }].
    .mend = يضاف [{ $key }] مع { $content }.
finding-consent-content = basis وlevel
finding-wrong-type = قيمة «{ $key }» من نوع غير صحيح.
    .mend = تُكتب هكذا: { $example }
finding-example-table = جدول: { $example }
finding-example-tables = قائمة جداول: { $example }
finding-table-within = «{ $key }» في { $table }
finding-body-outside-in-file = يقع body خارج [text]، في الملف نفسه.
    .mend = يوضع السطر [text] قبله.
finding-body-outside = يقع body خارج [text]، في { $table }.
    .mend = يوضع السطر [text] قبله.
finding-key-unknown-in-file = «{ $key }» ليس مفتاحًا للملف.
    .mend = يُزال، أو يُستعمل أحد هذه: { $keys }.
finding-key-unknown = «{ $key }» ليس مفتاحًا في { $table }.
    .mend = يُزال، أو يُستعمل أحد هذه: { $keys }.
finding-key-empty = «{ $key }» فارغ.
    .mend = يُكتب ما ينبغي أن يكون فيه.
finding-word-unknown = «{ $word }» ليست كلمة لـ «{ $key }».
    .mend = تُكتب إحدى هذه: { $words }.
finding-direction-unknown = «{ $word }» ليست كلمة لـ «direction».
    .mend = يُكتب ltr أو rtl، أو يُزال السطر.
finding-date-bad = «{ $date }» ليس تاريخًا: { $cause }
finding-date-unquoted = التاريخ «{ $date }» بلا علامتي اقتباس.
    .mend = يُكتب { $key } = "{ $date }"
finding-language-bad = «{ $tag }» ليس وسم لغة.
    .mend = يُكتب وسم اللغة: en, de, fa, ar, ckb, kmr.
finding-language-broad = لا تبيّن «ku» أي كردية هي.
    .mend = يُكتب ckb للسورانية أو kmr للكرمانجية.
finding-language-no-string = قيمة اللغة «{ $tag }» ليست نصًا.
    .mend = يُكتب { $tag } = "…"
finding-schema-newer = يتبع الملف النسخة { $newer } من الصيغة؛ وهذا القارئ يعرف النسخة { $known }.
    .mend = تُجلب نسخة أحدث من القارئ.
finding-schema-bad = لا توجد نسخة كهذه من الصيغة.
    .mend = يُكتب schema = 1
finding-position-bad = الإحداثيات ليست زوج درجات على الكرة الأرضية.
    .mend = يُكتب lat (-90 إلى 90) وlon (-180 إلى 180) معًا.
finding-claim-value-bad = قيمة «value» لا عدد ولا نص.
    .mend = يُكتب value = 250000، أو نص.

## Why a date cannot be read: the end of finding-date-bad.

date-fault-clock = لا مكان للساعات في التاريخ؛ تُذكر في النص.
date-fault-order = تأتي السنة أولًا، ثم الشهر، ثم اليوم.
date-fault-year = لا يبدأ بسنة من أربعة أرقام.
date-fault-open = البداية أو النهاية المفتوحة تُكتب بخط مائل: 2026-01/..
date-fault-day = ليس في الشهر هذا اليوم.
date-fault-month = الشهور من 01 إلى 12، أو XX.
date-fault-backwards = النهاية قبل البداية.
date-fault-after = لا يُقرأ بعد { $before }.
date-fault-dots-alone = تقف «..» وحدها في جهتها من الخط المائل.
date-fault-braces = لا تُستعمل هنا المجموعات بين حاصرتين؛ يُكتب أحد تواريخ عدة بين معقوفين.
date-fault-season = تختلف الفصول من بلد إلى آخر؛ تُكتب الشهور.
date-fault-digits = السنوات من أربعة أرقام.

## Who is who.

finding-id-not-file = المعرّف «{ $id }» واسم الملف «{ $name }».
    .mend = يُسمّى الملف { $id }.toml، أو يُغيَّر المعرّف.
finding-id-bad = لا يصلح «{ $id }» معرّفًا.
    .mend = تُستعمل a–z و0–9 والشرطات، 48 على الأكثر.
finding-id-twice = يرد المعرّف «{ $id }» مرتين في هذا الملف.
    .mend = يُزال أحدهما.
finding-term-twice = يرد «{ $id }» مرتين في القائمة.
    .mend = يُزال أحدهما.
finding-claim-twice = ترد الإفادة «{ $id }» مرتين في هذا الملف.
    .mend = تُعطى إحداهما معرّفًا آخر.
finding-id-taken = المعرّف «{ $id }» هو أيضًا معرّف { $file }.
    .mend = يُعطى أحدهما معرّفًا واسم ملف آخرين.
finding-former-id-taken = المعرّف السابق «{ $id }» يقود من قبل إلى { $file }.
    .mend = يُزال من «aliases».
finding-translation-name = يقول الملف «{ $said }» ويقول اسمه «{ $named }».
    .mend = يُوفَّق بين الاسم والملف.
finding-country-code-bad = «{ $code }» ليس رمز ISO 3166-1 alpha-2.
    .mend = يُكتب حرفان كبيران، مثل IQ.
finding-kind-unknown = «{ $id }» ليس نوعًا من المداخل.
    .mend = يُكتب أحد هذه: { $words }.

## What is referred to.

finding-theme-unknown = لا يوجد موضوع «{ $id }» في archive.toml.
    .mend = يُختار أحد هذه: { $words }.
finding-warning-unknown = لا يوجد تحذير محتوى «{ $id }» في archive.toml.
    .mend = يُختار أحد هذه: { $words }.
finding-country-slip = «{ $word }» ليس رمز ISO؛ ويُقرأ «{ $code }».
finding-country-unknown = لا يوجد بلد «{ $code }» في archive.toml.
    .mend = يُصحَّح الرمز، أو يضاف البلد إلى archive.toml.
finding-source-unknown = لا يوجد مصدر «{ $id }» في sources.toml.
    .mend = يضاف إلى sources.toml.
finding-name-unknown = لا يوجد اسم «{ $id }» في names.toml.
    .mend = يضاف إلى names.toml.
finding-entry-unknown = لا يوجد مدخل «{ $id }».
    .mend = يُصحَّح المعرّف، أو يُترك الرابط حتى يُكتب المدخل.
finding-link-to-itself = يحيل المدخل إلى نفسه.
    .mend = يُزال الرابط.
finding-link-to-former-id = «{ $id }» معرّف سابق لـ «{ $present }».
    .mend = يُكتب المعرّف الحالي.
finding-link-to-hidden = المدخل «{ $id }» لا يُعرض.
    .mend = تُنظر عيوب { $file }.
finding-link-to-withdrawn = سُحب المدخل «{ $id }».
    .mend = يُزال الرابط إن استقامت الجملة من دونه.
finding-no-incoming = لا يقود مدخل آخر إلى «{ $id }».
    .mend = يُربط به من مدخل يتناوله.

## What an entry must and must not have.

finding-no-country = لا بلد في «countries» ولا في «origin».
    .mend = يُكتب أحدهما على الأقل.
finding-testimony-nobodys = الشهادة تحتاج إلى صاحب.
    .mend = يضاف [[people]] مع الراوي، بدوره إن حُجب الاسم.
finding-timeline-empty = التسلسل الزمني يحتاج إلى أسطر.
    .mend = يضاف [[events]] مع date وtext.
finding-profile-of-nothing = التعريف يحتاج إلى موضوع.
    .mend = يضاف subject = "person" أو "organisation" أو "place" أو "work" أو "campaign".
finding-no-source = لا يسمّي المدخل مصدرًا.
    .mend = يُستشهد بعمل من sources.toml.
finding-no-text = ليس في المدخل [text].
    .mend = يضاف [text] مع body في آخر الملف.
finding-translation-no-text = ليس في الترجمة [text].
    .mend = يضاف [text] مع body في آخر الملف.
finding-text-forbidden = الموافقة تشمل الملخص فقط، وفي الملف نص.
    .mend = يُزال [text]، أو تُصحَّح الدرجة.
finding-name-given-away = الاسم محجوب، و«{ $key }» يكشفه.
    .mend = يُزال المفتاح.
finding-place-given-away = المكان محجوب، و«{ $key }» يكشفه.
    .mend = يُزال المفتاح.
finding-consent-embargoed = المدخل غير متاح بعد، وكل ما في هذا المجلد علني.
    .mend = يُنقل الملف إلى خارج الأرشيف.
finding-consent-closed = المدخل مغلق، وكل ما في هذا المجلد علني.
    .mend = يُنقل الملف إلى خارج الأرشيف.
finding-withdrawn-keeps = المدخل مسحوب، وما زال في ملفه «{ $keys }».
    .mend = يُزال كل شيء إلا id وstatus وnote من [consent].
finding-many-themes =
    { $count ->
        [few] للمدخل { $count } مواضيع.
        [many] للمدخل { $count } موضوعًا.
       *[other] للمدخل { $count } موضوع.
    }
    .mend = تُبقى الأربعة الأقرب إليه.

## The text.

finding-markup-not-allowed = في النص { $what }، وهذا خارج ما يُسمح به من ماركداون.
    .mend = يُكتب بفقرات أو ## أو * أو ** أو > أو - أو 1. أو *** أو [^note].
markup-heading-inside = عنوان داخل اقتباس أو قائمة
markup-break-inside = فاصل داخل اقتباس أو قائمة
markup-quotation-inside = اقتباس داخل اقتباس أو قائمة
markup-list-inside = قائمة داخل اقتباس أو قائمة
markup-second-footnote = حاشية ثانية بالاسم نفسه
markup-code = شيفرة
markup-html = HTML
markup-task-list = قائمة مهام
markup-link-title = عنوان على رابط
markup-image = صورة
markup-table = جدول
markup-link-without-words = رابط بلا كلمات
markup-raw-address = عنوان شبكة مجرّد
markup-underlined-heading = عنوان مسطَّر تحته
markup-heading-one = عنوان من المستوى 1
markup-heading-deep = عنوان دون المستوى 3
markup-link-elsewhere = رابط عنوانه في مكان آخر
finding-note-without-text = الحاشية «{ $key }» بلا نص.
    .mend = يضاف سطر [^key]: text في آخر body، أو إفادة بهذا المعرّف.
finding-note-without-reference = لا جملة تحيل إلى الحاشية «{ $key }».
    .mend = يوضع مفتاحها بعد جملتها، أو تُزال.
finding-link-unknown = لا يقود الرابط «{ $address }» إلى ما يعرفه القارئ.
    .mend = يُبدأ بـ entry: أو source: أو theme: أو country: أو https://.

## What a careful editor would change.

finding-title-long =
    { $count ->
        [few] في العنوان { $count } محارف.
        [many] في العنوان { $count } محرفًا.
       *[other] في العنوان { $count } محرف.
    }
    .mend = يُقصَّر إلى { $most }.
finding-summary-long =
    { $count ->
        [few] في الملخص { $count } محارف.
        [many] في الملخص { $count } محرفًا.
       *[other] في الملخص { $count } محرف.
    }
    .mend = يُقصَّر إلى { $most }.
finding-quotation-long =
    { $count ->
        [few] في الاقتباس { $count } كلمات.
        [many] في الاقتباس { $count } كلمة.
       *[other] في الاقتباس { $count } كلمة.
    }
    .mend = تُقتبس { $most } على الأكثر ويُعاد سرد الباقي.
finding-quotation-nobodys = لا يبيّن الاقتباس لمن هذه الكلمات.
    .mend = يُختم بسطر > — القائل، كيف.
finding-source-lacks-creator = المدخل منشور، ومصدره «{ $id }» بلا صاحب معروف.
    .mend = يُكمَّل السجل في sources.toml.
finding-source-lacks-date = المدخل منشور، ومصدره «{ $id }» بلا تاريخ.
    .mend = يُكمَّل السجل في sources.toml.
finding-source-lacks-both = المدخل منشور، ومصدره «{ $id }» بلا صاحب معروف ولا تاريخ.
    .mend = يُكمَّل السجل في sources.toml.
finding-claim-unmarked = يرد { $figure } هنا بلا علامة؛ والإفادة «{ $id }» تعدّه ضعيف اليقين.
    .mend = يوضع [^{ $id }] بعد الجملة، أو يُذكر من ينقله.
finding-copied-words =
    { $count ->
        [few] { $count } كلمات متتالية ترد أيضًا في { $work }، السطر { $line }: «{ $words }».
        [many] { $count } كلمة متتالية ترد أيضًا في { $work }، السطر { $line }: «{ $words }».
       *[other] { $count } كلمة متتالية ترد أيضًا في { $work }، السطر { $line }: «{ $words }».
    }
    .mend = يُقال بصياغة خاصة، أو تُقتبس { $most } على الأكثر ويُسمّى القائل.
