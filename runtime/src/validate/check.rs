//! The walk over an input: a serializer that writes nothing, and holds what it is given against the constraints.

use super::number::Number;
use super::rules::{Kind, Member, Rule, Rules, Target};
use super::{Problem, ProblemKind, ValidationError};
use crate::nearest::nearest;
use crate::path::Path;
use crate::shape::{as_struct, Structure};
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::Schema;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};
use std::cmp::Ordering;

type Result = std::result::Result<(), SerdeError>;

impl Rules {
    /// Checks an input.
    pub(super) fn check(&self, input: &dyn Structure) -> std::result::Result<(), ValidationError> {
        self.checked(input.def().shape, &as_struct(input))
    }

    /// The same, of any structure of a shape.
    pub(super) fn checked(
        &self,
        shape: &str,
        value: &dyn SerializableStruct,
    ) -> std::result::Result<(), ValidationError> {
        let problems = self.problems(shape, value);
        match problems.is_empty() {
            true => Ok(()),
            false => Err(ValidationError { problems }),
        }
    }

    /// The problems of a structure.
    pub fn problems(&self, shape: &str, value: &dyn SerializableStruct) -> Vec<Problem> {
        let mut problems = Vec::new();
        let rule = self.get(shape);
        Checker {
            rules: self,
            path: &Path::Root,
            hidden: false,
            place: Place::Root(rule),
            problems: &mut problems,
        }
        .structure(value, rule, &Path::Root, false);
        problems
    }
}

/// What the next value is.
enum Place<'a> {
    Root(Option<&'a Rule>),
    /// A member; which of them have been there.
    Members(&'a [Member], Vec<usize>),
    /// An element, and its number.
    Elements(&'a Target, usize),
    /// A key, or the value of the key that is there. The problems of all entries, by key, and their number.
    Entries {
        key: &'a Target,
        value: &'a Target,
        current: Option<String>,
        found: Vec<(String, Vec<Problem>)>,
        count: usize,
    },
}

struct Checker<'a> {
    rules: &'a Rules,
    /// The way to the structure, list or map of which this is the content.
    path: &'a Path<'a>,
    /// Its content must not be shown.
    hidden: bool,
    place: Place<'a>,
    problems: &'a mut Vec<Problem>,
}

/// A value, and what is known of it.
struct At<'a> {
    rules: &'a Rules,
    rule: &'a Rule,
    path: &'a Path<'a>,
    hidden: bool,
}

impl<'a> Checker<'a> {
    /// Goes on to the next value, and checks it where there is something to check.
    fn next(&mut self, schema: &Schema<'_>, check: &mut dyn FnMut(At<'_>, &mut Vec<Problem>)) {
        let hidden = self.hidden || schema.sensitive().is_some();
        let rules = self.rules;
        match &mut self.place {
            Place::Root(rule) => {
                if let Some(rule) = rule {
                    check(At::new(rules, rule, self.path, hidden), self.problems);
                }
            }
            Place::Members(members, seen) => {
                let Some(name) = schema.member_name() else { return };
                let Some(place) = members.iter().position(|member| member.name == name) else { return };
                seen.push(place);
                if let Some(rule) = rules.target(&members[place].target) {
                    let path = &Path::Member(self.path, name);
                    check(At::new(rules, rule, path, hidden), self.problems);
                }
            }
            Place::Elements(target, number) => {
                let path = &Path::Element(self.path, *number);
                *number += 1;
                if let Some(rule) = rules.target(target) {
                    check(At::new(rules, rule, path, hidden), self.problems);
                }
            }
            Place::Entries { value, current, found, .. } => {
                let Some(key) = current.take() else { return };
                let mut problems = Vec::new();
                if let Some(rule) = rules.target(value) {
                    let path = match hidden {
                        true => &Path::Member(self.path, "…"),
                        false => &Path::Member(self.path, &key),
                    };
                    check(At::new(rules, rule, path, hidden), &mut problems);
                }
                found.push((key, problems));
            }
        }
    }

    /// The members of a structure or union.
    fn structure(
        &mut self,
        value: &dyn SerializableStruct,
        rule: Option<&Rule>,
        path: &Path<'_>,
        hidden: bool,
    ) {
        let Some(Rule { kind: Kind::Structure(members) | Kind::Union(members), .. }) = rule else { return };
        let is_union = matches!(rule, Some(Rule { kind: Kind::Union(_), .. }));
        let hidden =
            hidden || value.schema().sensitive().is_some() || rule.is_some_and(|rule| rule.sensitive);
        let begin = self.problems.len();
        let place = Place::Members(members, Vec::new());
        let mut inner = Checker { rules: self.rules, path, hidden, place, problems: self.problems };
        // A union fails to be written where its member is not known here; nothing else does.
        let _ = value.serialize_members(&mut inner);
        let Place::Members(_, seen) = inner.place else { return };
        let mut problems = Vec::new();
        if is_union {
            let names =
                || members.iter().map(|member| format!("`{}`", member.name)).collect::<Vec<_>>().join(", ");
            let problem = match seen.len() {
                0 => Some((ProblemKind::NoMember, format!("no member is set, and one must be: {}", names()))),
                1 => None,
                many => {
                    let message = format!("{many} members are set, and one must be: {}", names());
                    Some((ProblemKind::SeveralMembers, message))
                }
            };
            problems.extend(problem.map(|(kind, message)| Problem { path: path.to_string(), kind, message }));
        }
        let lacks = |(place, member): &(usize, &Member)| member.required && !seen.contains(place);
        problems.extend(members.iter().enumerate().filter(lacks).map(|(_, member)| Problem {
            path: Path::Member(path, &member.name).to_string(),
            kind: ProblemKind::Required,
            message: "required, and not set".to_owned(),
        }));
        self.problems.splice(begin..begin, problems);
    }

    fn number(&mut self, schema: &Schema<'_>, value: Number) {
        self.next(schema, &mut |at, problems| match &at.rule.kind {
            Kind::Enum(values) => at.enumerated(&value.to_string(), values, problems),
            _ => at.range(value, problems),
        });
    }
}

