//! One step of the history, compiled: the record is what the compiler says today. `cargo test-crates` runs this.

use std::path::Path;
use std::process::Command;

/// The step that was released as a patch and adds members, compiled both ways: what is on record is what the compiler
/// says. The other steps take minutes, and the command tries them.
#[test]
fn the_compiler_says_today_what_is_on_record() {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let done = xtask
        .args(["verdicts", "--pair", "1.27.83..1.29.9", "--check"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{told}");
    assert!(told.lines().any(|line| line.contains("yes")) && told.contains("codebuild_role_arn"), "{told}");
}
