//! What a crate's sources are to the compiler: their items without any name, what they call, and their texts.

use botosmith_codegen::FileSet;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// All Rust sources of a crate, taken apart.
#[derive(Debug, Default)]
pub struct Tokens {
    /// Each item's tokens without its documentation, with all names and literals alike; how often it is there.
    pub items: BTreeMap<String, usize>,
    /// The names of macros that are called, and of attributes.
    pub calls: BTreeSet<String>,
    /// The values of all string literals outside of documentation.
    pub literals: BTreeSet<String>,
    /// All documentation, a line each.
    pub documentation: String,
}

impl Tokens {
    /// Takes sources apart.
    ///
    /// # Panics
    /// Where one is not Rust.
    pub fn of(files: &FileSet) -> Self {
        let mut tokens = Self::default();
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            let stream = TokenStream::from_str(text).unwrap_or_else(|e| panic!("{path}: {e}\n{text}"));
            let mut item = String::new();
            let mut file = Self::default();
            file.walk(stream, &mut item, true);
            assert_eq!(item, "", "{path} ends in the middle of an item");
            if path == "src/phrases.rs" {
                // Three macros whose texts are what documentation is made of; they have an arm for each error,
                // and for each operation that is called differently in Rust.
                assert_eq!(file.items.values().sum::<usize>(), 3, "{:?}", file.items);
                file.items.clear();
                file.documentation
                    .extend(std::mem::take(&mut file.literals).iter().map(|text| text.clone() + "\n"));
            }
            tokens.add(file);
        }
        tokens
    }

    fn add(&mut self, other: Self) {
        for (item, count) in other.items {
            *self.items.entry(item).or_default() += count;
        }
        self.calls.extend(other.calls);
        self.literals.extend(other.literals);
        self.documentation.push_str(&other.documentation);
    }

    fn walk(&mut self, stream: TokenStream, item: &mut String, outermost: bool) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            if let Some((length, content)) = attribute(&trees[at..]) {
                at += length;
                self.attribute(content, item);
                continue;
            }
            at += 1;
            if let (TokenTree::Ident(name), Some(TokenTree::Literal(text))) = (tree, trees.get(at)) {
                // How documentation shows an enum's value that cannot stand in Markdown as it is.
                if name == "shown" {
                    at += 1;
                    self.documentation.push_str(&text.to_string());
                    self.documentation.push('\n');
                    continue;
                }
            }
            if let (TokenTree::Ident(name), Some(TokenTree::Punct(sign)), Some(TokenTree::Group(_))) =
                (tree, trees.get(at), trees.get(at + 1))
            {
                if sign.as_char() == '!' {
                    self.calls.insert(name.to_string());
                }
            }
            let ends = self.tree(tree, item);
            if outermost && ends {
                *self.items.entry(std::mem::take(item)).or_default() += 1;
            }
        }
    }

    /// Adds a token to the item, and says whether it may be the last.
    fn tree(&mut self, tree: &TokenTree, item: &mut String) -> bool {
        match tree {
            TokenTree::Ident(_) => item.push_str("i "),
            TokenTree::Punct(punct) => item.push(punct.as_char()),
            TokenTree::Literal(literal) => match syn::parse_str::<syn::Lit>(&literal.to_string()) {
                Ok(syn::Lit::Str(text)) => {
                    self.literals.insert(text.value());
                    item.push_str("s ");
                }
                _ => item.push_str("l "),
            },
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::None => ("", ""),
                };
                item.push_str(open);
                self.walk(group.stream(), item, false);
                // Whether a list ends in a comma depends on the length of its line.
                item.truncate(item.trim_end_matches(',').len());
                item.push_str(close);
            }
        }
        match tree {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        }
    }

    fn attribute(&mut self, content: TokenStream, item: &mut String) {
        let mut trees = content.clone().into_iter();
        let name = trees.next().map(|name| name.to_string()).unwrap_or_default();
        let text = trees.nth(1).and_then(|text| syn::parse_str::<syn::LitStr>(&text.to_string()).ok());
        if let (true, Some(text)) = (name == "doc", text) {
            self.documentation.push_str(&text.value());
            self.documentation.push('\n');
            return;
        }
        self.calls.insert(format!("#[{name}]"));
        item.push_str("#[");
        self.walk(content, item, false);
        item.push(']');
    }
}

/// The attribute that trees begin with: how many trees it takes, and what is in it.
fn attribute(trees: &[TokenTree]) -> Option<(usize, TokenStream)> {
    let is =
        |tree: Option<&TokenTree>, sign| matches!(tree, Some(TokenTree::Punct(p)) if p.as_char() == sign);
    let at = match (is(trees.first(), '#'), is(trees.get(1), '!')) {
        (true, true) => 2,
        (true, false) => 1,
        (false, _) => return None,
    };
    match trees.get(at) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some((at + 1, group.stream()))
        }
        _ => None,
    }
}
