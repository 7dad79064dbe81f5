# status: draft; no native reader has checked it yet

## Finding the archive and the entry.

cli-entry-broken = تۆماری «{ $entry }» هەڵەیەکی تێدایە و پیشان نادرێت. «rawi check» دەڵێت چ هەڵەیەک.
cli-entry-withheld = تۆماری «{ $entry }» نابێت پیشان بدرێت.
cli-entry-withdrawn = تۆماری «{ $entry }» کشێنرایەوە. { $note }
cli-entry-missing = تۆماری «{ $entry }» نییە. { $hint }
cli-meant-command = لەوانەیە مەبەست فەرمانی «rawi { $command }» بێت.
cli-list-shows-ids = «rawi list» ناسنامەی هەموو تۆمارەکان پیشان دەدات.
cli-unknown-country = هیچ تۆمارێک وڵاتی «{ $word }»ی نییە.{ $hint } دەتوانێت یەکێک لەمانە بێت: { $words }.
cli-unknown-theme = هیچ تۆمارێک بابەتی «{ $word }»ی نییە.{ $hint } دەتوانێت یەکێک لەمانە بێت: { $words }.
cli-unknown-language = هیچ تۆمارێک زمانی «{ $word }»ی نییە.{ $hint } دەتوانێت یەکێک لەمانە بێت: { $words }.
cli-translation-title-only = لە «{ $entry }» تەنها ناونیشان و پوختە بۆ «{ $language }» وەرگێڕدراون. دەقەکەی بەم زمانانە دەخوێنرێتەوە: { $languages }.
cli-translation-missing = «{ $entry }» بۆ «{ $language }» وەرنەگێڕدراوە. دەقەکەی بەم زمانانە دەخوێنرێتەوە: { $languages }.
archive-is-packed = { $by } ناوی «{ $path }» دەبات کە ئەرشیڤێکی پێچراوە و ئەم وەشانە نایکاتەوە. بیکەرەوە و ناوی بوخچەکە ببە.
archive-is-no-folder = { $by } ناوی «{ $path }» دەبات کە بوخچە نییە. ناوی ئەو بوخچەیە ببە کە archive.tomlی تێدایە.
archive-by-config = «archive» لە پەڕگەی ڕێکخستندا
archive-does-not-exist = ئەرشیڤی «{ $path }» نییە. ناوی ئەو بوخچەیە ببە کە archive.tomlی تێدایە.
archive-not-a-folder = ئەرشیڤی «{ $path }» بوخچە نییە. ناوی ئەو بوخچەیە ببە کە archive.tomlی تێدایە.
archive-cannot-be-opened = ئەرشیڤی «{ $path }» ناکرێتەوە ({ $cause }). ناوی ئەو بوخچەیە ببە کە archive.tomlی تێدایە.
cli-file-passed-over = { $file } هەڵەیەکی تێدایە و پشتگوێ خرا؛ «rawi check» دەڵێت چ هەڵەیەک.
cli-files-passed-over =
    { $count ->
        [one] { $count } پەڕگە هەڵەی تێدایە و پشتگوێ خرا؛ «rawi check» دەڵێت کامە.
       *[other] { $count } پەڕگە هەڵەیان تێدایە و پشتگوێ خران؛ «rawi check» دەڵێت کامانە.
    }
did-you-mean-behind = { " " }لەوانەیە مەبەست «{ $word }» بێت.

## Opening the reader.

