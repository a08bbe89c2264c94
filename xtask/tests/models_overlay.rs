//! `cargo xtask models overlay` as people call it: what it finds in a Smithy model and an official crate, and writes.

mod common;

use common::Project;

const MODEL: &str = r#"{"version": "2.0",
    "metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "kites", "jsonVersion": "1.0", "protocol": "json",
        "serviceFullName": "Kites", "serviceId": "Kites", "signatureVersion": "v4", "targetPrefix": "Kites"},
    "operations": {
        "ListKites": {"name": "ListKites", "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "ListKitesRequest"}, "output": {"shape": "ListKitesResponse"},
            "errors": [{"shape": "Calm"}]},
        "OldCall": {"name": "OldCall", "http": {"method": "POST", "requestUri": "/"}}},
    "shapes": {
        "Calm": {"type": "structure", "exception": true, "members": {}},
        "Color": {"type": "string", "enum": ["dark-red", "blue"]},
        "Flag": {"type": "boolean"},
        "Kite": {"type": "structure", "required": ["name", "tail"], "members": {
            "color": {"shape": "Color"}, "name": {"shape": "KiteNameString"}, "pull": {"shape": "Number"},
            "spar": {"shape": "Text"}, "tail": {"shape": "Tail"}, "up": {"shape": "Flag"}, "weight": {"shape": "Number"}}},
        "KiteNameString": {"type": "string"},
        "Kites": {"type": "list", "member": {"shape": "Kite"}},
        "ListKitesRequest": {"type": "structure", "members": {"max": {"shape": "Number"}, "next": {"shape": "Text"}}},
        "ListKitesResponse": {"type": "structure", "members": {
            "kites": {"shape": "Kites"}, "next": {"shape": "Text"}, "total": {"shape": "Number"}}},
        "Number": {"type": "integer"},
        "Tail": {"type": "structure", "members": {"length": {"shape": "Number"}, "knots": {"shape": "Number"}}},
        "Text": {"type": "string"}}}"#;

const SMITHY: &str = r#"{"smithy": "2.0", "shapes": {
    "x#S": {"type": "service", "version": "2020-01-01", "operations": [{"target": "x#ListKites"}], "traits": {
        "aws.api#service": {"sdkId": "Kites", "endpointPrefix": "kites"}, "aws.auth#sigv4": {"name": "kites"},
        "aws.protocols#awsJson1_0": {}}},
    "x#ListKites": {"type": "operation", "input": {"target": "x#ListKitesInput"},
        "output": {"target": "x#ListKitesOutput"}, "errors": [{"target": "x#Calm"}, {"target": "x#Storm"}],
        "traits": {"smithy.api#paginated": {"inputToken": "next", "outputToken": "next", "pageSize": "max", "items": "kites"},
            "smithy.waiters#waitable": {"Up": {"minDelay": 5, "acceptors": [
                {"state": "success", "matcher": {"output": {"path": "kites[].up", "comparator": "anyStringEquals", "expected": "x"}}},
                {"state": "retry", "matcher": {"errorType": "Calm"}}]}}}},
    "x#Calm": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}},
    "x#Storm": {"type": "structure", "members": {"message": {"target": "smithy.api#String"}},
        "traits": {"smithy.api#error": "client"}},
    "x#ListKitesInput": {"type": "structure", "members": {
        "max": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 7}},
        "next": {"target": "smithy.api#String"}}, "traits": {"smithy.api#input": {}}},
    "x#ListKitesOutput": {"type": "structure", "members": {
        "kites": {"target": "x#Kites"}, "next": {"target": "smithy.api#String"},
        "total": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 0}}}},
    "x#Kites": {"type": "list", "member": {"target": "x#Kite"}},
    "x#Kite": {"type": "structure", "members": {
        "color": {"target": "x#Hue"},
        "name": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#clientOptional": {}}},
        "pull": {"target": "smithy.api#Integer"},
        "spar": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
        "tail": {"target": "x#Tail", "traits": {"smithy.api#required": {}, "smithy.api#clientOptional": {}}},
        "up": {"target": "smithy.api#Boolean", "traits": {"smithy.api#default": false}},
        "weight": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 3}}}},
    "x#Hue": {"type": "enum", "members": {
        "CRIMSON": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "dark-red"}},
        "BLUE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "blue"}}}},
    "x#Tail": {"type": "union", "members": {
        "length": {"target": "smithy.api#Integer"}, "knots": {"target": "smithy.api#Integer"}}}}}"#;

