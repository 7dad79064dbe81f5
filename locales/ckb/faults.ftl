# status: draft; no native reader has checked it yet

## What is wrong with a file of the archive: the cause, and .mend, how to mend it. A message without .mend takes one of the
## others, or did-you-mean. Names in quotation marks are cut to forty characters by the program (archive/sheet.rs cut).

finding-told = { $place }: { $severity }[{ $code }]: { $what } { $remedy }

## Files.

finding-no-archive-toml = ئەرشیڤەکە archive.tomlی نییە، بۆیە بابەت و وڵاتەکان ناویان نییە.
    .mend = پەڕگەکە بخەرە بوخچەی ئەرشیڤەوە.
finding-no-sources-toml = ئەرشیڤەکە sources.tomlی نییە، بۆیە کەس نابینێت تۆمارەکانی پشت بە چی دەبەستن.
    .mend = پەڕگەکە بخەرە بوخچەی ئەرشیڤەوە.
finding-file-gone = پەڕگەکە نەماوە.
    .mend = بیگەڕێنەرەوە، یان ئەرشیڤەکە سەرلەنوێ بخوێنەرەوە.
finding-file-too-large = پەڕگەکە { $bytes } بایتە؛ ئەوپەڕی { $limit } دەخوێنرێتەوە.
    .mend = تۆمارەکە بکە بە دوو و بە part_of بیانبەستەوە.
finding-file-is-link = بەستەری هێماییە و دەتوانێت بچێتە دەرەوەی ئەرشیڤ.
    .mend = پەڕگەکە خۆی لە جێی بەستەرەکە دابنێ.
finding-file-is-folder = بوخچەیە، نەک پەڕگە.
    .mend = لایببە، یان پەڕگەیەک لە جێی دابنێ.
finding-file-is-pipe = بۆڕییە، نەک پەڕگە.
    .mend = لایببە، یان پەڕگەیەک لە جێی دابنێ.
finding-file-is-socket = سۆکێتە، نەک پەڕگە.
    .mend = لایببە، یان پەڕگەیەک لە جێی دابنێ.
finding-file-is-device = ئامێرە، نەک پەڕگە.
    .mend = لایببە، یان پەڕگەیەک لە جێی دابنێ.
finding-file-is-unknown = جۆرەکەی نەزانراوە و پەڕگە نییە.
    .mend = لایببە، یان پەڕگەیەک لە جێی دابنێ.
finding-file-unreadable = ناخوێنرێتەوە: { $cause }.
    .mend = مۆڵەتی خوێندنەوە بدە، یان دیسکەکە بپشکنە.
finding-file-too-deep = بوخچەکە زۆر قووڵە، یان پەڕگەی زۆری تێدایە.
    .mend = تۆمارەکان لە entries/ نزیکتر بکەرەوە.
finding-translation-of-nothing = تۆماری «{ $id }» نییە کە ئەمە وەرگێڕانی بێت.
    .mend = پەڕگەکە بە ناوی ڕەسەنەکەی ناو بنێ، یان ڕەسەنەکە زیاد بکە.
finding-byte-order-mark = پەڕگەکە بە نیشانەی ڕیزی بایت دەست پێ دەکات.
    .mend = بە UTF-8 بەبێ ئەو هەڵیبگرە.
finding-windows-lines = دێڕەکان وەک ویندۆز بە CR LF کۆتاییان دێت.
    .mend = پەڕگەکە بە کۆتایی دێڕی یونیکس (LF) هەڵبگرە.
finding-mixed-lines =
    { $count ->
        [one] { $count } دێڕ بە CR LF کۆتایی دێت و ئەوانی تر بە LF.
       *[other] { $count } دێڕ بە CR LF کۆتاییان دێت و ئەوانی تر بە LF.
    }
    .mend = پەڕگەکە بە کۆتایی دێڕی یونیکس (LF) هەڵبگرە.
finding-not-utf8 = بایتی { $byte } UTF-8 نییە.
    .mend = پەڕگەکە لە دەستکاریکەردا بە UTF-8 هەڵبگرە.

