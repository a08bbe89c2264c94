//! Takes the pictures of a page for the documentation: its beginning on a desktop in light colours, and an operation
//! on a phone in dark ones.
//!
//!     cargo xtask diff OLD NEW --format html --out page.html
//!     cargo run -p botosmith-browser-tests --example pictures -- page.html docs/pictures

use base64::engine::general_purpose::STANDARD;
use base64::Engine as _;
use botosmith_browser_tests::Page;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [html, folder] = arguments.as_slice() else { return Err("usage: pictures PAGE.html FOLDER".into()) };
    let page = Page::open(&fs::read_to_string(html)?, &[])?;
    page.scheme("light")?;
    page.resize(1200, 1400, false)?;
    save(&page, folder, "diff.png")?;
    page.scheme("dark")?;
    page.resize(412, 915, true)?;
    // The first operation of which both the request and the response have changed, or else the first one.
    page.eval(
        "(() => { const all = [...document.querySelectorAll('article:has(.parts)')]; \
         (all.find(one => !one.querySelector('details:not([open])')) ?? all[0])?.scrollIntoView(); })()",
    )?;
    save(&page, folder, "diff-phone-dark.png")
}

fn save(page: &Page, folder: &str, name: &str) -> Result<(), Box<dyn Error>> {
    fs::write(Path::new(folder).join(name), STANDARD.decode(page.picture()?)?)?;
    Ok(())
}
