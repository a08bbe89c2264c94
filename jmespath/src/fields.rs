//! Which parts of a value an expression looks at: whoever makes the value need not make the others.

use super::functions::Function;
use super::tree::Node;
use std::collections::BTreeMap;

/// The parts of a value that are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of it.
    All,
    /// The names of its members, or its keys.
    Keys,
    /// These members of an object, or of the objects in a list; of anything else whatever there is.
    Members(BTreeMap<String, Wanted>),
}

impl Wanted {
    /// Nothing of a value.
    pub fn nothing() -> Self {
        Self::Members(BTreeMap::new())
    }

    /// All of one member.
    pub fn member(name: &str) -> Self {
        Self::Members([(name.to_owned(), Self::All)].into())
    }

    /// What either looks at.
    pub fn or(self, other: Self) -> Self {
        let (mut all, others) = match (self, other) {
            (Self::Members(all), Self::Members(others)) => (all, others),
            (Self::Keys, Self::Keys) => return Self::Keys,
            (Self::Keys, Self::Members(none)) | (Self::Members(none), Self::Keys) if none.is_empty() => {
                return Self::Keys
            }
            _ => return Self::All,
        };
        for (name, wanted) in others {
            let wanted = match all.remove(&name) {
                Some(before) => before.or(wanted),
                None => wanted,
            };
            all.insert(name, wanted);
        }
        Self::Members(all)
    }
}

/// What a node looks at in the current value, where `of_result` is looked at in what it gives.
pub(super) fn wanted(node: &Node, of_result: Wanted) -> Wanted {
    let all = |node: &Node| wanted(node, Wanted::All);
    let every = |nodes: &mut dyn Iterator<Item = &Node>| nodes.map(all).fold(Wanted::nothing(), Wanted::or);
    match node {
        Node::Current => of_result,
        Node::Field(name) => Wanted::Members([(name.clone(), of_result)].into()),
        Node::Literal(_) => Wanted::nothing(),
        Node::Index(_) | Node::Slice(_) => of_result,
        Node::Flatten(source) => wanted(source, of_result),
        Node::Then(source, next) | Node::Project(source, next) => wanted(source, wanted(next, of_result)),
        Node::Filter(source, condition, next) => wanted(source, all(condition).or(wanted(next, of_result))),
        // Whether a value is true, and its members, depend on all of it.
        Node::ProjectValues(source, _) | Node::Not(source) => all(source),
        Node::Or(left, right) | Node::And(left, right) => all(left).or(wanted(right, of_result)),
        Node::Compare(_, left, right) => all(left).or(all(right)),
        Node::Call(Function::Keys, nodes) => match nodes.as_slice() {
            [node] => wanted(node, Wanted::Keys),
            _ => every(&mut nodes.iter()),
        },
        Node::List(nodes) | Node::Call(_, nodes) => every(&mut nodes.iter()),
        Node::Hash(members) => every(&mut members.iter().map(|(_, node)| node)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Expression;

    /// `a.b.* c.#`: all of `b` of `a`, and the keys of `c`.
    fn shown(wanted: &Wanted, before: &str, out: &mut Vec<String>) {
        match wanted {
            Wanted::All => out.push(format!("{before}*")),
            Wanted::Keys => out.push(format!("{before}#")),
            Wanted::Members(members) => {
                for (name, wanted) in members {
                    shown(wanted, &format!("{before}{name}."), out);
                }
            }
        }
    }

    #[test]
    fn an_expression_says_what_it_looks_at() {
        for (text, expected) in [
            ("a.b.c", "a.b.c.*"),
            ("a[?b == c].d", "a.b.* a.c.* a.d.*"),
            ("a || b.c && !d", "a.* b.c.* d.*"),
            ("length(a[?x]) > length(b)", "a.* b.*"),
            ("[a, b][0].c", "a.* b.*"),
            ("{x: a, y: `1`}.x", "a.*"),
            ("a[].b[]", "a.b.*"),
            ("a[0].b", "a.b.*"),
            ("sort_by(a, &b)", "a.* b.*"),
            ("`true`", ""),
            ("@", "*"),
            ("*.a", "*"),
            ("a.*.b", "a.*"),
            ("keys(@)", "#"),
            ("keys(a.b) || keys(a.b)", "a.b.#"),
            ("[keys(a), a.b, length(keys(c))]", "a.* c.#"),
            ("keys(a[0] || b)", "a.* b.#"),
            ("a.b || a", "a.*"),
        ] {
            let mut found = Vec::new();
            shown(&Expression::parse(text).unwrap().wanted(), "", &mut found);
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
