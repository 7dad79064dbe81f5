//! Colours and weights. Themes use the sixteen colours of the terminal (and one black that bold letters cannot spoil), and
//! none of them says anything by colour alone: what matters is also bold, dim, underlined or reversed, or has a mark.

use crate::app::settings::{Colours, Settings, ThemeName};
use ratatui::style::{Color, Modifier, Style};

/// The styles of everything that is painted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The whole screen.
    pub base: Style,
    /// Titles, and what is strong in a text.
    pub strong: Style,
    pub emphasis: Style,
    /// Facts, hints and other small print.
    pub dim: Style,
    pub heading: Style,
    pub active_tab: Style,
    pub link: Style,
    /// The link that has the focus, and the match that the search is at.
    pub focus: Style,
    /// Letters that a search or a filter found; in a story, where links are underlined too, they are bold besides.
    pub found: Style,
    pub warning: Style,
}

impl Theme {
    pub fn of(settings: &Settings) -> Self {
        let (base, accent, warning) = colours(settings);
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let underlined = Style::new().add_modifier(Modifier::UNDERLINED);
        // Dim text is the first to become unreadable where contrast is what one needs.
        let dim = match settings.theme {
            ThemeName::HighContrast => Style::new(),
            ThemeName::Terminal | ThemeName::Light | ThemeName::Dark | ThemeName::Mono => {
                Style::new().add_modifier(Modifier::DIM)
            }
        };
        Self {
            base,
            strong: bold,
            emphasis: Style::new().add_modifier(Modifier::ITALIC),
            dim,
            heading: bold,
            active_tab: accent.patch(bold).patch(underlined),
            link: match settings.theme {
                // A page has several links, and over a slow line the colour of each would cost as much as its underline.
                ThemeName::Terminal => underlined,
                _ => accent.patch(underlined),
            },
            focus: Style::new().add_modifier(Modifier::REVERSED),
            found: underlined,
            warning: warning.patch(bold),
        }
    }
}

/// What a theme gives the screen, accents and warnings; weights are the same in all of them.
fn colours(settings: &Settings) -> (Style, Style, Style) {
    match (settings.colours, settings.theme) {
        (Colours::None, _) | (_, ThemeName::Mono) => (Style::new(), Style::new(), Style::new()),
        // The terminal's own background may be white or black; cyan and yellow vanish on the one, blue on the other.
        (_, ThemeName::Terminal) => (
            Style::new(),
            Style::new().fg(Color::Magenta),
            Style::new().fg(Color::Red),
        ),
        (colours, ThemeName::Light) => (
            Style::new().fg(ink(colours)).bg(Color::White),
            Style::new().fg(Color::Blue),
            Style::new().fg(Color::Red),
        ),
        (_, ThemeName::Dark) => (
            Style::new().fg(Color::Gray).bg(Color::Black),
            Style::new().fg(Color::LightCyan),
            Style::new().fg(Color::LightYellow),
        ),
        (_, ThemeName::HighContrast) => (
            Style::new().fg(Color::White).bg(Color::Black),
            Style::new().fg(Color::LightYellow),
            Style::new().fg(Color::LightYellow),
        ),
    }
}

/// Black on white. xterm shows the first eight colours in their bright form where they are bold, and bold black comes out
/// grey; the black of the larger palette has no bright form.
const fn ink(colours: Colours) -> Color {
    match colours {
        Colours::Auto => Color::Indexed(16),
        Colours::Sixteen | Colours::None => Color::Black,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(name: ThemeName, colours: Colours) -> Theme {
        Theme::of(&Settings {
            theme: name,
            colours,
            ..Settings::default()
        })
    }

    fn styles(theme: &Theme) -> [Style; 10] {
        let t = theme;
        [
            t.base,
            t.strong,
            t.emphasis,
            t.dim,
            t.heading,
            t.active_tab,
            t.link,
            t.focus,
            t.found,
            t.warning,
        ]
    }

    #[test]
    fn without_colours_no_theme_has_one() {
        for name in ThemeName::ALL {
            for style in styles(&theme(*name, Colours::None)) {
                assert_eq!((style.fg, style.bg), (None, None), "{name:?}");
            }
        }
    }

    #[test]
    fn sixteen_colours_are_no_more_than_sixteen() {
        for name in ThemeName::ALL {
            for style in styles(&theme(*name, Colours::Sixteen)) {
                let colours = [style.fg, style.bg];
                assert!(!colours.contains(&Some(Color::Indexed(16))), "{name:?}");
            }
        }
        let light = theme(ThemeName::Light, Colours::Auto);
        assert_eq!(light.base.fg, Some(Color::Indexed(16)));
    }

    #[test]
    fn the_colours_on_the_terminals_own_background_are_read_on_white_and_on_black() {
        let both = [None, Some(Color::Magenta), Some(Color::Red)];
        for style in styles(&theme(ThemeName::Terminal, Colours::Sixteen)) {
            assert!(both.contains(&style.fg) && style.bg.is_none(), "{style:?}");
        }
    }

    #[test]
    fn what_matters_shows_without_colour() {
        for name in ThemeName::ALL {
            let theme = theme(*name, Colours::Sixteen);
            for style in [
                theme.active_tab,
                theme.link,
                theme.focus,
                theme.found,
                theme.warning,
            ] {
                assert!(!style.add_modifier.is_empty(), "{name:?}");
            }
        }
    }
}