## Syntax. toml_words.rs is read by config.toml too (state/syntax.rs).

finding-text-unclosed = ئەو دەقەی لە دێڕی { $line } دەست پێ دەکات بە { $quotes } دانەخراوە.
    .mend = دوای دەقەکە { $quotes } لە دێڕێکی جیادا دابنێ.
finding-text-closed-early = { $quotes }ی بەدوای یەکدا کۆتایی بەو دەقە دەهێنێت کە لە دێڕی { $line } دەست پێ دەکات و دەقەکە بەردەوامە.
    .mend = لە ناو دەقدا ’ یان “ ” بنووسە.
finding-control-character = نووسەی { $code } نابێت لە پەڕگەدا هەبێت.
    .mend = لایببە.
finding-key-twice = «{ $key }» دوو جار لە هەمان خشتەدا هاتووە.
    .mend = یەکێکیان لاببە.
finding-not-toml = دێڕەکە وەک TOML ناخوێنرێتەوە.
    .mend = لەگەڵ یەکێک لە داڕێژەکان بەراوردی بکە.
finding-unfinished-merge = تێکەڵکردنی git تەواو نەبووە: پەڕگەکە دوو وەشانی ئەوەی تێدایە کە لێرە دەست پێدەکات.
    .mend = ئەوەی ڕاستە لە هەردووکیان بهێڵەوە و دێڕەکانی <<<<<<< و ======= و >>>>>>> لاببە.
finding-braces-over-lines = خشتەی ناو کەوانەی چەماوە لە چەند دێڕێکدایە و ئامرازە کۆنەکان ڕەتی دەکەنەوە.
    .mend = لە یەک دێڕدا بینووسە، یان وەک خشتەیەک بە سەردێڕ لە کەوانەی گۆشەداردا.
finding-toml-value-unquoted = نرخەکە لە نێوان نیشانەی وتەدا نییە.
    .mend = بیخەرە نێوان نیشانەی وتەی ڕاست: "…".
finding-toml-neither-key-nor-heading = دێڕەکە نە کلیلێکە بە نرخەوە و نە سەردێڕ.
    .mend = وەک key = "value" بینووسە.
finding-toml-quotation-mark-open = نیشانەی وتە کە نرخەکە دەکاتەوە دانەخراوە.
    .mend = لە کۆتایی نرخەکە " دابنێ.
finding-toml-apostrophe-open = ئەپۆستڕۆفێک کە نرخەکە دەکاتەوە دانەخراوە.
    .mend = لە کۆتایی نرخەکە ' دابنێ.
finding-toml-backslash = هێڵی لاری پێچەوانە لێرە واتای نییە.
    .mend = بۆ هێڵی لاری پێچەوانە \\ بنووسە، یان نرخەکە بخەرە نێوان '…'.
finding-toml-more-behind-value = دوای نرخەکە لە هەمان دێڕدا شتێک هەیە.
    .mend = بۆ نیشانەی وتە لە ناو نرخدا \" بنووسە.
finding-toml-list-open = لیستەکە بە ] دانەخراوە یان کۆمایەکی کەمە.
    .mend = لیست وەک ["one", "two"] بنووسە.
finding-toml-braces-open = خشتەکە بە {"}"} دانەخراوە یان کۆمایەکی کەمە.
    .mend = وەک {"{"} fa = "…", ar = "…" {"}"} بینووسە.
finding-toml-heading-open = سەردێڕەکە کەوانەی کۆتایی نییە.
    .mend = سەردێڕ وەک [name] یان [[name]] بنووسە.
finding-toml-nested-too-deep = خشتە یان لیستەکان زۆر لە ناو یەکدان.
    .mend = نرخەکە وەک لە شێوازەکەدایە بنووسە.
finding-toml-typographic-mark = نرخەکە بە نیشانەی وتەی چاپی دەست پێ دەکات.
    .mend = لە دەوری نرخ نیشانەی ڕاست " بەکار بهێنە.
finding-toml-no-value = کلیلەکە نرخی نییە.
    .mend = دوای = نرخێک بنووسە، یان دێڕەکە لاببە.

