# status: draft; no native reader has checked it yet

## Files that the desk changes, the editor, and what is fetched from the disk.

splice-elsewhere = هیچ نەنووسرا: پەڕگەکە وەک خۆی نەماوە. بە R دووبارە بیخوێنەوە. پەڕگە: «{ $path }».
splice-not-text = هیچ نەنووسرا: ئەم وشانە لە هیچ ناونیشان و پوختە و دەقێکدا نین. بە e بیانگۆڕە. پەڕگە: «{ $path }».
splice-more = هیچ نەنووسرا: زیاتر لەم وشانە دەگۆڕا. بە e بیانگۆڕە. پەڕگە: «{ $path }».
splice-unsure = هیچ نەنووسرا: ڕوون نییە کام بایت دەگۆڕێت. بە e بیانگۆڕە. پەڕگە: «{ $path }».
splice-quotes = هیچ نەنووسرا: دەقەکە لە نێوان { $quotes }دایە و ئەم وشانە ناگرێت. بە e نیشانەی تری بۆ دابنێ. پەڕگە: «{ $path }».
splice-too-large = هیچ نەنووسرا: پەڕگەکە لەوە گەورەتر دەبوو کە لە ئەرشیفدا دەتوانێت بێت. بە e کورتی بکەرەوە. پەڕگە: «{ $path }».
splice-busy = هیچ نەنووسرا: بەرنامەیەکی تر ئێستا پەڕگەکە دەگۆڕێت. دووبارە هەوڵ بدەوە. پەڕگە: «{ $path }».
splice-not-written = پەڕگەکە نەگۆڕا: { $cause }. { $remedy } پەڕگە: «{ $path }».
splice-remedy-space = لە دیسکەکەدا شوێن بکەرەوە.
splice-remedy-rights = داوای مافی نووسین لەوێ بکە، یان تێبینییەک بە پێشنیارەوە بنووسە (c پاشان =).
splice-remedy-disk = بزانە دیسکەکە یان فلاشەکە ساغە.

errand-embedded = ئەرشیفی ناو بەرنامەکە ناگۆڕدرێت. کۆپییەک لە کۆگاکە وەربگرە و بە --archive بیکەرەوە.
errand-not-utf8 = پەڕگەکە UTF-8 نییە.
errand-file = { $complaint } پەڕگە: «{ $path }».
editor-missing = بەرنامەی { $program } نییە. $VISUAL یان $EDITOR بکە بە دەستکاریکەری خۆت.
editor-failed = { $program } بە هەڵە کۆتایی هات ({ $status }).
editor-not-run = { $program } نەکرایەوە: { $cause }.
words-not-a-word = ئەمە تاکە وشەیەک نییە؛ هیچ نەنووسرا. وشەیەکی بێ بۆشایی هەڵبژێرە.
words-not-written = لیستی وشەکان نەگۆڕا: { $cause }. بزانە مافی نووسین و شوێنی بەتاڵ هەیە. پەڕگە: «{ $path }».
words-full = لیستی وشەکان گەیشتووەتە گەورەترین قەبارە و هیچ زیاد نەکرا. ئەو وشانە لاببە کە ئیتر لە هیچ شوێنێک نین، یان فەرهەنگێک بۆ زمانەکە دابنێ. پەڕگە: «{ $path }» ({ $cause }).
words-not-the-last = «{ $word }» ئیتر دوایین وشەی لیستەکەی نییە؛ لەوێ لایببە.
