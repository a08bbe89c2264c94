//! Removes the documentation from a crate, so that a test counts what a reviewer reads as code.

use botosmith_codegen::FileSet;

/// The files of a crate without documentation, which is
///
/// - texts for people: README, changelog, licence and notice;
/// - comments in Rust, and the groups of a declaration that hold nothing else (`example`, `callers`);
/// - `phrases.rs`, of which nothing is compiled but for documentation;
/// - the checksums of the sources in the manifest.
pub fn without_documentation(files: &FileSet) -> FileSet {
    let code = files.iter().filter_map(|(path, text)| match path.as_str() {
        "Cargo.toml" => Some((path.clone(), without_sums(text))),
        "src/phrases.rs" => None,
        _ if path.ends_with(".rs") => Some((path.clone(), without_comments(text))),
        _ if path.ends_with(".md") || path == "LICENSE" || path == "NOTICE" => None,
        _ => Some((path.clone(), text.clone())),
    });
    code.collect()
}

fn without_sums(text: &str) -> String {
    text.lines().filter(|line| !line.contains("\" = \"sha256:")).map(|line| format!("{line}\n")).collect()
}

fn without_comments(text: &str) -> String {
    let mut code = String::new();
    // The end of the group that is being left out.
    let mut end: Option<String> = None;
    for line in text.lines() {
        let trimmed = line.trim_start();
        if let Some(wanted) = &end {
            if line == wanted {
                end = None;
            }
        } else if trimmed == "example {" || trimmed == "callers {" {
            end = Some(format!("{}}}", &line[..line.len() - trimmed.len()]));
        } else if !trimmed.starts_with("//") {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_groups_of_them_are_left_out() {
        let text = "//! a\noperation! {\n    /// b\n    pub fn x;\n    example {\n        /// }\n        /// c\n    }\n    more;\n}\n";
        assert_eq!(without_comments(text), "operation! {\n    pub fn x;\n    more;\n}\n");
    }

    #[test]
    fn sums_and_texts_for_people_are_left_out() {
        let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let files = FileSet::from([
            file("Cargo.toml", "[package]\n\"service-2.json\" = \"sha256:00\"\n"),
            file("README.md", "a"),
            file("LICENSE", "b"),
            file("src/phrases.rs", "c"),
            file(".botosmith-files", "src/lib.rs\n"),
        ]);
        let expected = [file(".botosmith-files", "src/lib.rs\n"), file("Cargo.toml", "[package]\n")];
        assert_eq!(without_documentation(&files), FileSet::from(expected));
    }
}