cli-reader-options-with-command = تۆمار و هەڵبژاردەکانی خوێندنەوە بێ فەرمان دێن. «rawi help» دەڵێت چی لەگەڵ چی دێت.
cli-needs-terminal-kiosk = خوێندنەوە بۆ هاتوو و دەرچوو تێرمیناڵی دەوێت. بە «ssh -t» پەیوەست ببە.
cli-needs-terminal = خوێندنەوە بۆ هاتوو و دەرچوو تێرمیناڵی دەوێت. «rawi --linear» و «rawi list» و «rawi show ENTRY» بەبێ ئەو کار دەکەن.
cli-no-size = قەبارەی تێرمیناڵ نەزانرا
cli-terminal-lost = تێرمیناڵ لەدەست چوو
cli-no-output = دەرچوو نەنووسرا
cli-path-complaint = { $path }: { $complaint }
term-not-a-terminal = دەرچووی ستاندارد تێرمیناڵ نییە؛ ڕاوی لە تێرمیناڵێکدا بەکار بهێنە (لە ڕێی SSH: ssh -t)، یان فەرمانێکی وەک «rawi list»
term-no-keyboard = تەختەکلیل ناخوێنرێتەوە: { $cause }
term-hung-up = تێرمیناڵەکە نەما
term-panic-at = ڕاوی بەهۆی هەڵەیەکی بەرنامەوە وەستا ({ $place }):
term-panic = ڕاوی بەهۆی هەڵەیەکی بەرنامەوە وەستا:
term-panic-nothing = بێ پەیام
term-panic-saved = هیچ لەوەی هەڵگیرابوو لەدەست نەچووە. تکایە ئەم دێڕانە ڕابگەیەنە.
term-kitty-advice = بۆ فارسی و عەرەبی و کوردی لە kitty، «force_ltr yes» لە kitty.conf بنووسە.

## rawi list, show, search, stats, keys.

cli-list-empty = هیچ تۆمارێک ناگونجێت. پاڵاوتنی کەمتر زیاتر پیشان دەدات.
cli-list-none-shown = هیچ تۆمارێکی ئەم ئەرشیڤە پیشان نادرێت: هەموویان ڕاگیراون، کشێنراونەتەوە یان تێکچوون. «rawi check» و «rawi review» زیاتر دەڵێن.
cli-list-no-entries = ئەم ئەرشیڤە هێشتا هیچ تۆمارێکی نییە.
show-notes = تێبینییەکان
show-claims = گوتەکان
show-claim = { $claim } دڵنیایی: { $certainty }، { $status }.
show-claim-by = { $claim } دڵنیایی: { $certainty }، { $status }. بەپێی { $by }.
claim-status-reported = گێڕدراوەتەوە
claim-status-attributed = دراوەتە پاڵ کەسێک
claim-status-corroborated = پشتڕاست کراوەتەوە
claim-status-disputed = ناکۆکیی لەسەرە
claim-status-corrected = ڕاست کراوەتەوە
cli-search-no-words = هیچ نییە بۆ گەڕان. وشەکان دوای «rawi search» بنووسە.
cli-search-nothing-fuzzy = لە ناونیشان و ناو و شوێنەکاندا هیچ نەدۆزرایەوە. بەبێ «--fuzzy» لە دەقەکاندا دەگەڕێت.
cli-search-nothing = هیچ نەدۆزرایەوە. «--fuzzy» لە ناونیشان و ناو و شوێنەکاندا دەگەڕێت و لە هەڵەی بچووک دەبوورێت.
cli-search-rest =
    { $total ->
        [one] ئەمانە { $printed } لە { $total } چیرۆکن؛ «--limit { $limit }» هەموویان پیشان دەدات.
       *[other] ئەمانە { $printed } لە { $total } چیرۆکن؛ «--limit { $limit }» هەموویان پیشان دەدات.
    }
stats-entries =
    { $count ->
        [one] { $count } تۆمار
       *[other] { $count } تۆمار
    }
stats-words =
    { $count ->
        [one] { $count } وشە
       *[other] { $count } وشە
    }
stats-sources =
    { $count ->
        [one] { $count } سەرچاوە
       *[other] { $count } سەرچاوە
    }
stats-state = دۆخ
stats-translations = وەرگێڕانە تەواوەکان
stats-claims = گوتەکان بەپێی دڵنیایی
stats-faults = کەموکوڕییەکان

## rawi check.

