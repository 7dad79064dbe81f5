# status: draft; no native reader has checked it yet

## What is wrong with a file of the archive: the cause, and .mend, how to mend it. A message without .mend takes one of the
## others, or did-you-mean. Names in quotation marks are cut to forty characters by the program (archive/sheet.rs cut).

finding-told = { $place }: { $severity }[{ $code }]: { $what } { $remedy }

## Files.

finding-no-archive-toml = آرشیو archive.toml ندارد، پس موضوع‌ها و کشورها نام ندارند.
    .mend = فایل را در پوشهٔ آرشیو بگذارید.
finding-no-sources-toml = آرشیو sources.toml ندارد، پس کسی نمی‌بیند مدخل‌هایش بر چه استوارند.
    .mend = فایل را در پوشهٔ آرشیو بگذارید.
finding-file-gone = فایل دیگر نیست.
    .mend = آن را برگردانید، یا آرشیو را دوباره بخوانید.
finding-file-too-large = فایل { $bytes } بایت دارد؛ حداکثر { $limit } خوانده می‌شود.
    .mend = مدخل را دو بخش کنید و با part_of به هم بپیوندید.
finding-file-is-link = پیوند نمادین است و می‌تواند به بیرون آرشیو برود.
    .mend = خود فایل را به جای پیوند بگذارید.
finding-file-is-folder = پوشه است، نه فایل.
    .mend = آن را بردارید، یا فایلی به جایش بگذارید.
finding-file-is-pipe = لوله است، نه فایل.
    .mend = آن را بردارید، یا فایلی به جایش بگذارید.
finding-file-is-socket = سوکت است، نه فایل.
    .mend = آن را بردارید، یا فایلی به جایش بگذارید.
finding-file-is-device = دستگاه است، نه فایل.
    .mend = آن را بردارید، یا فایلی به جایش بگذارید.
finding-file-is-unknown = گونه‌اش ناشناخته است و فایل نیست.
    .mend = آن را بردارید، یا فایلی به جایش بگذارید.
finding-file-unreadable = خوانده نمی‌شود: { $cause }.
    .mend = اجازهٔ خواندن بدهید، یا دیسک را بررسی کنید.
finding-file-too-deep = پوشه بیش از اندازه تودرتوست، یا فایل‌های بسیار دارد.
    .mend = مدخل‌ها را به entries/ نزدیک‌تر کنید.
finding-translation-of-nothing = مدخلی به نام «{ $id }» نیست که این ترجمه‌اش باشد.
    .mend = فایل را به نام اصلش بنامید، یا اصل را بیفزایید.
finding-byte-order-mark = فایل با نشانهٔ ترتیب بایت آغاز می‌شود.
    .mend = به UTF-8 بدون آن ذخیره کنید.
finding-windows-lines = سطرها مانند ویندوز به CR LF پایان می‌یابند.
    .mend = فایل را با پایان سطر یونیکس (LF) ذخیره کنید.
finding-mixed-lines =
    { $count ->
        [one] { $count } سطر به CR LF پایان می‌یابد و بقیه به LF.
       *[other] { $count } سطر به CR LF پایان می‌یابند و بقیه به LF.
    }
    .mend = فایل را با پایان سطر یونیکس (LF) ذخیره کنید.
finding-not-utf8 = بایت { $byte } در UTF-8 نیست.
    .mend = فایل را در ویرایشگر به UTF-8 ذخیره کنید.

## Syntax. toml_words.rs is read by config.toml too (state/syntax.rs).

finding-text-unclosed = متنی که در سطر { $line } آغاز می‌شود با { $quotes } بسته نشده است.
    .mend = پس از متن، { $quotes } را در سطری جدا بگذارید.
finding-text-closed-early = { $quotes } پیاپی متنی را که در سطر { $line } آغاز می‌شود پایان می‌دهد و متن ادامه دارد.
    .mend = درون متن ’ یا “ ” بنویسید.
finding-control-character = نویسهٔ { $code } نباید در فایل باشد.
    .mend = آن را بردارید.
finding-key-twice = «{ $key }» دو بار در یک جدول آمده است.
    .mend = یکی از دو تا را بردارید.
