# status: draft; no native reader has checked it yet

## The program and what its help ends with. Names of options, commands and values stay as they are.

usage-about = خوێنەرێکی تێرمیناڵ بۆ ئەرشیڤێکی بێ‌هێڵی چیرۆک و شایەتییەکان
usage-after = بێ فەرمان خوێنەرەکە دەکرێتەوە. ئەرشیڤ یەکەمینی ئەمانەیە کە ناوی برابێت: --archive، $RAWI_ARCHIVE، «archive» لە پەڕگەی ڕێکخستن، ./archive، کۆپیی ناو بەرنامە.
usage-line-reader = rawi [OPTIONS] [ENTRY]
usage-line-command = rawi COMMAND …

## Words of clap itself.

usage-word-usage = بەکارهێنان:
usage-word-commands = فەرمانەکان:
usage-word-arguments = پێدراوەکان:
usage-word-options = هەڵبژاردەکان:
usage-word-help = پیشاندانی یارمەتی
usage-word-help-more = پیشاندانی یارمەتی (زیاتر بە '--help')
usage-word-help-less = پیشاندانی یارمەتی (کورت بە '-h')
usage-word-version = پیشاندانی وەشان
usage-word-help-command = پیشاندانی ئەم یارمەتییە یان هی فەرمانێک
usage-word-any-options = [OPTIONS]
usage-word-default = [بنەڕەت: { $word }]
usage-word-values = [نرخە گونجاوەکان: { $words }]
usage-word-values-told = نرخە گونجاوەکان:
usage-more = بۆ زیاتر: '--help'.

## Commands.

usage-command-list = لیستی تۆمارەکان، هەموویان یان ئەوانەی پاڵاوتنەکان دەیانهێڵنەوە
usage-command-show = چاپکردنی تۆمارێک، بۆ خوێندنەوە یان دانی بە کەسێکی تر
usage-command-search = دۆزینەوەی چیرۆک بە وشەکانی دەق، یان بە نزیکەیی بە ناونیشان و ناو
usage-command-check = وتنی کەموکوڕییەکانی پەڕگەکانی ئەرشیڤێک
usage-command-review = وتنی ئەوەی پێداچوونەوە گەیشتووەتە کوێ، چی کراوەیە و کێ چی دەخوێنێتەوە
usage-command-new = دەستپێکردنی تۆمارێک لە داڕێژەی جۆرەکەی
usage-command-stats = چاپکردنی ئەرشیڤ بە ژمارە
usage-command-keys = چاپکردنی کلیلەکانی خوێنەر
usage-command-completions = چاپکردنی سکریپتێک کە پێدراوەکان لە شێڵدا تەواو دەکات
usage-command-man = چاپکردنی پەڕەیەک بۆ man
usage-command-withhold = زیادکردنی ئەو ناوانەی نابێت لە ئەرشیڤدا بن، لە دەرچەی هاتووی ستاندارد، هەر دێڕە و یەکێک، بە شێوەی هاش
usage-command-forget = سڕینەوەی هەموو نیشانکراو و شوێن و هەڵبژاردنەکانت کە هەڵگیرابوون

## Options and arguments of the reader.

usage-archive = خوێندنەوەی ئەرشیڤی ئەم بوخچەیە کە archive.tomlی تێدایە
usage-reviews = پاراستنی پێداچوونەوەکان لەم بوخچەیەدا و خوێندنەوەی هی ئەرشیڤەکەش؛ بۆ ئەو ئەرشیڤانەی ناتوانرێت تێیاندا بنووسرێت
usage-entry = کردنەوەی تۆماری ئەم ناسنامەیە؛ «rawi list» ناسنامەکان پیشان دەدات
usage-continue = کردنەوەی دوا تۆماری خوێندراو، لە هەمان شوێن
usage-kiosk = هۆڵی خوێندنەوەی گشتی: نە نووسین، نە کارپێکردن، نە گوێڕایەڵیی ڕێکخستن و ژینگە
usage-private = نەخوێندنەوە و نەنووسینی نیشانکراو و شوێن و هەڵبژاردن: هیچ پەڕگەیەک جێ نەهێشتن
usage-linear = گفتوگۆی دێڕ بە دێڕ، بۆ خوێنەری شاشە و تێرمیناڵی تەنها چاپ؛ لەگەڵ TERM=dumb خۆکارە
usage-lang = قسەکردن بەم زمانە و پیشاندانی ناونیشان و پوختە و ناونووسەکان پێی، ئەگەر هەبن (BCP 47: en, de, fa, ar, ckb)
usage-theme = بەکارهێنانی ئەم ڕەنگانە
usage-ascii = کێشانی نیشانەی وتە و داش و نیشانە و هێڵەکان بە ASCII

