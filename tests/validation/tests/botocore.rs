//! The verdicts of validation are botocore's, on what botocore checks; and those of `judge.py` on what it does not.
//!
//! `golden.py` made the inputs, valid and broken ones, of 22 services, and asked botocore's validator. The constraints are
//! those that the generator writes for a crate of each service.

use botosmith_codegen::{generate, normalize, Options, RuntimeDependency};
use botosmith_model::{Problems, ServiceModel};
use botosmith_runtime::validate::{Problem, ProblemKind, Rules};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use test_support::project;
use validation_tests::Typed;

/// A line of the data.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    operation: String,
    input: serde_json::Value,
    /// Kind and path of each problem.
    botocore: BTreeSet<(String, String)>,
    beyond: BTreeSet<(String, String)>,
    /// Texts whose pattern Python has not.
    #[serde(default)]
    not_judged: BTreeSet<String>,
}

/// The model of a service, and its constraints as its crate has them.
fn service(name: &str) -> (ServiceModel, String) {
    let vendored = project().join("model/services").join(name);
    let folder: PathBuf = match fs::read_dir(&vendored) {
        Ok(versions) => {
            versions.flatten().map(|it| it.path()).find(|it| it.join("service-2.json").is_file()).unwrap()
        }
        Err(_) => folder().join("models").join(name),
    };
    let (model, mut problems) = botosmith_model::load(&folder);
    let mut model = model.unwrap_or_else(|| panic!("{name}: {problems:?}"));
    // botocore knows no overlay, which has a few members that are required and unions more.
    model.overlay = botosmith_model::Overlay::Needless;
    let options = Options {
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        own_workspace: true,
        operations: None,
        vendored: Default::default(),
    };
    let files = generate(&model, &options, &mut problems).unwrap_or_else(|| panic!("{name}: {problems:?}"));
    let model = normalize::normalize(&model, None, &mut Problems::default());
    (model, files["constraints.txt"].clone())
}

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What botocore checks: of lengths the least, and not those of blobs and maps.
fn is_botocores(problem: &Problem) -> bool {
    let is_beyond = ["byte", "entr"].iter().any(|unit| problem.message().contains(unit));
    match problem.kind() {
        ProblemKind::TooShort => !is_beyond,
        kind => matches!(
            kind,
            ProblemKind::Required
                | ProblemKind::TooSmall
                | ProblemKind::NoMember
                | ProblemKind::SeveralMembers
        ),
    }
}

/// Kinds and paths, of those problems for which `is` holds.
fn shown(problems: &[Problem], is: impl Fn(&Problem) -> bool) -> BTreeSet<(String, String)> {
    let pair = |problem: &Problem| (format!("{:?}", problem.kind()), problem.path().to_owned());
    problems.iter().filter(|problem| is(problem)).map(pair).collect()
}

#[test]
fn verdicts_are_those_of_botocore_and_beyond() {
    let mut data: Vec<PathBuf> =
        fs::read_dir(folder().join("data")).unwrap().flatten().map(|entry| entry.path()).collect();
    data.sort();
    let (mut cases, mut valid, mut wrong) = (0, 0, Vec::new());
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for path in &data {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let (model, constraints) = service(name);
        // botocore shows the keys of sensitive maps.
        let rules = Rules::parse(constraints.replace(" sensitive", "").leak());
        for line in fs::read_to_string(path).unwrap().lines() {
            let case: Case =
                serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}: {line}"));
            let shape = model.operations[&case.operation].input.as_ref().unwrap();
            let problems = rules.problems(shape, &Typed::new(&model, shape, &case.input).unwrap());
            let botocores = shown(&problems, is_botocores);
            let is_judged = |problem: &Problem| {
                !(problem.kind() == ProblemKind::Pattern && case.not_judged.contains(problem.path()))
            };
            let beyond = shown(&problems, |problem| !is_botocores(problem) && is_judged(problem));
            if botocores != case.botocore || beyond != case.beyond {
                let expected = (&case.botocore, &case.beyond);
                wrong.push(format!("{name}: {line}\n  found {botocores:?} {beyond:?}\n  not {expected:?}"));
            }
            cases += 1;
            valid += usize::from(problems.is_empty());
            problems
                .iter()
                .for_each(|problem| *kinds.entry(format!("{:?}", problem.kind())).or_default() += 1);
        }
    }
    assert!(wrong.is_empty(), "{} of {cases}:\n{}", wrong.len(), wrong[..wrong.len().min(10)].join("\n"));
    assert_eq!((data.len(), cases), (22, 4_400));
    assert!((1_500..3_000).contains(&valid), "{valid} inputs are valid");
    assert!(kinds.len() == 9 && kinds.values().all(|count| *count >= 9), "{kinds:?}");
}
