//! The commands of `cargo botosmith`, a file each. They use [`workspace`](crate::workspace) and each other only where one is
//! another one's part.

pub mod add;
pub mod check;
pub mod compare;
pub mod diff;
pub mod generate;
pub mod list;
pub mod operations;
pub mod remove;
pub mod report;
pub mod update;
