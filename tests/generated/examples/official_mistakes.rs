//! Writes down what the compiler says about mistakes that callers make, with the official crate.
//!
//! ```sh
//! cargo run -p botosmith-tests --example official_mistakes
//! ```

use botosmith_tests::mistakes::{messages, record, Client};
use test_support::project;

fn main() -> std::io::Result<()> {
    // Where the tests have what they compile.
    let temporary = project().join("target/tmp");
    record(&messages(Client::Official, &temporary)?)
}
