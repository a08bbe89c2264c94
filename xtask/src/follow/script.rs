//! The steps of a page as one script of bash, so that a folder, a variable and a server of one step are those of the next. Makes
//! text; runs nothing.

use super::page::Step;
use std::path::Path;

/// How many seconds a server may take to start.
const PATIENCE: u32 = 120;

/// Where a file of a step waits until its step writes it, below the folder of all.
pub fn file(step: usize, place: usize) -> String {
    format!("files/{step}-{place}")
}

/// The script. What step N prints goes to `N.out` and `N.err` in the folder; the first runs in `root`, the others in `work`.
pub fn render(root: &Path, folder: &Path, work: &Path, steps: &[Step]) -> String {
    let quoted = |path: &Path| quoted(&path.to_string_lossy());
    let mut text = format!(
        "set -euo pipefail\nexec 3>&2\ntrap 'for job in $(jobs -p); do kill \"$job\"; done' EXIT\nall={}\nPATH=\"$HOME/.cargo/bin:$PATH\"\n\
         cd {}\n",
        quoted(folder),
        quoted(root)
    );
    for (number, step) in steps.iter().enumerate() {
        text += &format!("\necho {} >&3\n{{\n", self::quoted(&format!("{}: {}", number + 1, step.heading)));
        for (place, (path, _)) in step.files.iter().enumerate() {
            let path = self::quoted(path);
            text += &format!("mkdir -p \"$(dirname {path})\"\ncp \"$all\"/{} {path}\n", file(number, place));
        }
        for command in &step.commands {
            match command.strip_suffix('&') {
                Some(server) => {
                    text += &format!(
                        "{server} > \"$all/server.log\" 2>&1 &\n\
                         timeout {PATIENCE} grep -q -m1 'Running on' <(tail --pid=$$ -n +1 -f \"$all/server.log\")\n"
                    );
                }
                None if command.starts_with("cargo install ") => text += &format!("{command} --debug\n"),
                None => text += &format!("{command}\n"),
            }
        }
        text += &format!("}} > \"$all/{number}.out\" 2> \"$all/{number}.err\"\n");
        if number == 0 {
            // What was installed is there from now on, and nothing else.
            text += &format!("cd {}\n", quoted(work));
        }
    }
    text
}

/// A text as one word of bash.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_waited_for_and_what_is_printed_is_kept() {
        let step = Step {
            heading: "It's".to_owned(),
            files: vec![("src/main.rs".to_owned(), String::new())],
            commands: ["cargo install --path x", "serve &", "cargo run"].map(str::to_owned).into(),
            printed: None,
        };
        let script = render(Path::new("/root"), Path::new("/all"), Path::new("/work"), &[step.clone(), step]);
        for expected in [
            "all='/all'\n",
            "cd '/root'\n",
            "echo '1: It'\\''s' >&3\n",
            "cp \"$all\"/files/1-0 'src/main.rs'\n",
            "cargo install --path x --debug\n",
            "serve  > \"$all/server.log\" 2>&1 &\ntimeout 120 grep",
            "cargo run\n} > \"$all/0.out\" 2> \"$all/0.err\"\ncd '/work'\n",
        ] {
            assert!(script.contains(expected), "{expected}\n{script}");
        }
    }
}
