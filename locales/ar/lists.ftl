# status: draft; no native reader has checked it yet

## Tabs.

tab-stories = القصص
tab-countries = البلدان
tab-themes = المواضيع
tab-saved = المحفوظات
tab-review = التدقيق
shelf-open = { $tab } › { $shelf }

## The order of a list, behind its count.

sort-newest = الأحدث أولًا
sort-oldest = الأقدم أولًا
sort-title = حسب العنوان
sort-longest = الأطول أولًا

## Headings of shelves and facets.

facet-country = أين تحدث
facet-origin = من أين يأتي الناس
facet-theme = الموضوع
facet-kind = النوع
facet-language = اللغة
facet-period = الفترة
facet-reading = القراءة
origin-phrase = من { $country }
reading-read = مقروء
reading-unread = غير مقروء
title-facets = تضييق القائمة

## Rows.

countries-count =
    { $count ->
        [zero] لا بلدان
        [one] بلد واحد
        [two] بلدان
        [few] { $count } بلدان
        [many] { $count } بلدًا
       *[other] { $count } بلد
    }
bookmark-words = «{ $words }»
bookmark-lost = { $entry } (ليس في هذا الأرشيف)
heading-recent = متابعة القراءة
heading-bookmarks = الإشارات المرجعية

## Empty lists.

list-empty-archive = ليس في هذا الأرشيف بعد قصة يمكن عرضها.
list-empty-filter = لا قصة مطابقة. { $key } يوسّع القائمة من جديد.
list-empty-filter-alone = لا قصة مطابقة.
list-empty-saved = لا شيء بعد. { $key } يضع إشارة على قصة، وفي القصة على الصفحة.
list-empty-saved-alone = لا شيء بعد.

## Notices.

nothing-to-filter = لا شيء هنا للترشيح.
archive-is-empty = الأرشيف فارغ.
bookmark-removed = أُزيلت الإشارة المرجعية.
bookmark-set = وُضعت إشارة مرجعية؛ تجدها في التبويب { $key }.
bookmark-set-alone = وُضعت إشارة مرجعية.
preview-waits = تحتاج المعاينة إلى نافذة أعرض.
title-faults = عيوب الأرشيف
no-faults = لا عيب في الأرشيف.
