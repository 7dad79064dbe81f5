# status: draft; no native reader has checked it yet

## Spelling: what is found in texts, and what is wrong with lists and dictionaries.

check-l150 = این واژه‌ها در فهرست غلط‌های آرشیو هست.
    .mend = آنچه را که در words/LANGUAGE.bad.txt پس از = آمده بنویسید، یا اگر سطر نادرست است آن را پاک کنید.
check-l151 = این لغزشی رایج است.
    .mend = درستش کنید، یا اگر عمدی است واژه را در words/en.txt بگذارید.
check-l160 = این واژه در هیچ واژه‌نامه و فهرستی نیست.
    .mend = درستش کنید، یا واژه را در words/LANGUAGE.txt و نام را در names.toml بگذارید.
check-l161 = یک نام به دو شکل نوشته شده است.
    .mend = یکی را برگزینید و همه‌جا همان را بنویسید؛ شکل‌های برگزیده در names.toml است.
spelling-unknown = { $reason } «{ $words }»، { $count ->
    [one] تنها همین‌جا
   *[other] { $count } بار در آرشیو
}.
spelling-twin = { $reason } «{ $words }»، جای دیگر «{ $other }».

spelling-no-word = «{ $words }» واژه نیست. در هر سطر یک واژه بنویسید.
spelling-no-equals = «{ $words }» نمی‌گوید چه درست است. بنویسید: غلط = درست
spelling-never-mended = در «{ $words }» هر دو سو همان غلط است. پس از = آنچه را درست است بنویسید.
spelling-list-line = { $path }:{ $line }: { $what }

spelling-encoding = کدگذاری آن { $encoding } است، یا آن نیست که خودش می‌گوید. آن را به UTF-8 برگردانید.
spelling-broken = خراب است: { $cause }
spelling-lacks = واژهٔ «{ $word }» را نمی‌شناسد؛ پس از زبانی دیگر است، یا بسیار کوچک است.
spelling-knows-everything = هر رشته‌ای از حرف‌ها را واژه می‌داند.
spelling-unusable = واژه‌نامهٔ «{ $path }» به کار نمی‌آید. { $why }
spelling-unreadable = «{ $path }» خوانده نمی‌شود: { $cause }. ببینید اجازهٔ خواندن آن را دارید و دیسک سالم است یا نه.
spelling-refused = «{ $path }» خوانده نمی‌شود. { $why }
spelling-not-utf8 = «{ $path }» به UTF-8 نیست. آن را به صورت متن سادهٔ UTF-8 ذخیره کنید.
spelling-too-large = «{ $path }» { $bytes } بایت دارد؛ حداکثر { $limit } خوانده می‌شود. فایل کوتاه‌تری بگذارید.
spelling-no-dictionary = بدون واژه‌نامه، واژه‌ها بررسی نمی‌شوند: { $languages }. فایل‌های LANGUAGE.aff و LANGUAGE.dic را در پوشهٔ dictionaries/ آرشیو بگذارید، یا همراه سیستم نصب کنید.
