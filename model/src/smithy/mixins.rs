//! Gives shapes what their mixins have. Source: <https://smithy.io/2.0/spec/mixins.html>.

use super::ast::{Ast, Bag, Definition};
use crate::cursor::Cursor;
use crate::problem::Problems;
use indexmap::IndexMap;
use std::collections::HashSet;

/// Mixins in mixins.
const DEEPEST: usize = 64;

impl<'a> Ast<'a> {
    /// Gives every shape what its mixins have.
    pub(super) fn mix(&mut self, problems: &mut Problems) {
        let ids: Vec<&'a str> = self.definitions.keys().copied().collect();
        let mut done = HashSet::new();
        for id in ids {
            self.mix_into(id, &mut Vec::new(), &mut done, problems);
        }
    }

    fn mix_into(
        &mut self,
        id: &'a str,
        path: &mut Vec<&'a str>,
        done: &mut HashSet<&'a str>,
        problems: &mut Problems,
    ) {
        let Some(definition) = self.definitions.get(id) else { return };
        if definition.mixins.is_empty() || done.contains(id) {
            return;
        }
        let own = definition.clone();
        path.push(id);
        let mut mixed = Definition { members: IndexMap::new(), traits: Bag::new(), ..own.clone() };
        mixed.several.values_mut().for_each(Vec::clear);
        for at in &own.mixins {
            let Some((name, target)) = self.mixin(at, path, problems) else { continue };
            // Long chains of mixins are as deep as the model makes them.
            if path.len() < DEEPEST {
                self.mix_into(name, path, done, problems);
            } else {
                at.error(problems, format!("more than {DEEPEST} mixins in each other"));
            }
            let mixin = self.definitions.get(name).cloned().unwrap_or(target);
            if mixin.kind != own.kind {
                at.error(problems, format!("`{name}` is a {}, and is mixed into a {}", mixin.kind, own.kind));
                continue;
            }
            mixed.take(mixin);
        }
        path.pop();
        mixed.add(own);
        self.definitions.insert(id, mixed);
        done.insert(id);
    }

    /// The mixin that a reference names.
    fn mixin(
        &self,
        at: &Cursor<'a>,
        path: &[&'a str],
        problems: &mut Problems,
    ) -> Option<(&'a str, Definition<'a>)> {
        let name = at.string(problems)?;
        let Some(mixin) = self.definitions.get(name) else {
            at.error(problems, format!("there is no shape `{name}`"));
            return None;
        };
        if !mixin.traits.contains_key("smithy.api#mixin") {
            at.error(problems, format!("`{name}` is no mixin: it lacks the trait `smithy.api#mixin`"));
            return None;
        }
        if path.contains(&mixin.id) {
            at.error(problems, format!("the mixin `{name}` is mixed into itself"));
            return None;
        }
        Some((mixin.id, mixin.clone()))
    }
}

impl<'a> Definition<'a> {
    /// Takes what a mixin has.
    fn take(&mut self, mixin: Definition<'a>) {
        // Traits that a mixin keeps for itself are listed in its own.
        let kept = mixin.traits.get("smithy.api#mixin").and_then(|its| its.value().get("localTraits"));
        let kept: Vec<&str> =
            kept.and_then(|its| its.as_array()).into_iter().flatten().filter_map(|id| id.as_str()).collect();
        let given = mixin.traits.iter().filter(|(id, _)| **id != "smithy.api#mixin" && !kept.contains(id));
        self.traits.extend(given.map(|(id, at)| (*id, at.clone())));
        self.add(Definition { traits: Bag::new(), ..mixin });
    }

    /// Adds members, traits and references. What is there already stands behind.
    fn add(&mut self, other: Definition<'a>) {
        self.traits.extend(other.traits);
        for (name, member) in other.members {
            match self.members.get_mut(name) {
                Some(mine) => {
                    mine.traits.extend(member.traits);
                    mine.target = member.target.or(mine.target.take());
                    mine.at = member.at;
                }
                None => drop(self.members.insert(name, member)),
            }
        }
        self.one.extend(other.one);
        for (key, targets) in other.several {
            self.several.entry(key).or_default().extend(targets);
        }
        self.version = other.version.or(self.version.take());
        self.rename = other.rename.or(self.rename.take());
    }
}
