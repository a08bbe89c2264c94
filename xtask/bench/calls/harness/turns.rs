//! Times: criterion warms up and plans the samples, and each sample is a turn of every side, so that what else
//! the machine does strikes all of them alike.

use super::{Case, Meter, Side};
use criterion::{Criterion, SamplingMode};
use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;

/// The nanoseconds of one call, for each side that has the case and each turn.
type Turn = Vec<f64>;

/// Takes the turns and writes, for each side, a line of its name and the times.
pub fn run(sides: &[Side], case: &str, turns: usize, file: &Path) -> Result<(), String> {
    let mut found: Vec<(&str, Case)> =
        sides.iter().filter_map(|side| Some((side.name, (side.case)(case)?))).collect();
    if found.is_empty() {
        return Err(format!("there is no case `{case}`"));
    }
    let taken = take(&mut found, case, turns, file.parent().unwrap_or(Path::new(".")));
    let mut text = String::new();
    for (index, (name, _)) in found.iter().enumerate() {
        let times: Vec<_> = taken.iter().map(|turn| format!("{:.1}", turn[index])).collect();
        text += &format!("{name} {}\n", times.join(" "));
    }
    std::fs::write(file, text).map_err(|e| format!("cannot write {}: {e}", file.display()))
}

fn take(sides: &mut [(&str, Case)], case: &str, turns: usize, folder: &Path) -> Vec<Turn> {
    let taken = RefCell::new(Vec::new());
    let mut criterion = Criterion::default()
        .without_plots()
        .sample_size(turns)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .output_directory(&folder.join("criterion"));
    let mut group = criterion.benchmark_group("calls");
    // As many calls in every turn.
    group.sampling_mode(SamplingMode::Flat);
    group.bench_function(case, |bencher| {
        bencher.iter_custom(|calls| {
            let turn = turn(sides, calls, taken.borrow().len());
            // Criterion plans by all that a turn takes.
            let sum = turn.iter().sum::<f64>() * calls as f64;
            taken.borrow_mut().push(turn);
            Duration::from_nanos(sum as u64)
        });
    });
    group.finish();
    // Those before were for warming up.
    let taken = taken.into_inner();
    taken[taken.len().saturating_sub(turns)..].to_vec()
}

/// Every side in turn; every turn begins with another.
fn turn(sides: &mut [(&str, Case)], calls: u64, index: usize) -> Turn {
    let count = sides.len();
    let mut times = vec![0.0; count];
    for place in (0..count).map(|place| (place + index) % count) {
        let mut meter = Meter::new();
        for _ in 0..calls {
            (sides[place].1)(&mut meter);
        }
        times[place] = meter.elapsed().as_nanos() as f64 / calls as f64;
    }
    times
}
