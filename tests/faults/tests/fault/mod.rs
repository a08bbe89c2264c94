//! A fault: an answer that no service should give, and what is expected of a client.

/// How deep what is too deep is nested.
pub const DEEP: usize = 10_000;

/// How many elements a list has that is as long as lists get.
pub const MANY: usize = 1_000_000;

/// How many are very many of anything else.
pub const LOTS: usize = 30_000;

/// What a client makes of an answer.
#[derive(Clone, Copy, Debug)]
pub enum Expect {
    /// An error, which says this.
    Error(&'static str),
    /// A value, of which this is a part as it prints.
    Value(&'static str),
}

/// A fault.
pub struct Fault {
    /// What is wrong.
    pub what: String,
    /// The body of the answer.
    pub body: Vec<u8>,
    /// What a client makes of it.
    pub expect: Expect,
}

impl Fault {
    pub fn error(what: impl Into<String>, body: impl Into<Vec<u8>>, part: &'static str) -> Self {
        Self { what: what.into(), body: body.into(), expect: Expect::Error(part) }
    }

    pub fn value(what: impl Into<String>, body: impl Into<Vec<u8>>, part: &'static str) -> Self {
        Self { what: what.into(), body: body.into(), expect: Expect::Value(part) }
    }
}

/// Something in itself, so deep.
pub fn nested(open: &str, inner: &str, close: &str, depth: usize) -> String {
    format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
}
