//! How much a change of the model changes in the generated crate: only the declarations that it concerns.
//!
//! One run adds a member to every structure, so the result is exact: each declaration changes only by the lines of
//! its own member. Some structures also get a member in a run of their own.

use botosmith_codegen::FileSet;
use botosmith_model::{EnumValue, Origin, ServiceModel, ShapeKind};
use botosmith_tests::change::{
    add_member, added, declarations, files, lines, structure, structures, Lines, NEW,
};
use botosmith_tests::{make, proton};
use std::collections::{BTreeMap, BTreeSet};

/// The most that one member may change, in a structure that had no required one before.
const MOST: usize = 6;

/// The most that the example of a call may change, where it was in one line and is in one line a setter now, as
/// `cargo fmt` would write it.
const CALL: usize = 6;

fn plus(added: usize) -> Lines {
    Lines { removed: 0, added }
}

/// The data of a crate that only its features read: constraints and documentation, line by line.
const DATA: [&str; 2] = ["constraints.txt", "documentation.md"];

/// The changed declarations of a crate.
fn changed(before: &FileSet, after: &FileSet) -> BTreeMap<(String, String), Lines> {
    let (before, after) = (declarations(before), declarations(after));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let pairs = before.into_iter().zip(after.into_values()).filter(|((_, before), after)| before != after);
    let code = pairs.filter(|(((file, _), _), _)| !DATA.contains(&file.as_str()));
    code.map(|((place, before), after)| (place, lines(&before, &after))).collect()
}

/// The lines of a new member: its documentation, its declaration and, in what requests are made of, what it allows.
fn is_new_member(place: &(String, String), lines: Lines) -> bool {
    let is_output = place.0.starts_with("src/operation/") && place.1.ends_with("Output");
    lines == plus(2) || (lines == plus(3) && !is_output)
}

#[test]
fn a_new_optional_member_changes_its_own_lines_of_every_structure() {
    let (mut model, before) = (proton(), make(&proton()));
    let structures = structures(&model, 2);
    assert!(structures.len() > 130, "{}", structures.len());
    for shape in &structures {
        add_member(&mut model, shape, false);
    }
    let changed = changed(&before, &make(&model));
    assert_eq!(changed.len(), structures.len());
    for (place, lines) in &changed {
        assert!(is_new_member(place, *lines), "{place:?}: {lines:?}");
    }
    assert!(
        changed.values().any(|lines| *lines == plus(2)) && changed.values().any(|lines| *lines == plus(3))
    );
}

#[test]
fn a_new_required_member_changes_at_most_six_lines_of_every_structure_and_the_examples() {
    let (mut model, before) = (proton(), make(&proton()));
    let structures = structures(&model, 2);
    for shape in &structures {
        add_member(&mut model, shape, true);
    }
    let after = make(&model);
    let (examples, changed): (BTreeMap<_, _>, BTreeMap<_, _>) =
        changed(&before, &after).into_iter().partition(|((file, name), _)| {
            // The crate's own guide shows calls too.
            name.starts_with("pub fn ") || file == "src/lib.rs"
        });
    assert_eq!(changed.len(), structures.len());
    let headings = changed.iter().filter(|(place, lines)| {
        // The line of the structure says whether its builder can fail.
        let heading = lines.removed == 1 && is_new_member(place, plus(lines.added - 1));
        assert!(is_new_member(place, **lines) || heading, "{place:?}: {lines:?}");
        assert!(lines.removed + lines.added <= MOST);
        heading
    });
    assert!(headings.count() > 0, "no structure got its first required member");

    // A call must set it, so the example of the call does.
    let code = |text: &str| text.lines().filter(|line| !line.trim().starts_with("//")).collect::<String>();
    let (before, after) = (declarations(&before), declarations(&after));
    for place in examples.keys() {
        assert_eq!(code(&before[place]), code(&after[place]), "{place:?}");
        assert!(after[place].contains("added_by_a_test(\""), "{}", after[place]);
    }
    assert!(examples.len() > 60, "{}", examples.len());
}

