# status: draft; no native reader has checked it yet

## Spelling: what is found in texts, and what is wrong with lists and dictionaries.

check-l150 = هذه الكلمات في قائمة أخطاء الأرشيف.
    .mend = يُكتب ما بعد = في words/LANGUAGE.bad.txt، أو يُحذف السطر إن كان خطأ.
check-l151 = هذه زلة قلم شائعة.
    .mend = تُصحَّح، أو تُضاف الكلمة إلى words/en.txt إن كانت مقصودة.
check-l160 = الكلمة ليست في أي معجم ولا قائمة.
    .mend = تُصحَّح، أو تُضاف الكلمة إلى words/LANGUAGE.txt، والاسم إلى names.toml.
check-l161 = اسم مكتوب على وجهين.
    .mend = يُختار أحدهما ويُكتب في كل مكان؛ والمختار في names.toml.
spelling-unknown = { $reason } «{ $words }»، { $count ->
    [one] هنا فقط
    [two] مرتان في الأرشيف
    [few] { $count } مرات في الأرشيف
    [many] { $count } مرة في الأرشيف
   *[other] { $count } مرة في الأرشيف
}.
spelling-twin = { $reason } «{ $words }»، وفي موضع آخر «{ $other }».

spelling-no-word = «{ $words }» ليست كلمة. تُكتب كلمة واحدة في كل سطر.
spelling-no-equals = «{ $words }» لا يقول ما الصواب. الشكل: خطأ = صواب
spelling-never-mended = في «{ $words }» الخطأ على الجانبين. يُكتب الصواب بعد =.
spelling-list-line = { $path }:{ $line }: { $what }

spelling-encoding = ترميزه { $encoding }، أو ليس بالترميز الذي يذكره. يُحوَّل إلى UTF-8.
spelling-broken = فيه عطب: { $cause }
spelling-lacks = لا يعرف الكلمة «{ $word }»، فهو للغة أخرى أو صغير جدًا.
spelling-knows-everything = يعدّ أي حروف كلمة.
spelling-unusable = المعجم «{ $path }» لا يصلح. { $why }
spelling-unreadable = لا يمكن قراءة «{ $path }»: { $cause }. تحقق من حق القراءة ومن سلامة القرص.
spelling-refused = لا يُقرأ «{ $path }». { $why }
spelling-not-utf8 = «{ $path }» ليس UTF-8. يُحفظ نصًا صرفًا بترميز UTF-8.
spelling-too-large = في «{ $path }» { $bytes } بايت؛ يُقرأ { $limit } على الأكثر. يوضع ملف أقصر.
spelling-no-dictionary = لا يُبحث عن الكلمات من دون معجم: { $languages }. يوضع LANGUAGE.aff وLANGUAGE.dic في مجلد dictionaries/ من الأرشيف، أو يُثبَّتان مع النظام.
