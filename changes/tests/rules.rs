//! Every rule on a model that is changed as AWS changes models: what is found, and what it is said to mean.

use botosmith_changes::impact::{cases, rule, Case};
use botosmith_changes::{added, compare, removed, Change, Diff, Impact, Kind};
use botosmith_model::rule_set::{Parameter, ParameterKind};
use botosmith_model::{
    Acceptor, AcceptorState, AuthScheme, Bounds, Deprecated, EnumValue, Fault, Http, Matcher, Member,
    Members, Origin, Part, Retryable, ServiceModel, Shape, ShapeId, ShapeKind, Trait, Traits,
};
use std::collections::BTreeSet;
use std::path::Path;

fn proton() -> ServiceModel {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/services/proton/2020-07-20");
    botosmith_model::load(&folder).0.unwrap()
}

fn structure<'a>(model: &'a mut ServiceModel, shape: &str) -> &'a mut Members {
    match &mut model.shapes.get_mut(shape).unwrap().kind {
        ShapeKind::Structure(members) => members,
        other => panic!("{shape} is {other:?}"),
    }
}

fn member<'a>(model: &'a mut ServiceModel, shape: &str, member: &str) -> &'a mut Member {
    structure(model, shape).get_mut(member).unwrap()
}

/// The values of an enum; a string becomes one.
fn values<'a>(model: &'a mut ServiceModel, shape: &str) -> &'a mut Vec<EnumValue> {
    let kind = &mut model.shapes.get_mut(shape).unwrap().kind;
    if *kind == ShapeKind::String {
        *kind = ShapeKind::Enum(Vec::new());
    }
    match kind {
        ShapeKind::Enum(values) => values,
        other => panic!("{shape} is {other:?}"),
    }
}

fn value(value: &str) -> EnumValue {
    let id = ShapeId::new("", "Added").with_member(value);
    let origin = Origin::new(Part::Value, id, "".into(), "");
    EnumValue { name: None, value: value.to_owned(), origin }
}

fn of(target: &str) -> Member {
    let id = ShapeId::new("", "Added").with_member(target);
    let origin = Origin::new(Part::Member, id, "".into(), "");
    Member { target: target.to_owned(), origin, traits: Traits::default() }
}

fn shape(name: &str, kind: ShapeKind) -> Shape {
    let origin = Origin::new(Part::Shape, ShapeId::new("", name), "".into(), "");
    Shape { name: name.to_owned(), origin, kind, traits: Traits::default() }
}

/// Changes the traits of an operation.
fn set(model: &mut ServiceModel, operation: &str, what: Trait) {
    model.operations[operation].traits.set(what);
}

fn set_of_shape(model: &mut ServiceModel, shape: &str, what: Trait) {
    model.shapes[shape].traits.set(what);
}

fn set_of_member(model: &mut ServiceModel, shape: &str, name: &str, what: Trait) {
    member(model, shape, name).traits.set(what);
}

fn add(model: &mut ServiceModel, name: &str, kind: ShapeKind) {
    model.shapes.insert(name.to_owned(), shape(name, kind));
}

/// Adds a structure and a member of the output of `GetEnvironment` that holds it.
fn add_used(model: &mut ServiceModel, name: &str, kind: ShapeKind) {
    add(model, name, kind);
    structure(model, "GetEnvironmentOutput").insert("added".to_owned(), of(name));
}

fn require(model: &mut ServiceModel, shape: &str, member: &str) {
    set_of_member(model, shape, member, Trait::Required);
}

struct Row {
    /// What is done to the model.
    change: fn(&mut ServiceModel),
    kind: Kind,
    path: &'static str,
    case: Case,
    /// What it means when it is undone: kind and case. Nothing where that is another row's.
    undone: Option<(Kind, Case)>,
}

fn row(kind: Kind, case: Case, path: &'static str, change: fn(&mut ServiceModel)) -> Row {
    Row { change, kind, path, case, undone: None }
}

impl Row {
    fn undone(mut self, kind: Kind, case: Case) -> Self {
        self.undone = Some((kind, case));
        self
    }
}

