# status: draft; no native reader has checked it yet

## The program and what its help ends with. Names of options, commands and values stay as they are.

usage-about = قارئ في الطرفية لأرشيف قصص وشهادات من دون اتصال
usage-after = بلا أمر يُفتح القارئ. والأرشيف هو أول ما يُسمّى من: --archive، $RAWI_ARCHIVE، «archive» في ملف الإعدادات، ./archive، النسخة داخل البرنامج.
usage-line-reader = rawi [OPTIONS] [ENTRY]
usage-line-command = rawi COMMAND …

## Words of clap itself.

usage-word-usage = الاستعمال:
usage-word-commands = الأوامر:
usage-word-arguments = المعطيات:
usage-word-options = الخيارات:
usage-word-help = عرض المساعدة
usage-word-help-more = عرض المساعدة (المزيد مع '--help')
usage-word-help-less = عرض المساعدة (مختصرة مع '-h')
usage-word-version = عرض النسخة
usage-word-help-command = عرض هذه المساعدة أو مساعدة أمر
usage-word-any-options = [OPTIONS]
usage-word-default = [المبدئي: { $word }]
usage-word-values = [القيم الممكنة: { $words }]
usage-word-values-told = القيم الممكنة:
usage-more = للمزيد: '--help'.

## Commands.

usage-command-list = سرد المداخل، كلها أو ما تتركه المرشّحات
usage-command-show = طباعة مدخل واحد، لقراءته أو تسليمه
usage-command-search = إيجاد القصص بكلمات نصوصها، أو تقريبًا بالعناوين والأسماء
usage-command-check = بيان ما في ملفات أرشيف من عيوب
usage-command-review = بيان ما بلغه التدقيق وما بقي مفتوحًا ومن يقرأ ماذا
usage-command-new = بدء مدخل من قالب نوعه
usage-command-stats = طباعة الأرشيف بالأرقام
usage-command-keys = طباعة مفاتيح القارئ
usage-command-completions = طباعة نص برمجي يكمل المعطيات في الصدفة
usage-command-man = طباعة صفحة للأمر man
usage-command-withhold = إضافة أسماء يجب ألا ترد في الأرشيف، من الدخل القياسي، اسم في كل سطر، على شكل بصمات
usage-command-forget = حذف كل ما حُفظ من إشارات ومواضع واختيارات

## Options and arguments of the reader.

usage-archive = قراءة الأرشيف في هذا المجلد الذي فيه archive.toml
usage-reviews = حفظ المراجعات في هذا المجلد مع قراءة ما في الأرشيف منها؛ للأرشيفات التي لا يُكتب فيها
usage-entry = فتح المدخل بهذا المعرّف؛ «rawi list» يعرض المعرّفات
usage-continue = فتح آخر مدخل كان يُقرأ، في الموضع نفسه
usage-kiosk = قاعة قراءة عامة: لا كتابة ولا تشغيل ولا اتباع لإعدادات أو بيئة
usage-private = بلا قراءة أو كتابة للإشارات والمواضع والاختيارات: لا يُترك أي ملف
usage-linear = محادثة سطرًا بسطر، لقارئات الشاشة والطرفيات التي تطبع فقط؛ تلقائيًا مع TERM=dumb
usage-lang = التكلم بهذه اللغة وعرض العناوين والملخصات والتسميات بها حيث توجد (BCP 47: en, de, fa, ar, ckb)
usage-theme = استعمال هذه الألوان
usage-ascii = رسم علامات الاقتباس والشرطات والعلامات والخطوط بأحرف ASCII

## Options and arguments of commands. The ids have the command and the option.