/// What the command writes of the two; the sum and the head are left aside.
const EXPECTED: &str = r#"
union = [
    "Tail",
]

optional = [
    "Kite.name",
]

[default]
"Kite.up" = false
"Kite.weight" = 3
"ListKitesResponse.total" = 0

[variant]
"Color.dark-red" = "CRIMSON"

[rename]
Color = "Hue"

[error]
Storm = ["message"]

[errors]
ListKites = ["Storm"]

[paginator.ListKites]
input_token = "next"
output_token = "next"
limit_key = "max"
result_key = "kites"

[waiter.Up]
operation = "ListKites"
delay = 5
maxAttempts = 24
acceptors = [
    { state = "success", matcher = "pathAny", argument = "kites[].up", expected = "x" },
    { state = "retry", matcher = "error", expected = "Calm" },
]
"#;

const LINE: &str = "models overlay --smithy smithy --date 2025-04-02 --models botocore/data";
const FILE: &str = "codegen/overrides/kites.toml";

fn project() -> Project {
    let project = Project::new();
    project.put("botocore/__init__.py", "__version__ = '1.0.0'\n");
    project.put("botocore/data/kites/2020-01-01/service-2.json", MODEL);
    project.put("botocore/data/other/2020-01-01/service-2.json", &common::model("other", &["Go"]));
    project.put("smithy/kites-2020-01-01.json", SMITHY);
    project.put("codegen/src/overlay/files.rs", "");
    project
}

fn entries(project: &Project) -> String {
    let text = project.read(FILE);
    let start = text.find("sha256 = ").unwrap();
    text[start..].split_once('\n').unwrap().1.to_owned()
}

#[test]
fn what_smithy_says_and_botocore_does_not_is_written_once_and_checked() {
    let project = project();
    let said = project.run(LINE).succeeded();
    assert!(
        said.starts_with("2 files written, 0 files removed\n11 entries of 1 service, 3 default, "),
        "{said}"
    );
    assert_eq!(entries(&project), EXPECTED);
    let text = project.read(FILE);
    for part in [
        "`kites-2020-01-01.json` of 2025-04-02",
        "botocore 1.0.0",
        "service = \"Kites\"",
        "version = \"2020-01-01\"",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(project
        .read("codegen/src/overlay/files.rs")
        .contains("    \"kites\", \"Kites\", \"2020-01-01\";\n"));
    project.run(&format!("{LINE} --check")).succeeded();
    assert!(project.run(LINE).succeeded().starts_with("0 files written, 0 files removed\n"));

    project.put(
        "smithy/kites-2020-01-01.json",
        &SMITHY.replace("\"smithy.api#default\": 3", "\"smithy.api#default\": 4"),
    );
    let ran = project.run(&format!("{LINE} --check"));
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (Some(1), "codegen/overrides/kites.toml: is not up to date\n"),
        "{ran:?}"
    );
    assert!(ran.err.contains("1 file of the overlay would change"), "{ran:?}");
    assert_eq!(project.read(FILE), text);
}

#[test]
fn the_overlay_beside_a_model_makes_the_types_and_one_that_matches_nothing_makes_no_crate() {
    let project = project();
    project.run(LINE).succeeded();
    let beside = "botocore/data/kites/2020-01-01/overlay.toml";
    project.put(beside, &project.read(FILE));
    project.run("generate kites --models botocore/data --out out").succeeded();
    let page = project.read("out/kites/src/operation/list_kites.rs");
    assert!(page.contains("pub total, set_total, get_total: required copy<i32> ="), "{page}");
    let selected = "generate kites --models botocore/data --out out --operations OldCall";
    project.run(selected).succeeded();
    project.put(beside, &project.read(FILE).replace("Kite.up", "Kite.down"));
    let said = project.run(selected).failed(1);
    assert!(
        said.contains(
            "overlay.toml: #/default/Kite.down: the model has no member `down` in a structure `Kite`"
        ),
        "{said}"
    );
}

