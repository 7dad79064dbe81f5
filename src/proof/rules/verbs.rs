//! Forms of Persian verbs behind می, by their stems and endings: what `persian` tells a verb by.

/// Present stems, as all lists here with blanks between. Those of one letter are left out: with them, most words would be verbs.
const PRESENT: &str = "\
    آرای آزار آزمای آسای آشام آفرین آمرز آموز آمیز آور آویز آی ارز افت افراز افروز افزای افشان افکن \
    انجام اندوز انگار انداز اندیش انگیز ایست باز باش باف بال بار بخش بر بلع بند بوس بوی بین پاش پذیر پر \
    پرداز پرس پرست پرور پرهیز پز پژوه پسند پندار پوس پوش پوشان پیچ پیمای پیوند تاب تاز تپ تراش ترس ترسان \
    تراو ترکان تکان توان جنب جنبان جنگ جوش جوی جه چاپ چر چران چرخ چرخان چسب چسبان چش چک چکان چین خار خر \
    خرام خراش خروش خز خشک خند خندان خواب خوابان خوان خواه خور خوران خیز دار دان درخش دزد دم دو دوان دوز \
    ده ران ربای رس رسان رقص رم رهان رنج رنجان رو روب روی ریز زای زدای زن ساز سای سپار ستان ستای ستیز \
    سرای سنج سوز سوزان شتاب شکاف شکن شمار شناس شنو شو شوران شوی طلب غر غلت فرست فرمای فروش فریب فشار فهم \
    فهمان کار کاو کاه کش کشان کن کوب کوش گذار گذر گذران گداز گرای گرد گردان گرو گری گریان گریز گزین گستر \
    گسل گشای گمار گنج گنجان گوی گیر لرز لرزان لغز لنگ لیس مال مان مک میر نال نام نشان نشین نگار نگر نمای \
    نواز نوش نویس نه ورز وز هراس یاب";

/// Past stems; the third person has no ending.
const PAST: &str = "\
    آراست آزرد آزمود آسود آشامید آفرید آلود آمد آمرزید آموخت آمیخت آورد آویخت ارزید افتاد افراخت افراشت \
    افروخت افزود افشاند افکند انجامید انداخت اندوخت اندیشید انگاشت انگیخت ایستاد باخت بارید بافت بالید \
    بایست بخشید برد بست بلعید بود بوسید بویید پاشید پخت پذیرفت پراند پرداخت پرستید پرسید پرورد پروراند \
    پرهیزید پرید پژوهید پسندید پنداشت پوسید پوشاند پوشید پیچاند پیچید پیمود پیوست تابید تاخت تپید تراشید \
    تراوید ترساند ترسید ترکاند ترکید تکاند توانست جست جنباند جنبید جنگید جوشید جوید جهید چاپید چرخاند \
    چرخید چرید چسباند چسبید چشید چکاند چکید چید خاراند خاست خرامید خراشید خروشید خرید خزید خشکید خنداند \
    خندید خواباند خوابید خواست خواند خوراند خورد داد داشت دانست درخشید درید دزدید دمید دواند دوخت دوید \
    دید راند ربود رساند رسید رفت رقصید رمید رنجاند رنجید رهاند روبید رویید ریخت زایید زد زدود زیست ساخت \
    سپرد ستاند ستود ستیزید سرود سنجید سوخت سوزاند شایست شتافت شد شست شکافت شکست شمرد شناخت شنید شوراند \
    شورید طلبید غرید غلتید فرستاد فرمود فروخت فریفت فشرد فهماند فهمید کاست کاشت کاوید کرد کشاند کشت کشید \
    کند کوبید کوشید گداخت گذاشت گذراند گذشت گرایید گرداند گردید گرفت گروید گریاند گریخت گریست گزید گسترد \
    گسست گشت گشود گفت گماشت گنجاند گنجید لرزاند لرزید لغزید لنگید لیسید مالید ماند مرد مکید نالید نامید \
    نشاند نشست نگاشت نگریست نمود نواخت نوشت نوشید نهاد ورزید وزید هراسید یافت";

