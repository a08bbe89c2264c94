//! The constraints of a service, parsed from the `constraints.txt` that the generator writes for its crate.

use super::number::Number;
use super::pattern::Pattern;
use aws_smithy_types::Document;
use std::borrow::Cow;
use std::collections::HashMap;

/// The constraints of all shapes, by name.
#[doc(hidden)]
#[derive(Debug)]
pub struct Rules {
    shapes: HashMap<Cow<'static, str>, Rule>,
}

/// A shape that allows not everything, or leads to one that does not.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) kind: Kind,
    pub(super) min: Option<Number>,
    pub(super) max: Option<Number>,
    pub(super) sensitive: bool,
}

/// The name of a constrained shape.
pub(super) type Target = Option<Cow<'static, str>>;

#[derive(Debug)]
pub(super) enum Kind {
    Structure(Vec<Member>),
    Union(Vec<Member>),
    List(Target),
    Map { key: Target, value: Target },
    Text(Option<Pattern>),
    Enum(Vec<Cow<'static, str>>),
    Blob,
    Number,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: Cow<'static, str>,
    pub(super) required: bool,
    pub(super) target: Target,
}

impl Rules {
    /// Parses the text. A line that is none of the generator's is passed over.
    pub fn parse(text: &'static str) -> Self {
        let mut shapes: HashMap<Cow<'static, str>, Rule> = HashMap::new();
        let mut current: Option<(Cow<'static, str>, Rule)> = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("    ") {
                Some(inner) => current.iter_mut().for_each(|(_, rule)| rule.kind.add(inner)),
                None => {
                    shapes.extend(current.take());
                    current = head(line);
                }
            }
        }
        shapes.extend(current);
        Self { shapes }
    }

    pub(super) fn get(&self, shape: &str) -> Option<&Rule> {
        self.shapes.get(shape)
    }

    pub(super) fn target(&self, target: &Target) -> Option<&Rule> {
        self.get(target.as_deref()?)
    }
}

impl Kind {
    /// A line about a member or value.
    fn add(&mut self, line: &'static str) {
        match self {
            Self::Structure(members) | Self::Union(members) => members.extend(member(line)),
            Self::Enum(values) => values.push(match line.starts_with('"') {
                true => unquoted(line),
                false => line.into(),
            }),
            _ => {}
        }
    }
}

/// The line with which a shape begins: its kind and name, and what is to be said of it.
fn head(line: &'static str) -> Option<(Cow<'static, str>, Rule)> {
    let (word, rest) = line.split_once(' ')?;
    let (name, mut rest) = token(rest)?;
    let mut bounds = (None, None);
    let first = rest.split_once(' ').map_or(rest, |(first, _)| first);
    if let Some((min, max)) = first.split_once("..").filter(|_| !first.is_empty()) {
        bounds = (Number::parse(min), Number::parse(max));
        rest = rest[first.len()..].trim_start();
    }
    let after = rest.strip_prefix("sensitive").filter(|after| after.is_empty() || after.starts_with(' '));
    let sensitive = after.is_some();
    rest = after.map_or(rest, str::trim_start);
    let targets = || {
        let (first, after) = rest.strip_prefix("of ").and_then(token).unwrap_or((Cow::Borrowed("-"), ""));
        let (second, _) = after.strip_prefix("to ").and_then(token).unwrap_or((Cow::Borrowed("-"), ""));
        [first, second].map(|name| Some(name).filter(|name| name != "-"))
    };
    let kind = match word {
        "structure" => Kind::Structure(Vec::new()),
        "union" => Kind::Union(Vec::new()),
        "list" => {
            let [element, _] = targets();
            Kind::List(element)
        }
        "map" => {
            let [key, value] = targets();
            Kind::Map { key, value }
        }
        "string" => Kind::Text(pattern(rest)),
        "enum" => Kind::Enum(Vec::new()),
        "blob" => Kind::Blob,
        "number" => Kind::Number,
        _ => return None,
    };
    Some((name, Rule { kind, min: bounds.0, max: bounds.1, sensitive }))
}

