//! What is measured of one call of a case: the time, and, where the program is built for it, the allocations.

use std::hint::black_box;
use std::time::{Duration, Instant};

#[cfg(feature = "counted")]
mod counting {
    use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
    use std::alloc::System;

    // In a build of its own: counting costs time.
    #[global_allocator]
    static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

    pub(super) fn counted<T>(work: impl FnOnce() -> T) -> (T, (usize, usize)) {
        let region = Region::new(ALLOCATOR);
        let result = work();
        let change = region.change();
        (result, (change.allocations + change.reallocations, change.bytes_allocated))
    }
}

/// Measures the part of a case that counts. What a case prepares before, and drops after, is left out.
pub struct Meter {
    elapsed: Duration,
    allocated: Option<(usize, usize)>,
    warming_up: bool,
}

impl Meter {
    /// A meter that has measured nothing.
    pub fn new() -> Self {
        Self { elapsed: Duration::ZERO, allocated: None, warming_up: false }
    }

    /// A meter for a call that is not to be counted, even by a tool outside this program.
    pub fn warming_up() -> Self {
        Self { warming_up: true, ..Self::new() }
    }

    /// Does the work and measures it.
    pub fn measure<T>(&mut self, work: impl FnOnce() -> T) -> T {
        if self.warming_up {
            return warming_part(work);
        }
        let start = Instant::now();
        #[cfg(feature = "counted")]
        let result = {
            let (result, allocated) = counting::counted(|| measured_part(work));
            self.allocated = Some(allocated);
            result
        };
        #[cfg(not(feature = "counted"))]
        let result = measured_part(work);
        self.elapsed += start.elapsed();
        result
    }

    /// The sum of the times.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How many allocations the last measurement made, and of how many bytes.
    pub fn allocated(&self) -> Option<(usize, usize)> {
        self.allocated
    }
}

/// The instructions in here are counted, by its name: `callgrind --toggle-collect`.
#[inline(never)]
fn measured_part<T>(work: impl FnOnce() -> T) -> T {
    // Not the last thing in the function, or a jump would take the place of the call.
    black_box(work())
}

/// The same by a name that is not counted. It differs, so that the linker does not make one of both.
#[inline(never)]
fn warming_part<T>(work: impl FnOnce() -> T) -> T {
    black_box("warming up");
    black_box(work())
}
