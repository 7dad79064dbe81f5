# status: draft; no native reader has checked it yet

## The program and what its help ends with. Names of options, commands and values stay as they are.

usage-about = خوانندهٔ پایانه‌ای برای آرشیوی برون‌خط از روایت‌ها و شهادت‌ها
usage-after = بدون فرمان، برنامهٔ خواندن باز می‌شود. آرشیو همان است که در این میان زودتر نام برده شده: --archive، $RAWI_ARCHIVE، «archive» در فایل تنظیمات، ./archive، نسخهٔ درون برنامه.
usage-line-reader = rawi [OPTIONS] [ENTRY]
usage-line-command = rawi COMMAND …

## Words of clap itself.

usage-word-usage = کاربرد:
usage-word-commands = فرمان‌ها:
usage-word-arguments = ورودی‌ها:
usage-word-options = گزینه‌ها:
usage-word-help = نشان دادن راهنما
usage-word-help-more = نشان دادن راهنما (بیشتر با '--help')
usage-word-help-less = نشان دادن راهنما (کوتاه با '-h')
usage-word-version = نشان دادن نسخه
usage-word-help-command = نشان دادن این راهنما یا راهنمای یک فرمان
usage-word-any-options = [OPTIONS]
usage-word-default = [پیش‌فرض: { $word }]
usage-word-values = [مقدارهای ممکن: { $words }]
usage-word-values-told = مقدارهای ممکن:
usage-more = برای راهنمای بیشتر: '--help'.

## Commands.

usage-command-list = فهرست مدخل‌ها، همه یا آن‌ها که از پالایه‌ها می‌گذرند
usage-command-show = چاپ یک مدخل، برای خواندن یا سپردن به دیگران
usage-command-search = یافتن روایت‌ها با واژه‌های متن، یا تقریبی با عنوان و نام
usage-command-check = گفتن ایرادهای فایل‌های یک آرشیو
usage-command-review = گفتن اینکه نمونه‌خوانی تا کجا رسیده، چه باز است و چه کسی چه می‌خواند
usage-command-new = آغاز یک مدخل از الگوی نوع آن
usage-command-stats = چاپ آرشیو به زبان عدد
usage-command-keys = چاپ کلیدهای برنامهٔ خواندن
usage-command-completions = چاپ اسکریپتی که ورودی‌ها را در پوسته کامل می‌کند
usage-command-man = چاپ صفحه‌ای برای man
usage-command-withhold = افزودن نام‌هایی که نباید در آرشیو باشند، از ورودی استاندارد، هر سطر یکی، به صورت درهم‌ساز
usage-command-forget = پاک کردن همهٔ نشانک‌ها، جاها و گزینش‌هایی که از شما نگه داشته شده

## Options and arguments of the reader.

usage-archive = خواندن آرشیو این پوشه، همان که archive.toml دارد
usage-reviews = نگه داشتن بازبینی‌ها در این پوشه و خواندن بازبینی‌های آرشیو در کنار آن؛ برای آرشیوهایی که نمی‌توان در آن‌ها نوشت
usage-entry = باز کردن مدخلی با این شناسه؛ «rawi list» شناسه‌ها را نشان می‌دهد
usage-continue = باز کردن آخرین مدخلی که خوانده می‌شد، در همان جا
usage-kiosk = تالار مطالعهٔ عمومی بودن: نه نوشتن، نه اجرا، نه پیروی از تنظیمات و محیط
usage-private = نخواندن و ننوشتن نشانک، جا و گزینش: هیچ فایلی به جا نماندن
usage-linear = گفت‌وگوی سطر به سطر، برای صفحه‌خوان‌ها و پایانه‌هایی که فقط چاپ می‌کنند؛ با TERM=dumb خودبه‌خود
usage-lang = سخن گفتن به این زبان و نشان دادن عنوان‌ها، خلاصه‌ها و برچسب‌ها به آن، هر جا که هست (BCP 47: en, de, fa, ar, ckb)
usage-theme = به کار بردن این رنگ‌ها
usage-ascii = کشیدن گیومه‌ها، خط‌ها و نشانه‌ها با ASCII

## Options and arguments of commands. The ids have the command and the option.

