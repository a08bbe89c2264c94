//! Which of an object's members an expression looks at: whoever makes the object need not make the others.

use super::node::Node;
use std::collections::BTreeSet;

/// Adds the names of the members that the node looks up in the current value. False where it may look at any.
pub(super) fn fields<'a>(node: &'a Node, found: &mut BTreeSet<&'a str>) -> bool {
    match node {
        Node::Current => false,
        Node::Field(name) => {
            found.insert(name);
            true
        }
        Node::Index(_) | Node::Slice(_) | Node::Literal(_) => true,
        // The other parts are evaluated against what the first gives.
        Node::Then(source, _)
        | Node::Project(source, _)
        | Node::ProjectValues(source, _)
        | Node::Filter(source, _, _)
        | Node::Flatten(source)
        | Node::Not(source) => fields(source, found),
        Node::Or(left, right) | Node::And(left, right) | Node::Compare(_, left, right) => {
            fields(left, found) && fields(right, found)
        }
        Node::List(nodes) | Node::Call(_, nodes) => nodes.iter().all(|node| fields(node, found)),
        Node::Hash(members) => members.iter().all(|(_, node)| fields(node, found)),
    }
}

#[cfg(test)]
mod tests {
    use crate::jmespath::Expression;

    #[test]
    fn an_expression_says_what_it_looks_at() {
        for (text, wanted) in [
            ("a.b.c", Some("a")),
            ("a[?b == c].d", Some("a")),
            ("a || b.c && !d", Some("a b d")),
            ("length(a[?x]) > length(b)", Some("a b")),
            ("[a, b][0].c", Some("a b")),
            ("{x: a, y: `1`}.x", Some("a")),
            ("a[].b[]", Some("a")),
            ("sort_by(a, &b)", Some("a b")),
            ("`true`", Some("")),
            ("@", None),
            ("*.a", None),
            ("keys(@)", None),
            ("a || @", None),
        ] {
            let expression = Expression::parse(text).unwrap();
            let found = expression.fields().map(|names| names.into_iter().collect::<Vec<_>>().join(" "));
            assert_eq!(found.as_deref(), wanted, "{text}");
        }
    }
}
