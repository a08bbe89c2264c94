//! The report as one HTML page, complete in itself: it needs no network, and works without its script.

mod differences;
mod forms;
mod index;
mod operations;
mod page;
mod policy;
mod syntax;

use crate::Diff;
use askama::Template as _;
use botosmith_model::ServiceModel;

/// A diff as a page, with the requests and responses of the models that were compared.
///
/// Text of a model stays text twice over: it is escaped, and the page's content security policy runs only what has
/// the hash of the page's own style and script.
///
/// The page stays readable for models of any size: a syntax, a value or a difference that is too long is cut, and
/// the page says where.
pub fn html(diff: &Diff, old: &ServiceModel, new: &ServiceModel) -> String {
    // Writing to memory does not fail.
    page::Page::of(diff, old, new).render().unwrap_or_default()
}

/// The page that leads to those of several services: each diff with the name of the file that its page is in.
pub fn index(pages: &[(&Diff, String)]) -> String {
    index::Index::of(pages).render().unwrap_or_default()
}