## Keys and values. $example is a piece of a file.

finding-key-missing-in-file = پەڕگەکە کلیلی «{ $key }»ی کەمە.
    .mend = زیادی بکە: { $example }
finding-key-missing = { $table } کلیلی «{ $key }»ی کەمە.
    .mend = زیادی بکە: { $example }
finding-table-missing = پەڕگەکە خشتەی [{ $key }]ی کەمە.
    .mend = [{ $key }] لەگەڵ { $content } زیاد بکە.
finding-consent-content = basis و level
finding-wrong-type = نرخی «{ $key }» لە جۆرێکی هەڵەیە.
    .mend = وا بینووسە: { $example }
finding-example-table = خشتەیەک: { $example }
finding-example-tables = لیستێکی خشتە: { $example }
finding-table-within = «{ $key }» لە { $table }
finding-body-outside-in-file = body لە دەرەوەی [text]ە، لە پەڕگەکە خۆیدا.
    .mend = دێڕی [text] پێشی دابنێ.
finding-body-outside = body لە دەرەوەی [text]ە، لە { $table }.
    .mend = دێڕی [text] پێشی دابنێ.
finding-key-unknown-in-file = «{ $key }» کلیلی پەڕگەکە نییە.
    .mend = لایببە، یان یەکێک لەمانە بەکار بهێنە: { $keys }.
finding-key-unknown = «{ $key }» کلیلی { $table } نییە.
    .mend = لایببە، یان یەکێک لەمانە بەکار بهێنە: { $keys }.
finding-key-empty = «{ $key }» بەتاڵە.
    .mend = ئەوەی جێی لەوێیە بینووسە.
finding-word-unknown = «{ $word }» وشەی «{ $key }» نییە.
    .mend = یەکێک لەمانە بنووسە: { $words }.
finding-direction-unknown = «{ $word }» وشەی «direction» نییە.
    .mend = ltr یان rtl بنووسە، یان دێڕەکە لاببە.
finding-date-bad = «{ $date }» ڕێکەوت نییە: { $cause }
finding-date-unquoted = ڕێکەوتی «{ $date }» بێ نیشانەی وتەیە.
    .mend = بنووسە { $key } = "{ $date }"
finding-language-bad = «{ $tag }» نیشانەی زمان نییە.
    .mend = نیشانەی زمانەکە بنووسە: en, de, fa, ar, ckb, kmr.
finding-language-broad = «ku» ناڵێت کام کوردییە.
    .mend = بۆ سۆرانی ckb یان بۆ کرمانجی kmr بنووسە.
finding-language-no-string = نرخی زمانی «{ $tag }» دەق نییە.
    .mend = بنووسە { $tag } = "…"
finding-schema-newer = پەڕگەکە شوێن وەشانی { $newer }ی شێوازەکە دەکەوێت؛ ئەم خوێنەرە وەشانی { $known } دەناسێت.
    .mend = وەشانێکی نوێتری خوێنەرەکە بهێنە.
finding-schema-bad = وەشانێکی وای شێوازەکە نییە.
    .mend = بنووسە schema = 1
finding-position-bad = پلەکان جووتێک پلەی سەر زەوی نین.
    .mend = هەردوو lat (-90 تا 90) و lon (-180 تا 180) بنووسە.
finding-claim-value-bad = نرخی «value» نە ژمارەیە و نە دەق.
    .mend = بنووسە value = 250000، یان دەقێک.

## Why a date cannot be read: the end of finding-date-bad.