impl<'a> At<'a> {
    fn new(rules: &'a Rules, rule: &'a Rule, path: &'a Path<'a>, hidden: bool) -> Self {
        Self { rules, rule, path, hidden: hidden || rule.sensitive }
    }

    fn report(&self, problems: &mut Vec<Problem>, kind: ProblemKind, message: String) {
        problems.push(Problem { path: self.path.to_string(), kind, message });
    }

    /// Holds a number against least and greatest.
    fn range(&self, value: Number, problems: &mut Vec<Problem>) {
        let outside = self.outside(value);
        let Some((kind, bound)) = outside else { return };
        let (word, adjective) = words(kind);
        let kind = if kind == Ordering::Less { ProblemKind::TooSmall } else { ProblemKind::TooLarge };
        let shown = if self.hidden { format!("too {adjective}") } else { value.to_string() };
        self.report(problems, kind, format!("{shown}, {word} {bound}"));
    }

    /// Holds a length against least and greatest.
    fn length(&self, length: usize, unit: [&str; 2], problems: &mut Vec<Problem>) {
        let Some((kind, bound)) = self.outside(Number::Whole(length as i128)) else { return };
        let (word, _) = words(kind);
        let unit = unit[usize::from(length != 1)];
        let kind = if kind == Ordering::Less { ProblemKind::TooShort } else { ProblemKind::TooLong };
        self.report(problems, kind, format!("{length} {unit}, {word} {bound}"));
    }

    /// Whether a number is less than the least, or greater than the greatest; and that.
    fn outside(&self, value: Number) -> Option<(Ordering, Number)> {
        let beyond = |bound: Option<Number>, side| {
            bound.filter(|bound| value.compare(*bound) == Some(side)).map(|bound| (side, bound))
        };
        beyond(self.rule.min, Ordering::Less).or_else(|| beyond(self.rule.max, Ordering::Greater))
    }

    fn text(&self, value: &str, problems: &mut Vec<Problem>) {
        self.length(value.chars().count(), ["character", "characters"], problems);
        match &self.rule.kind {
            Kind::Text(Some(pattern)) if !pattern.allows(value) => {
                let value = self.shown(value);
                self.report(
                    problems,
                    ProblemKind::Pattern,
                    format!("{value} does not match `{}`", pattern.text),
                );
            }
            Kind::Enum(values) => self.enumerated(value, values, problems),
            _ => {}
        }
    }