finding-not-toml = سطر به صورت TOML خوانده نمی‌شود.
    .mend = آن را با یکی از الگوها بسنجید.
finding-unfinished-merge = ادغام با git پایان نیافته است: فایل دو نسخه از آنچه اینجا آغاز می‌شود دارد.
    .mend = درستِ هر دو را نگه دارید و سطرهای <<<<<<< و ======= و >>>>>>> را بردارید.
finding-braces-over-lines = جدول آکولادی در چند سطر است و ابزارهای قدیمی آن را نمی‌پذیرند.
    .mend = آن را در یک سطر بنویسید، یا به صورت جدولی با سرنویس در کروشه.
finding-toml-value-unquoted = مقدار در گیومه نیست.
    .mend = آن را در گیومهٔ راست بگذارید: "…".
finding-toml-neither-key-nor-heading = سطر نه کلیدی با مقدار است و نه سرنویس.
    .mend = آن را به شکل key = "value" بنویسید.
finding-toml-quotation-mark-open = گیومهٔ آغاز مقدار بسته نشده است.
    .mend = در پایان مقدار " بگذارید.
finding-toml-apostrophe-open = آپاستروف آغاز مقدار بسته نشده است.
    .mend = در پایان مقدار ' بگذارید.
finding-toml-backslash = خط مورب وارون اینجا معنایی ندارد.
    .mend = برای خط مورب وارون \\ بنویسید، یا مقدار را در '…' بگذارید.
finding-toml-more-behind-value = پس از مقدار در همان سطر چیزی آمده است.
    .mend = برای گیومه درون مقدار \" بنویسید.
finding-toml-list-open = فهرست با ] بسته نشده یا ویرگولی کم دارد.
    .mend = فهرست را به شکل ["one", "two"] بنویسید.
finding-toml-braces-open = جدول آکولادی با {"}"} بسته نشده یا ویرگولی کم دارد.
    .mend = آن را به شکل {"{"} fa = "…", ar = "…" {"}"} بنویسید.
finding-toml-heading-open = سرنویس کروشهٔ پایانی ندارد.
    .mend = سرنویس را به شکل [name] یا [[name]] بنویسید.
finding-toml-nested-too-deep = جدول‌ها یا فهرست‌ها بیش از اندازه تودرتو هستند.
    .mend = مقدار را چنان که در قالب است بنویسید.
finding-toml-typographic-mark = مقدار با گیومهٔ چاپی آغاز می‌شود.
    .mend = دور مقدار گیومهٔ راست " بگذارید.
finding-toml-no-value = کلید مقداری ندارد.
    .mend = پس از = مقداری بنویسید، یا سطر را بردارید.

## Keys and values. $example is a piece of a file.

finding-key-missing-in-file = فایل کلید «{ $key }» را کم دارد.
    .mend = آن را بیفزایید: { $example }
finding-key-missing = { $table } کلید «{ $key }» را کم دارد.
    .mend = آن را بیفزایید: { $example }
finding-table-missing = فایل جدول [{ $key }] را کم دارد.
    .mend = [{ $key }] را با { $content } بیفزایید.
finding-consent-content = basis و level
finding-wrong-type = مقدار «{ $key }» از گونهٔ نادرست است.
    .mend = آن را چنین بنویسید: { $example }
finding-example-table = جدولی: { $example }
finding-example-tables = فهرستی از جدول‌ها: { $example }
finding-table-within = «{ $key }» در { $table }
finding-body-outside-in-file = body بیرون از [text] آمده، در خود فایل.
    .mend = سطر [text] را پیش از آن بگذارید.
finding-body-outside = body بیرون از [text] آمده، در { $table }.
    .mend = سطر [text] را پیش از آن بگذارید.
finding-key-unknown-in-file = «{ $key }» کلیدی از فایل نیست.
    .mend = آن را بردارید، یا یکی از این‌ها را به کار ببرید: { $keys }.
finding-key-unknown = «{ $key }» کلیدی از { $table } نیست.
    .mend = آن را بردارید، یا یکی از این‌ها را به کار ببرید: { $keys }.
