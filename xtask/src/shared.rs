//! What several commands share. Nothing in here knows a command.
//!
//! What `cargo botosmith` needs as well is in [`botosmith::shared`], and has its names here, too.
//!
//! | room | what it does | what it knows of the others |
//! |---|---|---|
//! | [`places`], [`project`], `digest`, `workers` | names of this project's folders; which folder it is; checksums; threads | nothing but each other |
//! | [`cargo`], [`rustdoc`], [`scratch`] | run other programs, and what they are run on | the first row |
//! | [`official`], `scratch_crate` | finds official crates, makes crates to look at | all rows above |

pub mod cargo;
pub(crate) mod digest;
pub mod official;
pub mod places;
pub mod project;
pub mod rustdoc;
pub mod scratch;
pub(crate) mod scratch_crate;
pub(crate) mod workers;

pub use botosmith::shared::{
    context, date, folder, interrupt, package, paths, program, services, sources, vendor, version,
};
pub(crate) use botosmith::shared::{git, parallel, stages, suggest};
