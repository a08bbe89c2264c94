//! Documentation as Markdown: snapshots (`docs/<case>.html` and `.md`), real strings against words that Python found,
//! hostile and random input. `INSTA_UPDATE=always` writes the snapshots; read the diff before you commit.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use botosmith_codegen::docs::{first_sentence, markdown, plain, Mention};
use proptest::prelude::*;

#[path = "docs_support/mod.rs"]
mod docs_support;
#[path = "docs_support/reference.rs"]
mod reference;

use docs_support::{faults, words};

/// The names that the tests know. `InScope` needs no path.
fn link(mention: Mention<'_>) -> Option<String> {
    match mention {
        Mention::Address("https://docs.aws.amazon.com/widgets/latest/APIReference/API_GetWidget.html")
        | Mention::Code("GetWidget")
        | Mention::Link("GetWidget")
        | Mention::Alone("GetWidget") => Some("crate::Client::get_widget".to_string()),
        Mention::Link("Widget") | Mention::Code("Widget") => Some("crate::types::Widget".to_string()),
        Mention::Link("InScope") | Mention::Code("InScope") => Some("InScope".to_string()),
        _ => None,
    }
}

fn no_link(_: Mention<'_>) -> Option<String> {
    None
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

#[test]
fn cases_match_their_snapshots() {
    let accepts = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    let (mut cases, mut snapshots) = (BTreeSet::new(), BTreeSet::new());
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder("docs")).unwrap() {
        let path = entry.unwrap().path();
        let case = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "md") {
            snapshots.insert(case);
            continue;
        }
        let html = fs::read_to_string(&path).unwrap();
        let found = markdown(html.strip_suffix('\n').unwrap_or(&html), &link);
        assert_eq!(faults(&found), Vec::<String>::new(), "{case}:\n{found}");
        let snapshot = path.with_extension("md");
        if accepts {
            fs::write(&snapshot, found.clone() + "\n").unwrap();
        }
        let expected = fs::read_to_string(&snapshot).unwrap_or_default();
        if found + "\n" != expected {
            wrong.push(case.clone());
        }
        cases.insert(case);
    }
    assert_eq!(wrong, Vec::<String>::new(), "see the difference with INSTA_UPDATE=always and git diff");
    assert!(accepts || cases == snapshots, "each .html needs its .md, and the reverse");
    assert!(cases.len() >= 20, "the cases are gone");
}

