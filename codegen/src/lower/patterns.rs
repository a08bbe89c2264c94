//! The patterns of a model, each compiled once: many shapes have the same one, and what requests may hold and what stands
//! in examples both ask for it.
//!
//! How a pattern is translated: [`patterns`](crate::patterns).

use crate::patterns::{self, Unchecked};
use botosmith_model::Traits;
use regex::Regex;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A pattern as clients check it, or why they do not.
pub(super) type Compiled = Rc<Result<Regex, Unchecked>>;

/// The patterns that were asked for so far, by the model's text.
#[derive(Debug, Default)]
pub(super) struct Patterns(RefCell<BTreeMap<String, Compiled>>);

impl Patterns {
    pub(super) fn get(&self, pattern: &str) -> Compiled {
        let mut known = self.0.borrow_mut();
        if let Some(compiled) = known.get(pattern) {
            return Rc::clone(compiled);
        }
        let compiled = Rc::new(patterns::compile(pattern));
        known.insert(pattern.to_owned(), Rc::clone(&compiled));
        compiled
    }

    /// Whether a text is known to be of the length and the pattern.
    pub(super) fn allow(&self, traits: &Traits, text: &str) -> bool {
        let bounds = traits.length();
        let length = text.chars().count() as u64;
        bounds.and_then(|bounds| bounds.min.as_ref()?.as_u64()).is_none_or(|min| min <= length)
            && bounds.and_then(|bounds| bounds.max.as_ref()?.as_u64()).is_none_or(|max| length <= max)
            && traits
                .pattern()
                .is_none_or(|pattern| self.get(pattern).as_ref().as_ref().is_ok_and(|its| its.is_match(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use botosmith_model::{Bounds, Trait};

    #[test]
    fn a_text_is_of_the_length_and_the_pattern() {
        let constraints = |min: u64, max: u64, pattern: Option<&str>| {
            let mut traits = Traits::default();
            traits.add(Trait::Length(Bounds { min: Some(min.into()), max: Some(max.into()) }), "");
            pattern.into_iter().for_each(|pattern| traits.add(Trait::Pattern(pattern.to_owned()), ""));
            traits
        };
        let patterns = Patterns::default();
        assert!(patterns.allow(&constraints(1, 3, None), "abc"));
        assert!(!patterns.allow(&constraints(1, 3, None), "abcd"));
        assert!(!patterns.allow(&constraints(2, 3, None), "a"));
        assert!(patterns.allow(&constraints(1, 3, Some("^[a-c]+$")), "abc"));
        assert!(!patterns.allow(&constraints(1, 3, Some("^[a-b]+$")), "abc"));
        assert!(
            !patterns.allow(&constraints(1, 3, Some("(?<=look)behind")), "abc"),
            "nobody knows whether it fits"
        );
    }
}
