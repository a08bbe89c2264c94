//! The filter, the folds and the links, by keys alone; and what is there without a script.

use super::{eval, events, everything, number, open, release, seen};
use botosmith_browser_tests::Page;
use botosmith_changes::{Impact, Kind};
use serde_json::json;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';

fn press(page: &Page, key: char) {
    page.press(key).unwrap_or_else(|failure| panic!("{failure}"));
}

/// Goes on by the tabulator until it reaches what a selector names.
fn tab_to(page: &Page, selector: &str) {
    for _ in 0..200 {
        press(page, TAB);
        if eval(page, &format!("document.activeElement.matches({selector:?})")) == json!(true) {
            return;
        }
    }
    panic!("the tabulator does not lead to {selector}");
}

/// What a screen reader says of a change of the page: the text of the one polite status.
fn announced(page: &Page) -> String {
    let tree = page.browser().chromium("Accessibility.getFullAXTree", &json!({})).unwrap();
    let nodes = tree["nodes"].as_array().unwrap();
    let statuses: Vec<_> = nodes.iter().filter(|node| node["role"]["value"] == "status").collect();
    assert_eq!(statuses.len(), 1);
    let properties = statuses[0]["properties"].as_array().unwrap();
    let live = properties.iter().find(|property| property["name"] == "live").unwrap();
    assert_eq!(live["value"]["value"], "polite");
    let child = nodes.iter().find(|node| node["nodeId"] == statuses[0]["childIds"][0]).unwrap();
    child["name"]["value"].as_str().unwrap().to_owned()
}

#[test]
fn the_filter_hides_and_shows_and_says_how_many() {
    let (diff, html) = everything();
    let page = open(&html);
    let count = |fits: &dyn Fn(Impact, Kind) -> bool| {
        diff.changes.iter().filter(|change| fits(change.impact, change.kind)).count() as u64
    };
    let all = count(&|_, _| true);
    assert_eq!((seen(&page), announced(&page)), (all, format!("{all} changes")));

    tab_to(&page, "[value=minor]");
    press(&page, SPACE);
    let minor = count(&|impact, _| impact == Impact::Minor);
    assert_eq!((seen(&page), announced(&page)), (minor, format!("{minor} of {all} changes shown")));
    let others = "[...document.querySelectorAll('.impact:not(.minor)')].filter(section => section.checkVisibility()).length";
    assert_eq!(
        number(&page, others),
        0,
        "an impact without a change that is shown is hidden with its heading"
    );

    press(&page, TAB);
    press(&page, ENTER);
    let both = count(&|impact, _| matches!(impact, Impact::Minor | Impact::Patch));
    assert_eq!((seen(&page), announced(&page)), (both, format!("{both} of {all} changes shown")));

    tab_to(&page, "[value=type-changed]");
    press(&page, ENTER);
    let changed =
        count(&|impact, kind| matches!(impact, Impact::Minor | Impact::Patch) && kind == Kind::TypeChanged);
    assert_eq!(changed, 1);
    assert_eq!((seen(&page), announced(&page)), (changed, format!("{changed} of {all} changes shown")));

    tab_to(&page, "#all");
    press(&page, ENTER);
    assert_eq!((seen(&page), announced(&page)), (all, format!("{all} changes")));
    assert_eq!(number(&page, "document.querySelectorAll('input:checked').length"), 0);
    assert_eq!(eval(&page, "document.activeElement.id"), "all", "the focus stays where it was");
}

#[test]
fn the_filter_takes_documentation_away_and_gives_it_back() {
    let (diff, html) = release();
    let page = open(&html);
    let shown = "document.getElementById('documentation').checkVisibility()";
    tab_to(&page, "[value=minor]");
    press(&page, SPACE);
    assert_eq!(eval(&page, shown), false);
    tab_to(&page, "[value=documentation]");
    press(&page, SPACE);
    assert_eq!(seen(&page), 0, "documentation is never minor");
    press(&page, SPACE);
    tab_to(&page, "#all");
    press(&page, SPACE);
    assert_eq!(eval(&page, shown), true);
    assert_eq!(seen(&page), diff.changes.len() as u64);
    assert_eq!(events(&page), []);
}

#[test]
fn the_first_link_leads_past_the_head() {
    let page = open(&release().1);
    press(&page, TAB);
    assert_eq!(eval(&page, "document.activeElement.textContent"), "Skip to the changes");
    assert!(
        eval(&page, "document.activeElement.getBoundingClientRect().top").as_f64().unwrap() >= 0.0,
        "it is seen"
    );
    press(&page, ENTER);
    assert_eq!(eval(&page, "location.hash"), "#changes");
    press(&page, TAB);
    assert_eq!(eval(&page, "document.activeElement.name"), "impact");
}

#[test]
fn whoever_goes_by_keys_sees_where_they_are_and_opens_what_is_folded() {
    let page = open(&release().1);
    let at = "(() => { const at = document.activeElement; const style = getComputedStyle(at); const box = \
              at.getBoundingClientRect(); return [at.tagName, style.outlineStyle, parseFloat(style.outlineWidth), \
              box.width > 0 && box.bottom > 0 && box.top < innerHeight, at.matches('article:first-of-type summary')]; })()";
    let mut stops = 0;
    loop {
        press(&page, TAB);
        let stop = eval(&page, at);
        if stop[0] == "BODY" {
            break;
        }
        stops += 1;
        assert!(stops < 200, "the tabulator goes round and round");
        assert!(stop[1] == "solid" && stop[2].as_f64() >= Some(2.0) && stop[3] == true, "{stop}");
        if stop[4] == true && eval(&page, "document.activeElement.parentElement.open") == false {
            press(&page, ENTER);
            assert_eq!(eval(&page, "document.activeElement.parentElement.open"), true);
        }
    }
    let can_be_used = "document.querySelectorAll('a, button, input:enabled, summary').length";
    assert_eq!(stops, number(&page, can_be_used), "each of them is reached once");
}

#[test]
fn without_scripts_everything_can_be_seen() {
    let (diff, html) = everything();
    let page = open(&html);
    page.browser().chromium("Emulation.setScriptExecutionDisabled", &json!({"value": true})).unwrap();
    page.load().unwrap();
    assert_eq!(
        number(&page, "document.querySelectorAll('fieldset:disabled').length"),
        2,
        "no script has run"
    );
    assert_eq!(seen(&page), diff.changes.len() as u64);
    let useless =
        "[...document.querySelectorAll('input, button')].filter(element => element.checkVisibility()).length";
    assert_eq!(number(&page, useless), 0, "nothing is offered that does nothing");
    assert_eq!(number(&page, "document.querySelectorAll('.tile .number').length"), 4);
}
