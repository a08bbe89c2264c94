//! Comparisons made by hand, and real models, for the tests of the reports. Asserts nothing.

#![forbid(unsafe_code)]

pub mod models;

use botosmith_changes::{Change, Diff, Impact, Kind, Operations, Release, Service, Updated};
use botosmith_model::ServiceModel;
use serde_json::{json, Value};
use std::path::Path;

/// What would leave its place in each of the forms, if that were possible.
pub const HOSTILE: [&str; 12] = [
    "</script><script>window.pwned=1</script>",
    "<img src=x onerror=\"window.pwned=1\">",
    "'\"><svg/onload=window.pwned=1>",
    "</pre></details></main><h1>x",
    "a|b\\|c||\n| d | e |\n",
    "``` `x` ~~~\n# heading\n- [x] task\n",
    "@someone #1 GH-1 owner/repo#2 https://example.com www.example.com me@example.com !3 :tada:",
    "[link](https://example.com) ![image](//example.com/x.png) <https://example.com> **b** _i_ $m$",
    "\u{1b}[31mred\u{1b}[0m\u{9b}2J\u{7}\r\n\u{2028}\u{85}",
    "\u{202e}reversed\u{2066}\u{200b}\u{feff}",
    "{{ 1 }} {% raw %} &lt;b&gt; &amp; \\ %0A",
    "--></style><style>*{display:none}</style><!--",
];

/// The model of Proton that came with a release of botocore.
pub fn proton(release: &str) -> ServiceModel {
    let history = Path::new(env!("CARGO_MANIFEST_DIR")).join("../history");
    let (model, problems) = botosmith_model::load(&history.join(release).join("proton/2020-07-20"));
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    model.unwrap_or_else(|| panic!("{}", problems.join("\n")))
}

/// One change.
pub fn change(kind: Kind, path: &str, impact: Impact, old: Value, new: Value, why: &str) -> Change {
    Change { kind, path: path.to_owned(), impact, old, new, why: why.to_owned() }
}

/// Two models that are the same.
pub fn empty() -> Diff {
    Diff {
        service: Service { folder: "proton".to_owned(), full_name: "AWS Proton".to_owned() },
        old: "botocore:1.29.8".to_owned(),
        new: "botocore:1.29.9".to_owned(),
        release: None,
        impact: Impact::None,
        operations: Operations::default(),
        changes: Vec::new(),
        documentation: 0,
        cannot_be_generated: Vec::new(),
        could_be_generated: true,
    }
}

fn with(mut diff: Diff, changes: Vec<Change>) -> Diff {
    diff.documentation = changes.iter().filter(|change| change.kind == Kind::Documentation).count();
    diff.impact = changes.iter().map(|change| change.impact).max().unwrap_or_default();
    diff.changes = changes;
    diff
}

fn updated(name: &str, request: Value, response: Value) -> Updated {
    let side = |delta: Value| (!delta.is_null()).then_some(delta);
    Updated { name: name.to_owned(), request: side(request), response: side(response) }
}

/// Some of what release 1.29.9 changed, with documentation.
pub fn codebuild() -> Diff {
    let role = json!({"codebuildRoleArn": "string"});
    let environment = json!({"environment": role});
    let operations = Operations {
        updated: vec![
            updated(
                "AcceptEnvironmentAccountConnection",
                Value::Null,
                json!({"environmentAccountConnection": role}),
            ),
            updated("CreateEnvironment", role.clone(), environment.clone()),
            updated("GetEnvironment", Value::Null, environment),
            updated(
                "UpdateAccountSettings",
                json!({"pipelineCodebuildRoleArn": "string"}),
                json!({"accountSettings": {"pipelineCodebuildRoleArn": "string"}}),
            ),
        ],
        ..Operations::default()
    };
    let release = Release {
        date: Some("2022-11-14".to_owned()),
        changelog: vec!["Add support for CodeBuild Provisioning".to_owned()],
    };
    let member = |path: &str| {
        let why = "Builders get one more setter; code that does not call it stays as it is.";
        change(Kind::MemberAdded, path, Impact::Minor, Value::Null, json!("string"), why)
    };
    let words = |path: &str, old: &str, new: &str| {
        change(Kind::Documentation, path, Impact::Patch, json!(old), json!(new), "Only words change.")
    };
    let changes = vec![
        member("operations/CreateEnvironment/input/codebuildRoleArn"),
        member("shapes/Environment/codebuildRoleArn"),
        member("shapes/EnvironmentAccountConnection/codebuildRoleArn"),
        change(
            Kind::NotRequired,
            "operations/NotifyResourceDeploymentStatusChange/input/status",
            Impact::Patch,
            json!(true),
            json!(false),
            "The service no longer asks for it; the setter stays.",
        ),
        change(
            Kind::Constraint,
            "shapes/Arn/pattern",
            Impact::Patch,
            Value::Null,
            json!("^arn:(aws|aws-cn|aws-us-gov):[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:([\\w+=,.@-]+[/:])*[\\w+=,.@-]+$"),
            "Clients document limits and do not enforce them.",
        ),
        words(
            "shapes/AccountSettings/pipelineServiceRoleArn",
            "<p>The Amazon Resource Name (ARN) of the service role you want to use for provisioning pipelines.</p>",
            "<p>The Amazon Resource Name (ARN) of the service role that you want to use for provisioning pipelines. \
             Proton assumes this role for Amazon Web Services-managed provisioning.</p>",
        ),
        words("shapes/Environment/componentRoleArn", "<p>The role.</p>", "<p><code>The</code> role.</p>"),
    ];
    with(Diff { operations, release: Some(release), old: "botocore:1.27.83".to_owned(), ..empty() }, changes)
}

