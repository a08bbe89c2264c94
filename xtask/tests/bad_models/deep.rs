//! Models that nest thousands deep, or hold thousands of mistakes: neither a stack nor patience is exhausted.

use crate::command::{model, start, Case, Counts, Sandbox};
use crate::counts;
use crate::shapes::{chain, list, map, ring, service, structure};
use serde_json::{json, Map, Value};

/// How deep; what recurses once a level, on a stack of 16 MB, does not come back from there.
const DEEP: usize = 5_000;

fn case(name: &str, files: &[(&str, String)]) -> Case {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.clone().into_bytes()));
    Case { name: name.to_owned(), files: files.collect() }
}

/// Name, model, and what the only problem of the model says after the folder.
fn too_deep() -> Vec<(Case, String)> {
    let good = service([("S0".to_owned(), json!({"type": "string"}))]).to_string();
    let mut cases = Vec::new();
    for file in ["service-2", "paginators-1", "waiters-2", "endpoint-rule-set-1", "partitions"] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let file = format!("{file}.json");
            let json = format!("{}1{}", open.repeat(DEEP), close.repeat(DEEP));
            let case = case("json", &[("service-2.json", good.clone()), (&file, json)]);
            cases.push((case, format!("{file}: #: nested more than 127 levels deep")));
        }
    }
    let shapes = [
        ("lists", chain(DEEP, list), 34),
        ("maps", chain(DEEP, map), 17),
        ("structures", chain(DEEP, structure), 50),
        ("rings", ring(DEEP), DEEP),
    ];
    for (name, shapes, from_end) in shapes {
        let at = DEEP - from_end;
        let file = [("service-2.json", service(shapes).to_string())];
        cases.push((case(name, &file), format!("service-2.json: #/shapes/S{at}: the shape `S{at}` nests ")));
    }
    for (name, path) in [
        ("parentheses", format!("{}first{}", "(".repeat(DEEP), ")".repeat(DEEP))),
        ("not", format!("{}first", "!".repeat(DEEP))),
        ("fields", "first.".repeat(DEEP) + "first"),
        ("filters", format!("{}first{}", "first[?".repeat(DEEP), "]".repeat(DEEP))),
        ("hashes", format!("{}first{}", "{a:".repeat(DEEP), "}".repeat(DEEP))),
        ("expressions", format!("{}first", "&".repeat(DEEP))),
    ] {
        let acceptor = json!({"matcher": "path", "argument": path, "expected": true, "state": "success"});
        let waiter = json!({"operation": "Ask", "delay": 1, "maxAttempts": 1, "acceptors": [acceptor]});
        let waiters = json!({"version": 2, "waiters": {"Asked": waiter}}).to_string();
        let says = "the JMESPath is too long: at most 4096 bytes and 128 operators are read";
        let files = [("service-2.json", good.clone()), ("waiters-2.json", waiters)];
        let problem = format!("waiters-2.json: #/waiters/Asked/acceptors/0/argument: {says}");
        cases.push((case(name, &files), problem));
        let paginators = json!({"pagination": {"Ask": {"input_token": "first", "output_token": path}}});
        let files = [("service-2.json", good.clone()), ("paginators-1.json", paginators.to_string())];
        cases.push((case(name, &files), format!("paginators-1.json: #/pagination/Ask/output_token: {says}")));
    }
    cases
}

#[test]
fn models_that_nest_thousands_deep_are_told() {
    let (cases, mut counts) = (too_deep(), Counts::default());
    for (case, expected) in &cases {
        let sandbox = Sandbox::new();
        sandbox.add(case);
        let told = sandbox.fails(&format!("generate {}", case.name), &mut counts);
        let expected = format!("{}/{expected}", model(&case.name));
        let [line] = told.as_slice() else { panic!("{}: {}", case.name, start(&told.join("\n"))) };
        assert!(line.starts_with(&expected), "{}: {}", case.name, start(line));
    }
    let Counts { runs, problems, touched } = counts;
    let counted = [("cases", cases.len()), ("runs that exit with 1", runs), ("problems", problems)];
    counts::end("models nested too deep", &[&counted[..], &[("files touched", touched)]].concat());
}

/// Documentation may nest as it likes: it is text.
#[test]
fn documentation_that_nests_thousands_deep_is_written() {
    let tags =
        ["<ul><li>", "<b>", "<i><b>", "<note>", "<dl><dd>", "<table><tr><td>", "<div>", "<x></x>", "<"];
    let document = |tag: &str| json!({"shape": "String", "documentation": tag.repeat(DEEP) + "end"});
    let members = tags.iter().enumerate().map(|(index, tag)| (format!("m{index}"), document(tag)));
    let members: Map<String, Value> = members.collect();
    let shape = json!({"type": "structure", "members": members});
    let sandbox = Sandbox::new();
    let text = service([("S0".to_owned(), shape)]).to_string();
    sandbox.add(&case("documented", &[("service-2.json", text)]));
    sandbox.run("generate documented").succeeded();
    sandbox.run("generate documented --check").succeeded();
    counts::end("documentation nested deep", &[("documents", tags.len())]);
}

#[test]
fn thousands_of_mistakes_are_all_told() {
    let lost = 3000;
    let shapes = (0..lost).map(|index| (format!("S{index}"), structure(&format!("Lost{index}"))));
    let (sandbox, mut counts) = (Sandbox::new(), Counts::default());
    sandbox.add(&case("lost", &[("service-2.json", service(shapes).to_string())]));
    let told = sandbox.fails("generate lost", &mut counts);
    assert_eq!(told.len(), lost);
    for (index, line) in told.iter().enumerate() {
        assert!(line.ends_with(&format!("there is no shape `Lost{index}`")), "{line}");
    }
    let counted = [("problems", counts.problems), ("files touched", counts.touched)];
    counts::end("a model with many mistakes", &counted);
}
