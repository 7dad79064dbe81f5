# status: draft; no native reader has checked it yet

## The status line of the reader.

progress-percent = { $percent }٪
progress-minutes =
    { $minutes ->
        [one] بقيت دقيقة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
story-position = القصة { $number } من { $count }
hint-back = رجوع
hint-warning-read = قراءة
hint-warning-off = بلا تحذيرات بعد الآن
hint-popup-search = بحث
hint-popup-go = انتقال
hint-popup-choose = اختيار
hint-popup-on = متابعة
hint-popup-clear = إلغاء

## Finding words in a story.

find-nothing = لا يوجد

## Moving between stories and places.

no-list-to-follow = لم تُفتح هذه القصة من قائمة.
no-story-further = تنتهي القائمة في هذا الاتجاه عند هذه القصة.
no-place-further = لا شيء بعد هذا في هذا الاتجاه.
nothing-read-yet = لم يُقرأ شيء بعد؛ هذه كل القصص.
entry-not-here = ليس في هذا الأرشيف مدخل باسم «{ $entry }».
no-translation = لا توجد ترجمة كاملة لهذا المدخل.
lines-of-columns =
    { $columns ->
        [few] أسطر لا تزيد على { $columns } أعمدة
        [many] أسطر لا تزيد على { $columns } عمودًا
       *[other] أسطر لا تزيد على { $columns } عمود
    }

## Marks.

mark-ask-set = علامة: a–z في هذه القصة، A–Z في كل القصص
mark-ask-go = الذهاب إلى علامة: حرفها، أو ' للرجوع
mark-set = وُضعت هنا العلامة { $letter }.
mark-missing = لا توجد علامة { $letter }.

## Links and what they open. Titles of pop-ups have about 30 columns.

link-entry-not-shown = ليس في الأرشيف مدخل باسم «{ $entry }» يمكن عرضه.
link-shelf-empty = لا توجد على ذلك الرف قصة من القائمة.
link-web-not-opened = لا يفتح راوي شيئًا على الشبكة من تلقاء نفسه.
title-source = مصدر
title-address = عنوان
title-claim = إفادة
title-note = ملاحظة
title-about = عن هذا المدخل
title-claims = الإفادات
title-contents = المحتويات
no-claims = لم تُسجَّل لهذا المدخل إفادات.

## Over and above the text.

translated-text = ترجمة، لا النص الأصلي
warning-of-entry = يروي هذا المدخل عن: { $warnings }.
warning-of-preview = يروي عن: { $warnings }.

## What every screen can say.

theme-is = الألوان: { $theme }
theme-terminal = ألوان الطرفية
theme-light = فاتحة
theme-dark = داكنة
theme-high-contrast = عالية التباين
theme-mono = لون واحد
warnings-shown = تحذيرات المحتوى تُعرض.
warnings-hidden = تحذيرات المحتوى لا تُعرض.
archive-read-again = قُرئ الأرشيف من جديد.
story-is-gone = القصة التي كانت مفتوحة لم تعد في الأرشيف.
archive-not-read-again = لم يُقرأ الأرشيف من جديد. { $error }
files-not-read =
    { $count ->
        [one] تعذّرت قراءة ملف واحد؛ { $key } يبيّن السبب
        [two] تعذّرت قراءة ملفين؛ { $key } يبيّن السبب
        [few] تعذّرت قراءة { $count } ملفات؛ { $key } يبيّن السبب
        [many] تعذّرت قراءة { $count } ملفًا؛ { $key } يبيّن السبب
       *[other] تعذّرت قراءة { $count } ملف؛ { $key } يبيّن السبب
    }
things-to-tell =
    { $count ->
        [one] ثمة أمر واحد يستدعي الانتباه؛ يُذكر عند الخروج.
        [two] ثمة أمران يستدعيان الانتباه؛ يُذكران عند الخروج.
        [few] ثمة { $count } أمور تستدعي الانتباه؛ تُذكر عند الخروج.
        [many] ثمة { $count } أمرًا يستدعي الانتباه؛ يُذكر عند الخروج.
       *[other] ثمة { $count } أمر يستدعي الانتباه؛ يُذكر عند الخروج.
    }
not-kept = لم يُحفظ: { $cause }. المزيد عند الخروج.

## Copying.

copied-reference = سُلّمت الإحالة إلى حافظة الطرفية.
copied-paragraph = سُلّمت الفقرة إلى حافظة الطرفية.
no-clipboard = ليس لهذه الطرفية حافظة.
too-long-to-copy = هذا أطول مما تسعه الحافظة؛ ويطبعه rawi show.
reference = «{ $title }»، { $archive }، { $entry }
reference-paragraph = { $reference }، الفقرة { $number }

## How right-to-left text is shown.

title-calibration = أي سطر يُقرأ صحيحًا؟
calibration-chosen = يظهر النص من اليمين إلى اليسار من الآن كما في السطر { $row }.
calibration-for-now = كما في السطر { $row } حتى نهاية الجلسة؛ فقيمة bidi محددة في config.toml.

## Before a warning is passed.

translation-waits = بعد التحذير: الترجمة ({ $language }).
original-waits = بعد التحذير: النص الأصلي.
line-full = امتلأ: لا متسع هنا للمزيد.
