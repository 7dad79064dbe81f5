# status: draft; no native reader has checked it yet

## Why an archive is looked through for something, and how to mend it.

check-m007 = سال از تقویم هجری خورشیدی است یا پس از امروز می‌آید.
    .mend = سال میلادی را بنویسید؛ 1367 در 1988 آغاز می‌شود.
check-m008 = سالی از یک تقویم به جای سال دیگری از تقویم دیگر آمده است.
    .mend = هر دو را با هم و با تاریخ رویداد بسنجید: سال خورشیدی در مارس آغاز می‌شود و 621 سال عقب‌تر است.
check-s001 = مدخل را تنها تا وقتی می‌توان گفت که کسی به آن رضایت دارد.
    .mend = دوباره بپرسید، یا مدخل را با `status = "withdrawn"` پس بگیرید.
check-s002 = نامی که نباید گفته شود اینجا آمده است. برنامه آن را تکرار نمی‌کند.
    .mend = از آن کس با نقشش نام ببرید و پیش از دست به دست شدن، همهٔ فایل را نگاه کنید.
check-s003 = چیزی اینجاست که کمابیش نامی است که نباید گفته شود: با یک حرف تفاوت یا به خطی دیگر.
    .mend = ببینید همان کس است یا نه؛ اگر نیست یافته را رد کنید.
check-s004 = گویا شمارهٔ تلفن، نشانی رایانامه یا خانه، یا شمارهٔ مدرکی است: با آن می‌شود کسی را پیدا کرد.
    .mend = آن را کنار بگذارید، یا اگر همگانی است یافته را رد کنید.
check-s005 = ترجمه از کسی نام می‌برد که متن اصلی نامش را نمی‌برد.
    .mend = از کسی که متن اصلی نامش را نیاورده نام نبرید.
check-s006 = چیزی که نگاه نشده، معلوم نیست امن باشد.
    .mend = کلید فهرست آرشیو را در $RAWI_WITHHELD_KEY یا با `withheld_key` در فایل پیکربندی نام ببرید.

## What is told of a file or an entry.

safety-not-checked = بررسی نشد که نام‌های ناگفتنی اینجا آمده‌اند یا نه. { $why }
safety-name-of-file = در نام فایل نامی هست که نباید گفته شود، یا کمابیش.
    .mend = به فایل و مدخلش شناسهٔ دیگری بدهید. آنچه در مسیر پوشانده شده همان نام است.
safety-not-utf8 = فایل UTF-8 نیست و نمی‌شود آن را نگاه کرد.
    .mend = آن را با UTF-8 ذخیره کنید یا از پوشهٔ آرشیو بیرون ببرید.
safety-consent-missing = مدخل منتشر شده و چیزی از رضایت نمی‌گوید.
    .mend = [consent] را با `basis` و `level` بیفزایید یا آن را پیش‌نویس کنید.
safety-consent-ended = رضایت تا { $date } بود.
    .mend = دوباره بپرسید و `until` تازه را بنویسید، یا مدخل را با `status = "withdrawn"` پس بگیرید.
safety-consent-withdrawn = رضایت پس گرفته شد: { $date }.
    .mend = مدخل را پس بگیرید: تنها `id`، `status = "withdrawn"` و یک جمله بماند.

## Why the list of withheld names cannot be used; each may be $why of safety-not-checked or of withhold-refused.

safety-list-broken = فهرست withheld.toml خوانده نمی‌شود.
    .mend = آخرین نسخهٔ خواندنی را بردارید و نام‌ها را دوباره بیفزایید.
safety-list-unmerged = ادغام withheld.toml با git پایان نیافته است.
    .mend = سطرهای هر دو سو را نگه دارید و نشانه‌ها را بردارید.
safety-list-too-new = طرح فهرست withheld.toml از آنچه برنامه می‌شناسد تازه‌تر است.
    .mend = نسخهٔ تازه‌تری از برنامه بگیرید.
safety-list-missing = کلیدی نام برده شده است و آرشیو فهرست withheld.toml آن را ندارد.
    .mend = فهرست را از رونوشت دیگری از آرشیو بیاورید. اگر اینجا نامی پنهان نمی‌ماند، کلید را از $RAWI_WITHHELD_KEY و از فایل پیکربندی بردارید.
safety-key-missing = کلید فهرست withheld.toml نیست.
    .mend = کلید فهرست آرشیو را در $RAWI_WITHHELD_KEY یا با `withheld_key` در فایل پیکربندی نام ببرید.
safety-key-other = این کلید از فهرست withheld.toml نیست.
    .mend = کلید درست را از نگهدارندهٔ آرشیو بخواهید.
