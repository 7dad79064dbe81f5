//! Reads a source file as far as the rules need it: paths, functions, macros and the like, each with its line.
//!
//! The tokens are those of the compiler, so comments and strings cannot be taken for code. Whatever is marked
//! `#[cfg(test)]` is left out, for tests may use anything.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};

/// A path, with where it stands.
pub(super) struct Named {
    pub(super) line: usize,
    /// `["crate", "app", "key"]` or `["std", "fs", "write"]`; `super` and `self` are resolved.
    pub(super) words: Vec<String>,
}

/// A text between quotation marks.
pub(crate) struct Text {
    pub(crate) line: usize,
    pub(crate) words: String,
    /// What it is handed to, as the first argument of a function or a macro.
    pub(crate) call: Option<String>,
}

/// A function with a body.
pub(super) struct Function {
    pub(super) name: String,
    pub(super) line: usize,
    /// Lines from `fn` to the closing brace.
    pub(super) lines: usize,
}

/// A file.
#[derive(Default)]
pub(crate) struct Source {
    /// From the package's root.
    pub(crate) path: String,
    /// `["app", "key"]` for `src/app/key.rs`.
    pub(super) module: Vec<String>,
    pub(super) has_header: bool,
    /// The last line that is no test.
    pub(super) lines: usize,
    pub(super) paths: Vec<Named>,
    pub(super) functions: Vec<Function>,
    /// Names of macros that are called.
    pub(super) macros: Vec<Named>,
    /// Lines with a `static` item.
    pub(super) statics: Vec<usize>,
    /// Lines with `.unwrap()`.
    pub(super) unwraps: Vec<usize>,
    /// Texts between quotation marks, as they are written.
    pub(crate) texts: Vec<Text>,
    /// Modules in files of their own that are compiled for tests only.
    pub(super) test_modules: Vec<Vec<String>>,
}

impl Source {
    /// Reads `text`, which stands at `path` ("src/app/key.rs").
    pub(super) fn read(path: &str, text: &str) -> Self {
        let tokens: TokenStream = text
            .parse()
            .unwrap_or_else(|error| panic!("{path} is not Rust: {error}"));
        let mut source = Self {
            path: path.to_owned(),
            module: module_of(path),
            has_header: text.starts_with("//!"),
            ..Self::default()
        };
        let module = source.module.clone();
        source.walk(tokens, &module, &[]);
        source
    }

    /// The floor that the file belongs to: `lib` for `src/lib.rs`.
    pub(crate) fn floor(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }

