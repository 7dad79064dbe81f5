# status: draft; no native reader has checked it yet

## Who sits at the desk, and what was kept.

review-handle-wrong = «{ $handle }» ناوی پێداچوونەوەکار نییە. لە 1 تا 32 پیتی a تا z و ژمارە و هێڵ پێک دێت، وەک «sara».
review-restored =
    { $count ->
        [one] { $count } تۆمار لە پەڕگەکانی پێداچوونەوەتدا نەمابوو و لە کۆپی دووەمەوە گەڕێندرایەوە.
       *[other] { $count } تۆمار لە پەڕگەکانی پێداچوونەوەتدا نەمابوون و لە کۆپی دووەمەوە گەڕێندرانەوە.
    }
review-not-copied = پارێزرا، بەڵام کۆپی دووەم نییەتی: { $failure }
review-file-busy = هیچ هەڵنەگیرا: بەرنامەیەکی تر پەڕگەکەی داخستووە، دانیشتنێکی دووەمی ئەم بەرنامەیە، یان بەرنامەیەک کە بوخچەکە کۆپی یان هاوکات دەکات. دایبخە و دووبارە بیڵێ. پەڕگە: «{ $path }».
review-nobody = هێشتا کەس لەسەر مێزەکە نییە و هیچ نەپارێزرا. سەرەتا ناوت بڵێ.
review-not-in-kiosk = ئێرە هۆڵی خوێندنەوەی گشتییە: هیچ نانووسرێت، بۆیە پێداچوونەوەش نییە.
review-not-in-private = لە دانیشتنی تایبەتدا هیچ نانووسرێت، بۆیە پێداچوونەوە نییە. بەبێ --private دەست پێ بکەرەوە.
review-no-folder = ئەم ئەرشیڤە لەناو بەرنامەکەدایە و ناتوانرێت تێیدا بنووسرێت. بە --reviews DIR دەست پێ بکە بۆ پاراستنی پێداچوونەوەکان لە بوخچەیەکدا.
config-is-handle = ناوێکە وەک "sara": پیتی a تا z و ژمارە و هێڵ.

## What is wrong with the files that volunteers exchange.

review-file-astray = ئەم پەڕگەیە لە بوخچەی هیچ بابەتێکدا نییە و هیچی تێیدا ناژمێردرێت.
    .mend = بیگوازەرەوە بۆ reviews/ENTRY/؛ ENTRY ناسنامەی ئەو بابەتەیە کە باسی دەکات.
review-of-nothing = خۆبەخشان شتێکیان لەبارەی «{ $id }» گوتووە و ئەرشیڤەکە بابەتی بەم ناسنامەیەی نییە.
    .mend = ئەگەر بابەتەکە ئێستا ناسنامەیەکی تری هەیە، «{ $id }» بخەرە ناو aliases؛ ئەوسا پێداچوونەوەکان دیسان دەژمێردرێن.
fault-r001 = ئەوەی خۆبەخشێک گوتوویەتی و ناخوێندرێتەوە بۆ کەس ناژمێردرێت.
    .mend = وەشانی پێشووی پەڕگەکە بگەڕێنەوە، یان ئەوە لابە کە نووسینی پچڕاوە.
fault-r002 = وەشانێکی نوێتری بەرنامەکە لەوە زیاتر دەڵێت کە ئەمە تێی دەگات.
    .mend = وەشانی نوێتر بەکار بهێنە؛ تا ئەو کاتە هیچ ون نابێت.
fault-r003 = بەبێ خشتەکەی کەس نازانێت خۆبەخش چی دەخوێنێتەوە و دەقەکان چاوەڕێی کەس ناکەن.
    .mend = بۆ هەر خۆبەخشێک خشتەیەک بە ناوی بە پیتی بچووک و لیستی زمانەکانی بنووسە.
fault-r004 = ئەگەر بابەتێک بێ ئاگاداری ناوی بگۆڕدرێت، ئەوەی لەبارەیەوە گوتراوە لەبەرچاو ون دەبێت.
    .mend = ناسنامەی پێشوو بخەرە ناو aliases ی بابەتەکە.

## The lists and the page about an entry.

facet-review = پێداچوونەوە
fact-proofreading = پێداچوونەوە

## rawi review.