finding-key-empty = «{ $key }» خالی است.
    .mend = آنچه را جایش آنجاست بنویسید.
finding-word-unknown = «{ $word }» واژه‌ای برای «{ $key }» نیست.
    .mend = یکی از این‌ها را بنویسید: { $words }.
finding-direction-unknown = «{ $word }» واژه‌ای برای «direction» نیست.
    .mend = ltr یا rtl بنویسید، یا سطر را بردارید.
finding-date-bad = «{ $date }» تاریخ نیست: { $cause }
finding-date-unquoted = تاریخ «{ $date }» بدون گیومه آمده است.
    .mend = بنویسید { $key } = "{ $date }"
finding-language-bad = «{ $tag }» برچسب زبان نیست.
    .mend = برچسب زبان را بنویسید: en, de, fa, ar, ckb, kmr.
finding-language-broad = «ku» نمی‌گوید کدام کردی است.
    .mend = برای سورانی ckb و برای کرمانجی kmr بنویسید.
finding-language-no-string = مقدار زبان «{ $tag }» متن نیست.
    .mend = بنویسید { $tag } = "…"
finding-schema-newer = فایل از نسخهٔ { $newer } قالب پیروی می‌کند؛ این برنامه نسخهٔ { $known } را می‌شناسد.
    .mend = نسخهٔ تازه‌تر برنامه را بگیرید.
finding-schema-bad = چنین نسخه‌ای از قالب نیست.
    .mend = بنویسید schema = 1
finding-position-bad = مختصات یک جفت درجه روی کره نیست.
    .mend = هر دوِ lat (-90 تا 90) و lon (-180 تا 180) را بنویسید.
finding-claim-value-bad = مقدار «value» نه عدد است و نه متن.
    .mend = بنویسید value = 250000، یا یک متن.

## Why a date cannot be read: the end of finding-date-bad.

date-fault-clock = ساعت جایی در تاریخ ندارد؛ آن را در متن بیاورید.
date-fault-order = نخست سال می‌آید، سپس ماه، سپس روز.
date-fault-year = با سالی چهاررقمی آغاز نمی‌شود.
date-fault-open = آغاز یا پایان باز با خط مورب نوشته می‌شود: 2026-01/..
date-fault-day = این ماه چنین روزی ندارد.
date-fault-month = ماه‌ها از 01 تا 12 هستند، یا XX.
date-fault-backwards = پایان پیش از آغاز است.
date-fault-after = پس از { $before } خوانده نمی‌شود.
date-fault-dots-alone = «..» در سوی خود از خط مورب تنها می‌آید.
date-fault-braces = مجموعهٔ آکولادی اینجا به کار نمی‌رود؛ یکی از چند تاریخ را در کروشه بنویسید.
date-fault-season = فصل‌ها در هر کشور متفاوت‌اند؛ ماه‌ها را بنویسید.
date-fault-digits = سال‌ها چهاررقمی‌اند.

## Who is who.

finding-id-not-file = شناسه «{ $id }» است و نام فایل «{ $name }».
    .mend = فایل را { $id }.toml بنامید، یا شناسه را عوض کنید.
finding-id-bad = «{ $id }» نمی‌تواند شناسه باشد.
    .mend = a–z، 0–9 و خط تیره به کار ببرید، حداکثر 48 تا.
finding-id-twice = شناسهٔ «{ $id }» دو بار در این فایل آمده است.
    .mend = یکی از دو تا را بردارید.
finding-term-twice = «{ $id }» دو بار در فهرست آمده است.
    .mend = یکی از دو تا را بردارید.
finding-claim-twice = گزارهٔ «{ $id }» دو بار در این فایل آمده است.
    .mend = به یکی شناسهٔ دیگری بدهید.
finding-id-taken = شناسهٔ «{ $id }» از آن { $file } هم هست.
    .mend = به یکی شناسه و نام فایل دیگری بدهید.
finding-former-id-taken = شناسهٔ پیشین «{ $id }» از پیش به { $file } می‌رسد.
    .mend = آن را از «aliases» بردارید.
finding-translation-name = فایل می‌گوید «{ $said }» و نامش می‌گوید «{ $named }».
    .mend = نام و فایل را با هم جور کنید.