date-fault-clock = کاتژمێر جێی لە ڕێکەوتدا نییە؛ بیخەرە دەقەکەوە.
date-fault-order = سەرەتا ساڵ دێت، پاشان مانگ، پاشان ڕۆژ.
date-fault-year = بە ساڵێکی چوار ژمارەیی دەست پێ ناکات.
date-fault-open = سەرەتا یان کۆتایی کراوە بە هێڵی لار دەنووسرێت: 2026-01/..
date-fault-day = مانگەکە ڕۆژێکی وای نییە.
date-fault-month = مانگەکان 01 تا 12ن، یان XX.
date-fault-backwards = کۆتایی پێش سەرەتایە.
date-fault-after = دوای { $before } ناخوێنرێتەوە.
date-fault-dots-alone = «..» لە لای خۆی لە هێڵە لارەکە بە تەنهایە.
date-fault-braces = کۆمەڵەی ناو کەوانەی چەماوە لێرە بەکار نایەت؛ یەکێک لە چەند ڕێکەوت لە کەوانەی گۆشەداردا بنووسە.
date-fault-season = وەرزەکان لە وڵاتێکەوە بۆ یەکێکی تر جیاوازن؛ مانگەکان بنووسە.
date-fault-digits = ساڵەکان چوار ژمارەیین.

## Who is who.

finding-id-not-file = ناسنامەکە «{ $id }»یە و ناوی پەڕگەکە «{ $name }».
    .mend = پەڕگەکە ناو بنێ { $id }.toml، یان ناسنامەکە بگۆڕە.
finding-id-bad = «{ $id }» نابێتە ناسنامە.
    .mend = a–z، 0–9 و داش بەکار بهێنە، ئەوپەڕی 48.
finding-id-twice = ناسنامەی «{ $id }» دوو جار لەم پەڕگەیەدا هاتووە.
    .mend = یەکێکیان لاببە.
finding-term-twice = «{ $id }» دوو جار لە لیستەکەدا هاتووە.
    .mend = یەکێکیان لاببە.
finding-claim-twice = گوتەی «{ $id }» دوو جار لەم پەڕگەیەدا هاتووە.
    .mend = ناسنامەیەکی تر بە یەکێکیان بدە.
finding-id-taken = ناسنامەی «{ $id }» هی { $file }یشە.
    .mend = بە یەکێکیان ناسنامە و ناوی پەڕگەی تر بدە.
finding-former-id-taken = ناسنامەی پێشووی «{ $id }» پێشتر دەچێتە { $file }.
    .mend = لە «aliases» لایببە.
finding-translation-name = پەڕگەکە دەڵێت «{ $said }» و ناوەکەی دەڵێت «{ $named }».
    .mend = ناو و پەڕگە با یەک بگرنەوە.
finding-country-code-bad = «{ $code }» کۆدی ISO 3166-1 alpha-2 نییە.
    .mend = دوو پیتی گەورە بنووسە، وەک IQ.
finding-kind-unknown = «{ $id }» جۆرێکی تۆمار نییە.
    .mend = یەکێک لەمانە بنووسە: { $words }.

## What is referred to.

finding-theme-unknown = بابەتی «{ $id }» لە archive.tomlدا نییە.
    .mend = یەکێک لەمانە هەڵبژێرە: { $words }.
finding-warning-unknown = ئاگاداریی ناوەڕۆکی «{ $id }» لە archive.tomlدا نییە.
    .mend = یەکێک لەمانە هەڵبژێرە: { $words }.
finding-country-slip = «{ $word }» کۆدی ISO نییە؛ وەک «{ $code }» دەخوێنرێتەوە.
finding-country-unknown = وڵاتی «{ $code }» لە archive.tomlدا نییە.
    .mend = کۆدەکە ڕاست بکەرەوە، یان وڵاتەکە بۆ archive.toml زیاد بکە.
finding-source-unknown = سەرچاوەی «{ $id }» لە sources.tomlدا نییە.
    .mend = بۆ sources.tomlی زیاد بکە.
finding-name-unknown = ناوی «{ $id }» لە names.tomlدا نییە.
    .mend = بۆ names.tomlی زیاد بکە.
finding-entry-unknown = تۆماری «{ $id }» نییە.
    .mend = ناسنامەکە ڕاست بکەرەوە، یان تا نووسینی تۆمارەکە بەستەر دامەنێ.
finding-link-to-itself = تۆمارەکە ئاماژە بە خۆی دەدات.
    .mend = بەستەرەکە لاببە.
