//! The constraints for people and programs that show them: `meta::service()` of a generated crate leads here.

use super::rules::{Kind, Rule, Rules, Target};
use crate::shape::Def;
use std::borrow::Cow;
use std::fmt;

/// What is said of a member.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MemberConstraints {
    /// The member's name in the model.
    pub name: &'static str,
    /// A value must be set. An idempotency token need not be: the client makes one.
    pub required: bool,
    /// What its values may be.
    pub values: ValueConstraints,
}

/// What values may be. As text: `1 to 128 characters; matches ^[a-z]+$`, or nothing where all are allowed.
#[derive(Clone, Copy)]
pub struct ValueConstraints {
    rules: &'static Rules,
    rule: Option<&'static Rule>,
}

/// All members of an input.
pub(super) fn members_of(rules: &'static Rules, input: &'static Def) -> Vec<MemberConstraints> {
    let known = ValueConstraints { rules, rule: rules.get(input.shape) }.members();
    let member = |(_, name): &(&'static str, &'static str)| {
        let none =
            MemberConstraints { name, required: false, values: ValueConstraints { rules, rule: None } };
        known.iter().find(|member| member.name == *name).copied().unwrap_or(none)
    };
    input.members.iter().map(member).collect()
}

impl ValueConstraints {
    fn target(&self, target: &'static Target) -> Self {
        Self { rules: self.rules, rule: self.rules.target(target) }
    }

    /// The least length or number.
    pub fn min(&self) -> Option<String> {
        Some(self.rule?.min?.to_string())
    }

    /// The greatest length or number.
    pub fn max(&self) -> Option<String> {
        Some(self.rule?.max?.to_string())
    }

    /// The pattern that is found in texts, in the words of the `regex` crate. Where it is not checked, it is in those of
    /// the model, and [`unchecked`](Self::unchecked) says why.
    pub fn pattern(&self) -> Option<&'static str> {
        match &self.rule?.kind {
            Kind::Text(pattern) => pattern.as_ref().map(|pattern| pattern.text),
            _ => None,
        }
    }

    /// Why the pattern is not checked; nothing where it is.
    pub fn unchecked(&self) -> Option<&'static str> {
        match &self.rule?.kind {
            Kind::Text(pattern) => pattern.as_ref()?.unchecked,
            _ => None,
        }
    }

    /// The values of an enum; none of what is none.
    pub fn known(&self) -> &'static [Cow<'static, str>] {
        match self.rule.map(|rule| &rule.kind) {
            Some(Kind::Enum(values)) => values,
            _ => &[],
        }
    }

    /// Of a structure, the members of which something is said; of a union, all members.
    pub fn members(&self) -> Vec<MemberConstraints> {
        let Some(Kind::Structure(members) | Kind::Union(members)) = self.rule.map(|rule| &rule.kind) else {
            return Vec::new();
        };
        let member = |member: &'static super::rules::Member| MemberConstraints {
            name: &member.name,
            required: member.required,
            values: self.target(&member.target),
        };
        members.iter().map(member).collect()
    }

    /// Whether one of the members, and one only, is to be set.
    pub fn is_union(&self) -> bool {
        matches!(self.rule, Some(Rule { kind: Kind::Union(_), .. }))
    }

    /// Of a list what its elements may be, and of a map what its values may be.
    pub fn elements(&self) -> Option<Self> {
        match &self.rule?.kind {
            Kind::List(element) | Kind::Map { value: element, .. } => Some(self.target(element)),
            _ => None,
        }
    }

    /// What a map's keys may be.
    pub fn keys(&self) -> Option<Self> {
        match &self.rule?.kind {
            Kind::Map { key, .. } => Some(self.target(key)),
            _ => None,
        }
    }

    /// The length or range, as a text.
    fn bounds(&self) -> Option<String> {
        let unit = match &self.rule?.kind {
            Kind::Text(_) | Kind::Enum(_) => " characters",
            Kind::Blob => " bytes",
            Kind::List(_) => " elements",
            Kind::Map { .. } => " entries",
            Kind::Structure(_) | Kind::Union(_) | Kind::Number => "",
        };
        let text = match (self.min(), self.max()) {
            (Some(min), Some(max)) if min == max => min,
            (Some(min), Some(max)) => format!("{min} to {max}"),
            (Some(min), None) => format!("at least {min}"),
            (None, Some(max)) => format!("at most {max}"),
            (None, None) => return None,
        };
        Some(text + unit)
    }
}

impl fmt::Display for ValueConstraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pattern = self.pattern().map(|pattern| format!("matches {pattern}"));
        let known = Some(self.known()).filter(|values| !values.is_empty());
        let known = known.map(|values| format!("one of {}", values.join(", ")));
        // An enum's length says nothing more.
        let bounds = self.bounds().filter(|_| known.is_none());
        let all = [bounds, pattern, known];
        f.write_str(&all.into_iter().flatten().collect::<Vec<_>>().join("; "))
    }
}

impl fmt::Debug for ValueConstraints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ValueConstraints({self})")
    }
}
