//! Which of the patterns in botocore 1.44.5 are not checked, and why.
//!
//! `patterns/botocore.tsv` is made by the example `patterns_all` from all of them.

use botosmith_codegen::patterns::translate;

#[test]
fn the_table_has_the_patterns_that_are_not_checked() {
    let text = include_str!("patterns/botocore.tsv");
    let rows =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
    let mut different = 0;
    for row in rows {
        match row[..] {
            [why, pattern, services] => {
                let pattern: syn::LitStr = syn::parse_str(pattern).unwrap();
                assert_eq!(translate(&pattern.value()).unwrap_err().to_string(), why, "{services}");
                different += 1;
            }
            ["patterns", count] => assert_eq!(count, "9911"),
            ["not checked", count] => assert_eq!(count, "323"),
            _ => panic!("{row:?}"),
        }
    }
    assert_eq!(different, 190);
}
