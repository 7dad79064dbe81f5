# status: draft; no native reader has checked it yet

## Why an archive is looked through for something, and how to mend it.

check-m007 = السنة من التقويم الهجري الشمسي، أو هي بعد اليوم.
    .mend = تُكتب السنة الميلادية؛ فسنة 1367 تبدأ في 1988.
check-m008 = سنة من أحد التقويمين تقابل سنة أخرى من التقويم الآخر.
    .mend = تُقارن السنتان، وتاريخ الحدث أيضًا: فالسنة الشمسية تبدأ في مارس، متأخرة 621 سنة.
check-s001 = لا يُروى المدخل إلا ما دام هناك من يوافق عليه.
    .mend = يُسأل مرة أخرى، أو يُسحب المدخل بكتابة `status = "withdrawn"`.
check-s002 = يرد هنا اسم محجوب. والبرنامج لا يكرره.
    .mend = يُذكر الشخص بدوره، ويُراجع الملف كله قبل تسليمه.
check-s003 = يرد هنا ما يكاد يكون اسمًا محجوبًا: بفارق حرف، أو بخط آخر.
    .mend = يُنظر أهو ذلك الشخص، وإلا فتُرفض النتيجة.
check-s004 = يبدو أنه رقم هاتف أو عنوان بريد أو بيت أو رقم وثيقة: وبه يمكن العثور على أحد.
    .mend = يُحذف، أو تُرفض النتيجة إن كان علنيًا.
check-s005 = تسمّي الترجمة شخصًا لا يسمّيه الأصل.
    .mend = لا يُسمّى من يسكت عنه الأصل.
check-s006 = ما لم يُفحص لا يُعرف أنه آمن.
    .mend = يُسمّى مفتاح قائمة الأرشيف في $RAWI_WITHHELD_KEY، أو باسم `withheld_key` في ملف الإعدادات.

## What is told of a file or an entry.

safety-not-checked = لم يُفحص هل ترد هنا أسماء محجوبة. { $why }
safety-name-of-file = في اسم الملف اسم محجوب، أو ما يكاد يكونه.
    .mend = يُعطى الملف ومدخله معرّفًا آخر. والمغطى في المسار هو الاسم.
safety-not-utf8 = الملف ليس بترميز UTF-8، فلا يمكن فحصه.
    .mend = يُحفظ بترميز UTF-8، أو يُنقل إلى خارج مجلد الأرشيف.
safety-consent-missing = المدخل منشور ولا يذكر شيئًا عن الموافقة.
    .mend = تُضاف [consent] مع `basis` و`level`، أو يُجعل مسودة.
safety-consent-ended = كانت الموافقة حتى { $date }.
    .mend = يُسأل مرة أخرى وتُكتب `until` الجديدة، أو يُسحب المدخل بكتابة `status = "withdrawn"`.
safety-consent-withdrawn = سُحبت الموافقة: { $date }.
    .mend = يُسحب المدخل: يبقى `id` و`status = "withdrawn"` وجملة واحدة.

## Why the list of withheld names cannot be used; each may be $why of safety-not-checked or of withhold-refused.

safety-list-broken = لا يمكن قراءة القائمة withheld.toml.
    .mend = تؤخذ آخر نسخة مقروءة، وتُضاف الأسماء مرة أخرى.
safety-list-unmerged = لم يكتمل دمج withheld.toml في git.
    .mend = تبقى أسطر الجانبين، وتُزال العلامات.
safety-list-too-new = مخطط القائمة withheld.toml أحدث مما يعرفه البرنامج.
    .mend = يُجلب إصدار أحدث من البرنامج.
safety-list-missing = سُمّي مفتاح، وليست في الأرشيف قائمته withheld.toml.
    .mend = تُجلب القائمة من نسخة أخرى من الأرشيف. وإن لم يُحجب هنا اسم، يُحذف المفتاح من $RAWI_WITHHELD_KEY ومن ملف الإعدادات.
safety-key-missing = مفتاح القائمة withheld.toml غير موجود.
    .mend = يُسمّى مفتاح قائمة الأرشيف في $RAWI_WITHHELD_KEY، أو باسم `withheld_key` في ملف الإعدادات.
safety-key-other = هذا المفتاح ليس مفتاح القائمة withheld.toml.
    .mend = يُطلب المفتاح الصحيح ممن يرعى الأرشيف.
safety-key-inside = المفتاح «{ $path }» داخل الأرشيف، وسيُسلَّم معه.
    .mend = يوضع خارج مجلد الأرشيف، حيث لا يسلّمه أحد.
