//! The traits of members that a declaration can name.
//!
//! A declaration writes `= "wireName", sensitive` and the macro looks `sensitive` up here; what is
//! not in this module is no trait.
#![allow(non_upper_case_globals)] // they are words of the declarations, not constants of a program

use aws_smithy_schema::traits::TimestampFormat;
use aws_smithy_schema::Schema;

/// A trait of a member. Source of the names: the Smithy specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MemberTrait {
    /// Must never be printed.
    Sensitive,
    /// A structure or union that is filled in where a response lacks it, as far as its own required members go.
    Filled,
    /// Filled with a fresh token where the caller leaves it out.
    IdempotencyToken,
    /// Seconds since 1970 as a number.
    EpochSeconds,
    /// RFC 3339 text.
    DateTime,
    /// The text form of HTTP's `Date` header.
    HttpDate,
}

/// `@sensitive`
pub const sensitive: MemberTrait = MemberTrait::Sensitive;
/// `@required` on a structure or union: callers see an `Option`, which every response fills in.
pub const filled: MemberTrait = MemberTrait::Filled;
/// `@idempotencyToken`
pub const idempotency_token: MemberTrait = MemberTrait::IdempotencyToken;
/// `@timestampFormat("epoch-seconds")`
pub const epoch_seconds: MemberTrait = MemberTrait::EpochSeconds;
/// `@timestampFormat("date-time")`
pub const date_time: MemberTrait = MemberTrait::DateTime;
/// `@timestampFormat("http-date")`
pub const http_date: MemberTrait = MemberTrait::HttpDate;

impl MemberTrait {
    /// The schema of a member with this trait. Most are no business of a codec.
    pub(super) fn apply(self, schema: Schema<'static>) -> Schema<'static> {
        match self {
            Self::Sensitive => schema.with_sensitive(),
            Self::Filled | Self::IdempotencyToken => schema,
            Self::EpochSeconds => schema.with_timestamp_format(TimestampFormat::EpochSeconds),
            Self::DateTime => schema.with_timestamp_format(TimestampFormat::DateTime),
            Self::HttpDate => schema.with_timestamp_format(TimestampFormat::HttpDate),
        }
    }
}
