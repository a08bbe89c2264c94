//! What several commands share. Nothing in here knows a command.
//!
//! | room | what it does | what it knows of the others |
//! |---|---|---|
//! | [`program`], [`context`], [`paths`], [`parallel`], [`suggest`], [`date`], [`version`] | what any code may want: who speaks, streams, paths, threads, close names, days, versions | nothing but each other |
//! | [`interrupt`], [`folder`] | temporary folders and files, and a folder of files that is kept complete | the row above |
//! | [`git`] | runs git | the first row |
//! | [`stages`], [`package`] | the stages of reading and generating; what lies beside a model | no other row |
//! | [`services`], [`sources`], [`vendor`] | finds models, and keeps copies of them | all rows above |

pub mod context;
pub mod date;
pub mod folder;
pub mod git;
pub mod interrupt;
pub mod package;
pub mod parallel;
pub mod paths;
pub mod program;
pub mod services;
pub mod sources;
pub mod stages;
pub mod suggest;
pub mod vendor;
pub mod version;
