//! The rule on small models, a line a shape. What it gives for AWS's own is in `tests/official.rs`.

use super::*;
use botosmith_model::SourceSet;

/// The model with these shapes: `Name: member=Target …`, or `Name[]: Target` for a list and `Name{}: Target` for
/// a map. What is not declared is a string.
fn model(lines: &[&str]) -> ServiceModel {
    let mut shapes = serde_json::Map::new();
    let string = serde_json::json!({"type": "string"});
    for line in lines {
        let (name, rest) = line.split_once(':').unwrap();
        let words: Vec<&str> = rest.split_whitespace().collect();
        let to = |target: &str| serde_json::json!({"shape": target});
        let mut targets = words.clone();
        let shape = if let Some(list) = name.strip_suffix("[]") {
            (list, serde_json::json!({"type": "list", "member": to(words[0])}))
        } else if let Some(map) = name.strip_suffix("{}") {
            (map, serde_json::json!({"type": "map", "key": to("Key"), "value": to(words[0])}))
        } else {
            let members = words.iter().map(|word| word.split_once('=').unwrap());
            targets = members.clone().map(|(_, target)| target).collect();
            let members: serde_json::Map<_, _> =
                members.map(|(name, target)| (name.into(), to(target))).collect();
            (name, serde_json::json!({"type": "structure", "members": members}))
        };
        for target in targets.into_iter().chain(["Key"]) {
            shapes.entry(target).or_insert_with(|| string.clone());
        }
        shapes.insert(shape.0.to_owned(), shape.1);
    }
    let metadata = serde_json::json!({
        "apiVersion": "2020-01-01", "endpointPrefix": "x", "protocol": "json", "jsonVersion": "1.0",
        "serviceFullName": "X", "serviceId": "X", "signatureVersion": "v4", "targetPrefix": "X",
    });
    let text =
        serde_json::json!({"version": "2.0", "metadata": metadata, "operations": {}, "shapes": shapes});
    let mut sources = SourceSet::new("x", "");
    sources.add("service-2.json", text.to_string().into_bytes());
    let (model, problems) = botosmith_model::read(&sources);
    model.unwrap_or_else(|| panic!("{:?}", problems.iter().map(ToString::to_string).collect::<Vec<_>>()))
}

fn boxed(lines: &[&str]) -> Vec<String> {
    let found = members_to_box(&model(lines));
    found.into_iter().map(|(shape, member)| format!("{shape}.{member}")).collect()
}

#[test]
fn what_holds_itself_only_in_a_list_or_a_map_needs_no_box() {
    assert!(boxed(&["A: many=As b=B", "As[]: A", "B: by_name=Bs", "Bs{}: B"]).is_empty());
    assert_eq!(boxed(&["A: many=As one=A", "As[]: A"]), ["A.one"]);
}

#[test]
fn one_member_of_a_cycle_is_boxed_and_the_order_in_the_model_plays_no_part() {
    let (column, of) = ("ColumnInfo: Type=Type Name=S", "Type: ArrayColumnInfo=ColumnInfo");
    assert_eq!(boxed(&[of, column]), ["ColumnInfo.Type"]);
    assert_eq!(boxed(&[column, of]), ["ColumnInfo.Type"]);
    // Both are one letter in two cases, and the second letter decides.
    assert_eq!(boxed(&["aZ: m=Ab", "Ab: m=aZ"]), ["Ab.m"]);
}

#[test]
fn cycles_that_share_a_member_share_a_box() {
    // Every cycle goes through B.a.
    assert_eq!(boxed(&["Z: a=A", "A: b=B c=C", "B: a=A", "C: b=B"]), ["A.b", "A.c"]);
    assert_eq!(
        boxed(&[
            "Expr: left=Atom right=Atom",
            "Atom: add=Expr sub=Expr literal=S more=SecondTree",
            "SecondTree: member=Expr otherMember=Atom third=SecondTree",
        ]),
        ["Atom.add", "Atom.more", "Atom.sub", "SecondTree.third"]
    );
}

/// The members that are left must end somewhere, whatever the model: else the type has no size.
fn is_sized(model: &ServiceModel, boxed: &Boxed) -> bool {
    let graph: Graph<'_> = model
        .shapes
        .keys()
        .map(|shape| {
            let plain = direct_members(model, shape)
                .filter(|(member, _)| !boxed.contains(&(shape.clone(), (*member).to_owned())));
            (shape.as_str(), plain.map(|(_, target)| target).collect())
        })
        .collect();
    cyclic(&graph).is_empty()
}

#[test]
fn more_walks_than_can_be_looked_at_end_in_a_box_on_every_member() {
    let all: Vec<String> = (0..14)
        .map(|from| {
            let members = (0..14).map(|to| format!("m{to}=S{to}")).collect::<Vec<_>>();
            format!("S{from}: {}", members.join(" "))
        })
        .collect();
    let model = model(&all.iter().map(String::as_str).collect::<Vec<_>>());
    let boxed = members_to_box(&model);
    assert_eq!(boxed.len(), 14 * 14);
    assert!(is_sized(&model, &boxed));
}

#[test]
fn a_ring_of_many_shapes_is_no_trouble() {
    let ring: Vec<String> = (0..3_000).map(|at| format!("S{at:04}: next=S{:04}", (at + 1) % 3_000)).collect();
    let model = model(&ring.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(is_sized(&model, &members_to_box(&model)));
}

proptest::proptest! {
    /// Of any model, with lists in it and without.
    #[test]
    fn what_is_left_unboxed_has_a_size(
        edges in proptest::collection::vec((0_usize..7, 0_usize..7, 0_usize..4), 0..20),
    ) {
        let mut lines: BTreeMap<usize, String> = (0..7).map(|at| (at, format!("S{at}:"))).collect();
        let mut lists = Vec::new();
        for (number, (from, to, kind)) in edges.iter().enumerate() {
            let target = if *kind == 0 { format!("L{number}") } else { format!("S{to}") };
            if *kind == 0 {
                lists.push(format!("L{number}[]: S{to}"));
            }
            lines.get_mut(from).unwrap().push_str(&format!(" m{number}={target}"));
        }
        let lines: Vec<String> = lines.into_values().chain(lists).collect();
        let model = model(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        proptest::prop_assert!(is_sized(&model, &members_to_box(&model)));
    }
}
