//! The page, read as text. What a browser makes of it is seen by the tests in `tests/browser`.

use botosmith_changes::{compare, report::html, Diff, Kind};
use serde_json::json;
use test_samples::models::{hostile_models, small, whole};
use test_samples::{codebuild, empty, everything, is_odd, proton};

/// A page without what is the same on all of them.
fn main_of(page: &str) -> &str {
    let start = page.find("<header>").unwrap();
    &page[start..page.find("<script>").unwrap()]
}

/// The lines of a syntax on a page, with their signs.
fn syntax(page: &str, operation: &str, title: &str) -> String {
    let article = page.split("<article ").find(|part| part.contains(&format!(">{operation} <span"))).unwrap();
    let part =
        article.split("<details").find(|part| part.contains(&format!("<summary>{title} syntax"))).unwrap();
    let code = &part[part.find("<code>").unwrap()..part.find("</code>").unwrap()];
    let code = code.replace("&#39;", "'");
    let text =
        code.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect::<String>();
    text.trim_end().to_owned()
}

#[test]
fn without_changes_it_says_just_that() {
    let model = proton("1.29.9");
    let page = html(&empty(), &model, &model);
    let main = main_of(&page);
    assert!(main.contains("<p>no changes</p>"));
    assert!(!main.contains("<h2") && !main.contains("checkbox"), "{main}");
    assert!(!page.contains("href=\"#changes\""), "a link that leads nowhere");
}

#[test]
fn a_page_shows_each_difference() {
    let (old, new) = small();
    let mut diff = compare(("old", &old), ("new", &new));
    diff.release = codebuild().release;
    insta::assert_snapshot!(main_of(&html(&diff, &old, &new)));
}

/// As the documentation of boto3 1.26.9 has it, but for the commas at the ends, which it leaves out.
const UPDATE: &str = "\
client.update_environment(
    codebuildRoleArn='string',
    componentRoleArn='string',
    deploymentType='NONE'|'CURRENT_VERSION'|'MINOR_VERSION'|'MAJOR_VERSION',
    description='string',
    environmentAccountConnectionId='string',
    name='string',
    protonServiceRoleArn='string',
    provisioningRepository={
        'branch': 'string',
        'name': 'string',
        'provider': 'GITHUB'|'GITHUB_ENTERPRISE'|'BITBUCKET'
    },
    spec='string',
    templateMajorVersion='string',
    templateMinorVersion='string'
)";

#[test]
fn a_syntax_is_that_of_boto3_with_signs() {
    let (old, new) = (proton("1.27.83"), proton("1.29.9"));
    let diff = compare(("old", &old), ("new", &new));
    let page = html(&diff, &old, &new);
    let shown = syntax(&page, "UpdateEnvironment", "Request");
    let signs: String = shown.lines().filter_map(|line| line.chars().next()).collect();
    assert_eq!(signs, format!(" +{}", " ".repeat(signs.len() - 2)));
    let lines: Vec<&str> = shown.lines().map(|line| line[1..].trim_end_matches(',')).collect();
    let expected: Vec<&str> = UPDATE.lines().map(|line| line.trim_end_matches(',')).collect();
    assert_eq!(lines, expected);
}

#[test]
fn what_is_gone_and_what_is_another_type_are_marked() {
    let (old, new) = small();
    let page = html(&compare(("old", &old), ("new", &new)), &old, &new);
    insta::assert_snapshot!(format!(
        "{}\n{}\n\n{}\n\n{}",
        syntax(&page, "Plant", "Request"),
        syntax(&page, "Plant", "Response"),
        syntax(&page, "Grow", "Response"),
        syntax(&page, "Fell", "Request")
    ));
    assert!(!page.contains(">Stay "), "nothing of `Stay` changed");
}