## Options and arguments of commands. The ids have the command and the option.

usage-list-country = تەنها ئەوەی لەم وڵاتەدا ڕوو دەدات (ISO 3166-1: IR, IQ, GB)؛ دەکرێت دووبارە بێت
usage-list-origin = تەنها ئەوانەی لەم وڵاتەوە دێن؛ دەکرێت دووبارە بێت
usage-list-theme = تەنها ئەم بابەتەی ئەرشیڤ؛ دەکرێت دووبارە بێت
usage-list-kind = تەنها ئەم جۆرە تۆمارە؛ دەکرێت دووبارە بێت
usage-list-lang = تەنها ئەوەی لانیکەم ناونیشانی بەم زمانە هەیە (BCP 47)؛ دەکرێت دووبارە بێت
usage-list-state = تەنها ئەوەی گەیشتووەتە ئەم قۆناغە، بەپێی پەڕگەکەی یان پێداچوونەوەکارەکانی؛ دەکرێت دووبارە بێت
usage-list-format = چۆن لیستەکە چاپ بکرێت؛ خانەکانی «tsv»: id, kind, date, state, title
usage-review-entries = تەنها ئەم بابەتانە، لەگەڵ هەموو ئەوەی لەبارەیانەوە گوتراوە [بنەڕەت: هەموو ئەرشیڤەکە]
usage-review-reviewer = وتنی ئەوەی چاوەڕێی ئەم خۆبەخشەیە [بنەڕەت: خۆت]
usage-review-format = چۆن چاپ بکرێت؛ پینەی پێشنیارەکان بۆ «git apply»ە لە بوخچەی ئەرشیڤەکە یان ڕیشەی کۆگاکەیدا
usage-show-entry = ناسنامەی تۆمارەکە؛ «rawi list» ناسنامەکان پیشان دەدات
usage-show-lang = پیشاندانی وەرگێڕان بۆ ئەم زمانە (BCP 47)
usage-show-width = ئەوپەڕی ستوونەکانی دێڕ [بنەڕەت: هی تێرمیناڵ، تا 72]
usage-show-format = چۆن تۆمارەکە چاپ بکرێت
usage-search-query = وشەکانی گەڕان: چیرۆک دەبێت هەموویانی لە بڕگەیەکدا هەبێت
usage-search-fuzzy = لەجیاتی ئەوە گەڕان لە ناونیشان، کەس، شوێن، بابەت و کلیلەوشەکان، بە لێبوردن لە هەڵەی بچووک
usage-search-limit = ئەوپەڕی ژمارەی چیرۆکە چاپکراوەکان
usage-search-format = چۆن دۆزراوەکان چاپ بکرێن
usage-check-paths = تەنها پشکنینی ئەم پەڕگە و بوخچانە، یان ئەرشیڤی ئەم بوخچەیە [بنەڕەت: هەموو ئەرشیڤ]
usage-check-format = چۆن ئەنجامەکان چاپ بکرێن
usage-check-format-human = دێڕێک بۆ هەر ئەنجامێک لەگەڵ وشەکانی، دێڕێکیش بۆ هەموو
usage-check-format-json = لیستێکی ئۆبجێکت
usage-check-format-sarif = SARIF 2.1.0، بۆ پشکنەری کۆد و دەستکاریکەرەکان
usage-check-format-github = پەراوێز بۆ ڕەوتی کاری GitHub
usage-check-fail-on = کۆتایی بە دۆخی 1 ئەگەر ئەنجامێکی ئەوەندە سەخت هەبێت
usage-check-changed-since = تەنها پشکنینی ئەو پەڕگانەی کە بە وتەی git لەم کۆمیتە جیاوازن
usage-check-baseline = وازهێنان لەوەی لەم لیستەدایە کە «--format json» پێشتر چاپی کردووە
usage-check-only = تەنها ئەم کۆدە، یان هەموو ئەوانەی وا دەست پێ دەکەن (T120، T)؛ دەکرێت دووبارە بکرێتەوە
usage-check-without = بێ ئەم کۆدە و ئەوانەی وا دەست پێ دەکەن؛ دەکرێت دووبارە بکرێتەوە
usage-check-against = گەڕان بەدوای دەستەواژەی وەرگیراو لە دەقەکانی ئەم بوخچەیە کە ئەرشیڤ دەیانگێڕێتەوە
usage-check-explain = ڕوونکردنەوەی کۆدێکی وەک A021 بێ پشکنین
usage-new-kind = تۆمارەکە چییە
usage-new-id = ناسنامەکەی کە ناوی پەڕگەکەشە: a–z، 0–9 و داش، ئەوپەڕی 48
usage-withhold-new-key = دروستکردنی کلیلێک لەم پەڕگەیەدا، کە نابێت پێشتر هەبێت یان لە ناو ئەرشیڤدا بێت
usage-withhold-names = ناوەکان لێرەوە وەرناگیرێن: دێڕی فەرمان کەسانی تر دەیبینن و دەهێڵرێتەوە
usage-stats-format = چۆن ژمارەکان چاپ بکرێن
usage-keys-format = چۆن کلیلەکان چاپ بکرێن؛ «markdown» هەمان docs/keys.mdـە
usage-completions-shell = ئەو شێڵەی پێدراوەکانی rawi تەواو بکات
usage-man-command = ئەو فەرمانەی پەڕەکەی چاپ بکرێت [بنەڕەت: rawi خۆی]