/// What happens to operations, and to what they are made of.
fn operations() -> Vec<Row> {
    use Case::*;
    vec![
        row(Kind::OperationRemoved, Gone, "operations/GetComponent", |m| {
            m.operations.shift_remove("GetComponent");
            m.waiters.retain(|_, waiter| waiter.operation != "GetComponent");
        })
        .undone(Kind::OperationAdded, New),
        row(Kind::ErrorRemoved, Gone, "operations/GetComponent/errors/ThrottlingException", |m| {
            m.operations["GetComponent"].errors.retain(|error| error != "ThrottlingException");
        })
        .undone(Kind::ErrorAdded, New),
        row(Kind::PaginatorRemoved, Gone, "paginators/ListServices", |m| {
            m.paginators.shift_remove("ListServices");
        })
        .undone(Kind::PaginatorAdded, New),
        row(Kind::PaginatorChanged, Gone, "paginators/ListServices", |m| {
            m.paginators["ListServices"].limit_key = None;
        })
        .undone(Kind::PaginatorChanged, New),
        row(Kind::PaginatorChanged, Changed, "paginators/ListServices", |m| {
            structure(m, "ListServicesOutput").insert("tags".to_owned(), of("TagList"));
            m.paginators["ListServices"].result_key = vec!["tags".to_owned()];
        }),
        // A page has no size where the member for it is no number.
        row(Kind::RustApi, Gone, "paginators/ListServices/page_size", |m| {
            member(m, "ListServicesInput", "maxResults").target = "Timestamp".to_owned();
        })
        .undone(Kind::RustApi, New),
        row(Kind::PaginatorChanged, Same, "paginators/ListServices", |m| {
            m.paginators["ListServices"].more_results = Some("nextToken".to_owned());
        }),
        row(Kind::WaiterRemoved, Gone, "waiters/ServiceCreated", |m| {
            m.waiters.shift_remove("ServiceCreated");
        })
        .undone(Kind::WaiterAdded, New),
        row(Kind::WaiterChanged, Changed, "waiters/ServiceCreated", |m| {
            m.waiters["ServiceCreated"].operation = "GetEnvironment".to_owned();
        }),
        row(Kind::WaiterChanged, Same, "waiters/ServiceCreated", |m| {
            let matcher = Matcher::Error("GoneException".to_owned());
            m.waiters["ServiceCreated"].acceptors.push(Acceptor { state: AcceptorState::Failure, matcher });
        }),
        row(Kind::Deprecation, Same, "operations/GetComponent", |m| {
            m.operations["GetComponent"].traits.remove(|its| matches!(its, Trait::Deprecated(_)));
        })
        .undone(Kind::Deprecated, Same),
        row(Kind::Idempotency, Same, "operations/GetComponent", |m| {
            set(m, "GetComponent", Trait::Idempotent);
        }),
        row(Kind::Wire, Same, "operations/GetComponent", |m| {
            let (method, uri) = ("POST".to_owned(), "/elsewhere".to_owned());
            set(m, "GetComponent", Trait::Http(Http { method, uri, code: None }));
        }),
        row(Kind::Signing, Same, "operations/GetComponent", |m| {
            set(m, "GetComponent", Trait::UnsignedPayload);
        }),
        row(Kind::Signing, Same, "metadata/signing", |m| m.metadata.signing_name = "other".to_owned()),
        row(Kind::EndpointRules, Same, "operations/GetComponent", |m| {
            set(m, "GetComponent", Trait::HostPrefix("data.".to_owned()));
        }),
        row(Kind::EndpointRules, Same, "endpoints", |m| {
            m.rule_set = botosmith_model::RuleSet::standard("elsewhere");
            m.sources.retain(|source| source.name != "endpoint-rule-set-1.json");
        }),
        // A resolver of one's own may ask for the parameter.
        row(Kind::RustApi, New, "endpoints/Tier", |m| {
            let tier = Parameter {
                kind: ParameterKind::String,
                built_in: None,
                required: false,
                default: None,
                documentation: None,
                deprecated: None,
            };
            m.rule_set.parameters.insert("Tier".to_owned(), tier);
        })
        .undone(Kind::RustApi, Gone),
        row(Kind::Metadata, Same, "metadata", |m| m.metadata.service_full_name = "Proton".to_owned()),
        row(Kind::Wire, Same, "metadata/protocol", |m| m.metadata.target_prefix = Some("Other".to_owned())),
        row(Kind::Wire, Same, "metadata/protocol", |m| {
            // Of which no crate can be made; what callers would name is known all the same.
            m.metadata.protocol = botosmith_model::Protocol::RestJson1;
        }),
    ]
}