    fn enumerated(
        &self,
        value: &str,
        values: &[std::borrow::Cow<'static, str>],
        problems: &mut Vec<Problem>,
    ) {
        const MANY: usize = 8;
        if values.iter().any(|known| known == value) {
            return;
        }
        let mut message = format!("{} is ", self.shown(value));
        match values.len() {
            0..=MANY => {
                let names: Vec<String> = values.iter().map(|known| format!("`{known}`")).collect();
                message.push_str(&format!("none of {}", names.join(", ")));
            }
            count => message.push_str(&format!("none of the {count} values")),
        }
        let is_near = |_: &&str| values.len() > MANY && !self.hidden;
        if let Some(near) = nearest(value, values.iter().map(|known| &**known)).filter(is_near) {
            message.push_str(&format!("; did you mean `{near}`?"));
        }
        self.report(problems, ProblemKind::Enum, message);
    }

    /// A value as messages have it.
    fn shown(&self, value: &str) -> String {
        const LONG: usize = 64;
        match value.char_indices().nth(LONG) {
            _ if self.hidden => "the value".to_owned(),
            Some((end, _)) => format!("{:?}…", &value[..end]),
            None => format!("{value:?}"),
        }
    }
}

/// How a bound is spoken of.
fn words(side: Ordering) -> (&'static str, &'static str) {
    match side {
        Ordering::Less => ("at least", "small"),
        _ => ("at most", "large"),
    }
}

impl ShapeSerializer for Checker<'_> {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        self.next(schema, &mut |at, problems| {
            let mut inner = Checker {
                rules: at.rules,
                path: at.path,
                hidden: at.hidden,
                place: Place::Root(None),
                problems,
            };
            inner.structure(value, Some(at.rule), at.path, at.hidden);
        });
        Ok(())
    }

    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        write: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let mut result = Ok(());
        self.next(schema, &mut |at, problems| {
            let Kind::List(element) = &at.rule.kind else { return };
            let mut elements = Vec::new();
            let place = Place::Elements(element, 0);
            let mut inner =
                Checker { rules: at.rules, path: at.path, hidden: at.hidden, place, problems: &mut elements };
            result = write(&mut inner);
            if let Place::Elements(_, count) = inner.place {
                at.length(count, ["element", "elements"], problems);
            }
            problems.append(&mut elements);
        });
        result
    }

    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        write: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let mut result = Ok(());
        self.next(schema, &mut |at, problems| {
            let Kind::Map { key, value } = &at.rule.kind else { return };
            let place = Place::Entries { key, value, current: None, found: Vec::new(), count: 0 };
            let mut unused = Vec::new();
            let mut inner =
                Checker { rules: at.rules, path: at.path, hidden: at.hidden, place, problems: &mut unused };
            result = write(&mut inner);
            if let Place::Entries { mut found, count, .. } = inner.place {
                at.length(count, ["entry", "entries"], problems);
                // Maps have no order; problems have.
                found.sort_by(|a, b| a.0.cmp(&b.0));
                found.into_iter().for_each(|(_, its)| problems.extend(its));
            }
        });
        result
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        if let Place::Entries { key, current: current @ None, found, count, .. } = &mut self.place {
            *current = Some(value.to_owned());
            *count += 1;
            if let Some(rule) = self.rules.target(key) {
                let hidden = self.hidden || rule.sensitive || schema.sensitive().is_some();
                let path = &Path::Key(self.path, if hidden { "…" } else { value });
                let mut problems = Vec::new();
                At::new(self.rules, rule, path, hidden).text(value, &mut problems);
                found.push((value.to_owned(), problems));
            }
            return Ok(());
        }
        self.next(schema, &mut |at, problems| at.text(value, problems));
        Ok(())
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Result {
        let length = value.as_ref().len();
        self.next(schema, &mut |at, problems| at.length(length, ["byte", "bytes"], problems));
        Ok(())
    }

    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> Result {
        self.write_long(schema, value.into())
    }
    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> Result {
        self.write_long(schema, value.into())
    }
    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> Result {
        self.write_long(schema, value.into())
    }
    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> Result {
        self.number(schema, Number::Whole(value.into()));
        Ok(())
    }
    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Result {
        // The shortest text of the number: 0.1 is no less than 0.1.
        let shortest = value.to_string().parse().unwrap_or_else(|_| f64::from(value));
        self.write_double(schema, shortest)
    }
    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        self.number(schema, Number::Float(value));
        Ok(())
    }

    // These have no constraints, but are there.
    fn write_boolean(&mut self, schema: &Schema<'_>, _: bool) -> Result {
        self.write_null(schema)
    }
    fn write_big_integer(&mut self, schema: &Schema<'_>, _: &BigInteger) -> Result {
        self.write_null(schema)
    }
    fn write_big_decimal(&mut self, schema: &Schema<'_>, _: &BigDecimal) -> Result {
        self.write_null(schema)
    }
    fn write_timestamp(&mut self, schema: &Schema<'_>, _: &DateTime) -> Result {
        self.write_null(schema)
    }
    fn write_document(&mut self, schema: &Schema<'_>, _: &Document) -> Result {
        self.write_null(schema)
    }
    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        self.next(schema, &mut |_, _| {});
        Ok(())
    }
}
