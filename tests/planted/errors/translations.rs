//! Differences of a translation from its original.

use super::plant;
use crate::planted::Planted;

pub(super) const TRANSLATIONS: &[Planted] = &[
    plant(
        "X170",
        "de",
        "\n\n## Vor Gericht",
        "\n\nEin Absatz zu viel.\n\n## Vor Gericht",
    ),
    plant(
        "X170",
        "fa",
        "\n\n## دیگران",
        "\n\nبندی افزوده.\n\n## دیگران",
    ),
    plant(
        "X170",
        "ar",
        "\n\n## دور آخر",
        "\n\nفقرة زائدة.\n\n## دور آخر",
    ),
    plant("X171", "fa", "۱۹۸۹", "۱۹۹۸"),
    plant("X171", "de", "1989", "1998"),
    plant("X171", "ar", "٢٠٠٣", "٢٠٠٨"),
    plant(
        "X171",
        "de",
        "über 80.000 Menschen in jenem Jahr",
        "über 88.000 Menschen in jenem Jahr",
    ),
    plant("X171", "fa", "سال ۱۳۶۷", "سال ۱۳۵۷"),
    plant("X171", "ar", "عام ١٩٧٧", "عام ١٩٧٩"),
    plant("X171", "de", "am 14. Februar 2026", "am 15. Februar 2026"),
    plant(
        "X171",
        "de",
        "der Nacht des 28. Februar",
        "der Nacht des 18. Februar",
    ),
    plant("X171", "fa", "در شب ۲۸ فوریهٔ", "در شب ۲۷ فوریهٔ"),
    plant("X177", "de", "[^journeys]", ""),
    plant(
        "X177",
        "de",
        "[mit Kerzen](entry:candles-on-kurfuerstendamm)",
        "mit Kerzen",
    ),
    plant("X177", "fa", "[^three-days]", ""),
    plant(
        "X177",
        "fa",
        "[جنبش سبز](entry:green-movement-2009)",
        "جنبش سبز",
    ),
    plant("X177", "ar", "[^half]", ""),
    plant(
        "X177",
        "ar",
        "[تشرين الأول ٢٠١٩](entry:tishreen-2019)",
        "تشرين الأول ٢٠١٩",
    ),
    plant("X172", "fa", "حمید نوری", "حمید نامی"),
    plant(
        "X172",
        "fa",
        "[نسرین](entry:nasrin-london-2026)",
        "[زنی](entry:nasrin-london-2026)",
    ),
    plant("X172", "fa", "در تهران، جایی", "در پایتخت، جایی"),
    plant(
        "X173",
        "fa",
        "به پدرش زنگ زده بود. حرفی نزدند. حدود ده دقیقه پشت خط ماندند و گریستند، و بعد گفت‌وگو به پایان رسید.",
        "He had rung his father. They did not talk. For about ten minutes they stayed on the line and wept, and then the conversation was over.",
    ),
    plant("X176", "fa", "شادی بود.", "شادی بود؟"),
    plant(
        "X176",
        "de",
        "nicht, wo ihre Toten begraben sind.",
        "nicht, wo ihre Toten begraben sind?",
    ),
    plant(
        "X173",
        "de",
        "So blieb er lange. Am Ende setzte sich jemand neben ihn und legte den Arm um seine Schultern, und gesagt wurde nichts.",
        "So blieb er lange.\n\nOne of them, a man in his twenties, had sat down on the kerb and covered his face. He stayed like that a long while. In the end somebody sat down beside him and held him round the shoulders, and nothing was said.",
    ),
    plant(
        "X175",
        "fa",
        "و نمی‌توانست برخیزد.",
        concat!(
            "و نمی‌توانست برخیزد. ",
            long!("چراغ آشپزخانه هنوز روشن بود و کتری می‌جوشید. ")
        ),
    ),
    plant(
        "X175",
        "de",
        "und gesagt wurde nichts.",
        concat!(
            "und gesagt wurde nichts. ",
            long!("Die Kerzen brannten noch, und auf der Straße war es kalt. ")
        ),
    ),
    plant(
        "X175",
        "ar",
        "وعناء صنع هوية جديدة.",
        concat!(
            "وعناء صنع هوية جديدة. ",
            long!("وكانت الشوارع طويلة والشتاء باردًا في تلك المدينة. ")
        ),
    ),
    plant("X176", "ar", "بانتمائه إلى العراق.", "بانتمائه إلى العراق؟"),
];
