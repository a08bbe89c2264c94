//! A headless Chromium, driven through its WebDriver on this machine alone. Asserts nothing about pages.
//!
//! Of the clients that are published, fantoccini brings a crate whose licence `deny.toml` does not allow (MPL-2.0), and
//! thirtyfour an asynchronous HTTP stack; what the tests need of the [protocol](https://www.w3.org/TR/webdriver2/) is a dozen requests.

#![forbid(unsafe_code)]

mod driver;
mod page;

pub use driver::{Browser, Failure};
pub use page::{Event, Page};