finding-link-to-former-id = «{ $id }» ناسنامەی پێشووی «{ $present }»ە.
    .mend = ناسنامەی ئێستا بنووسە.
finding-link-to-hidden = تۆماری «{ $id }» پیشان نادرێت.
    .mend = کەموکوڕییەکانی { $file } ببینە.
finding-link-to-withdrawn = تۆماری «{ $id }» کشێنرایەوە.
    .mend = ئەگەر ڕستەکە بەبێ بەستەر دەوەستێت، لایببە.
finding-no-incoming = هیچ تۆمارێکی تر ناچێتە «{ $id }».
    .mend = لە تۆمارێکەوە کە باسی دەکات بەستەری بۆ بکە.

## What an entry must and must not have.

finding-no-country = نە «countries» و نە «origin» وڵاتیان تێدایە.
    .mend = لانیکەم یەکێکیان بنووسە.
finding-testimony-nobodys = شایەتی دەبێت هی کەسێک بێت.
    .mend = [[people]] لەگەڵ گێڕەرەوە زیاد بکە؛ ئەگەر ناوەکە نەوترێت، بە ڕۆڵەکەی.
finding-timeline-empty = هێڵی کات ڕیزی دەوێت.
    .mend = [[events]] لەگەڵ date و text زیاد بکە.
finding-profile-of-nothing = ناساندن بابەتێکی دەوێت.
    .mend = زیاد بکە subject = "person"، "organisation"، "place"، "work" یان "campaign".
finding-no-source = تۆمارەکە ناوی هیچ سەرچاوەیەک نابات.
    .mend = ئاماژە بە بەرهەمێکی sources.toml بدە.
finding-no-text = تۆمارەکە [text]ی نییە.
    .mend = لە کۆتایی پەڕگەکە [text] لەگەڵ body زیاد بکە.
finding-translation-no-text = وەرگێڕانەکە [text]ی نییە.
    .mend = لە کۆتایی پەڕگەکە [text] لەگەڵ body زیاد بکە.
finding-text-forbidden = ڕەزامەندییەکە تەنها پوختە دەگرێتەوە و پەڕگەکە دەقی تێدایە.
    .mend = [text] لاببە، یان ئاستەکە ڕاست بکەرەوە.
finding-name-given-away = ناوەکە نەوتراوە و «{ $key }» ئاشکرای دەکات.
    .mend = کلیلەکە لاببە.
finding-place-given-away = شوێنەکە نەوتراوە و «{ $key }» ئاشکرای دەکات.
    .mend = کلیلەکە لاببە.
finding-consent-embargoed = تۆمارەکە هێشتا نەکراوەتەوە و هەموو شتێکی ئەم بوخچەیە گشتییە.
    .mend = پەڕگەکە ببە دەرەوەی ئەرشیڤ.
finding-consent-closed = تۆمارەکە داخراوە و هەموو شتێکی ئەم بوخچەیە گشتییە.
    .mend = پەڕگەکە ببە دەرەوەی ئەرشیڤ.
finding-withdrawn-keeps = تۆمارەکە کشێنراوەتەوە و پەڕگەکەی هێشتا «{ $keys }»ی تێدایە.
    .mend = هەموو شتێک لاببە جگە لە id و status و noteی [consent].
finding-many-themes =
    { $count ->
        [one] تۆمارەکە { $count } بابەتی هەیە.
       *[other] تۆمارەکە { $count } بابەتی هەیە.
    }
    .mend = ئەو چوارە بهێڵەوە کە زۆرترین پەیوەندییان هەیە.

## The text.

finding-markup-not-allowed = دەقەکە ئەمەی تێدایە: { $what }؛ ئەمە لە دەرەوەی ئەو بەشەی مارکداونە کە ڕێگەی پێ دراوە.
    .mend = بە بڕگە، ##، *، **، >، -، 1.، *** یان [^note] بینووسە.
