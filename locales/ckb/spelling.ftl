# status: draft; no native reader has checked it yet

## Spelling: what is found in texts, and what is wrong with lists and dictionaries.

check-l150 = ئەم وشانە لە لیستی هەڵەکانی ئەرشیڤەکەدان.
    .mend = ئەوە بنووسە کە لە words/LANGUAGE.bad.txt دوای = هاتووە، یان ئەگەر دێڕەکە هەڵەیە لایببە.
check-l151 = ئەمە هەڵەیەکی باوی نووسینە.
    .mend = ڕاستی بکەوە، یان ئەگەر مەبەستە، وشەکە بخە ناو words/en.txt.
check-l160 = وشەکە لە هیچ فەرهەنگ و لیستێکدا نییە.
    .mend = ڕاستی بکەوە، یان وشەکە بخە ناو words/LANGUAGE.txt و ناو بخە ناو names.toml.
check-l161 = ناوێک بە دوو شێوە نووسراوە.
    .mend = یەکێکیان هەڵبژێرە و لە هەموو شوێنێک وا بینووسە؛ هەڵبژێردراوەکان لە names.toml دان.
spelling-unknown = { $reason } «{ $words }»، { $count ->
    [one] تەنها لێرە
   *[other] { $count } جار لە ئەرشیڤەکەدا
}.
spelling-twin = { $reason } «{ $words }»، لە شوێنی تر «{ $other }».

spelling-no-word = «{ $words }» وشە نییە. لە هەر دێڕێک یەک وشە بنووسە.
spelling-no-equals = «{ $words }» ناڵێت چی ڕاستە. وا بنووسە: هەڵە = ڕاست
spelling-never-mended = لە «{ $words }» هەڵەکە لە هەردوو لایە. دوای = ئەوە بنووسە کە ڕاستە.
spelling-list-line = { $path }:{ $line }: { $what }

spelling-encoding = کۆدکردنەکەی { $encoding }ە، یان ئەوە نییە کە خۆی دەیڵێت. بیگۆڕە بۆ UTF-8.
spelling-broken = تێکچووە: { $cause }
spelling-lacks = وشەی «{ $word }» ناناسێت، کەواتە هی زمانێکی ترە یان زۆر بچووکە.
spelling-knows-everything = هەر پیتێک بە وشە دادەنێت.
spelling-unusable = فەرهەنگی «{ $path }» بەکەڵک نایەت. { $why }
spelling-unreadable = «{ $path }» ناخوێنرێتەوە: { $cause }. بزانە مافی خوێندنەوەت هەیە و دیسکەکە ساغە.
spelling-refused = «{ $path }» ناخوێنرێتەوە. { $why }
spelling-not-utf8 = «{ $path }» UTF-8 نییە. وەک دەقی سادەی UTF-8 هەڵیبگرە.
spelling-too-large = «{ $path }» { $bytes } بایتە؛ ئەوپەڕی { $limit } دەخوێنرێتەوە. پەڕگەیەکی کورتتر دابنێ.
spelling-no-dictionary = بەبێ فەرهەنگ وشەکان ناپشکنرێن: { $languages }. LANGUAGE.aff و LANGUAGE.dic بخە بوخچەی dictionaries/ی ئەرشیڤەکە، یان لەگەڵ سیستەمەکە دایانبمەزرێنە.
