//! JMESPaths: whether they parse, and whether the members that they name are there.
//!
//! Evaluates nothing. Where the type of a value cannot be told (a function's result), the check ends.

use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::service::{Shape, ShapeKind};
use indexmap::IndexMap;
use jmespath::ast::Ast;
use jmespath::ErrorReason;

/// The parser recurses, so the text must bound the depth. The longest path in botocore 1.44.5 has
/// 201 characters, 16 of them operators.
const LONGEST: usize = 4096;
const MOST_OPERATORS: usize = 128;

/// Parses a JMESPath.
pub(super) fn parse(at: &Cursor<'_>, text: &str, problems: &mut Problems) -> Option<Ast> {
    let operators = text.chars().filter(|c| "([{.!&|*<>=,:".contains(*c)).count();
    if text.len() > LONGEST || operators > MOST_OPERATORS {
        let limit = format!("at most {LONGEST} bytes and {MOST_OPERATORS} operators are read");
        at.error(problems, format!("the JMESPath is too long: {limit}"));
        return None;
    }
    if text.trim().is_empty() {
        at.error(problems, "the JMESPath is empty");
        return None;
    }
    match jmespath::parse(text) {
        Ok(ast) => Some(ast),
        Err(e) => {
            let reason = match &e.reason {
                ErrorReason::Parse(reason) => reason.clone(),
                other => other.to_string(),
            };
            at.error(problems, format!("`{text}` is not a JMESPath (column {}): {reason}", e.column + 1));
            None
        }
    }
}

/// Parses a JMESPath into the shape `root` and says which of its members are not there. Nothing is said
/// of members where `root` is not known.
pub(super) fn check(
    at: &Cursor<'_>,
    text: &str,
    root: Option<(&str, &IndexMap<String, Shape>)>,
    problems: &mut Problems,
) {
    let Some(ast) = parse(at, text, problems) else { return };
    let Some((root, shapes)) = root else { return };
    let mut walk = Walk { shapes, missing: Vec::new() };
    walk.visit(&ast, Type::Shape(root));
    for message in walk.missing {
        at.error(problems, format!("in the JMESPath `{text}`: {message}"));
    }
}

/// What is known of a value.
#[derive(Clone, Debug)]
enum Type<'a> {
    Shape(&'a str),
    List(Box<Type<'a>>),
    Unknown,
}

struct Walk<'a> {
    shapes: &'a IndexMap<String, Shape>,
    missing: Vec<String>,
}

