//! Words that the archive's lists know for mistakes; words of no dictionary, and names spelt in another way.

use super::plant;
use crate::planted::Planted;

/// What the lists of the archive suffice for.
pub(super) const LISTED: &[Planted] = &[
    plant("L150", "en", "could not get up", "could of got up"),
    plant(
        "L150",
        "de",
        "Einige blieben still",
        "Einige blieben garnicht still",
    ),
    plant("L150", "fa", "دربارهٔ", "راجب"),
    plant("L150", "ar", "إلى برلمان", "الى برلمان"),
    plant("L161", "en", "Masih Alinejad", "Masih Ali-Nejad"),
    plant("L161", "fa", "حمید نوری", "حمیدنوری"),
    plant("L161", "de", "Mahsa Amini", "Mahsa-Amini"),
    #[cfg(feature = "typos")]
    plant("L151", "en", "their voices", "thier voices"),
];

/// What takes a dictionary.
pub(super) const UNKNOWN: &[Planted] = &[
    plant("L160", "en", "trembling", "trembliing"),
    plant("L160", "en", "hardly spoke", "hardyl spoke"),
    plant("L160", "de", "Gefängnissen", "Gefängnisssen"),
    plant("L160", "de", "Schultern", "Schutlern"),
    plant("L160", "fa", "آشپزخانه", "آشپزحانه"),
    plant("L160", "fa", "گریستند", "گریسنتد"),
    plant("L160", "ar", "اضطراب", "اضطرباب"),
    plant("L160", "ar", "الضحايا", "الضحاييا"),
    plant("L160", "ckb", "گشتییە", "گشتتیێە"),
];