finding-country-code-bad = «{ $code }» کد ISO 3166-1 alpha-2 نیست.
    .mend = دو حرف بزرگ بنویسید، مانند IQ.
finding-kind-unknown = «{ $id }» نوعی از مدخل نیست.
    .mend = یکی از این‌ها را بنویسید: { $words }.

## What is referred to.

finding-theme-unknown = موضوع «{ $id }» در archive.toml نیست.
    .mend = یکی از این‌ها را برگزینید: { $words }.
finding-warning-unknown = هشدار محتوای «{ $id }» در archive.toml نیست.
    .mend = یکی از این‌ها را برگزینید: { $words }.
finding-country-slip = «{ $word }» کد ISO نیست؛ «{ $code }» خوانده می‌شود.
finding-country-unknown = کشور «{ $code }» در archive.toml نیست.
    .mend = کد را درست کنید، یا کشور را به archive.toml بیفزایید.
finding-source-unknown = منبع «{ $id }» در sources.toml نیست.
    .mend = آن را به sources.toml بیفزایید.
finding-name-unknown = نام «{ $id }» در names.toml نیست.
    .mend = آن را به names.toml بیفزایید.
finding-entry-unknown = مدخلی به نام «{ $id }» نیست.
    .mend = شناسه را درست کنید، یا تا نوشته شدن مدخل پیوند را نگذارید.
finding-link-to-itself = مدخل به خودش پیوند دارد.
    .mend = پیوند را بردارید.
finding-link-to-former-id = «{ $id }» شناسهٔ پیشین «{ $present }» است.
    .mend = شناسهٔ کنونی را بنویسید.
finding-link-to-hidden = مدخل «{ $id }» نشان داده نمی‌شود.
    .mend = ایرادهای { $file } را ببینید.
finding-link-to-withdrawn = مدخل «{ $id }» پس گرفته شده است.
    .mend = اگر جمله بی‌پیوند هم سر پاست، پیوند را بردارید.
finding-no-incoming = هیچ مدخل دیگری به «{ $id }» نمی‌رسد.
    .mend = از مدخلی که به آن می‌پردازد پیوند بدهید.

## What an entry must and must not have.

finding-no-country = نه «countries» کشوری دارد و نه «origin».
    .mend = دست‌کم یکی از دو تا را بنویسید.
finding-testimony-nobodys = شهادت باید از آن کسی باشد.
    .mend = [[people]] را با راوی بیفزایید؛ اگر نامش گفته نمی‌شود، با نقشش.
finding-timeline-empty = گاه‌شمار سطر می‌خواهد.
    .mend = [[events]] را با date و text بیفزایید.
finding-profile-of-nothing = معرفی موضوعی می‌خواهد.
    .mend = بیفزایید subject = "person"، "organisation"، "place"، "work" یا "campaign".
finding-no-source = مدخل منبعی نام نمی‌برد.
    .mend = به اثری از sources.toml ارجاع دهید.
finding-no-text = مدخل [text] ندارد.
    .mend = در پایان فایل [text] را با body بیفزایید.
finding-translation-no-text = ترجمه [text] ندارد.
    .mend = در پایان فایل [text] را با body بیفزایید.
finding-text-forbidden = رضایت فقط خلاصه را در بر می‌گیرد و فایل متن دارد.
    .mend = [text] را بردارید، یا سطح را درست کنید.
finding-name-given-away = نام گفته نمی‌شود و «{ $key }» لوش می‌دهد.
    .mend = کلید را بردارید.
finding-place-given-away = مکان گفته نمی‌شود و «{ $key }» لوش می‌دهد.
    .mend = کلید را بردارید.
finding-consent-embargoed = مدخل هنوز باز نشده است و هر چه در این پوشه است عمومی است.
    .mend = فایل را از آرشیو بیرون ببرید.
finding-consent-closed = مدخل بسته است و هر چه در این پوشه است عمومی است.
    .mend = فایل را از آرشیو بیرون ببرید.
finding-withdrawn-keeps = مدخل پس گرفته شده و فایلش هنوز «{ $keys }» دارد.
    .mend = همه را جز id، status و note از [consent] بردارید.
