//! The way to a value, as messages have it: `tags[3].key`.

use std::fmt;

/// The way to a value.
pub(crate) enum Path<'a> {
    Root,
    /// A member, or the value of a map's key.
    Member(&'a Path<'a>, &'a str),
    Element(&'a Path<'a>, usize),
    /// A map's key itself.
    #[cfg(feature = "validation")]
    Key(&'a Path<'a>, &'a str),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Member(Path::Root, name) => f.write_str(name),
            Path::Member(outer, name) => write!(f, "{outer}.{name}"),
            Path::Element(outer, place) => write!(f, "{outer}[{place}]"),
            #[cfg(feature = "validation")]
            Path::Key(outer, key) => write!(f, "{outer} (key: {key})"),
        }
    }
}