safety-key-inside = کلید «{ $path }» درون آرشیو است و با آن دست به دست می‌شود.
    .mend = آن را بیرون از پوشهٔ آرشیو بگذارید تا دست به دست نشود.
safety-key-unreadable = کلید «{ $path }» خوانده نمی‌شود: { $cause }.
    .mend = کلید فهرست آرشیو را در $RAWI_WITHHELD_KEY یا با `withheld_key` در فایل پیکربندی نام ببرید.
safety-key-no-file = کلید «{ $path }» فایل نیست.
    .mend = کلید فهرست آرشیو را در $RAWI_WITHHELD_KEY یا با `withheld_key` در فایل پیکربندی نام ببرید.
safety-key-open = دیگران می‌توانند کلید «{ $path }» را بخوانند یا دگرگون کنند.
    .mend = آن را به رویشان ببندید: chmod 600. روی دیسکی که مجوز ندارد از هیچ‌کس در امان نیست.
safety-key-none = فایل «{ $path }» کلیدی ندارد.
    .mend = کلید سطری از 64 رقم شانزده‌شانزدهی است، چنان‌که «rawi withhold --new-key» می‌نویسد.
config-is-file = مسیر یک فایل است.

## rawi withhold.

withhold-refused = { $why } { $mend }
withhold-on-command-line = نام‌ها از ورودی استاندارد خوانده می‌شوند، هر سطر یکی: خط فرمان را دیگران می‌بینند و پوسته نگهش می‌دارد. این یکی را از تاریخچه‌اش پاک کنید.
withhold-embedded = آرشیو همان نسخهٔ درون برنامه است که چیزی به آن افزوده نمی‌شود. با --archive پوشه‌ای را نام ببرید.
withhold-no-archive = «{ $path }» فایل archive.toml ندارد، پس آرشیو نیست. با --archive یکی را نام ببرید.
withhold-key-made = کلید در «{ $path }» است. آن را بیرون از آرشیو و رونوشتی را در جایی امن نگه دارید: بی آن فهرست ارزشی ندارد و با آن می‌توان حدس نام‌ها را آزمود.
withhold-no-key = کلیدی نام برده نشده است. فایلش را در $RAWI_WITHHELD_KEY یا با `withheld_key` در فایل پیکربندی نام ببرید؛ «rawi withhold --new-key» نخستین را می‌سازد.
withhold-list-has-key = آرشیو فهرستی دارد که تنها با کلید خودش کار می‌کند. همان کلید را به کار ببرید.
withhold-type = نام‌ها را بنویسید، هر سطر یکی؛ نشان داده نمی‌شوند. Ctrl-D در سطر خالی پایان می‌دهد، با Ctrl-C هیچ‌کدام افزوده نمی‌شود.
withhold-cancelled = هیچ نامی افزوده نشد.
withhold-unheard = نام‌ها خوانده نشدند
withhold-too-many = این بیش از یک فهرست نام است. چیزی افزوده نشد.
withhold-not-utf8 = سطر { $line } UTF-8 نیست. چیزی افزوده نشد.
withhold-nothing = نامی از ورودی استاندارد نرسید. چیزی افزوده نشد.
withhold-too-short = نام سطر { $line } کمتر از سه حرف دارد که در هر متنی هست. چیزی افزوده نشد.
withhold-too-long = نام سطر { $line } بیش از { $most } واژه یا بیش از 64 حرف دارد. در هر سطر یک نام بنویسید. چیزی افزوده نشد.
withhold-added =
    { $count ->
        [one] { $count } نام افزوده شد، { $known }.
       *[other] { $count } نام افزوده شد، { $known }.
    }
withhold-known =
    { $count ->
        [one] { $count } نام از پیش بود
       *[other] { $count } نام از پیش بود
    }
withhold-no-chance = سیستم عدد تصادفی نمی‌دهد
withhold-list-unread = «{ $path }» خوانده نشد
withhold-list-no-file = «{ $path }» خودش فایل نیست. خود فایل را آنجا بگذارید.
withhold-list-full = «{ $path }» از اندازهٔ یک فایل آرشیو بزرگ‌تر می‌شود. چیزی افزوده نشد.
withhold-busy = برنامهٔ دیگری «{ $path }» را قفل کرده است: rawi withhold دومی، یا برنامه‌ای که پوشه را رونوشت یا همگام می‌کند. چیزی افزوده نشد. آن را ببندید و نام‌ها را دوباره بگویید.
withhold-key-there = «{ $path }» از پیش هست و کلید هرگز روی فایلی نوشته نمی‌شود. نام دیگری برگزینید.
withhold-not-written = «{ $path }» نوشته نشد: { $cause }. ببینید اجازهٔ نوشتن در آنجا را دارید و دیسک جا دارد یا نه.
