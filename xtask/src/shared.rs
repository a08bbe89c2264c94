//! What several commands share. Nothing in here knows a command.
//!
//! | room | what it does | what it knows of the others |
//! |---|---|---|
//! | [`context`], [`paths`], [`places`], `parallel`, `workers`, `suggest`, [`date`], [`version`], `digest` | what any code may want: streams, paths, names of folders, threads, close names, days, versions, checksums | nothing but each other |
//! | [`interrupt`], [`folder`] | temporary folders and files, and a folder of files that is kept complete | the row above |
//! | [`cargo`], `git`, [`rustdoc`], [`scratch`] | run other programs, and what they are run on | the first row |
//! | `stages`, [`package`] | the stages of reading and generating; what lies beside a model | no other row |
//! | [`services`], [`sources`], [`official`], `scratch_crate` | finds models and official crates | all rows above |

pub mod cargo;
pub mod context;
pub mod date;
pub(crate) mod digest;
pub mod folder;
pub(crate) mod git;
pub mod interrupt;
pub mod official;
pub mod package;
pub(crate) mod parallel;
pub mod paths;
pub mod places;
pub mod rustdoc;
pub mod scratch;
pub(crate) mod scratch_crate;
pub mod services;
pub mod sources;
pub(crate) mod stages;
pub(crate) mod suggest;
pub mod version;
pub(crate) mod workers;
