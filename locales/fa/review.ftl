# status: draft; no native reader has checked it yet

## Who sits at the desk, and what was kept.

review-handle-wrong = «{ $handle }» نام کاربری یک بازبین نیست. ۱ تا ۳۲ نویسه از a تا z، رقم و خط تیره دارد، مانند «sara».
review-restored =
    { $count ->
        [one] { $count } ثبت در فایل‌های بازبینی شما نبود و از نسخهٔ دوم بازگردانده شد.
       *[other] { $count } ثبت در فایل‌های بازبینی شما نبود و از نسخهٔ دوم بازگردانده شد.
    }
review-not-copied = نگه داشته شد، اما نسخهٔ دوم آن را ندارد: { $failure }
review-file-busy = چیزی نگه داشته نشد: برنامهٔ دیگری فایل را قفل کرده است، نشست دومی از همین برنامه، یا برنامه‌ای که پوشه را رونوشت یا همگام می‌کند. آن را ببندید و دوباره بگویید. فایل: «{ $path }».
review-nobody = هنوز کسی پشت میز نیست و چیزی نگه داشته نشد. نخست نام کاربری خود را بگویید.
review-not-in-kiosk = اینجا تالار مطالعهٔ همگانی است: چیزی نوشته نمی‌شود، پس نمونه‌خوانی هم نیست.
review-not-in-private = در نشست خصوصی چیزی نوشته نمی‌شود، پس نمونه‌خوانی هم نیست. بدون --private دوباره آغاز کنید.
review-no-folder = این آرشیو درون برنامه است و نمی‌توان در آن نوشت. با --reviews DIR آغاز کنید تا بازبینی‌ها در پوشه‌ای نگه داشته شوند.
config-is-handle = نام کاربری است مانند "sara": حروف a تا z، رقم و خط تیره.

## What is wrong with the files that volunteers exchange.

review-file-astray = این فایل در پوشهٔ هیچ مدخلی نیست و چیزی در آن به شمار نمی‌آید.
    .mend = آن را به reviews/ENTRY/ ببرید؛ ENTRY شناسهٔ مدخلی است که از آن می‌گوید.
review-of-nothing = داوطلبان دربارهٔ «{ $id }» چیزی گفته‌اند و آرشیو مدخلی با این شناسه ندارد.
    .mend = اگر مدخل اکنون شناسهٔ دیگری دارد، «{ $id }» را به aliases آن بیفزایید؛ آنگاه بازبینی‌ها دوباره به شمار می‌آیند.
fault-r001 = آنچه داوطلبی گفته و خوانده نمی‌شود برای هیچ‌کس به شمار نمی‌آید.
    .mend = نسخهٔ پیشین فایل را بازگردانید، یا آنچه را نوشتنش نیمه‌کاره مانده بردارید.
fault-r002 = نسخهٔ تازه‌تر برنامه بیش از آن می‌گوید که این نسخه بفهمد.
    .mend = نسخهٔ تازه‌تر را به کار ببرید؛ تا آن هنگام چیزی گم نمی‌شود.
fault-r003 = بدون جدول داوطلب کسی نمی‌داند چه زبان‌هایی می‌خواند و متن‌ها چشم‌به‌راه کسی نمی‌مانند.
    .mend = برای هر داوطلب جدولی با نام کاربری به حروف کوچک و فهرست زبان‌ها بنویسید.
fault-r004 = اگر مدخلی بی‌خبر نامش عوض شود، آنچه دربارهٔ آن گفته شده از دیده می‌افتد.
    .mend = شناسهٔ پیشین را به aliases مدخل بیفزایید.

## The lists and the page about an entry.

facet-review = نمونه‌خوانی
fact-proofreading = نمونه‌خوانی

## rawi review.

