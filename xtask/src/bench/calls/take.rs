//! Taking the cases of a program: times and sizes, allocations, instructions.
//!
//! What is counted and not timed is taken once: it comes out the same each time, but for hash seeds.

use super::figures::{Allocated, Line, OFFICIAL, OURS};
use super::program::Program;
use super::table::{Case, Kind};
use crate::bench::samples::Side;
use crate::shared::cargo::tail;
use crate::shared::context::Failure;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The function of the programs in which instructions are counted.
const MEASURED: &str = "*measured_part*";

/// Takes cases of one program.
pub struct Taker<'a> {
    /// The program.
    pub program: &'a Program,
    /// How many turns.
    pub turns: usize,
    /// Whether there is a callgrind, and it is wanted.
    pub callgrind: bool,
}

impl Taker<'_> {
    /// Takes all cases, saying which is at hand.
    ///
    /// # Errors
    /// The program or callgrind fails, or says something that cannot be read.
    pub fn take(&self, cases: &[Case], err: &mut dyn Write) -> Result<Vec<Line>, Failure> {
        let mut lines = Vec::new();
        for (index, case) in cases.iter().enumerate() {
            writeln!(err, "{} of {}: {}", index + 1, cases.len(), case.name)?;
            let mut line = Line::new(case.clone());
            match case.kind {
                Kind::Calls => self.calls(&mut line),
                Kind::First => self.first(&mut line),
                Kind::Size => self.size(&mut line),
            }
            .map_err(Failure::Failed)?;
            lines.push(line);
        }
        Ok(lines)
    }

    fn calls(&self, line: &mut Line) -> Result<(), String> {
        let name = line.case.name.clone();
        let file = self.program.folder.join("times");
        let turns = self.turns.to_string();
        run(command(&self.program.plain, &["time", &name, &turns]).arg(&file))?;
        let text = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        for (side, times) in times(&text).map_err(|e| format!("{}: {e}", file.display()))? {
            line.side(side).values = times;
        }
        let sides: Vec<String> = line.sides.keys().cloned().collect();
        for side in sides {
            let said = run(&mut command(&self.program.counted, &["allocations", &name, &side]))?;
            line.side(&side).allocated = Some(allocated(&said)?);
            let toggle = format!("--toggle-collect={MEASURED}");
            line.side(&side).instructions = self.instructions(&[&toggle], &["once", &name, &side])?;
        }
        Ok(())
    }

    /// Whole processes, in turns.
    fn first(&self, line: &mut Line) -> Result<(), String> {
        for turn in 0..self.turns {
            for side in Side::order(turn).map(Side::name) {
                let mut command = command(&self.program.plain, &["first", side]);
                let start = Instant::now();
                run(&mut command)?;
                line.side(side).values.push(start.elapsed().as_nanos() as f64);
            }
        }
        for side in [OURS, OFFICIAL] {
            line.side(side).instructions = self.instructions(&[], &["first", side])?;
        }
        Ok(())
    }

    fn size(&self, line: &mut Line) -> Result<(), String> {
        for side in [OURS, OFFICIAL] {
            let said = run(&mut command(&self.program.plain, &["size", &line.case.name, side]))?;
            let size = said.trim().parse().map_err(|_| format!("no size: {said:?}"))?;
            line.side(side).values = vec![size];
        }
        Ok(())
    }

    fn instructions(&self, options: &[&str], arguments: &[&str]) -> Result<Option<u64>, String> {
        if !self.callgrind {
            return Ok(None);
        }
        let mut command = Command::new("valgrind");
        let mut out = OsStr::new("--callgrind-out-file=").to_owned();
        out.push(self.program.folder.join("callgrind.out"));
        command.arg("--tool=callgrind").arg(out).args(options).arg(&self.program.plain).args(arguments);
        let output = output(&mut command)?;
        collected(&output.1)
            .map(Some)
            .ok_or_else(|| format!("valgrind counted nothing:\n{}", tail(&output.1)))
    }
}

/// Whether this machine has a valgrind.
pub fn has_callgrind() -> bool {
    output(Command::new("valgrind").arg("--version")).is_ok()
}

/// The number of instructions in what callgrind says at its end.
///
/// ```
/// assert_eq!(xtask::bench::calls::take::collected("==7== Collected : 1234\n"), Some(1234));
/// ```
pub fn collected(said: &str) -> Option<u64> {
    let mut counts = said.lines().filter_map(|line| line.split_once("Collected : "));
    let (_, count) = counts.next()?;
    count.trim().parse().ok().filter(|count| *count > 0)
}

/// What a program writes of its turns: a line for each side, with its name and the times.
///
/// # Errors
/// A line is something else.
pub fn times(text: &str) -> Result<Vec<(&str, Vec<f64>)>, String> {
    text.lines()
        .enumerate()
        .map(|(index, line)| {
            let mut words = line.split_whitespace();
            let side = words.next();
            let times: Option<Vec<f64>> = words.map(|word| word.parse().ok()).collect();
            match (side, times) {
                (Some(side), Some(times)) if !times.is_empty() => Ok((side, times)),
                _ => Err(format!("line {}: expected a name and times, found {line:?}", index + 1)),
            }
        })
        .collect()
}

fn allocated(said: &str) -> Result<Allocated, String> {
    let numbers: Option<Vec<u64>> = said.split_whitespace().map(|word| word.parse().ok()).collect();
    match numbers.as_deref() {
        Some([count, bytes]) => Ok(Allocated { count: *count, bytes: *bytes }),
        _ => Err(format!("no count and bytes of allocations: {said:?}")),
    }
}

fn command(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn run(command: &mut Command) -> Result<String, String> {
    output(command).map(|(out, _)| out)
}

/// What a command says, on standard output and on standard error.
fn output(command: &mut Command) -> Result<(String, String), String> {
    let shown = format!("{command:?}");
    let output = command.output().map_err(|e| format!("cannot run {shown}: {e}"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    match output.status.success() {
        true => Ok((out, err)),
        false => Err(format!("{shown}: {}\n{}", output.status, tail(&err))),
    }
}
