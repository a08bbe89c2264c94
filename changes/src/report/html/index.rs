//! The data of the page that leads to the pages of several services. What is a model's is made visible here, and escaped
//! in the template.

use super::page::{name, STYLE};
use super::policy::policy;
use crate::report::phrases::{api_methods, count, meaning, NO_CHANGES};
use crate::{Diff, Impact};
use askama::Template;

#[derive(Template)]
#[template(path = "index.html")]
pub(super) struct Index {
    style: &'static str,
    policy: String,
    /// What the models are called, where that is the same for all.
    models: Option<(String, String)>,
    title: String,
    impact: Impact,
    rows: Vec<Row>,
}

/// A service.
struct Row {
    service: String,
    folder: String,
    /// The name of its page's file.
    page: String,
    impact: Impact,
    changes: String,
    cannot_be_generated: bool,
}

impl Index {
    /// The services whose change means most come first; otherwise they keep their order.
    pub(super) fn of(pages: &[(&Diff, String)]) -> Self {
        let mut rows: Vec<Row> = pages.iter().map(|(diff, page)| Row::of(diff, page)).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.impact));
        let names = |(diff, _): &(&Diff, String)| (name(&diff.old), name(&diff.new));
        let models = pages.first().map(names);
        Self {
            style: STYLE,
            policy: policy(STYLE, ""),
            models: models.filter(|first| pages.iter().all(|page| names(page) == *first)),
            title: count(pages.len(), "service"),
            impact: rows.first().map(|row| row.impact).unwrap_or_default(),
            rows,
        }
    }

    fn meaning(&self, impact: &Impact) -> &'static str {
        meaning(*impact)
    }
}

impl Row {
    fn of(diff: &Diff, page: &str) -> Self {
        let changes = match diff.is_empty() {
            true => NO_CHANGES.to_owned(),
            false => format!("{}, {}", api_methods(diff), count(diff.changes.len(), "change")),
        };
        Self {
            service: name(&diff.service.full_name),
            folder: name(&diff.service.folder),
            page: page.to_owned(),
            impact: diff.impact,
            changes,
            cannot_be_generated: !diff.cannot_be_generated.is_empty(),
        }
    }
}