severity-error = هەڵە
severity-warning = ئاگاداری
severity-hint = ئاماژە
errors-count =
    { $count ->
        [one] { $count } هەڵە
       *[other] { $count } هەڵە
    }
warnings-count =
    { $count ->
        [one] { $count } ئاگاداری
       *[other] { $count } ئاگاداری
    }
hints-count =
    { $count ->
        [one] { $count } ئاماژە
       *[other] { $count } ئاماژە
    }
check-totals =
    { $entries ->
        [one] { $errors }، { $warnings }، { $hints }؛ { $entries } تۆمار دەکرێت پیشان بدرێت.
       *[other] { $errors }، { $warnings }، { $hints }؛ { $entries } تۆمار دەکرێت پیشان بدرێن.
    }
check-no-code = کۆدی «{ $code }» نییە.{ $hint } کۆدەکان لە ئەنجامەکانی «rawi check»دا لە ناو کەوانەی گۆشەدارن.
check-not = ئەمە نا:
check-but = بەڵکو ئەمە:
check-embedded = ئەرشیڤەکە ئەو کۆپییەیە کە لە ناو بەرنامەکەدایە و ڕێڕەوی نییە. بە --archive ناوی بوخچەیەک ببە.
check-cannot-look = نەکرا بەدوای { $path }دا بگەڕێین
check-no-path = ناوی پەڕگە یان بوخچەیەکی ئەرشیڤ ببە؛ «{ $path }» هیچیان نییە
check-other-archive = «{ $path }» لە ئەرشیڤی «{ $archive }»دا نییە. بە --archive ناوی ئەرشیڤی پەڕگەکە ببە.
works-not-listed = بەرهەمەکانی «{ $path }» لیست نەکران
works-too-large = «{ $path }» { $bytes } بایتە؛ ئەوپەڕی { $limit } دەخوێنرێتەوە. تەنها دەقەکان بخەرە بوخچەکەوە.
works-none = لە «{ $path }»دا پەڕگە نییە. ناوی ئەو بوخچەیە ببە کە بەرهەمەکانی وەک دەقی سادە تێدایە.
works-not-utf8 = «{ $path }» UTF-8 نییە. وەک دەقی سادەی UTF-8 هەڵیبگرە، یان لە بوخچەکە دەریبهێنە
works-not-read = «{ $path }» نەخوێنرایەوە

## rawi new, forget, man.

new-bad-id = ناسنامە لە a–z، 0–9 و داش پێک دێت، ئەوپەڕی { $most }
new-embedded = ئەرشیڤەکە ئەو کۆپییەیە کە لە ناو بەرنامەکەدایە و هیچی بۆ زیاد ناکرێت. بە --archive ناوی بوخچەیەک ببە.
new-id-taken = ئەرشیڤەکە پێشتر تۆماری «{ $entry }»ی هەیە، ڕەنگە بە ناسنامەیەکی نوێتر. ناسنامەیەکی تر هەڵبژێرە.
new-done = ئەوەی لە نێوان < و >دایە پڕی بکەرەوە، پاشان «rawi check» لەسەر پەڕگەکە بەکار بهێنە.
new-template-without-id = داڕێژەی «{ $path }» دێڕی { $line }ی بۆ ناسنامەی تۆماری نوێ نییە. دێڕەکە زیاد بکە.
new-template-unreadable = داڕێژەی «{ $path }» نەخوێنرایەوە؛ چاکی بکە یان لایببە
new-file-there = «{ $path }» پێشتر هەیە و دەستی لێ نەدرا. ناسنامەیەکی تر هەڵبژێرە.
new-not-written = «{ $path }» نەنووسرا؛ دەبێت بتوانیت لە بوخچەکەدا بنووسیت
forget-nothing = لە «{ $path }»دا هیچ هەڵنەگیرابوو.
man-no-command = فەرمانی «{ $command }» نییە. «rawi help» فەرمانەکان دەڵێت.