impl<'a> Walk<'a> {
    /// The type of `ast`, evaluated on a value of type `on`.
    fn visit(&mut self, ast: &Ast, on: Type<'a>) -> Type<'a> {
        match ast {
            Ast::Identity { .. } | Ast::Slice { .. } => on,
            Ast::Field { name, .. } => self.field(name, &on),
            Ast::Index { .. } => self.element(&on),
            Ast::Subexpr { lhs, rhs, .. } => {
                let left = self.visit(lhs, on);
                self.visit(rhs, left)
            }
            Ast::Projection { lhs, rhs, .. } => {
                let left = self.visit(lhs, on);
                let element = self.element(&left);
                Type::List(Box::new(self.visit(rhs, element)))
            }
            Ast::Flatten { node, .. } => {
                let list = self.visit(node, on);
                self.flatten(&list)
            }
            Ast::ObjectValues { node, .. } => {
                let object = self.visit(node, on);
                self.values(&object)
            }
            Ast::Condition { predicate, then, .. } => {
                self.visit(predicate, on.clone());
                self.visit(then, on)
            }
            Ast::Or { lhs, rhs, .. } | Ast::And { lhs, rhs, .. } => {
                let left = self.visit(lhs, on.clone());
                self.visit(rhs, on);
                left
            }
            Ast::Comparison { lhs, rhs, .. } => self.visit_all([&**lhs, &**rhs], &on),
            Ast::Not { node, .. } => self.visit_all([&**node], &on),
            Ast::Function { args, .. } => self.visit_all(args, &on),
            Ast::MultiList { elements, .. } => self.visit_all(elements, &on),
            Ast::MultiHash { elements, .. } => self.visit_all(elements.iter().map(|e| &e.value), &on),
            // A reference is evaluated on whatever its function passes.
            Ast::Expref { .. } | Ast::Literal { .. } => Type::Unknown,
        }
    }

    fn visit_all<'b>(&mut self, parts: impl IntoIterator<Item = &'b Ast>, on: &Type<'a>) -> Type<'a> {
        for part in parts {
            self.visit(part, on.clone());
        }
        Type::Unknown
    }

    fn kind(&self, on: &Type<'a>) -> Option<&'a ShapeKind> {
        match on {
            Type::Shape(name) => self.shapes.get(*name).map(|shape| &shape.kind),
            _ => None,
        }
    }

    fn field(&mut self, name: &str, on: &Type<'a>) -> Type<'a> {
        let Type::Shape(shape) = on else { return Type::Unknown };
        match self.kind(on) {
            Some(ShapeKind::Structure(structure)) => match structure.members.get(name) {
                Some(member) => Type::Shape(&member.target),
                None => {
                    self.missing.push(format!("`{shape}` has no member `{name}`"));
                    Type::Unknown
                }
            },
            Some(ShapeKind::Map { value, .. }) => Type::Shape(&value.target),
            Some(ShapeKind::Document) | None => Type::Unknown,
            Some(_) => {
                self.missing.push(format!("`{shape}` is not a structure, so it has no member `{name}`"));
                Type::Unknown
            }
        }
    }

    fn element(&self, on: &Type<'a>) -> Type<'a> {
        match (on, self.kind(on)) {
            (Type::List(element), _) => (**element).clone(),
            (_, Some(ShapeKind::List { member, .. })) => Type::Shape(&member.target),
            _ => Type::Unknown,
        }
    }

    /// A list of lists becomes one list; elements that are not lists stay.
    fn flatten(&self, on: &Type<'a>) -> Type<'a> {
        let element = self.element(on);
        let is_list =
            matches!(element, Type::List(_)) || matches!(self.kind(&element), Some(ShapeKind::List { .. }));
        Type::List(Box::new(if is_list { self.element(&element) } else { element }))
    }

    fn values(&self, on: &Type<'a>) -> Type<'a> {
        match self.kind(on) {
            Some(ShapeKind::Map { value, .. }) => Type::List(Box::new(Type::Shape(&value.target))),
            _ => Type::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// As deep as the limit allows: neither parsing, walking nor dropping may exhaust the stack of a
    /// test's thread.
    #[test]
    fn the_limit_holds_for_every_way_to_nest() {
        let value = Value::Null;
        let at = Cursor::root("file", &value);
        let mut shapes = IndexMap::new();
        let kind = ShapeKind::Boolean;
        let (name, documentation, deprecated) = ("Root".to_owned(), None, None);
        let constraints = Default::default();
        let root =
            Shape { name, kind, documentation, deprecated, sensitive: false, boxed: false, constraints };
        shapes.insert("Root".to_owned(), root);
        let around = |open: &str, close: &str, n: usize| format!("{}a{}", open.repeat(n), close.repeat(n));
        let texts = [
            around("(", ")", MOST_OPERATORS),
            around("[", "]", MOST_OPERATORS),
            around("{a:", "}", MOST_OPERATORS / 2),
            around("f(", ")", MOST_OPERATORS),
            around("!", "", MOST_OPERATORS),
            around("", ".a", MOST_OPERATORS),
            around("", "||a", MOST_OPERATORS / 2),
            around("", "[]", MOST_OPERATORS),
            around("a[?", "]", MOST_OPERATORS),
        ];
        for text in texts {
            let mut problems = Problems::default();
            check(&at, &text, Some(("Root", &shapes)), &mut problems);
            let too_long = problems.iter().any(|p| p.message.contains("longer than"));
            assert!(!too_long, "{text} is meant to be just within the limit");
        }
    }
}
