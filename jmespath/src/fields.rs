//! Which parts of a value an expression looks at: whoever makes the value need not make the others.

use super::tree::Node;
use std::collections::BTreeMap;

/// The parts of a value that are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of it.
    All,
    /// These members of an object, or of the objects in a list; of anything else whatever there is.
    Members(BTreeMap<String, Wanted>),
}

impl Wanted {
    /// Nothing of a value.
    pub fn nothing() -> Self {
        Self::Members(BTreeMap::new())
    }

    /// What either looks at.
    pub fn or(self, other: Self) -> Self {
        let (Self::Members(mut all), Self::Members(others)) = (self, other) else { return Self::All };
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
        Node::List(nodes) | Node::Call(_, nodes) => every(&mut nodes.iter()),
        Node::Hash(members) => every(&mut members.iter().map(|(_, node)| node)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Expression;

    /// `a.b c`: `b` of `a`, and all of `c`.
    fn shown(wanted: &Wanted, before: &str, out: &mut Vec<String>) {
        match wanted {
            Wanted::All => out.push(format!("{before}*")),
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
            ("keys(@)", "*"),
            ("a.b || a", "a.*"),
        ] {
            let mut found = Vec::new();
            shown(&Expression::parse(text).unwrap().wanted(), "", &mut found);
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
