//! What endangers somebody, and years that cannot be. The people are invented.

use super::plant;
use crate::planted::Planted;

pub(super) const PEOPLE: &[Planted] = &[
    plant("M008", "en", "since 1989", "since 1989 (1378)"),
    plant("M008", "fa", "از سال ۱۹۸۹", "از سال ۱۳۷۸ (۱۹۸۹)"),
    plant(
        "M008",
        "de",
        "wurde Khamenei 1989",
        "wurde Khamenei 1989 (1378)",
    ),
    plant(
        "S004",
        "en",
        "was joy.",
        "was joy. Her number was +44 20 7946 0123.",
    ),
    plant(
        "S004",
        "en",
        "hardly spoke.",
        "hardly spoke. He wrote to samira@example.org.",
    ),
    plant(
        "S004",
        "de",
        "So blieb er lange.",
        "So blieb er lange, vor der Lindenstraße 12a.",
    ),
    plant(
        "S004",
        "fa",
        "شادی بود.",
        "شادی بود. شماره‌اش ۰۹۱۲ ۳۴۵ ۶۷۸۹ بود.",
    ),
    plant(
        "S004",
        "fa",
        "حرفی نزدند.",
        "حرفی نزدند. خانه‌شان کوچهٔ یاس، پلاک ۱۲ بود.",
    ),
    plant(
        "S004",
        "ar",
        "في زمن اضطراب",
        "في زمن اضطراب، في زقاق ١٢ دار ٣",
    ),
    plant(
        "S005",
        "fa",
        "ده‌دوازده همسایهٔ ایرانی",
        "مهسا امینی و ده‌دوازده همسایهٔ ایرانی",
    ),
    plant("S005", "fa", "از گزارشگر خواست", "از شیرین عبادی خواست"),
    plant(
        "S005",
        "ar",
        "أما ما سيفعله الرحيل",
        "أما ما سيفعله صدام حسين",
    ),
];

/// What takes a list of withheld names, and its key.
pub(super) const WITHHELD: &[Planted] = &[
    plant(
        "S002",
        "en",
        "Nasrin’s daughter was on",
        "Samira Zandvakil was on",
    ),
    plant(
        "S002",
        "de",
        "Einige tanzten.",
        "Einige tanzten, auch Samira Zandvakil.",
    ),
    plant("S002", "ar", "مَن كتب هذه الشهادة", "أحمد الزندي"),
    plant("S002", "ckb", "گشتییە.", "گشتییە، Samira Zandvakil."),
    plant(
        "S003",
        "en",
        "hardly spoke.",
        "hardly spoke, said Samira Zandvakli.",
    ),
    plant("S003", "fa", "گریستند", "با سمیرا زندوکیل گریستند"),
    plant(
        "S003",
        "de",
        "hingerichtet.",
        "hingerichtet, sagt Samira Zandwakil.",
    ),
];
