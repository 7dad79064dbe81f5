# status: draft; no native reader has checked it yet

## The title and the headings of the help. The ids of this file are put together from the word of the scope and the word of the
## action (app/bindings.rs Scope::word, app/action.rs Action::word), as they stand in config.toml.

title-keys = کلیدها
keys-anywhere = همه‌جا
keys-list = فهرست‌ها
keys-reader = خواندن
keys-popup = پنجره‌های رویی
keys-prompt = خط‌های ورودی
help-not-in-kiosk = { $help } (نه در کیوسک)

## Words behind a key in the hint line.

hint-list-open = باز کردن
hint-list-filter = پالودن
hint-list-facets = محدود کردن
hint-reader-find = یافتن
hint-reader-next-link = پیوندها
hint-reader-about = درباره
hint-prompt-accept = باز کردن
hint-prompt-cancel = پاک کردن
hint-prompt-keep = نگه داشتن
hint-anywhere-help = کلیدها

## What keys do (list), in at most 40 columns.

help-list-open = باز کردن
help-list-out = بازگشت به قفسه‌ها
help-list-down = سطر بعدی
help-list-up = سطر قبلی
help-list-page-down = یک صفحه پایین
help-list-page-up = یک صفحه بالا
help-list-half-page-down = نیم صفحه پایین
help-list-half-page-up = نیم صفحه بالا
help-list-first = سطر نخست
help-list-last = سطر آخر
help-list-next-tab = برگهٔ بعدی
help-list-previous-tab = برگهٔ قبلی
help-list-stories = همهٔ روایت‌ها
help-list-countries = کشورها
help-list-themes = موضوع‌ها
help-list-saved = نشانک‌ها و آخرین خوانده‌ها
help-list-filter = پالودن هنگام تایپ
help-list-facets = محدود کردن به کشور، موضوع، نوع و …
help-list-sort = مرتب کردن به شکلی دیگر
help-list-random = باز کردن یک روایت به تصادف
help-list-bookmark = گذاشتن یا برداشتن نشانک
help-list-toggle-read = خوانده یا نخوانده کردن
help-list-preview = پیش‌نمایش باشد یا نباشد
help-list-faults = ایرادهای آرشیو

## What keys do (reader), in at most 40 columns.

help-reader-page-down = یک صفحه پایین
help-reader-page-up = یک صفحه بالا
help-reader-down = یک سطر پایین
help-reader-up = یک سطر بالا
help-reader-half-page-down = نیم صفحه پایین
help-reader-half-page-up = نیم صفحه بالا
help-reader-first = آغاز روایت
help-reader-last = پایان، یا پس از عدد N سطر N
help-reader-percent = پس از عدد N، به N درصد
help-reader-next-section = بخش بعدی
help-reader-previous-section = بخش قبلی
help-reader-next-paragraph = بند بعدی
help-reader-previous-paragraph = بند قبلی
help-reader-next-story = روایت بعدی فهرست
help-reader-previous-story = روایت قبلی فهرست
help-reader-find = یافتن در این روایت
help-reader-next-match = یافتهٔ بعدی، یا بخش بعدی
help-reader-previous-match = یافتهٔ قبلی، یا بخش قبلی
help-reader-next-link = پیوند یا یادداشت بعدی
help-reader-previous-link = پیوند یا یادداشت قبلی
help-reader-follow = دنبال کردن پیوند، دیدن یادداشت
help-reader-go-back = بازگشت به جای پیشین
help-reader-go-forward = دوباره به جلو
help-reader-set-mark = نشان a–z، یا A–Z در هر روایت
help-reader-go-to-mark = رفتن به نشان؛ '' برمی‌گرداند
help-reader-bookmark = گذاشتن یا برداشتن نشانک در اینجا
help-reader-contents = فهرست مطالب
help-reader-about = دربارهٔ این مدخل
help-reader-claims = گزاره‌ها و میزان اطمینان به آن‌ها
help-reader-original = متن اصلی یا ترجمه
help-reader-wider = سطرهای پهن‌تر
help-reader-narrower = سطرهای باریک‌تر
help-reader-usual-width = پهنای معمول
help-reader-zen = فقط متن

## What keys do (popup), in at most 40 columns.

help-popup-down = پایین
help-popup-up = بالا
help-popup-page-down = یک صفحه پایین
help-popup-page-up = یک صفحه بالا
help-popup-half-page-down = نیم صفحه پایین
help-popup-half-page-up = نیم صفحه بالا
help-popup-first = به آغاز
help-popup-last = به پایان
help-popup-choose = انتخاب سطر، دنبال کردن پیوند
help-popup-next-link = پیوند بعدی
help-popup-previous-link = پیوند قبلی
help-popup-search = جست‌وجو در راهنما
help-popup-clear = برداشتن همهٔ محدودیت‌ها