finding-many-themes =
    { $count ->
        [one] مدخل { $count } موضوع دارد.
       *[other] مدخل { $count } موضوع دارد.
    }
    .mend = چهار موضوعی را نگه دارید که بیش از همه دربارهٔ آن‌هاست.

## The text.

finding-markup-not-allowed = متن { $what } دارد که بیرون از زیرمجموعهٔ مارک‌داون است.
    .mend = آن را با بند، ##، *، **، >، -، 1.، *** یا [^note] بنویسید.
markup-heading-inside = سرنویسی در نقل قول یا فهرست
markup-break-inside = گسستی در نقل قول یا فهرست
markup-quotation-inside = نقل قولی در نقل قول یا فهرست
markup-list-inside = فهرستی در نقل قول یا فهرست
markup-second-footnote = پانوشت دومی با همان نام
markup-code = کد
markup-html = HTML
markup-task-list = فهرست کارها
markup-link-title = عنوانی روی پیوند
markup-image = تصویر
markup-table = جدول
markup-link-without-words = پیوندی بی‌واژه
markup-raw-address = نشانی خام
markup-underlined-heading = سرنویسی زیرخط‌دار
markup-heading-one = سرنویسی از سطح 1
markup-heading-deep = سرنویسی پایین‌تر از سطح 3
markup-link-elsewhere = پیوندی که نشانی‌اش جای دیگری است
finding-note-without-text = پانوشت «{ $key }» متن ندارد.
    .mend = در پایان body سطری [^key]: text بیفزایید، یا گزاره‌ای با این شناسه.
finding-note-without-reference = هیچ جمله‌ای به پانوشت «{ $key }» نمی‌رسد.
    .mend = کلیدش را پس از جمله‌اش بگذارید، یا آن را بردارید.
finding-link-unknown = پیوند «{ $address }» به جایی که برنامه بشناسد نمی‌رسد.
    .mend = آن را با entry:، source:، theme:، country: یا https:// آغاز کنید.

## What a careful editor would change.

finding-title-long =
    { $count ->
        [one] عنوان { $count } نویسه دارد.
       *[other] عنوان { $count } نویسه دارد.
    }
    .mend = آن را به { $most } کوتاه کنید.
finding-summary-long =
    { $count ->
        [one] خلاصه { $count } نویسه دارد.
       *[other] خلاصه { $count } نویسه دارد.
    }
    .mend = آن را به { $most } کوتاه کنید.
finding-quotation-long =
    { $count ->
        [one] نقل قول { $count } واژه دارد.
       *[other] نقل قول { $count } واژه دارد.
    }
    .mend = حداکثر { $most } واژه نقل کنید و بقیه را بازگویید.
finding-quotation-nobodys = نقل قول نمی‌گوید این سخن کیست.
    .mend = آن را با سطری > — گوینده، چگونه پایان دهید.
finding-source-lacks-creator = مدخل منتشر شده و منبعش «{ $id }» پدیدآور ندارد.
    .mend = رکورد را در sources.toml کامل کنید.
finding-source-lacks-date = مدخل منتشر شده و منبعش «{ $id }» تاریخ ندارد.
    .mend = رکورد را در sources.toml کامل کنید.
finding-source-lacks-both = مدخل منتشر شده و منبعش «{ $id }» پدیدآور و تاریخ ندارد.
    .mend = رکورد را در sources.toml کامل کنید.
finding-claim-unmarked = { $figure } اینجا بی‌نشانه آمده؛ گزارهٔ «{ $id }» آن را کم‌اطمینان می‌داند.
    .mend = [^{ $id }] را پس از جمله بگذارید، یا بگویید چه کسی آن را گزارش می‌کند.
finding-copied-words =
    { $count ->
        [one] { $count } واژه در { $work }، سطر { $line } هم آمده است: «{ $words }».
       *[other] { $count } واژهٔ پیاپی در { $work }، سطر { $line } هم آمده است: «{ $words }».
    }
    .mend = به زبان خود بگویید، یا حداکثر { $most } واژه نقل کنید و گوینده را نام ببرید.
