//! Who knows whom in `xtask/src`: what commands share knows no command. `cli/tests/rooms.rs` holds the same of what
//! `cargo botosmith` shares, and of the parts of `generate`.

use std::fs;
use std::path::Path;

#[test]
fn what_is_shared_knows_no_command() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/shared");
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() > 3, "{files:?}");
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        for rest in text.split("crate::").skip(1) {
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            assert_eq!(name, "shared", "{} knows `{name}`", path.display());
        }
    }
}