/// Every sort of change, each with another impact than the last.
pub fn everything() -> Diff {
    let operations = Operations {
        added: vec!["ListDeployments".to_owned()],
        removed: vec!["GetDeployment".to_owned(), "NotifyResourceDeploymentStatusChange".to_owned()],
        updated: vec![updated(
            "CreateService",
            json!({"long": {"environment": {"deploymentStatus": "IN_PROGRESS | FAILED | SUCCEEDED", "tags": [
                {"key": "string", "value": "string"}]}, "map": {"string": {"a": "integer"}}}}),
            Value::Null,
        )],
    };
    let change = |(index, kind): (usize, &Kind)| {
        let impact = Impact::ALL[index % 4];
        let (old, new) = match index % 5 {
            0 => (Value::Null, Value::Null),
            1 => (json!("string"), Value::Null),
            2 => (json!(["A", 1]), json!({"a": null})),
            3 => (json!("true"), json!(true)),
            _ => (json!(format!("{}old", "x".repeat(400))), json!(format!("{}new", "x".repeat(400)))),
        };
        change(*kind, &format!("shapes/S{index}/member"), impact, old, new, "The reason with `Code` in it.")
    };
    with(Diff { operations, ..empty() }, Kind::ALL.iter().enumerate().map(change).collect())
}

/// Hostile text wherever a comparison holds text.
pub fn hostile() -> Diff {
    let all = HOSTILE.concat();
    let operations = Operations {
        added: HOSTILE.map(str::to_owned).to_vec(),
        removed: vec![all.clone()],
        updated: HOSTILE
            .iter()
            .map(|name| updated(name, json!({*name: {*name: *name}}), json!([*name])))
            .collect(),
    };
    let release = Release { date: Some(all.clone()), changelog: HOSTILE.map(str::to_owned).to_vec() };
    let kinds = Kind::ALL.iter().zip(Impact::ALL.iter().cycle());
    let changes = kinds.zip(HOSTILE.iter().cycle()).map(|((kind, impact), text)| {
        change(*kind, text, *impact, json!(format!("<p>{text}</p>")), json!({*text: [*text]}), text)
    });
    let words = HOSTILE.iter().map(|text| {
        let new = json!(format!("<p>new {text}</p>"));
        change(Kind::Documentation, text, Impact::Patch, json!(*text), new, text)
    });
    let diff = Diff {
        service: Service { folder: all.clone(), full_name: all.clone() },
        old: all.clone(),
        new: all.clone(),
        release: Some(release),
        operations,
        ..empty()
    };
    with(diff, changes.chain(words).collect())
}

/// More breaking changes, operations and additions than a forge has room for.
pub fn huge() -> Diff {
    let names =
        |what: &str| (0..3_000).map(|index| format!("{what}OfAnOperation{index}")).collect::<Vec<String>>();
    let operations = Operations {
        added: names("Added"),
        removed: names("Removed"),
        updated: names("Updated")
            .iter()
            .map(|name| updated(name, json!({"a": "string"}), Value::Null))
            .collect(),
    };
    let changes = names("shapes/").into_iter().enumerate().map(|(index, path)| {
        let impact = Impact::ALL[index % 4];
        change(Kind::TypeChanged, &path, impact, json!("string"), json!("integer"), "Another type.")
    });
    with(Diff { operations, ..empty() }, changes.collect())
}

/// The same comparison with each text changed.
pub fn mapped(diff: &Diff, change: &dyn Fn(&str) -> String) -> Diff {
    let mut diff = diff.clone();
    let edit = |text: &mut String| *text = change(text);
    let Diff { service, old, new, release, operations, changes, .. } = &mut diff;
    [&mut service.folder, &mut service.full_name, old, new].into_iter().for_each(edit);
    if let Some(Release { date, changelog }) = release {
        date.iter_mut().chain(changelog).for_each(edit);
    }
    let Operations { added, removed, updated } = operations;
    added.iter_mut().chain(removed).for_each(edit);
    for Updated { name, request, response } in updated {
        edit(name);
        request.iter_mut().chain(response).for_each(|delta| *delta = mapped_value(delta, change));
    }
    for Change { path, old, new, why, .. } in changes {
        [path, why].into_iter().for_each(edit);
        [old, new].into_iter().for_each(|value| *value = mapped_value(value, change));
    }
    diff
}

fn mapped_value(value: &Value, change: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) => change(text).into(),
        Value::Array(values) => values.iter().map(|value| mapped_value(value, change)).collect(),
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (change(key), mapped_value(value, change))).collect()
        }
        value => value.clone(),
    }
}

/// Whether a character must not be shown as it is: it ends a line, steers a terminal or reorders text.
pub fn is_odd(c: char) -> bool {
    c.escape_debug().count() > 1 && !"'\"\\".contains(c)
}
