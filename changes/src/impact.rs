//! What each kind of change means to Rust callers: the rules.
