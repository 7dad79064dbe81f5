# status: draft; no native reader has checked it yet

## Names of facts on the page about an entry.

fact-kind = النوع
fact-when = الزمن
fact-date-note = عن التاريخ
fact-happens-in = تحدث في
fact-people-from = الناس من
fact-themes = المواضيع
fact-places = الأماكن
fact-people = الأشخاص
fact-organisations = المنظمات
fact-contains = يتضمّن
fact-language = اللغة
fact-state = الحالة
fact-consent = الموافقة
fact-consent-note = عن الموافقة
fact-claims = الإفادات
fact-licence = الرخصة
fact-length = الطول
words-count =
    { $count ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }
claims-recorded = المسجَّل: { $count }
claims-recorded-doubtful = المسجَّل: { $count }، وغير المؤكد أو المختلَف فيه: { $doubtful }
person-and-role = { $name }، { $role }

## How entries belong together: headings before linked titles, with label-and-value.

relation-part-of = جزء من
relation-parts = الأجزاء
relation-follows = يلي
relation-followed-by = يليه
relation-consequence-of = نتيجة لـ
relation-led-to = أدّى إلى
relation-compare = قارن
relation-see-also = انظر أيضًا

## Claims.

claim-facts = اليقين: { $certainty }؛ { $standing }.
claim-facts-by = اليقين: { $certainty }؛ { $standing }. وفق { $by }.
standing-reported = منقولة، لم يُذكر مصدرها
standing-attributed = منقولة، ذُكر مصدرها
standing-corroborated = نقلتها مصادر مستقلة
standing-disputed = مختلَف فيها
standing-corrected = مصحَّحة
certainty-high = عالٍ
certainty-medium = متوسط
certainty-low = ضعيف
certainty-unknown = غير معروف

## Sources.

sources-heading = المصادر
source-unknown = لا يذكر الأرشيف شيئًا عن «{ $id }».
source-fact-by = إعداد
source-fact-published-by = الناشر
source-fact-date = التاريخ
source-fact-kind = النوع
source-fact-connection = الصلة بما يرويه
source-fact-reliability = الموثوقية
source-fact-rights = الحقوق
source-fact-address = العنوان
source-fact-cited-as = صيغة الاستشهاد
source-fact-note = ملاحظة
source-type-newspaper-article = مقال صحفي
source-type-encyclopedia-article = مقال موسوعي
source-type-essay = مقالة
source-type-book = كتاب
source-type-book-chapter = فصل من كتاب
source-type-journal-article = مقال في مجلة
source-type-study = دراسة
source-type-web-page = صفحة ويب
source-type-broadcast = بث
source-type-interview = مقابلة
source-type-court-record = سجل محكمة
source-type-press-release = بيان صحفي
source-type-public-post = منشور علني
source-type-advocacy-text = نص مناصرة
connection-participant = مشارك
connection-witness = شاهد
connection-related = قريب
connection-third-party = طرف ثالث
connection-service-provider = مقدّم خدمة
connection-unknown = غير معروفة
reliability-high = عالية
reliability-likely = مرجّحة
reliability-unsure = غير مؤكدة
reliability-unlikely = مستبعدة
reliability-low = ضعيفة
reliability-unknown = غير معروفة

## Consent.

consent-phrase = { $basis }، { $level }
consent-basis-informed = من الرواة أنفسهم
consent-basis-published = سبق نشره
consent-basis-public-role = عن أشخاص في دور عام
consent-basis-historical = تاريخ
consent-basis-institutional = من مؤسسة
consent-level-open = متاح للجميع
consent-level-no-name = بلا أسماء
consent-level-summary-only = الملخص فقط
consent-level-embargoed = غير متاح بعد
consent-level-closed = مغلق

## What a person is in an entry, and how far an entry has come.

role-narrator = الرواية
role-interviewer = إجراء المقابلة
role-author = التأليف
role-editor = التحرير
role-translator = الترجمة
role-transcriber = التفريغ
role-reporter = النقل الصحفي
role-speaker = الحديث
role-subject = موضوع المدخل
role-witness = شهادة على الحدث
role-relative = من الأقارب
role-victim = من الضحايا
role-organiser = التنظيم
role-official = منصب رسمي
role-accused = من المتهمين
role-convicted = من المدانين
role-mentioned = ورد ذكره
state-draft = مسودة
state-review = قيد المراجعة
state-published = منشور
state-withdrawn = مسحوب

## Languages by their BCP 47 tags.

language-ar = العربية
language-arc = الآرامية
language-az = الأذربيجانية
language-bal = البلوشية
language-ckb = الكردية (السورانية)
language-da = الدنماركية
language-de = الألمانية
language-en = الإنجليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-he = العبرية
language-hy = الأرمنية
language-it = الإيطالية
language-kmr = الكردية (الكرمانجية)
language-nl = الهولندية
language-no = النرويجية
language-ps = البشتوية
language-pt = البرتغالية
language-ru = الروسية
language-sv = السويدية
language-syr = السريانية
language-tr = التركية
language-ur = الأردية