    /// Notes what stands in `tokens`, a part of `module`. In the braces of a `use`, paths go on from `prefix`.
    fn walk(&mut self, tokens: TokenStream, module: &[String], prefix: &[String]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if is_cfg_test(&tokens[at..]) {
                at = self.skip_item(&tokens, at + 2, module);
                continue;
            }
            self.lines = self.lines.max(tokens[at].span().end().line);
            at += match &tokens[at..] {
                // A lifetime, or the lifetime called static.
                [TokenTree::Punct(quote), TokenTree::Ident(_), ..] if quote.as_char() == '\'' => 2,
                [
                    TokenTree::Punct(dot),
                    TokenTree::Ident(name),
                    TokenTree::Group(arguments),
                    ..,
                ] if dot.as_char() == '.' && name == "unwrap" && arguments.stream().is_empty() => {
                    self.unwraps.push(line(name));
                    2
                }
                [
                    TokenTree::Ident(word),
                    TokenTree::Ident(name),
                    TokenTree::Group(body),
                    ..,
                ] if word == "mod" => {
                    self.walk(body.stream(), &with(module, name), &[]);
                    3
                }
                // In the braces of a `use`, what follows `as` is only a name.
                [TokenTree::Ident(word), _, ..] if word == "as" && !prefix.is_empty() => 2,
                [TokenTree::Ident(word), rest @ ..] => {
                    self.note_item(word, rest);
                    self.path(&tokens[at..], module, prefix)
                }
                [TokenTree::Group(group), ..] => {
                    self.walk(group.stream(), module, &[]);
                    1
                }
                [TokenTree::Literal(literal), ..] => {
                    self.note_text(literal, None);
                    1
                }
                _ => 1,
            };
        }
    }

    fn note_text(&mut self, literal: &Literal, call: Option<&Ident>) {
        let text = literal.to_string();
        let inner = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        if let Some(text) = inner {
            self.texts.push(Text {
                line: literal.span().start().line,
                words: text.to_owned(),
                call: call.map(Ident::to_string),
            });
        }
    }

    /// Notes the item or the macro call that `word` begins.
    fn note_item(&mut self, word: &Ident, rest: &[TokenTree]) {
        if let [TokenTree::Group(arguments), ..] = rest
            && let Some(TokenTree::Literal(first)) = arguments.stream().into_iter().next()
        {
            self.note_text(&first, Some(word));
        }
        if let [
            TokenTree::Punct(_),
            TokenTree::Punct(_),
            TokenTree::Ident(name),
            TokenTree::Group(arguments),
            ..,
        ] = rest
            && word == "Message"
            && name == "new"
            && let Some(TokenTree::Literal(first)) = arguments.stream().into_iter().next()
        {
            self.note_text(&first, Some(word));
        }
        match rest {
            [TokenTree::Punct(mark), TokenTree::Group(_), ..] if mark.as_char() == '!' => {
                self.macros.push(Named {
                    line: line(word),
                    words: vec![word.to_string()],
                });
            }
            [TokenTree::Ident(name), ..] if word == "fn" => {
                if let Some(body) = body(rest) {
                    let lines = body.span_close().end().line + 1 - line(word);
                    self.functions.push(Function {
                        name: name.to_string(),
                        line: line(word),
                        lines,
                    });
                }
            }
            [TokenTree::Ident(_), ..] if word == "static" => self.statics.push(line(word)),
            _ => {}
        }
    }

    /// Notes the path that `tokens` begin with; answers how many tokens it has.
    fn path(&mut self, tokens: &[TokenTree], module: &[String], prefix: &[String]) -> usize {
        let mut words = prefix.to_vec();
        let mut at = 0;
        let mut first = 0;
        while let Some(TokenTree::Ident(word)) = tokens.get(at) {
            first = if first == 0 { line(word) } else { first };
            words.push(word.to_string());
            at += 1;
            match tokens.get(at..) {
                Some([TokenTree::Punct(a), TokenTree::Punct(b), next, ..])
                    if a.as_char() == ':' && b.as_char() == ':' =>
                {
                    match next {
                        TokenTree::Ident(_) => at += 2,
                        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                            self.walk(group.stream(), module, &words);
                            return at + 3;
                        }
                        TokenTree::Punct(star) if star.as_char() == '*' => {
                            words.push("*".to_owned());
                            at += 3;
                        }
                        _ => break,
                    }
                }
                _ => break,
            }
        }
        let words = resolved(words, module);
        self.paths.push(Named { line: first, words });
        at
    }

    /// Passes over an item that is for tests only; answers where the next one begins.
    fn skip_item(&mut self, tokens: &[TokenTree], from: usize, module: &[String]) -> usize {
        let end = tokens[from..].iter().position(|token| match token {
            TokenTree::Punct(mark) => mark.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        });
        let end = end.map_or(tokens.len(), |end| from + end + 1);
        if let [
            ..,
            TokenTree::Ident(word),
            TokenTree::Ident(name),
            TokenTree::Punct(_),
        ] = &tokens[from..end]
            && word == "mod"
        {
            self.test_modules.push(with(module, name));
        }
        end
    }
}

fn line(word: &Ident) -> usize {
    word.span().start().line
}

fn with(module: &[String], name: &Ident) -> Vec<String> {
    module.iter().cloned().chain([name.to_string()]).collect()
}

/// `["app", "key"]` for `src/app/key.rs`, `["app"]` for `src/app/mod.rs`.
fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut words: Vec<String> = inner.split('/').map(str::to_owned).collect();
    if words.len() > 1 && words.last().is_some_and(|last| last == "mod") {
        words.pop();
    }
    words
}

/// `words` from the root of the crate, if they lead to a part of it.
fn resolved(words: Vec<String>, module: &[String]) -> Vec<String> {
    let ups = words.iter().take_while(|word| *word == "super").count();
    let (kept, rest) = match words.first().map(String::as_str) {
        Some("rawi") => (0, &words[1..]),
        Some("self") => (module.len(), &words[1..]),
        Some("super") => (module.len().saturating_sub(ups), &words[ups..]),
        _ => return words,
    };
    let root = std::iter::once("crate".to_owned());
    root.chain(module[..kept].iter().cloned())
        .chain(rest.iter().cloned())
        .collect()
}

/// Whether `tokens` begin with `#[cfg(test)]`.
fn is_cfg_test(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Punct(hash), TokenTree::Group(attribute), ..] if hash.as_char() == '#' => {
            attribute.stream().to_string().replace(' ', "") == "cfg(test)"
        }
        _ => false,
    }
}

/// The body of a function whose name `tokens` begin with; a function of a trait may have none.
fn body(tokens: &[TokenTree]) -> Option<&Group> {
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return Some(group),
            TokenTree::Punct(mark) if mark.as_char() == ';' => return None,
            _ => {}
        }
    }
    None
}
