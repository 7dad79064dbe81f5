# status: draft; no native reader has checked it yet

## Tabs.

tab-stories = روایت‌ها
tab-countries = کشورها
tab-themes = موضوع‌ها
tab-saved = ذخیره‌شده
tab-review = نمونه‌خوانی
shelf-open = { $tab } › { $shelf }

## The order of a list, behind its count.

sort-newest = تازه‌ترین اول
sort-oldest = قدیمی‌ترین اول
sort-title = بر پایهٔ عنوان
sort-longest = بلندترین اول

## Headings of shelves and facets.

facet-country = کجا رخ می‌دهد
facet-origin = آدم‌ها از کجا می‌آیند
facet-theme = موضوع
facet-kind = نوع
facet-language = زبان
facet-period = دوره
facet-reading = وضعیت خواندن
origin-phrase = اهل { $country }
reading-read = خوانده‌شده
reading-unread = نخوانده
title-facets = محدود کردن فهرست

## Rows.

countries-count =
    { $count ->
        [one] { $count } کشور
       *[other] { $count } کشور
    }
bookmark-words = «{ $words }»
bookmark-lost = { $entry } (در این آرشیو نیست)
heading-recent = ادامهٔ خواندن
heading-bookmarks = نشانک‌ها

## Empty lists.

list-empty-archive = این آرشیو هنوز روایتی ندارد که بتوان نشان داد.
list-empty-filter = هیچ روایتی جور نیست. { $key } فهرست را دوباره گسترده می‌کند.
list-empty-filter-alone = هیچ روایتی جور نیست.
list-empty-saved = هنوز چیزی نیست. { $key } روایت را نشان می‌کند و، هنگام خواندن، صفحه را.
list-empty-saved-alone = هنوز چیزی نیست.

## Notices.

nothing-to-filter = اینجا چیزی برای پالودن نیست.
archive-is-empty = آرشیو خالی است.
bookmark-removed = نشانک برداشته شد.
bookmark-set = نشانک گذاشته شد؛ برگهٔ { $key } آن را می‌آورد.
bookmark-set-alone = نشانک گذاشته شد.
preview-waits = پیش‌نمایش به پنجره‌ای پهن‌تر نیاز دارد.
title-faults = ایرادهای آرشیو
no-faults = آرشیو هیچ ایرادی ندارد.