/// Real strings; the words are from Python's parser, and read back by pulldown-cmark.
#[test]
fn no_word_of_the_sample_is_lost() {
    let sample = fs::read_to_string(folder("docs_sample").join("sample.jsonl")).unwrap();
    assert!(sample.lines().count() > 250);
    for line in sample.lines() {
        let entry: serde_json::Value = serde_json::from_str(line).unwrap();
        let html = entry["html"].as_str().unwrap();
        let expected: Vec<&str> =
            entry["words"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
        let found = markdown(html, &no_link);
        assert_eq!(words(&found), expected, "{html}\n{found}");
        assert_eq!(faults(&found), Vec::<String>::new(), "{html}\n{found}");
        assert_eq!(reference::words(html), expected, "the plain scan of docs_all differs on {html}");
    }
}

#[test]
fn documentation_without_text_is_empty() {
    for html in
        ["", " \n ", "<p/>", "<p></p>", "<ul><li></li></ul>", "<zonbook></zonbook>", "<!-- x -->", "\0"]
    {
        assert_eq!(markdown(html, &link), "", "{html:?}");
        assert_eq!(first_sentence(html), "", "{html:?}");
        assert_eq!(plain(html), "", "{html:?}");
    }
}

#[test]
fn another_paragraph_does_not_move_a_line_break() {
    let long = "several words that fill more than one line ".repeat(5);
    let with = |first: &str| {
        markdown(&format!("<p>{first}</p><p>{long}</p><ul><li>{long}</li><li>{first}</li></ul>"), &link)
    };
    let (short, other) = (with("Short."), with("A much longer paragraph than the other one."));
    let kept: Vec<&str> = other.lines().filter(|line| short.lines().any(|same| same == *line)).collect();
    assert_eq!(kept.len() + 2, short.lines().count(), "{short}\n{other}");
}

#[test]
fn lines_are_filled_to_a_hundred_columns() {
    let text = markdown(&format!("<p>{}</p>", "ten chars ".repeat(100)), &link);
    assert!(text.lines().all(|line| line.len() <= 100), "{text}");
    assert!(text.lines().rev().skip(1).all(|line| line.len() > 90), "{text}");
}

#[test]
fn a_name_in_scope_gets_no_path() {
    let text =
        markdown("<code>InScope</code> <a>InScope</a> <code>Widget</code> <a>Other</a> <a>see it</a>", &link);
    assert_eq!(text, "[`InScope`] [`InScope`] [`Widget`](crate::types::Widget) `Other` see it");
}

#[test]
fn a_summary_is_the_first_sentence() {
    for (html, expected) in [
        ("<p>Gets a <code>Widget</code>. Then more.</p>", "Gets a `Widget`."),
        ("<p>One, e.g. this, i.e. that. Two.</p>", "One, e.g. this, i.e. that."),
        ("<p>See <a href=\"https://a.example\">the page</a>! More</p>", "See the page!"),
        ("<fullname>Amazon Thing</fullname><p>It does things</p><p>more</p>", "It does things"),
        ("<fullname>Amazon Thing</fullname>", "Amazon Thing"),
        ("<p>Uses v1.2 of a_thing (really.) And</p>", "Uses v1.2 of a_thing (really.)"),
        ("<note><p>In a note. More.</p></note>", "In a note."),
        ("<ul><li>1. item</li></ul>", "1\\. item"),
    ] {
        assert_eq!(first_sentence(html), expected, "{html}");
    }
}

#[test]
fn plain_text_has_no_markup() {
    let html = "<p>A <b>b</b> &lt;c&gt;_\u{202e}</p><note><p>d</p></note><ul><li>e</li><li>f<br/>g</li></ul>\
                <pre>h\n  i</pre><table><tr><td>j</td><td>k</td></tr></table>";
    assert_eq!(plain(html), "A b <c>_\nNote: d\n- e\n- f g\nh\n  i\nj | k");
}

/// Deep nesting must neither overflow the stack nor take quadratic time.
#[test]
fn deep_nesting_is_harmless() {
    let depth = 10_000;
    for tags in [
        "<ul><li>",
        "<b>",
        "<i><b>",
        "<note>",
        "<dl><dd>",
        "<table><tr><td>",
        "<a href='x'>",
        "<code>",
        "<p>",
        "<li>",
        "<div>",
        "<region>",
        "<pre>",
        "<td>",
        "<h2>",
        "<blockquote><ol><li>",
        "<a ",
        "<!--",
        "<",
        "</b>",
        "<br>",
        "<x></x>",
    ] {
        let html = format!("{}end {}", tags.repeat(depth), "</li></ul></b></note></td></table>".repeat(100));
        let text = markdown(&html, &link);
        assert_eq!(faults(&text), Vec::<String>::new(), "{tags}");
        assert!(text.contains("end") || tags == "<a ", "{tags}: {}", &text[text.len().saturating_sub(200)..]);
        first_sentence(&html);
        plain(&html);
    }
}

#[test]
fn a_huge_string_is_rendered_whole() {
    let text = markdown(&"<p>word *and* `more`</p>".repeat(50_000), &link);
    assert_eq!(text.lines().count(), 99_999);
    assert_eq!(markdown(&"x".repeat(1_000_000), &link).len(), 1_000_000);
    assert_eq!(
        faults(&markdown(&format!("<code>{}</code>", "`".repeat(100_000)), &link)),
        Vec::<String>::new()
    );
}

/// Text full of what Markdown reads, in any style; the words must come back.
fn styled_text() -> impl Strategy<Value = (String, String)> {
    let text = "[-a-z0-9*_`~\\[\\]<>|#+=.:!&;()\"'\\\\$^{}/@, é—\u{a0}]{1,12}";
    let markers = " (1\\.|-|\\+|#|>|=|--|\\||:-|http://a\\.b|https://[a-z]{1,3}\\.example/[*_|~{(]) ";
    let style = prop::sample::select(vec![
        ("", ""),
        ("", ""),
        ("", ""),
        (" ", " "),
        ("<b>", "</b>"),
        ("<i>", "</i>"),
        ("<b><i>", "</i></b>"),
        ("<code>", "</code>"),
        ("<a href=\"https://a.example/(_*\">", "</a>"),
        ("<b><code>", "</code></b>"),
        ("<a>", "</a>"),
        ("<i>", "</i> "),
        (" <b>", "</b>"),
        ("<code> ", " </code>"),
    ]);
    prop::collection::vec((style, prop_oneof![text, markers]), 1..12).prop_map(|pieces| {
        let (mut html, mut expected) = (String::new(), String::new());
        for ((open, close), text) in pieces {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
            html.push_str(&format!("{open}{escaped}{close}"));
            let space = |part: &str| if part.starts_with(' ') || part.ends_with(' ') { " " } else { "" };
            expected.push_str(&format!("{}{text}{}", space(open), space(close)));
        }
        (html, expected)
    })
}

fn tag_soup() -> impl Strategy<Value = String> {
    let tag =
        "</?(p|a|b|i|code|ul|ol|li|dl|dt|dd|note|table|tr|td|th|pre|br|h2|fullname|important|region|x|div)\
               ( href=\"[^<>]{0,6}\"?| [a-z ='\"]{0,4})?/?>?";
    let entity = "&(lt|gt|amp|quot|#0|#13|#x202e|#x96|nope|#xfffff|#10|#9);?";
    let other = "[-*_`~#>+=|\\[\\]()!\\\\1. \n\r\ta-c]{0,6}";
    prop::collection::vec(prop_oneof![4 => tag, 1 => entity, 3 => other, 1 => any::<String>()], 0..40)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_gives_a_harmless_comment(html in any::<String>()) {
        let text = markdown(&html, &link);
        prop_assert_eq!(faults(&text), Vec::<String>::new(), "{}", text);
        first_sentence(&html);
        plain(&html);
    }

    #[test]
    fn any_tag_soup_gives_a_harmless_comment(html in tag_soup()) {
        for text in [markdown(&html, &link), first_sentence(&html)] {
            prop_assert_eq!(faults(&text), Vec::<String>::new(), "{}\n{}", html, text);
        }
        plain(&html);
    }

    #[test]
    fn any_styled_text_keeps_its_words((html, expected) in styled_text()) {
        let expected: Vec<&str> = expected.split_whitespace().collect();
        for html in [
            format!("<p>{html}</p>"),
            format!("<ul><li>{html}</li></ul>"),
            format!("<note>{html}</note>"),
            format!("<table><tr><td>{html}</td></tr></table>"),
            format!("<h2>{html}</h2>"),
        ] {
            let text = markdown(&html, &link);
            prop_assert_eq!(&words(&text), &expected, "{}\n{}", html, text);
            prop_assert_eq!(faults(&text), Vec::<String>::new(), "{}\n{}", html, text);
        }
    }
}