markup-heading-inside = سەردێڕێک لە ناو وەرگیراو یان لیستدا
markup-break-inside = پچڕانێک لە ناو وەرگیراو یان لیستدا
markup-quotation-inside = وەرگیراوێک لە ناو وەرگیراو یان لیستدا
markup-list-inside = لیستێک لە ناو وەرگیراو یان لیستدا
markup-second-footnote = پەراوێزێکی دووەم بە هەمان ناو
markup-code = کۆد
markup-html = HTML
markup-task-list = لیستی کار
markup-link-title = ناونیشانێک لەسەر بەستەر
markup-image = وێنە
markup-table = خشتە
markup-link-without-words = بەستەرێکی بێ وشە
markup-raw-address = ناونیشانێکی ڕووت
markup-underlined-heading = سەردێڕێکی ژێرهێڵدار
markup-heading-one = سەردێڕێکی ئاستی 1
markup-heading-deep = سەردێڕێکی خوار ئاستی 3
markup-link-elsewhere = بەستەرێک کە ناونیشانەکەی لە شوێنێکی ترە
finding-note-without-text = پەراوێزی «{ $key }» دەقی نییە.
    .mend = لە کۆتایی bodyدا دێڕی [^key]: text زیاد بکە، یان گوتەیەک بەم ناسنامەیە.
finding-note-without-reference = هیچ ڕستەیەک ناچێتە پەراوێزی «{ $key }».
    .mend = کلیلەکەی دوای ڕستەکەی دابنێ، یان لایببە.
finding-link-unknown = بەستەری «{ $address }» ناچێتە هیچ شوێنێک کە خوێنەرەکە بیناسێت.
    .mend = بە entry:، source:، theme:، country: یان https:// دەستی پێ بکە.

## What a careful editor would change.

finding-title-long =
    { $count ->
        [one] ناونیشانەکە { $count } نووسەیە.
       *[other] ناونیشانەکە { $count } نووسەیە.
    }
    .mend = بۆ { $most } کورتی بکەرەوە.
finding-summary-long =
    { $count ->
        [one] پوختەکە { $count } نووسەیە.
       *[other] پوختەکە { $count } نووسەیە.
    }
    .mend = بۆ { $most } کورتی بکەرەوە.
finding-quotation-long =
    { $count ->
        [one] وەرگیراوەکە { $count } وشەیە.
       *[other] وەرگیراوەکە { $count } وشەیە.
    }
    .mend = ئەوپەڕی { $most } وشە وەربگرە و ئەوی تر بگێڕەوە.
finding-quotation-nobodys = وەرگیراوەکە ناڵێت ئەمە وشەی کێیە.
    .mend = بە دێڕی > — قسەکەر، چۆن کۆتایی پێ بهێنە.
finding-source-lacks-creator = تۆمارەکە بڵاوکراوەیە و سەرچاوەی «{ $id }» خاوەنی نییە.
    .mend = تۆماری سەرچاوەکە لە sources.toml تەواو بکە.
finding-source-lacks-date = تۆمارەکە بڵاوکراوەیە و سەرچاوەی «{ $id }» ڕێکەوتی نییە.
    .mend = تۆماری سەرچاوەکە لە sources.toml تەواو بکە.
finding-source-lacks-both = تۆمارەکە بڵاوکراوەیە و سەرچاوەی «{ $id }» خاوەن و ڕێکەوتی نییە.
    .mend = تۆماری سەرچاوەکە لە sources.toml تەواو بکە.
finding-claim-unmarked = { $figure } لێرە بێ نیشانەیە؛ گوتەی «{ $id }» بە کەم‌دڵنیای دادەنێت.
    .mend = [^{ $id }] دوای ڕستەکە دابنێ، یان بڵێ کێ دەیگێڕێتەوە.
finding-copied-words =
    { $count ->
        [one] { $count } وشە لە { $work }، دێڕی { $line }یشدا هەیە: «{ $words }».
       *[other] { $count } وشەی بەدوای یەکدا لە { $work }، دێڕی { $line }یشدا هەن: «{ $words }».
    }
    .mend = بە وشەی خۆت بیڵێ، یان ئەوپەڕی { $most } وشە وەربگرە و ناوی قسەکەر ببە.