/// What happens to members.
fn members() -> Vec<Row> {
    use Case::*;
    vec![
        row(Kind::MemberRemoved, Gone, "shapes/Environment/description", |m| {
            structure(m, "Environment").shift_remove("description");
        })
        .undone(Kind::MemberAdded, New),
        row(Kind::MemberAdded, Asked, "operations/GetComponent/input/added", |m| {
            structure(m, "GetComponentInput").insert("added".to_owned(), of("Arn"));
            require(m, "GetComponentInput", "added");
        }),
        row(Kind::MemberAdded, Unreached, "shapes/Nobody/added", |m| {
            structure(m, "Nobody").insert("added".to_owned(), of("Arn"));
        })
        .undone(Kind::MemberRemoved, Unreached),
        row(Kind::TypeChanged, Changed, "shapes/Environment/description", |m| {
            member(m, "Environment", "description").target = "Timestamp".to_owned();
        })
        .undone(Kind::TypeChanged, Changed),
        row(Kind::TypeChanged, Same, "shapes/Environment/arn", |m| {
            member(m, "Environment", "arn").target = "Description".to_owned();
        }),
        row(Kind::TypeChanged, Unreached, "shapes/Nobody/known", |m| {
            member(m, "Nobody", "known").target = "Description".to_owned();
        }),
        row(Kind::Required, Changed, "shapes/Environment/description", |m| {
            require(m, "Environment", "description")
        })
        .undone(Kind::NotRequired, Changed),
        row(Kind::Required, Asked, "operations/CreateEnvironment/input/tags", |m| {
            require(m, "CreateEnvironmentInput", "tags");
        })
        .undone(Kind::NotRequired, Same),
        // Structures stay optional, as in the official crates.
        row(Kind::Required, Same, "operations/GetAccountSettings/output/accountSettings", |m| {
            require(m, "GetAccountSettingsOutput", "accountSettings");
        }),
        row(Kind::Required, Unreached, "shapes/Nobody/known", |m| require(m, "Nobody", "known"))
            .undone(Kind::NotRequired, Unreached),
        row(Kind::Wire, Same, "shapes/Environment/arn", |m| {
            set_of_member(m, "Environment", "arn", Trait::JsonName("ARN".to_owned()));
        }),
        row(Kind::Wire, Unreached, "shapes/Nobody/known", |m| {
            set_of_member(m, "Nobody", "known", Trait::JsonName("x".to_owned()));
        }),
        row(Kind::Idempotency, Same, "operations/CreateService/input/name", |m| {
            set_of_member(m, "CreateServiceInput", "name", Trait::IdempotencyToken);
        }),
        row(Kind::Idempotency, Unreached, "shapes/Nobody/known", |m| {
            set_of_member(m, "Nobody", "known", Trait::IdempotencyToken);
        }),
        row(Kind::Default, Changed, "shapes/Environment/description", |m| {
            set_of_member(m, "Environment", "description", Trait::Default("".into()));
        }),
        row(Kind::Default, Same, "operations/CreateService/input/description", |m| {
            set_of_member(m, "CreateServiceInput", "description", Trait::Default("".into()));
        }),
        row(Kind::Default, Same, "shapes/Environment/arn", |m| {
            set_of_member(m, "Environment", "arn", Trait::Boxed);
        }),
        row(Kind::Default, Unreached, "shapes/Nobody", |m| set_of_shape(m, "Nobody", Trait::Boxed)),
        row(Kind::Documentation, Same, "shapes/Environment/arn", |m| {
            set_of_member(m, "Environment", "arn", Trait::Documentation("<p>Other.</p>".to_owned()));
        }),
        row(Kind::Documentation, Unreached, "shapes/Nobody", |m| {
            set_of_shape(m, "Nobody", Trait::Documentation("<p>Other.</p>".to_owned()));
        }),
        row(Kind::Documentation, Same, "documentation", |m| {
            m.traits.remove(|its| matches!(its, Trait::Documentation(_)));
        }),
        row(Kind::Deprecated, Same, "shapes/Environment/arn", |m| {
            set_of_member(m, "Environment", "arn", Trait::Deprecated(Deprecated::default()));
        })
        .undone(Kind::Deprecation, Same),
        row(Kind::Deprecated, Unreached, "shapes/Nobody", |m| {
            set_of_shape(m, "Nobody", Trait::Deprecated(Deprecated::default()));
        })
        .undone(Kind::Deprecation, Unreached),
    ]
}

