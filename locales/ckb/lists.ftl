# status: draft; no native reader has checked it yet

## Tabs.

tab-stories = چیرۆکەکان
tab-countries = وڵاتەکان
tab-themes = بابەتەکان
tab-saved = هەڵگیراوەکان
tab-review = پێداچوونەوە
shelf-open = { $tab } › { $shelf }

## The order of a list, behind its count.

sort-newest = نوێترین لە پێشەوە
sort-oldest = کۆنترین لە پێشەوە
sort-title = بەپێی ناونیشان
sort-longest = درێژترین لە پێشەوە

## Headings of shelves and facets.

facet-country = لە کوێ ڕوو دەدات
facet-origin = خەڵکەکە لە کوێوە دێن
facet-theme = بابەت
facet-kind = جۆر
facet-language = زمان
facet-period = سەردەم
facet-reading = خوێندنەوە
origin-phrase = خەڵکی { $country }
reading-read = خوێندراوە
reading-unread = نەخوێندراوە
title-facets = تەسککردنەوەی لیست

## Rows.

countries-count =
    { $count ->
        [one] { $count } وڵات
       *[other] { $count } وڵات
    }
bookmark-words = «{ $words }»
bookmark-lost = { $entry } (لەم ئەرشیڤەدا نییە)
heading-recent = بەردەوامبوون لە خوێندنەوە
heading-bookmarks = نیشانکراوەکان

## Empty lists.

list-empty-archive = ئەم ئەرشیڤە هێشتا چیرۆکێکی نییە کە پیشان بدرێت.
list-empty-filter = هیچ چیرۆکێک ناگونجێت. { $key } لیستەکە فراوان دەکاتەوە.
list-empty-filter-alone = هیچ چیرۆکێک ناگونجێت.
list-empty-saved = هێشتا هیچ نییە. { $key } چیرۆکێک نیشان دەکات، لە چیرۆکیشدا لاپەڕەکە.
list-empty-saved-alone = هێشتا هیچ نییە.

## Notices.

nothing-to-filter = لێرە هیچ نییە بۆ پاڵاوتن.
archive-is-empty = ئەرشیڤەکە بەتاڵە.
bookmark-removed = نیشانکردنەکە لابرا.
bookmark-set = نیشان کرا؛ تابی { $key } پیشانی دەدات.
bookmark-set-alone = نیشان کرا.
preview-waits = پێشبینین پەنجەرەیەکی پانتری دەوێت.
title-faults = کەموکوڕییەکانی ئەرشیڤ
no-faults = ئەرشیڤەکە هیچ کەموکوڕییەکی نییە.