/// Forms that the endings do not make: those of توان and باید, and those of speech.
const OTHERS: &str = "\
    توان باید بایستی شه ره گه گم کنه کنن زنه خوام خواد خوای دونم دونه دونی دونن تونم تونه تونی تونن";

/// What follows a stem. The participle may have its own verb behind a half-space: می‌رفته‌اند.
const ENDINGS: &[&str] = &["م", "ی", "د", "یم", "ید", "ند"];
const PAST_ENDINGS: &[&str] = &[
    "",
    "م",
    "ی",
    "یم",
    "ید",
    "ند",
    "ه",
    "ه‌ام",
    "ه‌ای",
    "ه‌ایم",
    "ه‌اید",
    "ه‌اند",
];

/// Ends of forms that nouns and adjectives hardly have, for verbs that are in neither list.
const LIKE_VERBS: &[&str] = &["یدم", "یدیم", "یدند", "اندم", "اندند", "ستند", "انند"];

/// Words that begin with می, and could be verbs by their form: «in a square», «of shrimps».
const NO_VERBS: &[&str] = &["میدانی", "میرانی", "میزانم"];

/// Whether a word is a form of a verb that may stand behind می.
pub(super) fn is_verb(word: &str) -> bool {
    let ends = |stem: &str, endings: &[&str]| {
        word.strip_prefix(stem)
            .is_some_and(|end| endings.contains(&end))
    };
    let mut present = PRESENT.split(' ');
    present.any(|stem| ends(stem, ENDINGS))
        || PAST.split(' ').any(|stem| ends(stem, PAST_ENDINGS))
        || OTHERS.split(' ').any(|other| other == word)
}

/// Whether a word that no list has looks like a verb by its ending.
pub(super) fn is_like_verb(word: &str) -> bool {
    word.chars().nth(4).is_some() && LIKE_VERBS.iter().any(|ending| word.ends_with(ending))
}

/// The prefix of a verb that a word is written with in one: می or نمی.
pub(super) fn prefix_of(word: &str) -> Option<&'static str> {
    let prefix = ["نمی", "می"]
        .into_iter()
        .find(|prefix| word.starts_with(prefix))?;
    let is_joined = is_verb(&word[prefix.len()..]) && !NO_VERBS.contains(&word);
    is_joined.then_some(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_by_stem_and_ending() {
        for form in [
            "باشد",
            "افتد",
            "خندید",
            "دوید",
            "نشستیم",
            "ترسم",
            "برد",
            "ساخت",
            "گریست",
            "شده",
            "رفته‌اند",
            "توان",
            "گویند",
            "آیم",
            "مردند",
            "کنه",
        ] {
            assert!(is_verb(form), "{form}");
        }
        for word in ["ناب", "سرخ", "کهنه", "شیراز", "خانه", "بود‌ها", "از", ""]
        {
            assert!(!is_verb(word) && !is_like_verb(word), "{word}");
        }
        assert!(is_like_verb("تمرگیدند") && !is_verb("تمرگیدند"));
    }

    #[test]
    fn words_that_begin_like_verbs_are_none() {
        for word in [
            "میدان",
            "میدانی",
            "میدان‌ها",
            "میز",
            "میزان",
            "میزبان",
            "میراث",
            "میهن",
            "میهنم",
            "میان",
            "میانی",
            "میانه",
            "میلاد",
            "میلیون",
            "میوه",
            "میله",
            "میخ",
            "میخانه",
            "میرزا",
            "میکده",
            "میکروب",
            "مینا",
            "میگو",
            "میگوی",
            "میثاق",
            "میترا",
            "نمیر",
            "نمیرد",
            "میهمان",
            "میر",
            "میرداماد",
            "میمون",
        ] {
            assert_eq!(prefix_of(word), None, "{word}");
        }
        assert_eq!(prefix_of("میشنوم"), Some("می"));
        assert_eq!(prefix_of("نمیشنید"), Some("نمی"));
    }
}
