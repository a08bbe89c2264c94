//! What people see of a comparison's page and do with it, in Chromium.

mod hostile;
mod keys;
mod looks;

use botosmith_browser_tests::{Event, Page};
use botosmith_changes::{compare, report::html, Diff};
use serde_json::Value;
use std::sync::LazyLock;

/// The page of two real models.
fn release() -> (Diff, String) {
    static RELEASE: LazyLock<(Diff, String)> = LazyLock::new(compared);
    RELEASE.clone()
}

fn compared() -> (Diff, String) {
    let (old, new) = (test_samples::proton("1.27.83"), test_samples::proton("1.29.9"));
    let mut diff = compare(("botocore:1.27.83", &old), ("botocore:1.29.9", &new));
    diff.release = test_samples::codebuild().release;
    let page = html(&diff, &old, &new);
    (diff, page)
}

/// A page with a change of each kind and impact.
fn everything() -> (Diff, String) {
    let (old, new) = test_samples::models::small();
    let diff = test_samples::everything();
    let page = html(&diff, &old, &new);
    (diff, page)
}

fn open(html: &str) -> Page {
    Page::open(html, &[]).unwrap_or_else(|failure| panic!("{failure}"))
}

/// The value of an expression.
fn eval(page: &Page, expression: &str) -> Value {
    page.eval(expression).unwrap_or_else(|failure| panic!("{failure}"))
}

/// A number that an expression gives.
fn number(page: &Page, expression: &str) -> u64 {
    let value = eval(page, expression);
    value.as_u64().unwrap_or_else(|| panic!("{expression} is {value}"))
}

/// How many changes can be seen.
fn seen(page: &Page) -> u64 {
    number(
        page,
        "[...document.querySelectorAll('[data-kind]')].filter(item => item.checkVisibility()).length",
    )
}

fn events(page: &Page) -> Vec<Event> {
    page.events().unwrap_or_else(|failure| panic!("{failure}"))
}
