# status: draft; no native reader has checked it yet

## Finding the archive and the entry.

cli-entry-broken = مدخل «{ $entry }» خطایی دارد و نشان داده نمی‌شود. «rawi check» می‌گوید چه خطایی.
cli-entry-withheld = مدخل «{ $entry }» نباید نشان داده شود.
cli-entry-withdrawn = مدخل «{ $entry }» پس گرفته شده است. { $note }
cli-entry-missing = مدخلی به نام «{ $entry }» نیست. { $hint }
cli-meant-command = شاید منظور فرمان «rawi { $command }» باشد.
cli-list-shows-ids = «rawi list» شناسهٔ همهٔ مدخل‌ها را نشان می‌دهد.
cli-unknown-country = هیچ مدخلی کشور «{ $word }» را ندارد.{ $hint } می‌تواند یکی از این‌ها باشد: { $words }.
cli-unknown-theme = هیچ مدخلی موضوع «{ $word }» را ندارد.{ $hint } می‌تواند یکی از این‌ها باشد: { $words }.
cli-unknown-language = هیچ مدخلی زبان «{ $word }» را ندارد.{ $hint } می‌تواند یکی از این‌ها باشد: { $words }.
cli-translation-title-only = از «{ $entry }» فقط عنوان و خلاصه به «{ $language }» ترجمه شده است. متنش را می‌توان به این زبان‌ها خواند: { $languages }.
cli-translation-missing = «{ $entry }» به «{ $language }» ترجمه نشده است. متنش را می‌توان به این زبان‌ها خواند: { $languages }.
archive-is-packed = { $by } به «{ $path }» اشاره می‌کند که آرشیوی فشرده است و این نسخه آن را باز نمی‌کند. آن را باز کنید و پوشه‌اش را نام ببرید.
archive-is-no-folder = { $by } به «{ $path }» اشاره می‌کند که پوشه نیست. پوشه‌ای را نام ببرید که archive.toml در آن است.
archive-by-config = «archive» در فایل تنظیمات
archive-does-not-exist = آرشیو «{ $path }» وجود ندارد. پوشه‌ای را نام ببرید که archive.toml در آن است.
archive-not-a-folder = آرشیو «{ $path }» پوشه نیست. پوشه‌ای را نام ببرید که archive.toml در آن است.
archive-cannot-be-opened = آرشیو «{ $path }» باز نمی‌شود ({ $cause }). پوشه‌ای را نام ببرید که archive.toml در آن است.
cli-file-passed-over = { $file } خطایی دارد و از آن گذشتیم؛ «rawi check» می‌گوید چه خطایی.
cli-files-passed-over =
    { $count ->
        [one] { $count } فایل خطا دارد و از آن گذشتیم؛ «rawi check» می‌گوید کدام.
       *[other] { $count } فایل خطا دارند و از آن‌ها گذشتیم؛ «rawi check» می‌گوید کدام‌ها.
    }
did-you-mean-behind = { " " }شاید منظور «{ $word }» باشد.

## Opening the reader.

cli-reader-options-with-command = مدخل و گزینه‌های خواندن بدون فرمان می‌آیند. «rawi help» نشان می‌دهد چه با چه می‌آید.
cli-needs-terminal-kiosk = خواندن برای ورودی و خروجی به پایانه نیاز دارد. با «ssh -t» وصل شوید.
cli-needs-terminal = خواندن برای ورودی و خروجی به پایانه نیاز دارد. «rawi --linear»، «rawi list» و «rawi show ENTRY» بدون آن کار می‌کنند.
cli-no-size = اندازهٔ پایانه معلوم نشد
cli-terminal-lost = پایانه از دست رفت
cli-no-output = خروجی نوشته نشد
cli-path-complaint = { $path }: { $complaint }
term-not-a-terminal = خروجی استاندارد پایانه نیست؛ راوی را در پایانه اجرا کنید (از راه SSH: ssh -t)، یا فرمانی مانند «rawi list» به کار ببرید
term-no-keyboard = صفحه‌کلید خوانده نمی‌شود: { $cause }
term-hung-up = پایانه دیگر نیست
term-panic-at = راوی به سبب اشتباهی در برنامه ایستاد ({ $place }):
term-panic = راوی به سبب اشتباهی در برنامه ایستاد:
term-panic-nothing = بی‌پیام
term-panic-saved = هیچ‌یک از چیزهای ذخیره‌شده از دست نرفته است. لطفاً این سطرها را گزارش کنید.
term-kitty-advice = برای فارسی، عربی یا کردی در kitty، «force_ltr yes» را در kitty.conf بنویسید.

## rawi list, show, search, stats, keys.