#[test]
fn a_new_member_changes_one_file() {
    let before = make(&proton());
    let structures = structures(&proton(), 2);
    for (index, shape) in structures.iter().enumerate().filter(|(index, _)| index % 17 == 3) {
        let mut model = proton();
        let required = index % 2 == 0;
        add_member(&mut model, shape, required);
        let mut changed = files(&before, &make(&model));
        // The data of features have a line of what the member may hold, and its documentation under a heading.
        for (file, most) in DATA.into_iter().zip([1, 5]) {
            let data = changed.remove(file).unwrap_or(plus(0));
            assert!(data.removed == 0 && data.added <= most, "{shape}: {file}: {data:?}");
        }
        // A call that the crate's guide shows must set what is required.
        let shown = changed.remove("src/lib.rs").unwrap_or(plus(0));
        assert!(shown == plus(0) || (required && shown == plus(1)), "{shape}: {shown:?}");
        let total: usize = changed.values().map(|lines| lines.removed + lines.added).sum();
        // The example of an operation stands in the file of its input.
        let most = if required { MOST + CALL } else { MOST };
        assert!(
            changed.len() == 1 && (2..=most).contains(&total),
            "{shape}, required {required}: {changed:?}"
        );
    }
}

#[test]
fn a_new_operation_is_a_new_file_and_a_line_in_each_list() {
    let (mut model, before) = (proton(), make(&proton()));
    let (_, like) = model.operations.get_index(model.operations.len() / 2).unwrap();
    let mut operation = like.clone();
    operation.name = "ConsultOracle".to_owned();
    operation.wire_name.clone_from(&operation.name);
    let place = model.operations.len() / 2;
    model.operations.shift_insert(place, operation.name.clone(), operation);
    let after = make(&model);
    let changed = files(&before, &after);
    let paths: Vec<&str> = changed.keys().map(String::as_str).collect();
    let [constraints, documentation] = DATA;
    let wanted =
        [constraints, documentation, "src/meta.rs", "src/operation.rs", "src/operation/consult_oracle.rs"];
    assert_eq!(paths, wanted);
    assert!(DATA.iter().all(|file| changed[*file].removed == 0), "{changed:?}");
    // One list has the modules, the other what can be called by name.
    assert_eq!((changed["src/meta.rs"], changed["src/operation.rs"]), (plus(1), plus(1)));
    assert_eq!(changed["src/operation/consult_oracle.rs"].removed, 0);
}

#[test]
fn a_new_error_of_an_operation_changes_a_line() {
    let (mut model, before) = (proton(), make(&proton()));
    let all: BTreeSet<String> = model.operations.values().flat_map(|op| op.errors.iter().cloned()).collect();
    let lacks = |errors: &[String]| all.iter().find(|error| !errors.contains(error)).cloned();
    let (operation, error) =
        model.operations.values_mut().find_map(|op| lacks(&op.errors).map(|error| (op, error))).unwrap();
    operation.errors.insert(1, error);
    let changed = files(&before, &make(&model));
    assert_eq!(changed.values().copied().collect::<Vec<_>>(), [plus(1)], "{changed:?}");
}

#[test]
fn a_new_value_changes_a_line_of_every_enum() {
    let (mut model, before) = (proton(), make(&proton()));
    let mut enums = 0;
    for shape in model.shapes.values_mut() {
        if let ShapeKind::Enum(values) = &mut shape.kind {
            enums += 1;
            let (value, origin) = ("ADDED_BY_A_TEST".to_owned(), Origin::default());
            values.insert(values.len() / 2, EnumValue { name: None, value, origin });
        }
    }
    let changed = changed(&before, &make(&model));
    assert!(enums > 20 && changed.len() == enums, "{enums} enums, {} changed", changed.len());
    for (place, lines) in changed {
        assert_eq!((place.0.as_str(), lines), ("src/types/enums.rs", plus(1)), "{place:?}");
    }
}

#[test]
fn a_new_member_changes_two_lines_of_every_union() {
    let (mut model, before) = (proton(), make(&proton()));
    let unions = unions(&model);
    for shape in &unions {
        let members = structure(&mut model, shape);
        let target = members[0].target.clone();
        members.shift_insert(1, NEW.to_owned(), added(target, false));
    }
    let changed = changed(&before, &make(&model));
    assert_eq!(changed.len(), unions.len());
    for (place, lines) in changed {
        assert_eq!((place.0.as_str(), lines), ("src/types/unions.rs", plus(2)), "{place:?}");
    }
}

fn unions(model: &ServiceModel) -> Vec<String> {
    let is_union = |kind: &ShapeKind| matches!(kind, ShapeKind::Union(_));
    model.shapes.values().filter(|shape| is_union(&shape.kind)).map(|shape| shape.name.clone()).collect()
}
