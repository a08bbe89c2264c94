//! Runs the endpoint tests of botocore's source archive, which are too large to keep here: `tests/endpoints` does, in a
//! program of its own.

use super::FOLDER;
use crate::shared::context::{Context, Failure};
use crate::shared::paths;
use conformance_tests::counts::Count;
use flate2::read::GzDecoder;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is needed of an archive.
const WANTED: [&str; 2] = ["botocore/data", "tests/functional/endpoint-rules"];

/// The folder of an archive; one that is packed is unpacked below `target/conformance`.
///
/// # Errors
/// It is no source archive of botocore.
pub fn open(archive: &Path, context: &mut Context<'_>) -> Result<PathBuf, Failure> {
    let usage = |what: &str| Failure::Usage(format!("--endpoints {}: {what}", archive.display()));
    let resolved = paths::resolve(archive).map_err(|e| usage(&e.to_string()))?;
    let folder = match resolved.is_dir() {
        true => resolved,
        false if resolved.is_file() => unpack(archive, context)?,
        false => return Err(usage("there is no such file or folder")),
    };
    match WANTED.iter().find(|wanted| !folder.join(wanted).is_dir()) {
        None => Ok(folder),
        Some(missing) => Err(usage(&format!(
            "expected botocore's source archive, botocore-VERSION.tar.gz, and it has no {missing}"
        ))),
    }
}

fn unpack(archive: &Path, context: &mut Context<'_>) -> Result<PathBuf, Failure> {
    let usage = |what: String| Failure::Usage(format!("--endpoints {}: {what}", archive.display()));
    let name = archive.file_name().and_then(|name| name.to_str()?.strip_suffix(".tar.gz"));
    let name = name.ok_or_else(|| usage("expected a folder or botocore-VERSION.tar.gz".to_owned()))?;
    let (folder, beside) = (context.root.join(FOLDER), name.to_owned() + ".unpacked");
    let (unpacked, done) = (folder.join(name), folder.join(beside));
    if done.is_file() {
        return Ok(unpacked);
    }
    writeln!(context.err, "unpacking {}", archive.display())?;
    let work = || -> std::io::Result<()> {
        std::fs::create_dir_all(&folder)?;
        let mut tar = tar::Archive::new(GzDecoder::new(BufReader::new(File::open(archive)?)));
        for member in tar.entries()? {
            let mut member = member?;
            let path = member.path()?.into_owned();
            let inside = path.strip_prefix(name).unwrap_or(Path::new(""));
            if member.header().entry_type().is_file()
                && WANTED.iter().any(|wanted| inside.starts_with(wanted))
            {
                // It refuses what leads out of the folder.
                member.unpack_in(&folder)?;
            }
        }
        File::create(&done).map(drop)
    };
    work().map_err(|e| usage(e.to_string()))?;
    Ok(unpacked)
}

/// Runs them.
///
/// # Errors
/// They cannot be run.
pub fn run(archive: &Path, context: &mut Context<'_>) -> Result<Count, Failure> {
    writeln!(context.err, "endpoints of {}", archive.display())?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--locked", "--package", "endpoint-tests", "--example", "botocore", "--"]);
    let output = cargo.arg(archive).current_dir(&context.root).output();
    let output = output.map_err(|e| Failure::Failed(format!("cannot run cargo: {e}")))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let mut lines: Vec<&str> = said.lines().collect();
    let Some(count) = lines.pop().and_then(count) else {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::Failed(format!("the endpoint tests did not run: {}\n{said}", output.status)));
    };
    for line in lines {
        writeln!(context.out, "{line}")?;
    }
    Ok(count)
}

/// The sum of the counts in the last line: those of the cases, and those with the operations' inputs.
fn count(line: &str) -> Option<Count> {
    let words: Vec<&str> = line.split([' ', ',', ';', ':']).filter(|word| !word.is_empty()).collect();
    let sum = |name: &[&str]| -> Option<usize> {
        let found = words.windows(name.len() + 1).filter(|window| window[1..] == *name);
        let numbers: Vec<usize> = found.map(|window| window[0].parse()).collect::<Result<_, _>>().ok()?;
        (numbers.len() == 2).then(|| numbers.iter().sum())
    };
    Some(Count { passed: sum(&["passed"])?, failed: sum(&["failed"])?, left_out: sum(&["left", "out"])? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_counts_are_in_the_last_line() {
        let line =
            "cases: 5 passed, 1 failed, 0 left out; inputs of operations: 7 passed, 0 failed, 2 left out";
        assert_eq!(count(line), Some(Count { passed: 12, failed: 1, left_out: 2 }));
        assert_eq!(count("error: no such file"), None);
    }
}