/// What happens to types.
fn shapes() -> Vec<Row> {
    use Case::*;
    vec![
        row(Kind::ShapeAdded, New, "shapes/Added", |m| {
            add_used(m, "Added", ShapeKind::Structure(Members::new()));
        })
        .undone(Kind::ShapeRemoved, Gone),
        row(Kind::ShapeAdded, Same, "shapes/Added", |m| {
            add_used(m, "Added", ShapeKind::String);
        })
        .undone(Kind::ShapeRemoved, Same),
        row(Kind::ShapeAdded, Unreached, "shapes/Added", |m| add(m, "Added", ShapeKind::Boolean))
            .undone(Kind::ShapeRemoved, Unreached),
        row(Kind::ValueRemoved, Gone, "shapes/RepositoryProvider/BITBUCKET", |m| {
            values(m, "RepositoryProvider").retain(|its| its.value != "BITBUCKET");
        })
        .undone(Kind::ValueAdded, New),
        row(Kind::ValueAdded, Unreached, "shapes/NobodysEnum/C", |m| {
            values(m, "NobodysEnum").push(value("C"));
        })
        .undone(Kind::ValueRemoved, Unreached),
        // All that is of the type changes with it, and is listed.
        row(Kind::TypeChanged, New, "shapes/Description", |m| {
            values(m, "Description").extend([value("SHORT"), value("LONG")]);
        })
        .undone(Kind::TypeChanged, Gone),
        row(Kind::RustApi, Changed, "shapes/Environment/description", |m| {
            values(m, "Description").extend([value("SHORT"), value("LONG")]);
        }),
        // The builder of a structure that had no required member gives a `Result` now.
        row(Kind::RustApi, Changed, "shapes/AccountSettings", |m| {
            structure(m, "AccountSettings").insert("added".to_owned(), of("Arn"));
            require(m, "AccountSettings", "added");
        }),
        // A way in which structures hold themselves makes a `Box` of a member that did not change.
        row(Kind::RustApi, Changed, "shapes/Service/pipeline", |m| {
            structure(m, "ServicePipeline").insert("service".to_owned(), of("Service"));
        }),
        row(Kind::Constraint, Same, "shapes/Description", |m| {
            set_of_shape(m, "Description", Trait::Length(Bounds { min: None, max: Some(7.into()) }));
        }),
        row(Kind::Constraint, Unreached, "shapes/Nobody", |m| {
            set_of_shape(m, "Nobody", Trait::Length(Bounds { min: None, max: Some(7.into()) }));
        }),
        row(Kind::Sensitive, Same, "shapes/Arn", |m| set_of_shape(m, "Arn", Trait::Sensitive)),
        row(Kind::Sensitive, Unreached, "shapes/Nobody", |m| set_of_shape(m, "Nobody", Trait::Sensitive)),
        row(Kind::ErrorChanged, Same, "shapes/ConflictException", |m| {
            set_of_shape(m, "ConflictException", Trait::HttpError(409));
        }),
        row(Kind::ErrorChanged, New, "shapes/ConflictException", |m| {
            set_of_shape(m, "ConflictException", Trait::Retryable(Retryable { throttling: false }));
        })
        .undone(Kind::ErrorChanged, Gone),
        row(Kind::ErrorChanged, Unreached, "shapes/Nobody", |m| {
            set_of_shape(m, "Nobody", Trait::Error(Fault::Client));
        }),
    ]
}

/// The operations that are enough to show everything.
const OPERATIONS: [&str; 8] = [
    "CreateEnvironment",
    "CreateService",
    "GetAccountSettings",
    "GetComponent",
    "GetEnvironment",
    "GetService",
    "ListServices",
    "TagResource",
];

