# status: draft; no native reader has checked it yet

## The title and the headings of the help. The ids of this file are put together from the word of the scope and the word of the
## action (app/bindings.rs Scope::word, app/action.rs Action::word), as they stand in config.toml.

title-keys = کلیلەکان
keys-anywhere = لە هەموو شوێنێک
keys-list = لیستەکان
keys-reader = خوێندنەوە
keys-popup = پەنجەرەکانی سەرەوە
keys-prompt = دێڕەکانی نووسین
help-not-in-kiosk = { $help } (لە کیۆسکدا نا)

## Words behind a key in the hint line.

hint-list-open = کردنەوە
hint-list-filter = پاڵاوتن
hint-list-facets = تەسککردنەوە
hint-reader-find = گەڕان
hint-reader-next-link = بەستەرەکان
hint-reader-about = دەربارە
hint-prompt-accept = کردنەوە
hint-prompt-cancel = سڕینەوە
hint-prompt-keep = هێشتنەوە
hint-anywhere-help = کلیلەکان

## What keys do (list), in at most 40 columns.

help-list-open = کردنەوە
help-list-out = گەڕانەوە بۆ ڕەفەکان
help-list-down = ڕیزی دواتر
help-list-up = ڕیزی پێشتر
help-list-page-down = لاپەڕەیەک بۆ خوارەوە
help-list-page-up = لاپەڕەیەک بۆ سەرەوە
help-list-half-page-down = نیو لاپەڕە بۆ خوارەوە
help-list-half-page-up = نیو لاپەڕە بۆ سەرەوە
help-list-first = ڕیزی یەکەم
help-list-last = دوا ڕیز
help-list-next-tab = تابی دواتر
help-list-previous-tab = تابی پێشتر
help-list-stories = هەموو چیرۆکەکان
help-list-countries = وڵاتەکان
help-list-themes = بابەتەکان
help-list-saved = نیشانکراوەکان و دوا خوێندراوەکان
help-list-filter = پاڵاوتن لە کاتی نووسیندا
help-list-facets = تەسککردنەوە بە وڵات، بابەت، جۆر و هتد
help-list-sort = ڕیزکردنی تر
help-list-random = کردنەوەی چیرۆکێک بە هەڵکەوت
help-list-bookmark = دانان یان لابردنی نیشانکردن
help-list-toggle-read = وەک خوێندراوە یان نەخوێندراوە
help-list-preview = پێشبینین هەبێت یان نەبێت
help-list-faults = کەموکوڕییەکانی ئەرشیڤ

## What keys do (reader), in at most 40 columns.

help-reader-page-down = لاپەڕەیەک بۆ خوارەوە
help-reader-page-up = لاپەڕەیەک بۆ سەرەوە
help-reader-down = دێڕێک بۆ خوارەوە
help-reader-up = دێڕێک بۆ سەرەوە
help-reader-half-page-down = نیو لاپەڕە بۆ خوارەوە
help-reader-half-page-up = نیو لاپەڕە بۆ سەرەوە
help-reader-first = سەرەتای چیرۆک
help-reader-last = کۆتایی، یان دێڕی N دوای ژمارەی N
help-reader-percent = بۆ لەسەدا N، دوای ژمارەی N
help-reader-next-section = بەشی دواتر
help-reader-previous-section = بەشی پێشتر
help-reader-next-paragraph = بڕگەی دواتر
help-reader-previous-paragraph = بڕگەی پێشتر
help-reader-next-story = چیرۆکی دواتری لیست
help-reader-previous-story = چیرۆکی پێشتری لیست
help-reader-find = گەڕان لەم چیرۆکەدا
help-reader-next-match = دۆزراوەی دواتر، یان بەشی دواتر
help-reader-previous-match = دۆزراوەی پێشتر، یان بەشی پێشتر
help-reader-next-link = بەستەر یان تێبینیی دواتر
help-reader-previous-link = بەستەر یان تێبینیی پێشتر
help-reader-follow = شوێنکەوتنی بەستەر، پیشاندانی تێبینی
help-reader-go-back = گەڕانەوە بۆ شوێنی پێشوو
help-reader-go-forward = دیسان بۆ پێشەوە
help-reader-set-mark = نیشانەی a–z، یان A–Z لە هەمووان
help-reader-go-to-mark = چوون بۆ نیشانە؛ '' دەگەڕێتەوە
help-reader-bookmark = دانان یان لابردنی نیشانکردن لێرە
help-reader-contents = ناوەڕۆک
help-reader-about = دەربارەی ئەم تۆمارە
help-reader-claims = گوتەکان و چەند دڵنیان
help-reader-original = دەقی ڕەسەن یان وەرگێڕان
help-reader-wider = دێڕی پانتر
help-reader-narrower = دێڕی تەسکتر
help-reader-usual-width = پانیی ئاسایی
help-reader-zen = تەنها دەق

## What keys do (popup), in at most 40 columns.

help-popup-down = بۆ خوارەوە
help-popup-up = بۆ سەرەوە
help-popup-page-down = لاپەڕەیەک بۆ خوارەوە
help-popup-page-up = لاپەڕەیەک بۆ سەرەوە
help-popup-half-page-down = نیو لاپەڕە بۆ خوارەوە
help-popup-half-page-up = نیو لاپەڕە بۆ سەرەوە
help-popup-first = بۆ سەرەتا
help-popup-last = بۆ کۆتایی
help-popup-choose = هەڵبژاردنی ڕیز، شوێنکەوتنی بەستەر
help-popup-next-link = بەستەری دواتر
help-popup-previous-link = بەستەری پێشتر
help-popup-search = گەڕان لە یارمەتیدا
help-popup-clear = لابردنی هەموو سنوورەکان