usage-list-country = ما يحدث في هذا البلد فقط (ISO 3166-1: IR, IQ, GB)؛ يجوز التكرار
usage-list-origin = من يأتون من هذا البلد فقط؛ يجوز التكرار
usage-list-theme = هذا الموضوع من الأرشيف فقط؛ يجوز التكرار
usage-list-kind = هذا النوع من المداخل فقط؛ يجوز التكرار
usage-list-lang = ما له عنوان على الأقل بهذه اللغة (BCP 47)؛ يجوز التكرار
usage-list-state = ما بلغ هذه المرحلة فقط، بحسب ملفه أو مدققيه؛ يجوز التكرار
usage-list-format = كيف تُطبع القائمة؛ حقول «tsv» هي id, kind, date, state, title
usage-review-entries = هذه المواد فقط، مع كل ما قيل عنها [المبدئي: الأرشيف كله]
usage-review-reviewer = بيان ما ينتظر هذا المتطوع [المبدئي: أنت]
usage-review-format = كيف يُطبع؛ رقعة الاقتراحات هي لـ«git apply» في مجلد الأرشيف أو جذر مستودعه
usage-show-entry = معرّف المدخل؛ «rawi list» يعرض المعرّفات
usage-show-lang = عرض الترجمة إلى هذه اللغة (BCP 47)
usage-show-width = أعمدة السطر على الأكثر [المبدئي: أعمدة الطرفية، حتى 72]
usage-show-format = كيف يُطبع المدخل
usage-search-query = كلمات البحث: يجب أن تحويها القصة كلها في فقرة واحدة
usage-search-fuzzy = البحث بدلًا من ذلك في العناوين والأشخاص والأماكن والمواضيع والكلمات الدالة، مع التسامح مع الهفوات
usage-search-limit = أكثر ما يُطبع من القصص
usage-search-format = كيف يُطبع ما وُجد
usage-check-paths = فحص هذه الملفات والمجلدات فقط، أو الأرشيف في هذا المجلد [المبدئي: الأرشيف كله]
usage-check-format = كيف تُطبع النتائج
usage-check-format-human = سطر لكل نتيجة مع الكلمات المعنية، وسطر للكل
usage-check-format-json = قائمة كائنات
usage-check-format-sarif = SARIF 2.1.0، لماسحات الشيفرة والمحررات
usage-check-format-github = حواشٍ لسير عمل GitHub
usage-check-fail-on = الانتهاء بالحالة 1 إن وُجدت نتيجة بهذه الخطورة
usage-check-changed-since = فحص الملفات التي تختلف عن هذا الإيداع فقط، كما يقول git
usage-check-baseline = ترك ما في هذه القائمة التي طبعها «--format json» من قبل
usage-check-only = هذا الرمز فقط، أو كل ما يبدأ به (T120، T)؛ يمكن تكراره
usage-check-without = بلا هذا الرمز وكل ما يبدأ به؛ يمكن تكراره
usage-check-against = البحث أيضًا عن عبارات مأخوذة من نصوص هذا المجلد التي يعيد الأرشيف روايتها
usage-check-explain = شرح رمز مثل A021 بلا فحص
usage-new-kind = ما هو المدخل
usage-new-id = معرّفه، وهو اسم ملفه أيضًا: a–z و0–9 والشرطات، 48 على الأكثر
usage-withhold-new-key = صنع مفتاح في هذا الملف، الذي يجب ألا يكون موجودًا ولا داخل الأرشيف
usage-withhold-names = لا تؤخذ الأسماء من هنا: فسطر الأوامر يراه آخرون، ويُحفظ
usage-stats-format = كيف تُطبع الأرقام
usage-keys-format = كيف تُطبع المفاتيح؛ «markdown» هو docs/keys.md
usage-completions-shell = الصدفة التي تكمل معطيات rawi
usage-man-command = الأمر الذي تُطبع صفحته [المبدئي: صفحة rawi نفسه]

## Names of values in usage lines.

usage-value-path = PATH
usage-value-language = LANGUAGE
usage-value-theme = THEME
usage-value-code = CODE
usage-value-kind = KIND
usage-value-state = STATE
usage-value-columns = COLUMNS
usage-value-number = NUMBER
usage-value-severity = SEVERITY
usage-value-rev = REV
usage-value-file = FILE
usage-value-dir = DIR
usage-value-entry = ENTRY
usage-value-handle = HANDLE
usage-value-query = QUERY
usage-value-format = FORMAT
usage-value-id = ID
usage-value-shell = SHELL
usage-value-command = COMMAND

## What is wrong with the words of a command line. English is said by clap itself.

misuse-unknown-argument = لا يوجد هنا معطى «{ $argument }».{ $hint }
misuse-wrong-value = لا يمكن أن يكون «{ $argument }» «{ $value }».
misuse-wrong-value-of = لا يمكن أن يكون «{ $argument }» «{ $value }».{ $hint } الممكن: { $words }.
misuse-refused = لا يمكن أن يكون «{ $argument }» «{ $value }»: { $cause }.
misuse-no-value = يحتاج «{ $argument }» إلى قيمة.
misuse-no-value-of = يحتاج «{ $argument }» إلى قيمة. الممكن: { $words }.
misuse-twice = لا يأتي «{ $argument }» هنا إلا مرة واحدة.
misuse-conflict = لا يأتي «{ $argument }» مع: «{ $others }».
misuse-missing = الناقص: «{ $arguments }».
misuse-too-many = لا يأخذ «{ $argument }» قيمة أخرى مثل «{ $value }».
misuse-other = لا معنى لهذه المعطيات معًا.