cli-list-empty = هیچ مدخلی جور نیست. پالایهٔ کمتر مدخل‌های بیشتری می‌آورد.
cli-list-none-shown = هیچ مدخلی از این آرشیو را نمی‌توان نشان داد: همه نگه داشته، پس گرفته یا خراب‌اند. «rawi check» و «rawi review» بیشتر می‌گویند.
cli-list-no-entries = این آرشیو هنوز مدخلی ندارد.
show-notes = یادداشت‌ها
show-claims = گزاره‌ها
show-claim = { $claim } اطمینان: { $certainty }، { $status }.
show-claim-by = { $claim } اطمینان: { $certainty }، { $status }. به گفتهٔ { $by }.
claim-status-reported = گزارش‌شده
claim-status-attributed = نسبت‌داده‌شده
claim-status-corroborated = تأییدشده
claim-status-disputed = مورد اختلاف
claim-status-corrected = تصحیح‌شده
cli-search-no-words = چیزی برای جست‌وجو نیست. واژه‌ها را پس از «rawi search» بنویسید.
cli-search-nothing-fuzzy = در عنوان‌ها، نام‌ها و مکان‌ها چیزی پیدا نشد. بدون «--fuzzy» متن‌ها جست‌وجو می‌شوند.
cli-search-nothing = چیزی پیدا نشد. «--fuzzy» در عنوان‌ها، نام‌ها و مکان‌ها می‌گردد و لغزش‌ها را می‌بخشد.
cli-search-rest =
    { $total ->
        [one] این‌ها { $printed } از { $total } روایت است؛ «--limit { $limit }» همه را نشان می‌دهد.
       *[other] این‌ها { $printed } از { $total } روایت است؛ «--limit { $limit }» همه را نشان می‌دهد.
    }
stats-entries =
    { $count ->
        [one] { $count } مدخل
       *[other] { $count } مدخل
    }
stats-words =
    { $count ->
        [one] { $count } واژه
       *[other] { $count } واژه
    }
stats-sources =
    { $count ->
        [one] { $count } منبع
       *[other] { $count } منبع
    }
stats-state = وضعیت
stats-translations = ترجمه‌های کامل
stats-claims = گزاره‌ها بر پایهٔ اطمینان
stats-faults = ایرادها

## rawi check.

severity-error = خطا
severity-warning = هشدار
severity-hint = یادآوری
errors-count =
    { $count ->
        [one] { $count } خطا
       *[other] { $count } خطا
    }
warnings-count =
    { $count ->
        [one] { $count } هشدار
       *[other] { $count } هشدار
    }
hints-count =
    { $count ->
        [one] { $count } یادآوری
       *[other] { $count } یادآوری
    }
check-totals =
    { $entries ->
        [one] { $errors }، { $warnings }، { $hints }؛ { $entries } مدخل نشان‌دادنی است.
       *[other] { $errors }، { $warnings }، { $hints }؛ { $entries } مدخل نشان‌دادنی‌اند.
    }
check-no-code = کدی به نام «{ $code }» نیست.{ $hint } کدها در یافته‌های «rawi check» در کروشه می‌آیند.
check-not = نه این:
check-but = بلکه این:
check-embedded = آرشیو همان نسخهٔ درون برنامه است که مسیر ندارد. با --archive پوشه‌ای را نام ببرید.
check-cannot-look = نشد دنبال { $path } بگردیم
check-no-path = فایل یا پوشه‌ای از آرشیو را نام ببرید؛ «{ $path }» هیچ‌کدام نیست
check-other-archive = «{ $path }» در آرشیو «{ $archive }» نیست. آرشیو همان فایل را با --archive نام ببرید.
works-not-listed = آثار درون «{ $path }» فهرست نشدند
works-too-large = «{ $path }» { $bytes } بایت دارد؛ حداکثر { $limit } خوانده می‌شود. فقط متن‌ها را در پوشه بگذارید.
works-none = در «{ $path }» فایلی نیست. پوشه‌ای را نام ببرید که آثار را به صورت متن ساده دارد.
works-not-utf8 = «{ $path }» به UTF-8 نیست. آن را به صورت متن سادهٔ UTF-8 ذخیره کنید یا از پوشه بردارید
works-not-read = «{ $path }» خوانده نشد

## rawi new, forget, man.

new-bad-id = شناسه از a–z، 0–9 و خط تیره ساخته می‌شود، حداکثر { $most } نویسه
new-embedded = آرشیو همان نسخهٔ درون برنامه است که چیزی به آن افزوده نمی‌شود. با --archive پوشه‌ای را نام ببرید.
new-id-taken = آرشیو از پیش مدخلی به نام «{ $entry }» دارد، شاید با شناسه‌ای تازه‌تر. شناسهٔ دیگری برگزینید.
new-done = آنچه را میان < و > است پر کنید، سپس «rawi check» را روی فایل اجرا کنید.
new-template-without-id = الگوی «{ $path }» سطر { $line } را برای شناسهٔ مدخل تازه ندارد. این سطر را بیفزایید.
new-template-unreadable = الگوی «{ $path }» خوانده نشد؛ درستش کنید یا آن را بردارید
new-file-there = «{ $path }» از پیش هست و دست نخورد. شناسهٔ دیگری برگزینید.
new-not-written = «{ $path }» نوشته نشد؛ باید بتوانید در پوشه بنویسید
forget-nothing = در «{ $path }» چیزی نگه داشته نشده بود.
man-no-command = فرمانی به نام «{ $command }» نیست. «rawi help» فرمان‌ها را نشان می‌دهد.