/// A part of Proton's model, and shapes in it that no operation reaches.
fn base() -> ServiceModel {
    let mut model = proton();
    model.operations.retain(|name, _| OPERATIONS.contains(&name.as_str()));
    model.paginators.retain(|name, _| OPERATIONS.contains(&name.as_str()));
    model.waiters.retain(|_, waiter| OPERATIONS.contains(&waiter.operation.as_str()));
    let mut nobody = Members::new();
    nobody.insert("known".to_owned(), of("Arn"));
    add(&mut model, "Nobody", ShapeKind::Structure(nobody));
    add(&mut model, "NobodysEnum", ShapeKind::Enum(vec![value("A"), value("B")]));
    model
}

fn found<'a>(diff: &'a Diff, kind: Kind, path: &str) -> &'a Change {
    let found = diff.changes.iter().find(|change| change.kind == kind && change.path == path);
    found.unwrap_or_else(|| panic!("{kind:?} {path} is not among {:#?}", diff.changes))
}

/// Makes and undoes the changes of rows; the cases that they showed.
fn check<'a>(base: &ServiceModel, rows: impl Iterator<Item = &'a Row>) -> BTreeSet<(Kind, Case)> {
    let mut seen = BTreeSet::new();
    for Row { change, kind, path, case, undone } in rows {
        let mut changed = base.clone();
        change(&mut changed);
        for (old, new, wanted) in [(base, &changed, Some((*kind, *case))), (&changed, base, *undone)] {
            let Some((kind, case)) = wanted else { continue };
            let diff = compare(("old", old), ("new", new));
            let found = found(&diff, kind, path);
            assert_eq!(
                (found.impact, found.why.as_str()),
                (rule(kind, case).impact, rule(kind, case).why),
                "{path}"
            );
            assert!(diff.impact >= found.impact, "{path}");
            assert_ne!(found.old, found.new, "{path}");
            seen.insert((kind, case));
        }
    }
    seen
}

