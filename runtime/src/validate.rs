//! Validation of requests before anything is sent: lengths, ranges, patterns, enums, unions, and what is required.
//!
//! Reads a service's constraints, which a generated crate has as a text, and walks an input as a codec does. Knows no
//! protocol and sends nothing. Behind the feature `validation`, which alone brings the `regex` crate.
//!
//! - `rules`: the constraints, parsed once
//! - `check`: the walk
//! - `document`: what calls by name take
//! - `number`, `pattern`: what numbers and texts are held against
//! - `setting`: the switch in configurations, and what a call does
//! - `describe`: the constraints for people

mod check;
mod describe;
mod document;
mod number;
mod pattern;
mod rules;
mod setting;

pub use describe::{MemberConstraints, ValueConstraints};
#[doc(hidden)]
pub use rules::Rules;
pub(crate) use setting::{check_call, Validation};

use crate::kept::Kept;
use crate::operation::OperationInput;
use crate::service::Service;
use std::any::TypeId;
use std::error::Error;
use std::fmt;

/// A service whose crate has the feature `validation`.
pub trait Constrained: Service {
    /// The file `constraints.txt` of the crate.
    const CONSTRAINTS: &'static str;
}

/// The constraints of a service.
fn rules<S: Constrained>() -> &'static Rules {
    static ALL: Kept<TypeId, Rules> = Kept::new();
    ALL.get(TypeId::of::<S>(), || Rules::parse(S::CONSTRAINTS))
}

/// What every operation's input can do where the crate has the feature `validation`.
///
/// A trait and not a method of each input, so that an input may have a member that is called `validate`: of such a one
/// it is `Validate::validate(&input)`.
///
/// What is checked is what the service's model says: which members are required, lengths (of texts in characters, of blobs
/// in bytes), ranges, patterns, the values of enums, and that a union has a member that this version knows. An idempotency
/// token that is not set is no problem, because the client makes one. Streams and documents are not checked. A
/// service may know values, and allow lengths, that are newer than the crate.
pub trait Validate {
    /// Checks the members.
    ///
    /// # Errors
    /// All problems.
    fn validate(&self) -> Result<(), ValidationError>;
}

impl<I: OperationInput<Service: Constrained>> Validate for I {
    fn validate(&self) -> Result<(), ValidationError> {
        rules::<I::Service>().check(self)
    }
}

/// What is wrong with an input: one problem a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    problems: Vec<Problem>,
}

impl ValidationError {
    /// All problems; at least one.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The error in an error, or among its sources: in the `SdkError` of a call, say, which then has sent nothing.
    pub fn find<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a Self> {
        let mut next = Some(error);
        while let Some(error) = next {
            if let Some(found) = error.downcast_ref() {
                return Some(found);
            }
            next = error.source();
        }
        None
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.problems.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for ValidationError {}

/// A problem: where, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    path: String,
    kind: ProblemKind,
    message: String,
}

impl Problem {
    /// Where, by the model's member names: `tags[3].key`. A map's key is `labels (key: …)`, its value `labels.…`. What is
    /// sensitive has no key in its path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What kind of problem it is.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// What is wrong: `129 characters, at most 128`. It holds no sensitive value.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.is_empty() {
            true => f.write_str(&self.message),
            false => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

/// A kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A required member is not set.
    Required,
    /// Too few characters, bytes, elements or entries.
    TooShort,
    /// Too many of them.
    TooLong,
    /// A number below the least.
    TooSmall,
    /// A number above the greatest.
    TooLarge,
    /// A text that the pattern does not match.
    Pattern,
    /// A text that is no value of the enum.
    Enum,
    /// A union of which no member is set, or none that this version knows.
    NoMember,
    /// A union of which several members are set.
    SeveralMembers,
}