safety-key-unreadable = لا يمكن قراءة المفتاح «{ $path }»: { $cause }.
    .mend = يُسمّى مفتاح قائمة الأرشيف في $RAWI_WITHHELD_KEY، أو باسم `withheld_key` في ملف الإعدادات.
safety-key-no-file = المفتاح «{ $path }» ليس ملفًا.
    .mend = يُسمّى مفتاح قائمة الأرشيف في $RAWI_WITHHELD_KEY، أو باسم `withheld_key` في ملف الإعدادات.
safety-key-open = يستطيع آخرون قراءة المفتاح «{ $path }» أو تغييره.
    .mend = يُغلق دونهم: chmod 600. وعلى قرص بلا أذونات لا يأمن أحدًا.
safety-key-none = ليس في الملف «{ $path }» مفتاح.
    .mend = المفتاح سطر من 64 رقمًا ست عشريًا، كما يكتبه «rawi withhold --new-key».
config-is-file = هو مسار ملف.

## rawi withhold.

withhold-refused = { $why } { $mend }
withhold-on-command-line = تُقرأ الأسماء من الدخل القياسي، اسم في كل سطر: فسطر الأوامر يراه آخرون وتحفظه الصدفة. يُحذف هذا السطر من تاريخها.
withhold-embedded = الأرشيف هو النسخة التي داخل البرنامج، ولا يضاف إليها شيء. يُسمّى مجلد بالخيار --archive.
withhold-no-archive = ليس في «{ $path }» ملف archive.toml، فليس أرشيفًا. يُسمّى أرشيف بالخيار --archive.
withhold-key-made = المفتاح في «{ $path }». يُحفظ خارج الأرشيف، ونسخة منه في مكان آمن: فبدونه لا قيمة للقائمة، وبه يمكن التحقق من تخمين الأسماء.
withhold-no-key = لم يُسمَّ مفتاح. يُسمّى ملفه في $RAWI_WITHHELD_KEY أو باسم `withheld_key` في ملف الإعدادات؛ والأول يصنعه «rawi withhold --new-key».
withhold-list-has-key = للأرشيف قائمة لا يناسبها إلا المفتاح الذي صُنعت به. يُستعمل ذلك المفتاح.
withhold-type = تُكتب الأسماء، اسم في كل سطر، ولا تظهر. وينهيها Ctrl-D في سطر فارغ، وبضغط Ctrl-C لا يضاف شيء.
withhold-cancelled = لم يُضف أي اسم.
withhold-unheard = تعذرت قراءة الأسماء
withhold-too-many = هذا أكثر من قائمة أسماء. لم يُضف شيء.
withhold-not-utf8 = السطر { $line } ليس بترميز UTF-8. لم يُضف شيء.
withhold-nothing = لم يصل اسم على الدخل القياسي. لم يُضف شيء.
withhold-too-short = في الاسم الذي في السطر { $line } أقل من ثلاثة أحرف، وهي ترد في كل نص. لم يُضف شيء.
withhold-too-long = في الاسم الذي في السطر { $line } أكثر من { $most } كلمات، أو أكثر من 64 حرفًا. يُكتب اسم واحد في السطر. لم يُضف شيء.
withhold-added =
    { $count ->
        [zero] لم يُضف اسم، { $known }.
        [one] أُضيف اسم واحد، { $known }.
        [two] أُضيف اسمان، { $known }.
        [few] أُضيفت { $count } أسماء، { $known }.
       *[other] أُضيف { $count } اسمًا، { $known }.
    }
withhold-known =
    { $count ->
        [zero] ولم يكن منها شيء موجودًا
        [one] وكان واحد موجودًا
        [two] وكان اثنان موجودين
        [few] وكانت { $count } موجودة
       *[other] وكان { $count } موجودًا
    }
withhold-no-chance = لا يعطي النظام أرقامًا عشوائية
withhold-list-unread = تعذرت قراءة «{ $path }»
withhold-list-no-file = ليس «{ $path }» ملفًا بذاته. يوضع الملف نفسه هناك.
withhold-list-full = سيصير «{ $path }» أكبر مما يجوز لملف في أرشيف. لم يُضف شيء.
withhold-busy = يقفل برنامج آخر «{ $path }»: rawi withhold ثانٍ، أو برنامج ينسخ المجلد أو يزامنه. لم يُضَف شيء. أنهوه ثم قولوا الأسماء مرة أخرى.
withhold-key-there = «{ $path }» موجود، ولا يُكتب مفتاح فوق ملف أبدًا. يُختار اسم آخر.
withhold-not-written = تعذرت كتابة «{ $path }»: { $cause }. تحقق من حق الكتابة هناك ومن وجود مكان على القرص.
