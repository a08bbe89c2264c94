//! Where names fall into words otherwise than by Rust's usual rules, and nowhere else.
//!
//! `words/botocore.tsv` is made by the example `words_all` from all names of botocore 1.44.5. A name of the public API
//! is split as the official crates do it; what has a convention of its own is made with heck, which splits the same way
//! but for these names.

use botosmith_codegen::names;
use heck::{ToSnakeCase, ToUpperCamelCase};

#[test]
fn the_two_ways_to_split_names_differ_only_where_the_table_says() {
    let text = include_str!("words/botocore.tsv");
    let rows =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
    let (mut differ, mut looked_at) = (0, 0);
    for row in rows {
        match row[..] {
            [kind, name, ours, theirs] => {
                let (is, hecks) = match kind {
                    "snake" => (names::snake(name), name.to_snake_case()),
                    _ => (names::pascal(name), name.to_upper_camel_case()),
                };
                assert_eq!((is.as_str(), hecks.as_str()), (ours, theirs), "{kind} {name}");
                assert_ne!(ours, theirs, "{kind} {name}");
                differ += 1;
            }
            ["models", count] => assert_eq!(count, "472"),
            [_, count] => looked_at += count.parse::<usize>().unwrap(),
            _ => panic!("{row:?}"),
        }
    }
    // One in four hundred names.
    assert_eq!((looked_at, differ), (184_691, 430));
}

/// What made the official crates' rules necessary: plurals of acronyms, units and versions.
#[test]
fn heck_alone_would_rename_members_of_official_crates() {
    for (name, official) in [
        ("ACLs", "acls"),
        ("AcceleratorTotalMemoryMiB", "accelerator_total_memory_mib"),
        ("IpV4Cidr", "ipv4_cidr"),
        ("storageInGBs", "storage_in_gbs"),
    ] {
        assert_eq!(names::snake(name), official);
        assert_ne!(name.to_snake_case(), official);
    }
}
