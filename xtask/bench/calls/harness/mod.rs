//! What the programs of `cargo xtask bench run` share: the modes in which one runs, and what a case is.
//!
//! Both crates are in one program, and see the same bytes through the same connector. A service's program
//! is its table of cases, compiled once for each crate.

/// A service's `cases.rs` as the modules `ours::cases` and `official::cases`, each of which finds its crate as
/// `super::sdk`.
macro_rules! both_sides {
    () => {
        #[path = "."]
        mod ours {
            pub(crate) use ::ours as sdk;
            #[path = "cases.rs"]
            pub(crate) mod cases;
        }

        #[path = "."]
        #[allow(clippy::duplicate_mod)] // the same code for the other crate
        mod official {
            pub(crate) use ::official as sdk;
            #[path = "cases.rs"]
            pub(crate) mod cases;
        }
    };
}

mod fixed;
mod meter;
mod turns;

pub use fixed::{client_of, reply, runtime, Fixed};
pub use meter::Meter;

use std::path::PathBuf;
use std::process::ExitCode;

/// One case of one side: takes its measurement once, each time that it is called.
pub type Case = Box<dyn FnMut(&mut Meter)>;

/// Makes a case of what is to happen at each call.
pub fn case(turn: impl FnMut(&mut Meter) + 'static) -> Option<Case> {
    Some(Box::new(turn))
}

/// Whose code a program can run: a crate, or something that reads the same bytes.
pub struct Side {
    /// Its name in results.
    pub name: &'static str,
    /// Its cases, by name.
    pub case: fn(&str) -> Option<Case>,
    /// The sizes of types and futures, by name.
    pub size: fn(&str) -> Option<usize>,
    /// Makes a client and one call.
    pub first: fn() -> Option<()>,
}

impl Side {
    /// A side that is there for comparison, and has cases only.
    pub const fn reference(name: &'static str, case: fn(&str) -> Option<Case>) -> Self {
        Self { name, case, size: |_| None, first: || None }
    }
}

const USAGE: &str = "\
usage: time CASE TURNS FILE | once CASE SIDE | allocations CASE SIDE | size NAME SIDE | first SIDE";

/// Runs the mode that the arguments name.
pub fn main(sides: &[Side]) -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match run(sides, &arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(sides: &[Side], arguments: &[&str]) -> Result<(), String> {
    match arguments {
        ["time", case, turns, file] => {
            let turns = turns.parse().map_err(|_| USAGE)?;
            turns::run(sides, case, turns, &PathBuf::from(file))
        }
        ["once", case, side] => {
            let mut case = find(sides, case, side)?;
            warm_up(&mut case);
            case(&mut Meter::new());
            Ok(())
        }
        ["allocations", case, side] => {
            let mut case = find(sides, case, side)?;
            warm_up(&mut case);
            let mut meter = Meter::new();
            case(&mut meter);
            let (count, bytes) =
                meter.allocated().ok_or("this program was built without the feature `counted`")?;
            println!("{count} {bytes}");
            Ok(())
        }
        ["size", name, side] => {
            let size = of(sides, side)?.size;
            println!("{}", size(name).ok_or_else(|| format!("{side} has no size `{name}`"))?);
            Ok(())
        }
        ["first", side] => {
            let first = of(sides, side)?.first;
            first().ok_or_else(|| format!("{side} makes no call"))
        }
        _ => Err(USAGE.into()),
    }
}

/// What is made on first use is made before the measurement: tables, schemas, caches.
fn warm_up(case: &mut Case) {
    case(&mut Meter::warming_up());
}

fn of<'a>(sides: &'a [Side], name: &str) -> Result<&'a Side, String> {
    sides.iter().find(|side| side.name == name).ok_or_else(|| format!("there is no side `{name}`"))
}

fn find(sides: &[Side], case: &str, side: &str) -> Result<Case, String> {
    let make = of(sides, side)?.case;
    make(case).ok_or_else(|| format!("{side} has no case `{case}`"))
}
