//! Width, colours and structure.

use super::{eval, events, everything, number, open, release};
use botosmith_browser_tests::Page;
use botosmith_changes::report::html;
use serde_json::json;

/// Hostile names and values are the longest and least breakable.
fn pages() -> [String; 3] {
    let (diff, old, new) = test_samples::models::hostile_models();
    [release().1, everything().1, html(&diff, &old, &new)]
}

#[test]
fn on_a_phone_nothing_is_wider_than_the_page() {
    for html in pages() {
        let page = open(&html);
        for width in [360, 320] {
            page.resize(width, 740, true).unwrap();
            let found = eval(&page, include_str!("../probes/overflow.js"));
            assert_eq!(found, json!({"out": [], "page": width, "width": width}));
        }
    }
}

fn ground(page: &Page) -> Vec<u64> {
    let colour = eval(page, "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)");
    colour.as_array().unwrap().iter().filter_map(|part| part.as_u64()).collect()
}

#[test]
fn light_and_dark_differ_and_all_text_can_be_read_in_both() {
    let page = open(&everything().1);
    let mut grounds = Vec::new();
    for scheme in ["light", "dark"] {
        page.scheme(scheme).unwrap();
        grounds.push(ground(&page));
        let contrast = eval(&page, include_str!("../probes/contrast.js"));
        assert_eq!(contrast["low"], json!([]), "{scheme}");
        assert!(contrast["texts"].as_u64() > Some(100), "{contrast}");
    }
    assert!(
        grounds[0].iter().all(|part| *part > 230) && grounds[1].iter().all(|part| *part < 40),
        "{grounds:?}"
    );
}

#[test]
fn a_page_asks_for_nothing_and_complains_of_nothing() {
    let page = open(&release().1);
    assert_eq!(events(&page), []);
    // And would be seen if it did.
    eval(&page, "console.error('seen')");
    assert_eq!(events(&page).len(), 1);
}

#[test]
fn headings_are_in_order_and_names_are_there() {
    let page = open(&release().1);
    let levels =
        eval(&page, "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))");
    let levels: Vec<u64> = levels.as_array().unwrap().iter().filter_map(|level| level.as_u64()).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert_eq!(eval(&page, "document.documentElement.lang"), "en");
    assert!(eval(&page, "document.title").as_str().unwrap().contains("AWS Proton"));
    let twice = "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.length - new Set(ids).size; })()";
    assert_eq!(number(&page, twice), 0, "an id stands for one element");
    let lost = "[...document.querySelectorAll('a')].filter(a => !document.querySelector(a.getAttribute('href'))).length";
    assert_eq!(number(&page, lost), 0, "each link leads somewhere");
}