## What keys do (prompt), in at most 40 columns.

help-prompt-accept = پەسەندکردن؛ کردنەوەی هەڵبژێردراو
help-prompt-cancel = هەڵوەشاندنەوە و سڕینەوە
help-prompt-keep = هێشتنەوەی پاڵاوتن، گەڕانەوە بۆ لیست
help-prompt-next-row = ڕیز یان دۆزراوەی دواتر
help-prompt-previous-row = ڕیز یان دۆزراوەی پێشتر
help-prompt-left = پیتێک بۆ دواوە
help-prompt-right = پیتێک بۆ پێشەوە
help-prompt-start = بۆ سەرەتای دێڕ
help-prompt-end = بۆ کۆتایی دێڕ
help-prompt-erase-before = سڕینەوەی پیتی پێشوو
help-prompt-erase-after = سڕینەوەی پیتی دواتر
help-prompt-erase-word = سڕینەوەی وشەی پێشوو
help-prompt-erase-line = سڕینەوەی دێڕ

## What keys do (anywhere), in at most 40 columns.

help-anywhere-help = یارمەتیی ئەم شاشەیە
help-anywhere-back = سڕینەوەی گەڕان، یان گەڕانەوە
help-anywhere-leave = گەڕانەوە؛ لە یەکەم شاشەوە: دەرچوون
help-anywhere-quit = دەرچوون
help-anywhere-quick-exit = دەرچوونی خێرا: سڕینەوەی شاشە و کۆتایی
help-anywhere-theme = ڕەنگەکانی دواتر
help-anywhere-warnings = ئاگاداریی ناوەڕۆک هەبێت یان نەبێت
help-anywhere-reload = خوێندنەوەی ئەرشیڤ سەرلەنوێ
help-anywhere-redraw = کێشانەوەی شاشە
help-anywhere-suspend = وەستان؛ fg دەیگەڕێنێتەوە

help-list-copy-reference = لەبەرگرتنەوەی ئاماژە بۆ چیرۆکەکە
help-reader-copy-reference = لەبەرگرتنەوەی ئاماژە بۆ ئەم پەرەگرافە
help-reader-copy-paragraph = لەبەرگرتنەوەی ئەم پەرەگرافە لەگەڵ ئاماژە
help-anywhere-calibrate = چۆنیەتی پیشاندانی دەقی لە ڕاستەوە بۆ چەپ

## The proofreaders' desk.

keys-desk = پێداچوونەوە
keys-note = وشەکانی تێبینی
hint-note-write = نووسین
hint-note-next-sentence = ڕستەی دواتر
hint-note-widen = وشەیەک زیاتر
hint-note-next-kind = جۆر
hint-note-suggest = پێشنیار
help-list-review = ئەوەی چاوەڕێی پێداچوونەوەیە
help-reader-proofread = پێداچوونەوەی ئەم دەقە
help-desk-page-down = لاپەڕەیەک بۆ خوارەوە
help-desk-page-up = لاپەڕەیەک بۆ سەرەوە
help-desk-down = دێڕێک بۆ خوارەوە
help-desk-up = دێڕێک بۆ سەرەوە
help-desk-half-page-down = نیو لاپەڕە بۆ خوارەوە
help-desk-half-page-up = نیو لاپەڕە بۆ سەرەوە
help-desk-first = سەرەتای دەق
help-desk-last = کۆتایی دەق
help-desk-ok = ڕاستە، و دەقی دواتر
help-desk-force-ok = لەگەڵ ئەوەشدا ڕاستە، بە هۆکار
help-desk-problem = کێشەیەک هەیە: بڵێ چییە
help-desk-next-item = دەقی دواتری ڕیز
help-desk-previous-item = دەقی پێشووی ڕیز
help-desk-skip = دەقی دواتر، بێ شوێنەوار
help-desk-next-finding = دۆزراوەی دواتری پشکنین
help-desk-previous-finding = دۆزراوەی پێشووی پشکنین
help-desk-explain = هەموو دۆزینەوەکە و چارەسەری
help-desk-errors-first = دۆزراوەکان: سەرەتا هەڵەکان
help-desk-in-order = دۆزراوەکان: بە ڕیزی دەق
help-desk-next-change = گۆڕانی دواتر پاش بڕیارەکەت
help-desk-previous-change = گۆڕانی پێشوو پاش بڕیارەکەت
help-desk-note = تێبینی لەسەر ڕستە یان وشە
help-desk-notes = تێبینییەکانی دەق و وەڵامەکان
help-desk-dismiss = دۆزراوەکە وەک خۆی ڕاستە
help-desk-dismiss-alike = و هەموو هاوشێوەکانی
help-desk-undo = کشاندنەوەی دواین وتە
help-desk-flag = دانان یان لابردنی نیشانەی چیرۆک
help-desk-fix = نووسینی چارەکە لە پەڕگەدا
help-desk-edit = دەستکاری پەڕگە بە دەستکاریکەری خۆت
help-desk-suggest = وشە لە فەرهەنگەکانەوە
help-desk-accept-word = ئەم وشەیە ڕاستە: بۆ لیست
help-desk-changes = ئەوەی دوای بڕیارەکان گۆڕاوە
help-desk-both-languages = ڕەسەن و وەرگێڕان پێکەوە
help-desk-reveal = ناو بۆ پیتە شاراوەکان
help-note-write = نووسینی تێبینی
help-note-next-sentence = ڕستەی دواتر
help-note-previous-sentence = ڕستەی پێشوو
help-note-widen = وشەیەک زیاتر
help-note-narrow = وشەیەک کەمتر
help-note-next-kind = جۆرێکی تری تێبینی
help-note-suggest = چی لە جێگەی بێت
