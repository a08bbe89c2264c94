//! The steps of a measurement: one cargo command each, whose runs may fill several rows.
//!
//! Plain data; [`super::measure`] takes the steps.

/// Something to do and measure. They are taken in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Count the source.
    Source,
    /// Package the crate.
    Package,
    /// `cargo check` of the crate.
    Check,
    /// `cargo build` of the crate.
    Dev,
    /// `cargo build --release` of the crate.
    Release,
    /// `cargo doc --no-deps` of the crate.
    Doc,
    /// Rebuild the program with one call, dev.
    EditDev,
    /// Rebuild the program with one call, release.
    EditRelease,
    /// Build the program that calls every operation.
    AllOperations,
    /// Build the program with one call and everything that it needs.
    Program,
}

impl Step {
    /// The steps that compile the crate, by which rustc's memory is judged.
    pub const OF_THE_CRATE: &'static [Self] = &[Self::Check, Self::Dev, Self::Release];

    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Package => "package",
            Self::Check => "check",
            Self::Dev => "dev build",
            Self::Release => "release build",
            Self::Doc => "doc",
            Self::EditDev => "edit and dev build of the program with one call",
            Self::EditRelease => "edit and release build of the program with one call",
            Self::AllOperations => "release build of the program that calls every operation",
            Self::Program => "clean release build of the program with one call",
        }
    }

    /// How often it is taken when everything is to be measured `runs` times: what counts exactly, once;
    /// the build of everything from nothing, which takes longer than the rest together, half as often.
    pub fn runs(self, runs: usize) -> usize {
        match self {
            Self::Source | Self::Package => 1,
            Self::Program => runs.div_ceil(2),
            _ => runs,
        }
    }
}
