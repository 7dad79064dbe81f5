# status: draft; no native reader has checked it yet

## The status line of the reader.

progress-percent = { $percent }٪
progress-minutes = { $minutes } خولەک ماوە
story-position = چیرۆکی { $number } لە { $count }
hint-back = گەڕانەوە
hint-warning-read = خوێندنەوە
hint-warning-off = چیتر ئاگادارم مەکەوە
hint-popup-search = گەڕان
hint-popup-go = چوون بۆ ئەوێ
hint-popup-choose = هەڵبژاردن
hint-popup-on = بەردەوامبە
hint-popup-clear = لابردن

## Finding words in a story.

find-nothing = نییە

## Moving between stories and places.

no-list-to-follow = ئەم چیرۆکە لە لیستێکەوە نەکراوەتەوە.
no-story-further = لیستەکە لەم ئاراستەیەدا بەم چیرۆکە کۆتایی دێت.
no-place-further = لەم ئاراستەیەدا هیچی تر نییە.
nothing-read-yet = هێشتا هیچ نەخوێندراوەتەوە؛ ئەمە هەموو چیرۆکەکانە.
entry-not-here = لەم ئەرشیڤەدا تۆماری «{ $entry }» نییە.
no-translation = ئەم تۆمارە وەرگێڕانی تەواوی نییە.
lines-of-columns =
    { $columns ->
        [one] دێڕی ئەوپەڕی { $columns } ستوون
       *[other] دێڕی ئەوپەڕی { $columns } ستوون
    }

## Marks.

mark-ask-set = نیشانە: a–z لەم چیرۆکەدا، A–Z لە هەمووان
mark-ask-go = چوون بۆ نیشانە: پیتەکەی، یان ' بۆ گەڕانەوە
mark-set = نیشانەی { $letter } لێرە دانرا.
mark-missing = نیشانەی { $letter } نییە.

## Links and what they open. Titles of pop-ups have about 30 columns.

link-entry-not-shown = ئەرشیڤەکە تۆماری «{ $entry }»ی نییە کە پیشان بدرێت.
link-shelf-empty = هیچ چیرۆکێکی لیستەکە لەو ڕەفەدا نییە.
link-web-not-opened = ڕاوی لە خۆیەوە هیچ لە وێبدا ناکاتەوە.
title-source = سەرچاوە
title-address = ناونیشان
title-claim = گوتە
title-note = تێبینی
title-about = دەربارەی ئەم تۆمارە
title-claims = گوتەکان
title-contents = ناوەڕۆک
no-claims = بۆ ئەم تۆمارە هیچ گوتەیەک تۆمار نەکراوە.

## Over and above the text.

translated-text = وەرگێڕانە، نەک دەقی ڕەسەن
warning-of-entry = ئەم تۆمارە باسی ئەمانە دەکات: { $warnings }.
warning-of-preview = باسی ئەمانە دەکات: { $warnings }.

## What every screen can say.

theme-is = ڕەنگەکان: { $theme }
theme-terminal = هی تێرمیناڵ
theme-light = ڕووناک
theme-dark = تاریک
theme-high-contrast = جیاوازیی بەرز
theme-mono = یەکڕەنگ
warnings-shown = ئاگادارییەکانی ناوەڕۆک پیشان دەدرێن.
warnings-hidden = ئاگادارییەکانی ناوەڕۆک پیشان نادرێن.
archive-read-again = ئەرشیڤەکە سەرلەنوێ خوێندرایەوە.
story-is-gone = ئەو چیرۆکەی کرابووەوە ئیتر لە ئەرشیڤەکەدا نییە.
archive-not-read-again = ئەرشیڤەکە سەرلەنوێ نەخوێندرایەوە. { $error }
files-not-read =
    { $count ->
        [one] { $count } پەڕگە نەخوێندرایەوە؛ { $key } هۆکەی پیشان دەدات
       *[other] { $count } پەڕگە نەخوێندرانەوە؛ { $key } هۆکەی پیشان دەدات
    }
things-to-tell =
    { $count ->
        [one] { $count } شت هەیە بیزانیت؛ لە کاتی دەرچووندا دەوترێت.
       *[other] { $count } شت هەن بیانزانیت؛ لە کاتی دەرچووندا دەوترێن.
    }
not-kept = هەڵنەگیرا: { $cause }. زیاتر لە کاتی دەرچووندا.

## Copying.

copied-reference = ئاماژەکە درا بە بیرگەی کاتیی تێرمیناڵەکەت.
copied-paragraph = پەرەگرافەکە درا بە بیرگەی کاتیی تێرمیناڵەکەت.
no-clipboard = ئەم تێرمیناڵە بیرگەی کاتیی نییە.
too-long-to-copy = بۆ بیرگەی کاتی زۆر درێژە؛ rawi show چاپی دەکات.
reference = «{ $title }»، { $archive }، { $entry }
reference-paragraph = { $reference }، پەرەگرافی { $number }

## How right-to-left text is shown.

title-calibration = کام دێڕ بە دروستی دەخوێنرێتەوە؟
calibration-chosen = لێرە بەدواوە دەقی لە ڕاستەوە بۆ چەپ وەک دێڕی { $row } پیشان دەدرێت.
calibration-for-now = وەک دێڕی { $row } تا کۆتایی ئەم دانیشتنە؛ bidi لە config.toml دیاری کراوە.

## Before a warning is passed.

translation-waits = دوای ئاگادارکردنەوەکە: وەرگێڕان ({ $language }).
original-waits = دوای ئاگادارکردنەوەکە: دەقی سەرەکی.
line-full = پڕ بوو: لێرە جێی زیاتر نییە.