#[test]
fn every_change_is_found_and_means_what_its_rule_says() {
    let (base, rows) =
        (base(), operations().into_iter().chain(members()).chain(shapes()).collect::<Vec<_>>());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    // Each row compares the crates of all of Proton, and this is the only test that takes long.
    let part = |first: usize| rows.iter().skip(first).step_by(threads);
    let (base, part) = (&base, &part);
    let seen: BTreeSet<(Kind, Case)> = std::thread::scope(|scope| {
        let start = |first: usize| scope.spawn(move || check(base, part(first)));
        let started: Vec<_> = (0..threads).map(start).collect();
        started.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    // What no model of today can show: a part that the generator leaves out in one of two models.
    let left_out = |case: &(Kind, Case)| {
        let left_out = [
            (Kind::OperationAdded, Case::Same),
            (Kind::OperationRemoved, Case::Same),
            (Kind::ErrorAdded, Case::Same),
            (Kind::ErrorRemoved, Case::Same),
            (Kind::PaginatorAdded, Case::Same),
            (Kind::PaginatorRemoved, Case::Same),
            (Kind::WaiterAdded, Case::Same),
            (Kind::WaiterRemoved, Case::Same),
            (Kind::MemberAdded, Case::Same),
            (Kind::MemberRemoved, Case::Same),
            // A service as a whole is no pair of models: see `a_service_that_came_or_went_is_one_change`.
            (Kind::ServiceAdded, Case::New),
            (Kind::ServiceRemoved, Case::Gone),
            (Kind::ValueAdded, Case::Same),
            (Kind::ValueRemoved, Case::Same),
        ];
        left_out.contains(case)
    };
    let all = Kind::ALL.iter().flat_map(|kind| cases(*kind).iter().map(|case| (*kind, *case)));
    let unseen: Vec<_> = all.filter(|case| !seen.contains(case) && !left_out(case)).collect();
    assert!(unseen.is_empty(), "no change of this test shows {unseen:?}");
}

#[test]
fn the_highest_impact_is_that_of_all() {
    let base = base();
    let mut changed = base.clone();
    changed.metadata.signing_name = "other".to_owned();
    assert_eq!(compare(("", &base), ("", &changed)).impact, Impact::Patch);
    changed.operations.shift_remove("TagResource");
    assert_eq!(compare(("", &base), ("", &changed)).impact, Impact::Major);
    assert_eq!(compare(("", &changed), ("", &base)).impact, Impact::Minor);
    let same = compare(("", &base), ("", &base));
    assert!(same.is_empty() && same.impact == Impact::None);
}

/// A scheme brings settings with it.
#[test]
fn whoever_takes_tokens_has_a_setting_for_them() {
    let base = base();
    let mut changed = base.clone();
    changed.metadata.auth = vec![AuthScheme::SigV4, AuthScheme::HttpBearer];
    let told = |diff: &Diff| -> Vec<String> {
        diff.changes.iter().map(|change| format!("{:?} {}", change.kind, change.path)).collect()
    };
    let (came, went) = (compare(("", &base), ("", &changed)), compare(("", &changed), ("", &base)));
    assert_eq!((came.impact, went.impact), (Impact::Minor, Impact::Major));
    for diff in [came, went] {
        assert_eq!(told(&diff), ["Signing metadata/signing", "RustApi settings/token_provider"]);
    }
}

#[test]
fn what_comes_with_an_operation_is_not_told_again() {
    let base = base();
    let mut changed = base.clone();
    changed.operations.shift_remove("ListServices");
    changed.paginators.shift_remove("ListServices");
    let diff = compare(("", &base), ("", &changed));
    assert!(diff.changes.iter().all(|change| change.kind != Kind::RustApi), "{:#?}", diff.changes);
    assert_eq!(diff.changes.iter().filter(|change| change.path.contains("ListServices/")).count(), 0);
    assert_eq!(diff.operations.removed, ["ListServices"]);
}

#[test]
fn a_renamed_input_is_no_change() {
    let base = base();
    let mut changed = base.clone();
    let mut shape = changed.shapes.shift_remove("GetComponentInput").unwrap();
    shape.name = "GetComponentRequest".to_owned();
    changed.shapes.insert(shape.name.clone(), shape);
    changed.operations["GetComponent"].input = Some("GetComponentRequest".to_owned());
    assert!(compare(("", &base), ("", &changed)).is_empty());
}

#[test]
fn a_service_that_came_or_went_is_one_change() {
    let model = proton();
    let (came, went) = (added("then", ("now", &model)), removed(("then", &model), "now"));
    for (diff, kind, impact) in
        [(&came, Kind::ServiceAdded, Impact::Minor), (&went, Kind::ServiceRemoved, Impact::Major)]
    {
        assert_eq!((diff.impact, diff.changes.len(), diff.changes[0].kind), (impact, 1, kind));
        assert_eq!((&*diff.service.folder, &*diff.old, &*diff.new), ("proton", "then", "now"));
    }
    assert_eq!((came.operations.added.len(), came.operations.removed.len()), (87, 0));
    assert_eq!((went.operations.added.len(), went.operations.removed.len()), (0, 87));
    assert_eq!(came.changes[0].new, "botosmith-proton");
}

/// The verdict is what it is, and beside it stands that there will be no crate.
#[test]
fn a_model_of_which_no_crate_can_be_made_is_told() {
    let base = base();
    let mut changed = base.clone();
    let twice = ["BULK", "Bulk", "LIQUID"].map(value).to_vec();
    add_used(&mut changed, "Kind", ShapeKind::Enum(twice));
    let diff = compare(("", &base), ("", &changed));
    assert_eq!(diff.impact, Impact::Minor);
    assert_eq!(diff.cannot_be_generated.len(), 1);
    assert!(diff.cannot_be_generated[0].contains("BULK"), "{:?}", diff.cannot_be_generated);
    assert!(diff.stops_generation());
    let back = compare(("", &changed), ("", &base));
    assert!(back.cannot_be_generated.is_empty() && !back.stops_generation());
    // That there was no crate before either makes it no better, and no worse.
    let mut more = changed.clone();
    more.metadata.auth = vec![AuthScheme::Other("example.auth#seal".to_owned())];
    let diff = compare(("", &changed), ("", &more));
    assert_eq!(diff.cannot_be_generated.len(), 2, "{:?}", diff.cannot_be_generated);
    assert!(!diff.stops_generation());
    // Where nothing changed there is nothing to say.
    assert!(compare(("", &more), ("", &more)).cannot_be_generated.is_empty());
    assert_eq!(added("", ("", &more)).cannot_be_generated.len(), 2);
}