## Names of values in usage lines.

usage-value-path = PATH
usage-value-language = LANGUAGE
usage-value-theme = THEME
usage-value-code = CODE
usage-value-kind = KIND
usage-value-state = STATE
usage-value-columns = COLUMNS
usage-value-number = NUMBER
usage-value-severity = SEVERITY
usage-value-rev = REV
usage-value-file = FILE
usage-value-dir = DIR
usage-value-entry = ENTRY
usage-value-handle = HANDLE
usage-value-query = QUERY
usage-value-format = FORMAT
usage-value-id = ID
usage-value-shell = SHELL
usage-value-command = COMMAND

## What is wrong with the words of a command line. English is said by clap itself.

misuse-unknown-argument = لێرە پێدراوی «{ $argument }» نییە.{ $hint }
misuse-wrong-value = «{ $argument }» ناتوانێت «{ $value }» بێت.
misuse-wrong-value-of = «{ $argument }» ناتوانێت «{ $value }» بێت.{ $hint } دەتوانێت یەکێک لەمانە بێت: { $words }.
misuse-refused = «{ $argument }» ناتوانێت «{ $value }» بێت: { $cause }.
misuse-no-value = «{ $argument }» نرخێکی دەوێت.
misuse-no-value-of = «{ $argument }» نرخێکی دەوێت. دەتوانێت یەکێک لەمانە بێت: { $words }.
misuse-twice = «{ $argument }» لێرە تەنها یەک جار دێت.
misuse-conflict = «{ $argument }» لەگەڵ ئەمانە نایەت: «{ $others }».
misuse-missing = ئەمە نییە: «{ $arguments }».
misuse-too-many = «{ $argument }» نرخێکی تری وەک «{ $value }» وەرناگرێت.
misuse-other = ئەم پێدراوانە پێکەوە واتایان نییە.