review-totals = پێداچوونەوە: { $entries } بابەت، { $count } دەستپێکراو
review-by-country = بابەتەکان بەپێی وڵات
review-by-theme = بابەتەکان بەپێی بابەت
review-volunteers = خۆبەخشان
review-column-handle = ناو
review-column-languages = زمانەکان
review-column-ok = بە دروستی دۆزییەوە
review-column-problem = کێشەکان
review-column-notes = تێبینییەکان
review-column-waiting = چاوەڕوان
review-texts = دەقەکان و بڕیارەکان
review-part-text = دەق
review-part-meta = وەسف
review-part-translation = وەرگێڕان
review-text = { $entry } ({ $language }، { $part }): { $state }
review-said = { $handle }، { $date }: { $said }
review-said-ok = دروستە
review-said-ok-before = دەقەکە پێش گۆڕانکاری دروست بوو
review-said-problem = کێشەیەکی هەیە
review-said-problem-before = پێش گۆڕانکاری کێشەیەکی هەبوو
review-said-reading = دەستی بە خوێندنەوە کردووە
review-forced = { $said }، بە پێچەوانەی ئاگادارکردنەوەی مێز: «{ $reason }»
review-notes = تێبینییە کراوەکان
review-note = { $entry } ({ $language }): «{ $quote }» — { $kind }، { $place }
review-note-found = بڕگەی { $paragraph }
review-note-moved = ڕەنگە ئێستا بڕگەی { $paragraph }
review-note-orphan = ئەم وشانە لە دەقەکەدا نەماون
review-note-better = باشتر: «{ $suggestion }»
review-note-deletes = بسڕدرێتەوە
review-note-settled = چارەسەرکراوە
review-told = { $handle }، { $date }: { $words }
review-flags = نیشانەکان
review-alone = خوێنەری دووەم نییە
review-alone-with-one =
    { $count ->
        [one] { $language }: { $count } دەق چاوەڕێیە و تەنها { $handle } دەیخوێنێتەوە
       *[other] { $language }: { $count } دەق چاوەڕێن و تەنها { $handle } دەیانخوێنێتەوە
    }
review-alone-with-nobody =
    { $count ->
        [one] { $language }: { $count } دەق چاوەڕێیە و کەس نازانرێت بیخوێنێتەوە
       *[other] { $language }: { $count } دەق چاوەڕێن و کەس نازانرێت بیانخوێنێتەوە
    }
review-waiting = چاوەڕوانی { $handle }: { $count }
review-waits = { $entry } ({ $language }): { $why }
review-why-stale = دوای خوێندنەوە گۆڕاوە
review-why-one-reader = خوێنەری دووەمی دەوێت
review-why-begun = دەستپێکراو
review-why-unread = نەخوێنراوە
review-more-wait =
    { $count ->
        [one] و { $count }ی تر
       *[other] و { $count }ی تر
    }
review-uncommitted = هێشتا لە gitدا تۆمار نەکراوە
review-no-notes = هیچ تێبینییەکی کراوە نییە.
review-no-suggestions = هیچ پێشنیارێک نییە کە پینەی لێ دروست بکرێت.
review-patch-left =
    { $count ->
        [one] { $count } پێشنیار لە پینەکەدا نییە: شوێنەکەی دڵنیا نییە، وشەکانی لە پەڕگەکەدا بە شێوەیەکی تر نووسراون، یان یەکێکی تر بەری دەکەوێت.
       *[other] { $count } پێشنیار لە پینەکەدا نین: شوێنەکانیان دڵنیا نین، وشەکانیان لە پەڕگەکەدا بە شێوەیەکی تر نووسراون، یان هی تر بەریان دەکەون.
    }
review-patch-quotes =
    { $count ->
        [one] { $count } پێشنیار لە پینەکەدا نییە: نیشانەیەکی تێدایە کە دەقەکە خۆی لە پەڕگەکەدا لە نێوانیدایە. بە دەستکاریکەر بیگۆڕە.
       *[other] { $count } پێشنیار لە پینەکەدا نین: نیشانەیەکیان تێدایە کە دەقەکان خۆیان لە پەڕگەکەدا لە نێوانیدان. بە دەستکاریکەر بیانگۆڕە.
    }
review-patch-withheld =
    { $count ->
        [one] { $count } پێشنیار لە پینەکەدا نییە: ناوێک کە نابێت بوترێت، یان ژمارە یان ناونیشانی کەسێک لە تەنیشتیەتی. بە دەستکاریکەر بیگۆڕە.
       *[other] { $count } پێشنیار لە پینەکەدا نین: ناوێک کە نابێت بوترێت، یان ژمارە یان ناونیشانی کەسێک لە تەنیشتیانە. بە دەستکاریکەر بیانگۆڕە.
    }
review-languages-guessed = ئەرشیفەکە ناڵێت ئەم خۆبەخشە چی دەخوێنێتەوە؛ بۆ { $languages } ژمێردرا.
review-said-nothing = { $handle }، { $date }
review-critic-head = ئەمە دەقەکەیە وەک خوێنەران دەیبینن، بێ نیشانەکانی، لەگەڵ تێبینییە کراوەکان. بۆ خوێندنەوەیە: مەیگەڕێنەرەوە بۆ پەڕگەی بابەتەکە.
review-comment-empty = لێدوان پێویستی بە وشەیە؛ هیچ هەڵنەگیرا.
review-damaged-often =
    { $first } لە { $count ->
        [one] شوێنێکی تری
       *[other] { $count } شوێنی تری
    } ئەم پەڕگەیەدا هەروایە.
    .mend = وەشانی پێشووی پەڕگەکە بگەڕێنەرەوە.