review-totals = نمونه‌خوانی: { $entries } مدخل، { $count } آغازشده
review-by-country = مدخل‌ها به تفکیک کشور
review-by-theme = مدخل‌ها به تفکیک موضوع
review-volunteers = داوطلبان
review-column-handle = نام
review-column-languages = زبان‌ها
review-column-ok = درست یافته
review-column-problem = مشکل‌ها
review-column-notes = یادداشت‌ها
review-column-waiting = در انتظار
review-texts = متن‌ها و رأی‌ها
review-part-text = متن
review-part-meta = توصیف
review-part-translation = ترجمه
review-text = { $entry } ({ $language }، { $part }): { $state }
review-said = { $handle }، { $date }: { $said }
review-said-ok = درست
review-said-ok-before = متن پیش از تغییر درست بود
review-said-problem = مشکلی دارد
review-said-problem-before = متن پیش از تغییر مشکلی داشت
review-said-reading = خواندن را آغاز کرده
review-forced = { $said }، برخلاف هشدار میز: «{ $reason }»
review-notes = یادداشت‌های باز
review-note = { $entry } ({ $language }): «{ $quote }» — { $kind }، { $place }
review-note-found = بند { $paragraph }
review-note-moved = اکنون شاید بند { $paragraph }
review-note-orphan = این واژه‌ها دیگر در متن نیستند
review-note-better = بهتر: «{ $suggestion }»
review-note-deletes = حذف شود
review-note-settled = حل‌شده
review-told = { $handle }، { $date }: { $words }
review-flags = پرچم‌ها
review-alone = بدون خوانندهٔ دوم
review-alone-with-one =
    { $count ->
        [one] { $language }: { $count } متن در انتظار است و تنها { $handle } آن را می‌خواند
       *[other] { $language }: { $count } متن در انتظار است و تنها { $handle } آن‌ها را می‌خواند
    }
review-alone-with-nobody =
    { $count ->
        [one] { $language }: { $count } متن در انتظار است و خواننده‌ای برای آن شناخته نیست
       *[other] { $language }: { $count } متن در انتظار است و خواننده‌ای برای آن‌ها شناخته نیست
    }
review-waiting = در انتظار { $handle }: { $count }
review-waits = { $entry } ({ $language }): { $why }
review-why-stale = پس از خواندن تغییر کرده
review-why-one-reader = خوانندهٔ دوم می‌خواهد
review-why-begun = آغازشده
review-why-unread = خوانده‌نشده
review-more-wait =
    { $count ->
        [one] و { $count } مورد دیگر
       *[other] و { $count } مورد دیگر
    }
review-uncommitted = هنوز در git ثبت نشده
review-no-notes = یادداشت بازی نیست.
review-no-suggestions = پیشنهادی نیست که بتوان از آن وصله ساخت.
review-patch-left =
    { $count ->
        [one] { $count } پیشنهاد در وصله نیست: جایش قطعی نیست، واژه‌هایش در فایل به شکل دیگری است، یا پیشنهاد دیگری به آن می‌رسد.
       *[other] { $count } پیشنهاد در وصله نیست: جایشان قطعی نیست، واژه‌هایشان در فایل به شکل دیگری است، یا پیشنهاد دیگری به آن‌ها می‌رسد.
    }
review-patch-quotes =
    { $count ->
        [one] { $count } پیشنهاد در وصله نیست: نشانهٔ نقلی دارد که خود رشته در فایل میان آن است. با ویرایشگر تغییرش دهید.
       *[other] { $count } پیشنهاد در وصله نیست: نشانهٔ نقلی دارند که خود رشته‌ها در فایل میان آن‌اند. با ویرایشگر تغییرشان دهید.
    }
review-patch-withheld =
    { $count ->
        [one] { $count } پیشنهاد در وصله نیست: نامی که نباید گفته شود، یا شماره یا نشانی کسی در کنار آن است. با ویرایشگر تغییرش دهید.
       *[other] { $count } پیشنهاد در وصله نیست: نام‌هایی که نباید گفته شود، یا شماره یا نشانی کسی در کنار آن‌هاست. با ویرایشگر تغییرشان دهید.
    }
review-languages-guessed = آرشیو نمی‌گوید این داوطلب چه زبان‌هایی می‌خواند؛ برای { $languages } شمرده شد.
review-said-nothing = { $handle }، { $date }
review-critic-head = این متن است چنان که خوانندگان می‌بینند، بی نشانه‌گذاری و با یادداشت‌های باز. برای خواندن است: آن را به فایل مدخل برنگردانید.
review-comment-empty = گفته باید واژه‌ای داشته باشد؛ چیزی نگه داشته نشد.
review-damaged-often =
    { $first } در { $count ->
        [one] یک جای دیگر
       *[other] { $count } جای دیگر
    } این فایل هم چنین است.
    .mend = نسخهٔ پیشین فایل را برگردانید.
