# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = { $path } وەک خۆی نەماوە؛ هیچ نەنووسرا. بە R دووبارە بیخوێنەوە.
splice-not-text = ئەم وشانەی { $path } لە هیچ ناونیشان و پوختە و دەقێکدا نین؛ هیچ نەنووسرا. بە e بیانگۆڕە.
splice-more = لە { $path } زیاتر لەم وشانە دەگۆڕا؛ هیچ نەنووسرا. بە e بیانگۆڕە.
splice-too-large = { $path } لەوە گەورەتر دەبوو کە پەڕگەی ئەرشیف دەتوانێت بێت؛ هیچ نەنووسرا.
splice-busy = بەرنامەیەکی تر ئێستا { $path } دەگۆڕێت؛ هیچ نەنووسرا. دووبارە هەوڵ بدەوە.
splice-not-written = { $path } نەگۆڕا: { $cause }. { $remedy }
splice-remedy-space = لە دیسکەکەدا شوێن بکەرەوە.
splice-remedy-rights = داوای مافی نووسین لەوێ بکە، یان تێبینییەک بە پێشنیارەوە بنووسە (c پاشان =).
splice-remedy-disk = بزانە دیسکەکە یان فلاشەکە ساغە.

errand-embedded = ئەرشیفی ناو بەرنامەکە ناگۆڕدرێت. کۆپییەک لە کۆگاکە وەربگرە و بە --archive بیکەرەوە.
errand-not-utf8 = پەڕگەکە UTF-8 نییە.
editor-missing = بەرنامەی { $program } نییە. $VISUAL یان $EDITOR بکە بە دەستکاریکەری خۆت.
editor-failed = { $program } بە هەڵە کۆتایی هات ({ $status }).
editor-not-run = { $program } نەکرایەوە: { $cause }.
words-not-a-word = ئەمە تاکە وشەیەک نییە؛ هیچ نەنووسرا.
words-not-written = { $path } نەنووسرا: { $cause }.
words-not-the-last = «{ $word }» ئیتر دوایین وشەی لیستەکەی نییە؛ لەوێ لایببە.
