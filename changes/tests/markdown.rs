//! The form for a pull request, read back by a parser of Markdown.

use botosmith_changes::report::markdown;
use botosmith_changes::Diff;
use pulldown_cmark::{Event, Options, Parser, Tag};
use test_samples::{codebuild, empty, everything, hostile, huge, is_odd, mapped, HOSTILE};

#[test]
fn without_changes_it_says_just_that() {
    assert_eq!(markdown(&empty()), "no changes");
}

#[test]
fn the_verdict_comes_first_and_details_are_folded() {
    insta::assert_snapshot!(markdown(&codebuild()));
}

#[test]
fn what_breaks_callers_is_a_table() {
    insta::assert_snapshot!(markdown(&everything()));
}

/// The events of a body, without what stands in them.
fn outline(body: &str) -> Vec<String> {
    let events = Parser::new_ext(body, Options::all() - Options::ENABLE_SMART_PUNCTUATION);
    let kept = events.filter_map(|event| match event {
        // Words and code are as many as a text has; all else is what we lay out.
        Event::Text(_) | Event::Code(_) => None,
        Event::Start(tag) => Some(format!("{tag:?}")),
        event => Some(format!("{event:?}")),
    });
    kept.collect()
}

#[test]
fn hostile_text_makes_no_markup() {
    let body = markdown(&hostile());
    assert!(!body.contains("left out"), "the test wants to see everything");
    // Texts that differ stay different: changes are put together by their reasons.
    let word = |text: &str| {
        format!("word{}", HOSTILE.iter().position(|hostile| *hostile == text).unwrap_or_default())
    };
    assert_eq!(outline(&body), outline(&markdown(&mapped(&hostile(), &word))));
}

#[test]
fn hostile_text_makes_nothing_that_a_forge_looks_for() {
    let body = markdown(&hostile());
    let mut shown = String::new();
    let mut code = String::new();
    for event in Parser::new_ext(&body, Options::all()) {
        match event {
            Event::Text(text) => shown.push_str(&text),
            Event::Code(text) => code.push_str(&text),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => panic!("a link in {body}"),
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = html.trim();
                let is_ours = ["<details>", "</details>"].contains(&html)
                    || html
                        .strip_prefix("<summary>")
                        .is_some_and(|rest| !rest.trim_end_matches("</summary>").contains('<'));
                assert!(is_ours, "{html}");
            }
            _ => {}
        }
    }
    for sign in ["@", "#", "://", "www.", "<", "&", ":tada", "!3", "$"] {
        assert!(!shown.contains(sign), "`{sign}` outside code: {shown}");
        assert!(code.contains(sign), "`{sign}` is lost");
    }
    assert_eq!(body.chars().find(|c| *c != '\n' && is_odd(*c)), None);
}

#[test]
fn a_forge_has_room_for_it_and_it_says_what_is_left_out() {
    let body = markdown(&huge());
    assert!((50_000..65_536).contains(&body.chars().count()), "{}", body.chars().count());
    let last = body.lines().last().unwrap();
    let left_out =
        last.strip_prefix("**Left out, as there is no room here: ").unwrap_or_else(|| panic!("{last}"));
    let left_out: usize = left_out.split(' ').next().unwrap().parse().unwrap();
    // 9,000 operations and 3,000 changes; what an operation gained is no item of its own.
    let is_item = |line: &&str| {
        line.starts_with("| type changed |") || line.starts_with("- `") || line.starts_with("  - `shapes")
    };
    assert_eq!(body.lines().filter(is_item).count() + left_out, 12_000);
    assert_eq!(body.matches("<details>").count(), body.matches("</details>").count());
}

#[test]
fn one_long_name_fills_no_body() {
    let long = |text: &str| text.repeat(100_000 / text.len());
    let names = HOSTILE.map(long);
    let mut diff: Diff = everything();
    diff.service.full_name = names[0].clone();
    diff.old = names[5].clone();
    diff.operations.removed = names.to_vec();
    diff.changes.iter_mut().zip(names.iter().cycle()).for_each(|(change, name)| {
        change.path.clone_from(name);
        change.why.clone_from(name);
        change.new = name.as_str().into();
    });
    let body = markdown(&diff);
    assert!(body.chars().count() < 65_536, "{}", body.chars().count());
}
