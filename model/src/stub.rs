//! Stands in for the endpoint readers until they are merged.
//!
//! May do nothing but satisfy the calls in `reader`.

use crate::cursor::Cursor;
use crate::problem::Problems;
use crate::service::{Partitions, RuleSet};

impl RuleSet {
    pub(crate) fn read(_: &Cursor<'_>, _: &mut Problems) -> Option<Self> {
        Some(Self::default())
    }

    pub(crate) fn standard(_endpoint_prefix: &str) -> Self {
        Self::default()
    }
}

impl Partitions {
    pub(crate) fn read(_: &Cursor<'_>, _: &mut Problems) -> Option<Self> {
        Some(Self::default())
    }
}