usage-list-country = فقط آنچه در این کشور رخ می‌دهد (ISO 3166-1: IR, IQ, GB)؛ تکرارشدنی
usage-list-origin = فقط آدم‌هایی که از این کشورند؛ تکرارشدنی
usage-list-theme = فقط این موضوع آرشیو؛ تکرارشدنی
usage-list-kind = فقط این نوع مدخل؛ تکرارشدنی
usage-list-lang = فقط آنچه دست‌کم عنوانش به این زبان هست (BCP 47)؛ تکرارشدنی
usage-list-state = فقط آنچه به این مرحله رسیده، به گفتهٔ فایلش یا نمونه‌خوان‌هایش؛ تکرارشدنی
usage-list-format = چگونگی چاپ فهرست؛ ستون‌های «tsv»: id, kind, date, state, title
usage-review-entries = فقط این نوشته‌ها، با هرچه دربارهٔ آن‌ها گفته شده [پیش‌فرض: همهٔ آرشیو]
usage-review-reviewer = گفتن اینکه چه در انتظار این داوطلب است [پیش‌فرض: خود شما]
usage-review-format = چگونگی چاپ؛ وصلهٔ پیشنهادها برای «git apply» در پوشهٔ آرشیو یا ریشهٔ مخزن آن است
usage-show-entry = شناسهٔ مدخل؛ «rawi list» شناسه‌ها را نشان می‌دهد
usage-show-lang = نشان دادن ترجمه به این زبان (BCP 47)
usage-show-width = حداکثر ستون‌های سطر [پیش‌فرض: به اندازهٔ پایانه، تا 72]
usage-show-format = چگونگی چاپ مدخل
usage-search-query = واژه‌های جست‌وجو: روایت باید همه را در یک بند داشته باشد
usage-search-fuzzy = جست‌وجو در عنوان‌ها، آدم‌ها، مکان‌ها، موضوع‌ها و کلیدواژه‌ها، با بخشیدن لغزش‌ها
usage-search-limit = حداکثر روایت‌هایی که چاپ می‌شود
usage-search-format = چگونگی چاپ یافته‌ها
usage-check-paths = بررسی فقط این فایل‌ها و پوشه‌ها، یا آرشیو این پوشه [پیش‌فرض: همهٔ آرشیو]
usage-check-format = چگونگی چاپ یافته‌ها
usage-check-format-human = یک سطر برای هر یافته با واژه‌هایی که دربارهٔ آن است، و یکی برای همه
usage-check-format-json = فهرستی از شیء‌ها
usage-check-format-sarif = SARIF 2.1.0، برای پویشگرهای کد و ویرایشگرها
usage-check-format-github = حاشیه‌نویسی برای روندهای GitHub
usage-check-fail-on = پایان با وضعیت 1 اگر یافته‌ای به این سنگینی باشد
usage-check-changed-since = بررسی تنها فایل‌هایی که به گفتهٔ git با این کامیت تفاوت دارند
usage-check-baseline = کنار گذاشتن آنچه در این فهرست است که «--format json» پیش‌تر چاپ کرده است
usage-check-only = تنها این کد، یا همهٔ آن‌ها که چنین آغاز می‌شوند (T120، T)؛ تکرارشدنی
usage-check-without = بدون این کد و هر کدی که چنین آغاز می‌شود؛ تکرارشدنی
usage-check-against = جست‌وجوی عبارت‌های برگرفته از متن‌های این پوشه که آرشیو بازمی‌گوید
usage-check-explain = توضیح کدی مانند A021 بدون بررسی
usage-new-kind = مدخل چیست
usage-new-id = شناسه‌اش که نام فایل هم هست: a–z، 0–9 و خط تیره، حداکثر 48
usage-withhold-new-key = ساختن کلیدی در این فایل، که نباید از پیش باشد یا درون آرشیو باشد
usage-withhold-names = نام‌ها از اینجا گرفته نمی‌شوند: خط فرمان را دیگران می‌بینند و نگه داشته می‌شود
usage-stats-format = چگونگی چاپ عددها
usage-keys-format = چگونگی چاپ کلیدها؛ «markdown» همان docs/keys.md است
usage-completions-shell = پوسته‌ای که باید ورودی‌های rawi را کامل کند
usage-man-command = فرمانی که صفحه‌اش چاپ شود [پیش‌فرض: خود rawi]

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

misuse-unknown-argument = این‌جا ورودی «{ $argument }» نیست.{ $hint }
misuse-wrong-value = «{ $argument }» نمی‌تواند «{ $value }» باشد.
misuse-wrong-value-of = «{ $argument }» نمی‌تواند «{ $value }» باشد.{ $hint } می‌تواند یکی از این‌ها باشد: { $words }.
misuse-refused = «{ $argument }» نمی‌تواند «{ $value }» باشد: { $cause }.
misuse-no-value = «{ $argument }» مقدار می‌خواهد.
misuse-no-value-of = «{ $argument }» مقدار می‌خواهد. می‌تواند یکی از این‌ها باشد: { $words }.
misuse-twice = «{ $argument }» این‌جا فقط یک بار می‌آید.
misuse-conflict = «{ $argument }» با این‌ها نمی‌آید: «{ $others }».
misuse-missing = کم است: «{ $arguments }».
misuse-too-many = «{ $argument }» مقدار دیگری مانند «{ $value }» نمی‌گیرد.
misuse-other = این ورودی‌ها کنار هم معنایی ندارند.
