//! Where the list of partitions is taken from.

use botosmith_model::partitions::Partitions;
use botosmith_model::SourceSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder as botocore's `data`, with Proton's model and these files.
fn data(name: &str, files: &[(&str, &[u8])]) -> PathBuf {
    let data = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let folder = data.join("proton/2020-07-20");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("service-2.json"), vendored("service-2.json")).unwrap();
    for (path, bytes) in files {
        fs::write(data.join(path), bytes).unwrap();
    }
    data
}

fn vendored(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("services/proton/2020-07-20");
    fs::read(folder.join(name)).unwrap()
}

/// The ids of the partitions that a model comes with.
fn ids(folder: &Path) -> Vec<String> {
    let (model, problems) = botosmith_model::load(folder);
    assert!(problems.is_empty(), "{:?}", problems.iter().map(ToString::to_string).collect::<Vec<_>>());
    let partitions = model.unwrap().partitions.into_iter().flat_map(|all| all.partitions);
    partitions.map(|partition| partition.id).collect()
}

#[test]
fn botocore_has_one_list_for_all_services() {
    let list = vendored("partitions.json");
    let data = data("of-all", &[("partitions.json", &list)]);
    assert!(ids(&data.join("proton/2020-07-20")).len() > 3);
}

#[test]
fn a_services_own_list_comes_first() {
    let list = vendored("partitions.json");
    let data = data("own", &[("partitions.json", b"not read"), ("proton/2020-07-20/partitions.json", &list)]);
    assert!(ids(&data.join("proton/2020-07-20")).len() > 3);
}

/// A folder of any other name is no part of botocore's data: what lies above it is none of its business.
#[test]
fn other_folders_are_alone() {
    let data = data("alone", &[("partitions.json", b"not read")]);
    let other = data.join("proton/mine");
    fs::create_dir_all(&other).unwrap();
    fs::write(other.join("service-2.json"), vendored("service-2.json")).unwrap();
    assert_eq!(ids(&other), [""; 0]);
}

#[test]
fn what_is_wrong_with_the_list_is_told_by_its_own_path() {
    let data = data("wrong", &[("partitions.json", b"{")]);
    let (model, problems) = botosmith_model::load(&data.join("proton/2020-07-20"));
    assert!(model.is_none());
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let path = data.join("partitions.json").display().to_string();
    assert!(told.len() == 1 && told[0].starts_with(&path), "{told:?}");
}

/// The list for models that come without one is a vendored one, and can be read.
#[test]
fn the_standard_list_is_vendored() {
    let (standard, text) = Partitions::standard();
    assert!(standard.partitions.len() > 5 && standard.partitions[0].id == "aws");
    let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("services");
    let versions = |folder: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let vendored = versions(&services).into_iter().flat_map(|service| versions(&service));
    let same =
        |folder: PathBuf| fs::read_to_string(folder.join("partitions.json")).is_ok_and(|own| own == text);
    assert!(
        vendored.into_iter().any(same),
        "`cargo xtask models update` writes model/services/partitions.json"
    );
}

/// Rules of the service's own that ask for a region's partition, standard ones, and rules that ask for none.
#[test]
fn the_standard_list_is_taken_where_it_is_asked_for() {
    let rules = |condition: &str| {
        format!(
            r#"{{"version": "1.0", "parameters": {{"Region": {{"type": "String", "required": true}}}},
            "rules": [{{"conditions": [], "type": "tree", "rules": [{{"conditions": [{condition}], "type": "endpoint",
            "endpoint": {{"url": "https://x.example.com", "properties": {{}}, "headers": {{}}}}}}]}}]}}"#
        )
    };
    let asks = rules(r#"{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "P"}"#);
    let nested = rules(
        r#"{"fn": "isSet", "argv": [{"fn": "getAttr", "argv": [{"fn": "aws.partition", "argv": [{"ref": "Region"}]}, "name"]}]}"#,
    );
    let none = rules(r#"{"fn": "isSet", "argv": [{"ref": "Region"}]}"#);
    let own = r#"{"partitions": [{"id": "aws", "outputs": {"dnsSuffix": "example.com", "dualStackDnsSuffix": "example.net",
        "implicitGlobalRegion": "x-1", "name": "aws", "supportsDualStack": true, "supportsFIPS": true},
        "regionRegex": "^x\\-\\d+$", "regions": {}}], "version": "1.1"}"#;
    for (rules, partitions, takes) in [
        (None, None, true),
        (Some(&asks), None, true),
        (Some(&nested), None, true),
        (Some(&none), None, false),
        (Some(&asks), Some(own), false),
        (None, Some(own), false),
    ] {
        let metadata = r#"{"apiVersion": "2020-01-01", "endpointPrefix": "a", "protocol": "query", "serviceFullName": "A",
            "serviceId": "A", "signatureVersion": "v4"}"#;
        let service = format!(r#"{{"metadata": {metadata}, "operations": {{}}, "shapes": {{}}}}"#);
        let mut files = SourceSet::new("a", "");
        files.add("service-2.json", service.into_bytes());
        if let Some(rules) = rules {
            files.add("endpoint-rule-set-1.json", rules.clone().into_bytes());
        }
        if let Some(partitions) = partitions {
            files.add("partitions.json", partitions.as_bytes().to_vec());
        }
        let (model, problems) = botosmith_model::read(&files);
        let mut model = model.unwrap_or_else(|| panic!("{:?}", problems.iter().collect::<Vec<_>>()));
        let before = model.partitions.clone();
        assert_eq!(model.take_standard_partitions(), takes, "{rules:?} {partitions:?}");
        let expected = if takes { Some(Partitions::standard().0) } else { before };
        assert_eq!(model.partitions, expected);
        assert_eq!(
            model.sources.iter().any(|source| source.name == "partitions.json"),
            takes || partitions.is_some()
        );
    }
}