#[test]
fn an_official_crate_completes_and_corrects() {
    let project = project();
    let source = "crates/aws-sdk-kites-1.2.3/src";
    project.put("crates/aws-sdk-kites-1.1.9/src/types/_kite.rs", "not Rust: an older crate is not read");
    project.put(
        &format!("{source}/types/_kite.rs"),
        "pub struct Kite { pub color: ::std::option::Option<crate::types::Hue>, pub name: ::std::string::String, \
         pub pull: i32, pub spar: ::std::string::String, pub tail: ::std::option::Option<crate::types::Tail>, pub up: ::std::option::Option<bool>, \
         pub weight: i32 }",
    );
    project.put(
        &format!("{source}/types/_hue.rs"),
        "pub enum Hue { Red, Azure } impl ::std::convert::From<&str> for Hue { fn from(s: &str) -> Self { match s { \
         \"dark-red\" => Hue::Crimson, \"blue\" => Hue::Azure, other => Hue::Unknown } } }",
    );
    let ran = project.run(&format!("{LINE} --official crates"));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(project.read(FILE).contains("# - the official crate `aws-sdk-kites` 1.2.3\n"));
    let entries = entries(&project);
    for (entry, is_there) in [
        ("\"Kite.pull\" = 0\n", true),
        ("\"Kite.up\"", false),
        ("\"Kite.weight\" = 3\n", true),
        ("required = [\n    \"Kite.spar\",\n]\n", true),
        ("\"Color.blue\" = \"Azure\"\n", true),
        ("\"Color.dark-red\" = \"CRIMSON\"\n", true),
    ] {
        assert_eq!(entries.contains(entry), is_there, "{entry}: {entries}");
    }
    assert!(
        ran.err.contains("note: kites: no entry for `Kite.name`, which the official crate always has"),
        "{ran:?}"
    );
}

#[test]
fn what_a_builder_makes_of_nothing_is_the_default() {
    let project = project();
    project.put(
        "crates/aws-sdk-kites-1.2.3/src/types/_kite.rs",
        "pub struct Kite { pub name: String, pub pull: i32, pub spar: String, pub up: Option<bool>, pub weight: i32 }
         impl KiteBuilder {
             pub fn build(self) -> ::std::result::Result<crate::types::Kite, E> {
                 ::std::result::Result::Ok(crate::types::Kite {
                     name: self.name.unwrap_or_default(),
                     pull: self.pull.unwrap_or(60),
                     spar: self.spar.ok_or_else(|| E::missing_field(\"spar\", \"no spar\"))?,
                     up: self.up,
                     weight: self.weight.unwrap_or_default(),
                 })
             }
         }",
    );
    let ran = project.run(&format!("{LINE} --official crates"));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let entries = entries(&project);
    for entry in [
        "[default]\n\"Kite.name\" = \"\"\n\"Kite.pull\" = 60\n\"Kite.weight\" = 0\n",
        "required = [\n    \"Kite.spar\",\n]\n",
    ] {
        assert!(entries.contains(entry), "{entry}: {entries}");
    }
    assert!(!entries.contains("optional"), "{entries}");
}

#[test]
fn a_wrong_call_or_model_writes_nothing() {
    let project = project();
    let usage = |line: &str, part: &str| {
        let said = project.run(line).failed(2);
        assert!(said.contains(part), "{line}: {said}");
    };
    usage(&LINE.replace("2025-04-02", "April"), "--date April: expected a day");
    usage(&LINE.replace("--smithy smithy", "--smithy none"), "--smithy none: ");
    usage(&format!("{LINE} --official none"), "--official none: ");
    usage(&format!("{LINE} kitez"), "no service is called `kitez`");
    project.put("botocore/__init__.py", "");
    usage(LINE, "does not say the version of botocore");
    project.put("botocore/__init__.py", "__version__ = '1.0.0'\n");
    project.put(
        "smithy/kites-2020-01-01.json",
        &SMITHY.replace("x#Kites\"}, \"next\"", "x#Nowhere\"}, \"next\""),
    );
    let said = project.run(LINE).failed(1);
    assert!(
        said.contains("there is no shape `x#Nowhere`") && said.ends_with("nothing was written\n"),
        "{said}"
    );
    assert!(!project.path(FILE).exists());
}