## What keys do (prompt), in at most 40 columns.

help-prompt-accept = پذیرفتن؛ باز کردن روایت انتخاب‌شده
help-prompt-cancel = لغو و پاک کردن
help-prompt-keep = نگه داشتن پالایه، بازگشت به فهرست
help-prompt-next-row = سطر یا یافتهٔ بعدی
help-prompt-previous-row = سطر یا یافتهٔ قبلی
help-prompt-left = یک حرف عقب
help-prompt-right = یک حرف جلو
help-prompt-start = به آغاز خط
help-prompt-end = به پایان خط
help-prompt-erase-before = پاک کردن حرف پیشین
help-prompt-erase-after = پاک کردن حرف پسین
help-prompt-erase-word = پاک کردن واژهٔ پیشین
help-prompt-erase-line = پاک کردن خط

## What keys do (anywhere), in at most 40 columns.

help-anywhere-help = راهنمای این صفحه
help-anywhere-back = پاک کردن جست‌وجو، یا بازگشت
help-anywhere-leave = بازگشت؛ از صفحهٔ نخست: خروج
help-anywhere-quit = خروج
help-anywhere-quick-exit = خروج فوری: پاک کردن صفحه و پایان
help-anywhere-theme = رنگ‌بندی بعدی
help-anywhere-warnings = هشدارهای محتوا باشند یا نباشند
help-anywhere-reload = دوباره خواندن آرشیو
help-anywhere-redraw = دوباره کشیدن صفحه
help-anywhere-suspend = درنگ؛ fg برمی‌گرداند

help-list-copy-reference = رونوشت ارجاع به داستان
help-reader-copy-reference = رونوشت ارجاع به این بند
help-reader-copy-paragraph = رونوشت این بند همراه با ارجاع
help-anywhere-calibrate = چگونگی نمایش متن راست به چپ

## The proofreaders' desk.

keys-desk = نمونه‌خوانی
keys-note = واژه‌های یک یادداشت
hint-note-write = نوشتن
hint-note-next-sentence = جملهٔ بعد
hint-note-widen = یک واژه بیشتر
hint-note-next-kind = گونه
hint-note-suggest = پیشنهاد
help-list-review = آنچه در انتظار نمونه‌خوانی است
help-reader-proofread = نمونه‌خوانی این متن
help-desk-page-down = یک صفحه پایین
help-desk-page-up = یک صفحه بالا
help-desk-down = یک سطر پایین
help-desk-up = یک سطر بالا
help-desk-half-page-down = نیم صفحه پایین
help-desk-half-page-up = نیم صفحه بالا
help-desk-first = آغاز متن
help-desk-last = پایان متن
help-desk-ok = درست است، و متن بعد
help-desk-force-ok = با این همه درست است، با دلیل
help-desk-problem = ایرادی هست: بگویید چه
help-desk-next-item = متن بعدی صف
help-desk-previous-item = متن پیشین صف
help-desk-skip = متن بعد، بی هیچ ردی
help-desk-next-finding = یافتهٔ بعدی بررسی‌ها
help-desk-previous-finding = یافتهٔ پیشین بررسی‌ها
help-desk-explain = همهٔ یافته، و راه اصلاح آن
help-desk-errors-first = یافته‌ها: نخست خطاها
help-desk-in-order = یافته‌ها: به ترتیب متن
help-desk-next-change = تغییر بعدی پس از رأی شما
help-desk-previous-change = تغییر پیشین پس از رأی شما
help-desk-note = یادداشت بر جمله یا واژه‌ها
help-desk-notes = یادداشت‌های متن و پاسخ‌ها
help-desk-dismiss = یافته همین‌گونه درست است
help-desk-dismiss-alike = و همهٔ مانندهایش در این متن
help-desk-undo = پس گرفتن آخرین گفته
help-desk-flag = گذاشتن یا برداشتن پرچم داستان
help-desk-fix = نوشتن اصلاح در فایل
help-desk-edit = ویرایش فایل با ویرایشگر خودتان
help-desk-suggest = واژه‌هایی از واژه‌نامه‌ها
help-desk-accept-word = این واژه درست است: به فهرست
help-desk-changes = تغییرها پس از رأی‌های پیشین
help-desk-both-languages = اصل و ترجمه با هم
help-desk-reveal = نام نویسه‌های پنهان
help-note-write = نوشتن یادداشت
help-note-next-sentence = جملهٔ بعد
help-note-previous-sentence = جملهٔ پیش
help-note-widen = یک واژه بیشتر
help-note-narrow = یک واژه کمتر
help-note-next-kind = گونه‌ای دیگر از یادداشت
help-note-suggest = چه باید به جایش باشد
