# status: draft; no native reader has checked it yet

## The conversation. Words that can be typed (“help”, “quit”, “saved”) stay as they are in every language.

linear-greeting = اكتب رقمًا للفتح، وEnter للمزيد، وhelp للمساعدة.
linear-means-nothing = لا معنى هنا لكلمة «{ $word }». اكتب help.
linear-no-link = لم يُذكر بعد رابط برقم { $number }.
linear-no-number = لا يوجد الرقم { $number } في هذه القائمة.
linear-entry-not-shown = لا يعرض الأرشيف ذلك المدخل.
linear-needs-story = هذا يعمل داخل قصة. اكتب رقمًا لفتح قصة.
linear-no-note = لا توجد ملاحظة بهذا الرقم.
linear-bookmarked = وُضعت إشارة مرجعية. saved تسرد الإشارات.
linear-warning = Enter للقراءة، وquit للرجوع.
linear-end = النهاية.
linear-links = الروابط: { $links }.
linear-link = { $number } { $words }

## Lists.

linear-found = { $stories } فيها «{ $words }»
linear-shelf = { $label }، { $stories }
linear-shelf-title = { $label }: { $stories }
linear-bookmark = إشارة مرجعية في { $title }: { $words }
linear-saved-title = آخر ما قُرئ، والإشارات المرجعية
linear-list-title = { $title }.
linear-row = { $number }. { $row }
linear-list-told = هذه كل القائمة.
linear-more =
    { $count ->
        [one] بقي واحد؛ Enter يذكره.
        [two] بقي اثنان؛ Enter يذكرهما.
        [few] بقيت { $count }؛ Enter يذكرها.
        [many] بقي { $count }؛ Enter يذكرها.
       *[other] بقي { $count }؛ Enter يذكرها.
    }
linear-story = { $title }. { $facts }
linear-story-read = { $title }. { $facts }، مقروءة

## What a screen shows by its looks.

linear-section = قسم: { $words }
linear-quotation = اقتباس: { $words }
linear-speaker = قول { $speaker }
linear-item = - { $words }

## Its help. The ids end in the word that is typed.

linear-help-number = الرقم يفتح سطرًا من القائمة أو يتبع رابطًا من القصة.
linear-help-enter = Enter وحده يذكر المزيد من القائمة أو الفقرة التالية.
linear-help-slash = خط مائل وكلمات، مثل /berlin، تسرد القصص التي تحويها.
linear-help-letters = تكفي الحروف الأولى من الكلمة.
linear-help-line = { $word }: { $does }.
linear-help-line-story = { $word }، داخل قصة: { $does }.
linear-does-countries = تسرد البلدان التي تحدث فيها القصص
linear-does-origins = تسرد البلدان التي يأتي منها الناس
linear-does-themes = تسرد المواضيع
linear-does-stories = تسرد كل القصص
linear-does-saved = تسرد آخر ما قُرئ والإشارات المرجعية
linear-does-info = تخبر عن المدخل
linear-does-claims = تذكر الإفادات ومدى اليقين فيها
linear-does-note = مع رقم، تذكر تلك الملاحظة
linear-does-rest = تتابع القراءة إلى النهاية
linear-does-previous = تعيد الفقرة السابقة مرة أخرى
linear-does-bookmark = تضع إشارة مرجعية هنا
linear-does-help = تذكر هذا
linear-does-quit = ترجع، ومن القائمة تُنهي
