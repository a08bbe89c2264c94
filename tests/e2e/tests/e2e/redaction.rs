//! Sensitive values never show in a `Debug` text: every operation, and every structure that holds one.

use botosmith_model::{Member, ShapeKind};
use botosmith_proton::types;
use e2e_tests::model::{model, operation, shapes};
use e2e_tests::sample::{self, SECRET};
use serde_json::Value;
use std::collections::BTreeSet;
use test_calls::codec;
use test_calls::services::proton::operations;

/// Whether a secret is anywhere inside a shape.
fn holds_secrets(shape: &str) -> bool {
    sample::all(shape).iter().any(|sample| sample.leaves.iter().any(|leaf| leaf.secret))
}

#[test]
fn no_secret_of_any_operation_shows() {
    let mut with_secrets = 0;
    for op in operations() {
        let (input, output) = shapes(operation(op.name));
        let (inputs, outputs) = (sample::all(input), sample::all(output));
        // The client must not log such a response either.
        assert_eq!(op.sensitive, holds_secrets(output), "{}", op.name);
        with_secrets += usize::from(holds_secrets(input)) + usize::from(holds_secrets(output));
        for round in 0..inputs.len().max(outputs.len()) {
            let (input, output) = (&inputs[round % inputs.len()].json, &outputs[round % outputs.len()].json);
            for text in (op.shown)(input, output).unwrap_or_else(|err| panic!("{}: {err}", op.name)) {
                assert!(!text.contains(SECRET), "{}: {text}", op.name);
            }
        }
    }
    assert!(with_secrets > 60, "{with_secrets}");
}

/// A structure: its name, and the texts of a value and of a builder.
type Shown = (&'static str, fn(&Value) -> Result<[String; 2], String>);

macro_rules! structures {
    ($($Name:ident)*) => {
        /// The structures that hold a secret themselves and are no operation's input or output.
        fn structures() -> Vec<Shown> {
            vec![$((stringify!($Name), |json| {
                let fields = codec::read_partial::<types::$Name>(json)?;
                let builder = test_calls::holding!(types::$Name::builder(), fields);
                Ok([format!("{:?}", codec::read::<types::$Name>(json)?), format!("{builder:?}")])
            })),*]
        }
    };
}

structures! {
    Component
    ComponentState
    ComponentSummary
    Deployment
    Environment
    EnvironmentState
    EnvironmentSummary
    EnvironmentTemplate
    EnvironmentTemplateSummary
    EnvironmentTemplateVersion
    EnvironmentTemplateVersionSummary
    Output
    Service
    ServiceInstance
    ServiceInstanceState
    ServiceInstanceSummary
    ServicePipeline
    ServicePipelineState
    ServiceSummary
    ServiceTemplate
    ServiceTemplateSummary
    ServiceTemplateVersion
    ServiceTemplateVersionSummary
}

#[test]
fn the_list_of_structures_is_the_models() {
    let model = model();
    let ends: BTreeSet<_> = model.operations.values().flat_map(|op| [shapes(op).0, shapes(op).1]).collect();
    fn secret(member: &Member) -> bool {
        let target = &e2e_tests::model::model().shapes[&member.target];
        target.traits.sensitive() || matches!(&target.kind, ShapeKind::List { member } if secret(member))
    }
    let is_one = |shape: &botosmith_model::Shape| match &shape.kind {
        ShapeKind::Structure(members) if !shape.is_error() && !ends.contains(shape.name.as_str()) => {
            shape.traits.sensitive() || members.values().any(secret)
        }
        _ => false,
    };
    let modelled: BTreeSet<_> =
        model.shapes.values().filter(|s| is_one(s)).map(|s| s.name.as_str()).collect();
    let listed: BTreeSet<_> = structures().iter().map(|(name, _)| *name).collect();
    assert_eq!(listed, modelled);
}

#[test]
fn no_secret_of_any_structure_shows() {
    for (name, shown) in structures() {
        for sample in sample::all(name) {
            assert!(sample.leaves.iter().any(|leaf| leaf.secret), "{name}");
            for text in shown(&sample.json).unwrap_or_else(|err| panic!("{name}: {err}")) {
                assert!(!text.contains(SECRET), "{text}");
                assert!(text.contains("*** Sensitive Data Redacted ***"), "{text}");
            }
        }
    }
}

/// Whoever asks for a secret gets it; a builder of a call, and a call that is being customized, do not tell.
#[test]
fn secrets_are_there_all_the_same() {
    use e2e_tests::clients::stub_client;
    use test_calls::{exchange::Reply, stub::Stub};
    let client = stub_client(&Stub::always(Reply::new(200, "")));
    let call = client.create_component().manifest(SECRET).name("n");
    assert_eq!(call.get_manifest().as_deref(), Some(SECRET));
    let text = format!("{call:?}");
    assert!(!text.contains(SECRET) && text.contains("name: Some(\"n\")"), "{text}");
    let text = format!("{:?}", call.customize());
    assert!(!text.contains(SECRET), "{text}");
}