#[test]
fn every_change_is_on_the_page_once() {
    let count = |page: &str, part: &str| main_of(page).matches(part).count();
    let model = proton("1.29.9");
    for diff in [codebuild(), everything()] {
        let page = html(&diff, &model, &model);
        assert_eq!(count(&page, "data-kind="), diff.changes.len());
        for kind in Kind::ALL {
            let changes = diff.changes.iter().filter(|change| change.kind == *kind).count();
            assert_eq!(count(&page, &format!("data-kind=\"{}\"", kind.word())), changes, "{kind:?}");
            assert_eq!(
                count(&page, &format!("value=\"{}\"", kind.word())),
                usize::from(changes > 0),
                "{kind:?}"
            );
        }
    }
}

#[test]
fn hostile_text_adds_no_element() {
    let (diff, old, new) = hostile_models();
    let page = html(&diff, &old, &new);
    for (start, count) in
        [("<script", 1), ("</script", 1), ("<style", 1), ("<img", 0), ("<svg", 0), ("<h1", 1), ("<!--", 0)]
    {
        assert_eq!(page.matches(start).count(), count, "{start}");
    }
    assert_eq!(main_of(&page).chars().find(|c| *c != '\n' && is_odd(*c)), None);
}

/// The longest that the page of one operation may be.
const ROOM: usize = 1_000_000;

fn page_of((diff, old, new): (Diff, botosmith_model::ServiceModel, botosmith_model::ServiceModel)) -> String {
    let page = html(&diff, &old, &new);
    assert!(page.len() < ROOM, "{}", page.len());
    page
}

#[test]
fn circles_end() {
    let to = |shape: &str| json!({"shape": shape});
    let page = page_of(whole(json!({
        "Whole": {"type": "structure", "members": {"again": to("Whole"), "list": to("List"), "map": to("Map")}},
        "List": {"type": "list", "member": to("Other")},
        "Map": {"type": "map", "key": to("Text"), "value": to("Other")},
        "Other": {"type": "structure", "members": {"whole": to("Whole"), "other": to("Other")}},
        "Text": {"type": "string"}
    })));
    insta::assert_snapshot!(syntax(&page, "Whole", "Request"));
    assert!(!page.contains("class=\"cut\""));
    assert!(page.contains(">Unknown <span"), "an operation that no model has is still named");
}

#[test]
fn what_is_deep_or_wide_is_cut_and_the_page_says_so() {
    // Each shape has ten members of the next: 10^30 lines.
    let name = |index: usize| if index == 0 { "Whole".to_owned() } else { format!("Level{index}") };
    let level = |index: usize| {
        let members = (0..10).map(|member| (format!("m{member}"), json!({"shape": name(index + 1)})));
        json!({"type": "structure", "members": members.collect::<serde_json::Map<_, _>>()})
    };
    let mut shapes: serde_json::Map<_, _> = (0..30).map(|index| (name(index), level(index))).collect();
    shapes.insert(
        name(30),
        json!({"type": "string", "enum": (0..5_000).map(|v| format!("V{v}")).collect::<Vec<_>>()}),
    );
    let page = page_of(whole(shapes.into()));
    assert_eq!(page.matches("<p class=\"cut\">Cut: not all of it is shown.</p>").count(), 1);
    let lines = syntax(&page, "Whole", "Request");
    assert!((1_500..1_600).contains(&lines.lines().count()));
    assert_eq!(lines.matches(['{', '(']).count(), lines.matches(['}', ')']).count());

    let text =
        json!({"type": "string", "enum": (0..5_000).map(|value| format!("V{value}")).collect::<Vec<_>>()});
    let members = json!({"one": {"shape": "Text"}});
    let page = page_of(whole(json!({"Whole": {"type": "structure", "members": members}, "Text": text})));
    assert!(syntax(&page, "Whole", "Request").contains("'V39'|… 4960 more,"));
}

#[test]
fn long_names_and_documentation_are_cut() {
    let model = proton("1.29.9");
    let mut diff = codebuild();
    for change in &mut diff.changes {
        change.path = "p/".repeat(100_000);
        change.why = "because ".repeat(100_000);
        change.old = "a ".repeat(20_000).into();
        change.new = "b ".repeat(20_000).into();
    }
    let page = html(&diff, &model, &model);
    assert!(page.len() < ROOM, "{}", page.len());
}
