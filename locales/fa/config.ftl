# status: draft; no native reader has checked it yet

## What is kept of the reader.

state-no-home = پوشهٔ خانه‌ای برای نگه داشتن نشانک‌ها نیست. XDG_STATE_HOME را به پوشه‌ای از خود تنظیم کنید، یا با «rawi --private» چیزی نگه ندارید.
state-no-home-short = پوشهٔ خانه نیست
state-cannot-create = پوشه‌ای ساخته نشد: { $cause }. { $remedy } پوشه: «{ $path }».
state-cannot-write = در فایلی نوشته نشد: { $cause }. { $remedy } فایل: «{ $path }».
state-cannot-remove = فایلی برداشته نشد: { $cause }. { $remedy } فایل: «{ $path }».
state-cannot-rewrite = فایلی از نو نوشته نشد: { $cause }. { $remedy } فایل: «{ $path }».
state-cannot-read = فایلی خوانده نشد: { $cause }. { $remedy } فایل: «{ $path }».
state-cannot-lock = فایلی قفل نشد: { $cause }. { $remedy } فایل: «{ $path }».
state-cannot-delete = پاک نشد: { $cause }. { $remedy } جای آن: «{ $path }».
state-remedy-space = روی آن دیسک جا باز کنید و دوباره انجام دهید؛ آنچه پیش‌تر نگه داشته شده در امان است.
state-remedy-rights = خواندن و نوشتن آن را برای خود ممکن کنید، یا XDG_STATE_HOME را به پوشه‌ای چنین تنظیم کنید؛ تا آن هنگام چیز تازه‌ای نگه داشته نمی‌شود.
state-remedy-name = چیز دیگری این نام را دارد: آن را جابه‌جا کنید، یا XDG_STATE_HOME را به پوشه‌ای دیگر تنظیم کنید.
state-remedy-disk = آنچه پیش‌تر نگه داشته شده در امان است؛ دیسک را بررسی کنید، یا XDG_STATE_HOME را به پوشه‌ای دیگر تنظیم کنید.
state-damaged =
    { $count ->
        [one] از { $count } بخش آسیب‌دیدهٔ آن، در سطر { $line }، گذشتیم؛ بقیه خوانده شد.
       *[other] از { $count } بخش آسیب‌دیدهٔ آن گذشتیم، نخستین در سطر { $line }؛ بقیه خوانده شد.
    }
last-not-kept = کارهای آخر نگه داشته نشد. { $failure }

## The configuration file as a whole. The path stands before each.

config-no-file = فایل نیست، پس خوانده نشد؛ پیش‌فرض‌ها برقرارند.
config-unreadable = خوانده نمی‌شود: { $cause }. پیش‌فرض‌ها برقرارند.
config-too-large = بزرگ‌تر از ۲۵۶ کیبی‌بایت است، پس خوانده نشد؛ پیش‌فرض‌ها برقرارند.
config-not-utf8 = به UTF-8 نیست، پس خوانده نشد؛ آن را به UTF-8 ذخیره کنید. پیش‌فرض‌ها برقرارند.

## One setting. The path, the line and the column stand before each.

config-line-ignored = این سطر به حساب نمی‌آید. { $what } { $mend }
config-set-twice = این سطر به حساب نمی‌آید. بالاتر یک بار آمده و همان نخستین به حساب می‌آید.
config-not-toml = به صورت TOML خوانده نمی‌شود.
    .mend = هر تنظیم را به شکل name = value بنویسید.
config-no-setting = تنظیمی به نام «{ $name }» نیست.{ $hint }
config-cannot-be = «{ $setting }» نمی‌تواند { $value } باشد.{ $hint } { $remedy }
config-language-cannot-be = زبان نمی‌تواند { $value } باشد. { $remedy }
config-action-cannot-be = کنش نمی‌تواند { $value } باشد. { $remedy }
config-value-text = «{ $text }»
config-value-date = تاریخ
config-value-list = فهرست
config-value-table = جدول
config-is-path = مسیر یک پوشه یا یک آرشیو فشرده است.
config-is-number = عددی درست از { $least } تا { $most } است.
config-is-languages = فهرستی است مانند ["fa", "en"].
config-is-language = متنی است مانند "fa".
config-is-keys = «keys» جدول‌هایی مانند [keys.reader] دارد. برای گزینش یک دسته کلید بنویسید preset = "less".
config-is-table-of-keys = جدولی از کلیدها و کنش‌هاست.
config-is-action = متنی است مانند "top"، یا "none".
config-is-switch = true یا false است، بدون گیومه.
config-is-one-of = می‌تواند یکی از این‌ها باشد: «{ $words }».

## Keys in the configuration file.

config-no-key = کلیدی به نام «{ $key }» نیست.{ $hint } کلیدها را مانند «j»، «ctrl-d»، «page-down» یا «g g» می‌نویسند.
config-no-keys = پیش از نشانهٔ = کلیدی نیست. کلیدها را میان گیومهٔ راست بنویسید.
config-no-table = جدولی به نام «{ $name }» نیست.{ $hint } می‌تواند یکی از این‌ها باشد: { $words }.
config-no-action = کنشی به نام «{ $name }» نیست.{ $hint } می‌تواند یکی از این‌ها باشد: { $words }.
config-action-elsewhere = «{ $action }» کنشی از [keys.{ $there }] است و در [keys.{ $here }] معنایی ندارد. سطر را به آنجا ببرید.
config-same-keys = سطر { $line } همین کلیدها («{ $keys }») را در همین جدول بسته است و همان برقرار است. یکی از دو سطر را بردارید.
config-key-types = «{ $keys }» در خط ورودی حرفی می‌نویسد و آنجا کار دیگری نمی‌تواند بکند.
config-key-unreachable = «{ $keys }» دست‌یافتنی نیست، چون «{ $taken }» به‌تنهایی کاری می‌کند. بیفزایید: '{ $taken }' = "none".
