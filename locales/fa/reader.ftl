# status: draft; no native reader has checked it yet

## The status line of the reader.

progress-percent = { $percent }٪
progress-minutes = { $minutes } دقیقه مانده
story-position = روایت { $number } از { $count }
hint-back = بازگشت
hint-warning-read = خواندن
hint-warning-off = دیگر هشدار نده
hint-popup-search = جست‌وجو
hint-popup-go = رفتن به آنجا
hint-popup-choose = انتخاب
hint-popup-on = ادامه
hint-popup-clear = پاک کردن

## Finding words in a story.

find-nothing = پیدا نشد

## Moving between stories and places.

no-list-to-follow = این روایت از فهرستی باز نشده است.
no-story-further = فهرست در این جهت با همین روایت تمام می‌شود.
no-place-further = در این جهت دیگر چیزی نیست.
nothing-read-yet = هنوز چیزی خوانده نشده است؛ این همهٔ روایت‌هاست.
entry-not-here = در این آرشیو مدخلی به نام «{ $entry }» نیست.
no-translation = این مدخل ترجمهٔ کامل ندارد.
lines-of-columns =
    { $columns ->
        [one] سطرهایی با حداکثر { $columns } ستون
       *[other] سطرهایی با حداکثر { $columns } ستون
    }

## Marks.

mark-ask-set = نشان: a–z در این روایت، A–Z در همه
mark-ask-go = رفتن به نشان: حرف آن، یا ' برای بازگشت
mark-set = نشان { $letter } اینجا گذاشته شد.
mark-missing = نشان { $letter } وجود ندارد.

## Links and what they open. Titles of pop-ups have about 30 columns.

link-entry-not-shown = آرشیو مدخلی به نام «{ $entry }» ندارد که بتوان نشان داد.
link-shelf-empty = هیچ روایتی از این فهرست در آن قفسه نیست.
link-web-not-opened = راوی خودش چیزی را در وب باز نمی‌کند.
title-source = منبع
title-address = نشانی
title-claim = گزاره
title-note = یادداشت
title-about = دربارهٔ این مدخل
title-claims = گزاره‌ها
title-contents = فهرست مطالب
no-claims = برای این مدخل گزاره‌ای ثبت نشده است.

## Over and above the text.

translated-text = ترجمه است، نه متن اصلی
warning-of-entry = این مدخل دربارهٔ این‌هاست: { $warnings }.
warning-of-preview = دربارهٔ: { $warnings }.

## What every screen can say.

theme-is = رنگ‌ها: { $theme }
theme-terminal = رنگ‌های پایانه
theme-light = روشن
theme-dark = تیره
theme-high-contrast = پرتضاد
theme-mono = تک‌رنگ
warnings-shown = هشدارهای محتوا نشان داده می‌شوند.
warnings-hidden = هشدارهای محتوا نشان داده نمی‌شوند.
archive-read-again = آرشیو دوباره خوانده شد.
story-is-gone = روایتی که باز بود دیگر در آرشیو نیست.
archive-not-read-again = آرشیو دوباره خوانده نشد. { $error }
files-not-read =
    { $count ->
        [one] { $count } فایل خوانده نشد؛ { $key } دلیلش را نشان می‌دهد
       *[other] { $count } فایل خوانده نشد؛ { $key } دلیلش را نشان می‌دهد
    }
things-to-tell =
    { $count ->
        [one] { $count } نکته هست که هنگام خروج گفته می‌شود.
       *[other] { $count } نکته هست که هنگام خروج گفته می‌شوند.
    }
not-kept = نگه داشته نشد: { $cause }. بیشتر هنگام خروج.

## Copying.

copied-reference = ارجاع به حافظهٔ موقت پایانهٔ شما سپرده شد.
copied-paragraph = بند به حافظهٔ موقت پایانهٔ شما سپرده شد.
no-clipboard = این پایانه حافظهٔ موقت ندارد.
too-long-to-copy = برای حافظهٔ موقت بیش از اندازه بلند است؛ rawi show آن را چاپ می‌کند.
reference = «{ $title }»، { $archive }، { $entry }
reference-paragraph = { $reference }، بند { $number }

## How right-to-left text is shown.

title-calibration = کدام سطر درست خوانده می‌شود؟
calibration-chosen = از این پس متن راست به چپ مانند سطر { $row } نشان داده می‌شود.
calibration-for-now = تا پایان این نشست مانند سطر { $row }؛ bidi در config.toml تعیین شده است.

## Before a warning is passed.

translation-waits = پس از هشدار: ترجمه ({ $language }).
original-waits = پس از هشدار: متن اصلی.
line-full = پر است: اینجا جایی برای بیشتر نیست.
