//! What a page asks its reader to do: commands, files, and what is printed. Reads Markdown; does nothing.

/// A block of commands, with the files that the page shows before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The heading above.
    pub heading: String,
    /// Files to write first: path and text.
    pub files: Vec<(String, String)>,
    /// The commands, a line each.
    pub commands: Vec<String>,
    /// What they print, at the end.
    pub printed: Option<String>,
}

/// The steps of a page.
///
/// # Errors
/// There is none; a block is not closed; a file has no name; something was printed by nothing.
pub fn steps(page: &str) -> Result<Vec<Step>, String> {
    let (mut steps, mut files): (Vec<Step>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    let (mut heading, mut before) = (String::new(), String::new());
    let mut lines = page.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if let Some(title) = line.strip_prefix('#') {
            heading = title.trim_start_matches('#').trim().to_owned();
        }
        let Some(kind) = line.strip_prefix("```") else {
            if !line.trim().is_empty() {
                before = line.to_owned();
            }
            continue;
        };
        let block: Vec<&str> =
            lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
        let at = |what: &str| format!("line {}: {what}", number + 1);
        match kind {
            "sh" => steps.push(Step {
                heading: heading.clone(),
                files: std::mem::take(&mut files),
                commands: block
                    .iter()
                    .filter(|line| !line.trim().is_empty())
                    .map(|line| (*line).to_owned())
                    .collect(),
                printed: None,
            }),
            "rust" | "toml" => {
                let name = before.strip_prefix('`').and_then(|line| line.strip_suffix("`:"));
                let name = name.ok_or_else(|| {
                    at("expected a line with the file's name above, such as `src/main.rs`:")
                })?;
                files.push((name.to_owned(), block.join("\n") + "\n"));
            }
            "text" => {
                let last = steps.last_mut().ok_or_else(|| at("no command prints this"))?;
                last.printed = Some(block.join("\n"));
            }
            _ => {}
        }
        before.clear();
    }
    match (steps.is_empty(), files.first()) {
        (true, _) => Err("there is no block of commands".to_owned()),
        (false, Some((name, _))) => Err(format!("no command follows the file {name}")),
        (false, None) => Ok(steps),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_its_reader_does() {
        let page = "# Title\n\n```sh\ncargo install x\n```\n\n## Write\n\n`src/main.rs`:\n\n```rust\nfn main() {}\n```\n\n\
            Then\n\n```sh\na # why\n\nb\n```\n\nwhich prints\n\n```text\none\ntwo\n```\n\n```diff\n-a\n```\n";
        let first = Step {
            heading: "Title".to_owned(),
            commands: vec!["cargo install x".to_owned()],
            ..Step::default()
        };
        let second = Step {
            heading: "Write".to_owned(),
            files: vec![("src/main.rs".to_owned(), "fn main() {}\n".to_owned())],
            commands: vec!["a # why".to_owned(), "b".to_owned()],
            printed: Some("one\ntwo".to_owned()),
        };
        assert_eq!(steps(page), Ok(vec![first, second]));
    }

    #[test]
    fn a_page_of_another_form_is_told() {
        for (page, what) in [
            ("nothing", "there is no block of commands"),
            ("```text\nx\n```\n", "line 1: no command prints this"),
            ("words\n\n```rust\nx\n```\n", "line 3: expected a line with the file's name"),
            ("```sh\na\n```\n`a.toml`:\n```toml\nx\n```\n", "no command follows the file a.toml"),
        ] {
            let told = steps(page).unwrap_err();
            assert!(told.starts_with(what), "{told}");
        }
    }
}
