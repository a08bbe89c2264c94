//! Traits in source, and the imports that they need.

use super::source::literal;
use crate::ir::{Argument, Trait};
use std::collections::BTreeSet;

/// A trait with its arguments, as it stands in a declaration.
pub(super) fn write(its: &Trait) -> String {
    let argument = |argument: &Argument| match argument {
        Argument::Text(text) => literal(text),
        Argument::Flag(flag) => flag.to_string(),
        Argument::Number(number) => number.to_string(),
        Argument::Texts(all) => {
            format!("&[{}]", all.iter().map(|text| literal(text)).collect::<Vec<_>>().join(", "))
        }
        Argument::Collection(ident) => ident.clone(),
    };
    match its.arguments.as_slice() {
        [] => its.word.to_owned(),
        all => format!("{}({})", its.word, all.iter().map(argument).collect::<Vec<_>>().join(", ")),
    }
}

/// Traits in brackets, after what they are about; nothing where there are none.
pub(super) fn bracketed(traits: &[Trait]) -> String {
    match traits {
        [] => String::new(),
        all => format!(" [{}]", all.iter().map(write).collect::<Vec<_>>().join(", ")),
    }
}

/// A file's import of the lists and maps that its traits name; nothing where they name none.
pub(super) fn import<'a>(traits: impl Iterator<Item = &'a Trait>) -> String {
    let named = traits.flat_map(|its| &its.arguments).filter_map(|argument| match argument {
        Argument::Collection(ident) => Some(ident.as_str()),
        Argument::Text(_) | Argument::Flag(_) | Argument::Number(_) | Argument::Texts(_) => None,
    });
    let named: Vec<&str> = named.collect::<BTreeSet<_>>().into_iter().collect();
    match named.as_slice() {
        [] => String::new(),
        [one] => format!("use crate::types::collections::{one};\n"),
        all => format!("use crate::types::collections::{{{}}};\n", all.join(", ")),
    }
}