/// `matches …`, or `unchecked (why) …`.
fn pattern(text: &'static str) -> Option<Pattern> {
    if let Some(pattern) = text.strip_prefix("matches ") {
        return Some(Pattern::new(pattern, None));
    }
    let (why, pattern) = text.strip_prefix("unchecked (")?.split_once(") ")?;
    Some(Pattern::new(pattern, Some(why)))
}

/// `name`, `name required`, `name: Target` or `name required: Target`.
fn member(line: &'static str) -> Option<Member> {
    let (name, rest) = token(line)?;
    let (required, rest) = match rest.strip_prefix("required") {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let target = rest.strip_prefix(": ").and_then(token).map(|(target, _)| target);
    Some(Member { name, required, target })
}

/// The name with which a text begins, and what comes after it and a space.
fn token(text: &'static str) -> Option<(Cow<'static, str>, &'static str)> {
    let end = match text.starts_with('"') {
        true => {
            let mut escaped = true; // the quote that opens it
            let closing = |(_, c): &(usize, char)| {
                let is_end = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                is_end
            };
            text.char_indices().find(closing)?.0 + 1
        }
        false => text.find([' ', ':']).unwrap_or(text.len()),
    };
    let (name, rest) = text.split_at_checked(end)?;
    let name = if name.starts_with('"') { unquoted(name) } else { name.into() };
    Some((name, rest.strip_prefix(' ').unwrap_or(rest)))
}

fn unquoted(text: &'static str) -> Cow<'static, str> {
    match botosmith_jmespath::parse_json(text) {
        Ok(Document::String(text)) => text.into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_may_hold_anything() {
        let rules = Rules::parse(
            "# head\n\nstructure \"a \\\"b\\\"\" \n    required required: \"x: y\"\n    \"p q\" required\n    r: S\n\n\
             enum \"x: y\" 1..\n    A B\n    \"\"\n    \"\\\"q\"\n\nmap M ..2 of - to S\nlist L of S\nstring S 1..5 matches ^a b$\n\
             string T sensitive unchecked (is too big) (a) b\nstructure P sensitive\nnumber N -1..0.5\nnonsense\n",
        );
        let Some(Rule { kind: Kind::Structure(members), .. }) = rules.get("a \"b\"") else {
            panic!("{rules:?}")
        };
        let shown: Vec<_> = members.iter().map(|it| (&*it.name, it.required, it.target.as_deref())).collect();
        assert_eq!(shown, [("required", true, Some("x: y")), ("p q", true, None), ("r", false, Some("S"))]);
        let Some(Rule { kind: Kind::Enum(values), min, max: None, .. }) = rules.get("x: y") else { panic!() };
        assert_eq!(
            (values.as_slice(), *min),
            (&["A B".into(), "".into(), "\"q".into()][..], Number::parse("1"))
        );
        let Some(Rule { kind: Kind::Map { key: None, value: Some(value) }, .. }) = rules.get("M") else {
            panic!()
        };
        assert_eq!(value, "S");
        assert!(matches!(rules.get("L"), Some(Rule { kind: Kind::List(Some(_)), .. })));
        let pattern = |shape: &str| match rules.get(shape) {
            Some(Rule { kind: Kind::Text(Some(pattern)), .. }) => (pattern.text, pattern.unchecked),
            _ => panic!("{shape}"),
        };
        let is_sensitive = |shape: &str| rules.get(shape).is_some_and(|rule| rule.sensitive);
        assert_eq!(["S", "T", "P"].map(is_sensitive), [false, true, true]);
        assert_eq!(pattern("S"), ("^a b$", None));
        assert_eq!(pattern("T"), ("(a) b", Some("is too big")));
        assert_eq!(rules.get("N").and_then(|rule| rule.max), Number::parse("0.5"));
    }
}
