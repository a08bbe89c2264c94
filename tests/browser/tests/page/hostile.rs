//! Text of models that wants to be more than text.

use super::{eval, events, number, open, seen};
use botosmith_browser_tests::Event;
use botosmith_changes::report::html;
use test_samples::HOSTILE;

#[test]
fn hostile_text_stays_text() {
    let (diff, old, new) = test_samples::models::hostile_models();
    let page = open(&html(&diff, &old, &new));
    assert_eq!(eval(&page, "typeof window.pwned"), "undefined");
    assert_eq!(events(&page), []);
    assert_eq!(seen(&page), diff.changes.len() as u64);
    let elements = "[...new Set([...document.querySelectorAll('*')].map(e => e.localName))].sort().join(' ')";
    let known = "a article blockquote body button code del details div fieldset h1 h2 h3 h4 head header html input ins \
                 label legend li link main meta nav p pre script section span strong style summary title ul wbr";
    for element in eval(&page, elements).as_str().unwrap().split(' ') {
        assert!(known.split_whitespace().any(|known| known == element), "<{element}>");
    }
    let handlers = "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^on|^style$/.test(a.name)).length";
    assert_eq!(number(&page, handlers), 0);
    for text in [
        "</script><script>window.pwned=1</script>",
        "<img src=x onerror=\"window.pwned=1\">",
        "&lt;b&gt; &amp;",
    ] {
        let shown = eval(&page, &format!("document.querySelector('main').textContent.includes({text:?})"));
        assert_eq!(shown, true, "{text}");
    }
}

/// Escaping is one wall; this is the other.
#[test]
fn were_it_not_escaped_the_policy_would_still_stop_it() {
    let (mut diff, old, new) = test_samples::models::hostile_models();
    diff.service.full_name = "the place of hostile text".to_owned();
    let html = html(&diff, &old, &new);
    let raw = format!(
        "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe><a href='javascript:pwned=1' id=x>{}",
        HOSTILE.concat()
    );
    let raw = raw.replace("<!--", "");
    let page = open(&html.replace("<h1>the place of hostile text", &format!("<h1>{raw}")));
    eval(&page, "document.getElementById('x').click()");
    assert_eq!(eval(&page, "typeof window.pwned"), "undefined");
    assert!(
        number(&page, "document.querySelectorAll('img, svg, iframe').length") >= 3,
        "it is no longer text"
    );
    let events = events(&page);
    let said =
        |event: &Event| matches!(event, Event::Console(line) if line.contains("Content Security Policy"));
    assert!(events.iter().filter(|event| said(event)).count() >= 3, "{events:?}");
}
